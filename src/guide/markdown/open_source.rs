//! The script of open-source work: why it is leverage, and what the user can say.

use super::{
    blocks::Section,
    draft::Confidence,
    sheet::{MOST_NAMES, Sheet, name, prose},
    slots,
    text::Span,
    value::joined,
};

/// Reads the script. What follows its first quotation is about this role.
pub(super) fn open_source(sections: &[&Section<'_>], sheet: &mut Sheet) {
    let (mut slots, mut role_slots) = (0, 0);
    let mut quoted = false;
    for section in sections {
        for text in section.paragraphs.iter().chain(&section.items) {
            let quote = text.str().starts_with(['"', '“']);
            let role = quoted;
            let case = if role {
                "open_source.role_case"
            } else {
                "open_source.case"
            };
            let plain = prose(unquoted(*text));
            if !quote && !sheet.has(case) && !plain.is_empty() {
                sheet.sure(case, plain, *text);
            }
            libraries(*text, sheet);
            if role {
                role_slots = slots::slots("open_source.role_slots", role_slots, *text, sheet);
            } else {
                slots = slots::slots("open_source.slots", slots, *text, sheet);
            }
            quoted |= quote;
        }
    }
}

/// A text up to where it quotes something.
fn unquoted(text: Span<'_>) -> Span<'_> {
    let quote = text.str().find([':', '“']).filter(|at| {
        let rest = text.str().get(*at..).unwrap_or_default();
        rest.trim_start_matches([':', ' ']).starts_with(['"', '“'])
    });
    quote.map_or(text, |at| text.to(at))
}

/// The names before “or other … libraries”.
fn libraries(text: Span, sheet: &mut Sheet) {
    if sheet.has("open_source.libraries") {
        return;
    }
    for sentence in text.sentences() {
        let Some(end) = sentence.str().find("or other") else {
            continue;
        };
        let before = sentence.to(end);
        let capitals = |part: &Span| {
            let last = part.trimmed().str().rsplit(' ').next().unwrap_or_default();
            last.starts_with(char::is_uppercase)
        };
        let parts = before.split(|it| it == ',');
        let names: Vec<_> = parts
            .iter()
            .filter(|part| capitals(part))
            .take(MOST_NAMES)
            .map(|part| name(part.trimmed().str().rsplit(' ').next().unwrap_or_default()))
            .collect();
        if !names.is_empty() {
            let text = joined(names.iter().map(String::as_str));
            sheet.add(
                "open_source.libraries",
                text,
                Confidence::Likely,
                Some(before),
                None,
            );
            return;
        }
    }
}
