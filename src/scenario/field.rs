//! The places where a user types or chooses.

use crate::money::Currency;

use super::{
    part::{Kind, Part},
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
}

/// The offers of a scenario: that of the guide's company and up to five more.
pub const MOST_OFFERS: usize = 6;

/// The most years that are listed.
pub const MOST_YEARS: u32 = 10;

/// What the keys of private equity begin with.
const EQUITY: &str = "equity.";

/// What the keys of an exit begin with, before its number.
const EXIT: &str = "exit";

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
        if let Some((number, rest)) = key.strip_prefix(EXIT).and_then(|rest| rest.split_once('.')) {
            let place = (0..EXITS).find(|place| (place + 1).to_string() == number)?;
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
        }
    }
}
