//! What fields and offers are called.

use crate::{
    guide::Guide,
    scenario::{ExtraPart, Field, Id, Part, Scenario},
    ui::state::library,
};

/// The name of a field, to tell it from all others.
pub fn name_of(field: Field, scenario: &Scenario) -> String {
    match field {
        Field::Location => "Location factor".to_owned(),
        Field::Years => "Years listed".to_owned(),
        Field::Leaving => "Months until leaving".to_owned(),
        Field::Target => "Target".to_owned(),
        Field::TargetAmount => "Four-year figure".to_owned(),
        Field::Beside => "Compared with".to_owned(),
        Field::Rate(currency) => format!("1 EUR in {currency}"),
        Field::Equity(term) => term.label().to_owned(),
        Field::Plan(part) => part.label().to_owned(),
        Field::Fact(id) => {
            let slots = library().guide(&scenario.role).map(Guide::slots);
            let mut slots = slots.into_iter().flatten();
            let slot = slots.find(|slot| slot.id == id.as_str());
            slot.map_or(id.as_str(), |slot| &slot.label).to_owned()
        }
        Field::Extra(id) => extra_name(id, scenario),
        Field::ExtraAmount(id) => extra_name(id, scenario) + ": amount",
        Field::OwnExtra(place, ExtraPart::Title) => format!("Your own ask {}", place + 1),
        Field::OwnExtra(place, ExtraPart::Amount) => format!("Your own ask {}: amount", place + 1),
        Field::Round(place, part) => format!("Round {}: {}", place + 1, part.label()),
        Field::Exit(place, part) => format!("Exit {}: {}", place + 1, part.label()),
        Field::Offer(0, part) => part.label().to_owned(),
        Field::Offer(place, part) => {
            let offer = offer_name(place, scenario);
            format!("{offer}: {}", part.label().to_ascii_lowercase())
        }
    }
}

/// What an extra ask of the guide is called; its id where the guide has none of it.
fn extra_name(id: Id, scenario: &Scenario) -> String {
    let guide = library().guide(&scenario.role);
    let extra = guide.and_then(|guide| guide.extra(id.as_str()));
    extra.map_or(id.as_str(), |extra| &extra.title).to_owned()
}

/// What a competing offer is called: by its company, or by its number where it has none.
pub fn offer_name(place: usize, scenario: &Scenario) -> String {
    let company = scenario.text(Field::Offer(place, Part::Company)).trim();
    match (company, scenario.offers().len()) {
        ("", 0..=2) => "Competing offer".to_owned(),
        ("", _) => format!("Competing offer {place}"),
        (company, _) => company.to_owned(),
    }
}
