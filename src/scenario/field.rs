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

/// What fields have in common: an object of the saved form, or a list of them.
pub(super) struct Group {
    /// Its name in the saved form.
    pub(super) name: &'static str,
    /// What the keys of its fields begin with in a link, before the number of a place.
    before: &'static str,
    /// What they end with.
    after: &'static str,
    /// How many places a list has at most; none where there is no list.
    pub(super) most: usize,
}

const fn group(
    name: &'static str,
    before: &'static str,
    after: &'static str,
    most: usize,
) -> Group {
    Group {
        name,
        before,
        after,
        most,
    }
}

/// Every group, in the order of the saved form. A table, and not a function for each: what reads and
/// writes fields is compiled once.
pub(super) const GROUPS: [Group; 10] = [
    group(RATES, "rate.", "", 0),
    group("equity", "equity.", "", 0),
    group("exits", "exit", "", EXITS),
    group(OFFERS, "other", "", MOST_OFFERS),
    group("plan", "plan.", "", 0),
    group(FACTS, "fact.", "", 0),
    group(EXTRAS, "extra.", "", 0),
    group(EXTRA_AMOUNTS, "extra.", ".amount", 0),
    group(OWN, "own", "", OWN_EXTRAS),
    group(ROUNDS, "round", "", MOST_ROUNDS),
];

pub(super) const RATES: &str = "rates";
pub(super) const OFFERS: &str = "offers";
pub(super) const FACTS: &str = "facts";
const EXTRAS: &str = "extras";
const EXTRA_AMOUNTS: &str = "extra_amounts";
pub(super) const OWN: &str = "own_extras";
pub(super) const ROUNDS: &str = "rounds";

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

    /// Where the field stands in the saved form: in which group, in which place of it where it is a
    /// list, and under which name.
    #[inline(never)]
    pub(super) fn at(&self) -> (&'static str, Option<usize>, &str) {
        match self {
            Self::Location => ("", None, "location"),
            Self::Years => ("", None, "years"),
            Self::Leaving => ("", None, "leaving"),
            Self::Target => ("", None, "target"),
            Self::TargetAmount => ("", None, "target_amount"),
            Self::Beside => ("", None, "beside"),
            Self::Rate(currency) => (RATES, None, currency.code()),
            Self::Equity(term) => ("equity", None, term.key()),
            Self::Exit(place, part) => ("exits", Some(*place), part.key()),
            Self::Offer(place, part) => (OFFERS, Some(*place), part.key()),
            Self::Plan(part) => ("plan", None, part.key()),
            Self::Fact(id) => (FACTS, None, id.as_str()),
            Self::Extra(id) => (EXTRAS, None, id.as_str()),
            Self::ExtraAmount(id) => (EXTRA_AMOUNTS, None, id.as_str()),
            Self::OwnExtra(place, part) => (OWN, Some(*place), part.key()),
            Self::Round(place, part) => (ROUNDS, Some(*place), part.key()),
        }
    }

    /// The place of its group among [`GROUPS`]; `None` for one that belongs to none.
    pub(super) fn group(&self) -> Option<usize> {
        let (name, ..) = self.at();
        GROUPS.iter().position(|group| group.name == name)
    }

    /// The fields of a group that every scenario has, or of one place in it.
    #[inline(never)]
    pub(super) fn of_group(group: &str, place: usize) -> Vec<Self> {
        match group {
            "" => Self::SINGLE.into(),
            "equity" => Term::ALL.map(Self::Equity).into(),
            "exits" => ExitPart::ALL.map(|part| Self::Exit(place, part)).into(),
            OFFERS => Part::ALL.map(|part| Self::Offer(place, part)).into(),
            "plan" => PlanPart::ALL.map(Self::Plan).into(),
            OWN => ExtraPart::ALL
                .map(|part| Self::OwnExtra(place, part))
                .into(),
            ROUNDS => RoundPart::ALL.map(|part| Self::Round(place, part)).into(),
            _ => Vec::new(),
        }
    }

    /// The field of this name in a group, or in a place of it.
    pub(super) fn named(group: &str, place: usize, name: &str) -> Option<Self> {
        match group {
            RATES => {
                let currency = name.parse().ok();
                currency.filter(|it| *it != Currency::EUR).map(Self::Rate)
            }
            FACTS => Id::of(name).map(Self::Fact),
            EXTRAS => Id::of(name).map(Self::Extra),
            EXTRA_AMOUNTS => Id::of(name).map(Self::ExtraAmount),
            _ => {
                let mut fields = Self::of_group(group, place).into_iter();
                fields.find(|field| field.at().2 == name)
            }
        }
    }

    /// The key of the field in a link. Those of the second offer begin with `other`, which is also
    /// the key of its company, those of the third with `other2`.
    #[must_use]
    pub fn key(self) -> String {
        let (group, place, name) = self.at();
        let group = GROUPS.iter().find(|known| known.name == group);
        let (Some(group), false) = (group, matches!(self, Self::Offer(0, _))) else {
            return name.to_owned();
        };
        let mut key = group.before.to_owned();
        match (self, place) {
            (Self::Offer(1, Part::Company), _) => return key,
            (Self::Offer(place, Part::Company), _) => return key + &place.to_string(),
            (Self::Offer(1, _), _) => key += ".",
            (Self::Offer(place, _), _) => key = key + &place.to_string() + ".",
            (_, Some(place)) => key = key + &(place + 1).to_string() + ".",
            _ => {}
        }
        key + name + group.after
    }

    /// The field of a key in a link.
    #[must_use]
    pub fn of_key(key: &str) -> Option<Self> {
        if let Some(field) = Self::named("", 0, key).or_else(|| Self::named(OFFERS, 0, key)) {
            return Some(field);
        }
        for group in &GROUPS {
            let rest = key.strip_prefix(group.before);
            let Some(mut name) = rest.and_then(|rest| rest.strip_suffix(group.after)) else {
                continue;
            };
            let mut place = 0;
            if group.most > 0 {
                let (number, rest) = name.split_once('.').unwrap_or((name, "company"));
                let first = usize::from(group.name != OFFERS);
                place = number.parse().unwrap_or(1 + first).wrapping_sub(first);
                name = rest;
            }
            // One key for one field.
            if let Some(field) = Self::named(group.name, place, name)
                && place <= group.most.saturating_sub(1)
                && field.key() == key
            {
                return Some(field);
            }
        }
        None
    }

    /// The path of the field in the saved form.
    #[must_use]
    pub fn path(self) -> String {
        let mut path = "scenario.".to_owned();
        let (group, place, name) = self.at();
        path += group;
        if let Some(place) = place {
            path += &format!("[{place}]");
        }
        if !group.is_empty() {
            path += ".";
        }
        path + name
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

    /// Whether the field is left out of links unless the user asks for it: it names people, or says
    /// what nobody else is meant to read.
    #[must_use]
    pub fn is_private(self) -> bool {
        matches!(
            self,
            Self::Plan(PlanPart::TheirName | PlanPart::MyName) | Self::Round(_, RoundPart::Notes)
        )
    }
}
