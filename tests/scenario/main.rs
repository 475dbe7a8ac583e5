//! What one user has typed: fields, editing, saved form.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]

#[path = "../support/mod.rs"]
mod support;

mod differences;
mod editing;
mod equity;
mod fields;
mod history;
mod levels;
mod saved;

use counteroffer::scenario::{Field, Scenario};
use saved::version_1;
use support::{every_field, library};

#[test]
fn every_field_has_a_text_of_its_own() {
    let mut scenario = Scenario::default();
    for field in every_field() {
        scenario.set(field, field.key());
    }
    for field in every_field() {
        assert_eq!(scenario.text(field), field.key());
    }
}

#[test]
fn blank_until_something_is_typed() {
    let fresh = Scenario::first_of(library());
    assert_eq!(
        (&*fresh.role, &*fresh.region),
        ("engineering-manager", "paris")
    );
    for field in every_field() {
        let mut scenario = fresh.clone();
        scenario.set(field, " \t".into());
        assert!(scenario.is_blank());
        scenario.set(field, "0".into());
        assert_eq!(scenario.is_blank(), field == Field::Location, "{field:?}");
    }
}

#[test]
fn another_guide_keeps_the_region_it_has() {
    let guide = library().guide("technical-program-manager").unwrap();
    for (region, kept) in [
        ("new-york", "new-york"),
        ("paris", "paris"),
        ("moon", "paris"),
    ] {
        let mut scenario = version_1();
        scenario.region = region.into();
        scenario.choose_guide(guide);
        assert_eq!(
            (&*scenario.role, &*scenario.region),
            ("technical-program-manager", kept)
        );
        assert_eq!(scenario.offers(), version_1().offers());
    }
}
