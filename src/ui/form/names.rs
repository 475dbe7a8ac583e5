//! What fields and offers are called.

use crate::scenario::{Field, Part, Scenario};

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
        Field::Exit(place, part) => format!("Exit {}: {}", place + 1, part.label()),
        Field::Offer(0, part) => part.label().to_owned(),
        Field::Offer(place, part) => {
            let offer = offer_name(place, scenario);
            format!("{offer}: {}", part.label().to_ascii_lowercase())
        }
    }
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
