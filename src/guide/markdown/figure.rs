//! The figures in a text: amounts, percentages and counts, alone or as ranges.

use super::{currency::Mark, number::Number, text::Span};
use crate::money::{Decimal, product};

/// A figure in a text.
#[derive(Clone, Copy, Debug)]
pub(super) struct Figure<'a> {
    pub(super) span: Span<'a>,
    pub(super) unit: Unit,
    pub(super) low: Decimal,
    /// The other end of a range.
    pub(super) high: Option<Decimal>,
    /// Whether it is stated as a least.
    pub(super) or_more: bool,
}

/// What a figure counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Unit {
    /// Money; without a mark, a number in thousands or millions.
    Money(Mark),
    Percent,
    /// Anything.
    Plain,
}

impl Figure<'_> {
    pub(super) fn mark(&self) -> Option<Mark> {
        match self.unit {
            Unit::Money(mark) => Some(mark),
            _ => None,
        }
    }

    pub(super) fn top(&self) -> Decimal {
        self.high.unwrap_or(self.low)
    }
}

/// The figures of a text in their order.
pub(super) fn figures(span: Span<'_>) -> Vec<Figure<'_>> {
    let text = span.str();
    let mut figures = Vec::new();
    let mut read = 0;
    let mut before = ' ';
    for (at, character) in text.char_indices() {
        let starts = at >= read && !before.is_alphanumeric();
        before = character;
        if !starts || character.is_whitespace() {
            continue;
        }
        let rest = text.get(at..).unwrap_or_default();
        if let Some((figure, length)) = leading(rest, span.from(at)) {
            figures.push(figure);
            read = at.saturating_add(length);
        }
    }
    figures
}

/// The amounts of money among the figures of a text.
pub(super) fn amounts(span: Span<'_>) -> Vec<Figure<'_>> {
    let mut figures = figures(span);
    figures.retain(|figure| matches!(figure.unit, Unit::Money(_)));
    figures
}

/// One end of a figure.
struct End {
    mark: Option<Mark>,
    percent: bool,
    number: Number,
    length: usize,
}

fn leading<'a>(text: &str, span: Span<'a>) -> Option<(Figure<'a>, usize)> {
    let mut low = end(text)?;
    let mut length = low.length;
    let mut high = None;
    if let Some((other, end)) = range(text, &low) {
        low.mark = low.mark.or(other.mark);
        low.percent |= other.percent;
        high = Some(other);
        length = end;
    }
    let rest = text.get(length..).unwrap_or_default();
    let or_more = rest.starts_with('+') || rest.trim_start().starts_with("or more");
    if rest.starts_with('+') {
        length = length.saturating_add(1);
    }
    let suffixed = low.number.suffixed || high.as_ref().is_some_and(|it| it.number.suffixed);
    let figure = Figure {
        span: span.to(length),
        unit: match low.mark {
            _ if low.percent => Unit::Percent,
            Some(mark) => Unit::Money(mark),
            None if suffixed => Unit::Money(Mark::None),
            None => Unit::Plain,
        },
        low: first(low.number, high.as_ref().map(|it| it.number))?,
        high: match &high {
            Some(high) => Some(second(high.number, low.number)?),
            None => None,
        },
        or_more,
    };
    Some((figure, length))
}

/// The low end; “92–125K” counts both in thousands.
fn first(low: Number, high: Option<Number>) -> Option<Decimal> {
    match high {
        Some(high) if !low.suffixed && high.suffixed && low.bare < Decimal::ONE_THOUSAND => {
            let top = high.value()?;
            // “92–125K”, “900–1.2M”, “900–1.2K”
            let factors = [high.factor, Decimal::ONE_THOUSAND, Decimal::ONE];
            factors
                .into_iter()
                .filter_map(|factor| product(low.bare, factor))
                .find(|low| *low <= top)
                .or(Some(low.bare))
                .map(|low| low.normalize())
        }
        _ => low.value(),
    }
}

/// The high end; “92K–125” counts both in thousands.
fn second(high: Number, low: Number) -> Option<Decimal> {
    if low.suffixed && !high.suffixed && high.bare < Decimal::ONE_THOUSAND {
        return Some(product(high.bare, low.factor)?.normalize());
    }
    high.value()
}

/// The other end of a range that starts with `low`, and where the range ends.
fn range(text: &str, low: &End) -> Option<(End, usize)> {
    let rest = text.get(low.length..)?;
    let rest = rest
        .strip_prefix('+')
        .unwrap_or(rest)
        .trim_start_matches([' ', '\u{a0}']);
    let rest = match rest.strip_prefix("to ") {
        Some(rest) => rest,
        None => rest.strip_prefix(['–', '-', '—', '‑', '−'])?,
    };
    let near = rest.trim_start_matches([' ', '\u{a0}']);
    let apart = near.len() < rest.len();
    let rest = near;
    let high = end(rest)?;
    // “€92K — 5 years” is no range.
    let amount = high.mark.is_some() || high.percent || high.number.suffixed;
    let small = !amount && high.number.bare < Decimal::ONE_THOUSAND;
    if apart && small && (low.mark.is_some() || low.number.suffixed) {
        return None;
    }
    let disagree =
        |one: Option<Mark>, other: Option<Mark>| one.is_some() && other.is_some() && one != other;
    if disagree(low.mark, high.mark) || (low.percent && !high.percent) {
        return None;
    }
    let before = text.len().saturating_sub(rest.len());
    let length = before.saturating_add(high.length);
    Some((high, length))
}

/// A number with its currency on either side, or a sign of percent behind it.
fn end(text: &str) -> Option<End> {
    let spaces: &[char] = &[' ', '\u{a0}', '\u{202f}'];
    let (mark, number_text) = match Mark::leading(text) {
        Some((mark, length)) => (Some(mark), text.get(length..)?.trim_start_matches(spaces)),
        None => (None, text),
    };
    let number = Number::leading(number_text)?;
    let mut length = text
        .len()
        .saturating_sub(number_text.len())
        .saturating_add(number.length);
    let rest = text.get(length..).unwrap_or_default();
    let near = rest.trim_start_matches(spaces);
    let skipped = rest.len().saturating_sub(near.len());
    if near.starts_with('%') {
        return Some(End {
            mark: None,
            percent: true,
            number,
            length: length.saturating_add(skipped).saturating_add(1),
        });
    }
    let large = number.suffixed || number.bare >= Decimal::ONE_THOUSAND;
    let mut mark = mark;
    if mark.is_none()
        && large
        && let Some((behind, size)) = Mark::leading(near)
        && !near
            .get(size..)
            .unwrap_or_default()
            .starts_with(|it: char| it.is_ascii_digit())
    {
        mark = Some(behind);
        length = length.saturating_add(skipped).saturating_add(size);
    }
    Some(End {
        mark,
        percent: false,
        number,
        length,
    })
}
