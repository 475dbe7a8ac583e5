//! The sources: who published figures, what of, and of which years.

use super::{
    blocks::Section,
    sheet::{MOST_ITEMS, Sheet, name, prose},
    text::Span,
};

/// Reads the sources: the items of a list, or paragraphs.
pub(super) fn sources(sections: &[&Section<'_>], sheet: &mut Sheet) {
    let mut count = 0;
    for section in sections {
        let texts = if section.items.is_empty() {
            &section.paragraphs
        } else {
            &section.items
        };
        for text in texts {
            if count >= MOST_ITEMS {
                return;
            }
            let (title, rest) = title(*text);
            let called = name(title.str());
            if called.is_empty() {
                continue;
            }
            let at = format!("sources[{count}]");
            count = count.saturating_add(1);
            sheet.sure(format!("{at}.title"), called, title);
            sheet.sure(format!("{at}.covers"), covers(rest), rest);
            let years = years(text.str());
            if let (Some(first), Some(last)) = (years.iter().min(), years.iter().max()) {
                sheet.sure(format!("{at}.from"), first.to_string(), *text);
                sheet.sure(format!("{at}.to"), last.to_string(), *text);
            }
        }
    }
}

/// Who published it, and the rest: the name ends at a colon, a year, or a word in small letters.
pub(super) fn title(text: Span<'_>) -> (Span<'_>, Span<'_>) {
    let line = text.trimmed();
    let words = line.str();
    let colon = words.find(':').filter(|at| *at <= 80);
    let other = || words.find(['—', '(', ',']);
    let mut end = colon.or_else(other).unwrap_or(words.len());
    let mut at = 0;
    for (place, word) in words.split(' ').enumerate() {
        let small = word.starts_with(|it: char| it.is_lowercase() || it.is_ascii_digit());
        if place > 0 && small {
            end = end.min(at);
            break;
        }
        at = at.saturating_add(word.len()).saturating_add(1);
    }
    (line.to(end).trimmed(), line.from(end))
}

/// What is said of a source besides its years.
fn covers(rest: Span) -> String {
    let rest = rest.trimmed_of(|it| it.is_whitespace() || matches!(it, ':' | '—' | ','));
    let text = prose(rest);
    let start =
        text.find(|it: char| !(it.is_ascii_digit() || matches!(it, '–' | '-' | ' ' | ':' | ',')));
    text.get(start.unwrap_or(0)..).unwrap_or(&text).to_owned()
}

/// The years in a text.
fn years(text: &str) -> Vec<u32> {
    text.split(|it: char| !it.is_ascii_digit())
        .filter(|it| it.len() == 4)
        .filter_map(|it| it.parse().ok())
        .filter(|year| (1990..=2100).contains(year))
        .collect()
}
