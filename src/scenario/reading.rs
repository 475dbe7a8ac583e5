//! What the text of one field means in the setting of a scenario.

use std::fmt;

use crate::{
    guide::{FactorRange, Guide},
    money::{
        AmountError, Currency, Decimal, LARGEST, Money, PercentError, RateError, percent_exactly,
        product, read_amount, read_percent, read_rate, sum,
    },
};

use super::{Field, Kind, MOST_OFFERS, Part, Scenario};

/// What fields are read in: the money of the region and of each offer, and the location factors.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Setting {
    /// The currency of the region.
    pub currency: Currency,
    /// The factors that the region allows; `None` where it has figures of its own.
    pub factors: Option<FactorRange>,
    /// The currency of each offer; the region's where none is chosen.
    offers: [Currency; MOST_OFFERS],
}

/// What a field says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    /// An amount.
    Amount(Money),
    /// A number of percent.
    Percent(Decimal),
    /// A number of shares, or an exchange rate.
    Number(Decimal),
    /// A whole number.
    Count(u32),
    /// Percentages that add up to 100.
    Split(Vec<Decimal>),
    /// A currency.
    Currency(Currency),
    /// One of the words that can be chosen.
    Choice(&'static str),
    /// A name.
    Name(String),
}

/// Why a field says nothing usable.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FieldProblem {
    /// The amount cannot be used.
    Amount(AmountError),
    /// The percentage cannot be used.
    Percent(PercentError),
    /// The percentage is over the highest that makes sense.
    PercentOver(u32),
    /// The location factor is outside what the guide allows.
    OutOfRange {
        /// The factors allowed.
        allowed: FactorRange,
    },
    /// Not a whole number in this range.
    Count {
        /// The lowest.
        low: u32,
        /// The highest.
        high: u32,
    },
    /// The percentages of the years cannot be read, or there are too many.
    Split,
    /// The percentages of the years add up to this.
    SplitSum(Decimal),
    /// The exchange rate cannot be used.
    Rate(RateError),
    /// Not the code of a currency.
    Currency,
    /// Not one of these words.
    Choice(&'static [&'static str]),
}

/// The most years of a custom vesting schedule.
const MOST_SPLIT: usize = 6;

impl Setting {
    /// The setting of a scenario; `None` where the guide has no such region.
    #[must_use]
    pub fn of(guide: &Guide, scenario: &Scenario) -> Option<Self> {
        let region = &scenario.region;
        let factors = guide.region(region)?.factor_range();
        let currency = guide.figures(region)?.currency;
        let mut offers = [currency; MOST_OFFERS];
        // The first is the guide's own, and set beside its bands.
        for (place, offer) in offers.iter_mut().enumerate().skip(1) {
            let typed = scenario.text(Field::Offer(place, Part::Currency));
            *offer = typed.trim().parse().unwrap_or(currency);
        }
        Some(Self {
            currency,
            factors,
            offers,
        })
    }

    /// The currency in which a field is read.
    #[must_use]
    pub fn currency_of(&self, field: Field) -> Currency {
        match field {
            Field::Offer(place, _) => self.offers.get(place).copied().unwrap_or(self.currency),
            _ => self.currency,
        }
    }

    /// Reads the `text` of `field`; an empty text is `None`.
    ///
    /// A bonus may be an amount or, with `%`, a share of base. A location factor of 1 or less is
    /// taken as a fraction: 0.8 is 80%.
    pub fn read(&self, field: Field, text: &str) -> Result<Option<Value>, FieldProblem> {
        let text = text.trim();
        if text.is_empty() {
            return Ok(None);
        }
        let amount = || read_amount(text, self.currency_of(field)).map_err(FieldProblem::Amount);
        let value = match field.kind() {
            Kind::Name => Value::Name(text.to_owned()),
            Kind::Location => Value::Percent(self.read_location(text)?),
            Kind::AmountOrPercent if text.ends_with('%') => Value::Percent(percent(text, 1_000)?),
            Kind::Amount | Kind::AmountOrPercent => Value::Amount(amount()?),
            Kind::Number => Value::Number(amount()?.amount),
            Kind::Percent(most) => Value::Percent(percent(text, most)?),
            Kind::Count(low, high) => Value::Count(count(text, low, high)?),
            Kind::Split => Value::Split(split(text)?),
            Kind::Rate => Value::Number(read_rate(text).map_err(FieldProblem::Rate)?),
            Kind::Currency => Value::Currency(text.parse().map_err(|_| FieldProblem::Currency)?),
            Kind::Choice(words) => {
                let chosen = words.iter().find(|word| **word == text);
                Value::Choice(chosen.ok_or(FieldProblem::Choice(words))?)
            }
        };
        Ok(Some(value))
    }

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

    fn read_location(&self, text: &str) -> Result<Decimal, FieldProblem> {
        let percent = read_percent(text).map_err(FieldProblem::Percent)?;
        let percent = if percent <= Decimal::ONE && !text.ends_with('%') {
            in_percent(percent)
        } else {
            percent
        };
        match self.factors {
            Some(allowed)
                if percent < in_percent(allowed.low) || percent > in_percent(allowed.high) =>
            {
                Err(FieldProblem::OutOfRange { allowed })
            }
            _ => Ok(percent),
        }
    }
}

fn in_percent(share: Decimal) -> Decimal {
    product(share, Decimal::ONE_HUNDRED).unwrap_or(share)
}

fn percent(text: &str, most: u32) -> Result<Decimal, FieldProblem> {
    let percent = read_percent(text).map_err(FieldProblem::Percent)?;
    if percent > Decimal::from(most) {
        return Err(FieldProblem::PercentOver(most));
    }
    Ok(percent)
}

fn count(text: &str, low: u32, high: u32) -> Result<u32, FieldProblem> {
    let count = text.parse().ok();
    count
        .filter(|count| (low..=high).contains(count))
        .ok_or(FieldProblem::Count { low, high })
}

/// Percentages by year: `40 30 20 10` or `40/30/20/10`.
fn split(text: &str) -> Result<Vec<Decimal>, FieldProblem> {
    let separates = |character: char| character.is_whitespace() || "/;+".contains(character);
    let mut percents = Vec::new();
    let mut total = Decimal::ZERO;
    for part in text.split(separates).filter(|part| !part.is_empty()) {
        let percent = percent(part.trim_end_matches(','), 100).map_err(|_| FieldProblem::Split)?;
        total = sum(total, percent).ok_or(FieldProblem::Split)?;
        percents.push(percent);
        if percents.len() > MOST_SPLIT {
            return Err(FieldProblem::Split);
        }
    }
    if total == Decimal::ONE_HUNDRED {
        Ok(percents)
    } else {
        Err(FieldProblem::SplitSum(total))
    }
}

impl fmt::Display for FieldProblem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Amount(error) => error.fmt(f),
            Self::Percent(error) => error.fmt(f),
            Self::PercentOver(most) => write!(f, "That is over {most}%. Check the figure."),
            Self::OutOfRange { allowed } => {
                let low = percent_exactly(allowed.low);
                let high = percent_exactly(allowed.high);
                write!(f, "The guide goes from {low} to {high}.")
            }
            Self::Count { low, high } => write!(f, "Type a whole number from {low} to {high}."),
            Self::Split => f.write_str("Type up to six percentages, as 40 30 20 10."),
            Self::SplitSum(sum) => {
                write!(
                    f,
                    "These add up to {}%; they must make 100%.",
                    sum.normalize()
                )
            }
            Self::Rate(error) => error.fmt(f),
            Self::Currency => f.write_str("Use the code of a currency, as EUR or USD."),
            Self::Choice(words) => write!(f, "Choose one of: {}.", words.join(", ")),
        }
    }
}

impl std::error::Error for FieldProblem {}
