//! What speaks for the user: facts of their own, and the offers they have.

use leptos::prelude::*;

use crate::{
    evaluation::{Basis, Plan},
    guide::{Slot, SlotKind},
    scenario::{Field, Id},
    text::keep_plan as texts,
    ui::{
        State,
        element::View,
        form::{Around, more, text_field},
        markup::Html,
        parts::{block, html, memo, nothing, several},
        planned::written,
        state::library,
    },
};

/// The fields, and what is missing.
pub fn facts(state: State) -> Vec<View> {
    // Built anew for another role alone, so that what was opened stays open.
    let role = memo(move || state.with_typed(|typed| typed.role.clone()));
    let fields = block(move || {
        let Some(guide) = role.with(|role| library().guide(role)) else {
            return nothing();
        };
        let open_source = guide.open_source.as_ref();
        let own = open_source.map_or(&[][..], |it| &it.slots);
        let count = own.len();
        let mut slots = guide.slots();
        let role_slots = slots.split_off(count.min(slots.len()));
        several(
            [
                (texts::OPEN_SOURCE, slots),
                (texts::IN_THIS_ROLE, role_slots),
            ]
            .map(|(title, slots)| {
                let fields = slots.into_iter().filter_map(field);
                more(state, title.get(), fields.collect(), one)
            })
            .into(),
        )
    });
    vec![fields, html("note", written(state, missing))]
}

fn field(slot: &Slot) -> Option<Field> {
    Id::of(&slot.id).map(Field::Fact)
}

fn one(state: State, field: Field) -> View {
    let Field::Fact(id) = field else {
        return nothing();
    };
    let slots = state.guide().map(|guide| guide.slots());
    let mut slots = slots.into_iter().flatten();
    let Some(slot) = slots.find(|slot| slot.id == id.as_str()) else {
        return nothing();
    };
    let hint = match slot.kind {
        SlotKind::Number => texts::NUMBER_HINT,
        SlotKind::Percent => texts::PERCENT_HINT,
        SlotKind::Text | SlotKind::Choice(_) => texts::WORDS_HINT,
    };
    text_field(state, field, Around::plain(&slot.label, hint.get()))
}

fn missing(basis: &Basis, plan: &Plan, html: &mut Html) {
    let mut labels = Vec::new();
    for slot in basis.guide.slots() {
        if !plan.facts.iter().any(|(id, _)| *id == slot.id) {
            labels.push(slot.label.as_str());
        }
    }
    if !labels.is_empty() {
        let facts = &labels.join(texts::BETWEEN_FACTS.get());
        html.paragraph(&texts::MissingFacts { facts }.text());
    }
    for other in &basis.evaluation.others {
        let company = &other.name();
        html.paragraph(&match basis.marked(other.place) {
            "written" => texts::OfferWritten { company }.text(),
            "verbal" => texts::OfferVerbal { company }.text(),
            "expected" => texts::OfferExpected { company }.text(),
            _ => texts::OfferNotMarked { company }.text(),
        });
    }
    if basis.evaluation.others.is_empty() {
        html.paragraph(texts::NO_OFFER.get());
    }
}
