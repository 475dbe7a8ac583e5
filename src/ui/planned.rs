//! The plan of the scenario on screen, for all parts of the page that show some of it: once typing
//! rests, and worked out once.

use std::cell::RefCell;

use leptos::prelude::*;

use crate::{
    browser::clock,
    evaluation::{Basis, Plan},
    text::{Language, language},
};

use super::{State, markup::Html, parts::text};

thread_local! {
    /// The plan of the last rest, for all that show a part of it.
    static PLAN: RefCell<Option<(Rested, Plan)>> = const { RefCell::new(None) };
}

/// Which rest, of which state, in which language: a plan holds texts.
type Rested = (RwSignal<u32>, u32, Language);

/// What looks at a plan.
pub type Look<'a> = dyn FnMut(&Basis, &Plan) + 'a;

/// Looks at the plan of the scenario whose every field can be read, once typing rests. Compiled
/// once for all that look, and worked out once for all of them.
pub fn looked(state: State, look: &mut Look) {
    let rested = (state.rested, state.rested.get(), language());
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

/// What writes a part of the page from it.
pub type Write = fn(&Basis, &Plan, &mut Html);

/// The markup of a part that follows the plan.
pub fn written(state: State, write: Write) -> Signal<String> {
    text(move || {
        let mut html = Html::default();
        looked(state, &mut |basis, plan| write(basis, plan, &mut html));
        html.done()
    })
}
