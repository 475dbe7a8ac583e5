//! What moves the total most.

use crate::{
    evaluation::{Evaluation, share},
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
    html.raw("<table><caption>Four-year total if one part is 1% less or 1% more</caption><thead><tr><th scope=col>Part</th><td></td><th scope=col>Change</th></tr></thead><tbody>");
    let all = &evaluation.sensitivities;
    for moved in all {
        html.raw("<tr><th scope=row>")
            .raw(name_of_lever(moved.lever));
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
