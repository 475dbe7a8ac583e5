//! Undo and redo.

use counteroffer::scenario::{Field, History, Scenario, name_of_change};
use proptest::prelude::*;

use crate::support::{library, opened};

/// A scenario that has these years in it, to tell it from others.
fn scenario(years: &str) -> Scenario {
    let mut scenario = Scenario::default();
    scenario.set(Field::Years, years.to_owned());
    scenario
}

fn years(scenario: &Scenario) -> &str {
    scenario.text(Field::Years)
}

#[test]
fn what_is_typed_into_one_spot_without_a_rest_is_one_step() {
    let mut history = History::default();
    let mut now = scenario("");
    for (text, spot) in [("1", "years"), ("10", "years"), ("10", "leaving")] {
        history.remember(now.clone(), spot.to_owned());
        now = scenario(text);
    }
    history.rest();
    history.remember(now.clone(), "leaving".to_owned());
    now = scenario("9");
    for expected in ["10", "10", ""] {
        assert!(history.undo(&mut now));
        assert_eq!(years(&now), expected);
    }
    assert!(!history.undo(&mut now));
    assert_eq!(history.can(), (false, true));
    for expected in ["10", "10", "9"] {
        assert!(history.redo(&mut now));
        assert_eq!(years(&now), expected);
    }
    assert!(!history.redo(&mut now));
}

#[test]
fn an_edit_without_a_spot_is_always_a_step() {
    let mut history = History::default();
    for text in ["1", "2"] {
        history.remember(scenario(text), String::new());
    }
    let mut now = scenario("3");
    assert!(history.undo(&mut now));
    assert_eq!(years(&now), "2");
}

#[test]
fn an_edit_after_undoing_leaves_nothing_to_redo() {
    let mut history = History::default();
    history.remember(scenario("1"), String::new());
    let mut now = scenario("2");
    assert!(history.undo(&mut now));
    history.remember(now.clone(), String::new());
    assert_eq!(history.can(), (true, false));
}

#[test]
fn the_oldest_steps_go_first() {
    let mut history = History::default();
    for step in 0..=History::MOST {
        history.remember(scenario(&step.to_string()), String::new());
    }
    let mut now = scenario("last");
    let mut steps = 0;
    while history.undo(&mut now) {
        steps += 1;
    }
    assert_eq!((steps, years(&now)), (History::MOST, "1"));
}

proptest! {
    /// Any way back and forth leads over the same scenarios.
    #[test]
    fn undo_and_redo_are_each_others_opposite(ways in proptest::collection::vec(any::<bool>(), 0..60)) {
        let mut history = History::default();
        for step in 0..20 {
            history.remember(scenario(&step.to_string()), String::new());
        }
        let mut now = scenario("20");
        let mut place = 20_u32;
        for back in ways {
            let moved = if back { history.undo(&mut now) } else { history.redo(&mut now) };
            prop_assert_eq!(moved, if back { place > 0 } else { place < 20 });
            if moved {
                place = if back { place - 1 } else { place + 1 };
            }
            let text = place.to_string();
            prop_assert_eq!(years(&now), text.as_str());
        }
    }
}

#[test]
fn what_an_edit_changed_has_a_name() {
    #[track_caller]
    fn changed(before: &str, after: &str, expected: Option<&str>) {
        let [a, b] = [before, after].map(opened);
        let name = |before, after| name_of_change(before, after, library());
        assert_eq!(name(&a, &b).as_deref(), expected, "{before} to {after}");
        // Undone, it has the same.
        assert_eq!(name(&b, &a).as_deref(), expected, "{after} to {before}");
    }
    let one = "region=paris&base=105000";
    changed(one, one, None);
    changed(one, "region=paris&base=106000", Some("Base salary"));
    let google = format!("{one}&other=Google");
    changed(
        &google,
        &format!("{google}&other2=Meta&other2.base=130000"),
        Some("Meta"),
    );
    changed(
        &google,
        &format!("{google}&other2.base=130000"),
        Some("Competing offer 2"),
    );
    changed(
        &google,
        &format!("{google}&other.base=130000"),
        Some("Google: base salary"),
    );
    let round = "round1.their_base=100000&round1.your_base=125k";
    changed(one, &format!("{one}&{round}"), Some("Round 1"));
    changed(
        &format!("{one}&{round}"),
        &format!("{one}&{round}&round2.their_equity=9"),
        Some("Round 2"),
    );
    changed(
        &format!("{one}&{round}"),
        &format!("{one}&{round}&round1.notes=Friendly"),
        Some("Round 1: Notes"),
    );
}
