//! The regions of a guide as its texts name them, and to which of them an amount belongs.

use crate::text::keep_import as text;

use super::{draft::Confidence, figure::Figure, text::Span};
use crate::money::Currency;

/// Short names that are not the initials of the longer one.
const ALIASES: [(&str, &str); 16] = [
    ("NYC", "new york"),
    ("New York City", "new york"),
    ("NY", "new york"),
    ("SF", "san francisco"),
    ("Bay Area", "san francisco"),
    ("LA", "los angeles"),
    ("LDN", "london"),
    ("USA", "united states"),
    ("US", "united states"),
    ("UK", "united kingdom"),
    ("Bengaluru", "bangalore"),
    ("Bangalore", "bengaluru"),
    ("BLR", "bengaluru"),
    ("BLR", "bangalore"),
    ("ZRH", "zurich"),
    ("ZRH", "zürich"),
];

/// A region of the draft.
#[derive(Debug)]
pub(super) struct Place {
    pub(super) id: String,
    pub(super) name: String,
    /// What it goes by: as written, for short names; in small letters, for long ones.
    short: Vec<String>,
    long: Vec<String>,
    /// The currency, where the region has figures of its own.
    pub(super) currency: Option<Currency>,
    /// How many competing offers and restated figures were read.
    pub(super) competing: usize,
    pub(super) restated: usize,
}

/// The regions in their order.
#[derive(Debug, Default)]
pub(super) struct Places(pub(super) Vec<Place>);

/// An amount and the region it belongs to, with what is not sure about that.
pub(super) struct Placed<'a> {
    pub(super) place: usize,
    pub(super) figure: Figure<'a>,
    pub(super) confidence: Confidence,
    pub(super) note: Option<String>,
}

impl Place {
    pub(super) fn new(id: String, name: &str) -> Self {
        let (mut short, mut long) = (Vec::new(), Vec::new());
        for part in name.split([',', '/', '(', ')', ';']) {
            let part = part.trim();
            let words: Vec<_> = part.split_whitespace().collect();
            if part.is_empty() {
                continue;
            }
            if part.len() <= 3 {
                short.push(part.to_owned());
            } else {
                long.push(part.to_lowercase());
            }
            if (2..=4).contains(&words.len()) {
                let initials: String = words.iter().filter_map(|it| it.chars().next()).collect();
                short.push(initials.to_uppercase());
            }
            let lower = part.to_lowercase();
            let is = |name: &str| {
                let rest = lower.strip_prefix(name);
                rest.is_some_and(|rest| rest.is_empty() || rest.starts_with(' '))
            };
            for (alias, name) in ALIASES {
                if is(name) && alias.len() <= 3 {
                    short.push(alias.to_owned());
                } else if is(name) {
                    long.push(alias.to_lowercase());
                } else if part == alias {
                    long.push(name.to_owned());
                }
            }
        }
        Self {
            id,
            name: name.to_owned(),
            short,
            long,
            currency: None,
            competing: 0,
            restated: 0,
        }
    }

    /// Where a text first names the region.
    fn named(&self, text: &str, lower: &str) -> Option<usize> {
        let short = self.short.iter().filter_map(|name| word(text, name));
        let long = self.long.iter().filter_map(|name| word(lower, name));
        short.chain(long).min()
    }
}

/// Where a text has a name as words of its own.
pub(super) fn word(text: &str, name: &str) -> Option<usize> {
    let whole = |at: &usize| {
        let before = text.get(..*at).unwrap_or_default();
        let after = text.get(at.saturating_add(name.len())..);
        !before.ends_with(char::is_alphanumeric)
            && !after.unwrap_or_default().starts_with(char::is_alphanumeric)
    };
    text.match_indices(name).map(|(at, _)| at).find(whole)
}

impl Places {
    /// The region that a text names first.
    pub(super) fn named(&self, text: &str) -> Option<usize> {
        let lower = text.to_lowercase();
        let places = self.0.iter().enumerate();
        places
            .filter_map(|(place, it)| Some((it.named(text, &lower)?, place)))
            .min()
            .map(|(_, place)| place)
    }

    pub(super) fn get(&self, place: usize) -> Option<&Place> {
        self.0.get(place)
    }

    /// The regions with figures of their own.
    fn own(&self) -> Vec<usize> {
        let places = self.0.iter().enumerate();
        places
            .filter(|(_, it)| it.currency.is_some())
            .map(|(place, _)| place)
            .collect()
    }

    fn fits(&self, place: usize, figure: &Figure) -> bool {
        let currency = self.get(place).and_then(|it| it.currency);
        match (currency, figure.mark()) {
            (Some(currency), Some(mark)) => mark.can_be(currency),
            _ => false,
        }
    }

    /// The regions that amounts standing together belong to: by a name beside one, by their order
    /// where there are as many as regions, or by their currency.
    pub(super) fn place<'a>(&self, figures: &[Figure<'a>], whole: Span<'a>) -> Vec<Placed<'a>> {
        let own = self.own();
        let mut placed = Vec::new();
        let in_order = figures.len() == own.len()
            && figures
                .iter()
                .zip(&own)
                .all(|(figure, place)| self.fits(*place, figure));
        for (count, figure) in figures.iter().enumerate() {
            let after = match figures.get(count.saturating_add(1)) {
                Some(next) => Span::between(figure.span, next.span),
                None => figure.span.after_in(whole),
            };
            let before = match count.checked_sub(1).and_then(|it| figures.get(it)) {
                Some(earlier) => Span::between(earlier.span, figure.span),
                None => figure.span.before_in(whole),
            };
            let beside = self
                .beside(after.str(), before.str())
                .filter(|place| self.fits(*place, figure));
            let by_order = || own.get(count).copied().filter(|_| in_order);
            if let Some(place) = beside.or_else(by_order) {
                placed.push(Placed {
                    place,
                    figure: *figure,
                    confidence: Confidence::Sure,
                    note: None,
                });
                continue;
            }
            let fitting: Vec<_> = own
                .iter()
                .copied()
                .filter(|place| self.fits(*place, figure))
                .collect();
            let several = fitting.len() > 1;
            for place in fitting {
                placed.push(Placed {
                    place,
                    figure: *figure,
                    confidence: if several {
                        Confidence::Guess
                    } else {
                        Confidence::Sure
                    },
                    note: several.then(|| text::WHICH_REGION.to_string()),
                });
            }
        }
        placed
    }

    /// The region named close by an amount: behind it (“€92K in Paris”, “€92K (Paris)”), or before
    /// it with a colon.
    fn beside(&self, after: &str, before: &str) -> Option<usize> {
        let after = after.trim_start();
        let name = after
            .strip_prefix('(')
            .or_else(|| after.strip_prefix("in "))
            .or_else(|| after.strip_prefix("for "))
            .unwrap_or(after);
        let near: String = name.chars().take(30).collect();
        let end = near
            .find([')', '/', ',', ';', '.', '|'])
            .unwrap_or(near.len());
        let near = near.get(..end)?;
        let behind = self
            .0
            .iter()
            .position(|it| it.named(near, &near.to_lowercase()) == Some(0));
        behind.or_else(|| {
            let name = before.trim_end().strip_suffix(':')?;
            let near: String = name.chars().rev().take(40).collect();
            let near: String = near.chars().rev().collect();
            let start = near
                .rfind([',', ';', '/', '\n', ':', '.'])
                .map_or(0, |it| it.saturating_add(1));
            self.named(near.get(start..)?)
        })
    }
}
