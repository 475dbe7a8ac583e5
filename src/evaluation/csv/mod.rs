//! Figures as tables for a spreadsheet.
//!
//! Belongs here: which figures stand in which row and column. How a cell is written, so that a
//! spreadsheet takes text for text, is in `sheet`. Amounts are whole units of a currency that a row
//! or a column of its own names, exact and unrounded; percentages are numbers of percent.

mod sheet;

use crate::{
    money::{Currency, Decimal, product, quotient, rounded},
    pay::PayPart,
    text::keep_csv as text,
};

use super::{Basis, Evaluation, OfferFigures, RowKind};
use sheet::Sheet;

/// The offers side by side: a column for each, a row for each figure.
///
/// All amounts are in the currency of the guide's region, as on the page. An offer without an
/// exchange rate has a column that says so, and no figures.
#[must_use]
pub fn comparison_csv(basis: &Basis) -> String {
    let evaluation = basis.evaluation;
    let offers = offers(evaluation);
    let mut sheet = Sheet::default();
    sheet.text(text::FIGURE.get());
    for offer in &offers {
        sheet.text(&name(evaluation, offer));
    }
    sheet.end_row();
    currencies(evaluation, &offers, &mut sheet);
    for row in &evaluation.comparison {
        let private = row.kind == RowKind::PrivateEquity;
        sheet.text(&label(row.kind.label(), private));
        for offer in &offers {
            let cell = row.cells.iter().find(|cell| cell.place == offer.place);
            sheet.number(cell.map(|cell| cell.amount.amount));
        }
        sheet.end_row();
    }
    differences(evaluation, &offers, &mut sheet);
    against_the_guide(evaluation, &offers, &mut sheet);
    sheet.done()
}

/// Pay year by year: a row for each year listed of each offer, in the offer's own currency.
#[must_use]
pub fn years_csv(basis: &Basis) -> String {
    let evaluation = basis.evaluation;
    let mut sheet = Sheet::default();
    for heading in [text::OFFER, text::YEAR, text::CURRENCY] {
        sheet.text(heading.get());
    }
    for part in PayPart::ALL {
        let private = part == PayPart::PrivateEquity;
        sheet.text(&label(part.label(), private));
    }
    for heading in [text::CASH, text::TOTAL] {
        sheet.text(heading.get());
    }
    sheet.end_row();
    for offer in offers(evaluation) {
        for (place, pay) in offer.years.iter().enumerate() {
            sheet.text(&name(evaluation, offer));
            sheet.number(Some(Decimal::from(place + 1)));
            sheet.text(offer.currency().code());
            for (_, amount) in pay.parts() {
                sheet.number(Some(amount.amount));
            }
            for sum in [pay.cash(), pay.total()] {
                sheet.number(sum.ok().map(|sum| sum.amount));
            }
            sheet.end_row();
        }
    }
    sheet.done()
}

fn offers(evaluation: &Evaluation) -> Vec<&OfferFigures> {
    evaluation.offer.iter().chain(&evaluation.others).collect()
}

/// Whose an offer is; with its number where an offer before it has the same name.
fn name(evaluation: &Evaluation, offer: &OfferFigures) -> String {
    let name = evaluation.heading(offer);
    let same = |other: &&OfferFigures| other.place < offer.place && other.company == offer.company;
    match offers(evaluation).iter().any(same) && !offer.company.is_empty() {
        true => {
            let (name, number) = (&name, &offer.place);
            text::NameWithNumber { name, number }.text()
        }
        false => name,
    }
}

/// What the amounts are in, and how they came to be in it.
fn currencies(evaluation: &Evaluation, offers: &[&OfferFigures], sheet: &mut Sheet) {
    sheet.text(text::OFFERED_IN.get());
    for offer in offers {
        sheet.text(offer.currency().code());
    }
    sheet.end_row();
    sheet.text(text::RATE.get());
    for offer in offers {
        sheet.number(match offer.currency() {
            Currency::EUR => Some(Decimal::ONE),
            other => evaluation.rates.of(other).map(|rate| rate.per_euro),
        });
    }
    sheet.end_row();
    sheet.text(text::AMOUNTS_IN.get());
    for offer in offers {
        sheet.text(match &offer.compared {
            Some(_) => evaluation.reference.terms.currency.code(),
            None => text::NO_RATE.get(),
        });
    }
    sheet.end_row();
}

/// What a row or a column is called.
fn label(part: &str, private: bool) -> String {
    match private {
        true => text::Private { part: &part }.text(),
        false => part.to_owned(),
    }
}

/// How far the four-year totals are from that of the offer they are compared with.
fn differences(evaluation: &Evaluation, offers: &[&OfferFigures], sheet: &mut Sheet) {
    let mut rows = evaluation.comparison.iter();
    let totals = rows.find(|row| row.kind == RowKind::FourYearTotal);
    let cells = totals.map_or([].as_slice(), |row| &row.cells);
    let beside = cells.iter().find(|cell| cell.place == evaluation.beside);
    let (Some(beside), Some(offer)) = (beside, evaluation.at(evaluation.beside)) else {
        return;
    };
    let difference = |place| {
        let cell = cells.iter().find(|cell| cell.place == place);
        Some(cell?.difference?.amount)
    };
    let name = &name(evaluation, offer);
    sheet.text(&text::Difference { name }.text());
    for offer in offers {
        sheet.number(difference(offer.place));
    }
    sheet.end_row();
    sheet.text(&text::DifferencePercent { name }.text());
    for offer in offers {
        let share = difference(offer.place)
            .and_then(|difference| quotient(difference, beside.amount.amount));
        sheet.number(share.and_then(percent));
    }
    sheet.end_row();
}

/// Where the offers stand. The bands are those of the guide's company alone.
fn against_the_guide(evaluation: &Evaluation, offers: &[&OfferFigures], sheet: &mut Sheet) {
    for (label, position) in [
        (text::BASE_IN_BAND, evaluation.base_position),
        (text::EQUITY_IN_BAND, evaluation.equity_position),
    ] {
        sheet.text(label.get());
        for offer in offers {
            let position = position.filter(|_| offer.place == 0);
            sheet.number(position.and_then(percent));
        }
        sheet.end_row();
    }
    sheet.text(text::AGAINST_GUIDE.get());
    for offer in offers {
        let compared = offer.compared.as_ref();
        sheet.text(compared.map_or("", |compared| compared.standing.words()));
    }
    sheet.end_row();
}

/// A share of 1 in percent, to two decimals.
fn percent(share: Decimal) -> Option<Decimal> {
    Some(rounded(product(share, Decimal::ONE_HUNDRED)?, 2))
}
