//! What to do first, and what next.

use leptos::prelude::AnyView;

use crate::{
    evaluation::{Basis, Figure, Plan},
    negotiation::RULES,
    ui::{State, how::how, markup::Html, parts::html},
};

use super::{heading, written};

/// The moves in their order.
pub fn moves(state: State) -> Vec<AnyView> {
    vec![
        heading("What to do first, and what next"),
        html("moves", written(state, list)),
        how(state, "the moves", |_| {
            let rules = RULES.iter();
            rules
                .map(|rule| (rule.what.to_owned(), Figure::Move(rule.due)))
                .collect()
        }),
    ]
}

fn list(_: &Basis, plan: &Plan, html: &mut Html) {
    html.raw("<ol>");
    for step in &plan.moves {
        html.raw("<li><b>").raw(step.what).raw(".</b> ");
        html.text(&step.reason).raw("</li>");
    }
    html.raw("</ol>");
}
