//! Every offer: that of the guide's company, and those that compete with it.

use std::cell::RefCell;

use leptos::prelude::*;

use crate::{
    browser::focus,
    scenario::{Field, MOST_OFFERS, OfferEntry, Part, level_id, offer_at_level},
    ui::parts::{block, flag, nothing, quiet_button, quiet_button_unless, text},
};

use super::{
    State,
    choice::{Choosable, choice},
    names::offer_name,
    offer::{more, offer},
    text_field::id_of,
};

thread_local! {
    /// The offer taken out last, and its place.
    static REMOVED: RefCell<Option<(usize, OfferEntry)>> = const { RefCell::new(None) };
}

/// The offers, and the ways to have more or fewer of them.
#[component]
pub fn Offers(state: State) -> impl IntoView {
    let removed = RwSignal::new(String::new());
    let slots: Vec<_> = (1..MOST_OFFERS)
        .map(|place| slot(state, place, removed))
        .collect();
    let legend = text(move || {
        let company = state.guide().map_or("", |guide| &guide.company);
        format!("Offer from {company}")
    });
    view! {
        <fieldset>
            <legend>{legend}</legend>
            {offer(state, 0)} {more(state, 0)}
            <div class="acts">{duplicate(state, 0)}</div>
        </fieldset>
        {slots}
        {undo(state, removed)}
        {add(state)}
    }
    .into_any()
}

/// The competing offer in a place, if there is one. Each place is built for itself, so that the
/// fields of the others stay as they are when one comes or goes.
fn slot(state: State, place: usize, removed: RwSignal<String>) -> AnyView {
    let taken = Memo::new(move |_| {
        let taken = state.typed.with(|typed| place < typed.offers().len());
        if taken {
            "yes".to_owned()
        } else {
            String::new()
        }
    });
    block(move || {
        if taken.with(String::is_empty) {
            nothing()
        } else {
            competing(state, place, removed)
        }
    })
}

fn competing(state: State, place: usize, removed: RwSignal<String>) -> AnyView {
    let legend = text(move || state.typed.with(|typed| offer_name(place, typed)));
    let started = text(move || {
        let source = Field::Offer(place, Part::Source);
        match state.typed.with(|typed| typed.text(source).to_owned()) {
            source if source.is_empty() => source,
            source => format!("Started from the guide’s figures for {source}. Put in your own."),
        }
    });
    let first = flag(move || place < 2);
    let up = quiet_button_unless(first, "Move up".to_owned(), move || {
        state.edit(|scenario| scenario.move_offer_up(place));
        focus::on(id_of(Field::Offer(place - 1, Part::Company)));
    });
    let remove = quiet_button("Remove".to_owned(), move || remove(state, place, removed));
    view! {
        <fieldset>
            <legend>{legend}</legend>
            <p class="hint started">{started}</p>
            {offer(state, place)} {more(state, place)}
            <div class="acts">{duplicate(state, place)} {up} {remove}</div>
        </fieldset>
    }
    .into_any()
}

fn duplicate(state: State, place: usize) -> AnyView {
    quiet_button_unless(full(state), "Duplicate".to_owned(), move || {
        if let Some(guide) = untrack(|| state.guide()) {
            state.edit(|scenario| scenario.duplicate_offer(place, guide));
            focus::on(id_of(Field::Offer(place + 1, Part::Company)));
        }
    })
}

fn full(state: State) -> Signal<bool> {
    flag(move || {
        state
            .typed
            .with(|typed| typed.offers().len() >= MOST_OFFERS)
    })
}

fn remove(state: State, place: usize, removed: RwSignal<String>) {
    let name = state.typed.with_untracked(|typed| offer_name(place, typed));
    state.edit(|scenario| {
        let taken = scenario.remove_offer(place);
        REMOVED.set(taken.map(|offer| (place, offer)));
    });
    removed.set(name);
    focus::on("undo".to_owned());
}

fn undo(state: State, removed: RwSignal<String>) -> AnyView {
    let said = text(move || match removed.get() {
        name if name.is_empty() => name,
        name => format!("{name} was removed."),
    });
    let none = flag(move || removed.with(String::is_empty));
    let press = quiet_button("Undo".to_owned(), move || {
        if let Some((place, offer)) = REMOVED.take() {
            state.edit(|scenario| scenario.insert_offer(place, offer));
            focus::on(id_of(Field::Offer(place, Part::Company)));
        }
        removed.set(String::new());
    });
    view! {
        <p role="status" class="said" aria-label="Removed offer">{said}</p>
        <div id="undo" tabindex="-1" hidden=none>{press}</div>
    }
    .into_any()
}

/// A new offer, empty or from the guide's level map.
fn add(state: State) -> AnyView {
    let from = RwSignal::new(String::new());
    let options = Box::new(move || levels(state));
    let choose = Callback::new(move |id: String| from.set(id));
    let choice = choice(
        "from".to_owned(),
        "Next offer starts",
        options,
        from.into(),
        choose,
    );
    let press = quiet_button_unless(full(state), "Add offer".to_owned(), move || {
        start(state, &from.get_untracked());
        from.set(String::new());
    });
    view! { <div class="add">{choice} {press}</div> }.into_any()
}

fn levels(state: State) -> Vec<Choosable> {
    let mut levels = vec![(String::new(), "empty".to_owned())];
    let guide = state.guide();
    for level in guide.into_iter().flat_map(|guide| &guide.levels) {
        let id = level_id(level);
        let name = format!("from the guide: {id}, {}", level.title);
        levels.push((id, name));
    }
    levels
}

/// Starts an offer in the last place if nothing was typed there, else behind it.
fn start(state: State, level: &str) {
    let Some(guide) = untrack(|| state.guide()) else {
        return;
    };
    let region = state.typed.with_untracked(|typed| typed.region.clone());
    let offer = offer_at_level(guide, &region, level).unwrap_or_default();
    state.edit(|scenario| {
        let last = scenario.offers().len() - 1;
        let blank = scenario.offers().last() == Some(&OfferEntry::default());
        if blank {
            scenario.remove_offer(last);
        }
        scenario.insert_offer(scenario.offers().len(), offer);
        focus::on(id_of(Field::Offer(
            scenario.offers().len() - 1,
            Part::Company,
        )));
    });
}
