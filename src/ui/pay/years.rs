//! Pay year by year, and what leaving early costs.

use crate::{
    evaluation::{Evaluation, Figure},
    pay::YearPay,
    scenario::Field,
    text::{evaluation, explain, pay as texts, scenario},
    ui::{
        State,
        element::View,
        form::{Around, text_field},
        how::how,
        markup::{Html, written_at_rest},
        parts::{html, scrolling},
    },
};

use super::{
    each,
    words::{CASH, class_of_part, line, name},
};

/// The section.
pub fn years(state: State) -> Vec<View> {
    let listed = Around::plain(scenario::YEARS.get(), texts::YEARS_HINT.get());
    let leaving = Around::plain(scenario::LEAVING.get(), texts::LEAVING_HINT.get());
    vec![
        text_field(state, Field::Years, listed),
        scrolling(texts::BY_YEAR.get(), written_at_rest(state, table)),
        how(state, texts::HOW_AVERAGE, |_| {
            vec![(String::new(), Figure::Average(0))]
        }),
        text_field(state, Field::Leaving, leaving),
        scrolling(texts::COST_OF_LEAVING.get(), written_at_rest(state, costs)),
        html("note", written_at_rest(state, note)),
        how(state, texts::HOW_LEAVING, |evaluation| {
            each(evaluation, Figure::Leaving)
        }),
    ]
}

fn table(evaluation: &Evaluation, html: &mut Html) {
    if let Some(offer) = &evaluation.offer {
        let (company, currency) = (&offer.company, &offer.listed.base.currency.code());
        let caption = texts::OfferFrom { company, currency };
        by_year(&caption.text(), &offer.years, &offer.listed, html);
    }
}

/// A table of years under a caption.
pub fn by_year(caption: &str, years: &[YearPay], listed: &YearPay, html: &mut Html) {
    html.raw("<table><caption>").text(caption);
    html.raw("</caption><thead><tr><td></td>");
    for year in 1..=years.len() {
        let year = &year;
        let year = explain::Year { year }.text();
        html.raw("<th scope=col>").text(&year).raw("</th>");
    }
    html.raw("<th scope=col>").says(texts::TOTAL);
    html.raw("</th><th scope=col>").says(evaluation::AVERAGE);
    html.raw("</th></tr></thead><tbody>");
    let parts = listed.parts();
    let count = u32::try_from(years.len()).unwrap_or(1);
    for row in 0..=CASH + 1 {
        let mut class = "sum";
        let mut name = match row {
            CASH => texts::CASH_ALONE,
            _ => texts::TOTAL,
        }
        .get();
        let sum = line(listed, row);
        if let Some((part, amount)) = parts.get(row) {
            class = class_of_part(*part);
            name = part.label();
            if class == "benefits" && amount.amount.is_zero() {
                continue;
            }
        }
        html.raw("<tr class=").raw(class).raw("><th scope=row>");
        html.text(name);
        if class == "private" {
            html.raw("<small>").says(texts::NOT_SOLD).raw("</small>");
        }
        html.raw("</th>");
        for year in years {
            cell(line(year, row), html);
        }
        cell(sum, html);
        let average = sum.and_then(|sum| sum.divided_by(count).ok());
        cell(average, html);
        html.raw("</tr>");
    }
    html.raw("</tbody></table>");
}

fn cell(amount: Option<crate::money::Money>, html: &mut Html) {
    html.raw("<td>");
    if let Some(amount) = amount {
        html.amount(amount);
    }
    html.raw("</td>");
}

fn costs(evaluation: &Evaluation, html: &mut Html) {
    let Some(offer) = &evaluation.offer else {
        return;
    };
    let months = offer.leaving.months as usize;
    html.raw("<table><caption>")
        .text(&texts::Lost { months }.text());
    html.raw("</caption><thead><tr><td></td>");
    for column in [
        texts::UNVESTED,
        explain::SIGNING_DUE_BACK,
        explain::SIGNING_UNPAID,
        texts::TOTAL,
    ] {
        html.raw("<th scope=col>").says(column).raw("</th>");
    }
    html.raw("</tr></thead><tbody>");
    for offer in evaluation.offer.iter().chain(&evaluation.others) {
        let leaving = &offer.leaving;
        html.raw("<tr><th scope=row>");
        name(evaluation, offer, html);
        html.raw("</th>");
        for amount in [leaving.unvested, leaving.clawback, leaving.unpaid] {
            cell(Some(amount), html);
        }
        cell(leaving.total().ok(), html);
        html.raw("</tr>");
    }
    html.raw("</tbody></table>");
}

fn note(_: &Evaluation, html: &mut Html) {
    html.paragraph(texts::LEAVING_NOTE.get());
}
