//! The competing offers that levers name: “Contoso at L5, €80K base and €30K/year RSUs”.

use crate::text::keep_import as text;

use super::{
    figure::{Figure, amounts},
    groups::{Group, groups, speaks_of_equity},
    levels::is_level,
    sheet::{MOST_ITEMS, Sheet, name},
    slots::{bracketed, choices},
    text::Span,
    value::{joined, plain},
};
use crate::money::{Decimal, product, sum};

/// A competing offer: its base, what vests in a year, and the figure over four years. Returns its
/// region.
pub(super) fn competing(body: Span, region: Option<usize>, sheet: &mut Sheet) -> Option<usize> {
    let groups = groups(amounts(body), body);
    let base: Figure = groups.iter().find(|it| it.is_base()).and_then(one)?;
    let yearly: Figure = groups.iter().find(|it| it.is_yearly()).and_then(one)?;
    let placed = sheet.places.place(&[base], body);
    let place = region.or_else(|| placed.first().map(|it| it.place))?;
    let id = sheet.places.get(place)?.id.clone();
    // The figures of a region that scales another’s are that one’s.
    let fits = placed.iter().any(|it| it.place == place);
    let place = if fits { place } else { placed.first()?.place };
    let region = sheet.places.0.get_mut(place)?;
    if region.competing >= MOST_ITEMS {
        return None;
    }
    let at = format!("regions[{place}].pay.own.competing[{}]", region.competing);
    region.competing = region.competing.saturating_add(1);
    let of = sheet.places.0.iter().position(|it| it.id == id);

    let whole = body.sentences();
    let within = |it: &&Span| it.found().contains(&base.span.found().start);
    let sentence = whole.iter().find(within).copied().unwrap_or(body);
    companies(&at, sentence, base.span.before_in(sentence), sheet);
    sheet.sure(format!("{at}.base"), plain(base.low), base.span);
    sheet.sure(
        format!("{at}.equity_per_year"),
        plain(yearly.low),
        yearly.span,
    );
    let quoted = groups.iter().find(|it| {
        let after = it.after.str().to_lowercase();
        let near: String = after.chars().take(50).collect();
        let near = near.split(". ").next().unwrap_or_default();
        let years = ["four years", "4 years", "four-year", "4-year"];
        years.iter().any(|it| near.contains(it))
            && !it.is_base()
            && !it.is_yearly()
            && !speaks_of_equity(near)
    });
    let quoted_path = format!("{at}.quoted_four_years");
    let guaranteed = match quoted.and_then(|it| Some((it, one(it)?))) {
        Some((group, figure)) => {
            sheet.sure(quoted_path, plain(figure.low), figure.span);
            let near: String = group.after.str().chars().take(30).collect();
            near.contains("guaranteed") || group.before.str().trim_end().ends_with("guaranteed")
        }
        None => {
            let four = sum(base.low, yearly.low).and_then(|it| product(it, Decimal::from(4)));
            let note = text::FOUR_YEARS.get();
            sheet.guess(quoted_path, four.map_or(String::new(), plain), note);
            false
        }
    };
    let guaranteed = if guaranteed { "yes" } else { "no" };
    sheet.given(format!("{at}.called_guaranteed"), guaranteed);
    of
}

fn one<'a>(group: &Group<'a>) -> Option<Figure<'a>> {
    group.figures.first().copied()
}

/// The companies of a competing offer and its level: “from Google Paris at L5”, or a choice.
fn companies(at: &str, sentence: Span, before: Span, sheet: &mut Sheet) {
    let level = before
        .str()
        .split(|it: char| !it.is_alphanumeric() && !matches!(it, '–' | '-'));
    let level = level
        .map(str::trim)
        .find(|it| is_level(it))
        .map(str::to_owned);
    let open = bracketed(sentence)
        .into_iter()
        .find_map(|it| Some((it, choices(it)?)));
    let path = format!("{at}.companies");
    match open {
        Some((bracket, names)) => {
            sheet.sure(path, joined(names.iter().map(String::as_str)), bracket);
        }
        None => {
            let text = before.str();
            let start = ["from ", "at ", "with ", "by "]
                .iter()
                .find_map(|it| Some(text.find(it)?.saturating_add(it.len())));
            let rest = before.from(start.unwrap_or(0));
            let mut end = rest.str().len();
            for mark in [
                " at ", " is ", " — ", " – ", " of ", " with ", " for ", " pays ", ",", "(", ":",
                "—", " offers ",
            ] {
                end = end.min(rest.str().find(mark).unwrap_or(end));
            }
            let company = rest
                .to(end)
                .trimmed_of(|it| it.is_whitespace() || "[]\"“”".contains(it));
            if company.is_blank() || start.is_none() {
                sheet.missing(path, text::NO_OFFERER.get());
            } else {
                sheet.sure(path, name(company.str()), company);
            }
        }
    }
    if let Some(level) = level {
        sheet.sure(format!("{at}.level"), level, before);
    }
}
