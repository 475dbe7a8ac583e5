//! The strategy: the ask and the floor of each region, the companies named, and why.

use crate::text::keep_import as text;

use super::{
    blocks::Section,
    draft::Confidence,
    extras,
    figure::amounts,
    groups::groups,
    sheet::{MOST_NAMES, Sheet, name, prose},
    slots::{bracketed, choices},
    summary::next_restated,
    text::Span,
    value::{joined, plain},
};

/// What a sentence of the strategy is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum About {
    Ask,
    Floor,
    Offers,
    Reason,
}

/// Reads the strategy. What it does not say of a region is missing.
pub(super) fn strategy(sections: &[&Section<'_>], sheet: &mut Sheet) {
    let mut reasons: Vec<Span> = Vec::new();
    for section in sections {
        let title = section.titled();
        for text in section.paragraphs.iter().chain(&section.items) {
            let end = extras::start(*text).unwrap_or(text.str().len());
            for sentence in text.to(end).trimmed_of(quotes).sentences() {
                match about(&sentence.str().to_lowercase(), &title) {
                    About::Ask => package("ask", sentence, sheet),
                    About::Floor => floor(sentence, sheet),
                    About::Offers => offers(sentence, sheet),
                    About::Reason => reasons.push(sentence),
                }
            }
        }
    }
    let mut reasons = reasons.into_iter();
    if let Some(motive) = reasons.next() {
        sheet.sure("strategy.motive", prose(motive), motive);
    }
    if let Some(reason) = reasons.next() {
        sheet.sure("strategy.reason", prose(reason), reason);
    }
    complete(sheet);
}

fn quotes(character: char) -> bool {
    character.is_whitespace() || matches!(character, '"' | '“' | '”')
}

fn about(sentence: &str, title: &str) -> About {
    let any = |words: &[&str]| words.iter().any(|word| sentence.contains(word));
    let figures = sentence.contains(|it: char| it.is_ascii_digit());
    if figures
        && any(&[
            "floor",
            "accept-at",
            "walk away",
            "walk-away",
            "minimum",
            "at the least",
        ])
    {
        return About::Floor;
    }
    let asks = [
        "my ask",
        "ask is",
        "ask for",
        "ask:",
        "asking for",
        "the ask",
        "i ask",
    ];
    if figures && any(&asks) {
        return About::Ask;
    }
    if figures && title.contains("floor") {
        return About::Floor;
    }
    if figures && matches!(title, "ask" | "my ask" | "the ask") {
        return About::Ask;
    }
    if any(&["competing", "other offer", "offers from"]) {
        return About::Offers;
    }
    About::Reason
}

/// Base and equity of a package, in each region.
fn package(which: &str, sentence: Span, sheet: &mut Sheet) {
    for group in groups(amounts(sentence), sentence) {
        let Some(of) = group.of() else {
            continue;
        };
        for placed in sheet.places.place(&group.figures, sentence) {
            let path = format!("regions[{}].pay.own.{which}.{}", placed.place, of.name());
            if sheet.has(&path) {
                continue;
            }
            let figure = placed.figure;
            let note = placed.note.as_deref();
            sheet.add(
                path,
                plain(figure.low),
                placed.confidence,
                Some(figure.span),
                note,
            );
        }
    }
}

fn floor(sentence: Span, sheet: &mut Sheet) {
    package("floor", sentence, sheet);
    // “… — below that, the gap is too wide.”
    let last = amounts(sentence)
        .last()
        .map(|it| it.span.after_in(sentence));
    if let Some(rest) = last
        && let Some(at) = rest.str().find(['—', ';'])
    {
        let reason = rest
            .from(at)
            .trimmed_of(|it| it.is_whitespace() || matches!(it, '—' | ';'));
        if !reason.is_blank() && !sheet.has("strategy.floor_reason") {
            sheet.sure("strategy.floor_reason", prose(reason), reason);
        }
    }
}

/// The competing companies, and the four-year figures quoted for them once more.
fn offers(sentence: Span, sheet: &mut Sheet) {
    if !sheet.has("strategy.companies") {
        let open = bracketed(sentence)
            .into_iter()
            .find_map(|it| Some((it, choices(it)?)));
        if let Some((bracket, names)) = open {
            let text = joined(names.iter().map(String::as_str));
            sheet.sure("strategy.companies", text, bracket);
        } else if let Some(at) = sentence.str().find("from ") {
            let rest = sentence.from(at.saturating_add(5));
            let end = [" in ", " at ", " for ", " with ", ".", " of "]
                .iter()
                .filter_map(|mark| rest.str().find(mark))
                .min();
            let list = rest.to(end.unwrap_or(rest.str().len()));
            let text = list
                .str()
                .replace(" and ", ",")
                .replace(" or ", ",")
                .replace(['/', '[', ']'], ",");
            let named = text.split(',').map(name).filter(|it| !it.is_empty());
            let names: Vec<_> = named.take(MOST_NAMES).collect();
            if !names.is_empty() {
                let names = joined(names.iter().map(String::as_str));
                sheet.add(
                    "strategy.companies",
                    names,
                    Confidence::Likely,
                    Some(list),
                    None,
                );
            }
        }
    }
    let lower = sentence.str().to_lowercase();
    let over = ["four years", "4 years", "four-year", "4-year"];
    if !over.iter().any(|it| lower.contains(it)) {
        return;
    }
    let guaranteed = lower.contains("guaranteed");
    for group in groups(amounts(sentence), sentence) {
        for placed in sheet.places.place(&group.figures, sentence) {
            let known = sheet
                .places
                .get(placed.place)
                .is_some_and(|it| it.competing > 0);
            if !known || placed.confidence != Confidence::Sure {
                continue;
            }
            if let Some(path) = next_restated("strategy", placed.place, sheet) {
                let figure = placed.figure;
                let path = format!("{path}.figure.quoted_four_years");
                sheet.sure(path, plain(figure.low), figure.span);
            }
            if guaranteed {
                let path = format!(
                    "regions[{}].pay.own.competing[0].called_guaranteed",
                    placed.place
                );
                sheet.draft.set(&path, "yes".to_owned());
            }
        }
    }
}

/// What every region with figures of its own needs.
fn complete(sheet: &mut Sheet) {
    for place in 0..sheet.places.0.len() {
        if !sheet.has(&format!("regions[{place}].pay.own.base.low")) {
            continue;
        }
        for (which, part, note) in [
            ("ask", "base", text::NO_ASK_BASE),
            ("ask", "equity", text::NO_ASK_EQUITY),
            ("floor", "base", text::NO_FLOOR_BASE),
            ("floor", "equity", text::NO_FLOOR_EQUITY),
        ] {
            let path = format!("regions[{place}].pay.own.{which}.{part}");
            if !sheet.has(&path) {
                sheet.missing(path, note.get());
            }
        }
    }
}
