//! What goes along in a link, and what does not.

use counteroffer::{
    evaluation::evaluate,
    scenario::{
        Field, OpenedLink, Part, PlanPart, RoundPart, Scenario, Share, SharePart, contents, expand,
        link_of, open_any_link, open_link, share,
    },
};
use proptest::prelude::*;

use crate::support::{fill, in_french, library, opened, other, own, readable_scenarios};

/// Nothing but what every link holds.
const NOTHING: Share = Share {
    floor: false,
    notes: false,
    rounds: false,
    companies: false,
    names: false,
    edits: false,
    read_only: false,
};

/// All there is.
const ALL: Share = Share {
    floor: true,
    notes: true,
    rounds: true,
    companies: true,
    names: true,
    edits: true,
    read_only: false,
};

/// A scenario with something of every kind, each in words or figures of its own.
fn full() -> Scenario {
    let mut scenario = opened(
        "base=105000&equity=210000&other=Zweitfirma&other.base=130000&other.source=Drittfirma+L5\
         &other2=Viertfirma&other2.base=1&plan.floor_base=100111&plan.floor_equity=200111\
         &round1.their_base=98111&round2.your_base=120111",
    );
    fill(
        &mut scenario,
        &[
            (Field::Plan(PlanPart::TheirName), "Quirine"),
            (Field::Plan(PlanPart::MyName), "Wendelin"),
            (
                Field::Round(0, RoundPart::Notes),
                "Ein Vermerk.\n\nUnd noch einer.",
            ),
        ],
    );
    scenario.set_edit(
        "counter.email.warm.opening",
        "Meine eigenen\nWorte".to_owned(),
    );
    scenario.set_edit("counter.email.warm.thanks", " ".to_owned());
    scenario
}

/// The readable texts of both forms of a link; they are the same.
fn text(scenario: &Scenario, what: &Share) -> String {
    let shared = share(scenario, library(), what);
    let value = shared.compact.strip_prefix("s=").unwrap();
    assert_eq!(expand(value).unwrap(), shared.readable);
    shared.readable
}

#[test]
fn each_kind_goes_along_only_if_asked_for() {
    let with = |change: fn(&mut Share)| {
        let mut share = NOTHING;
        change(&mut share);
        share
    };
    let cases: [(Share, &[&str]); 8] = [
        (NOTHING, &[]),
        (with(|share| share.floor = true), &["100111", "200111"]),
        (
            with(|share| share.companies = true),
            &["Zweitfirma", "Drittfirma", "Viertfirma"],
        ),
        (with(|share| share.rounds = true), &["98111", "120111"]),
        // Notes are of rounds.
        (with(|share| share.notes = true), &[]),
        (
            with(|share| (share.rounds, share.notes) = (true, true)),
            &["98111", "120111", "Vermerk"],
        ),
        (with(|share| share.names = true), &["Quirine", "Wendelin"]),
        (
            with(|share| share.edits = true),
            &["Meine+eigenen%0AWorte", "warm.thanks=+"],
        ),
    ];
    let all = [
        "100111",
        "200111",
        "Zweitfirma",
        "Drittfirma",
        "Viertfirma",
        "98111",
        "120111",
        "Vermerk",
        "Quirine",
        "Wendelin",
        "Meine+eigenen%0AWorte",
        "warm.thanks=+",
    ];
    for (what, expected) in cases {
        let link = text(&full(), &what);
        let found: Vec<_> = all.into_iter().filter(|part| link.contains(part)).collect();
        assert_eq!(found, expected, "{what:?}");
        assert!(link.contains("&base=105000&") && link.contains("other.base=130000"));
        // Nor its key: nothing tells that there was something.
        let keys = [
            ("plan.floor", what.floor),
            ("round1", what.rounds),
            ("edit.", what.edits),
        ];
        for (key, wanted) in keys {
            assert_eq!(link.contains(key), wanted, "{key} {what:?}");
        }
    }
}

#[test]
fn everything_comes_back() {
    let shared = share(&full(), library(), &ALL);
    assert_eq!(shared.left_out, []);
    assert!(shared.edits_left_out.is_empty());
    for link in [&shared.readable, &shared.compact] {
        let opened = open_any_link(link, library());
        assert_eq!(opened.scenario, Some(full()));
        assert_eq!(opened.problems, []);
        assert!(!opened.read_only);
    }
}

#[test]
fn what_is_left_out_is_named() {
    let shared = share(&full(), library(), &NOTHING);
    assert_eq!(
        shared.left_out,
        [
            Field::Offer(1, Part::Company),
            Field::Offer(1, Part::Source),
            Field::Offer(2, Part::Company),
            Field::Plan(PlanPart::FloorBase),
            Field::Plan(PlanPart::FloorEquity),
            Field::Plan(PlanPart::TheirName),
            Field::Plan(PlanPart::MyName),
            Field::Round(0, RoundPart::TheirBase),
            Field::Round(0, RoundPart::Notes),
            Field::Round(1, RoundPart::YourBase),
        ]
    );
    assert_eq!(
        shared.edits_left_out,
        ["counter.email.warm.opening", "counter.email.warm.thanks"]
    );
    let mut scenario = full();
    scenario.set(own(Part::Base), "lots".into());
    let shared = share(&scenario, library(), &ALL);
    assert_eq!(shared.left_out, [own(Part::Base)]);
}

#[test]
fn the_usual_link_is_that_of_the_first_module() {
    let shared = share(&full(), library(), &Share::USUAL);
    assert_eq!(
        link_of(&full(), library()),
        (shared.readable.clone(), shared.left_out.clone())
    );
    let kept = |field: &Field| field.is_private();
    assert!(shared.left_out.iter().all(kept), "{:?}", shared.left_out);
    assert_eq!(shared.edits_left_out.len(), 2);
}

#[test]
fn a_page_can_show_what_there_is_of_each_kind() {
    let plan = Field::Plan;
    assert_eq!(
        contents(&full()),
        [
            (
                SharePart::Floor,
                vec![plan(PlanPart::FloorBase), plan(PlanPart::FloorEquity)]
            ),
            (
                SharePart::Companies,
                vec![
                    Field::Offer(1, Part::Company),
                    Field::Offer(1, Part::Source),
                    Field::Offer(2, Part::Company),
                ]
            ),
            (
                SharePart::Rounds,
                vec![
                    Field::Round(0, RoundPart::TheirBase),
                    Field::Round(1, RoundPart::YourBase)
                ]
            ),
            (SharePart::Notes, vec![Field::Round(0, RoundPart::Notes)]),
            (
                SharePart::Names,
                vec![plan(PlanPart::TheirName), plan(PlanPart::MyName)]
            ),
            (SharePart::Edits, vec![]),
        ]
    );
    assert_eq!(contents(&opened("base=105000&other.base=1")), []);
}

/// Without the user's own floor a bridge to the floor would lead to the guide's.
#[test]
fn a_bridge_to_a_floor_left_out_is_left_out() {
    let without = Share {
        floor: false,
        ..Share::USUAL
    };
    let own = opened("target=floor&base=105000&plan.floor_base=100111");
    let shared = share(&own, library(), &without);
    assert_eq!(
        shared.readable,
        "role=engineering-manager&region=paris&base=105000"
    );
    assert_eq!(
        shared.left_out,
        [Field::Target, Field::Plan(PlanPart::FloorBase)]
    );
    assert!(
        share(&own, library(), &Share::USUAL)
            .readable
            .contains("target=floor")
    );
    // The guide's own floor is no secret.
    let guides = opened("target=floor&base=105000");
    assert!(
        share(&guides, library(), &without)
            .readable
            .contains("target=floor")
    );
}

#[test]
fn a_link_can_be_read_only() {
    let what = Share {
        read_only: true,
        ..Share::USUAL
    };
    let shared = share(&opened("base=105000"), library(), &what);
    assert_eq!(
        shared.readable,
        "role=engineering-manager&region=paris&view=1&base=105000"
    );
    for link in [&shared.readable, &shared.compact] {
        let again = open_any_link(link, library());
        assert!(again.read_only);
        assert_eq!(again.scenario, Some(opened("base=105000")));
    }
    let opened = open_any_link("view=2&base=1", library());
    assert!(!opened.read_only);
    assert_eq!(
        opened.problems[0].to_string(),
        "view: “2” means nothing here; 1 opens a link to be read only."
    );
    // It says nothing of anybody's figures.
    assert_eq!(open_any_link("view=1", library()).scenario, None);
}

#[test]
fn the_part_of_the_page_in_a_link_is_no_part_of_a_scenario() {
    let shared = share(&opened("base=105000"), library(), &Share::USUAL);
    for link in [&shared.readable, &shared.compact] {
        for at in ["equity", "nowhere"] {
            let again = open_any_link(&format!("{link}&at={at}"), library());
            assert_eq!(again.scenario, Some(opened("base=105000")));
            assert_eq!(again.problems, []);
        }
    }
    assert_eq!(open_link("at=equity", library()), OpenedLink::default());
}

#[test]
fn a_link_in_french_says_so_and_one_in_english_leaves_it_to_who_opens_it() {
    let scenario = opened("base=105000&equity=210000");
    let shared = || share(&scenario, library(), &Share::USUAL);
    let (english, french) = (shared(), in_french(shared));
    assert_eq!(french.readable, format!("lang=fr&{}", english.readable));
    // Beside the compact part, where the page finds it before the module is there.
    assert_eq!(french.compact, format!("lang=fr&{}", english.compact));
    for link in [&french.readable, &french.compact] {
        let again = open_any_link(link, library());
        assert_eq!(again.scenario, Some(scenario.clone()));
        assert_eq!(again.problems, []);
    }
    // One that the page does not speak is no fault of the figures.
    for link in ["lang=fr", "lang=de", "lang="] {
        assert_eq!(open_link(link, library()), OpenedLink::default());
    }
}

#[test]
fn a_long_address_is_compact() {
    let mut scenario = opened("base=105000");
    let page = "https://example.org/";
    let shared = share(&scenario, library(), &Share::USUAL);
    assert_eq!(shared.link(page), shared.readable);
    let empty = page.len() + 1 + shared.readable.len() + "&other=".len();
    for (length, readable) in [(2_000, true), (2_001, false)] {
        scenario.set(other(Part::Company), "x".repeat(length - empty));
        let shared = share(&scenario, library(), &Share::USUAL);
        let expected = if readable {
            &shared.readable
        } else {
            &shared.compact
        };
        assert_eq!(shared.link(page), expected);
        assert_eq!(format!("{page}#{}", shared.readable).len(), length);
    }
}

/// However much is written, the link can be opened; what does not fit is named.
#[test]
fn notes_and_paragraphs_end_where_the_link_does() {
    let mut scenario = opened("base=105000");
    for place in 0..12 {
        scenario.set(Field::Round(place, RoundPart::Notes), "é".repeat(500));
    }
    for number in 0..600 {
        scenario.set_edit(&format!("a{number}"), "b".to_owned());
    }
    scenario.set_edit("not a key", "b".to_owned());
    let shared = share(&scenario, library(), &ALL);
    assert!(shared.readable.len() <= 12_000);
    assert_eq!(shared.left_out.len(), 9, "3,000 bytes each");
    assert!(
        shared.edits_left_out.len() > 101,
        "what is over 500, and what does not fit"
    );
    let again = open_any_link(&shared.readable, library());
    assert_eq!(again.problems, []);
    let again = again.scenario.unwrap();
    assert_eq!(again.edits().len() + shared.edits_left_out.len(), 601);
    let long = Field::Round(0, RoundPart::Notes);
    assert_eq!(again.text(long), scenario.text(long));
    // One alone may be too long.
    let mut scenario = opened("base=105000");
    scenario.set(long, "é".repeat(1_001));
    assert_eq!(share(&scenario, library(), &ALL).left_out, [long]);
}

/// Every option, by the bits of a number.
fn shares() -> impl Strategy<Value = Share> {
    any::<[bool; 7]>().prop_map(
        |[floor, notes, rounds, companies, names, edits, read_only]| Share {
            floor,
            notes,
            rounds,
            companies,
            names,
            edits,
            read_only,
        },
    )
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(12))]

    #[test]
    fn what_is_shared_comes_back_and_the_rest_is_nowhere(
        mut scenario in readable_scenarios(),
        what in shares(),
    ) {
        // Words that stand nowhere else.
        for field in scenario.fields() {
            if field.kind() == counteroffer::scenario::Kind::Name && !scenario.text(field).is_empty() {
                scenario.set(field, format!("Qx{}", field.key().replace('.', "x")));
            }
        }
        let keys: Vec<_> = scenario.edits().iter().map(|(key, _)| key.clone()).collect();
        for (number, key) in keys.iter().enumerate() {
            scenario.set_edit(key, format!("Qe{number}\u{e9} "));
        }
        let shared = share(&scenario, library(), &what);
        let value = shared.compact.strip_prefix("s=").unwrap();
        prop_assert_eq!(&expand(value).unwrap(), &shared.readable);
        let opened = open_any_link(&shared.readable, library());
        prop_assert_eq!(&opened.problems, &[], "{}", &shared.readable);
        prop_assert_eq!(opened.read_only, what.read_only);
        let again = opened.scenario.unwrap();

        let mut expected = scenario.clone();
        for field in &shared.left_out {
            let text = scenario.text(*field);
            let unsaid = SharePart::of(*field).is_some_and(|part| !what.carries(part));
            prop_assert!(unsaid || *field == Field::Target, "{:?}", field);
            let gone = !text.starts_with("Qx") || !shared.readable.contains(text);
            prop_assert!(gone, "{}", text);
            prop_assert_eq!(again.text(*field), "");
            expected.set(*field, String::new());
        }
        for field in scenario.fields() {
            if SharePart::of(field).is_some_and(|part| !what.carries(part)) {
                let key = format!("&{}=", field.key());
                prop_assert!(!shared.readable.contains(&key), "{}", key);
            }
        }
        prop_assert_eq!(shared.readable.contains("Qe"), what.edits && !keys.is_empty());
        if what.edits {
            prop_assert_eq!(again.edits(), scenario.edits());
        } else {
            prop_assert_eq!(again.edits(), &[]);
        }
        let figures = evaluate(&again, library()).unwrap();
        prop_assert_eq!(figures.offer, evaluate(&expected, library()).unwrap().offer);
    }
}
