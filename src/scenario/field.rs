//! The places where a user types or chooses.

use crate::money::Currency;

use super::{
    id::Id,
    part::{Kind, Part},
    plan::{ExtraPart, OWN_EXTRAS, PlanPart},
    round::{MOST_ROUNDS, RoundPart},
    term::{EXITS, ExitPart, Term},
};

/// One field of the form.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Field {
    /// Location factor, in percent.
    Location,
    /// Over how many years pay is listed.
    Years,
    /// After how many months to think of leaving.
    Leaving,
    /// What the bridge leads to: `ask`, `floor`, `amount`, or the place of another offer.
    Target,
    /// The four-year figure that the bridge leads to.
    TargetAmount,
    /// The place of the offer that the others are compared with.
    Beside,
    /// What one euro is in this currency, another than the euro.
    Rate(Currency),
    /// Something about private equity.
    Equity(Term),
    /// A part of the exit in this place.
    Exit(usize, ExitPart),
    /// A part of the offer in this place. The first place, 0, is that of the guide's company.
    Offer(usize, Part),
    /// Something about the user's own plan.
    Plan(PlanPart),
    /// What the user can say of themselves, under the id of a guide's slot.
    Fact(Id),
    /// Whether the guide's extra ask of this id, or the clause, is asked for.
    Extra(Id),
    /// How much of it.
    ExtraAmount(Id),
    /// A part of the extra ask in this place that is the user's own.
    OwnExtra(usize, ExtraPart),
    /// A part of the round in this place.
    Round(usize, RoundPart),
}

/// The offers of a scenario: that of the guide's company and up to five more.
pub const MOST_OFFERS: usize = 6;

/// The most years that are listed.
pub const MOST_YEARS: u32 = 10;

/// What the keys of private equity begin with.
const EQUITY: &str = "equity.";

/// What the keys of an exit begin with, before its number.
const EXIT: &str = "exit";

/// What the keys of the user's own plan begin with.
const PLAN: &str = "plan.";

/// What the keys of facts begin with.
const FACT: &str = "fact.";

/// What the keys of extra asks begin with.
const EXTRA: &str = "extra.";

/// What the key of an extra ask's amount ends with.
const AMOUNT: &str = ".amount";

/// What the keys of the user's own extra asks begin with, before their number.
const OWN: &str = "own";

/// What the keys of a round begin with, before its number.
const ROUND: &str = "round";

impl Field {
    /// The fields that belong to no offer and no currency, in the order of the form and of a link.
    pub const SINGLE: [Self; 6] = [
        Self::Location,
        Self::Years,
        Self::Leaving,
        Self::Target,
        Self::TargetAmount,
        Self::Beside,
    ];

    /// The key of the field in a link. Those of the second offer begin with `other`, which is also
    /// the key of its company, those of the third with `other2`.
    #[must_use]
    pub fn key(self) -> String {
        match self {
            Self::Location => "location".to_owned(),
            Self::Years => "years".to_owned(),
            Self::Leaving => "leaving".to_owned(),
            Self::Target => "target".to_owned(),
            Self::TargetAmount => "target_amount".to_owned(),
            Self::Beside => "beside".to_owned(),
            Self::Rate(currency) => format!("rate.{currency}"),
            Self::Equity(term) => format!("{EQUITY}{}", term.key()),
            Self::Exit(place, part) => format!("{EXIT}{}.{}", place + 1, part.key()),
            Self::Plan(part) => format!("{PLAN}{}", part.key()),
            Self::Fact(id) => format!("{FACT}{}", id.as_str()),
            Self::Extra(id) => format!("{EXTRA}{}", id.as_str()),
            Self::ExtraAmount(id) => format!("{EXTRA}{}{AMOUNT}", id.as_str()),
            Self::OwnExtra(place, part) => format!("{OWN}{}.{}", place + 1, part.key()),
            Self::Round(place, part) => format!("{ROUND}{}.{}", place + 1, part.key()),
            Self::Offer(0, part) => part.key().to_owned(),
            Self::Offer(place, part) => {
                let number = match place {
                    1 => String::new(),
                    place => place.to_string(),
                };
                match part {
                    Part::Company => format!("other{number}"),
                    part => format!("other{number}.{}", part.key()),
                }
            }
        }
    }

    /// The field of a key in a link.
    #[must_use]
    pub fn of_key(key: &str) -> Option<Self> {
        if let Some(single) = Self::SINGLE.into_iter().find(|field| field.key() == key) {
            return Some(single);
        }
        if let Some(code) = key.strip_prefix("rate.") {
            let currency = code.parse().ok();
            return currency.filter(|it| *it != Currency::EUR).map(Self::Rate);
        }
        if let Some(rest) = key.strip_prefix(EQUITY) {
            let mut terms = Term::ALL.into_iter();
            return terms.find(|term| term.key() == rest).map(Self::Equity);
        }
        if let Some(rest) = key.strip_prefix(PLAN) {
            let mut parts = PlanPart::ALL.into_iter();
            return parts.find(|part| part.key() == rest).map(Self::Plan);
        }
        if let Some(id) = key.strip_prefix(FACT) {
            return Id::of(id).map(Self::Fact);
        }
        if let Some(rest) = key.strip_prefix(EXTRA) {
            return match rest.strip_suffix(AMOUNT) {
                Some(id) => Id::of(id).map(Self::ExtraAmount),
                None => Id::of(rest).map(Self::Extra),
            };
        }
        if let Some((place, rest)) = numbered(key, OWN, OWN_EXTRAS) {
            let mut parts = ExtraPart::ALL.into_iter();
            let part = parts.find(|part| part.key() == rest)?;
            return Some(Self::OwnExtra(place, part));
        }
        if let Some((place, rest)) = numbered(key, ROUND, MOST_ROUNDS) {
            let mut parts = RoundPart::ALL.into_iter();
            let part = parts.find(|part| part.key() == rest)?;
            return Some(Self::Round(place, part));
        }
        if let Some((place, rest)) = numbered(key, EXIT, EXITS) {
            let mut parts = ExitPart::ALL.into_iter();
            let part = parts.find(|part| part.key() == rest)?;
            return Some(Self::Exit(place, part));
        }
        let (place, part) = match key.strip_prefix("other") {
            None => (0, key),
            Some(rest) => {
                let (number, part) = rest.split_once('.').unwrap_or((rest, "company"));
                let place = match number {
                    "" => 1,
                    number => (2..MOST_OFFERS).find(|place| place.to_string() == number)?,
                };
                (place, part)
            }
        };
        let mut parts = Part::ALL.into_iter();
        let part = parts.find(|known| known.key() == part)?;
        let field = Self::Offer(place, part);
        // One key for one field.
        (field.key() == key).then_some(field)
    }

    /// The path of the field in the saved form.
    #[must_use]
    pub fn path(self) -> String {
        match self {
            Self::Rate(currency) => format!("scenario.rates.{currency}"),
            Self::Equity(term) => format!("scenario.equity.{}", term.key()),
            Self::Exit(place, part) => format!("scenario.exits[{place}].{}", part.key()),
            Self::Plan(part) => format!("scenario.plan.{}", part.key()),
            Self::Fact(id) => format!("scenario.facts.{}", id.as_str()),
            Self::Extra(id) => format!("scenario.extras.{}", id.as_str()),
            Self::ExtraAmount(id) => format!("scenario.extra_amounts.{}", id.as_str()),
            Self::OwnExtra(place, part) => format!("scenario.own_extras[{place}].{}", part.key()),
            Self::Round(place, part) => format!("scenario.rounds[{place}].{}", part.key()),
            Self::Offer(place, part) => format!("scenario.offers[{place}].{}", part.key()),
            single => format!("scenario.{}", single.key()),
        }
    }

    /// What may be typed or chosen.
    #[must_use]
    pub fn kind(self) -> Kind {
        match self {
            Self::Location => Kind::Location,
            Self::Years => Kind::Count(1, MOST_YEARS),
            Self::Leaving => Kind::Count(0, MOST_YEARS * 12),
            Self::Target => Kind::Choice(&["ask", "floor", "amount", "1", "2", "3", "4", "5"]),
            Self::TargetAmount => Kind::Amount,
            Self::Beside => Kind::Choice(&["0", "1", "2", "3", "4", "5"]),
            Self::Rate(_) => Kind::Rate,
            Self::Equity(term) => term.kind(),
            Self::Exit(_, part) => part.kind(),
            Self::Offer(_, part) => part.kind(),
            Self::Plan(part) => part.kind(),
            Self::Fact(_) => Kind::Name,
            Self::Extra(_) => Kind::Choice(&["yes", "no"]),
            Self::ExtraAmount(_) => Kind::Amount,
            Self::OwnExtra(_, part) => part.kind(),
            Self::Round(_, part) => part.kind(),
        }
    }

    /// Whether a currency or a guide gives the field its name, so that there is no end of them.
    #[must_use]
    pub fn is_named(self) -> bool {
        matches!(
            self,
            Self::Rate(_) | Self::Fact(_) | Self::Extra(_) | Self::ExtraAmount(_)
        )
    }

    /// Whether the field is left out of links: it names people, or says what nobody else is meant
    /// to read.
    #[must_use]
    pub fn is_private(self) -> bool {
        matches!(
            self,
            Self::Plan(PlanPart::TheirName | PlanPart::MyName) | Self::Round(_, RoundPart::Notes)
        )
    }
}

/// The place behind `prefix` in a key, counted from 0, and what stands behind the point after it.
fn numbered<'a>(key: &'a str, prefix: &str, most: usize) -> Option<(usize, &'a str)> {
    let (number, rest) = key.strip_prefix(prefix)?.split_once('.')?;
    let place = (0..most).find(|place| (place + 1).to_string() == number)?;
    Some((place, rest))
}
