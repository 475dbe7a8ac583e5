//! The levers: what each rests on, the equity it aims at, and the competing offers they name.

use crate::text::keep_import as text;

use super::{
    blocks::Section,
    competing::competing,
    draft::Confidence,
    extras::KINDS,
    figure::amounts,
    groups::{Group, groups, speaks_of_equity},
    place::Placed,
    sheet::{MOST_ITEMS, Sheet, name, prose},
    slots::{bracketed, choices, slots},
    text::Span,
    value::{joined, plain},
};

/// Words in a lever's title, and what its case rests on; the first that fits.
const TITLES: [(&str, &str); 14] = [
    ("competing", "competing_offer"),
    ("competitor", "competing_offer"),
    ("other offer", "competing_offer"),
    ("outside offer", "competing_offer"),
    ("release", "release"),
    ("team", "team"),
    ("hiring", "team"),
    ("recruit", "team"),
    ("equity", "equity"),
    ("stock", "equity"),
    ("rsu", "equity"),
    ("grant", "equity"),
    ("option", "equity"),
    ("shares", "equity"),
];

/// Reads the levers: the items of a list, or numbered titles with what stands under them.
pub(super) fn levers(sections: &[&Section<'_>], sheet: &mut Sheet) {
    let mut count = 0;
    for section in sections {
        for item in &section.items {
            let (title, body) = parted(*item);
            lever(title, &[body], &mut count, sheet);
        }
        let numbered = |title: &Span| {
            title
                .str()
                .trim_start()
                .starts_with(|it: char| it.is_ascii_digit())
        };
        if let Some(title) = section.title.filter(numbered) {
            let start = title.str().find(char::is_alphabetic).unwrap_or(0);
            lever(title.from(start), &section.paragraphs, &mut count, sheet);
        }
    }
}

/// The title of an item and what follows it.
fn parted(item: Span<'_>) -> (Span<'_>, Span<'_>) {
    let end = item.leading_strong().or_else(|| {
        let colon = item.str().find(':')?;
        (colon <= 80).then_some(colon)
    });
    let Some(end) = end else {
        let short = item.str().char_indices().map(|(at, _)| at).nth(60);
        let end = item.str().find(['.', ',', ';', '—']).or(short);
        return (item.to(end.unwrap_or(item.str().len())), item);
    };
    let marks = |it: char| it.is_whitespace() || it == ':';
    (
        item.to(end).trimmed_of(marks),
        item.from(end).trimmed_of(marks),
    )
}

fn lever(title: Span, bodies: &[Span], count: &mut usize, sheet: &mut Sheet) {
    let called = name(title.str());
    if called.is_empty() || *count >= MOST_ITEMS {
        return;
    }
    let at = format!("levers[{count}]");
    *count = count.saturating_add(1);
    let lower = called.to_lowercase();
    let known = TITLES.iter().find(|(word, _)| lower.contains(word));
    let kind = known.map_or("other", |(_, kind)| kind);
    let id = sheet.id("lever", &called);
    sheet.given(format!("{at}.id"), id);
    sheet.sure(format!("{at}.title"), called, title);
    if known.is_some() {
        sheet.sure(format!("{at}.kind"), kind, title);
    } else {
        let note = text::LEVER_KIND.get();
        sheet.add(
            format!("{at}.kind"),
            kind,
            Confidence::Likely,
            Some(title),
            Some(note),
        );
    }
    if let Some(first) = bodies.first() {
        sheet.sure(format!("{at}.case"), prose(*first), *first);
    }
    let mut region = sheet.places.named(title.str());
    if kind == "competing_offer" {
        for body in bodies {
            region = competing(*body, region, sheet).or(region);
        }
    }
    let id = region
        .and_then(|it| sheet.places.get(it))
        .map(|it| it.id.clone());
    if let Some(id) = id {
        sheet.sure(format!("{at}.region"), id, title);
    }
    targets(&at, bodies, region, sheet);
    mentioned(&at, bodies, sheet);
    let mut facts = 0;
    for body in bodies {
        if kind == "competing_offer" {
            choice(&at, *body, region, &mut facts, sheet);
        }
        facts = slots(&format!("{at}.slots"), facts, *body, sheet);
    }
}

/// The equity it aims at: the first amounts in each region whose clause speaks of equity, and that
/// are neither base nor paid each year.
fn targets(at: &str, bodies: &[Span], region: Option<usize>, sheet: &mut Sheet) {
    let mut seen = Vec::new();
    for body in bodies {
        for sentence in body.sentences() {
            for group in groups(amounts(sentence), sentence) {
                if group.is_base() || group.is_yearly() || !speaks_of_equity(&group.clause()) {
                    continue;
                }
                for placed in here(&group, region, sentence, sheet) {
                    if seen.contains(&placed.place) {
                        continue;
                    }
                    let path = format!("{at}.targets[{}]", seen.len());
                    seen.push(placed.place);
                    let id = sheet
                        .places
                        .get(placed.place)
                        .map_or(String::new(), |it| it.id.clone());
                    sheet.given(format!("{path}.region"), id);
                    let figure = placed.figure;
                    let note = placed.note.as_deref();
                    let equity = format!("{path}.equity");
                    sheet.add(
                        equity,
                        plain(figure.low),
                        placed.confidence,
                        Some(figure.span),
                        note,
                    );
                    let least = group.before.str().trim_end().ends_with("at least");
                    let or_more = if figure.or_more || least { "yes" } else { "no" };
                    sheet.given(format!("{path}.or_more"), or_more);
                }
            }
        }
    }
}

/// The amounts of a group in the lever's region, or in those they belong to.
fn here<'a>(
    group: &Group<'a>,
    region: Option<usize>,
    whole: Span<'a>,
    sheet: &Sheet,
) -> Vec<Placed<'a>> {
    let mut placed = sheet.places.place(&group.figures, whole);
    if let Some(region) = region {
        placed.retain(|it| it.place == region);
        for it in &mut placed {
            it.confidence = Confidence::Sure;
            it.note = None;
        }
    }
    placed
}

/// The ids of the extra asks that its text speaks of.
fn mentioned(at: &str, bodies: &[Span], sheet: &mut Sheet) {
    let mut named = Vec::new();
    let text: String = bodies.iter().map(|it| it.str().to_lowercase()).collect();
    for (word, kind) in KINDS {
        if text.contains(word) && !named.contains(&kind) && sheet.is_extra(kind) {
            named.push(kind);
        }
    }
    if !named.is_empty() {
        sheet.given(format!("{at}.extras"), joined(named));
    }
}

/// Who made a competing offer, where the text leaves it open.
fn choice(at: &str, body: Span, region: Option<usize>, facts: &mut usize, sheet: &mut Sheet) {
    let open = bracketed(body)
        .into_iter()
        .find_map(|it| Some((it, choices(it)?)));
    let Some((bracket, names)) = open else {
        return;
    };
    let place = region.and_then(|it| sheet.places.get(it));
    let id = format!("company {}", place.map_or("", |it| it.id.as_str()));
    let id = sheet.id("slot", &id);
    let path = format!("{at}.slots[{facts}]");
    *facts = facts.saturating_add(1);
    sheet.given(format!("{path}.id"), id);
    sheet.given(format!("{path}.label"), text::WHO_OFFERED.get());
    let kind = format!("choice: {}", joined(names.iter().map(String::as_str)));
    sheet.sure(format!("{path}.kind"), kind, bracket);
}
