//! How private equity comes to nothing, and how its risk is taken into account.

use serde::Serialize;

use crate::{
    equity::{Form, Future, Terms},
    money::{Decimal, Money},
    offer::{MONTHS, Offer},
};

use super::outlook::ExitOutcome;

/// A way in which a grant comes to nothing, or to less.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Way {
    /// What happens.
    pub what: Ruin,
    /// Whether it does in the years that were entered.
    pub as_entered: bool,
}

/// What can happen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Ruin {
    /// The user leaves, and so many months later the options are gone.
    Window(u32),
    /// The exit comes more than so many years after the grant.
    Expiry(u32),
    /// An exit up to this amount goes to those with a preference; `None` where nobody says how
    /// much that is.
    Preference(Option<Money>),
    /// At an exit up to this amount the shares are worth no more than the strike.
    Strike(Money),
    /// The job ends, or the exit comes, before so many months.
    Cliff(u32),
    /// The company is sold, the job ends, and what has not vested goes.
    Unvested,
    /// The company takes back vested shares of who leaves, or who is dismissed.
    Leaver,
    /// The assets are sold, not the company.
    AssetSale,
}

/// A way to take risk into account.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Risk {
    /// A chance of nothing.
    Failure,
    /// A haircut.
    Haircut,
    /// A discount rate over [`HIGH_DISCOUNT`].
    Discount,
}

/// A discount rate up to this pays for waiting, in percent a year; a higher one for risk as well.
pub const HIGH_DISCOUNT: u32 = 8;

#[inline(never)]
pub(super) fn ways(
    terms: &Terms,
    future: &Future,
    offer: &Offer,
    raised: Money,
    preferences: Money,
    pays_above: Money,
) -> Vec<Way> {
    let mut ways = Vec::new();
    let mut add = |what, as_entered| ways.push(Way { what, as_entered });
    let leaves_first = future.stay < future.exit;
    if terms.form == Form::Options {
        let closes = future.stay.saturating_add(terms.window_months);
        let lapses = leaves_first && closes < future.exit && !terms.exercises;
        add(Ruin::Window(terms.window_months), lapses);
        add(Ruin::Strike(pays_above), false);
    }
    if let Some(months) = terms.expires_after {
        add(Ruin::Expiry(months / MONTHS), months < future.exit);
    }
    let known = Some(preferences).filter(|_| !raised.amount.is_zero());
    add(Ruin::Preference(known), false);
    let cliff = offer.equity.vesting.cliff_months;
    if cliff > 0 {
        let exit = if terms.ends_at_exit && !terms.accelerates {
            future.exit
        } else {
            u32::MAX
        };
        add(Ruin::Cliff(cliff), future.stay.min(exit) < cliff);
    }
    if !terms.accelerates {
        let whole = offer.equity.vesting.years().saturating_mul(MONTHS);
        let cut_off = terms.ends_at_exit && !leaves_first && future.exit < whole;
        add(Ruin::Unvested, cut_off);
    }
    add(Ruin::Leaver, false);
    add(Ruin::AssetSale, false);
    ways
}

#[inline(never)]
pub(super) fn risks(exits: &[ExitOutcome], nothing: Decimal, future: &Future) -> Vec<Risk> {
    let mut risks = Vec::new();
    let failure = |exit: &ExitOutcome| {
        let chance = exit.exit.chance.unwrap_or_default();
        exit.exit.value.amount.is_zero() && !chance.is_zero()
    };
    if !nothing.is_zero() || exits.iter().any(failure) {
        risks.push(Risk::Failure);
    }
    if future.kept != Decimal::ONE {
        risks.push(Risk::Haircut);
    }
    if future.discount > Decimal::new(HIGH_DISCOUNT.into(), 2) {
        risks.push(Risk::Discount);
    }
    risks
}
