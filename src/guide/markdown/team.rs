//! How teams compare with those elsewhere.

use super::{
    figure::{Unit, figures},
    sheet::{Sheet, name, prose},
    text::Span,
    value::plain,
};
use crate::money::Decimal;

/// How teams compare, where a sentence says so; whether it does.
pub(super) fn team(sentence: Span, sheet: &mut Sheet) -> bool {
    let lower = sentence.str().to_lowercase();
    if !lower.contains("team") {
        return false;
    }
    if !sheet.has("team.note") {
        sheet.sure("team.note", prose(sentence), sentence);
    }
    let mut sizes = figures(sentence);
    sizes.retain(|size| {
        size.unit == Unit::Plain && size.top() < Decimal::ONE_THOUSAND && size.low >= Decimal::ONE
    });
    let [here, elsewhere, ..] = sizes.as_slice() else {
        return true;
    };
    if sheet.has("team.sizes.here.low") {
        return true;
    }
    for (name, size) in [("here", here), ("elsewhere", elsewhere)] {
        let at = format!("team.sizes.{name}");
        sheet.sure(format!("{at}.low"), plain(size.low), size.span);
        sheet.sure(format!("{at}.high"), plain(size.top()), size.span);
        sheet.given(
            format!("{at}.or_more"),
            if size.or_more { "yes" } else { "no" },
        );
    }
    let between = Span::between(here.span, elsewhere.span);
    let who = others(between, sheet);
    sheet.sure("team.sizes.who", name(who.str()), who);
    true
}

/// Who teams are compared with: “compared to Big Tech EMs who manage”.
fn others<'a>(between: Span<'a>, sheet: &Sheet) -> Span<'a> {
    let text = between.str();
    let mut start = 0;
    for mark in [
        "compared to ",
        "compared with ",
        "than ",
        "versus ",
        "vs. ",
        "vs ",
        "while ",
        "against ",
        ", ",
        " at ",
    ] {
        if let Some(at) = text.rfind(mark) {
            start = start.max(at.saturating_add(mark.len()));
        }
    }
    let rest = text.get(start..).unwrap_or_default();
    let mut end = rest.len();
    for mark in [
        " who", " manage", " with", " have", " lead", " run", "(", ",",
    ] {
        end = end.min(rest.find(mark).unwrap_or(end));
    }
    let who = between.part(start..start.saturating_add(end)).trimmed();
    let last = who.str().rsplit(' ').next().unwrap_or_default();
    if Sheet::is_short_for(last, &sheet.role) {
        return who.to(who.str().len().saturating_sub(last.len())).trimmed();
    }
    who
}
