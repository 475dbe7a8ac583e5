//! How the figures are made, and what they leave out.

use crate::{money::ECB_DATE, text::keep_numbers as text};

use super::part::Part::{self, List, Paragraph};

/// How the figures are made.
pub fn made() -> Vec<Part> {
    let rates = text::Rates { day: &ECB_DATE }.text();
    let mut parts: Vec<Part> = [
        text::ESTIMATES,
        text::EXACT,
        text::PAY,
        text::STANDING,
        text::QUOTED,
        text::PRIVATE,
        text::FUTURES,
    ]
    .map(|text| Paragraph(text.to_string()))
    .into();
    parts.push(Paragraph(rates));
    parts
}

/// What they leave out.
pub fn missing() -> Vec<Part> {
    let missing = [
        text::MISSING_TAX,
        text::MISSING_PRICES,
        text::MISSING_LIFE,
        text::MISSING_WORK,
        text::MISSING_BUYERS,
    ];
    vec![
        Paragraph(text::MISSING_INTRO.to_string()),
        List(missing.map(|text| text.to_string()).into()),
    ]
}
