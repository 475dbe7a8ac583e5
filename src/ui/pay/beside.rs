//! The offers side by side.

use crate::{
    evaluation::{Evaluation, Figure, RowKind, close_pairs},
    scenario::Field,
    text::{pay as texts, scenario},
    ui::{
        State,
        element::View,
        figures::{at_rate, signed},
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
            scenario::BESIDE.get(),
            Box::new(move || offers(state, 0)),
            chosen(state, Field::Beside, "0"),
        ),
        scrolling(
            texts::OFFERS_SIDE_BY_SIDE.get(),
            written_at_rest(state, table),
        ),
        html("note", written_at_rest(state, notes)),
        html("chart", written_at_rest(state, bars)),
        on_demand(
            "as-table",
            texts::AS_TABLE.get(),
            scrolling(texts::CHART_FIGURES.get(), written_at_rest(state, figures)),
        ),
        how(state, texts::HOW_TOTALS, |evaluation| {
            each(evaluation, Figure::FourYearTotal)
        }),
    ]
}

fn table(evaluation: &Evaluation, html: &mut Html) {
    let offers = evaluation.comparable();
    let currency = &evaluation.reference.terms.currency.code();
    html.raw("<table><caption>");
    html.text(&texts::AllOffers { currency }.text());
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
        html.raw("<th scope=row>").text(row.kind.label());
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
                    html.says(texts::SAME);
                } else {
                    let difference = signed(Some(difference));
                    let close = pairs.iter().any(|(left, right)| {
                        left.place.min(right.place) == cell.place.min(evaluation.beside)
                            && left.place.max(right.place) == cell.place.max(evaluation.beside)
                    });
                    html.text(&match close {
                        true => {
                            let difference = &difference;
                            texts::CloseDifference { difference }.text()
                        }
                        false => difference,
                    });
                }
                html.raw("</small>");
            }
            html.raw("</td>");
        }
        html.raw("</tr>");
    }
    html.raw("<tr><th scope=row>").says(texts::AGAINST_GUIDE);
    html.raw("</th>");
    for (_, compared) in &offers {
        html.raw("<td class=words>").text(compared.standing.words());
        html.raw("</td>");
    }
    html.raw("</tr></tbody></table>");
}

/// At which rates, which offers are missing, and which are close.
fn notes(evaluation: &Evaluation, html: &mut Html) {
    let reference = evaluation.at(evaluation.beside);
    let reference = reference.filter(|offer| offer.compared.is_some());
    let mut rates = String::new();
    let mut told = Vec::new();
    for other in &evaluation.others {
        let currency = other.currency();
        if other.compared.is_some() && !told.contains(&currency) {
            rates += &at_rate(evaluation, currency);
            told.push(currency);
        }
    }
    let rates = &rates;
    html.paragraph(&match reference {
        Some(offer) => {
            let company = &offer.name();
            match evaluation.others.is_empty() {
                true => texts::AddOffer { company, rates }.text(),
                false => texts::DifferenceFrom { company, rates }.text(),
            }
        }
        None => texts::NothingToCompare { rates }.text(),
    });
    for other in &evaluation.others {
        if other.compared.is_none() {
            let (offer, currency) = (&evaluation.heading(other), &other.currency());
            html.paragraph(&texts::NoRate { offer, currency }.text());
        }
    }
    for (left, right) in evaluation
        .comparison
        .last()
        .map(close_pairs)
        .unwrap_or_default()
    {
        if let (Some(left), Some(right)) = (evaluation.at(left.place), evaluation.at(right.place)) {
            let (left, right) = (&evaluation.heading(left), &evaluation.heading(right));
            html.paragraph(&texts::AreClose { left, right }.text());
        }
    }
}
