//! Fields that can be read one by one and not together.

use crate::{
    guide::{Guide, SlotKind},
    money::{AmountError, Decimal, LARGEST, Money, PercentError, sum},
    negotiation::fact,
};

use super::{
    EXITS, ExitPart, Field, FieldProblem, Id, Part, PlanPart, Scenario, Setting, Term, Value,
};

/// The fields of a readable scenario that contradict others, and why.
#[must_use]
pub fn conflicts(
    scenario: &Scenario,
    setting: &Setting,
    guide: &Guide,
) -> Vec<(Field, FieldProblem)> {
    let together = Together {
        scenario,
        setting,
        guide,
    };
    let mut found = Vec::new();
    for place in 0..scenario.offers().len() {
        if let Some(Err(problem)) = setting.shares_value(scenario, place) {
            found.push((Field::Offer(place, Part::Shares), problem));
        }
    }
    let mut fault = |term, problem: Option<FieldProblem>| {
        found.extend(problem.map(|problem| (Field::Equity(term), problem)));
    };
    fault(Term::Strike, together.strike());
    fault(Term::Cap, together.cap());
    fault(Term::Raised, together.raised());
    found.extend(together.chances());
    found.extend(together.floors());
    found.extend(together.facts());
    found
}

struct Together<'a> {
    scenario: &'a Scenario,
    setting: &'a Setting,
    guide: &'a Guide,
}

impl Together<'_> {
    fn read(&self, field: Field) -> Option<Value> {
        let text = self.scenario.text(field);
        self.setting.read(field, text).ok().flatten()
    }

    fn strike(&self) -> Option<FieldProblem> {
        match self.read(Field::Equity(Term::Strike))? {
            Value::Amount(_) if share_price(self.scenario, self.setting).is_none() => {
                Some(FieldProblem::NeedsPrice)
            }
            _ => None,
        }
    }

    fn cap(&self) -> Option<FieldProblem> {
        let Some(Value::Number(cap)) = self.read(Field::Equity(Term::Cap)) else {
            return None;
        };
        let preference = match self.read(Field::Equity(Term::Preference)) {
            Some(Value::Number(times)) => times,
            _ => Decimal::ONE,
        };
        (cap < preference).then_some(FieldProblem::CapUnderPreference)
    }

    fn raised(&self) -> Option<FieldProblem> {
        let Some(Value::Amount(raised)) = self.read(Field::Equity(Term::Raised)) else {
            return None;
        };
        if self.read(Field::Equity(Term::Investors)).is_some() {
            return None;
        }
        let valuation = match self.read(Field::Equity(Term::Valuation)) {
            Some(Value::Amount(valuation)) => valuation.amount,
            _ => self.guide.valuation.as_ref()?.amount,
        };
        (raised.amount >= valuation).then_some(FieldProblem::RaisedOverValuation)
    }

    /// The exits whose chances are too much beside those before them.
    fn chances(&self) -> Vec<(Field, FieldProblem)> {
        let mut total = Decimal::ZERO;
        let mut over = Vec::new();
        for place in 0..EXITS {
            let field = Field::Exit(place, ExitPart::Chance);
            // What is left out takes no part.
            let kind = self.scenario.text(Field::Exit(place, ExitPart::Kind));
            if let Some(Value::Percent(chance)) = self.read(field)
                && kind.trim() != "none"
            {
                match sum(total, chance) {
                    Some(more) if more <= Decimal::ONE_HUNDRED => total = more,
                    more => over.push((field, FieldProblem::Chances(more.unwrap_or(chance)))),
                }
            }
        }
        over
    }
}

impl Together<'_> {
    /// The floors that are above the ask, where the user typed both. With one of them alone the
    /// guide's other one gives way.
    fn floors(&self) -> Vec<(Field, FieldProblem)> {
        let sides = [
            (PlanPart::FloorBase, PlanPart::AskBase),
            (PlanPart::FloorEquity, PlanPart::AskEquity),
        ];
        let mut over = Vec::new();
        for (floor, ask) in sides {
            let own = |part| self.read(Field::Plan(part));
            if let (Some(Value::Amount(least)), Some(Value::Amount(most))) = (own(floor), own(ask))
                && least.amount > most.amount
            {
                over.push((Field::Plan(floor), FieldProblem::FloorOverAsk));
            }
        }
        over
    }

    fn facts(&self) -> Vec<(Field, FieldProblem)> {
        let mut wrong = Vec::new();
        for slot in self.guide.slots() {
            let Some(id) = Id::of(&slot.id) else {
                continue;
            };
            let field = Field::Fact(id);
            let text = self.scenario.text(field);
            if !text.trim().is_empty() && fact(&slot.kind, text).is_none() {
                wrong.push((
                    field,
                    match slot.kind {
                        SlotKind::Percent => FieldProblem::Percent(PercentError::Unreadable),
                        _ => FieldProblem::Number,
                    },
                ));
            }
        }
        wrong
    }
}

/// The price of a share of the first offer, where its equity is stated in shares.
#[must_use]
pub fn share_price(scenario: &Scenario, setting: &Setting) -> Option<Money> {
    if scenario.text(Field::Offer(0, Part::EquityAs)).trim() != "shares" {
        return None;
    }
    let field = Field::Offer(0, Part::Price);
    match setting.read(field, scenario.text(field)) {
        Ok(Some(Value::Amount(price))) if !price.amount.is_zero() => Some(price),
        _ => None,
    }
}

impl Setting {
    /// The value of the shares granted in an offer; `None` until their number and price can be read.
    #[must_use]
    pub fn shares_value(
        &self,
        scenario: &Scenario,
        place: usize,
    ) -> Option<Result<Money, FieldProblem>> {
        let read = |part| {
            let field = Field::Offer(place, part);
            self.read(field, scenario.text(field)).ok().flatten()
        };
        let (Some(Value::Number(shares)), Some(Value::Amount(price))) =
            (read(Part::Shares), read(Part::Price))
        else {
            return None;
        };
        // No more than any other amount may be.
        let value = price.times(shares).ok();
        let value = value.filter(|value| value.amount <= Decimal::from(LARGEST));
        Some(value.ok_or(FieldProblem::Amount(AmountError::TooLarge)))
    }
}
