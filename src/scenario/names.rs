//! What fields, offers and choices are called.

use crate::{
    guide::{Guide, Library},
    text::scenario as text,
};

use super::{ExtraPart, Field, Part, Scenario};

/// The name of a field, to tell it from all others of `scenario`. What only a guide names goes by its
/// id where `library` has no such guide.
#[must_use]
pub fn name_of(field: Field, scenario: &Scenario, library: &Library) -> String {
    match field {
        Field::Location => text::LOCATION.to_string(),
        Field::Years => text::YEARS.to_string(),
        Field::Leaving => text::LEAVING.to_string(),
        Field::Target => text::TARGET.to_string(),
        Field::TargetAmount => text::TARGET_AMOUNT.to_string(),
        Field::Beside => text::BESIDE.to_string(),
        Field::Rate(currency) => text::Rate {
            currency: &currency,
        }
        .text(),
        Field::Equity(term) => term.label().to_owned(),
        Field::Plan(part) => part.label().to_owned(),
        Field::Fact(id) | Field::Extra(id) | Field::ExtraAmount(id) => {
            let guide = library.guide(&scenario.role);
            let name = guide.and_then(|guide| guides_name(field, guide));
            let name = &name.unwrap_or(id.as_str());
            match field {
                // An offer may have a part of the same name.
                Field::Extra(_) => text::Extra { name }.text(),
                Field::ExtraAmount(_) => text::ExtraAmount { name }.text(),
                _ => (*name).to_owned(),
            }
        }
        Field::OwnExtra(place, part) => {
            let number = &(place + 1);
            match part {
                ExtraPart::Title => text::OwnExtra { number }.text(),
                ExtraPart::Amount => text::OwnExtraAmount { number }.text(),
            }
        }
        Field::Round(place, part) => text::OfRound {
            number: &(place + 1),
            part: &part.label(),
        }
        .text(),
        Field::Exit(place, part) => text::OfExit {
            number: &(place + 1),
            part: &part.label(),
        }
        .text(),
        Field::Offer(0, part) => part.label().to_owned(),
        Field::Offer(place, part) => part_of(&offer_name(place, scenario), part),
    }
}

/// What an edit changed: the offer or the round that came or went, or the first field. `None` where
/// no text is another.
#[must_use]
pub fn name_of_change(before: &Scenario, after: &Scenario, library: &Library) -> Option<String> {
    let counts = |of: &Scenario| (of.offers().len(), of.rounds().len());
    let came_or_went = counts(before) != counts(after);
    // What came or went has its name in the one that has it.
    let named = if counts(before) > counts(after) {
        before
    } else {
        after
    };
    let mut fields = after.fields();
    fields.extend(before.fields());
    let mut fields = fields.into_iter();
    let changed = fields.find(|field| before.text(*field) != after.text(*field))?;
    Some(match changed {
        Field::Round(place, _) if came_or_went => {
            let number = &(place + 1);
            text::Round { number }.text()
        }
        Field::Offer(place @ 1.., _) if came_or_went => offer_name(place, named),
        field => name_of(field, named, library),
    })
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
    let part = &part.label().to_ascii_lowercase();
    text::OfOffer {
        offer: &offer,
        part,
    }
    .text()
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
        0..=2 => text::COMPETING.to_string(),
        _ => text::CompetingOfMany { number: &place }.text(),
    }
}
