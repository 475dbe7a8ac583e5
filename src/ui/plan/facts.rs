//! What speaks for the user: facts of their own, and the offers they have.

use leptos::prelude::*;

use crate::{
    evaluation::{Basis, Plan},
    guide::{Slot, SlotKind},
    scenario::{Field, Id},
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
                ("Your open-source work", slots),
                ("You in this role", role_slots),
            ]
            .map(|(title, slots)| {
                let fields = slots.into_iter().filter_map(field);
                more(state, title, fields.collect(), one)
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
        SlotKind::Number => "a number, as 1200, 40k or 300+",
        SlotKind::Percent => "in percent",
        SlotKind::Text | SlotKind::Choice(_) => "a few words",
    };
    text_field(state, field, Around::plain(&slot.label, hint))
}

fn missing(basis: &Basis, plan: &Plan, html: &mut Html) {
    let mut labels = Vec::new();
    for slot in basis.guide.slots() {
        if !plan.facts.iter().any(|(id, _)| *id == slot.id) {
            labels.push(slot.label.as_str());
        }
    }
    if !labels.is_empty() {
        html.raw("<p>Strengthens your case, once it is filled in: ");
        html.text(&labels.join("; ")).raw(".</p>");
    }
    for other in &basis.evaluation.others {
        html.raw("<p>Offer from ").text(other.name());
        html.raw(match basis.marked(other.place) {
            "written" => ": written. The texts may name it.",
            "verbal" => ": said, not written. The texts may name it, as just that.",
            "expected" => ": expected. No text names it.",
            _ => ": not marked, so no text names it. Say at the offer whether it is written.",
        });
        html.raw("</p>");
    }
    if basis.evaluation.others.is_empty() {
        html.raw(
            "<p>An offer from elsewhere speaks loudest. Add it above, and mark how sure it is.</p>",
        );
    }
}
