//! What the private equity of the guide company's offer may become: exits side by side, and the
//! one at which the offer equals the strongest competing one.
//!
//! Apart from [`super::evaluate`]: nothing else waits for it, and it takes as long again.

use serde::Serialize;

use crate::{
    equity::{Company, Counted, Future, Outcome, Terms, Waterfall, WaterfallError},
    money::{Decimal, Money, MoneyError, sum},
    offer::{EquityKind, MONTHS},
    pay::total_over,
    scenario::Term,
};

use super::{
    Basis, Exit, OfferFigures, Way,
    equity::EquityEntries,
    ways::{Risk, risks, ways},
};

/// What private equity may become.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Outlook {
    /// The company before its exit.
    pub company: Company,
    /// The terms of the grant.
    pub terms: Terms,
    /// When the user leaves and the exit comes.
    pub future: Future,
    /// The part of the grants that counts then.
    pub counted: Counted,
    /// Everything else that the offer pays in the years the user stays.
    pub other_pay: Money,
    /// The strongest competing offer over the same years; `None` where there is none, or no
    /// exchange rate.
    pub rival: Option<Rival>,
    /// The exits side by side.
    pub exits: Vec<ExitOutcome>,
    /// What they come to by the user's own chances, once these make 100%.
    pub expected: Option<Expected>,
    /// The exit at which the offer equals the competing one.
    pub break_even: Option<BreakEven>,
    /// Nothing is left for common shares at an exit up to this.
    pub preferences: Money,
    /// Options are worth exercising at an exit above this.
    pub pays_above: Money,
    /// How it can come to nothing.
    pub ways: Vec<Way>,
    /// How risk is taken into account; more than one way counts it more than once.
    pub risks: Vec<Risk>,
    #[serde(skip)]
    pub(super) waterfall: Waterfall,
}

/// A competing offer over the years that the user stays, in the currency of the comparison.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Rival {
    /// Its place among the offers.
    pub place: usize,
    /// All its pay in these years, private equity at its value at grant.
    pub total: Money,
    /// Whether its equity is private too.
    pub private: bool,
    /// What the equity of the other must bring to equal it; below zero where its other pay does
    /// so alone.
    pub needed: Money,
}

/// An exit and what it brings.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ExitOutcome {
    /// The exit.
    pub exit: Exit,
    /// What becomes of the grant.
    pub outcome: Outcome,
    /// What it is worth for each year that the user stays.
    pub a_year: Money,
    /// All pay of these years with it, less that of the competing offer.
    pub against: Option<Money>,
}

/// What the exits come to by the user's own chances.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Expected {
    /// The average, each by its chance.
    pub average: Money,
    /// The least of those that have a chance.
    pub low: Money,
    /// The most of those that have a chance.
    pub high: Money,
}

/// The exit at which two offers are equal.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum BreakEven {
    /// The other pay is enough.
    Without,
    /// At this one.
    At {
        /// What the company is worth then.
        exit: Money,
        /// How many times its latest valuation that is.
        times: Decimal,
    },
    /// At none: nothing of the grant counts.
    Never,
}

/// Why there is no outlook.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoOutlook {
    /// No base salary was typed.
    NoOffer,
    /// The equity of the offer can be sold when it vests.
    Listed,
    /// No equity grant was typed.
    NoGrant,
    /// Nobody says what the company is worth.
    NoValuation,
    /// The amounts are too far apart to be counted exactly.
    TooLarge,
}

impl From<MoneyError> for NoOutlook {
    fn from(_: MoneyError) -> Self {
        Self::TooLarge
    }
}

impl From<WaterfallError> for NoOutlook {
    /// No other is left: what a table may not be is asked at the fields.
    fn from(_: WaterfallError) -> Self {
        Self::TooLarge
    }
}

impl Basis<'_> {
    /// What the private equity of the guide company's offer may become.
    pub fn outlook(&self) -> Result<Outlook, NoOutlook> {
        let figures = self.evaluation.offer.as_ref().ok_or(NoOutlook::NoOffer)?;
        let offer = &figures.entered;
        if offer.equity.kind != EquityKind::Private {
            return Err(NoOutlook::Listed);
        }
        if !figures.has_equity {
            return Err(NoOutlook::NoGrant);
        }
        let entries = EquityEntries::of(self.scenario, self.guide).ok_or(NoOutlook::NoValuation)?;
        let company = entries.company().ok_or(NoOutlook::NoValuation)?;
        let terms = entries.terms()?;
        let future = entries.future(offer)?;
        let counted = terms.counted(offer, &future)?;
        let years = entries.stay(offer);
        let pay = total_over(offer, years)?;
        let other_pay = pay.total()?.minus(pay.private_equity)?;
        let rival = self.rival(years, other_pay)?;
        let waterfall = company.waterfall()?;

        let mut exits = Vec::new();
        for exit in entries.exits(&company)? {
            let share = waterfall.per_common_share(exit.value)?.amount;
            let outcome = terms.outcome(&counted, share, &future)?;
            let against = rival.map(|rival| outcome.worth.minus(rival.needed));
            exits.push(ExitOutcome {
                exit,
                outcome,
                a_year: outcome.worth.divided_by(years)?,
                against: against.transpose()?,
            });
        }
        let break_even = match rival {
            Some(rival) if rival.needed.amount <= Decimal::ZERO => Some(BreakEven::Without),
            Some(rival) => match terms.share_for(&counted, rival.needed, &future)? {
                Some(share) => {
                    let share = Money::new(share, company.valuation.currency);
                    let exit = waterfall.exit_for(share)?;
                    let times = company.times(exit)?;
                    Some(BreakEven::At { exit, times })
                }
                None => Some(BreakEven::Never),
            },
            None => None,
        };
        let kinks = waterfall.kinks().first();
        let none = Money::zero(company.valuation.currency);
        let preferences = kinks.map_or(none, |first| first.at);
        let strike = Money::new(terms.strike, company.valuation.currency);
        let pays_above = waterfall.exit_for(strike)?;
        let nothing = entries.number(Term::Nothing, 0);
        Ok(Outlook {
            expected: expected(&exits)?,
            ways: ways(
                &terms,
                &future,
                offer,
                company.raised,
                preferences,
                pays_above,
            ),
            risks: risks(&exits, nothing, &future),
            company,
            terms,
            future,
            counted,
            other_pay,
            rival,
            exits,
            break_even,
            preferences,
            pays_above,
            waterfall,
        })
    }

    #[inline(never)]
    fn rival(&self, years: u32, other_pay: Money) -> Result<Option<Rival>, MoneyError> {
        let Some(strongest) = self.evaluation.strongest() else {
            return Ok(None);
        };
        let OfferFigures { entered, place, .. } = strongest;
        let pay = total_over(entered, years)?;
        let pay = match pay.converted(&self.evaluation.rates, other_pay.currency) {
            Err(MoneyError::NoRate { .. }) => return Ok(None),
            pay => pay?,
        };
        let total = pay.total()?;
        Ok(Some(Rival {
            place: *place,
            total,
            private: entered.equity.kind == EquityKind::Private && strongest.has_equity,
            needed: total.minus(other_pay)?,
        }))
    }
}

impl Outlook {
    /// Years that the user stays.
    #[must_use]
    pub fn years(&self) -> u32 {
        self.future.stay / MONTHS
    }
}

/// By the user's own chances, once they make one.
fn expected(exits: &[ExitOutcome]) -> Result<Option<Expected>, MoneyError> {
    let mut chances = Decimal::ZERO;
    let mut expected: Option<Expected> = None;
    for ExitOutcome { exit, outcome, .. } in exits {
        let chance = exit.chance.unwrap_or_default();
        if chance.is_zero() {
            continue;
        }
        chances = sum(chances, chance).ok_or(MoneyError::Overflow)?;
        let worth = outcome.worth;
        let so_far = expected.get_or_insert(Expected {
            average: Money::zero(worth.currency),
            low: worth,
            high: worth,
        });
        so_far.average = so_far.average.plus(worth.times(chance)?)?;
        so_far.low.amount = so_far.low.amount.min(worth.amount);
        so_far.high.amount = so_far.high.amount.max(worth.amount);
    }
    Ok(expected.filter(|_| chances == Decimal::ONE))
}
