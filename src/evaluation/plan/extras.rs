//! What to ask for beyond base and equity, and what each is worth by the figures of the scenario.

use serde::Serialize;

use crate::{
    evaluation::{Ruin, entries::Entries},
    guide::{ExtraAsk, ExtraKind},
    money::{Money, MoneyError},
    negotiation::one_line,
    scenario::{ExtraPart, Field, Id, OWN_EXTRAS, Term},
};

use super::{
    Basis,
    worth::{guarded, worth},
};

/// Something to ask for.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct PlanExtra {
    /// The guide's id, the name of the clause, or `own1` and so on.
    pub id: String,
    /// What it is.
    pub of: ExtraOf,
    /// A heading of a few words; for a clause none, since the page has its own.
    pub title: String,
    /// What exactly to have written down.
    pub details: Vec<String>,
    /// The year of employment in which it falls.
    pub year: Option<u32>,
    /// Whether the user asks for it.
    pub asked: bool,
    /// How much is asked for.
    pub amount: Option<Money>,
    /// What it is worth.
    pub worth: Worth,
}

/// What an extra ask is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum ExtraOf {
    /// Of the guide.
    Guide(ExtraKind),
    /// A clause on private shares.
    Clause(Clause),
    /// Of the user's own.
    Own,
}

/// A clause on private shares.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Clause {
    /// A longer exercise window.
    Window,
    /// Shares that do not expire before an exit.
    Expiry,
    /// What investors get first.
    Preference,
    /// What the strike is, and what investors paid.
    Strike,
    /// A shorter cliff.
    Cliff,
    /// Vesting when the job ends with a sale.
    Acceleration,
    /// Who loses vested shares.
    Leaver,
    /// A sale of the assets counts as an exit.
    AssetSale,
}

/// What moves of the plan an extra ask belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Asked {
    /// The signing bonus.
    Signing,
    /// A further grant.
    Refresh,
    /// The protection of the shares.
    Protection,
    /// All others.
    Other,
}

/// What an extra ask is worth.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Worth {
    /// It is in the offer already.
    Met,
    /// So much more over four years.
    FourYears(Money),
    /// So much more over four years for each 10,000 of it.
    EachTenThousand(Money),
    /// It guards this part of the grant, by the end of so many months.
    Guards {
        /// How much, at its value at grant.
        amount: Money,
        /// The months.
        months: u32,
    },
    /// So much to spend on the job: no pay.
    ToSpend(Money),
    /// No amount says it.
    Term,
}

/// What a further grant without an amount is worth is said of so much.
pub const TEN_THOUSAND: i64 = 10_000;

impl PlanExtra {
    /// Whether it belongs to a group and is still to be asked for.
    pub(super) fn is_open(&self, group: Asked) -> bool {
        self.asked && self.worth != Worth::Met && self.of.group() == group
    }
}

impl ExtraOf {
    pub(super) fn group(self) -> Asked {
        match self {
            Self::Guide(ExtraKind::Signing) => Asked::Signing,
            Self::Guide(ExtraKind::Refresh) => Asked::Refresh,
            Self::Guide(ExtraKind::Acceleration) | Self::Clause(_) => Asked::Protection,
            _ => Asked::Other,
        }
    }
}

impl Clause {
    /// The name of the clause, as an id.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Window => "window",
            Self::Expiry => "expiry",
            Self::Preference => "preference",
            Self::Strike => "strike",
            Self::Cliff => "cliff",
            Self::Acceleration => "unvested",
            Self::Leaver => "leaver",
            Self::AssetSale => "asset-sale",
        }
    }

    /// The clause that a way to nothing makes one ask about.
    #[must_use]
    pub fn of(ruin: Ruin) -> Self {
        match ruin {
            Ruin::Window(_) => Self::Window,
            Ruin::Expiry(_) => Self::Expiry,
            Ruin::Preference(_) => Self::Preference,
            Ruin::Strike(_) => Self::Strike,
            Ruin::Cliff(_) => Self::Cliff,
            Ruin::Unvested => Self::Acceleration,
            Ruin::Leaver => Self::Leaver,
            Ruin::AssetSale => Self::AssetSale,
        }
    }
}

impl Basis<'_> {
    #[inline(never)]
    pub(super) fn extras(&self) -> Result<Vec<PlanExtra>, MoneyError> {
        let mut extras = Vec::new();
        let Some(entries) = self.entries() else {
            return Ok(extras);
        };
        let accelerates = entries.choice(Field::Equity(Term::Acceleration)) == "yes";
        for extra in &self.guide.extras {
            let Some(id) = Id::of(&extra.id) else {
                continue;
            };
            let amount = match entries.amount(Field::ExtraAmount(id)) {
                None => self.guides_amount(extra),
                typed => typed,
            };
            extras.push(PlanExtra {
                id: extra.id.clone(),
                of: ExtraOf::Guide(extra.kind),
                title: extra.title.clone(),
                details: extra.details.clone(),
                year: extra.year,
                asked: entries.choice(Field::Extra(id)) != "no",
                amount,
                worth: if extra.kind == ExtraKind::Acceleration && accelerates {
                    Worth::Met
                } else {
                    worth(self.evaluation, extra, amount)?
                },
            });
        }
        self.clauses(&entries, &mut extras)?;
        for place in 0..OWN_EXTRAS {
            let title = self.scenario.text(Field::OwnExtra(place, ExtraPart::Title));
            let title = one_line(title, 120);
            if title.is_empty() {
                continue;
            }
            let amount = entries.amount(Field::OwnExtra(place, ExtraPart::Amount));
            extras.push(PlanExtra {
                id: format!("own{}", place + 1),
                of: ExtraOf::Own,
                title,
                details: Vec::new(),
                year: None,
                asked: true,
                amount,
                worth: match amount {
                    Some(amount) if !amount.amount.is_zero() => Worth::FourYears(amount),
                    _ => Worth::Term,
                },
            });
        }
        Ok(extras)
    }

    /// The clauses that the ways to nothing make one ask about. Acceleration is among the guide's
    /// own asks, as a rule.
    fn clauses(&self, entries: &Entries, extras: &mut Vec<PlanExtra>) -> Result<(), MoneyError> {
        let Ok(outlook) = self.outlook() else {
            return Ok(());
        };
        for way in &outlook.ways {
            let clause = Clause::of(way.what);
            let mut known = extras.iter();
            if clause == Clause::Acceleration
                && known.any(|extra| extra.of == ExtraOf::Guide(ExtraKind::Acceleration))
            {
                continue;
            }
            let chosen = Id::of(clause.id()).map(|id| entries.choice(Field::Extra(id)));
            extras.push(PlanExtra {
                id: clause.id().to_owned(),
                of: ExtraOf::Clause(clause),
                title: String::new(),
                details: Vec::new(),
                year: None,
                asked: chosen == Some("yes"),
                amount: None,
                worth: guarded(self.evaluation, clause)?,
            });
        }
        Ok(())
    }

    fn guides_amount(&self, extra: &ExtraAsk) -> Option<Money> {
        let mut amounts = extra.amounts.iter();
        let amount = amounts.find(|amount| amount.region == self.scenario.region)?;
        let currency = self.evaluation.reference.terms.currency;
        Some(Money::new(amount.amount, currency))
    }
}
