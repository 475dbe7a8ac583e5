//! Where the user types.

mod choice;
mod copy_link;
mod location;
mod text_field;

use leptos::prelude::*;

use crate::scenario::Field;

use super::{State, parts::text, state::library};
use choice::{Choice, Choosable};
use copy_link::CopyLink;
use location::LocationFactor;
use text_field::text_field;

/// The name of a field, to tell it from all others.
pub fn name_of(field: Field) -> &'static str {
    match field {
        Field::Location => "Location factor",
        Field::Base => "Base salary",
        Field::Equity => "Equity grant",
        Field::Bonus => "Annual bonus",
        Field::Signing => "Signing bonus",
        Field::OtherCompany => "Competing company",
        Field::OtherBase => "Competing base salary",
        Field::OtherEquity => "Competing equity per year",
        Field::OtherBonus => "Competing annual bonus",
        Field::OtherSigning => "Competing signing bonus",
    }
}

/// The form.
#[component]
pub fn Form(state: State) -> impl IntoView {
    view! {
        <form class="form" aria-label="Your figures" on:submit=|event| event.prevent_default()>
            {guide_choices(state)} <LocationFactor state /> {offer(state)} {competing_offer(state)}
            <CopyLink state />
        </form>
    }
    .into_any()
}

fn guide_choices(state: State) -> AnyView {
    let role = text(move || state.typed.with(|typed| typed.role.clone()));
    let region = text(move || state.typed.with(|typed| typed.region.clone()));
    let choose_role = Callback::new(move |id: String| state.choose_role(&id));
    let choose_region = Callback::new(move |id: String| state.choose_region(&id));
    view! {
        <Choice name="Role" options=roles state chosen=role choose=choose_role />
        <Choice name="Region" options=regions state chosen=region choose=choose_region />
    }
    .into_any()
}

fn roles(_: State) -> Vec<Choosable> {
    let guides = library().guides().iter();
    guides
        .map(|guide| (guide.id.clone(), guide.role.clone()))
        .collect()
}

fn regions(state: State) -> Vec<Choosable> {
    let regions = state.guide().map(|guide| guide.regions.iter());
    let regions = regions.into_iter().flatten();
    regions
        .map(|region| (region.id.clone(), region.name.clone()))
        .collect()
}

fn offer(state: State) -> AnyView {
    let legend = text(move || {
        let company = state.guide().map_or("", |guide| &guide.company);
        format!("Offer from {company}")
    });
    let grant = text(move || {
        let years = state.figure(|evaluation| evaluation.reference.terms.equity_years);
        format!("whole grant, over {} years", years.unwrap_or(4))
    });
    let fields = [
        (Field::Base, "Base salary", text(|| "a year".to_owned())),
        (Field::Equity, "Equity grant", grant),
        (
            Field::Bonus,
            "Annual bonus",
            text(|| "a year, or 10%".to_owned()),
        ),
        (Field::Signing, "Signing bonus", text(|| "once".to_owned())),
    ];
    group(state, legend, fields.into())
}

fn competing_offer(state: State) -> AnyView {
    let hint = |hint: &'static str| text(move || hint.to_owned());
    let fields = [
        (Field::OtherCompany, "Company", hint("who offers it")),
        (Field::OtherBase, "Base salary", hint("a year")),
        (Field::OtherEquity, "Equity per year", hint("listed shares")),
        (Field::OtherBonus, "Annual bonus", hint("a year, or 10%")),
        (Field::OtherSigning, "Signing bonus", hint("once")),
    ];
    group(state, text(|| "Competing offer".to_owned()), fields.into())
}

type Labelled = (Field, &'static str, Signal<String>);

fn group(state: State, legend: Signal<String>, fields: Vec<Labelled>) -> AnyView {
    let fields: Vec<AnyView> = fields
        .into_iter()
        .map(|(field, label, hint)| text_field(state, field, label, hint))
        .collect();
    view! {
        <fieldset>
            <legend>{legend}</legend>
            {fields}
        </fieldset>
    }
    .into_any()
}
