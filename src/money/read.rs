//! Reading what people type: `120k`, `€120K`, `120 000`, `12,5k`, `1.2m`, `4.5b`, `120000.50`,
//! `45 k€`, `2,25 Md€`.
//!
//! A text that two readers could take for different amounts is refused, never guessed. What is read
//! does not depend on the language of the page: a link made in one language is opened in another.

use std::fmt;

use rust_decimal::Decimal;

use super::{Currency, Money, product};
use crate::text::money as text;

/// The largest amount taken for meant: 10^12 units of a currency.
pub(crate) const LARGEST: i64 = 1_000_000_000_000;

/// Why a text is no amount.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AmountError {
    /// Nothing was typed.
    Empty,
    /// The amount is below zero.
    Negative,
    /// The amount is over 10^12.
    TooLarge,
    /// A lone separator before three digits and a `k` or `m` could group or start decimals.
    Ambiguous {
        /// The amount if the separator starts decimals.
        decimal: Money,
        /// The amount if the separator groups thousands.
        grouped: Money,
    },
    /// The text names another currency than the field is in.
    OtherCurrency {
        /// The currency of the field.
        expected: Currency,
        /// The currency that was typed.
        found: Currency,
    },
    /// Anything else.
    Unreadable,
}

/// Why a text is no percentage.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PercentError {
    /// Nothing was typed.
    Empty,
    /// Not a number of percent from 0 to 1,000.
    Unreadable,
}

/// Why a text is no exchange rate.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RateError;

/// Reads an amount of zero or more in `currency`.
pub fn read_amount(text: &str, currency: Currency) -> Result<Money, AmountError> {
    let text = text.trim();
    if text.is_empty() {
        return Err(AmountError::Empty);
    }
    let (text, negative_outside) = strip_minus(text);
    let text = strip_currency(text, currency)?;
    let (text, negative_inside) = strip_minus(text);
    if negative_outside && negative_inside {
        return Err(AmountError::Unreadable);
    }
    let (number, thousands) = strip_suffix(text);
    let amount = read_number(number, thousands, currency)?;
    if (negative_outside || negative_inside) && !amount.amount.is_zero() {
        return Err(AmountError::Negative);
    }
    Ok(amount)
}

/// Reads a number of percent: `80`, `80%`, `72,5 %`. The result is in percent, not a fraction.
pub fn read_percent(text: &str) -> Result<Decimal, PercentError> {
    let text = text.trim();
    if text.is_empty() {
        return Err(PercentError::Empty);
    }
    let number = text.strip_suffix('%').unwrap_or(text).trim_end();
    let separator = number.bytes().position(separates_decimals);
    let (whole, decimals) = parted(number, separator).unwrap_or((number, ""));
    let digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    if whole.is_empty()
        || whole.len() > 4
        || decimals.len() > 4
        || !digits(whole)
        || !digits(decimals)
    {
        return Err(PercentError::Unreadable);
    }
    let percent = decimal(whole, decimals).ok_or(PercentError::Unreadable)?;
    if percent > Decimal::ONE_THOUSAND {
        return Err(PercentError::Unreadable);
    }
    Ok(percent)
}

/// Reads an exchange rate: `1.1172` or `1,1172`, from 0.0001 to 1,000,000. Nothing groups thousands.
pub fn read_rate(text: &str) -> Result<Decimal, RateError> {
    let text = text.trim();
    let rate = match parted(text, find(text, b',')) {
        // Three digits after a comma may be decimals or thousands.
        Some((whole, decimals)) if decimals.len() == 3 && whole != "0" => None,
        Some((whole, decimals)) => exact(&format!("{whole}.{decimals}")),
        None => exact(text),
    };
    let rate = rate.ok_or(RateError)?;
    let usable = rate >= Decimal::new(1, 4) && rate <= Decimal::from(1_000_000);
    usable.then_some(rate).ok_or(RateError)
}

fn strip_minus(text: &str) -> (&str, bool) {
    match text.strip_prefix(['-', '−', '–']) {
        Some(rest) => (rest.trim_start(), true),
        None => (text.strip_prefix('+').unwrap_or(text).trim_start(), false),
    }
}

/// Takes a sign or code of a currency off either end; it must be `expected`.
fn strip_currency(text: &str, expected: Currency) -> Result<&str, AmountError> {
    let mut rest = text;
    if let Some((found, shorter)) = leading_currency(rest, expected) {
        agree(found, expected)?;
        rest = shorter.trim_start();
    }
    if let Some((found, shorter)) = trailing_currency(rest, expected) {
        agree(found, expected)?;
        rest = shorter.trim_end();
    }
    Ok(rest)
}

fn agree(found: Currency, expected: Currency) -> Result<(), AmountError> {
    if found == expected {
        return Ok(());
    }
    Err(AmountError::OtherCurrency { expected, found })
}

fn leading_currency(text: &str, expected: Currency) -> Option<(Currency, &str)> {
    if let Some(rest) = text.strip_prefix("US$") {
        return Some((Currency::USD, rest));
    }
    let mut chars = text.chars();
    if let Some(found) = chars.next().and_then(|sign| signed(sign, expected)) {
        return Some((found, chars.as_str()));
    }
    let (code, rest) = text.split_at_checked(3)?;
    Some((code.to_ascii_uppercase().parse().ok()?, rest))
}

fn trailing_currency(text: &str, expected: Currency) -> Option<(Currency, &str)> {
    let mut chars = text.chars();
    if let Some(found) = chars.next_back().and_then(|sign| signed(sign, expected)) {
        return Some((found, chars.as_str()));
    }
    let (rest, code) = text.split_at_checked(text.len().checked_sub(3)?)?;
    Some((code.to_ascii_uppercase().parse().ok()?, rest))
}

/// The currency a sign means in a field of `expected`: `$` serves every dollar and peso.
fn signed(sign: char, expected: Currency) -> Option<Currency> {
    let meanings: &[&str] = match sign {
        '€' => &["EUR"],
        '$' => &["USD", "AUD", "CAD", "HKD", "MXN", "NZD", "SGD", "TWD"],
        '£' => &["GBP"],
        '¥' => &["JPY", "CNY"],
        '₹' => &["INR"],
        _ => return None,
    };
    if meanings.contains(&expected.code()) {
        return Some(expected);
    }
    meanings.first()?.parse().ok()
}

/// Takes `k`, `m` or `b`, in French `Md`, off the end; the second value is how many thousands to multiply by itself.
fn strip_suffix(text: &str) -> (&str, u32) {
    let suffixes = [("k", 1), ("m", 2), ("b", 3), ("md", 3), ("mds", 3)];
    for (letters, thousands) in suffixes {
        let at = text.len().wrapping_sub(letters.len());
        if let Some((rest, end)) = text.split_at_checked(at)
            && end.eq_ignore_ascii_case(letters)
        {
            return (rest.trim_end(), thousands);
        }
    }
    (text, 0)
}

fn read_number(text: &str, thousands: u32, currency: Currency) -> Result<Money, AmountError> {
    let lone = match (count(text, b'.'), count(text, b',')) {
        (1, 0) | (0, 1) => text.bytes().position(separates_decimals),
        (dots, commas) => {
            // Both kinds: the last one starts the decimals, and must be alone of its kind.
            let last = text.bytes().rposition(separates_decimals);
            let at = last.filter(|_| dots > 0 && commas > 0);
            return read_split(text, at, thousands, currency);
        }
    };
    let Some(at) = lone else {
        return read_split(text, None, thousands, currency);
    };
    let as_decimal = read_split(text, Some(at), thousands, currency);
    let as_grouped = read_split(text, None, thousands, currency);
    let leading_zero = text.starts_with('0');
    match (as_decimal, as_grouped) {
        (decimal, Ok(_)) if leading_zero => decimal,
        (Ok(decimal), Ok(grouped)) if thousands > 0 => {
            Err(AmountError::Ambiguous { decimal, grouped })
        }
        (_, Ok(grouped)) => Ok(grouped),
        (decimal, Err(_)) => decimal,
    }
}

/// Reads `text` with its decimals after the byte `at`; everything else that separates, groups.
fn read_split(
    text: &str,
    at: Option<usize>,
    thousands: u32,
    currency: Currency,
) -> Result<Money, AmountError> {
    let (whole, decimals) = parted(text, at).unwrap_or((text, ""));
    let whole = ungroup(whole).ok_or(AmountError::Unreadable)?;
    let most_decimals = if thousands > 0 { 9 } else { 2 };
    let readable = decimals.len() <= most_decimals
        && decimals.bytes().all(|byte| byte.is_ascii_digit())
        && !(whole.is_empty() && decimals.is_empty());
    if !readable {
        return Err(AmountError::Unreadable);
    }
    let mut whole = whole.as_str();
    while let Some(rest) = whole.strip_prefix('0') {
        whole = rest;
    }
    if whole.len() > 13 {
        return Err(AmountError::TooLarge);
    }
    let mut amount = decimal(whole, decimals).ok_or(AmountError::Unreadable)?;
    for _ in 0..thousands {
        amount = product(amount, Decimal::ONE_THOUSAND).ok_or(AmountError::TooLarge)?;
    }
    if amount > Decimal::from(LARGEST) {
        return Err(AmountError::TooLarge);
    }
    let amount = amount.normalize();
    // Nobody pays parts of a cent; 1.234567k is a slip, as 1234.567 is.
    if amount.scale() > 2 {
        return Err(AmountError::Unreadable);
    }
    Ok(Money::new(amount, currency))
}

/// What stands before the byte `at`, an ASCII sign, and what behind it.
fn parted(text: &str, at: Option<usize>) -> Option<(&str, &str)> {
    let (before, rest) = text.split_at_checked(at?)?;
    Some((before, rest.get(1..)?))
}

fn find(text: &str, sign: u8) -> Option<usize> {
    text.bytes().position(|byte| byte == sign)
}

fn count(text: &str, sign: u8) -> usize {
    text.bytes().filter(|byte| *byte == sign).count()
}

fn separates_decimals(byte: u8) -> bool {
    matches!(byte, b'.' | b',')
}

/// The digits of a whole number whose thousands may be separated, all by the same sign.
fn ungroup(text: &str) -> Option<String> {
    let kind = |separator: char| match separator {
        '’' => Some('\''),
        '.' | ',' | '\'' | '_' => Some(separator),
        space if space.is_whitespace() => Some(' '),
        _ => None,
    };
    let mut digits = String::new();
    let mut separator = None;
    let mut in_group = 0;
    for character in text.chars() {
        if character.is_ascii_digit() {
            digits.push(character);
            in_group += 1;
            continue;
        }
        let this = kind(character)?;
        let complete = match separator {
            None => (1..=3).contains(&in_group),
            Some(earlier) => earlier == this && in_group == 3,
        };
        if !complete {
            return None;
        }
        separator = Some(this);
        in_group = 0;
    }
    (separator.is_none() || in_group == 3).then_some(digits)
}

/// Reads a plain decimal number as data files have it: `92000`, `0.60`, `-5`. No more than 18 digits.
pub(crate) fn exact(text: &str) -> Option<Decimal> {
    let (digits, negative) = match text.strip_prefix('-') {
        Some(rest) => (rest, true),
        None => (text, false),
    };
    let parts = parted(digits, find(digits, b'.'));
    let (whole, decimals) = parts.unwrap_or((digits, "0"));
    let plain = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    if !plain(whole) || !plain(decimals) {
        return None;
    }
    let decimals = parts.map_or("", |(_, decimals)| decimals);
    let value = decimal(whole, decimals)?;
    Some(if negative { -value } else { value })
}

/// `whole.decimals` as a number; both are digits only and may be empty.
fn decimal(whole: &str, decimals: &str) -> Option<Decimal> {
    let digits: i64 = format!("0{whole}{decimals}").parse().ok()?;
    Decimal::try_new(digits, u32::try_from(decimals.len()).ok()?).ok()
}

impl fmt::Display for AmountError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Empty => text::EMPTY.fmt(f),
            Self::Negative => text::NEGATIVE.fmt(f),
            Self::TooLarge => text::TOO_LARGE.fmt(f),
            Self::Ambiguous { decimal, grouped } => {
                f.write_str(&text::Ambiguous { decimal, grouped }.text())
            }
            Self::OtherCurrency { expected, found } => {
                f.write_str(&text::OtherCurrency { expected, found }.text())
            }
            Self::Unreadable => text::NO_AMOUNT.fmt(f),
        }
    }
}

impl std::error::Error for AmountError {}

impl fmt::Display for PercentError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Empty => text::EMPTY.fmt(f),
            Self::Unreadable => text::NO_PERCENTAGE.fmt(f),
        }
    }
}

impl std::error::Error for PercentError {}

impl fmt::Display for RateError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        text::NO_RATE_TYPED.fmt(f)
    }
}

impl std::error::Error for RateError {}
