//! What the text of one field means in the setting of a scenario.

use std::fmt;

use crate::{
    guide::{FactorRange, Guide},
    money::{
        AmountError, Currency, Decimal, Money, PercentError, RateError, percent_exactly,
        percent_of, product, read_amount, read_percent, read_rate, sum,
    },
    negotiation::{Date, DateError},
    text::problem as text,
};

use super::{Field, Kind, MOST_OFFERS, Part, Scenario, Term};

/// What fields are read in: the money of the region and of each offer, and the location factors.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Setting {
    /// The currency of the region.
    pub currency: Currency,
    /// The factors that the region allows; `None` where it has figures of its own.
    pub factors: Option<FactorRange>,
    /// The currency in which the guide's company is valued.
    pub company: Currency,
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
    /// A number of shares, an exchange rate, or how many times.
    Number(Decimal),
    /// A whole number.
    Count(u32),
    /// Percentages that add up to 100, or of rounds.
    Split(Vec<Decimal>),
    /// A currency.
    Currency(Currency),
    /// One of the words that can be chosen.
    Choice(&'static str),
    /// A day.
    Date(Date),
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
    /// No day.
    Date(DateError),
    /// Not a number of anything.
    Number,
    /// The floor is above the ask.
    FloorOverAsk,
    /// Not the code of a currency.
    Currency,
    /// Not one of these words.
    Choice(&'static [&'static str]),
    /// Not so many times, or less than this.
    Multiple {
        /// The lowest.
        least: u32,
    },
    /// The percentages of the rounds cannot be read, or there are too many.
    Rounds,
    /// Nothing is not possible here.
    Zero,
    /// Nothing would be left of the company.
    Whole,
    /// An amount per share says nothing without the price of a share.
    NeedsPrice,
    /// The cap is under the preference.
    CapUnderPreference,
    /// As much was raised as the company is worth, or more.
    RaisedOverValuation,
    /// The chances add up to this, over 100.
    Chances(Decimal),
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
        let valuation = guide.valuation.as_ref();
        Some(Self {
            currency,
            factors,
            company: valuation.map_or(currency, |valuation| valuation.currency),
            offers,
        })
    }

    /// The currency in which a field is read.
    #[must_use]
    pub fn currency_of(&self, field: Field) -> Currency {
        match field {
            Field::Offer(place, _) => self.offers.get(place).copied().unwrap_or(self.currency),
            // The strike is of the offer.
            Field::Equity(Term::Strike) => self.currency,
            Field::Equity(_) | Field::Exit(..) => self.company,
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
            Kind::AmountOrMultiple if without_times(text).is_some() => {
                Value::Number(multiple(text, false)?)
            }
            Kind::Amount | Kind::AmountOrPercent | Kind::AmountOrMultiple => {
                Value::Amount(amount()?)
            }
            Kind::Number => Value::Number(amount()?.amount),
            Kind::Percent(most) => Value::Percent(percent(text, most)?),
            Kind::Count(low, high) => Value::Count(count(text, low, high)?),
            Kind::Split => Value::Split(split(text)?),
            Kind::Rounds => Value::Split(rounds(text)?),
            Kind::Multiple => Value::Number(multiple(text, field == LEAST_ONE)?),
            Kind::Date => Value::Date(Date::read(text).map_err(FieldProblem::Date)?),
            Kind::Rate => Value::Number(read_rate(text).map_err(FieldProblem::Rate)?),
            Kind::Currency => Value::Currency(text.parse().map_err(|_| FieldProblem::Currency)?),
            Kind::Choice(words) => {
                let chosen = words.iter().find(|word| **word == text);
                Value::Choice(chosen.ok_or(FieldProblem::Choice(words))?)
            }
        };
        possible(field, &value)?;
        Ok(Some(value))
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

/// The field that is a factor either way.
const LEAST_ONE: Field = Field::Equity(Term::Spread);

/// The most rounds before an exit.
const MOST_ROUNDS: usize = 6;

/// Whether a value can be: what divides cannot be nothing, and a part is not the whole.
fn possible(field: Field, value: &Value) -> Result<(), FieldProblem> {
    let Field::Equity(term) = field else {
        return Ok(());
    };
    let (Value::Amount(Money { amount: number, .. })
    | Value::Percent(number)
    | Value::Number(number)) = value
    else {
        return Ok(());
    };
    match term {
        Term::Valuation | Term::Ratio | Term::Median if number.is_zero() => Err(FieldProblem::Zero),
        Term::Investors if *number == Decimal::ONE_HUNDRED => Err(FieldProblem::Whole),
        _ => Ok(()),
    }
}

/// How many times: `3x`, `1.5` or `0,5×`.
fn multiple(text: &str, least_one: bool) -> Result<Decimal, FieldProblem> {
    let least = u32::from(least_one);
    let number = without_times(text).unwrap_or(text);
    match read_percent(number) {
        Ok(multiple) if !number.ends_with('%') && multiple >= Decimal::from(least) => Ok(multiple),
        _ => Err(FieldProblem::Multiple { least }),
    }
}

/// What stands before the sign of how many times, if it is there.
fn without_times(text: &str) -> Option<&str> {
    let signs = ["x", "X", "×"];
    signs.iter().find_map(|sign| text.strip_suffix(sign))
}

fn rounds(text: &str) -> Result<Vec<Decimal>, FieldProblem> {
    let percents = percents(text).ok_or(FieldProblem::Rounds)?;
    if percents.is_empty() || percents.len() > MOST_ROUNDS {
        return Err(FieldProblem::Rounds);
    }
    if percents.contains(&Decimal::ONE_HUNDRED) {
        return Err(FieldProblem::Whole);
    }
    Ok(percents)
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
    let percents = percents(text).ok_or(FieldProblem::Split)?;
    if percents.len() > MOST_SPLIT {
        return Err(FieldProblem::Split);
    }
    let mut total = Decimal::ZERO;
    for percent in &percents {
        total = sum(total, *percent).ok_or(FieldProblem::Split)?;
    }
    if total == Decimal::ONE_HUNDRED {
        Ok(percents)
    } else {
        Err(FieldProblem::SplitSum(total))
    }
}

/// Percentages with anything between them that cannot belong to one.
fn percents(text: &str) -> Option<Vec<Decimal>> {
    let separates =
        |character: char| character.is_whitespace() || matches!(character, '/' | ';' | '+');
    let mut percents = Vec::new();
    // A sign of its own: `40 % 30 %`.
    let says = |part: &&str| !part.is_empty() && *part != "%";
    for part in text.split(separates).filter(says) {
        percents.push(percent(part.strip_suffix(',').unwrap_or(part), 100).ok()?);
    }
    Some(percents)
}

impl fmt::Display for FieldProblem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Amount(error) => error.fmt(f),
            Self::Percent(error) => error.fmt(f),
            Self::Rate(error) => error.fmt(f),
            Self::Date(error) => error.fmt(f),
            Self::PercentOver(most) => {
                let most = &percent_of(Decimal::from(*most));
                f.write_str(&text::PercentOver { most }.text())
            }
            Self::OutOfRange { allowed } => {
                let low = &percent_exactly(allowed.low);
                let high = &percent_exactly(allowed.high);
                f.write_str(&text::OutOfRange { low, high }.text())
            }
            Self::Count { low, high } => f.write_str(&text::Count { low, high }.text()),
            Self::SplitSum(sum) => {
                let sum = &percent_of(*sum);
                f.write_str(&text::SplitSum { sum }.text())
            }
            Self::Choice(words) => {
                let words = &words.join(", ");
                f.write_str(&text::Choice { words }.text())
            }
            Self::Chances(sum) => {
                let sum = &percent_of(*sum);
                f.write_str(&text::Chances { sum }.text())
            }
            Self::Split => text::SPLIT.fmt(f),
            Self::Number => text::NUMBER.fmt(f),
            Self::FloorOverAsk => text::FLOOR_OVER_ASK.fmt(f),
            Self::Currency => text::CURRENCY.fmt(f),
            Self::Multiple { least: 0 } => text::MULTIPLE.fmt(f),
            Self::Multiple { .. } => text::MULTIPLE_LEAST_ONE.fmt(f),
            Self::Rounds => text::ROUNDS.fmt(f),
            Self::Zero => text::ZERO.fmt(f),
            Self::Whole => text::WHOLE.fmt(f),
            Self::NeedsPrice => text::NEEDS_PRICE.fmt(f),
            Self::CapUnderPreference => text::CAP_UNDER_PREFERENCE.fmt(f),
            Self::RaisedOverValuation => text::RAISED_OVER_VALUATION.fmt(f),
        }
    }
}

impl std::error::Error for FieldProblem {}
