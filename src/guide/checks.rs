//! Checks of single values, and the path to the one that fails.

use rust_decimal::Decimal;

use super::{Range, Rule};

/// The largest amount of pay, in whole units of any currency.
const MOST_PAY: u64 = 1_000_000_000_000;
/// The largest valuation, in whole units of any currency.
const MOST_VALUATION: u64 = 1_000_000_000_000_000;
/// Enough for every currency and for shares of a percent.
const MOST_DECIMALS: u32 = 4;

/// Bytes of the longest id that answers are saved under: that of a slot, or of an extra ask.
pub const LONGEST_KEY: usize = 24;

/// The rule that is broken, and where. The path is put together only once something is wrong.
pub(super) struct Fault {
    pub(super) path: String,
    pub(super) rule: Rule,
}

pub(super) type Check = Result<(), Fault>;

pub(super) fn pay_range(range: Range) -> Check {
    under("low", pay(range.low))?;
    under("high", pay(range.high))?;
    ordered(range.low, range.high)
}

pub(super) fn pay(value: Decimal) -> Check {
    amount(value, MOST_PAY)
}

pub(super) fn valuation(value: Decimal) -> Check {
    amount(value, MOST_VALUATION)
}

fn amount(value: Decimal, limit: u64) -> Check {
    let limit = Decimal::from(limit);
    if value < Decimal::ZERO {
        return broken("", Rule::Negative(value));
    }
    if value > limit {
        return broken("", Rule::TooLarge(value, limit));
    }
    precise(value)
}

pub(super) fn share(value: Decimal) -> Check {
    if value < Decimal::ZERO || value > Decimal::ONE {
        return broken("", Rule::NotAShare(value));
    }
    precise(value)
}

fn precise(value: Decimal) -> Check {
    if value.scale() > MOST_DECIMALS {
        return broken("", Rule::TooPrecise(value));
    }
    Ok(())
}

pub(super) fn ordered(low: Decimal, high: Decimal) -> Check {
    if low > high {
        return broken("", Rule::LowAboveHigh(low, high));
    }
    Ok(())
}

pub(super) fn years(years: u32) -> Check {
    if years == 0 {
        return broken("", Rule::NoYears);
    }
    Ok(())
}

pub(super) fn month(text: &str) -> Check {
    let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    let good = text.split_once('-').is_some_and(|(year, month)| {
        year.len() == 4
            && digits(year)
            && month.len() == 2
            && digits(month)
            && ("01"..="12").contains(&month)
    });
    if good {
        return Ok(());
    }
    broken("", Rule::NotAMonth(text.to_owned()))
}

pub(super) fn id(text: &str) -> Check {
    let fits = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
    if text.is_empty() || !text.bytes().all(fits) {
        return broken("", Rule::NotAnId(text.to_owned()));
    }
    Ok(())
}

/// An id that answers are saved under.
pub(super) fn key(text: &str) -> Check {
    id(text)?;
    if text.len() > LONGEST_KEY {
        return broken("", Rule::LongKey(text.to_owned()));
    }
    Ok(())
}

pub(super) fn filled(text: &str) -> Check {
    if text.trim().is_empty() {
        return broken("", Rule::Empty);
    }
    Ok(())
}

pub(super) fn unique<'a>(field: &str, ids: impl Iterator<Item = &'a String>) -> Check {
    let mut seen: Vec<&str> = Vec::new();
    for (place, id) in ids.enumerate() {
        if seen.contains(&id.as_str()) {
            let path = format!("{field}[{place}].id");
            return broken(&path, Rule::Duplicate(id.clone()));
        }
        seen.push(id);
    }
    Ok(())
}

/// The check of every item; a fault is said of `field[place]`.
pub(super) fn each<'a, T>(
    field: &str,
    items: &'a [T],
    mut check: impl FnMut(&'a T) -> Check,
) -> Check {
    for (place, item) in items.iter().enumerate() {
        check(item).map_err(|fault| fault.at(&format!("{field}[{place}]")))?;
    }
    Ok(())
}

/// The check; a fault is said of `field`.
pub(super) fn under(field: &str, check: Check) -> Check {
    check.map_err(|fault| fault.at(field))
}

pub(super) fn broken(field: &str, rule: Rule) -> Check {
    Err(Fault {
        path: field.to_owned(),
        rule,
    })
}

impl Fault {
    pub(super) fn at(mut self, field: &str) -> Self {
        if !self.path.is_empty() {
            self.path.insert(0, '.');
        }
        self.path.insert_str(0, field);
        self
    }
}
