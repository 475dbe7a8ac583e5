//! The simulation on its way: in slices between which the page can do other things, anew whenever
//! the figures change, and shown when it is done.

use std::cell::RefCell;

use leptos::prelude::*;

use crate::{
    browser::{clock, rest::Rest},
    equity::simulation::{Model, Simulation},
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

/// The futures of one model: those that are shown, or on their way.
struct Run {
    model: Model,
    simulation: Simulation,
    began: f64,
}

thread_local! {
    static RUN: RefCell<Option<Run>> = const { RefCell::new(None) };
    static START_SOON: Rest = const { Rest::new() };
    static NEXT_SLICE: Rest = const { Rest::new() };
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
    drop_run();
    state.when_at_rest(move || {
        START_SOON.with(|soon| soon.then(START, move || start(state, shown)));
    });
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

/// Begins with what the page says now, unless that is what is shown or on its way.
fn start(state: State, shown: Shown) {
    let mut model = None;
    looked(state, &mut |basis, outlook| {
        model = outlook.and_then(|outlook| basis.model(outlook)).ok();
    });
    let known = RUN.with_borrow(|run| match run {
        Some(run) if model.as_ref() == Some(&run.model) => Some(run.simulation.is_finished()),
        _ => None,
    });
    match known {
        // A name, the language or the currency may be another.
        Some(true) => show(state, shown),
        Some(false) => {}
        None => begin(model, state, shown),
    }
}

fn begin(model: Option<Model>, state: State, shown: Shown) {
    drop_run();
    let refused = match model.map(|model| (Simulation::new(&model), model)) {
        Some((Ok(simulation), model)) => {
            RUN.set(Some(Run {
                model,
                simulation,
                began: clock::now(),
            }));
            slice(state, shown);
            return;
        }
        Some((Err(_), _)) => texts::TOO_FAR_APART.get(),
        None => "",
    };
    put(shown.pictures, String::new());
    put(shown.table, String::new());
    put(shown.progress, refused.to_owned());
}

fn drop_run() {
    NEXT_SLICE.with(Rest::stop);
    RUN.take();
}

fn slice(state: State, shown: Shown) {
    let finished = RUN.with_borrow_mut(|run| {
        let Some(Run {
            simulation, began, ..
        }) = run
        else {
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
        show(state, shown);
    } else {
        NEXT_SLICE.with(|next| next.then(0, move || slice(state, shown)));
    }
}

fn show(state: State, shown: Shown) {
    let summary = RUN.with_borrow(|run| run.as_ref().map(|run| run.simulation.summary()));
    let Some(summary) = summary else {
        return;
    };
    let (mut pictures, mut table) = (Html::default(), Html::default());
    looked(state, &mut |basis, outlook| {
        if let Ok(outlook) = outlook {
            picture::pictures(basis, outlook, &summary, &mut pictures);
            picture::table(outlook, &summary, &mut table);
        }
    });
    let (pictures, table) = (pictures.done(), table.done());
    if shown.pictures.with_untracked(|before| *before != pictures) {
        put(shown.pictures, pictures);
        put(shown.table, table);
    }
    put(shown.progress, String::new());
}
