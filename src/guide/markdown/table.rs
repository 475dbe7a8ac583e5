//! The table of regions: bands, bonus and printed totals.

use super::{
    blocks::Table,
    currency::{Certainty, Mark},
    draft::Confidence,
    figure::{Figure, Unit, amounts, figures},
    place::Place,
    sheet::{MOST_ITEMS, Sheet, name, slug},
    text::Span,
    value::{percent, plain},
};
use crate::{
    guide::LONGEST_KEY,
    money::{Currency, Decimal, product},
};

/// Which column holds what.
#[derive(Default)]
struct Columns<'a> {
    region: usize,
    base: usize,
    equity: Option<usize>,
    bonus: Option<usize>,
    total: Option<usize>,
    heads: Vec<Span<'a>>,
}

impl<'a> Columns<'a> {
    /// The columns of a table of regions; none where it is another table.
    fn of(table: &'a Table) -> Option<Self> {
        let heads: Vec<_> = table.head.iter().map(|it| it.span()).collect();
        let lower: Vec<_> = heads.iter().map(|it| it.str().to_lowercase()).collect();
        let find = |words: &[&str], not: &[&str]| {
            lower.iter().position(|head| {
                let any = |words: &[&str]| words.iter().any(|word| head.contains(word));
                any(words) && !any(not)
            })
        };
        let total = find(&["total", "tc", "ote", "all-in"], &[]);
        let base = find(&["base", "salary", "fixed"], &["total"])?;
        let region = find(
            &[
                "region", "location", "office", "city", "country", "market", "place", "where",
            ],
            &[],
        )
        .or_else(|| (base != 0).then_some(0))?;
        Some(Self {
            region,
            base,
            equity: find(
                &["equity", "stock", "rsu", "option", "grant", "share"],
                &["total"],
            ),
            bonus: find(&["bonus", "variable"], &["total"]),
            total,
            heads,
        })
    }

    fn head(&self, column: Option<usize>) -> Option<Span<'a>> {
        self.heads.get(column?).copied()
    }
}

/// What the head of the equity column says.
pub(super) struct EquityHead {
    /// Whether the cells are what vests in a year.
    pub(super) yearly: bool,
    pub(super) years: u32,
}

/// Whether a table is one of regions.
pub(super) fn is_of_regions(table: &Table) -> bool {
    Columns::of(table).is_some()
}

/// Reads the head of the equity column: private or public, its form, and over how many years.
pub(super) fn equity(table: &Table, whole: &[Span], sheet: &mut Sheet) -> EquityHead {
    let head = Columns::of(table).and_then(|columns| columns.head(columns.equity));
    let text = head.map_or(String::new(), |it| it.str().to_lowercase());
    let stated = |text: &str| {
        let private = ["pre-ipo", "private", "pre ipo", "unlisted"];
        let public = ["public", "listed", "rsu"];
        let any = |words: [&str; 3]| words.iter().any(|word| text.contains(word));
        if any([private[0], private[1], private[2]]) || text.contains(private[3]) {
            Some("yes")
        } else if any(public) {
            Some("no")
        } else {
            None
        }
    };
    let elsewhere = || {
        let pre_ipo = |span: &&Span| span.str().to_lowercase().contains("pre-ipo");
        whole.iter().find(pre_ipo).copied()
    };
    match (stated(&text), head) {
        (Some(private), Some(head)) => sheet.sure("equity.private", private, head),
        _ => match elsewhere() {
            Some(span) => sheet.add(
                "equity.private",
                "yes",
                Confidence::Likely,
                Some(span),
                Some("The table does not say so; the text calls the equity pre-IPO."),
            ),
            None => sheet.missing(
                "equity.private",
                "The text does not say whether the shares can be sold today. Write yes for a private company, no for a listed one.",
            ),
        },
    }
    form(&text, head, whole, sheet);
    let yearly = ["/yr", "/year", "per year", "a year", "annual", "yearly"]
        .iter()
        .any(|word| text.contains(word));
    match head.and_then(|head| years(&text).map(|years| (years, head))) {
        Some((years, head)) => {
            sheet.sure("equity.years", years.to_string(), head);
            // “RSUs/yr over 4 years” is not “4yr”.
            EquityHead {
                yearly: false,
                years,
            }
        }
        None => {
            let note = "The table does not say over how many years a grant vests; four is usual.";
            sheet.guess("equity.years", "4", note);
            EquityHead { yearly, years: 4 }
        }
    }
}

/// The years in “Pre-IPO/4yr”, “over five years” or “3-year”.
fn years(text: &str) -> Option<u32> {
    let words = [
        "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
    ];
    let parts: Vec<_> = text
        .split(|it: char| !it.is_alphanumeric())
        .filter(|it| !it.is_empty())
        .collect();
    for (place, part) in parts.iter().enumerate() {
        let digits = part.trim_end_matches(|it: char| it.is_alphabetic());
        let unit = part.get(digits.len()..).unwrap_or_default();
        let unit = if unit.is_empty() || digits.is_empty() {
            parts
                .get(place.saturating_add(1))
                .copied()
                .unwrap_or_default()
        } else {
            unit
        };
        let spelled = words.iter().position(|word| word == part);
        let count = digits
            .parse()
            .ok()
            .or_else(|| u32::try_from(spelled?.saturating_add(1)).ok());
        if let Some(count @ 1..=30) = count
            && (unit == "y" || unit.starts_with("yr") || unit.starts_with("year"))
        {
            return Some(count);
        }
    }
    None
}

fn form(head: &str, at: Option<Span>, whole: &[Span], sheet: &mut Sheet) {
    if let Some(at) = at {
        for (word, form) in [("option", "options"), ("rsu", "rsus"), ("share", "shares")] {
            if head.contains(word) {
                sheet.sure("equity.form", form, at);
                return;
            }
        }
    }
    for span in whole {
        let text = span.str().to_lowercase();
        for (words, form) in [
            ("pre-ipo options", "options"),
            ("stock options", "options"),
            ("share options", "options"),
            ("pre-ipo rsu", "rsus"),
            ("double-trigger rsu", "rsus"),
        ] {
            if let Some(start) = text.find(words) {
                // Small letters may take other bytes; then the whole text is what was found.
                let at = start..start.saturating_add(words.len());
                let exact = span.part(at);
                let same = exact.str().to_lowercase() == words;
                sheet.sure("equity.form", form, if same { exact } else { *span });
                return;
            }
        }
    }
}

/// A row while its region is read.
struct Row<'a> {
    place: usize,
    cells: Vec<Span<'a>>,
}

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

fn cell<'a>(row: &Row<'a>, column: Option<usize>) -> Option<Span<'a>> {
    row.cells.get(column?).copied().filter(|it| !it.is_blank())
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
        (None, Some(id)) => sheet.guess(
            of,
            id,
            "The text does not name a region of the table here. Write the id of the one whose base is scaled.",
        ),
        (None, None) => sheet.missing(of, "Write the id of the region whose base is scaled."),
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
            "The equity grant is counted as that of the region whose base is scaled.",
            Confidence::Likely,
            Some(equity),
            Some("A region with a scaled base has no equity band of its own; this one names some."),
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
                let note = "Taken from the region above; the text says “same”.";
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

fn band(path: &str, figure: Option<Figure>, times: u32, sheet: &mut Sheet) {
    let Some(figure) = figure else {
        for end in ["low", "high"] {
            let note = "The table has no amount here. Write one, as 92000.";
            sheet.missing(format!("{path}.{end}"), note);
        }
        return;
    };
    let one = figure.high.is_none();
    for (end, value) in [("low", figure.low), ("high", figure.top())] {
        let value = product(value, times.into()).unwrap_or(value);
        let path = format!("{path}.{end}");
        let at = Some(figure.span);
        if times > 1 {
            let note =
                "The table says what vests in a year; this is the whole grant, over four years.";
            sheet.add(path, plain(value), Confidence::Guess, at, Some(note));
        } else if one {
            let note = "The table has one amount and no range.";
            sheet.add(path, plain(value), Confidence::Likely, at, Some(note));
        } else {
            sheet.sure(path, plain(value), figure.span);
        }
    }
}

/// The currency of a row: by the sign of its amounts, or a code in the heads of the columns.
fn currency(
    row: &Row,
    columns: &Columns,
    amounts: &[Option<Figure>],
    sheet: &mut Sheet,
) -> Option<Currency> {
    let path = format!("regions[{}].pay.own.currency", row.place);
    let place = sheet
        .places
        .get(row.place)
        .map_or(String::new(), |it| it.name.clone());
    let marked = amounts.iter().flatten().find_map(|figure| {
        let mark = figure.mark().filter(|it| *it != Mark::None)?;
        Some((mark, figure.span))
    });
    let in_head = || {
        columns.heads.iter().find_map(|head| {
            let words = head
                .str()
                .split(|it: char| !it.is_alphanumeric() && it != '$' && it != '€' && it != '£');
            let mut marks = words.filter_map(|word| {
                let (mark, length) = Mark::leading(word)?;
                (length == word.len()).then_some(mark)
            });
            Some((marks.next()?, *head))
        })
    };
    let Some((mark, at)) = marked.or_else(in_head) else {
        let by_place = Mark::None.meaning(&place);
        match by_place {
            Some((currency, _)) => sheet.guess(
                path,
                currency.code(),
                "The table names no currency; this is the one of the place.",
            ),
            None => sheet.missing(path, "The table names no currency. Write its code, as EUR."),
        }
        return by_place.map(|(currency, _)| currency);
    };
    let (currency, certainty) = mark.meaning(&place)?;
    let sign = mark.sign();
    match certainty {
        Certainty::Known => sheet.sure(path, currency.code(), at),
        Certainty::ByPlace => {
            let note = format!(
                "“{sign}” stands for several currencies; in {place} it is likely {currency}."
            );
            sheet.add(
                path,
                currency.code(),
                Confidence::Likely,
                Some(at),
                Some(&note),
            );
        }
        Certainty::Usual => {
            let others = mark.meanings().get(1..).unwrap_or_default().join(", ");
            let note = format!("“{sign}” is most often {currency}, and could be {others}.");
            sheet.add(
                path,
                currency.code(),
                Confidence::Guess,
                Some(at),
                Some(&note),
            );
        }
    }
    Some(currency)
}

fn bonus(at: &str, row: &Row, columns: &Columns, sheet: &mut Sheet) {
    let path = format!("{at}.bonus");
    let Some(cell) = cell(row, columns.bonus) else {
        let note = "The table states no bonus. Write none, 10% or an amount.";
        sheet.add(path, "none", Confidence::Likely, None, Some(note));
        return;
    };
    let text = cell.str().to_lowercase();
    let none = ["—", "–", "-", "none", "no", "n/a", "na", "0", "0%", "nil"];
    if none.contains(&text.as_str()) {
        sheet.sure(path, "none", cell);
        return;
    }
    let figure = figures(cell).into_iter().next();
    match figure {
        Some(figure) => {
            let print = |value: Decimal| match figure.unit {
                Unit::Percent => percent(product(value, Decimal::new(1, 2)).unwrap_or(value)),
                _ => plain(value),
            };
            let mut text = print(figure.low);
            if let Some(high) = figure.high {
                text.push('–');
                text.push_str(&print(high));
            }
            sheet.sure(path, text, figure.span);
        }
        None => sheet.add(
            path,
            "none",
            Confidence::Guess,
            Some(cell),
            Some("No amount or percentage could be read. Write none, 10% or an amount."),
        ),
    }
}

/// The id of the guide: the role at the company.
pub(super) fn guide_id(role: &str, company: &str) -> String {
    slug(&format!("{role} {company}"), LONGEST_KEY.saturating_mul(2))
}
