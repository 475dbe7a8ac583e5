//! The head of the equity column: “Equity (Pre-IPO/4yr)”, “RSUs over three years”.

use crate::text::keep_import as text;

use super::{blocks::Table, columns::Columns, draft::Confidence, sheet::Sheet, text::Span};

/// What the head of the equity column says.
pub(super) struct EquityHead {
    /// Whether the cells are what vests in a year.
    pub(super) yearly: bool,
    pub(super) years: u32,
}

/// Reads the head of the equity column: private or public, its form, and over how many years.
pub(super) fn equity(table: &Table, whole: &[Span], sheet: &mut Sheet) -> EquityHead {
    let head = Columns::of(table).and_then(|columns| columns.head(columns.equity));
    let text = head.map_or(String::new(), |it| it.str().to_lowercase());
    let stated = |text: &str| {
        let private = ["pre-ipo", "private", "pre ipo", "unlisted"];
        let public = ["public", "listed", "rsu"];
        let any = |words: [&str; 3]| words.iter().any(|word| text.contains(word));
        if any([private[0], private[1], private[2]]) || text.contains(private[3]) {
            Some("yes")
        } else if any(public) {
            Some("no")
        } else {
            None
        }
    };
    let elsewhere = || {
        let pre_ipo = |span: &&Span| span.str().to_lowercase().contains("pre-ipo");
        whole.iter().find(pre_ipo).copied()
    };
    match (stated(&text), head) {
        (Some(private), Some(head)) => sheet.sure("equity.private", private, head),
        _ => match elsewhere() {
            Some(span) => sheet.add(
                "equity.private",
                "yes",
                Confidence::Likely,
                Some(span),
                Some(text::PRE_IPO.get()),
            ),
            None => sheet.missing("equity.private", text::PRIVATE_OR_NOT.get()),
        },
    }
    form(&text, head, whole, sheet);
    let yearly = ["/yr", "/year", "per year", "a year", "annual", "yearly"]
        .iter()
        .any(|word| text.contains(word));
    match head.and_then(|head| years(&text).map(|years| (years, head))) {
        Some((years, head)) => {
            sheet.sure("equity.years", years.to_string(), head);
            // “RSUs/yr over 4 years” is not “4yr”.
            EquityHead {
                yearly: false,
                years,
            }
        }
        None => {
            let note = text::USUAL_YEARS.get();
            sheet.guess("equity.years", "4", note);
            EquityHead { yearly, years: 4 }
        }
    }
}

/// The years in “Pre-IPO/4yr”, “over five years” or “3-year”.
fn years(text: &str) -> Option<u32> {
    let words = [
        "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
    ];
    let parts: Vec<_> = text
        .split(|it: char| !it.is_alphanumeric())
        .filter(|it| !it.is_empty())
        .collect();
    for (place, part) in parts.iter().enumerate() {
        let digits = part.trim_end_matches(|it: char| it.is_alphabetic());
        let unit = part.get(digits.len()..).unwrap_or_default();
        let unit = if unit.is_empty() || digits.is_empty() {
            parts
                .get(place.saturating_add(1))
                .copied()
                .unwrap_or_default()
        } else {
            unit
        };
        let spelled = words.iter().position(|word| word == part);
        let count = digits
            .parse()
            .ok()
            .or_else(|| u32::try_from(spelled?.saturating_add(1)).ok());
        if let Some(count @ 1..=30) = count
            && (unit == "y" || unit.starts_with("yr") || unit.starts_with("year"))
        {
            return Some(count);
        }
    }
    None
}

fn form(head: &str, at: Option<Span>, whole: &[Span], sheet: &mut Sheet) {
    if let Some(at) = at {
        for (word, form) in [("option", "options"), ("rsu", "rsus"), ("share", "shares")] {
            if head.contains(word) {
                sheet.sure("equity.form", form, at);
                return;
            }
        }
    }
    for span in whole {
        let text = span.str().to_lowercase();
        for (words, form) in [
            ("pre-ipo options", "options"),
            ("stock options", "options"),
            ("share options", "options"),
            ("pre-ipo rsu", "rsus"),
            ("double-trigger rsu", "rsus"),
        ] {
            if let Some(start) = text.find(words) {
                // Small letters may take other bytes; then the whole text is what was found.
                let at = start..start.saturating_add(words.len());
                let exact = span.part(at);
                let same = exact.str().to_lowercase() == words;
                sheet.sure("equity.form", form, if same { exact } else { *span });
                return;
            }
        }
    }
}
