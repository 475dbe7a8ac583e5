//! Where the user types.

mod choice;
mod copy_link;
mod location;
mod more;
mod names;
mod offer;
mod offers;
mod rates;
mod text_field;

use crate::text::form as texts;

use super::{
    State,
    element::{View, element},
    page::unless_viewing,
    parts::text,
    stage::{self, from_stage},
    state::library,
};

use copy_link::copy_link;
use location::location_factor;
pub use offers::brought_back;
use offers::offers;
use rates::rates;

pub use choice::{Choosable, always, choice, chosen, field_choice, listed};
pub use more::more;
pub use names::name_of;
pub use text_field::{Around, id_of, text_field};

/// The form.
pub fn form(state: State) -> View {
    let mut typed: Vec<_> = guide_choices(state).into();
    typed.push(location_factor(state));
    typed.extend(offers(state));
    typed.push(from_stage(state, stage::OFFERS, move || rates(state)));
    element("FORM")
        .class("form")
        .set("aria-label", texts::YOUR_FIGURES.get())
        .on("submit", |event| event.prevent_default())
        .child(unless_viewing(state, typed))
        .child(from_stage(state, stage::OFFERS, move || copy_link(state)))
        .view()
}

fn guide_choices(state: State) -> [View; 2] {
    let role = text(move || state.with_typed(|typed| typed.role.clone()));
    let region = text(move || state.with_typed(|typed| typed.region.clone()));
    let choose_role = Box::new(move |id: String| state.choose_role(&id));
    let choose_region = Box::new(move |id: String| state.choose_region(&id));
    let regions = Box::new(move || regions(state));
    let roles = Box::new(move || roles(state));
    [
        choice("role", texts::ROLE.get(), roles, role, choose_role),
        choice(
            "region",
            texts::REGION.get(),
            regions,
            region,
            choose_region,
        ),
    ]
}

fn roles(state: State) -> Vec<Choosable> {
    state.follow_guides();
    let mut roles = Vec::new();
    for guide in library().guides() {
        let mut name = guide.role.clone();
        // The user's own may be of any company, or of a role that comes with the page.
        if !library().is_bundled(&guide.id) {
            let (role, company) = (&name, &guide.company);
            name = texts::OwnGuide { role, company }.text();
        }
        roles.push((guide.id.clone(), name));
    }
    roles
}

fn regions(state: State) -> Vec<Choosable> {
    let regions = state.guide().map(|guide| guide.regions.iter());
    let regions = regions.into_iter().flatten();
    regions
        .map(|region| (region.id.clone(), region.name.clone()))
        .collect()
}
