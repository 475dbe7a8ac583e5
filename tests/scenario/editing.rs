//! Offers come, go and change places; what names them by their place follows.

use counteroffer::{
    evaluation::evaluate,
    scenario::{Field, MOST_OFFERS, OfferEntry, Part, Scenario},
};
use proptest::prelude::*;

use crate::support::{fewer_cases, fill, library, opened, own, plain, readable_scenarios};

/// A scenario of offers by these companies, the first of the guide's.
fn of(companies: &[&str], target: &str, beside: &str) -> Scenario {
    let mut scenario = opened("role=engineering-manager&region=paris");
    scenario.remove_offer(1);
    for company in companies {
        scenario.insert_offer(MOST_OFFERS, offer(company));
    }
    fill(
        &mut scenario,
        &[(Field::Target, target), (Field::Beside, beside)],
    );
    scenario
}

fn offer(company: &str) -> OfferEntry {
    let mut offer = OfferEntry::default();
    offer.set(Part::Company, company.to_owned());
    offer
}

/// The companies after the first offer, then target and beside.
#[track_caller]
fn is(scenario: &Scenario, expected: &str) {
    let mut found: Vec<_> = scenario
        .offers()
        .iter()
        .skip(1)
        .map(|offer| offer.text(Part::Company))
        .collect();
    let (target, beside) = (scenario.text(Field::Target), scenario.text(Field::Beside));
    let numbers = format!("({target}, {beside})");
    found.push(&numbers);
    assert_eq!(found.join(" "), expected);
}

#[test]
fn inserting() {
    let mut scenario = of(&["A", "B"], "2", "1");
    scenario.insert_offer(2, offer("X"));
    is(&scenario, "A X B (3, 1)");
    // The first place is taken, and behind the last is behind the last.
    scenario.insert_offer(0, offer("Y"));
    is(&scenario, "Y A X B (4, 2)");
    scenario.insert_offer(usize::MAX, offer("Z"));
    is(&scenario, "Y A X B Z (4, 2)");
    scenario.insert_offer(1, offer("one too many"));
    is(&scenario, "Y A X B Z (4, 2)");
}

#[test]
fn removing() {
    let mut scenario = of(&["A", "B", "C"], "2", "3");
    assert_eq!(scenario.remove_offer(0), None);
    assert_eq!(scenario.remove_offer(4), None);
    assert_eq!(scenario.remove_offer(1), Some(offer("A")));
    is(&scenario, "B C (1, 2)");
    assert_eq!(scenario.remove_offer(1), Some(offer("B")));
    is(&scenario, "C (, 1)");
    assert_eq!(scenario.remove_offer(1), Some(offer("C")));
    is(&scenario, "(, )");
    assert_eq!(scenario.remove_offer(0), None);
    assert_eq!(scenario.offers().len(), 1);
}

#[test]
fn changing_places() {
    let mut scenario = of(&["A", "B", "C"], "2", "1");
    scenario.move_offer_up(2);
    is(&scenario, "B A C (1, 2)");
    for place in [0, 1, 4, usize::MAX] {
        scenario.move_offer_up(place);
        is(&scenario, "B A C (1, 2)");
    }
    scenario.move_offer_up(3);
    is(&scenario, "B C A (1, 3)");
}

#[test]
fn duplicating() {
    let guide = &library().guides()[0];
    let mut scenario = of(&["A", "B"], "2", "0");
    scenario.duplicate_offer(1, guide);
    is(&scenario, "A A B (3, 0)");
    scenario.duplicate_offer(0, guide);
    is(&scenario, "Hugging Face A A B (4, 0)");
    scenario.duplicate_offer(4, guide);
    is(&scenario, "Hugging Face A A B B (4, 0)");
    scenario.duplicate_offer(1, guide);
    scenario.duplicate_offer(9, guide);
    is(&scenario, "Hugging Face A A B B (4, 0)");
}

/// Words stay, and a number written with spaces is the same number.
#[test]
fn what_names_no_offer_stays() {
    for text in [
        "ask",
        "floor",
        "amount",
        "0",
        "+2",
        "two",
        "7",
        "18446744073709551615",
    ] {
        let mut scenario = of(&["A", "B"], text, text);
        scenario.insert_offer(1, offer("X"));
        scenario.move_offer_up(3);
        scenario.remove_offer(1);
        is(&scenario, &format!("B A ({text}, {text})"));
    }
    let mut scenario = of(&["A", "B"], " 2 ", "2\t");
    scenario.insert_offer(1, offer("X"));
    is(&scenario, "X A B (3, 3)");
}

/// The first offer is read in the region's money whatever its currency says; so is its copy.
#[test]
fn a_copy_of_the_first_offer_is_worth_the_same() {
    let mut scenario = opened("role=engineering-manager&region=paris&base=100000&equity=200000");
    scenario.set(own(Part::Currency), "USD".into());
    scenario.duplicate_offer(0, &library().guides()[0]);
    let evaluation = evaluate(&scenario, library()).unwrap();
    let copy = &evaluation.others[0];
    assert_eq!(copy.entered, evaluation.offer.as_ref().unwrap().entered);
    assert_eq!(plain(copy.gap().unwrap().0), "0");
    assert_eq!(copy.name(), "Hugging Face");
}

#[derive(Clone, Debug)]
enum Edit {
    Insert(usize),
    Remove(usize),
    MoveUp(usize),
    Duplicate(usize),
}

fn edits() -> impl Strategy<Value = Edit> {
    prop_oneof![
        (0..8_usize).prop_map(Edit::Insert),
        (0..8_usize).prop_map(Edit::Remove),
        (0..8_usize).prop_map(Edit::MoveUp),
        (0..8_usize).prop_map(Edit::Duplicate),
    ]
}

proptest! {
    #![proptest_config(fewer_cases())]

    /// Every offer is marked by its price; target and beside stay with the marks they began at.
    #[test]
    fn numbers_follow_their_offers(
        offers in 1..=MOST_OFFERS,
        target in 1..MOST_OFFERS,
        beside in 0..MOST_OFFERS,
        edits in proptest::collection::vec(edits(), 0..12),
    ) {
        let mut scenario = of(&["A", "B", "C", "D", "E"][..offers - 1], "", "");
        for place in 0..offers {
            scenario.set(Field::Offer(place, Part::Price), place.to_string());
        }
        let mut marks = [(Field::Target, target), (Field::Beside, beside)].map(|(field, place)| {
            (field, if place < offers { place.to_string() } else { String::new() })
        });
        for (field, place) in &marks {
            scenario.set(*field, place.clone());
        }
        for edit in edits {
            // A copy bears the mark of what it was copied from; it is made to differ.
            match edit {
                Edit::Insert(place) => scenario.insert_offer(place, OfferEntry::default()),
                Edit::MoveUp(place) => scenario.move_offer_up(place),
                Edit::Duplicate(place) => {
                    let before = scenario.offers().len();
                    scenario.duplicate_offer(place, &library().guides()[0]);
                    if scenario.offers().len() > before {
                        scenario.set(Field::Offer(place + 1, Part::Price), String::new());
                    }
                }
                Edit::Remove(place) => {
                    if let Some(removed) = scenario.remove_offer(place) {
                        for (_, mark) in &mut marks {
                            if *mark == removed.text(Part::Price) {
                                mark.clear();
                            }
                        }
                    }
                }
            }
            prop_assert!((1..=MOST_OFFERS).contains(&scenario.offers().len()));
            prop_assert_eq!(scenario.text(own(Part::Price)), "0");
            for (field, mark) in &marks {
                let place = scenario.text(*field).parse::<usize>();
                let marked = match place {
                    Ok(place) => scenario.text(Field::Offer(place, Part::Price)),
                    Err(_) => "",
                };
                prop_assert_eq!(marked, mark, "{:?}", field);
                prop_assert_eq!(place.is_err(), mark.is_empty());
            }
        }
    }

    #[test]
    fn what_was_removed_can_be_put_back(before in readable_scenarios(), place in 1..MOST_OFFERS) {
        let mut scenario = before.clone();
        if let Some(removed) = scenario.remove_offer(place) {
            scenario.insert_offer(place, removed);
        }
        prop_assert_eq!(scenario.offers(), before.offers());
    }

    #[test]
    fn a_copy_is_worth_the_same(mut scenario in readable_scenarios(), place in 0..MOST_OFFERS) {
        while scenario.offers().len() == MOST_OFFERS {
            scenario.remove_offer(MOST_OFFERS - 1);
        }
        let offers = scenario.offers().len();
        let guide = library().guide(&scenario.role).unwrap();
        scenario.duplicate_offer(place, guide);
        prop_assert_eq!(scenario.offers().len(), offers + usize::from(place < offers));
        let evaluation = evaluate(&scenario, library()).unwrap();
        if let (true, Some(one), other) = (place < offers, evaluation.at(place), evaluation.at(place + 1)) {
            let other = other.unwrap();
            prop_assert_eq!(&one.entered, &other.entered);
            prop_assert_eq!(&one.company, &other.company);
            prop_assert_eq!(one.four_year_total, other.four_year_total);
        }
    }
}
