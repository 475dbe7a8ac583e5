//! The location factor: a field to type in and a slider for the mouse.

use leptos::prelude::*;

use crate::{
    guide::FactorRange,
    money::{Decimal, percent_exactly, product},
    scenario::Field,
    text::{form as texts, scenario},
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
    let ends = [range.low, range.high];
    let [low, high] = &ends.map(percent_exactly);
    let hint = texts::LocationRange { low, high }.text();
    let around = Around {
        hint: text(move || hint.clone()),
        ..Around::plain(scenario::LOCATION.get(), "")
    };
    // As a range input reads them, in every language.
    let [low, high] = ends.map(in_percent);
    // Nor does it read “70 %”: it follows what was understood, where anything was.
    let settled = text(move || {
        let factor = state.figure(|evaluation| evaluation.reference.terms.location_factor);
        factor.map(in_percent).unwrap_or_default()
    });
    // The same value for the mouse; keyboards and screen readers have the field.
    let slider = element("INPUT")
        .set("type", "range")
        .class("slider")
        .set("aria-hidden", "true")
        .set("tabindex", "-1")
        .set("min", &low)
        .set("max", &high)
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

fn in_percent(share: Decimal) -> String {
    let percent = product(share, Decimal::ONE_HUNDRED).unwrap_or(share);
    percent.normalize().to_string()
}
