//! Where the user types.

mod choice;
mod copy_link;
mod location;
mod text_field;

use leptos::prelude::*;

use crate::scenario::Field;

use super::{State, state::library};
use choice::Choice;
use copy_link::CopyLink;
use location::LocationFactor;
use text_field::TextField;

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
    let roles = Signal::derive(move || {
        let guides = library().guides().iter();
        guides
            .map(|guide| (guide.id.clone(), guide.role.clone()))
            .collect()
    });
    let regions = Signal::derive(move || {
        let regions = state.guide().map(|guide| guide.regions.iter());
        regions
            .into_iter()
            .flatten()
            .map(|region| (region.id.clone(), region.name.clone()))
            .collect()
    });
    let role = Memo::new(move |_| state.typed.with(|typed| typed.role.clone()));
    let region = Memo::new(move |_| state.typed.with(|typed| typed.region.clone()));
    let company = move || state.guide().map_or("", |guide| guide.company.as_str());
    let grant_hint = Memo::new(move |_| {
        let years = state.figure(|evaluation| evaluation.reference.terms.equity_years);
        format!("whole grant, over {} years", years.unwrap_or(4))
    });
    view! {
        <form class="form" aria-label="Your figures" on:submit=|event| event.prevent_default()>
            <div class="pair">
                <Choice name="Role" options=roles chosen=role choose=Callback::new(move |id: String| state.choose_role(&id))/>
                <Choice name="Region" options=regions chosen=region choose=Callback::new(move |id: String| state.choose_region(&id))/>
            </div>
            <LocationFactor state/>
            <fieldset>
                <legend>"Offer from " {company}</legend>
                <TextField state field=Field::Base label="Base salary" hint="a year"/>
                <TextField state field=Field::Equity label="Equity grant" hint=grant_hint/>
                <div class="pair">
                    <TextField state field=Field::Bonus label="Annual bonus" hint="a year, or 10%"/>
                    <TextField state field=Field::Signing label="Signing bonus" hint="once"/>
                </div>
            </fieldset>
            <fieldset>
                <legend>"Competing offer"</legend>
                <TextField state field=Field::OtherCompany label="Company" hint="who offers it"/>
                <div class="pair">
                    <TextField state field=Field::OtherBase label="Base salary" hint="a year"/>
                    <TextField state field=Field::OtherEquity label="Equity per year" hint="listed shares"/>
                </div>
                <div class="pair">
                    <TextField state field=Field::OtherBonus label="Annual bonus" hint="a year, or 10%"/>
                    <TextField state field=Field::OtherSigning label="Signing bonus" hint="once"/>
                </div>
            </fieldset>
            <CopyLink state/>
        </form>
    }
}
