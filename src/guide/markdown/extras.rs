//! What to ask for beyond base and equity: “(1) double-trigger acceleration, (2) …”.

use crate::text::keep_import as text;

use super::{
    blocks::Section,
    draft::Confidence,
    figure::amounts,
    groups::groups,
    sheet::{MOST_ITEMS, MOST_NAMES, Sheet, capital, name},
    text::Span,
    value::{joined, plain},
};

/// What an extra ask is, by the words in it; the first that fits.
pub(super) const KINDS: [(&str, &str); 12] = [
    ("acceleration", "acceleration"),
    ("double-trigger", "acceleration"),
    ("single-trigger", "acceleration"),
    ("refresh", "refresh"),
    ("signing", "signing"),
    ("sign-on", "signing"),
    ("scope", "scope"),
    ("charter", "scope"),
    ("reporting line", "scope"),
    ("budget", "budget"),
    ("stipend", "budget"),
    ("allowance", "budget"),
];

/// The longest text of one extra ask.
const LONGEST: usize = 500;

/// Where the extra asks begin in a text: none where it has none.
pub(super) fn start(text: Span) -> Option<usize> {
    let lower = text.str().to_ascii_lowercase();
    ["additional ask", "also ask for", "extra ask", "other asks"]
        .iter()
        .filter_map(|words| lower.find(words))
        .min()
}

/// Reads the extra asks: those under a title of their own, then those named in the strategy.
pub(super) fn extras(own: &[&Section<'_>], strategy: &[&Section<'_>], sheet: &mut Sheet) {
    let mut count = 0;
    for section in own {
        for item in &section.items {
            extra(*item, &mut count, sheet);
        }
        for text in &section.paragraphs {
            numbered(*text, &mut count, sheet);
        }
    }
    for section in strategy {
        let mut listed = false;
        for text in &section.paragraphs {
            if let Some(start) = start(*text) {
                listed = true;
                numbered(text.from(start), &mut count, sheet);
            }
        }
        if listed {
            for item in &section.items {
                extra(*item, &mut count, sheet);
            }
        }
    }
}

/// The parts after “(1)”, “(2)” and so on; where there are no numbers, those between semicolons.
fn numbered(text: Span, count: &mut usize, sheet: &mut Sheet) {
    let mut starts = Vec::new();
    for (at, _) in text.str().match_indices('(') {
        let inside = text.str().get(at.saturating_add(1)..).unwrap_or_default();
        let digits = inside
            .bytes()
            .take(3)
            .take_while(u8::is_ascii_digit)
            .count();
        let rest = inside.get(digits..).unwrap_or_default();
        if digits > 0 && rest.starts_with(')') {
            starts.push((at, at.saturating_add(digits).saturating_add(2)));
        }
    }
    if starts.is_empty() {
        if let Some(colon) = text.str().find(':') {
            let rest = text.from(colon.saturating_add(1));
            for part in rest.split(|it| it == ';') {
                extra(part, count, sheet);
            }
        }
        return;
    }
    for (place, (_, start)) in starts.iter().enumerate() {
        let end = starts.get(place.saturating_add(1)).map(|(next, _)| *next);
        let end = end.unwrap_or_else(|| text.str().len());
        extra(text.part(*start..end), count, sheet);
    }
}

fn extra(text: Span, count: &mut usize, sheet: &mut Sheet) {
    let text = text.trimmed_of(|it| it.is_whitespace() || "\"“”,;.".contains(it));
    let text = match text.str().strip_suffix("and") {
        Some(rest) if rest.ends_with([' ', ',']) => text.to(rest.len()),
        _ => text,
    };
    let text = text.trimmed_of(|it| it.is_whitespace() || "\"“”,;.".contains(it));
    if text.is_blank() || *count >= MOST_ITEMS || text.str().len() > LONGEST {
        return;
    }
    let lower = text.str().to_lowercase();
    let known = KINDS.iter().find(|(word, _)| lower.contains(word));
    let kind = known.map_or("other", |(_, kind)| kind);
    let at = format!("extras[{count}]");
    *count = count.saturating_add(1);
    let title = title(text);
    let id = sheet.id("extra", if kind == "other" { &title } else { kind });
    sheet.given(format!("{at}.id"), id);
    sheet.sure(format!("{at}.title"), title, text);
    if kind == "other" {
        let note = text::EXTRA_KIND.get();
        sheet.add(
            format!("{at}.kind"),
            kind,
            Confidence::Likely,
            None,
            Some(note),
        );
    } else {
        sheet.sure(format!("{at}.kind"), kind, text);
    }
    if let Some(year) = year(&lower) {
        sheet.sure(format!("{at}.year"), year.to_string(), text);
    }
    let mut amount = 0;
    for group in groups(amounts(text), text) {
        for placed in sheet.places.place(&group.figures, text) {
            let path = format!("{at}.amounts[{amount}]");
            amount += 1;
            let id = sheet
                .places
                .get(placed.place)
                .map_or(String::new(), |it| it.id.clone());
            let span = Some(placed.figure.span);
            sheet.given(format!("{path}.region"), id);
            sheet.add(
                format!("{path}.amount"),
                plain(placed.figure.low),
                placed.confidence,
                span,
                placed.note.as_deref(),
            );
        }
    }
    let details = details(text, kind);
    if !details.is_empty() {
        let names = joined(details.iter().map(String::as_str));
        sheet.sure(format!("{at}.details"), names, text);
    }
}

/// The text up to its amounts and brackets, without an article.
fn title(text: Span) -> String {
    let mut words = text.str();
    for article in ["a ", "an ", "the ", "A ", "An ", "The "] {
        words = words.strip_prefix(article).unwrap_or(words);
    }
    let mut end = words.len();
    for mark in ["(", ":", " of €", " of $", " of £", " — "] {
        end = end.min(words.find(mark).filter(|at| *at > 0).unwrap_or(end));
    }
    let short = words.get(..end).unwrap_or(words);
    let first = amounts(text).first().map(|it| it.span.str());
    let amount = first.and_then(|it| short.find(it)).filter(|at| *at > 0);
    let short = short
        .get(..amount.unwrap_or(short.len()))
        .unwrap_or(short)
        .trim_end();
    let short = short.strip_suffix(" of").unwrap_or(short);
    capital(&name(short))
}

/// The year in “Year 2”, “year two” or “the second year”.
fn year(lower: &str) -> Option<u32> {
    const NAMES: [(&str, &str); 6] = [
        ("one", "first"),
        ("two", "second"),
        ("three", "third"),
        ("four", "fourth"),
        ("five", "fifth"),
        ("six", "sixth"),
    ];
    let words: Vec<_> = lower
        .split(|it: char| !it.is_alphanumeric())
        .filter(|it| !it.is_empty())
        .collect();
    for pair in words.windows(2) {
        let [first, second] = pair else {
            continue;
        };
        let named = |word: &str, ordinal: bool| {
            let place = NAMES
                .iter()
                .position(|(number, order)| word == if ordinal { *order } else { *number });
            place.and_then(|it| u32::try_from(it.saturating_add(1)).ok())
        };
        if *first == "year" {
            let count = second.parse().ok().or_else(|| named(second, false));
            if let Some(count @ 1..=30) = count {
                return Some(count);
            }
        }
        if second.starts_with("year")
            && let Some(count) = named(first, true)
        {
            return Some(count);
        }
    }
    None
}

/// What exactly to have written down: what stands in brackets, and what a kind of ask is often
/// made sure by.
fn details(text: Span, kind: &str) -> Vec<String> {
    let words = text.str();
    let mut details = Vec::new();
    if let Some(open) = words.find('(')
        && let Some(rest) = words.get(open.saturating_add(1)..)
        && let Some(close) = rest.find(')')
        && let Some(inside) = rest.get(..close)
    {
        let parts = inside.split([',', ';']).map(name);
        let kept = parts.filter(|it| !it.is_empty() && amounts_free(it));
        details.extend(kept.take(MOST_NAMES));
    }
    let behind = |mark: &str| {
        let at = words.find(mark)?;
        let rest = words.get(at.saturating_add(1)..)?;
        Some(name(rest.split('(').next().unwrap_or_default()))
    };
    match kind {
        "acceleration" => details.extend(behind(" on ").or_else(|| behind(" upon "))),
        "budget" => details.extend(behind(" for ")),
        "refresh" if words.to_lowercase().contains("guaranteed") => {
            details.push("guaranteed".to_owned());
        }
        _ => {}
    }
    details
}

fn amounts_free(text: &str) -> bool {
    !text.contains(|it: char| it.is_ascii_digit())
}
