//! The rows of the table of regions: those with figures of their own, and those that scale others'.

use crate::text::keep_import as text;

use super::{
    blocks::Table,
    cells::{band, bonus, currency},
    columns::{Columns, Row, cell},
    draft::Confidence,
    equity_head::EquityHead,
    figure::{Figure, Unit, amounts, figures},
    place::Place,
    sheet::{MOST_ITEMS, Sheet, name},
    value::{percent, plain},
};
use crate::money::{Currency, Decimal, product};

/// Reads the regions of a table.
pub(super) fn regions(table: &Table, equity: &EquityHead, sheet: &mut Sheet) {
    let Some(columns) = Columns::of(table) else {
        return;
    };
    let mut rows = Vec::new();
    for row in table.rows.iter().take(MOST_ITEMS) {
        let cells: Vec<_> = row.iter().map(|it| it.span().trimmed()).collect();
        let Some(called) = cells.get(columns.region).filter(|it| !it.is_blank()) else {
            continue;
        };
        let name = name(called.str());
        let place = rows.len();
        let id = sheet.id("region", &name);
        sheet.sure(format!("regions[{place}].name"), &*name, *called);
        sheet.given(format!("regions[{place}].id"), &*id);
        sheet.places.0.push(Place::new(id, &name));
        rows.push(Row { place, cells });
    }
    // Those with figures of their own come first: others refer to them.
    let (scaled, own): (Vec<_>, Vec<_>) = rows.iter().partition(|row| is_scaled(row, &columns));
    let mut last_equity = None;
    for row in own {
        own_region(row, &columns, equity, &mut last_equity, sheet);
    }
    for row in scaled {
        scaled_region(row, &columns, sheet);
    }
}

fn is_scaled(row: &Row, columns: &Columns) -> bool {
    let Some(base) = cell(row, Some(columns.base)) else {
        return false;
    };
    let shares = figures(base).iter().any(|it| it.unit == Unit::Percent);
    let same = base.str().to_lowercase().starts_with("same");
    amounts(base).is_empty() && (shares || same)
}

/// A region whose base is a part of another's: “60–100% of NYC”.
fn scaled_region(row: &Row, columns: &Columns, sheet: &mut Sheet) {
    let at = format!("regions[{}].pay.scaled", row.place);
    let Some(base) = cell(row, Some(columns.base)) else {
        return;
    };
    let all = figures(base);
    let share = all.iter().find(|it| it.unit == Unit::Percent);
    let rest = share.map_or(base, |it| it.span.after_in(base));
    let own = |place: &usize| {
        let region = sheet.places.get(*place);
        region.is_some_and(|it| it.currency.is_some())
    };
    let named = sheet.places.named(rest.str()).filter(own);
    let only = sheet.places.0.iter().position(|it| it.currency.is_some());
    let id = |place: usize| sheet.places.get(place).map(|it| it.id.clone());
    let of = format!("{at}.of");
    match (named.and_then(id), only.and_then(id)) {
        (Some(id), _) => sheet.sure(of, id, rest.trimmed()),
        (None, Some(id)) => sheet.guess(of, id, text::SCALED_GUESS.get()),
        (None, None) => sheet.missing(of, text::SCALED.get()),
    }
    let whole = Decimal::ONE_HUNDRED;
    let (low, high) = share.map_or((whole, whole), |it| (it.low, it.top()));
    let found = share.map_or(base, |it| it.span);
    for (end, value) in [("low", low), ("high", high)] {
        let share = product(value, Decimal::new(1, 2)).unwrap_or(Decimal::ONE);
        sheet.sure(format!("{at}.{end}"), percent(share), found);
    }
    if let Some(equity) = cell(row, columns.equity)
        && !amounts(equity).is_empty()
    {
        let note = format!("regions[{}].note", row.place);
        sheet.add(
            note,
            text::SCALED_EQUITY.get(),
            Confidence::Likely,
            Some(equity),
            Some(text::SCALED_OWN_EQUITY.get()),
        );
    }
}

fn own_region<'a>(
    row: &Row<'a>,
    columns: &Columns<'a>,
    head: &EquityHead,
    last_equity: &mut Option<(Figure<'a>, Currency)>,
    sheet: &mut Sheet,
) {
    let at = format!("regions[{}].pay.own", row.place);
    let money = |column: Option<usize>| {
        let cell = cell(row, column)?;
        let plain = |it: &Figure| it.unit == Unit::Plain && it.low >= Decimal::ONE_THOUSAND;
        let all = figures(cell);
        let amount = all.iter().find(|it| it.mark().is_some() || plain(it));
        amount.copied()
    };
    let base = money(Some(columns.base));
    let equity = money(columns.equity);
    let currency = currency(row, columns, &[base, equity, money(columns.total)], sheet);
    if let Some(place) = sheet.places.0.get_mut(row.place) {
        // A row without any currency still is a region with figures of its own.
        place.currency = currency;
    }
    band(&format!("{at}.base"), base, 1, sheet);
    let same = cell(row, columns.equity)
        .filter(|it| equity.is_none() && it.str().to_lowercase().starts_with("same"));
    match (same, *last_equity) {
        (Some(cell), Some((figure, its))) if Some(its) == currency => {
            for (end, value) in [("low", figure.low), ("high", figure.top())] {
                let note = text::SAME.get();
                let path = format!("{at}.equity.{end}");
                sheet.add(
                    path,
                    plain(value),
                    Confidence::Likely,
                    Some(cell),
                    Some(note),
                );
            }
        }
        _ => {
            let times = if head.yearly { head.years } else { 1 };
            band(&format!("{at}.equity"), equity, times, sheet);
            if let Some((figure, currency)) = equity.zip(currency) {
                *last_equity = Some((figure, currency));
            }
        }
    }
    bonus(&at, row, columns, sheet);
    if let Some(total) = money(columns.total) {
        let path = format!("{at}.published_total");
        sheet.sure(format!("{path}.low"), plain(total.low), total.span);
        sheet.sure(format!("{path}.high"), plain(total.top()), total.span);
    }
}
