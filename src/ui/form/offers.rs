//! Every offer: that of the guide's company, and those that compete with it.

use std::cell::RefCell;

use leptos::prelude::*;

use crate::{
    browser::focus,
    scenario::{
        Field, MOST_OFFERS, OfferEntry, Part, Scenario, level_id, offer_at_level, offer_name,
    },
    text::{form as texts, parts},
    ui::{
        element::{View, element},
        kept::kept,
        parts::{
            flag, is_empty, is_open, memo, put, quiet_button, quiet_button_unless, several,
            slot_of, status, text, word_of,
        },
        stage::{self, from_stage},
    },
};

use super::{
    State,
    choice::{Choosable, choice},
    offer::{offer, rest},
    text_field::id_of,
};

thread_local! {
    /// The offer taken out last, and its place.
    static REMOVED: RefCell<Option<(usize, OfferEntry)>> = const { RefCell::new(None) };
}

/// The offers, and the ways to have more or fewer of them.
pub fn offers(state: State) -> Vec<View> {
    let legend = text(move || {
        let company = state.guide().map_or("", |guide| &guide.company);
        texts::OfferFrom { company: &company }.text()
    });
    let begun = flag(move || !state.is_blank());
    let example = quiet_button(texts::EXAMPLE.get(), move || state.show_example());
    let example = element("DIV")
        .class("try")
        .flag("hidden", begun)
        .child(example);
    let fields = from_stage(state, stage::OFFER, move || several(offer(state, 0)));
    let first = element("FIELDSET")
        .child(element("LEGEND").tells(legend))
        .child(example)
        .child(fields)
        .child(from_stage(state, stage::OFFERS, move || rest(state, 0)))
        .child(acts(vec![duplicate(state, 0)]));
    let mut parts = vec![first.view()];
    for place in 1..MOST_OFFERS {
        parts.push(slot(state, place));
    }
    parts.push(undo(state));
    parts.push(from_stage(state, stage::OFFERS, move || add(state)));
    parts
}

/// The buttons under an offer.
fn acts(buttons: Vec<View>) -> View {
    element("DIV").class("acts").children(buttons).view()
}

/// The competing offer in a place, if there is one.
fn slot(state: State, place: usize) -> View {
    slot_of(
        move || state.stage.get() >= stage::OFFERS && place < state.scenario().offers().len(),
        move || competing(state, place),
    )
}

fn competing(state: State, place: usize) -> View {
    let legend = text(move || state.with_typed(|typed| offer_name(place, typed)));
    // Those that were added were asked for.
    let begun =
        memo(move || word_of(place > 1 || state.with_typed(|typed| is_begun(typed, place))));
    let open = flag(move || {
        let begun = begun.get();
        left(place).with(|left| match left.split_once(' ') {
            Some((open, of)) if of == begun => !open.is_empty(),
            _ => !begun.is_empty(),
        })
    });
    let fields = slot_of(
        move || open.get(),
        move || several(fields_of_competing(state, place)),
    );
    let fields = element("DIV")
        .class("fields")
        .on("focusin", move |_| unfold(place))
        .child(fields);
    let fold = element("DETAILS")
        .class("rival")
        .property("open", open)
        .on("toggle", move |event| {
            let begun = begun.get_untracked();
            put(left(place), word_of(is_open(&event)) + " " + &begun);
        })
        .child(element("SUMMARY").tells(legend))
        .child(fields);
    element("FIELDSET")
        .child(element("LEGEND").class("unseen").tells(legend))
        .child(fold)
        .view()
}

/// What is under the name of a competing offer. Built only while it is unfolded: on most phones it is
/// the longest part of the page, and often nobody asks for it.
fn fields_of_competing(state: State, place: usize) -> Vec<View> {
    let started = text(move || {
        let source = Field::Offer(place, Part::Source);
        match state.text_of(source) {
            source if source.is_empty() => source,
            source => texts::StartedFrom { source: &source }.text(),
        }
    });
    let first = flag(move || place < 2);
    let up = quiet_button_unless(first, texts::MOVE_UP.get(), move || {
        state.edit(|scenario| scenario.move_offer_up(place));
        unfold(place - 1);
        focus::on(id_of(Field::Offer(place - 1, Part::Company)));
    });
    let remove = quiet_button(texts::REMOVE.get(), move || remove(state, place));
    let mut fields = vec![element("P").class("hint started").tells(started).view()];
    fields.extend(offer(state, place));
    fields.push(rest(state, place));
    fields.push(acts(vec![duplicate(state, place), up, remove]));
    fields
}

/// How an offer was left: whether unfolded, and whether something stood in it then. That does not
/// hold for what another scenario has there.
fn left(place: usize) -> RwSignal<String> {
    kept(&format!("offer {place}"))
}

/// Unfolds an offer. Nor is it folded when its last entry is taken out.
fn unfold(place: usize) {
    put(left(place), "yes ".to_owned());
}

/// Whether something stands in the offer in a place.
fn is_begun(typed: &Scenario, place: usize) -> bool {
    let offer = typed.offers().get(place);
    offer.is_some_and(|offer| *offer != OfferEntry::default())
}

fn duplicate(state: State, place: usize) -> View {
    quiet_button_unless(full(state), texts::DUPLICATE.get(), move || {
        if let Some(guide) = untrack(|| state.guide()) {
            state.edit(|scenario| scenario.duplicate_offer(place, guide));
            unfold(place + 1);
            focus::on(id_of(Field::Offer(place + 1, Part::Company)));
        }
    })
}

fn full(state: State) -> Signal<bool> {
    flag(move || state.with_typed(|typed| typed.offers().len() >= MOST_OFFERS))
}

fn remove(state: State, place: usize) {
    let name = state.typed.with_untracked(|typed| offer_name(place, typed));
    state.edit(|scenario| {
        let taken = scenario.remove_offer(place);
        REMOVED.set(taken.map(|offer| (place, offer)));
    });
    put(state.removed, name);
    focus::on("undo".to_owned());
}

fn undo(state: State) -> View {
    let said = text(move || match state.removed.get() {
        name if name.is_empty() => name,
        name => texts::WasRemoved { offer: &name }.text(),
    });
    let press = Box::new(move || {
        if let Some((place, offer)) = REMOVED.take() {
            state.edit(|scenario| scenario.insert_offer(place, offer));
            focus::on(id_of(Field::Offer(place, Part::Company)));
        }
    });
    brought_back(
        texts::REMOVED_OFFER.get(),
        "undo",
        said,
        state.removed,
        press,
    )
}

/// What was taken out, and the button that brings it back. It takes the focus, under `id`.
pub fn brought_back(
    name: &str,
    id: &str,
    said: Signal<String>,
    removed: RwSignal<String>,
    press: Box<dyn Fn()>,
) -> View {
    let none = flag(move || is_empty(removed));
    let press = quiet_button(parts::BRING_BACK.get(), move || {
        press();
        put(removed, String::new());
    });
    let undo = element("DIV")
        .set("id", id)
        .set("tabindex", "-1")
        .flag("hidden", none)
        .child(press);
    several(vec![status(name, said), undo.view()])
}

/// A new offer, empty or from the guide's level map.
fn add(state: State) -> View {
    let from = kept("from");
    let options = Box::new(move || levels(state));
    let choose = Box::new(move |id: String| put(from, id));
    let choice = choice(
        "from",
        texts::NEXT_OFFER.get(),
        options,
        from.into(),
        choose,
    );
    let press = quiet_button_unless(full(state), texts::ADD_OFFER.get(), move || {
        start(state, &from.get_untracked());
        put(from, String::new());
    });
    element("DIV")
        .class("add")
        .child(choice)
        .child(press)
        .view()
}

fn levels(state: State) -> Vec<Choosable> {
    let mut levels = vec![(String::new(), texts::NEXT_EMPTY.to_string())];
    let guide = state.guide();
    for level in guide.into_iter().flat_map(|guide| &guide.levels) {
        let id = level_id(level);
        let name = texts::NextFromGuide {
            level: &id,
            title: &level.title,
        }
        .text();
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
        let place = scenario.offers().len();
        scenario.insert_offer(place, offer);
        unfold(place);
        focus::on(id_of(Field::Offer(place, Part::Company)));
    });
}
