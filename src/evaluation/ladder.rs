//! Floor, target and ask: the user's own where they typed one, else the guide's.

use serde::Serialize;

use crate::{
    guide::{Guide, LeverKind, Package, Terms},
    money::{Money, MoneyError},
    scenario::{Field, PlanPart},
};

use super::entries::Entries;

/// A package of the ladder.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Rung {
    /// Base a year and the whole grant.
    pub package: Package,
    /// What it comes to over four years.
    pub four_years: Money,
}

/// What the user negotiates for, and what the guide says of the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Packages {
    pub(super) ask: Package,
    pub(super) target: Package,
    pub(super) floor: Package,
    pub(super) guides_ask: Package,
    pub(super) guides_floor: Package,
}

impl Packages {
    /// A floor typed above the guide's ask takes the ask with it, and an ask typed under the
    /// guide's floor the floor.
    pub(super) fn of(entries: &Entries, terms: &Terms) -> Result<Self, MoneyError> {
        let own = |part| entries.amount(Field::Plan(part));
        let ends = |floor: PlanPart, ask: PlanPart, guides_floor: Money, guides_ask: Money| {
            let (floor, ask) = (own(floor), own(ask));
            // A floor above the ask counts as if it were not there; the fields say so.
            let floor = floor.filter(|floor| ask.is_none_or(|ask| floor.amount <= ask.amount));
            let least = floor.unwrap_or(at_most(guides_floor, ask));
            let most = ask.unwrap_or(at_least(guides_ask, floor));
            (least, most)
        };
        let (floor_base, ask_base) = ends(
            PlanPart::FloorBase,
            PlanPart::AskBase,
            terms.floor.base,
            terms.ask.base,
        );
        let (floor_equity, ask_equity) = ends(
            PlanPart::FloorEquity,
            PlanPart::AskEquity,
            terms.floor.equity,
            terms.ask.equity,
        );
        let middle = |low: Money, high: Money| low.plus(high)?.divided_by(2);
        let target_base = match own(PlanPart::TargetBase) {
            Some(base) => base,
            None => middle(floor_base, ask_base)?,
        };
        let aim = aim(entries.guide, &entries.scenario.region)
            .filter(|aim| floor_equity.amount <= aim.amount && aim.amount <= ask_equity.amount);
        let target_equity = match own(PlanPart::TargetEquity).or(aim) {
            Some(equity) => equity,
            None => middle(floor_equity, ask_equity)?,
        };
        let package = |base, equity| Package { base, equity };
        Ok(Self {
            ask: package(ask_base, ask_equity),
            target: package(target_base, target_equity),
            floor: package(floor_base, floor_equity),
            guides_ask: terms.ask,
            guides_floor: terms.floor,
        })
    }
}

fn at_most(amount: Money, limit: Option<Money>) -> Money {
    match limit {
        Some(limit) if limit.amount < amount.amount => limit,
        _ => amount,
    }
}

fn at_least(amount: Money, limit: Option<Money>) -> Money {
    match limit {
        Some(limit) if limit.amount > amount.amount => limit,
        _ => amount,
    }
}

/// The equity that the guide aims at in a region, or where that region's grants come from.
pub(super) fn aim(guide: &Guide, region: &str) -> Option<Money> {
    let home = guide.home(region)?;
    let currency = guide.figures(region)?.currency;
    let mut levers = guide.levers.iter();
    let lever = levers.find(|lever| lever.kind == LeverKind::Equity)?;
    let mut targets = lever.targets.iter();
    let target = targets.find(|target| target.region == home)?;
    Some(Money::new(target.equity, currency))
}
