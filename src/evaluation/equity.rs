//! What is known, or taken for granted, of private equity, in amounts.

use crate::{
    equity::{Company, Form, Future, Participating, Terms, share_of},
    guide::Guide,
    money::{Decimal, Money, MoneyError, product, quotient, sum},
    offer::{MONTHS, Offer},
    scenario::{ExitPart, Field, Scenario, Setting, Term, Value, share_price},
};

use super::entries::Entries;

/// The price of a common share, in percent of the preferred price, where nobody says: unicorns'
/// were overstated by 56% on average (Gornall and Strebulaev 2020).
pub const COMMON_PRICE: u32 = 64;

/// What a round sells, in percent, where nobody says: Carta's median of a series D.
pub const ROUND: u32 = 10;

/// Years to the exit where nobody says.
pub const EXIT: u32 = 4;

/// Months to exercise in where nobody says.
pub const WINDOW: u32 = 3;

/// Years after which RSUs expire where nobody says.
pub const EXPIRY: u32 = 7;

/// How many times more or less two exits in three are, where nobody says.
pub const SPREAD: u32 = 3;

/// How many times their money investors get by sharing where nobody says.
pub const CAP: u32 = 3;

/// The fields of a scenario that are about private equity.
pub(super) struct EquityEntries<'a>(pub(super) Entries<'a>);

/// What happens to the company.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "snake_case")]
pub enum ExitKind {
    /// Nothing comes of it.
    Nothing,
    /// It is sold.
    Sale,
    /// Its shares are listed.
    Listing,
}

/// An exit as the user imagines it.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
pub struct Exit {
    /// Its place in the form.
    pub place: usize,
    /// What happens.
    pub kind: ExitKind,
    /// What the company is worth then.
    pub value: Money,
    /// How likely the user takes it to be, of 1; `None` until they say.
    pub chance: Option<Decimal>,
}

impl<'a> EquityEntries<'a> {
    pub(super) fn of(scenario: &'a Scenario, guide: &'a Guide) -> Option<Self> {
        let setting = Setting::of(guide, scenario)?;
        Some(Self(Entries {
            scenario,
            guide,
            setting,
        }))
    }

    #[inline(never)]
    fn read(&self, term: Term) -> Option<Value> {
        self.0.read(Field::Equity(term))
    }

    pub(super) fn choice(&self, term: Term) -> &'static str {
        match self.0.choice(Field::Equity(term)) {
            "" => term.usual_choice(self.0.guide),
            chosen => chosen,
        }
    }

    pub(super) fn count(&self, term: Term, otherwise: u32) -> u32 {
        self.0.count(Field::Equity(term)).unwrap_or(otherwise)
    }

    /// How many times, or how many percent.
    pub(super) fn number(&self, term: Term, otherwise: u32) -> Decimal {
        match self.read(term) {
            Some(Value::Number(number) | Value::Percent(number)) => number,
            _ => otherwise.into(),
        }
    }

    /// `None` where nobody says what the company is worth.
    #[inline(never)]
    pub(super) fn company(&self) -> Option<Company> {
        let valuation = self.0.amount(Field::Equity(Term::Valuation));
        let known = self.0.guide.valuation.as_ref();
        let known = known.map(|known| Money::new(known.amount, known.currency));
        let valuation = valuation.or(known)?;
        let raised = self.0.amount(Field::Equity(Term::Raised));
        let investors = match self.read(Term::Investors) {
            Some(Value::Percent(percent)) => Some(share_of(percent)),
            _ => None,
        };
        let rounds = match self.read(Term::Rounds) {
            Some(Value::Split(percents)) => percents,
            _ => vec![ROUND.into()],
        };
        Some(Company {
            valuation,
            raised: raised.unwrap_or(Money::zero(valuation.currency)),
            preference: self.number(Term::Preference, 1),
            participation: match self.choice(Term::Participation) {
                "full" => Participating::Full,
                "capped" => Participating::Capped(self.number(Term::Cap, CAP)),
                _ => Participating::None,
            },
            investors,
            rounds: rounds.into_iter().map(share_of).collect(),
        })
    }

    #[inline(never)]
    pub(super) fn terms(&self) -> Result<Terms, MoneyError> {
        let ratio = share_of(self.number(Term::Ratio, COMMON_PRICE));
        let at_common = self.choice(Term::ValuedAt) == "common";
        let form = match self.choice(Term::Form) {
            "rsus" => Form::Rsus,
            "shares" => Form::Shares,
            _ => Form::Options,
        };
        let price = if at_common { ratio } else { Decimal::ONE };
        let strike = match self.read(Term::Strike) {
            Some(Value::Percent(percent)) => share_of(percent),
            Some(Value::Amount(strike)) => {
                match share_price(self.0.scenario, &self.0.setting) {
                    // The price of a share is the one that its value counts.
                    Some(each) => product(strike.divided_by(each.amount)?.amount, price)
                        .ok_or(MoneyError::Overflow)?,
                    None => ratio,
                }
            }
            _ => ratio,
        };
        Ok(Terms {
            per_value: quotient(Decimal::ONE, price).ok_or(MoneyError::Overflow)?,
            strike: if form == Form::Options {
                strike
            } else {
                Decimal::ZERO
            },
            window_months: self.count(Term::Window, WINDOW),
            exercises: self.choice(Term::Leaver) == "exercise",
            expires_after: match form {
                Form::Rsus => Some(self.count(Term::Expiry, EXPIRY) * MONTHS),
                Form::Options | Form::Shares => None,
            },
            accelerates: self.choice(Term::Acceleration) == "yes",
            ends_at_exit: self.choice(Term::AtExit) == "ends",
            form,
        })
    }

    #[inline(never)]
    pub(super) fn future(&self, offer: &Offer) -> Result<Future, MoneyError> {
        let haircut = share_of(self.number(Term::Haircut, 0));
        Ok(Future {
            stay: self.stay(offer) * MONTHS,
            exit: self.count(Term::Exit, EXIT) * MONTHS,
            kept: sum(Decimal::ONE, -haircut).ok_or(MoneyError::Overflow)?,
            discount: share_of(self.number(Term::Discount, 0)),
        })
    }

    /// Years until the user leaves.
    pub(super) fn stay(&self, offer: &Offer) -> u32 {
        self.count(Term::Stay, offer.equity.vesting.years().clamp(1, 10))
    }

    /// The exits that have a value.
    #[inline(never)]
    pub(super) fn exits(&self, company: &Company) -> Result<Vec<Exit>, MoneyError> {
        let mut exits = Vec::new();
        for place in 0..crate::scenario::EXITS {
            let read = |part| self.exit_part(place, part);
            let kind = match read(ExitPart::Kind) {
                Some(Value::Choice("nothing")) => ExitKind::Nothing,
                Some(Value::Choice("sale")) => ExitKind::Sale,
                Some(Value::Choice("listing")) => ExitKind::Listing,
                _ => continue,
            };
            let value = match read(ExitPart::Value) {
                _ if kind == ExitKind::Nothing => Money::zero(company.valuation.currency),
                Some(Value::Amount(value)) => value,
                Some(Value::Number(times)) => company.exit_at(times)?,
                _ => continue,
            };
            let chance = match read(ExitPart::Chance) {
                Some(Value::Percent(percent)) => Some(share_of(percent)),
                _ => None,
            };
            exits.push(Exit {
                place,
                kind,
                value: value.rounded_to_cents(),
                chance,
            });
        }
        Ok(exits)
    }

    /// What a part of an exit says, or stands for where it is empty. A value that is usual for
    /// one kind of exit says nothing of another.
    fn exit_part(&self, place: usize, part: ExitPart) -> Option<Value> {
        let field = Field::Exit(place, part);
        match self.0.read(field) {
            None => self.0.setting.read(field, part.usual(place)).ok().flatten(),
            typed => typed,
        }
    }

    /// The exit value in the middle of all, as a multiple of the latest valuation.
    pub(super) fn median(&self, company: &Company) -> Result<Decimal, MoneyError> {
        match self.read(Term::Median) {
            Some(Value::Amount(value)) => company.times(value),
            Some(Value::Number(times)) => Ok(times),
            _ => Ok(Decimal::ONE),
        }
    }
}
