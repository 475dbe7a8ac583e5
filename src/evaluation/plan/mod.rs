//! The plan: the ladder, what to ask for beyond base and equity, and the moves in their order.
//!
//! Apart from [`super::evaluate`]: nothing else waits for it.

mod behind;
mod extras;
mod ladder;
mod reasons;
mod worth;

use serde::Serialize;

use crate::{
    money::{Decimal, Money, MoneyError},
    negotiation::{Date, Move, Situation, due, fact},
    offer::EquityKind,
    scenario::{Field, Id, Part, PlanPart, Value},
};

use super::{Basis, OfferFigures, Rung, entries::Entries, is_close};

use extras::Asked;

pub use extras::{Clause, ExtraOf, PlanExtra, TEN_THOUSAND, Worth};
pub use ladder::{LadderRow, RowOf};

/// What to do about the offer.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Plan {
    /// The packages, the highest four-year total first.
    pub ladder: Vec<LadderRow>,
    /// What the user can say of themselves, by the ids of the guide's slots, ready to print.
    pub facts: Vec<(String, String)>,
    /// What to ask for beyond base and equity.
    pub extras: Vec<PlanExtra>,
    /// What to do, in this order.
    pub moves: Vec<Step>,
    /// The day by which they want an answer.
    pub deadline: Option<Date>,
}

/// One move, and why.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Step {
    /// What is due.
    pub due: Move,
    /// What to do, in a few words.
    pub what: &'static str,
    /// Why, in one sentence.
    pub reason: String,
}

impl Basis<'_> {
    /// What to do about the offer. `today` is needed to count the days that are left.
    pub fn plan(&self, today: Option<Date>) -> Result<Plan, MoneyError> {
        let entries = self.entries();
        let deadline = entries.as_ref().and_then(Entries::deadline);
        let extras = self.extras()?;
        let facts = self.facts();
        let mut plan = Plan {
            ladder: self.ladder()?,
            facts,
            extras,
            moves: Vec::new(),
            deadline,
        };
        let days = match (today, deadline) {
            (Some(today), Some(deadline)) => Some(today.days_until(deadline)),
            _ => None,
        };
        let situation = self.situation(&plan, days);
        for rule in due(&situation) {
            plan.moves.push(Step {
                due: rule.due,
                what: rule.what.get(),
                reason: self.reason(rule.due, &plan, days)?,
            });
        }
        Ok(plan)
    }

    pub(super) fn entries(&self) -> Option<Entries<'_>> {
        Entries::of(self.scenario, self.guide)
    }

    /// What the user filled into the guide's slots, by their ids, ready to print.
    #[must_use]
    pub fn facts(&self) -> Vec<(String, String)> {
        let mut facts = Vec::new();
        for slot in self.guide.slots() {
            if let Some(id) = Id::of(&slot.id)
                && let Some(text) = fact(&slot.kind, self.scenario.text(Field::Fact(id)))
            {
                facts.push((slot.id.clone(), text));
            }
        }
        facts
    }

    /// How sure a competing offer is: `written`, `verbal`, `expected`, or nothing.
    #[must_use]
    pub fn marked(&self, place: usize) -> &'static str {
        let entries = self.entries();
        entries.map_or("", |entries| {
            entries.choice(Field::Offer(place, Part::Marked))
        })
    }

    /// The strongest competing offer that may be spoken of: one that is written or verbal.
    #[must_use]
    pub fn rival_to_name(&self) -> Option<&OfferFigures> {
        let mut strongest: Option<&OfferFigures> = None;
        // One that can be compared comes before one that cannot.
        let total = |offer: &OfferFigures| {
            let compared = offer.compared.as_ref();
            compared.map(|it| it.four_year_total.amount)
        };
        for other in &self.evaluation.others {
            if self.may_name(other) && strongest.is_none_or(|it| total(other) > total(it)) {
                strongest = Some(other);
            }
        }
        strongest
    }

    /// Whether a competing offer may be spoken of.
    fn may_name(&self, other: &OfferFigures) -> bool {
        matches!(self.marked(other.place), "written" | "verbal")
    }

    /// By how much another offer is ahead over four years, if it clearly is.
    pub(super) fn lead_of(&self, other: &OfferFigures) -> Option<Money> {
        let ours = self.evaluation.offer.as_ref()?.four_year_total;
        let (gap, theirs) = other.gap()?;
        let ahead = gap.amount < Decimal::ZERO && !is_close(gap, ours, theirs);
        ahead.then(|| gap.abs())
    }

    fn situation(&self, plan: &Plan, days_left: Option<i32>) -> Situation {
        let evaluation = self.evaluation;
        let terms = &evaluation.reference.terms;
        let offer = evaluation.offer.as_ref();
        let base = offer.map(|offer| offer.entered.base);
        let under = |amount: Option<Money>, mark: Money| {
            amount.is_some_and(|amount| amount.amount < mark.amount)
        };
        let equity = evaluation.equity;
        let total = offer.map(|offer| offer.four_year_total);
        let private = offer.is_some_and(|offer| {
            let equity = &offer.entered.equity;
            equity.kind == EquityKind::Private && !equity.value.amount.is_zero()
        });
        let by_shares = self.scenario.text(Field::Offer(0, Part::EquityAs)).trim() == "shares";
        let rival = self.rival_to_name();
        let unmarked = |other: &OfferFigures| !self.may_name(other);
        let asks = |of: Asked| {
            let mut extras = plan.extras.iter();
            extras.any(|extra| extra.is_open(of))
        };
        Situation {
            offered: offer.is_some(),
            base_under_floor: under(base, terms.floor.base),
            base_under_ask: under(base, terms.ask.base),
            // None that was named is none.
            equity_under_ask: under(
                equity.or(base.map(|base| Money::zero(base.currency))),
                terms.ask.equity,
            ),
            total_under_floor: offer.is_some_and(|offer| offer.has_equity)
                && under(total, evaluation.reference.floor),
            grant_unclear: private && !by_shares,
            rival_marked: rival.is_some(),
            rival_unmarked: evaluation.others.iter().any(unmarked),
            rival_ahead: rival.is_some_and(|rival| self.lead_of(rival).is_some()),
            facts: plan.facts.len(),
            days_left,
            signing: asks(Asked::Signing),
            refresh: asks(Asked::Refresh),
            protection: asks(Asked::Protection),
            others: asks(Asked::Other),
        }
    }
}

impl Entries<'_> {
    /// The day by which they want an answer.
    pub(super) fn deadline(&self) -> Option<Date> {
        self.date(PlanPart::Deadline)
    }

    pub(super) fn date(&self, part: PlanPart) -> Option<Date> {
        match self.read(Field::Plan(part))? {
            Value::Date(date) => Some(date),
            _ => None,
        }
    }
}
