//! The location factor: a field to type in and a slider for the mouse.

use leptos::prelude::*;

use crate::{
    guide::FactorRange,
    money::percent_exactly,
    scenario::Field,
    ui::{
        element::{View, element},
        parts::{block, memo, nothing, text},
    },
};

use super::{
    State,
    text_field::{Around, text_field},
};

/// The location factor, in regions that are scaled; nothing elsewhere.
pub fn location_factor(state: State) -> View {
    // A memo, since the field must not be built anew while it is typed in. Of the place and not of
    // the range, since a memo of texts is there already.
    let place = memo(move || state.with_typed(|typed| format!("{} {}", typed.role, typed.region)));
    block(move || {
        // Read and not only tracked: a memo that nobody has read yet does not know when it changes.
        place.with(|_| ());
        let setting = untrack(|| state.setting());
        let range = setting.and_then(|setting| setting.factors);
        range.map_or_else(nothing, |range| field(state, range))
    })
}

fn field(state: State, range: FactorRange) -> View {
    let (low, high) = (percent_exactly(range.low), percent_exactly(range.high));
    let hint = format!("{low} to {high} of the base figures; equity is never scaled");
    let [low, high] = [&low, &high].map(|percent| percent.strip_suffix('%').unwrap_or(percent));
    let around = Around {
        hint: text(move || hint.clone()),
        ..Around::plain("Location factor", "")
    };
    let settled =
        text(move || state.settled(|settled| settled.scenario.text(Field::Location).to_owned()));
    // The same value for the mouse; keyboards and screen readers have the field.
    let slider = element("INPUT")
        .set("type", "range")
        .class("slider")
        .set("aria-hidden", "true")
        .set("tabindex", "-1")
        .set("min", low)
        .set("max", high)
        .set("step", "1")
        .value(settled)
        .on("input", move |event| {
            state.type_into(Field::Location, event_target_value(&event));
        });
    element("DIV")
        .class("pair")
        .child(text_field(state, Field::Location, around))
        .child(slider)
        .view()
}
