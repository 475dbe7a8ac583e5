//! The other scenarios kept on this device.

use crate::{
    browser::storage::Kept,
    scenario::{Field, Part, Scenario},
};

use super::{
    State,
    element::{View, element},
    parts::{block, flag, nothing, quiet_button, quiet_button_unless, row, rows, several},
    state::library,
};

/// The kept scenarios, and a way to start another.
pub fn kept_list(state: State) -> View {
    let kept = block(move || state.kept(|kept| others(state, kept)));
    let blank = flag(move || state.with_typed(Scenario::is_blank));
    let another = quiet_button_unless(blank, "Keep this and start another", move || {
        state.start_another();
    });
    element("SECTION")
        .class("kept")
        .set("aria-label", "Scenarios on this device")
        .child(kept)
        .child(another)
        .view()
}

fn others(state: State, kept: &[Kept]) -> View {
    if kept.is_empty() {
        return nothing();
    }
    let kept = kept.iter().map(|kept| {
        let id = kept.id.clone();
        row(quiet_button(&describe(&kept.scenario), move || {
            state.open_kept(&id);
        }))
    });
    let heading = element("H2").says("Also kept on this device").view();
    several(vec![heading, rows(kept.collect())])
}

fn describe(scenario: &Scenario) -> String {
    let guide = library().guide(&scenario.role);
    let role = guide.map_or(scenario.role.as_str(), |guide| &guide.role);
    let region = guide.and_then(|guide| guide.region(&scenario.region));
    let region = region.map_or(scenario.region.as_str(), |region| &region.name);
    let mut text = format!("{role}, {region}");
    for (part, what) in [(Part::Base, "base"), (Part::Equity, "equity")] {
        let typed = scenario.text(Field::Offer(0, part)).trim();
        if !typed.is_empty() {
            text += &format!(", {what} {typed}");
        }
    }
    text
}
