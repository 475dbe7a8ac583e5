//! What fields, offers and choices are called.

use crate::guide::{Guide, Library};

use super::{ExtraPart, Field, Part, Scenario};

/// The name of a field, to tell it from all others of `scenario`. What only a guide names goes by its
/// id where `library` has no such guide.
#[must_use]
pub fn name_of(field: Field, scenario: &Scenario, library: &Library) -> String {
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
        Field::Fact(id) | Field::Extra(id) | Field::ExtraAmount(id) => {
            let guide = library.guide(&scenario.role);
            let name = guide.and_then(|guide| guides_name(field, guide));
            let name = name.unwrap_or(id.as_str()).to_owned();
            match field {
                // An offer may have a part of the same name.
                Field::Extra(_) => "Ask: ".to_owned() + &name,
                Field::ExtraAmount(_) => name + ": amount",
                _ => name,
            }
        }
        Field::OwnExtra(place, ExtraPart::Title) => format!("Your own ask {}", place + 1),
        Field::OwnExtra(place, ExtraPart::Amount) => format!("Your own ask {}: amount", place + 1),
        Field::Round(place, part) => format!("Round {}: {}", place + 1, part.label()),
        Field::Exit(place, part) => format!("Exit {}: {}", place + 1, part.label()),
        Field::Offer(0, part) => part.label().to_owned(),
        Field::Offer(place, part) => part_of(&offer_name(place, scenario), part),
    }
}

/// What a guide calls a fact or an extra ask; `None` where it has none of it, and of other fields.
pub(super) fn guides_name(field: Field, guide: &Guide) -> Option<&str> {
    match field {
        Field::Fact(id) => {
            let mut slots = guide.slots().into_iter();
            let slot = slots.find(|slot| slot.id == id.as_str());
            slot.map(|slot| slot.label.as_str())
        }
        Field::Extra(id) | Field::ExtraAmount(id) => {
            let extra = guide.extra(id.as_str());
            extra.map(|extra| extra.title.as_str())
        }
        _ => None,
    }
}

/// The name of a part of the competing offer that is called `offer`.
pub(super) fn part_of(offer: &str, part: Part) -> String {
    format!("{offer}: {}", part.label().to_ascii_lowercase())
}

/// What a competing offer is called: by its company, or by its number where it has none.
#[must_use]
pub fn offer_name(place: usize, scenario: &Scenario) -> String {
    match scenario.text(Field::Offer(place, Part::Company)).trim() {
        "" => nameless(place, scenario.offers().len()),
        company => company.to_owned(),
    }
}

/// What an offer without a company is called among so many offers.
pub(super) fn nameless(place: usize, offers: usize) -> String {
    match offers {
        0..=2 => "Competing offer".to_owned(),
        _ => format!("Competing offer {place}"),
    }
}
