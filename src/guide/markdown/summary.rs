//! The summary: what it says of the role, figures stated again, and the valuation.

use std::collections::BTreeSet;

use crate::text::keep_import as text;

use super::{
    blocks::Section,
    currency::Certainty,
    draft::Confidence,
    figure::{Figure, amounts},
    groups::{Of, groups},
    sheet::{MOST_ITEMS, Sheet, name, prose},
    text::Span,
    value::plain,
};
use crate::money::Decimal;

/// Sentences that are kept beside the first.
const MOST_FACTS: usize = 8;
/// A valuation is at least so much; “undervalued” may stand beside a salary.
const LEAST_VALUATION: i64 = 5_000_000;

/// Reads the summary of the role.
pub(super) fn summary(sections: &[&Section<'_>], sheet: &mut Sheet) {
    let mut facts = 0;
    for section in sections {
        for text in section.paragraphs.iter().chain(&section.items) {
            for sentence in text.sentences() {
                if !sheet.has("about.summary") {
                    sheet.sure("about.summary", prose(sentence), sentence);
                } else if facts < MOST_FACTS {
                    sheet.sure(format!("about.facts[{facts}]"), prose(sentence), sentence);
                    facts = facts.saturating_add(1);
                }
                restated("summary", sentence, sheet);
            }
        }
    }
}

/// Puts down bands that a sentence states again.
pub(super) fn restated(section: &str, sentence: Span, sheet: &mut Sheet) {
    let mut figures = amounts(sentence);
    figures.retain(|figure| figure.high.is_some());
    for group in groups(figures, sentence) {
        if let Some(of) = group.of() {
            let whole = sentence;
            for placed in sheet.places.place(&group.figures, whole) {
                if placed.confidence == Confidence::Sure {
                    again(section, of, placed.place, &placed.figure, sheet);
                }
            }
        }
    }
}

/// Puts down one band that is stated again.
pub(super) fn again(section: &str, of: Of, place: usize, figure: &Figure, sheet: &mut Sheet) {
    let Some(path) = next_restated(section, place, sheet) else {
        return;
    };
    let path = format!("{path}.figure.{}", of.name());
    sheet.sure(format!("{path}.low"), plain(figure.low), figure.span);
    sheet.sure(format!("{path}.high"), plain(figure.top()), figure.span);
}

/// The path of one more restated figure of a region.
pub(super) fn next_restated(section: &str, place: usize, sheet: &mut Sheet) -> Option<String> {
    let region = sheet.places.0.get_mut(place)?;
    if region.restated >= MOST_ITEMS {
        return None;
    }
    let path = format!("regions[{place}].pay.own.restated[{}]", region.restated);
    region.restated = region.restated.saturating_add(1);
    sheet.given(format!("{path}.section"), section);
    Some(path)
}

/// Reads the valuation: where it is first stated, again among the sources, and by whom.
pub(super) fn valuation(whole: &[Span], sources: &[&Section<'_>], sheet: &mut Sheet) {
    let listed: BTreeSet<usize> = sources
        .iter()
        .flat_map(|it| it.items.iter().map(|item| item.found().start))
        .collect();
    let in_sources = |text: &Span| listed.contains(&text.found().start);
    let mut first: Option<Valued> = None;
    let mut again = Vec::new();
    for text in whole
        .iter()
        .filter(|it| it.str().to_lowercase().contains("valu"))
    {
        let is_source = in_sources(text);
        for valued in valued(*text) {
            if is_source {
                again.push((valued, *text));
            }
            first.get_or_insert(valued);
        }
    }
    let Some(Valued { figure, sentence }) = first else {
        return;
    };
    sheet.sure("valuation.amount", plain(figure.low), figure.span);
    let or_more = if figure.or_more { "yes" } else { "no" };
    sheet.given("valuation.or_more", or_more);
    currency(&figure, sheet);
    match month(sentence.str()) {
        Some(month) => sheet.sure("valuation.as_of", month, sentence),
        None => sheet.missing("valuation.as_of", text::NO_MONTH.get()),
    }
    let source = again.first().map(|(_, text)| *text);
    match source {
        Some(text) => {
            let (title, _) = super::sources::title(text);
            sheet.sure("valuation.source", name(title.str()), title);
        }
        None => sheet.given("valuation.source", ""),
    }
    for (place, (valued, _)) in again.iter().take(MOST_ITEMS).enumerate() {
        let path = format!("valuation.restated[{place}]");
        sheet.sure(path, plain(valued.figure.low), valued.figure.span);
    }
}

fn currency(figure: &Figure, sheet: &mut Sheet) {
    let Some(mark) = figure.mark() else {
        return;
    };
    let paid = sheet.places.0.iter().filter_map(|it| it.currency);
    let fits = mark
        .meanings()
        .iter()
        .find_map(|code| paid.clone().find(|it| it.code() == *code));
    match (mark.meaning(""), fits) {
        (_, Some(currency)) => sheet.sure("valuation.currency", currency.code(), figure.span),
        (Some((currency, Certainty::Known)), None) => {
            sheet.sure("valuation.currency", currency.code(), figure.span);
        }
        (Some((currency, _)), None) => {
            let note = text::SeveralCurrencies { sign: &mark.sign() }.text();
            let at = Some(figure.span);
            sheet.add(
                "valuation.currency",
                currency.code(),
                Confidence::Guess,
                at,
                Some(&note),
            );
        }
        (None, None) => sheet.missing("valuation.currency", text::VALUATION_CURRENCY.get()),
    }
}

/// An amount that is called a valuation.
#[derive(Clone, Copy)]
struct Valued<'a> {
    figure: Figure<'a>,
    sentence: Span<'a>,
}

fn valued(text: Span<'_>) -> Vec<Valued<'_>> {
    let mut valued = Vec::new();
    for sentence in text.sentences() {
        if !sentence.str().to_lowercase().contains("valu") {
            continue;
        }
        let all = amounts(sentence);
        for (place, figure) in all.iter().enumerate() {
            let next = all.get(place.saturating_add(1));
            let after = match next {
                Some(next) => Span::between(figure.span, next.span),
                None => figure.span.after_in(sentence),
            };
            let before = match place.checked_sub(1).and_then(|it| all.get(it)) {
                Some(earlier) => Span::between(earlier.span, figure.span),
                None => figure.span.before_in(sentence),
            };
            let head: String = after.str().chars().take(30).collect();
            let tail: String = before.str().chars().rev().take(30).collect();
            let tail: String = tail.chars().rev().collect();
            let beside =
                head.to_lowercase().contains("valu") || tail.to_lowercase().contains("valu");
            if beside && figure.low >= Decimal::from(LEAST_VALUATION) {
                valued.push(Valued {
                    figure: *figure,
                    sentence,
                });
            }
        }
    }
    valued
}

/// A month in a text, as `2023-08`: “August 2023”, “Aug 2023”, “2023-08”.
fn month(text: &str) -> Option<String> {
    const MONTHS: [&str; 12] = [
        "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
    ];
    let is_year = |word: &str| {
        word.len() == 4
            && word.bytes().all(|it| it.is_ascii_digit())
            && (word.starts_with("19") || word.starts_with("20"))
    };
    let lower = text.to_lowercase();
    let words: Vec<&str> = lower
        .split(|it: char| !it.is_alphanumeric() && it != '-')
        .filter(|it| !it.is_empty())
        .collect();
    for (place, word) in words.iter().enumerate() {
        if let Some((year, month)) = word.split_once('-')
            && is_year(year)
            && month.len() == 2
            && ("01"..="12").contains(&month)
        {
            return Some((*word).to_owned());
        }
        let name = word
            .get(..3)
            .and_then(|it| MONTHS.iter().position(|month| *month == it));
        let year = words.get(place.saturating_add(1)).filter(|it| is_year(it));
        if let (Some(month), Some(year)) = (name, year) {
            return Some(format!("{year}-{:02}", month.saturating_add(1)));
        }
    }
    None
}
