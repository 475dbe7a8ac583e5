//! Which text, for where, how it sounds, and how another offer is counted in it.

use crate::{
    negotiation::words::ScriptKind,
    scenario::{self, Field, PlanPart, choice_name},
    ui::{
        State,
        element::{View, element},
        form::{always, chosen, field_choice},
        parts::{flag, text},
        planned::looked,
    },
};

/// The choices.
pub fn choices(state: State) -> Vec<View> {
    let basis = one(state, PlanPart::Basis, "like_for_like");
    let unnamed = flag(move || {
        let mut named = false;
        looked(state, &mut |basis, _| {
            named = basis.rival_to_name().is_some();
        });
        !named
    });
    let fields = vec![
        script(state),
        one(state, PlanPart::Format, "email"),
        one(state, PlanPart::Tone, "warm"),
        element("DIV").flag("hidden", unnamed).child(basis).view(),
    ];
    vec![element("DIV").class("fields").children(fields).view()]
}

/// What a text is called.
pub fn title(kind: ScriptKind) -> &'static str {
    choice_name(Field::Plan(PlanPart::Script), kind.key()).unwrap_or_default()
}

/// Which text. While none is chosen the figures say which comes first.
fn script(state: State) -> View {
    let field = Field::Plan(PlanPart::Script);
    let now = text(move || {
        let mut kind = "";
        looked(state, &mut |basis, _| kind = basis.chosen().0.key());
        kind.to_owned()
    });
    let options = always(scenario::choices(field));
    field_choice(state, field, PlanPart::Script.label(), options, now)
}

fn one(state: State, part: PlanPart, usual: &'static str) -> View {
    let field = Field::Plan(part);
    let now = chosen(state, field, usual);
    field_choice(
        state,
        field,
        part.label(),
        always(scenario::choices(field)),
        now,
    )
}
