//! Every figure of a scenario.

use std::fmt;

use crate::{
    guide::{Band, GuideError, Library, Package, Terms},
    money::{Decimal, Money, MoneyError},
    offer::{Bonus, EquityGrant, EquityKind, Offer},
    pay::{Standing, YearPay, band_position, standing, total_compensation, total_over},
    scenario::{Field, Scenario, Setting, Value},
};

/// Over how many years offers are compared.
pub const YEARS: u32 = 4;

/// Characters of a company's name that are shown.
const LONGEST_NAME: usize = 60;

/// All that the page shows of one scenario.
#[derive(Clone, Debug, PartialEq)]
pub struct Evaluation {
    /// What the guide says for the region.
    pub reference: Reference,
    /// The position of the base salary in its band; `None` until one is entered.
    pub base_position: Option<Decimal>,
    /// The equity grant, with or without a base salary; `None` until one is entered.
    pub equity: Option<Money>,
    /// The position of the equity grant in its band; `None` until one is entered.
    pub equity_position: Option<Decimal>,
    /// The offer as a whole; `None` until there is a base salary.
    pub offer: Option<OfferFigures>,
    /// Where the parts and the whole stand, as far as they are known.
    pub standings: Standings,
    /// The competing offer; `None` until one has a base salary.
    pub competitor: Option<Competitor>,
}

/// The guide's figures for the chosen region and location factor.
#[derive(Clone, Debug, PartialEq)]
pub struct Reference {
    /// Bands, ask, floor and examples.
    pub terms: Terms,
    /// Total compensation a year, from the low to the high end of the bands.
    pub total: Band,
    /// The four-year total, from the low to the high end of the bands.
    pub four_years: Band,
    /// The four-year total of the package to ask for.
    pub ask: Money,
    /// The four-year total of the least to accept.
    pub floor: Money,
}

/// What the offer comes to.
#[derive(Clone, Debug, PartialEq)]
pub struct OfferFigures {
    /// The amounts as read.
    pub entered: Offer,
    /// Whether an equity grant was entered at all; if not, it counts as none.
    pub has_equity: bool,
    /// Base, bonus and a year's part of the grant.
    pub total_compensation: Money,
    /// Four years, part by part.
    pub four_years: YearPay,
    /// Four years, all parts.
    pub four_year_total: Money,
    /// Four-year total less that of the ask. Negative: short of it.
    pub gap_to_ask: Money,
    /// Four-year total less that of the floor. Negative: short of it.
    pub gap_to_floor: Money,
}

/// Standings of the parts and the whole; `None` where nothing was entered.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Standings {
    /// Of the base salary.
    pub base: Option<Standing>,
    /// Of the equity grant.
    pub equity: Option<Standing>,
    /// Of the four-year total.
    pub four_years: Option<Standing>,
}

/// The competing offer beside the offer.
#[derive(Clone, Debug, PartialEq)]
pub struct Competitor {
    /// Its company, as typed but on one line and cut if it is long; empty if none was.
    pub company: String,
    /// The amounts as read.
    pub entered: Offer,
    /// Four-year total, all parts.
    pub four_year_total: Money,
    /// The offer's four-year total less this one. `None` until there is an offer.
    pub gap: Option<Money>,
}

/// Why a scenario has no figures.
#[derive(Clone, Debug, PartialEq)]
pub enum EvaluationError {
    /// No guide, or no region of it, has the scenario's ids.
    NoSuchGuide {
        /// The guide's id.
        role: String,
        /// The region's id.
        region: String,
    },
    /// The guide has no figures for this location factor.
    Guide(GuideError),
    /// An amount went out of range.
    Money(MoneyError),
}

impl fmt::Display for EvaluationError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoSuchGuide { role, region } => write!(
                f,
                "There is no guide “{role}” with a region “{region}”. Choose a role and a region."
            ),
            Self::Guide(error) => error.fmt(f),
            Self::Money(error) => error.fmt(f),
        }
    }
}

impl std::error::Error for EvaluationError {}

impl From<MoneyError> for EvaluationError {
    fn from(error: MoneyError) -> Self {
        Self::Money(error)
    }
}

/// Evaluates a scenario. Fields that cannot be read count as empty: [`super::settle`] first.
pub fn evaluate(scenario: &Scenario, library: &Library) -> Result<Evaluation, EvaluationError> {
    let no_such_guide = || EvaluationError::NoSuchGuide {
        role: scenario.role.clone(),
        region: scenario.region.clone(),
    };
    let guide = library.guide(&scenario.role).ok_or_else(no_such_guide)?;
    let setting = Setting::of(guide, &scenario.region).ok_or_else(no_such_guide)?;
    let entries = Entries { scenario, setting };
    let kind = if guide.equity.private {
        EquityKind::Private
    } else {
        EquityKind::Public
    };
    let terms = guide
        .terms(&scenario.region, entries.location_factor())
        .map_err(EvaluationError::Guide)?;
    let reference = Reference::of(terms)?;
    let terms = &reference.terms;

    let base = entries.amount(Field::Base);
    let equity = entries.amount(Field::Equity);
    let offer = match entries.offer(terms, kind) {
        Some(entered) => Some(OfferFigures::of(entered, equity.is_some(), &reference)?),
        None => None,
    };
    let four_years = offer.as_ref().map(|offer| offer.four_year_total);
    let standings = Standings {
        base: stand(base, terms.floor.base, terms.ask.base)?,
        equity: stand(equity, terms.floor.equity, terms.ask.equity)?,
        four_years: stand(four_years, reference.floor, reference.ask)?,
    };
    let competitor = match entries.competing_offer()? {
        Some(entered) => Some(Competitor::of(entries.name(), entered, four_years)?),
        None => None,
    };
    Ok(Evaluation {
        base_position: position(base, terms.base)?,
        equity,
        equity_position: position(equity, terms.equity)?,
        standings,
        offer,
        competitor,
        reference,
    })
}

impl Reference {
    fn of(terms: Terms) -> Result<Self, MoneyError> {
        let nothing = Money::zero(terms.currency);
        let bonus = terms.bonus.unwrap_or(Band {
            low: nothing,
            high: nothing,
        });
        // Counted as an offer is, to the cent, so that an offer of just these figures equals them.
        let four_years = |base: Money, equity: Money, bonus: Money| {
            let offer = Offer {
                base,
                bonus: Bonus::Amount(bonus),
                equity: EquityGrant {
                    kind: EquityKind::Private,
                    value: equity,
                    vesting_years: terms.equity_years,
                },
                signing: nothing,
            };
            total_over(&offer, YEARS)?.total()
        };
        let package = |package: Package| four_years(package.base, package.equity, nothing);
        Ok(Self {
            total: terms.total()?,
            four_years: Band {
                low: four_years(terms.base.low, terms.equity.low, bonus.low)?,
                high: four_years(terms.base.high, terms.equity.high, bonus.high)?,
            },
            ask: package(terms.ask)?,
            floor: package(terms.floor)?,
            terms,
        })
    }
}

impl OfferFigures {
    fn of(entered: Offer, has_equity: bool, reference: &Reference) -> Result<Self, MoneyError> {
        let four_years = total_over(&entered, YEARS)?;
        let four_year_total = four_years.total()?;
        Ok(Self {
            total_compensation: total_compensation(&entered)?,
            gap_to_ask: four_year_total.minus(reference.ask)?,
            gap_to_floor: four_year_total.minus(reference.floor)?,
            four_years,
            four_year_total,
            has_equity,
            entered,
        })
    }
}

impl Competitor {
    /// Its company, or words for it where none was entered.
    #[must_use]
    pub fn name(&self) -> &str {
        if self.company.is_empty() {
            "the competing offer"
        } else {
            &self.company
        }
    }

    fn of(company: String, entered: Offer, offer: Option<Money>) -> Result<Self, MoneyError> {
        let four_year_total = total_over(&entered, YEARS)?.total()?;
        let gap = match offer {
            Some(offer) => Some(offer.minus(four_year_total)?),
            None => None,
        };
        Ok(Self {
            company,
            entered,
            four_year_total,
            gap,
        })
    }
}

fn position(figure: Option<Money>, band: Band) -> Result<Option<Decimal>, MoneyError> {
    match figure {
        Some(figure) => band_position(figure, band.low, band.high),
        None => Ok(None),
    }
}

fn stand(figure: Option<Money>, floor: Money, ask: Money) -> Result<Option<Standing>, MoneyError> {
    figure
        .map(|figure| standing(figure, floor, ask))
        .transpose()
}

/// Whether a character turns the direction of the text after it, figures included.
fn turns_text(character: char) -> bool {
    matches!(character, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// The fields of a scenario, read.
struct Entries<'a> {
    scenario: &'a Scenario,
    setting: Setting,
}

impl Entries<'_> {
    fn read(&self, field: Field) -> Option<Value> {
        let text = self.scenario.text(field);
        self.setting.read(field, text).ok().flatten()
    }

    fn amount(&self, field: Field) -> Option<Money> {
        match self.read(field)? {
            Value::Amount(amount) => Some(amount),
            Value::Percent(_) | Value::Name(_) => None,
        }
    }

    fn amount_or_none(&self, field: Field) -> Money {
        self.amount(field)
            .unwrap_or(Money::zero(self.setting.currency))
    }

    fn bonus(&self, field: Field) -> Bonus {
        match self.read(field) {
            Some(Value::Percent(percent)) => Bonus::PercentOfBase(percent),
            _ => Bonus::Amount(self.amount_or_none(field)),
        }
    }

    /// On one line and of a length to be read within a sentence: a link may bring any text.
    fn name(&self) -> String {
        let text = self.scenario.text(Field::OtherCompany);
        let unseen = |character: char| {
            character.is_whitespace() || character.is_control() || turns_text(character)
        };
        let words: Vec<_> = text.split(unseen).filter(|word| !word.is_empty()).collect();
        let mut name = words.join(" ");
        if let Some((end, _)) = name.char_indices().nth(LONGEST_NAME) {
            name.truncate(end);
            name.push('…');
        }
        name
    }

    /// As a fraction; the highest the region allows where none was entered.
    fn location_factor(&self) -> Decimal {
        let highest = self
            .setting
            .factors
            .map_or(Decimal::ONE, |range| range.high);
        match self.read(Field::Location) {
            Some(Value::Percent(percent)) if self.setting.factors.is_some() => {
                percent / Decimal::ONE_HUNDRED
            }
            _ => highest,
        }
    }

    fn offer(&self, terms: &Terms, kind: EquityKind) -> Option<Offer> {
        Some(Offer {
            base: self.amount(Field::Base)?,
            bonus: self.bonus(Field::Bonus),
            equity: EquityGrant {
                kind,
                value: self.amount_or_none(Field::Equity),
                vesting_years: terms.equity_years,
            },
            signing: self.amount_or_none(Field::Signing),
        })
    }

    /// Entered per year, so the grant is as many years of it as are compared.
    fn competing_offer(&self) -> Result<Option<Offer>, MoneyError> {
        let Some(base) = self.amount(Field::OtherBase) else {
            return Ok(None);
        };
        let per_year = self.amount_or_none(Field::OtherEquity);
        Ok(Some(Offer {
            base,
            bonus: self.bonus(Field::OtherBonus),
            equity: EquityGrant {
                kind: EquityKind::Public,
                value: per_year.times(YEARS)?,
                vesting_years: YEARS,
            },
            signing: self.amount_or_none(Field::OtherSigning),
        }))
    }
}
