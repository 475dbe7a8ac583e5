//! The cells of a region's row: a band, the currency, the bonus.

use crate::text::keep_import as text;

use super::{
    columns::{Columns, Row, cell},
    currency::{Certainty, Mark},
    draft::Confidence,
    figure::{Figure, Unit, figures},
    sheet::Sheet,
    value::{percent, plain},
};
use crate::money::{Currency, Decimal, product};

/// Puts down both ends of a band, each so many times what the table says.
pub(super) fn band(path: &str, figure: Option<Figure>, times: u32, sheet: &mut Sheet) {
    let Some(figure) = figure else {
        for end in ["low", "high"] {
            let note = text::NO_AMOUNT.get();
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
            let note = text::YEARLY.get();
            sheet.add(path, plain(value), Confidence::Guess, at, Some(note));
        } else if one {
            let note = text::ONE_AMOUNT.get();
            sheet.add(path, plain(value), Confidence::Likely, at, Some(note));
        } else {
            sheet.sure(path, plain(value), figure.span);
        }
    }
}

/// The currency of a row: by the sign of its amounts, or a code in the heads of the columns.
pub(super) fn currency(
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
            Some((currency, _)) => {
                sheet.guess(path, currency.code(), text::CURRENCY_OF_PLACE.get())
            }
            None => sheet.missing(path, text::NO_CURRENCY.get()),
        }
        return by_place.map(|(currency, _)| currency);
    };
    let (currency, certainty) = mark.meaning(&place)?;
    let sign = mark.sign();
    match certainty {
        Certainty::Known => sheet.sure(path, currency.code(), at),
        Certainty::ByPlace => {
            let note = text::LikelyCurrency {
                sign: &sign,
                place: &place,
                currency: &currency,
            }
            .text();
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
            let note = text::UsualCurrency {
                sign: &sign,
                currency: &currency,
                others: &others,
            }
            .text();
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

/// Puts down the bonus: none, a share of the base, or an amount.
pub(super) fn bonus(at: &str, row: &Row, columns: &Columns, sheet: &mut Sheet) {
    let path = format!("{at}.bonus");
    let Some(cell) = cell(row, columns.bonus) else {
        let note = text::NO_BONUS.get();
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
            Some(text::BONUS_UNREAD.get()),
        ),
    }
}
