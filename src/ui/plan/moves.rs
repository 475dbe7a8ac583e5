//! What to do first, and what next.

use leptos::prelude::*;

use crate::{
    evaluation::{Figure, Step},
    negotiation::RULES,
    ui::{
        State,
        element::{View, element},
        how::how_one,
        parts::{block, memo, row, several, text},
        planned::looked,
    },
};

/// The moves in their order, each with the figures behind it.
pub fn moves(state: State) -> Vec<View> {
    // The rows stay as they are while what they say changes.
    let due = memo(move || {
        let mut due = String::new();
        looked(state, &mut |_, plan| {
            for step in &plan.moves {
                due += step.what;
                due += "\n";
            }
        });
        due
    });
    let rows = block(move || {
        let due = due.get();
        several(due.lines().map(|what| one(state, what)).collect())
    });
    vec![element("OL").child(rows).view()]
}

fn one(state: State, what: &str) -> View {
    let Some(rule) = RULES.iter().find(|rule| rule.what.get() == what) else {
        return several(Vec::new());
    };
    let of = move |step: &Step| step.due == rule.due;
    let reason = text(move || {
        let mut reason = String::new();
        looked(state, &mut |_, plan| {
            if let Some(step) = plan.moves.iter().find(|step| of(step)) {
                reason = " ".to_owned() + &step.reason;
            }
        });
        reason
    });
    let title = what.to_owned() + ".";
    row(several(vec![
        element("B").says(&title).view(),
        element("SPAN").tells(reason).view(),
        how_one(state, rule.what, Figure::Move(rule.due)),
    ]))
}
