//! The level map: comparable roles, what they pay, and what is left to note.

use crate::text::keep_import as text;

use super::{
    blocks::Section,
    figure::{Figure, amounts},
    groups::Of,
    sheet::{MOST_ITEMS, Sheet, name, prose},
    summary::again,
    team::team,
    text::Span,
    value::plain,
};

/// Words that begin the name of a job rather than continue that of a company.
const JOBS: [&str; 24] = [
    "engineer",
    "engineering",
    "software",
    "technical",
    "program",
    "programme",
    "product",
    "project",
    "senior",
    "staff",
    "principal",
    "lead",
    "manager",
    "director",
    "head",
    "research",
    "scientist",
    "data",
    "designer",
    "analyst",
    "developer",
    "architect",
    "machine",
    "sales",
];

/// A role elsewhere, as the text names it.
struct Named {
    company: String,
    title: String,
    level: Option<String>,
    place: Option<String>,
}

/// Reads the level map.
pub(super) fn levels(sections: &[&Section<'_>], sheet: &mut Sheet) {
    let mut entries: Vec<Named> = Vec::new();
    let mut notes = 0;
    for section in sections {
        for text in section.paragraphs.iter().chain(&section.items) {
            for sentence in text.sentences() {
                let equals = sentence.split(|it| matches!(it, '=' | '≈' | '≙'));
                if equals.len() > 1 {
                    for (part, first) in equals
                        .iter()
                        .zip([true].into_iter().chain([false; MOST_ITEMS]))
                    {
                        // The first is the guide's own role.
                        if !first {
                            entry(*part, "same_level", &mut entries, sheet);
                        }
                    }
                    continue;
                }
                let compared = pay(sentence, &mut entries, sheet);
                let sized = team(sentence, sheet);
                if !compared && !sized && notes < 4 {
                    sheet.sure(format!("level_notes[{notes}]"), prose(sentence), sentence);
                    notes += 1;
                }
            }
        }
    }
}

/// Puts down a role elsewhere, and says where it stands in the list.
fn entry(text: Span, relation: &str, entries: &mut Vec<Named>, sheet: &mut Sheet) -> Option<usize> {
    let text = text.trimmed_of(|it| it.is_whitespace() || matches!(it, '.' | ',' | ':'));
    let named = named(text.str(), sheet);
    if named.company.is_empty() || entries.len() >= MOST_ITEMS {
        return None;
    }
    let place = entries.len();
    let at = format!("levels[{place}]");
    sheet.sure(format!("{at}.company"), &*named.company, text);
    sheet.sure(format!("{at}.title"), &*named.title, text);
    if let Some(level) = &named.level {
        sheet.sure(format!("{at}.level"), &**level, text);
    }
    if let Some(place) = &named.place {
        sheet.sure(format!("{at}.place"), &**place, text);
    }
    sheet.given(format!("{at}.relation"), relation);
    entries.push(named);
    Some(place)
}

/// Takes “Google L5 Engineering Manager (Paris)” apart.
fn named(text: &str, sheet: &Sheet) -> Named {
    let (mut level, mut place) = (None, None);
    let mut company: Vec<&str> = Vec::new();
    let mut title: Vec<&str> = Vec::new();
    let is_place = |text: &str| sheet.places.named(text).is_some() && text.len() <= 40;
    let mut rest = String::with_capacity(text.len());
    for (count, part) in text.split(['(', ')']).enumerate() {
        let inside = count % 2 == 1;
        for piece in part.split(',').map(str::trim).filter(|_| inside) {
            if is_level(piece) {
                level.get_or_insert(piece.to_owned());
            } else if is_place(piece) {
                place.get_or_insert(piece.to_owned());
            }
        }
        if !inside {
            rest.push_str(part);
            rest.push(' ');
        }
    }
    for word in rest.split_whitespace() {
        let word = word.trim_matches([',', ':', ';']);
        let job =
            JOBS.contains(&word.to_lowercase().as_str()) || Sheet::is_short_for(word, &sheet.role);
        if is_level(word) {
            level.get_or_insert(word.to_owned());
        } else if !company.is_empty() && (!title.is_empty() || job) {
            title.push(word);
        } else if !company.is_empty() && is_place(word) {
            place.get_or_insert(word.to_owned());
        } else {
            company.push(word);
        }
    }
    let mut title = name(&title.join(" "));
    if title.is_empty() || Sheet::is_short_for(&title, &sheet.role) {
        title.clone_from(&sheet.role);
    }
    Named {
        company: name(&company.join(" ")),
        title,
        level,
        place,
    }
}

/// Whether a word names a level: `L5`, `IC4`, `L3–L4`.
pub(super) fn is_level(word: &str) -> bool {
    word.split(['–', '-', '/']).all(|part| {
        let letters = part.trim_end_matches(|it: char| it.is_ascii_digit());
        let digits = part.len().saturating_sub(letters.len());
        let capitals = letters.bytes().all(|it| it.is_ascii_uppercase());
        (1..=2).contains(&digits) && letters.len() <= 3 && capitals && !letters.is_empty()
    })
}

/// Bands of pay that a sentence sets beside each other; whether there are any.
fn pay(sentence: Span, entries: &mut Vec<Named>, sheet: &mut Sheet) -> bool {
    let mut bands = amounts(sentence);
    bands.retain(|figure| figure.high.is_some());
    let mut own = None;
    for (place, band) in bands.iter().enumerate() {
        let before = match place.checked_sub(1).and_then(|it| bands.get(it)) {
            Some(earlier) => Span::between(earlier.span, band.span),
            None => band.span.before_in(sentence),
        };
        let after = match bands.get(place.saturating_add(1)) {
            Some(next) => Span::between(band.span, next.span),
            None => band.span.after_in(sentence),
        };
        let who = who(before);
        if who.is_blank() {
            continue;
        }
        if is_own(who.str(), sheet) {
            for placed in sheet.places.place(std::slice::from_ref(band), sentence) {
                own = own.or(Some(placed.place));
                again("level_map", Of::Base, placed.place, band, sheet);
            }
        } else {
            compared(who, band, after.str(), own, entries, sheet);
        }
    }
    !bands.is_empty()
}

/// The name before a band in brackets: what follows the last “with”, “and”, “to” or comma.
fn who(before: Span<'_>) -> Span<'_> {
    let text = before.str().trim_end_matches(['(', ' ', ':', '—', '–']);
    let mut start = 0;
    for mark in [
        " with ",
        " and ",
        " to ",
        ", ",
        ") ",
        "; ",
        " than ",
        " beside ",
        " against ",
        " like ",
        " versus ",
        " vs. ",
        " vs ",
    ] {
        if let Some(at) = text.rfind(mark) {
            start = start.max(at.saturating_add(mark.len()));
        }
    }
    before.part(start..text.len()).trimmed()
}

/// Whether a band is the guide's own, stated again: “HF EM base bands”, “our band”.
fn is_own(who: &str, sheet: &Sheet) -> bool {
    let lower = who.to_lowercase();
    let named = !sheet.company.is_empty()
        && (lower.contains(&sheet.company.to_lowercase())
            || who
                .split_whitespace()
                .any(|word| Sheet::is_short_for(word, &sheet.company)));
    named || lower.contains("band") || lower.split(' ').any(|word| matches!(word, "our" | "here"))
}

fn compared(
    who: Span,
    band: &Figure,
    after: &str,
    own: Option<usize>,
    entries: &mut Vec<Named>,
    sheet: &mut Sheet,
) {
    let wanted = named(who.str(), sheet);
    let known = entries.iter().position(|it| it.company == wanted.company);
    let Some(place) = known.or_else(|| entry(who, "pay_only", entries, sheet)) else {
        return;
    };
    let at = format!("levels[{place}]");
    if sheet.has(&format!("{at}.base.low")) {
        return;
    }
    let beside = own.filter(|own| {
        let currency = sheet.places.get(*own).and_then(|it| it.currency);
        currency
            .zip(band.mark())
            .is_some_and(|(currency, mark)| mark.can_be(currency))
    });
    let region = beside.or_else(|| {
        sheet
            .places
            .place(std::slice::from_ref(band), who)
            .first()
            .map(|it| it.place)
    });
    let region = region.and_then(|it| sheet.places.get(it));
    let there = region.and_then(|it| it.currency);
    let id = region.map(|it| it.id.clone());
    let place = wanted.place.unwrap_or_default();
    match there.or_else(|| Some(band.mark()?.meaning(&place)?.0)) {
        Some(currency) => sheet.sure(format!("{at}.base.currency"), currency.code(), band.span),
        None => sheet.missing(format!("{at}.base.currency"), text::LEVEL_CURRENCY.get()),
    }
    sheet.sure(format!("{at}.base.low"), plain(band.low), band.span);
    sheet.sure(format!("{at}.base.high"), plain(band.top()), band.span);
    if let Some(id) = id {
        sheet.given(format!("{at}.base.beside"), id);
    }
    let near: String = after.chars().take(40).collect();
    let end = near.find(')').unwrap_or(near.len());
    if near
        .get(..end)
        .is_some_and(|it| it.to_lowercase().contains("rsu"))
    {
        sheet.given(format!("{at}.rsus"), "yes");
    }
}
