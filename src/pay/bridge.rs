//! The change of one lever that brings the total to a target, and a proposal that pulls several.

use serde::Serialize;

use crate::{
    guide::Band,
    money::{Decimal, Money, MoneyError},
    offer::{MONTHS, Offer},
};

use super::{lever::Lever, total_over};

/// What a negotiator names: amounts in whole thousands.
const STEP: i64 = 1_000;

/// The largest change looked for, in units of a currency. Nobody asks for more.
const LARGEST: i64 = 1_000_000_000_000;

/// The levers that a bridge pulls, each alone.
pub const BRIDGE_LEVERS: [Lever; 4] =
    [Lever::Base, Lever::Equity, Lever::Signing, Lever::Refresher];

/// How to bring an offer's total to a target.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Bridge {
    /// The total to reach, in the currency of the offer.
    pub target: Money,
    /// The total without any change.
    pub total: Money,
    /// What is missing; zero or less where nothing is.
    pub gap: Money,
    /// Each lever alone, in the order of [`BRIDGE_LEVERS`]; empty where nothing is missing.
    pub levers: Vec<LeverChange>,
    /// Several levers together; `None` where nothing is missing.
    pub proposal: Option<Proposal>,
}

/// The change of one lever that reaches the target.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct LeverChange {
    /// The lever.
    pub lever: Lever,
    /// `None`: not by this lever.
    pub change: Option<Change>,
}

/// So much more of a lever.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Change {
    /// The least that reaches the target, in whole units.
    pub least: Money,
    /// The same, rounded up to the next 1,000: the figure to ask for.
    pub ask: Money,
}

/// Base, equity and signing bonus together, within the guide's bands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Proposal {
    /// More base salary a year.
    pub base: Money,
    /// More equity, whole grant.
    pub equity: Money,
    /// More signing bonus.
    pub signing: Money,
    /// The total it comes to.
    pub total: Money,
    /// What is still missing then, because the bands end; zero or less where the target is reached.
    pub short: Money,
}

/// How far the guide's figures leave room for an offer. None of them is below zero.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Room {
    /// Up to the top of the base band.
    pub base: Money,
    /// Up to the top of the equity band.
    pub equity: Money,
    /// Up to the signing bonus that the guide asks for; none where it names none.
    pub signing: Money,
}

impl Room {
    /// The room between an offer and the guide's bands.
    pub fn of(
        offer: &Offer,
        base: Band,
        equity: Band,
        signing: Option<Money>,
    ) -> Result<Self, MoneyError> {
        let [first, second] = offer.signing;
        let has = first.plus(second)?;
        Ok(Self {
            base: room(base.high, offer.base)?,
            equity: room(equity.high, offer.equity.value)?,
            signing: room(signing.unwrap_or(has), has)?,
        })
    }
}

fn room(top: Money, has: Money) -> Result<Money, MoneyError> {
    let room = top.minus(has)?;
    Ok(Money::new(room.amount.max(Decimal::ZERO), room.currency))
}

impl Bridge {
    /// How to bring the total of so many years to `target`, all in the currency of the offer.
    pub fn to(target: Money, offer: &Offer, room: &Room, years: u32) -> Result<Self, MoneyError> {
        let total = total_over(offer, years)?.total()?;
        let gap = target.minus(total)?;
        let mut bridge = Self {
            target,
            total,
            gap,
            levers: Vec::new(),
            proposal: None,
        };
        if gap.amount > Decimal::ZERO {
            let pull = Pull {
                offer,
                years,
                total,
            };
            for lever in BRIDGE_LEVERS {
                let change = pull.change(lever, gap)?;
                bridge.levers.push(LeverChange { lever, change });
            }
            bridge.proposal = Some(pull.proposal(target, room)?);
        }
        Ok(bridge)
    }
}

/// An offer whose levers are pulled.
struct Pull<'a> {
    offer: &'a Offer,
    years: u32,
    total: Money,
}

impl Pull<'_> {
    /// What `more` of a lever adds to the total.
    fn effect(&self, lever: Lever, more: Money) -> Result<Money, MoneyError> {
        if lever == Lever::Signing && self.years > 0 {
            // Paid on the first day.
            return Ok(more);
        }
        let pulled = lever.add(self.offer, more)?;
        let shares = matches!(lever, Lever::Equity | Lever::Refresher);
        if shares && self.offer.equity.growth.is_zero() {
            let vested = self.vested(&pulled)?;
            return vested.minus(self.vested(self.offer)?);
        }
        total_over(&pulled, self.years)?.total()?.minus(self.total)
    }

    /// What vests of all grants. Without growth it adds up over the years, so that those between do
    /// not matter.
    fn vested(&self, offer: &Offer) -> Result<Money, MoneyError> {
        let after = |years: u32| years.saturating_mul(MONTHS);
        let mut sum = offer.equity.vested(after(self.years))?;
        if let Some(refresher) = &offer.refresher {
            for year in refresher.granted_until(self.years) {
                let held = self.years.saturating_sub(year.saturating_sub(1));
                sum = sum.plus(refresher.grant.vested(after(held))?)?;
            }
        }
        Ok(sum)
    }

    /// The least change of a lever that adds `gap`.
    fn change(&self, lever: Lever, gap: Money) -> Result<Option<Change>, MoneyError> {
        let currency = gap.currency;
        // As good as linear: only the cents that parts are rounded to make a difference.
        let probe = Money::new(LARGEST / 1_000, currency);
        let effect = self.effect(lever, probe)?;
        if effect.amount <= Decimal::ZERO {
            return Ok(None);
        }
        let each = effect.divided_by(probe.amount)?;
        let guess = match gap.divided_by(each.amount) {
            Ok(guess) if guess.amount <= Decimal::from(LARGEST) => guess.rounded_up()?,
            _ => return Ok(None),
        };
        let reaches = |least: Money| -> Result<bool, MoneyError> {
            Ok(self.effect(lever, least)?.amount >= gap.amount)
        };
        // As a rule the guess itself. Where a unit moves less than a cent the answer is further off, so
        // the steps grow until it lies between two amounts, and halve until these are neighbours.
        let one = Money::new(1, currency);
        let (mut low, mut least, mut step) = (guess.minus(one)?, guess, one);
        while !reaches(least)? {
            (low, least) = (least, least.plus(step)?);
            step = step.times(2)?;
        }
        while low.amount > Decimal::ZERO && reaches(low)? {
            (least, low) = (low, low.minus(step)?);
            step = step.times(2)?;
        }
        if low.amount < Decimal::ZERO {
            low = Money::zero(currency);
        }
        while least.minus(low)?.amount > Decimal::ONE {
            let middle = least.plus(low)?.divided_by(2)?.rounded();
            if reaches(middle)? {
                least = middle;
            } else {
                low = middle;
            }
        }
        Ok(Some(Change {
            least,
            ask: up(least)?,
        }))
    }

    /// Each of base and equity takes the same share of its room, rounded down; the signing bonus
    /// closes what is left, and where it cannot, equity and then base take the rest.
    fn proposal(&self, target: Money, room: &Room) -> Result<Proposal, MoneyError> {
        let currency = target.currency;
        let nothing = Money::zero(currency);
        let gap = target.minus(self.total)?;
        let mut room = *room;
        let mut within = nothing;
        for (lever, room) in [
            (Lever::Base, &mut room.base),
            (Lever::Equity, &mut room.equity),
            (Lever::Signing, &mut room.signing),
        ] {
            let effect = self.effect(lever, *room)?;
            // What adds nothing is not asked for.
            if effect.amount <= Decimal::ZERO {
                *room = nothing;
            }
            within = within.plus(effect)?;
        }
        let mut proposal = Proposal {
            base: room.base,
            equity: room.equity,
            signing: room.signing,
            total: nothing,
            short: nothing,
        };
        if within.amount > gap.amount {
            let part = |room: Money| down(room.times(gap.amount)?.divided_by(within.amount)?);
            proposal.base = part(room.base)?;
            proposal.equity = part(room.equity)?;
            proposal.signing = nothing;
            for lever in [Lever::Signing, Lever::Equity, Lever::Base, Lever::Signing] {
                let left = target.minus(self.with(&proposal)?)?;
                if left.amount <= Decimal::ZERO {
                    break;
                }
                let (has, room) = match lever {
                    Lever::Base => (&mut proposal.base, room.base),
                    Lever::Equity => (&mut proposal.equity, room.equity),
                    _ => (&mut proposal.signing, room.signing),
                };
                let more = self.change(lever, left)?;
                let more = more.map_or(Ok(room), |change| has.plus(change.ask))?;
                *has = if more.amount > room.amount {
                    room
                } else {
                    more
                };
            }
        }
        proposal.total = self.with(&proposal)?;
        proposal.short = target.minus(proposal.total)?;
        Ok(proposal)
    }

    /// The total with a proposal. Base, equity and signing bonus are parts of their own, so what each
    /// adds is the same beside the others as alone.
    fn with(&self, proposal: &Proposal) -> Result<Money, MoneyError> {
        self.total
            .plus(self.effect(Lever::Base, proposal.base)?)?
            .plus(self.effect(Lever::Equity, proposal.equity)?)?
            .plus(self.effect(Lever::Signing, proposal.signing)?)
    }
}

/// Rounded up to the next [`STEP`].
fn up(amount: Money) -> Result<Money, MoneyError> {
    amount.divided_by(STEP)?.rounded_up()?.times(STEP)
}

/// Rounded down to a [`STEP`].
fn down(amount: Money) -> Result<Money, MoneyError> {
    let exact = amount.divided_by(STEP)?;
    let steps = exact.rounded_up()?;
    let over = if steps == exact { 0 } else { 1 };
    steps.minus(Money::new(over, amount.currency))?.times(STEP)
}
