//! Where the user types.

mod choice;
mod copy_link;
mod location;
mod names;
mod offer;
mod offers;
mod rates;
mod text_field;

use leptos::prelude::*;

use super::{State, parts::text, state::library};

use copy_link::CopyLink;
use location::LocationFactor;
use offers::Offers;
use rates::rates;

pub use choice::{Choosable, choice};
pub use names::{label_of, name_of, offer_name};
pub use text_field::{Around, text_field};

/// The form.
#[component]
pub fn Form(state: State) -> impl IntoView {
    view! {
        <form class="form" aria-label="Your figures" on:submit=|event| event.prevent_default()>
            {guide_choices(state)} <LocationFactor state /> <Offers state /> {rates(state)}
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
    let regions = Box::new(move || regions(state));
    view! {
        {choice("role".to_owned(), "Role", Box::new(roles), role, choose_role)}
        {choice("region".to_owned(), "Region", regions, region, choose_region)}
    }
    .into_any()
}

fn roles() -> Vec<Choosable> {
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
