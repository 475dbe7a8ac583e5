//! What stands in square brackets: facts that only the user knows.

use crate::text::keep_import as text;

use super::{
    sheet::{MOST_NAMES, Sheet, capital, name},
    text::Span,
};

/// Facts that one text asks for, at most.
const MOST_SLOTS: usize = 24;

/// What stands in square brackets in a text, in order, without the brackets.
pub(super) fn bracketed(text: Span<'_>) -> Vec<Span<'_>> {
    let mut found = Vec::new();
    let mut open = None;
    for (at, character) in text.str().char_indices() {
        match character {
            '[' => open = Some(at.saturating_add(1)),
            ']' => {
                if let Some(start) = open.take() {
                    found.push(text.part(start..at));
                }
            }
            _ => {}
        }
    }
    found
}

/// The names in “[Anthropic / Meta FAIR]”; none where there is but one.
pub(super) fn choices(bracket: Span) -> Option<Vec<String>> {
    let text = bracket.str();
    if !text.contains(" / ") && !text.contains('|') {
        return None;
    }
    let parts = text.split(['/', '|']).map(name);
    let named = parts.filter(|it| !it.is_empty());
    let names: Vec<_> = named.take(MOST_NAMES).collect();
    (names.len() > 1).then_some(names)
}

/// Puts down the facts that a text asks for in brackets, under the path of a list.
pub(super) fn slots(path: &str, first: usize, text: Span, sheet: &mut Sheet) -> usize {
    let brackets = bracketed(text);
    let mut count = first;
    for (place, bracket) in brackets.iter().enumerate() {
        let inside = bracket.str().trim();
        if count >= MOST_SLOTS
            || inside.is_empty()
            || inside.len() > 80
            || choices(*bracket).is_some()
        {
            continue;
        }
        let next = brackets.get(place.saturating_add(1));
        let label = label(*bracket, next.copied(), text);
        let after = bracket.after_in(text);
        let behind = after.str().strip_prefix(']').unwrap_or_default();
        let kind = if behind.starts_with('%') {
            "percent"
        } else if counts(inside) {
            "number"
        } else {
            "text"
        };
        let id = sheet.id("slot", &label);
        let at = format!("{path}[{count}]");
        sheet.given(format!("{at}.id"), id);
        sheet.sure(format!("{at}.label"), label, *bracket);
        sheet.given(format!("{at}.kind"), kind);
        count = count.saturating_add(1);
    }
    count
}

/// Whether a bracket asks for a number: “X”, “X downloads”, “N+”.
fn counts(inside: &str) -> bool {
    let first = inside.split_whitespace().next().unwrap_or_default();
    let letters = first.trim_end_matches('+');
    let letter = letters.len() == 1 && letters.starts_with(|it: char| it.is_ascii_uppercase());
    letter || matches!(letters, "#" | "number" | "XX" | "NN")
}

/// What a bracket asks for: its own words, or those behind it.
fn label(bracket: Span, next: Option<Span>, whole: Span) -> String {
    let inside = bracket.str().trim();
    let own = if counts(inside) {
        let end = inside.find(char::is_whitespace).unwrap_or(inside.len());
        inside.get(end..).unwrap_or_default().trim()
    } else {
        inside
    };
    if !own.is_empty() {
        return capital(&name(own));
    }
    let behind = |bracket: Span, until: Option<Span>| {
        let after = match until {
            Some(until) => Span::between(bracket, until),
            None => bracket.after_in(whole),
        };
        let text = after.str().strip_prefix(']').unwrap_or_default();
        let text = text.trim_start_matches('%').trim_end_matches('[');
        let end = text
            .find(['.', ',', ';', '—', '"', '”', '[', '\n'])
            .unwrap_or(text.len());
        let words = text.get(..end).unwrap_or_default().split_whitespace();
        name(&words.take(4).collect::<Vec<_>>().join(" "))
    };
    let words = behind(bracket, next);
    // “from [X] to [Y] engineers”
    let from_to = |words: String, first: bool| {
        let words = &if words.is_empty() {
            text::A_NUMBER.to_string()
        } else {
            capital(&words)
        };
        if first {
            text::AtFirst { words }.text()
        } else {
            text::AtLast { words }.text()
        }
    };
    if words == "to" {
        return from_to(next.map_or(String::new(), |next| behind(next, None)), true);
    }
    let before = bracket.before_in(whole);
    if before
        .str()
        .trim_end_matches('[')
        .trim_end()
        .ends_with("] to")
    {
        return from_to(words, false);
    }
    if words.is_empty() {
        return text::A_NUMBER.to_string();
    }
    capital(&words)
}
