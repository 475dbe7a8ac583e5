//! What moves the total most.

use crate::{
    evaluation::{Evaluation, share},
    text::pay as texts,
    ui::{
        State,
        element::View,
        markup::{Html, written_at_rest},
        parts::html,
    },
};

use super::words::name_of_lever;

/// The section.
pub fn moves(state: State) -> Vec<View> {
    vec![html("moves", written_at_rest(state, table))]
}

/// A table whose rows carry the bars of the chart: the two cannot differ.
fn table(evaluation: &Evaluation, html: &mut Html) {
    html.raw("<table><caption>").says(texts::ONE_PERCENT);
    html.raw("</caption><thead><tr><th scope=col>")
        .says(texts::PART);
    html.raw("</th><td></td><th scope=col>").says(texts::CHANGE);
    html.raw("</th></tr></thead><tbody>");
    let all = &evaluation.sensitivities;
    for moved in all {
        html.raw("<tr><th scope=row>")
            .text(name_of_lever(moved.lever));
        html.raw("</th><td><svg aria-hidden=true>");
        let largest = all.first().map_or(moved.effect, |first| first.effect);
        let half = share(moved.effect, largest) / 2;
        for (class, left) in [("once", 5_000 - half), ("base", 5_000)] {
            html.raw("<rect height=100% class=").raw(class);
            html.raw(" x=").place(left);
            html.raw(" width=").place(half).raw(" />");
        }
        html.raw("</svg></td><td>±").amount(moved.effect);
        html.raw("</td></tr>");
    }
    html.raw("</tbody></table>");
}
