//! What is said of what is kept: titles, times, what a search finds, and how long the bin holds it.

use counteroffer::{
    guide::Library,
    keeping::{Binned, Entry, Moment, describe, slug},
    negotiation::Date,
    scenario::{Field, Part, RoundPart, Scenario},
};

use crate::DAY;

fn known(library: &Library) -> Entry {
    let mut scenario = Scenario::first_of(library);
    scenario.set(Field::Offer(0, Part::Base), " 105k ".to_owned());
    scenario.set(
        Field::Offer(1, Part::Company),
        "Société Générale".to_owned(),
    );
    scenario.add_round();
    scenario.set(
        Field::Round(0, RoundPart::Notes),
        "Call Ada\nagain".to_owned(),
    );
    scenario.set_edit("opening.email.warm.thanks", "Merci".to_owned());
    Entry::new("1".to_owned(), scenario)
}

#[test]
fn what_has_no_name_is_described() {
    let library = Library::bundled();
    let mut entry = known(&library);
    assert_eq!(
        entry.title(&library),
        "Engineering Manager, Paris, base €105,000"
    );
    entry
        .scenario
        .set(Field::Offer(0, Part::Equity), "1%".to_owned());
    let described = "Engineering Manager, Paris, base €105,000, equity 1%";
    assert_eq!(describe(&entry.scenario, &library), described);
    entry.name = " After the call ".to_owned();
    assert_eq!(entry.title(&library), "After the call");
    entry.name = "  ".to_owned();
    assert_eq!(entry.title(&library), described);
    entry.scenario.role = "gone".to_owned();
    entry.scenario.region = "away".to_owned();
    assert_eq!(entry.title(&library), "gone, away, base 105k, equity 1%");
}

#[test]
fn a_search_finds_words_anywhere_in_either_case() {
    let library = Library::bundled();
    let mut entry = known(&library);
    entry.name = "After the Talk".to_owned();
    for search in [
        "",
        "  ",
        "talk",
        "AFTER",
        "société",
        "GÉNÉRALE",
        "talk paris",
        "engineering",
        "105K",
        "ada again",
        "merci",
    ] {
        assert!(entry.matches(&library, search), "{search}");
    }
    for search in ["london", "talk london", "societe", "thanks"] {
        assert!(!entry.matches(&library, search), "{search}");
    }
}

#[test]
fn near_days_have_a_time_and_far_ones_a_year() {
    let today = Date::read("2026-11-22").unwrap();
    for (day, hour, minute, expected) in [
        ("2026-11-22", 14, 5, "today 14:05"),
        ("2026-11-22", 0, 0, "today 00:00"),
        ("2026-11-21", 9, 30, "yesterday 09:30"),
        ("2026-11-20", 9, 30, "20 November"),
        ("2026-11-03", 9, 30, "3 November"),
        ("2026-01-01", 9, 30, "1 January"),
        ("2025-12-31", 9, 30, "31 December 2025"),
        // A clock that was ahead.
        ("2026-11-23", 9, 30, "23 November"),
    ] {
        let day = Date::read(day).unwrap();
        let moment = Moment { day, hour, minute };
        assert_eq!(moment.in_words(today), expected);
    }
}

#[test]
fn a_day_begun_is_a_day_left_in_the_bin() {
    let binned = Binned {
        entry: known(&Library::bundled()),
        deleted: 1_000 * DAY,
    };
    for (later, expected) in [
        (0, 30),
        (1, 30),
        (DAY, 29),
        (29 * DAY, 1),
        (30 * DAY - 1, 1),
        (30 * DAY, 0),
        (99 * DAY, 0),
    ] {
        assert_eq!(binned.days_left(1_000 * DAY + later), expected, "{later}");
    }
    // Deleted while the clock was ahead.
    assert_eq!(binned.days_left(995 * DAY), 30);
    assert_eq!(binned.days_left(0), 30);
}

#[test]
fn names_of_files_are_plain() {
    for (title, expected) in [
        ("After the call (2nd)", "after-the-call-2nd"),
        ("../../etc/passwd", "etc-passwd"),
        ("Zürich", "zürich"),
        (" — ", "scenario"),
        ("", "scenario"),
    ] {
        assert_eq!(slug(title), expected);
    }
    assert_eq!(slug(&"x".repeat(500)).len(), 60);
}
