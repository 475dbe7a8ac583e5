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
        Field::Offer(0, part) => label_of(part).to_owned(),
        Field::Offer(place, part) => {
            let offer = offer_name(place, scenario);
            format!("{offer}: {}", label_of(part).to_ascii_lowercase())
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

/// The name of a part within its offer.
pub fn label_of(part: Part) -> &'static str {
    match part {
        Part::Company => "Company",
        Part::Currency => "Currency",
        Part::Base => "Base salary",
        Part::Raise => "Raise",
        Part::Bonus => "Annual bonus",
        Part::Payout => "Bonus payout",
        Part::EquityKind => "Kind of equity",
        Part::EquityAs => "Equity stated as",
        Part::Equity => "Equity grant",
        Part::Shares => "Shares",
        Part::Price => "Price per share",
        Part::Growth => "Share price growth",
        Part::Vesting => "Vests",
        Part::VestingYears => "Vesting years",
        Part::Cliff => "Cliff",
        Part::Shape => "Vesting shape",
        Part::Split => "Percent by year",
        Part::Refresher => "Refresher grant",
        Part::RefresherFrom => "First refresher in year",
        Part::RefresherEvery => "Again after",
        Part::RefresherYears => "Refresher vests over",
        Part::Signing => "Signing bonus",
        Part::Signing2 => "Signing bonus, part two",
        Part::Clawback => "Clawback",
        Part::Relocation => "Relocation",
        Part::Retirement => "Retirement contribution",
        Part::Benefits => "Other benefits",
        Part::Source => "Started from",
    }
}
