//! Every figure of a scenario.

use std::fmt;

use serde::Serialize;

use crate::{
    guide::{Band, ExtraKind, Guide, GuideError, Library},
    money::{Currency, Decimal, Money, MoneyError, Rates},
    pay::{Bridge, Room, Sensitivity, Standing, band_position, sensitivities, standing},
    scenario::{Field, Part, Scenario},
    text::evaluation as text,
};

use super::{
    Compared, OfferFigures, Reference, Row, YEARS, comparison::rows, entries::Entries,
    figures::Measure, ladder::Packages,
};

/// All that the page shows of one scenario.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Evaluation {
    /// What the guide says for the region.
    pub reference: Reference,
    /// The position of the base salary in its band; `None` until one is entered.
    pub base_position: Option<Decimal>,
    /// The equity grant, with or without a base salary; `None` until one is entered.
    pub equity: Option<Money>,
    /// The position of the equity grant in its band; `None` until one is entered.
    pub equity_position: Option<Decimal>,
    /// Where the parts and the whole stand, as far as they are known.
    pub standings: Standings,
    /// The offer of the guide's company; `None` until there is a base salary.
    pub offer: Option<OfferFigures>,
    /// Its four-year total less that of the ask. Negative: short of it.
    pub gap_to_ask: Option<Money>,
    /// Its four-year total less that of the floor. Negative: short of it.
    pub gap_to_floor: Option<Money>,
    /// The competing offers that have a base salary.
    pub others: Vec<OfferFigures>,
    /// Over how many years pay is listed.
    pub years: u32,
    /// The exchange rates of the comparison.
    pub rates: Rates,
    /// The place of the offer that the others are compared with.
    pub beside: usize,
    /// The offers side by side, in the currency of the guide's region.
    pub comparison: Vec<Row>,
    /// How to bring the offer's four-year total to the chosen target; `None` where there is no
    /// offer, or no such target.
    pub bridge: Option<Bridge>,
    /// What 1% more of each lever adds to the offer's four-year total.
    pub sensitivities: Vec<Sensitivity>,
}

/// Standings of the parts and the whole; `None` where nothing was entered.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Standings {
    /// Of the base salary.
    pub base: Option<Standing>,
    /// Of the equity grant.
    pub equity: Option<Standing>,
    /// Of the four-year total.
    pub four_years: Option<Standing>,
}

impl Evaluation {
    /// The competing offer of the highest four-year total among those that can be compared; the
    /// first that cannot, where none can.
    #[must_use]
    pub fn strongest(&self) -> Option<&OfferFigures> {
        let total = |offer: &&OfferFigures| {
            let compared = offer.compared.as_ref()?;
            Some(compared.four_year_total.amount)
        };
        // Of equals, the first.
        self.others.iter().rev().max_by_key(total)
    }

    /// The offers that can be compared, in the currency of the comparison, in their order.
    #[must_use]
    pub fn comparable(&self) -> Vec<(&OfferFigures, &Compared)> {
        let all = self.offer.iter().chain(&self.others);
        all.filter_map(|offer| Some((offer, offer.compared.as_ref()?)))
            .collect()
    }

    /// Whose an offer is, as the heading of a row or a column. Within a sentence:
    /// [`OfferFigures::name`].
    #[must_use]
    pub fn heading(&self, offer: &OfferFigures) -> String {
        match offer.company.as_str() {
            "" if self.others.len() > 1 => {
                let number = &offer.place;
                text::CompetingOfferNumber { number }.text()
            }
            "" => text::COMPETING_OFFER.to_string(),
            company => company.to_owned(),
        }
    }

    /// The offer in a place, if it has a base salary.
    #[must_use]
    pub fn at(&self, place: usize) -> Option<&OfferFigures> {
        let mut all = self.offer.iter().chain(&self.others);
        all.find(|offer| offer.place == place)
    }
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
            Self::NoSuchGuide { role, region } => {
                f.write_str(&text::NoSuchGuide { role, region }.text())
            }
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

/// After how many months to think of leaving, unless told otherwise.
const LEAVING: u32 = 12;

/// Evaluates a scenario. Fields that cannot be read count as empty: [`super::settle`] first.
pub fn evaluate(scenario: &Scenario, library: &Library) -> Result<Evaluation, EvaluationError> {
    let no_such_guide = || EvaluationError::NoSuchGuide {
        role: scenario.role.clone(),
        region: scenario.region.clone(),
    };
    let guide = library.guide(&scenario.role).ok_or_else(no_such_guide)?;
    let entries = Entries::of(scenario, guide).ok_or_else(no_such_guide)?;
    let terms = guide
        .terms(&scenario.region, entries.location_factor())
        .map_err(EvaluationError::Guide)?;
    let rates = entries.rates();
    let packages = Packages::of(&entries, &terms)?;
    let reference = Reference::of(terms, &packages)?;
    let measure = Measure {
        years: entries.count(Field::Years).unwrap_or(YEARS),
        leaving: entries.count(Field::Leaving).unwrap_or(LEAVING),
        rates: &rates,
        reference: &reference,
    };
    let figures = |place| match entries.offer(place)? {
        Some(entered) => {
            OfferFigures::of(place, entries.company(place), entered, &measure).map(Some)
        }
        None => Ok(None),
    };
    let offer = figures(0)?;
    let total = offer.as_ref().map(|offer| offer.four_year_total);
    let mut others = Vec::new();
    for place in 1..scenario.offers().len() {
        others.extend(figures(place)?);
    }
    for other in others
        .iter_mut()
        .filter_map(|other| other.compared.as_mut())
    {
        let gap = total.map(|total| total.minus(other.four_year_total));
        other.gap = gap.transpose()?;
    }

    let terms = &reference.terms;
    let base = entries.amount(Field::Offer(0, Part::Base));
    let equity = entries.grant_value(0)?;
    let less = |mark: Money| total.map(|total| total.minus(mark)).transpose();
    let all: Vec<_> = offer.iter().chain(&others).collect();
    let beside = entries.choice(Field::Beside).parse().unwrap_or(0);
    let target = target(&entries, &reference, &others);
    let bridge = match (&offer, target) {
        (Some(offer), Some(target)) => {
            let offer = &offer.entered;
            let room = Room::of(
                offer,
                terms.base,
                terms.equity,
                signing(guide, scenario, terms.currency),
            )?;
            Some(Bridge::to(target, offer, &room, YEARS)?)
        }
        _ => None,
    };
    let sensitivities = match &offer {
        Some(offer) => sensitivities(&offer.entered, offer.four_year_total, YEARS)?,
        None => Vec::new(),
    };
    Ok(Evaluation {
        base_position: position(base, terms.base)?,
        equity,
        equity_position: position(equity, terms.equity)?,
        standings: Standings {
            base: stand(base, terms.floor.base, terms.ask.base)?,
            equity: stand(equity, terms.floor.equity, terms.ask.equity)?,
            four_years: stand(total, reference.floor, reference.ask)?,
        },
        gap_to_ask: less(reference.ask)?,
        gap_to_floor: less(reference.floor)?,
        years: measure.years,
        beside,
        comparison: rows(&all, beside)?,
        bridge,
        sensitivities,
        offer,
        others,
        reference,
        rates,
    })
}

/// The four-year figure that the bridge leads to, in the currency of the region.
fn target(entries: &Entries, reference: &Reference, others: &[OfferFigures]) -> Option<Money> {
    match entries.choice(Field::Target) {
        "" | "ask" => Some(reference.ask),
        "floor" => Some(reference.floor),
        "amount" => entries.amount(Field::TargetAmount),
        place => {
            let place: usize = place.parse().ok()?;
            let other = others.iter().find(|other| other.place == place)?;
            other.compared.as_ref().map(|other| other.four_year_total)
        }
    }
}

/// The signing bonus that the guide asks for in the region.
fn signing(guide: &Guide, scenario: &Scenario, currency: Currency) -> Option<Money> {
    let mut extras = guide.extras.iter();
    let signing = extras.find(|extra| extra.kind == ExtraKind::Signing)?;
    let mut amounts = signing.amounts.iter();
    let amount = amounts.find(|amount| amount.region == scenario.region)?;
    Some(Money::new(amount.amount, currency))
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
