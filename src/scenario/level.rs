//! Competing offers that start from a guide's level map.

use crate::{
    guide::{CompetingFigures, Guide, LevelEntry},
    money::{Decimal, quotient, sum},
};

use super::{OfferEntry, Part};

/// The id of a level: its company, level and place.
#[must_use]
pub fn level_id(entry: &LevelEntry) -> String {
    let mut id = entry.company.clone();
    for detail in [&entry.level, &entry.place].into_iter().flatten() {
        id = id + " " + detail;
    }
    id
}

/// An offer with what the guide knows of a level. Where the guide argues with an offer from that
/// level, with its figures; else with the middle of the guide's range for the base, where it has
/// one. What the guide does not say stays empty.
///
/// `region_id` is where the user is: it decides for levels that the guide puts in no place.
#[must_use]
pub fn offer_at_level(guide: &Guide, region_id: &str, id: &str) -> Option<OfferEntry> {
    let entry = guide.levels.iter().find(|entry| level_id(entry) == id)?;
    let mut offer = OfferEntry::default();
    let mut put = |part, text: String| offer.set(part, text);
    put(Part::Source, id.to_owned());
    put(Part::Company, id.to_owned());
    put(Part::EquityKind, "public".to_owned());
    put(Part::EquityAs, "year".to_owned());
    if let Some((currency, example)) = example(guide, region_id, entry) {
        put(Part::Currency, currency);
        put(Part::Base, example.base.normalize().to_string());
        put(
            Part::Equity,
            example.equity_per_year.normalize().to_string(),
        );
    } else if let Some(base) = &entry.base {
        let middle = quotient(sum(base.low, base.high)?, Decimal::TWO)?;
        put(Part::Currency, base.currency.to_string());
        put(Part::Base, middle.normalize().to_string());
    }
    Some(offer)
}

/// The offer from this level that the guide argues with, and its currency.
fn example<'a>(
    guide: &'a Guide,
    region_id: &str,
    entry: &LevelEntry,
) -> Option<(String, &'a CompetingFigures)> {
    let region_id = match &entry.place {
        Some(place) => {
            &guide
                .regions
                .iter()
                .find(|region| region.name == *place)?
                .id
        }
        None => region_id,
    };
    let figures = guide.figures(region_id)?;
    let example = figures.competing.iter().find(|example| {
        let mut companies = example.companies.iter();
        // A map may say L3–L4 where the offer is from L4.
        let same_level = match (&example.level, &entry.level) {
            (Some(level), Some(range)) => range.ends_with(level),
            (level, _) => level.is_none(),
        };
        same_level && companies.any(|company| company.starts_with(&entry.company))
    })?;
    Some((figures.currency.to_string(), example))
}
