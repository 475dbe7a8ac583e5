//! Pay year by year, and what leaving early costs.

use crate::{
    evaluation::{Evaluation, Figure},
    pay::YearPay,
    scenario::Field,
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
    let listed = Around::plain("Years listed", "1 to 10; 4 unless you say");
    let leaving = Around::plain("Months until leaving", "0 to 120; 12 unless you say");
    vec![
        text_field(state, Field::Years, listed),
        scrolling("Pay by year", written_at_rest(state, table)),
        how(state, "the average a year", |_| {
            vec![(String::new(), Figure::Average(0))]
        }),
        text_field(state, Field::Leaving, leaving),
        scrolling("Cost of leaving", written_at_rest(state, costs)),
        html("note", written_at_rest(state, note)),
        how(state, "the cost of leaving", |evaluation| {
            each(evaluation, Figure::Leaving)
        }),
    ]
}

fn table(evaluation: &Evaluation, html: &mut Html) {
    if let Some(offer) = &evaluation.offer {
        html.raw("<table><caption>Offer from ");
        html.text(&offer.company);
        by_year(&offer.years, &offer.listed, html);
    }
}

/// The rest of a table of years, behind what its caption begins with.
pub fn by_year(years: &[YearPay], listed: &YearPay, html: &mut Html) {
    html.raw(", in ").text(listed.base.currency.code());
    html.raw("</caption><thead><tr><td></td>");
    for year in 1..=years.len() {
        html.raw("<th scope=col>Year ").number(year).raw("</th>");
    }
    html.raw("<th scope=col>Total</th><th scope=col>Average a year</th></tr></thead><tbody>");
    let parts = listed.parts();
    let count = u32::try_from(years.len()).unwrap_or(1);
    for row in 0..=CASH + 1 {
        let (mut class, mut name, mut more) = match row {
            CASH => ("sum", "Cash alone", ""),
            _ => ("sum", "Total", ""),
        };
        let sum = line(listed, row);
        if let Some((part, amount)) = parts.get(row) {
            class = class_of_part(*part);
            name = part.label();
            match class {
                "benefits" if amount.amount.is_zero() => continue,
                "private" => more = "<small>cannot be sold today</small>",
                _ => {}
            }
        }
        html.raw("<tr class=").raw(class).raw("><th scope=row>");
        html.raw(name).raw(more).raw("</th>");
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
    let months = offer.leaving.months;
    html.raw("<table><caption>Lost by leaving after ");
    html.number(months as usize);
    html.raw(if months == 1 { " month" } else { " months" });
    html.raw("</caption><thead><tr><td></td><th scope=col>Unvested equity</th><th scope=col>Signing bonus due back</th><th scope=col>Signing bonus not yet paid</th><th scope=col>Total</th></tr></thead><tbody>");
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
    html.raw("<p>Equity at its value on the day of the grant, each offer in its own currency. While its clawback runs, the signing bonus counts as due back whole; some contracts ask for less as time passes.</p>");
}
