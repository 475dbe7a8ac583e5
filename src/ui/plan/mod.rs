//! What to ask for, and in which order: the moves, the ladder, what speaks for the user, and what
//! else to ask for.

mod extras;
mod facts;
mod ladder;
mod moves;

pub use extras::{name_of as name_of_extra, worth_in_words};
pub use ladder::name_of as ladder_name;

use std::cell::RefCell;

use leptos::prelude::*;

use crate::{
    browser::clock,
    evaluation::{Basis, Plan},
};

use super::{
    State,
    element::{View, element},
    markup::Html,
    parts::{section, text},
};

/// The section.
pub fn plan(state: State) -> View {
    let mut parts = moves::moves(state);
    parts.push(heading("The ladder"));
    parts.extend(ladder::ladder(state));
    parts.push(heading("What speaks for you"));
    parts.extend(facts::facts(state));
    parts.push(heading("What else to ask for"));
    parts.extend(extras::extras(state));
    element("DIV")
        .class("pay plan")
        .child(section("What to ask for", parts))
        .view()
}

fn heading(title: &str) -> View {
    element("H3").says(title).view()
}

thread_local! {
    /// The plan of the last rest, for all that show a part of it.
    static PLAN: RefCell<Option<(u32, Plan)>> = const { RefCell::new(None) };
}

/// What looks at a plan.
pub type Look<'a> = dyn FnMut(&Basis, &Plan) + 'a;

/// Looks at the plan of the scenario whose every field can be read, once typing rests. Compiled
/// once for all that look, and worked out once for all of them.
pub fn looked(state: State, look: &mut Look) {
    let rested = state.rested.get();
    untrack(|| {
        state.look(&mut |basis| {
            // Taken out while somebody looks, who may look again.
            let plan = match PLAN.take() {
                Some((of, plan)) if of == rested => Ok(plan),
                _ => basis.plan(clock::today()),
            };
            if let Ok(plan) = plan {
                look(basis, &plan);
                PLAN.set(Some((rested, plan)));
            }
        });
    });
}

/// What writes a part of the section.
pub type Write = fn(&Basis, &Plan, &mut Html);

/// The markup of a part that follows the plan.
pub fn written(state: State, write: Write) -> Signal<String> {
    text(move || {
        let mut html = Html::default();
        looked(state, &mut |basis, plan| write(basis, plan, &mut html));
        html.done()
    })
}
