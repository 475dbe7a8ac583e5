//! The simulation on its way: in slices between which the page can do other things, anew whenever
//! the figures change, and shown when it is done.

use std::cell::RefCell;

use leptos::prelude::*;

use crate::{
    browser::{clock, rest::Rest},
    equity::simulation::Simulation,
    text::keep_equity as texts,
    ui::{
        State,
        element::{View, element},
        markup::Html,
        parts::{html, on_demand, put, scrolling},
    },
};

use super::{looked, picture, words::count};

/// How long typing must rest before a simulation starts, in milliseconds.
const START: u32 = 120;

/// How long a slice may take, in milliseconds.
const SLICE: f64 = 5.0;

/// Futures drawn between two looks at the clock.
const STEP: u32 = 2_000;

/// After how long progress is told, in milliseconds.
const PATIENCE: f64 = 300.0;

struct Run {
    simulation: Simulation,
    began: f64,
}

thread_local! {
    static RUN: RefCell<Option<Run>> = const { RefCell::new(None) };
    static NEXT: Rest = const { Rest::new() };
}

/// What is shown: pictures, their figures, and how far a long simulation is.
#[derive(Clone, Copy)]
struct Shown {
    pictures: RwSignal<String>,
    table: RwSignal<String>,
    progress: RwSignal<String>,
}

/// The pictures, and the simulation that follows the state.
pub fn futures(state: State) -> Vec<View> {
    let shown = Shown {
        pictures: RwSignal::new(String::new()),
        table: RwSignal::new(String::new()),
        progress: RwSignal::new(String::new()),
    };
    state.when_at_rest(move || NEXT.with(|next| next.then(START, move || start(state, shown))));
    vec![
        element("P")
            .class("hint")
            .set("role", "status")
            .set("aria-label", texts::SIMULATION.get())
            .tells(shown.progress.into())
            .view(),
        html("levers futures", shown.pictures.into()),
        on_demand(
            "as-table",
            texts::FAN_AS_TABLE.get(),
            scrolling(texts::FAN_FIGURES.get(), shown.table.into()),
        ),
    ]
}

/// Drops what was on its way and begins with what the page says now.
fn start(state: State, shown: Shown) {
    let mut simulation = None;
    looked(state, &mut |basis, outlook| {
        let model = outlook.and_then(|outlook| basis.model(outlook));
        simulation = model.ok().map(|model| Simulation::new(&model));
    });
    let simulation = match simulation {
        Some(Ok(simulation)) => simulation,
        refused => {
            RUN.take();
            put(shown.pictures, String::new());
            put(shown.table, String::new());
            let text = match refused {
                Some(_) => texts::TOO_FAR_APART.get(),
                None => "",
            };
            put(shown.progress, text.to_owned());
            return;
        }
    };
    RUN.set(Some(Run {
        simulation,
        began: clock::now(),
    }));
    slice(state, shown);
}

fn slice(state: State, shown: Shown) {
    let finished = RUN.with_borrow_mut(|run| {
        let Some(Run { simulation, began }) = run else {
            return false;
        };
        let slice_began = clock::now();
        let mut now = slice_began;
        while !simulation.is_finished() && now - slice_began < SLICE {
            simulation.advance(STEP);
            now = clock::now();
        }
        if now - *began > PATIENCE && !simulation.is_finished() {
            let number = &count(simulation.done() as usize / 1_000 * 1_000);
            put(shown.progress, texts::SoFar { number }.text());
        }
        simulation.is_finished()
    });
    if finished {
        done(state, shown);
    } else {
        NEXT.with(|next| next.then(0, move || slice(state, shown)));
    }
}

fn done(state: State, shown: Shown) {
    let Some(Run { simulation, .. }) = RUN.take() else {
        return;
    };
    let summary = simulation.summary();
    let (mut pictures, mut table) = (Html::default(), Html::default());
    looked(state, &mut |basis, outlook| {
        if let Ok(outlook) = outlook {
            picture::pictures(basis, outlook, &summary, &mut pictures);
            picture::table(outlook, &summary, &mut table);
        }
    });
    put(shown.pictures, pictures.done());
    put(shown.table, table.done());
    put(shown.progress, String::new());
}
