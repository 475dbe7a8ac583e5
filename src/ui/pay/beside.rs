//! The offers side by side.

use crate::{
    evaluation::{Evaluation, Figure, RowKind, close_pairs},
    scenario::Field,
    ui::{
        State,
        element::View,
        figures::{at_rate, signed, without_rate},
        form::{chosen, field_choice},
        how::how,
        markup::{Html, written_at_rest},
        parts::{html, on_demand, scrolling},
    },
};

use super::{
    chart::{bars, figures},
    each, offers,
    words::name,
};

/// The section.
pub fn beside(state: State) -> Vec<View> {
    vec![
        field_choice(
            state,
            Field::Beside,
            "Compared with",
            Box::new(move || offers(state, 0)),
            chosen(state, Field::Beside, "0"),
        ),
        scrolling("Offers side by side", written_at_rest(state, table)),
        html("note", written_at_rest(state, notes)),
        html("chart", written_at_rest(state, bars)),
        on_demand(
            "as-table",
            "The chart as a table",
            scrolling("Figures of the chart", written_at_rest(state, figures)),
        ),
        how(state, "the four-year totals", |evaluation| {
            each(evaluation, Figure::FourYearTotal)
        }),
    ]
}

fn table(evaluation: &Evaluation, html: &mut Html) {
    let offers = evaluation.comparable();
    html.raw("<table><caption>All offers, in ");
    html.text(evaluation.reference.terms.currency.code());
    html.raw("</caption><thead><tr><td></td>");
    for (offer, _) in &offers {
        html.raw("<th scope=col>");
        name(evaluation, offer, html);
        html.raw("</th>");
    }
    html.raw("</tr></thead><tbody>");
    for row in &evaluation.comparison {
        let last = matches!(row.kind, RowKind::FourYearCash | RowKind::FourYearTotal);
        html.raw(if last { "<tr class=sum>" } else { "<tr>" });
        html.raw("<th scope=row>").raw(row.kind.label());
        html.raw("</th>");
        let pairs = match row.kind {
            RowKind::FourYearTotal => close_pairs(row),
            _ => Vec::new(),
        };
        for cell in &row.cells {
            html.raw("<td>").amount(cell.amount);
            if let Some(difference) = cell.difference {
                html.raw("<small>");
                if difference.rounded().amount.is_zero() {
                    html.raw("the same");
                } else {
                    html.text(&signed(Some(difference)));
                    let close = pairs.iter().any(|(left, right)| {
                        left.place.min(right.place) == cell.place.min(evaluation.beside)
                            && left.place.max(right.place) == cell.place.max(evaluation.beside)
                    });
                    html.raw(if close { ", close" } else { "" });
                }
                html.raw("</small>");
            }
            html.raw("</td>");
        }
        html.raw("</tr>");
    }
    html.raw("<tr><th scope=row>Four years against the guide</th>");
    for (_, compared) in &offers {
        html.raw("<td class=words>").raw(compared.standing.words());
        html.raw("</td>");
    }
    html.raw("</tr></tbody></table>");
}

/// At which rates, which offers are missing, and which are close.
fn notes(evaluation: &Evaluation, html: &mut Html) {
    let reference = evaluation.at(evaluation.beside);
    let reference = reference.filter(|offer| offer.compared.is_some());
    html.raw("<p>");
    match reference {
        Some(offer) if evaluation.others.is_empty() => {
            html.raw("Add an offer to compare with that from ");
            html.text(offer.name());
        }
        Some(offer) => {
            html.raw("Under each amount, its difference from that of ");
            html.text(offer.name());
        }
        None => {
            html.raw("The offer to compare with has no figures that can be compared");
        }
    }
    let mut told = Vec::new();
    for other in &evaluation.others {
        let currency = other.currency();
        if other.compared.is_some() && !told.contains(&currency) {
            html.text(&at_rate(evaluation, currency));
            told.push(currency);
        }
    }
    html.raw(".</p>");
    for other in &evaluation.others {
        if other.compared.is_none() {
            html.raw("<p>");
            name(evaluation, other, html);
            html.text(&without_rate(other.currency())).raw("</p>");
        }
    }
    for (left, right) in evaluation
        .comparison
        .last()
        .map(close_pairs)
        .unwrap_or_default()
    {
        if let (Some(left), Some(right)) = (evaluation.at(left.place), evaluation.at(right.place)) {
            html.raw("<p>");
            name(evaluation, left, html);
            html.raw(" and ");
            name(evaluation, right, html);
            html.raw(" are close: within 2% of each other over four years. Neither is the better one.</p>");
        }
    }
}
