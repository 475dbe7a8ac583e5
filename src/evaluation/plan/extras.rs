//! What to ask for beyond base and equity, and what each is worth by the figures of the scenario.

use serde::Serialize;

use crate::{
    evaluation::{Evaluation, Ruin, YEARS, entries::Entries},
    guide::{ExtraAsk, ExtraKind},
    money::{Decimal, Money, MoneyError},
    negotiation::one_line,
    pay::{Lever, total_over},
    scenario::{ExtraPart, Field, Id, OWN_EXTRAS, Term},
};

use super::Basis;

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
pub(super) const TEN_THOUSAND: i64 = 10_000;

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
                worth: amount.map_or(Worth::Term, Worth::FourYears),
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

fn worth(
    evaluation: &Evaluation,
    extra: &ExtraAsk,
    amount: Option<Money>,
) -> Result<Worth, MoneyError> {
    let Some(figures) = &evaluation.offer else {
        return Ok(match (extra.kind, amount) {
            (ExtraKind::Budget, Some(amount)) => Worth::ToSpend(amount),
            (_, Some(amount)) => Worth::FourYears(amount),
            _ => Worth::Term,
        });
    };
    let offer = &figures.entered;
    Ok(match extra.kind {
        ExtraKind::Signing => {
            let [first, second] = offer.signing;
            let offered = first.plus(second)?;
            match amount {
                Some(amount) if amount.amount > offered.amount => {
                    Worth::FourYears(amount.minus(offered)?)
                }
                None if offered.amount.is_zero() => Worth::Term,
                _ => Worth::Met,
            }
        }
        ExtraKind::Refresh if offer.refresher.is_some() => Worth::Met,
        ExtraKind::Refresh => {
            let of = amount.unwrap_or(Money::new(TEN_THOUSAND, offer.currency()));
            let mut with = Lever::Refresher.add(offer, of)?;
            if let (Some(refresher), Some(year)) = (&mut with.refresher, extra.year) {
                refresher.first_year = year;
            }
            let more = total_over(&with, YEARS)?.total()?;
            let more = more.minus(figures.four_year_total)?;
            match amount {
                Some(_) => Worth::FourYears(more),
                None => Worth::EachTenThousand(more),
            }
        }
        ExtraKind::Acceleration => guarded(evaluation, Clause::Acceleration)?,
        ExtraKind::Budget => amount.map_or(Worth::Term, Worth::ToSpend),
        ExtraKind::Scope => Worth::Term,
    })
}

/// The part of the grant that a clause guards, by the months after which the user thinks of
/// leaving: what has vested by then, or what has not.
fn guarded(evaluation: &Evaluation, clause: Clause) -> Result<Worth, MoneyError> {
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
