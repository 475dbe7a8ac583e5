//! Which text, for where, how it sounds, and how another offer is counted in it.

use crate::{
    negotiation::words::ScriptKind,
    scenario::{Field, PlanPart},
    ui::{
        State,
        element::{View, element},
        form::{always, chosen, field_choice},
        parts::flag,
        planned::looked,
    },
};

/// The choices.
pub fn choices(state: State) -> Vec<View> {
    let basis = one(
        state,
        PlanPart::Basis,
        "like_for_like",
        &[
            ("like_for_like", "Every part four times"),
            ("quoted", "As the guide: base counted once"),
        ],
    );
    let unnamed = flag(move || {
        let mut named = false;
        looked(state, &mut |basis, _| {
            named = basis.rival_to_name().is_some();
        });
        !named
    });
    let fields = vec![
        one(state, PlanPart::Script, "opening", &SCRIPTS),
        one(
            state,
            PlanPart::Format,
            "email",
            &[
                ("spoken", "To say"),
                ("email", "E-mail"),
                ("short", "Short message"),
            ],
        ),
        one(
            state,
            PlanPart::Tone,
            "warm",
            &[("warm", "Warm"), ("direct", "Direct"), ("formal", "Formal")],
        ),
        element("DIV").flag("hidden", unnamed).child(basis).view(),
    ];
    vec![element("DIV").class("fields").children(fields).view()]
}

/// What each text is called, by its key.
const SCRIPTS: [(&str, &str); 14] = [
    ("opening", "First answer to the offer"),
    ("counter", "Your counter-offer, whole"),
    ("equity", "Asking for equity"),
    ("competing", "Naming another offer"),
    ("moat", "Your open-source work"),
    ("moat_role", "Your open-source work, in this role"),
    ("role_lever", "What you bring to this role"),
    ("band_top", "“This is the top of our band”"),
    ("same_for_everyone", "“Equity is the same for everyone”"),
    ("no_match", "“We do not match”"),
    ("by_friday", "“We need an answer by Friday”"),
    ("by_location", "“Remote is paid by location”"),
    ("acceptance", "Saying yes"),
    ("decline", "Saying no, kindly"),
];

/// What a text is called.
pub fn title(kind: ScriptKind) -> &'static str {
    let mut scripts = SCRIPTS.iter();
    let script = scripts.find(|(key, _)| *key == kind.key());
    script.map_or("", |(_, title)| title)
}

fn one(
    state: State,
    part: PlanPart,
    usual: &'static str,
    options: &'static [(&'static str, &'static str)],
) -> View {
    let field = Field::Plan(part);
    let now = chosen(state, field, usual);
    field_choice(state, field, part.label(), always(options), now)
}
