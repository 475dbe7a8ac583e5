//! What an extra ask is worth, by the figures of the offer.

use crate::{
    evaluation::{Evaluation, OfferFigures, YEARS},
    guide::{ExtraAsk, ExtraKind},
    money::{Decimal, Money, MoneyError},
    pay::{Lever, total_over},
};

use super::extras::{Clause, TEN_THOUSAND, Worth};

/// What an extra ask of the guide is worth.
pub(super) fn worth(
    evaluation: &Evaluation,
    extra: &ExtraAsk,
    amount: Option<Money>,
) -> Result<Worth, MoneyError> {
    let figures = evaluation.offer.as_ref();
    Ok(match (extra.kind, figures) {
        (ExtraKind::Budget, _) => match amount {
            Some(amount) if !amount.amount.is_zero() => Worth::ToSpend(amount),
            _ => Worth::Term,
        },
        (ExtraKind::Other, _) => match amount {
            Some(amount) if !amount.amount.is_zero() => Worth::FourYears(amount),
            _ => Worth::Term,
        },
        (ExtraKind::Scope, _) => Worth::Term,
        (ExtraKind::Acceleration, _) => guarded(evaluation, Clause::Acceleration)?,
        (ExtraKind::Signing, figures) => {
            let offered = match figures {
                Some(figures) => {
                    let [first, second] = figures.entered.signing;
                    first.plus(second)?
                }
                None => Money::zero(evaluation.reference.terms.currency),
            };
            match amount {
                Some(amount) if amount.amount > offered.amount => {
                    Worth::FourYears(amount.minus(offered)?)
                }
                None if offered.amount.is_zero() => Worth::Term,
                _ => Worth::Met,
            }
        }
        // How it would vest is said by the offer alone.
        (ExtraKind::Refresh, None) => Worth::Term,
        (ExtraKind::Refresh, Some(figures)) => refresh(figures, extra.year, amount)?,
    })
}

/// What a further grant adds, which vests as the offer's own grant does.
fn refresh(
    figures: &OfferFigures,
    year: Option<u32>,
    amount: Option<Money>,
) -> Result<Worth, MoneyError> {
    let offer = &figures.entered;
    let offered = offer.refresher.as_ref().map(|of| of.grant.value.amount);
    let asks_nothing = amount.is_some_and(|amount| amount.amount.is_zero());
    if offered.is_some_and(|offered| !offered.is_zero()) || asks_nothing {
        return Ok(Worth::Met);
    }
    let of = amount.unwrap_or(Money::new(TEN_THOUSAND, offer.currency()));
    let mut without = offer.clone();
    without.refresher = None;
    let mut with = Lever::Refresher.add(&without, of)?;
    if let (Some(refresher), Some(year)) = (&mut with.refresher, year) {
        refresher.first_year = year;
    }
    let more = total_over(&with, YEARS)?.total()?;
    let more = more.minus(figures.four_year_total)?;
    Ok(match amount {
        // It comes too late for the four years.
        _ if more.amount.is_zero() => Worth::Term,
        Some(_) => Worth::FourYears(more),
        None => Worth::EachTenThousand(more),
    })
}

/// The part of the grant that a clause guards, by the months after which the user thinks of
/// leaving: what has vested by then, or what has not.
pub(super) fn guarded(evaluation: &Evaluation, clause: Clause) -> Result<Worth, MoneyError> {
    let Some(figures) = &evaluation.offer else {
        return Ok(Worth::Term);
    };
    let (offer, months) = (&figures.entered, figures.leaving.months);
    let (amount, months) = match clause {
        Clause::Acceleration => (figures.leaving.unvested, months),
        Clause::Window | Clause::Leaver => (offer.vested_by(months)?, months),
        Clause::Cliff => {
            let cliff = offer.equity.vesting.cliff_months;
            (offer.vested_by(cliff)?, cliff)
        }
        _ => return Ok(Worth::Term),
    };
    Ok(if amount.amount > Decimal::ZERO {
        Worth::Guards { amount, months }
    } else {
        Worth::Term
    })
}
