//! A number as people write it, with what it counts: `92`, `1,200`, `12,34,000`, `1.075M`, `45 lakh`.

use crate::money::{Decimal, product};

/// A number and the bytes it takes.
#[derive(Clone, Copy, Debug)]
pub(super) struct Number {
    /// As written, without the word behind it.
    pub(super) bare: Decimal,
    /// What the word behind it multiplies by; 1 where there is none.
    pub(super) factor: Decimal,
    /// Whether there is such a word.
    pub(super) suffixed: bool,
    /// How many bytes were read.
    pub(super) length: usize,
}

/// Words for a power of ten.
const SUFFIXES: [(&str, u64); 20] = [
    ("k", 1_000),
    ("thousand", 1_000),
    ("l", 100_000),
    ("lpa", 100_000),
    ("lac", 100_000),
    ("lacs", 100_000),
    ("lakh", 100_000),
    ("lakhs", 100_000),
    ("m", 1_000_000),
    ("mn", 1_000_000),
    ("mm", 1_000_000),
    ("million", 1_000_000),
    ("cr", 10_000_000),
    ("crore", 10_000_000),
    ("crores", 10_000_000),
    ("b", 1_000_000_000),
    ("bn", 1_000_000_000),
    ("billion", 1_000_000_000),
    ("tn", 1_000_000_000_000),
    ("trillion", 1_000_000_000_000),
];

/// More groups of digits than any number here has.
const MOST_GROUPS: usize = 8;

impl Number {
    /// The number at the start of a text.
    pub(super) fn leading(text: &str) -> Option<Self> {
        let (groups, separators) = groups(text)?;
        let digits: usize = groups.iter().map(|group| group.len()).sum();
        let between: usize = separators.iter().map(|it| it.len_utf8()).sum();
        let all = digits.saturating_add(between);
        let suffix = suffix(text.get(all..).unwrap_or_default());
        let factor = suffix.map_or(1, |(factor, _)| factor);
        let (bare, read) = match value(&groups, &separators, factor) {
            Some(bare) => (bare, all),
            // A list of numbers is not one: only the first is read, and nothing behind it.
            None => {
                let first = groups.first()?;
                return Some(Self {
                    bare: first.parse().ok()?,
                    factor: Decimal::ONE,
                    suffixed: false,
                    length: first.len(),
                });
            }
        };
        Some(Self {
            bare,
            factor: factor.into(),
            suffixed: suffix.is_some(),
            length: read.saturating_add(suffix.map_or(0, |(_, length)| length)),
        })
    }

    pub(super) fn value(self) -> Option<Decimal> {
        Some(product(self.bare, self.factor)?.normalize())
    }
}

/// The digits at the start of a text in their groups, and what separates these.
fn groups(text: &str) -> Option<(Vec<&str>, Vec<char>)> {
    let (first, mut rest) = digits(text)?;
    let (mut groups, mut separators) = (vec![first], Vec::new());
    while groups.len() < MOST_GROUPS {
        let mut characters = rest.chars();
        let Some(separator) = characters.next() else {
            break;
        };
        let Some((group, after)) = digits(characters.as_str()) else {
            break;
        };
        let thousand = group.len() == 3 && groups.last().is_some_and(|it| it.len() <= 3);
        let joins = match separator {
            '.' | ',' => true,
            '\'' | '’' | '_' => thousand,
            // A year before a number is no group of it.
            space => {
                matches!(space, ' ' | '\u{a0}' | '\u{202f}' | '\u{2009}')
                    && thousand
                    && separators.iter().all(|it| *it == space)
            }
        };
        if !joins {
            break;
        }
        groups.push(group);
        separators.push(separator);
        rest = after;
    }
    Some((groups, separators))
}

fn digits(text: &str) -> Option<(&str, &str)> {
    let end = text
        .find(|it: char| !it.is_ascii_digit())
        .unwrap_or(text.len());
    (end > 0).then(|| text.split_at_checked(end)).flatten()
}

/// The number of these groups: none where they are several.
fn value(groups: &[&str], separators: &[char], factor: u64) -> Option<Decimal> {
    let (last, earlier) = separators
        .split_last()
        .map_or((None, separators), |(last, earlier)| (Some(*last), earlier));
    let same = earlier.iter().all(|it| earlier.first() == Some(it));
    let decimals = match last {
        Some('.' | ',') if !same => return None,
        Some(last @ ('.' | ',')) => match earlier.first() {
            Some(earlier) => last != *earlier,
            // Alone before three digits: “1.075M” and “1.5K” have decimals, “1,075K” and “120.000” do not.
            None => {
                let three = groups.last().is_some_and(|group| group.len() == 3);
                let grouped = factor == 1 || (factor == 1_000 && last == ',');
                !(three && grouped) || groups.first() == Some(&"0")
            }
        },
        _ => false,
    };
    let whole_groups = if decimals {
        groups.split_last()?.1
    } else {
        groups
    };
    let (_, tail) = whole_groups.split_first()?;
    // Thousands, or as in India: 12,34,000.
    let complete = match tail.split_last() {
        None => true,
        Some((end, middle)) => {
            end.len() == 3 && middle.iter().all(|group| matches!(group.len(), 2 | 3))
        }
    };
    let mut text = whole_groups.concat();
    if !complete || text.len() > 15 {
        return None;
    }
    if decimals {
        let after = groups.last()?;
        text.push('.');
        text.push_str(after.get(..after.len().min(9))?);
    }
    text.parse().ok()
}

/// The word for a power of ten at the start of a text, and how many bytes it takes.
fn suffix(text: &str) -> Option<(u64, usize)> {
    let spaces = text
        .len()
        .saturating_sub(text.trim_start_matches([' ', '\u{a0}', '\u{202f}']).len());
    let word = text.get(spaces..)?;
    let end = word
        .find(|it: char| !it.is_alphabetic())
        .unwrap_or(word.len());
    let word = word.get(..end)?;
    // After a space, one small letter is more likely a word of its own, but for “125 k€”.
    let small = word.len() == 1 && !word.starts_with(char::is_uppercase);
    let signed = text
        .get(spaces.saturating_add(end)..)
        .is_some_and(|rest| rest.starts_with(['€', '$', '£', '¥', '₹']));
    if spaces > 3 || (spaces > 0 && small && !signed) {
        return None;
    }
    let known = SUFFIXES
        .iter()
        .find(|(suffix, _)| word.eq_ignore_ascii_case(suffix));
    let (_, factor) = known?;
    Some((*factor, spaces.saturating_add(end)))
}
