//! Guides, which somebody else may have written.

use counteroffer::{
    guide::{Guide, Library},
    scenario::{Field, Part, Scenario},
};

use crate::figures;

/// What keeps the rules is written as JSON that reads the same, and an offer can be held against it.
pub fn check(json: &str) {
    let guide = match Guide::from_json(json) {
        Ok(guide) => guide,
        Err(error) => {
            assert_ne!(error.to_string(), "");
            return;
        }
    };
    let written = serde_json::to_string(&guide).expect("a guide is plain data");
    assert_eq!(Guide::from_json(&written).as_ref(), Ok(&guide));
    let regions = guide.regions.clone();
    let library = Library::from_guides(vec![guide]);
    for region in regions {
        let mut scenario = Scenario::first_of(&library);
        scenario.region = region.id;
        for (part, text) in [(Part::Base, "105000"), (Part::Equity, "210000")] {
            scenario.set(Field::Offer(0, part), text.to_owned());
        }
        figures::of(&scenario, &library);
    }
}
