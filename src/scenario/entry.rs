//! The texts of one offer.

use crate::guide::Guide;

use super::part::{PARTS, Part};

/// One offer, as typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OfferEntry {
    /// In the order of [`Part::ALL`]. A list and no array: the reader downloads less.
    texts: Vec<String>,
}

impl Default for OfferEntry {
    /// Nothing typed.
    fn default() -> Self {
        Self {
            texts: vec![String::new(); PARTS],
        }
    }
}

impl OfferEntry {
    /// The text of `part`.
    #[must_use]
    pub fn text(&self, part: Part) -> &str {
        self.texts.get(part as usize).map_or("", |text| text)
    }

    /// Puts text into `part`.
    pub fn set(&mut self, part: Part, text: String) {
        if let Some(slot) = self.texts.get_mut(part as usize) {
            *slot = text;
        }
    }

    /// Writes out what is taken for granted of the first offer, to stand among the others, of which
    /// other things are taken for granted.
    pub(super) fn write_out(&mut self, guide: &Guide) {
        let years = guide.equity.years.to_string();
        // Neither says anything of the first offer, whatever was typed.
        self.set(Part::Company, guide.company.clone());
        self.set(Part::Currency, String::new());
        let granted = [
            (Part::EquityKind, Part::EquityKind.usual_choice(0, guide)),
            (Part::EquityAs, Part::EquityAs.usual_choice(0, guide)),
            (Part::VestingYears, &years),
        ];
        for (part, text) in granted {
            if self.text(part).is_empty() {
                self.set(part, text.to_owned());
            }
        }
    }
}
