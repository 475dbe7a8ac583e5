//! The link form of a scenario.

use counteroffer::{
    evaluation::evaluate,
    scenario::{
        Field, Id, Kind, LinkProblem, MOST_OFFERS, Part, RoundPart, Scenario, link_of, open_link,
    },
};
use proptest::prelude::*;
use serde_json::json;

use crate::support::{
    every_field, fewer_cases, library, library_with, opened, other, own, readable_scenarios,
    scenarios,
};

/// The link of what a link opened.
#[track_caller]
fn links(link: &str, expected: &str) {
    assert_eq!(
        link_of(&opened(link), library()),
        (expected.to_owned(), vec![]),
        "{link}"
    );
}

#[test]
fn links_are_written_plainly() {
    links(
        "base=105k",
        "role=engineering-manager&region=paris&base=105000",
    );
    links(
        "base=105000.50",
        "role=engineering-manager&region=paris&base=105000.5",
    );
    links(
        "bonus=12,50+%25",
        "role=engineering-manager&region=paris&bonus=12.5%25",
    );
    links(
        "bonus=12000.00",
        "role=engineering-manager&region=paris&bonus=12000",
    );
    links("equity=0", "role=engineering-manager&region=paris&equity=0");
    links(
        "other=+A+%26+B+",
        "role=engineering-manager&region=paris&other=A+%26+B",
    );
    // A location is nothing to Paris, and always a percentage elsewhere.
    links("location=80", "role=engineering-manager&region=paris");
    links(
        "region=remote&location=0.8",
        "role=engineering-manager&region=remote&location=80",
    );
    links(
        "region=remote&location=72,50%25",
        "role=engineering-manager&region=remote&location=72.5",
    );
    links(
        "other.signing=5&other.bonus=4&other.equity=3&other.base=2&other=1&signing=5&bonus=4\
         &equity=3&base=2&location=60&region=remote&role=technical-program-manager",
        "role=technical-program-manager&region=remote&location=60&base=2&bonus=4&equity=3\
         &signing=5&other=1&other.base=2&other.bonus=4&other.equity=3&other.signing=5",
    );
}

#[test]
fn a_link_names_what_it_leaves_out() {
    let mut scenario = opened("base=105000&equity=210000");
    scenario.set(own(Part::Equity), "210kk".into());
    scenario.set(other(Part::Bonus), "a%".into());
    scenario.set(Field::Location, "eighty".into());
    let (link, left_out) = link_of(&scenario, library());
    assert_eq!(link, "role=engineering-manager&region=paris&base=105000");
    assert_eq!(left_out, [own(Part::Equity), other(Part::Bonus)]);

    // Of a guide that is gone nothing can be read, but what is empty is not missed.
    scenario.role = "astronaut".into();
    let (link, left_out) = link_of(&scenario, library());
    assert_eq!(link, "role=astronaut&region=paris");
    assert_eq!(
        left_out,
        [
            Field::Location,
            own(Part::Base),
            own(Part::Equity),
            other(Part::Bonus)
        ]
    );
}

#[test]
fn a_name_too_long_for_a_link_is_left_out() {
    let mut scenario = opened("base=105000&other.base=1");
    scenario.set(other(Part::Company), "é".repeat(333));
    let (link, left_out) = link_of(&scenario, library());
    assert!(left_out.is_empty());
    assert_eq!(opened(&link), scenario);

    scenario.set(other(Part::Company), "é".repeat(334));
    let (link, left_out) = link_of(&scenario, library());
    assert_eq!(
        link,
        "role=engineering-manager&region=paris&base=105000&other.base=1"
    );
    assert_eq!(left_out, [other(Part::Company)]);
}

/// Whatever is typed, the link made of it is not too long to be opened.
#[test]
fn the_longest_link_can_be_opened() {
    let mut scenario = opened("role=technical-program-manager&region=new-york");
    let letters = || 'A'..='Z';
    let pairs = letters().flat_map(|one| letters().map(move |two| format!("{one}{two}")));
    let codes = pairs.flat_map(|pair| letters().map(move |last| format!("{pair}{last}")));
    for currency in codes.filter_map(|code| code.parse().ok()) {
        scenario.set(Field::Rate(currency), "0.01234567890123456".into());
    }
    scenario.set(Field::Offer(MOST_OFFERS - 1, Part::Base), "1".into());
    for field in every_field() {
        let text = match field.kind() {
            // Left out of every link.
            _ if field.is_private() => continue,
            Kind::Name => &"é".repeat(333),
            Kind::Currency => "CHF",
            Kind::Amount | Kind::AmountOrPercent | Kind::Number => "999999999999.99",
            Kind::Percent(_) => "12.3456",
            Kind::Count(_, high) => &high.to_string(),
            Kind::Multiple => "123.4567x",
            Kind::AmountOrMultiple => "999999999999.99",
            Kind::Rounds => "16.6667/16.6667/16.6667/16.6667/16.6666/16.6666",
            Kind::Split => "16.6667/16.6667/16.6667/16.6667/16.6666/16.6666",
            Kind::Choice(words) => words.iter().max_by_key(|word| word.len()).unwrap(),
            Kind::Date => "2026-12-04",
            Kind::Location | Kind::Rate => continue,
        };
        scenario.set(field, text.to_owned());
    }
    let (link, left_out) = link_of(&scenario, library());
    assert_eq!(left_out, []);
    assert_eq!(opened(&link), scenario, "{} bytes", link.len());
}

/// There is no end of the facts that a link may bring; what does not fit is named.
#[test]
fn what_makes_a_link_too_long_is_left_out() {
    let mut scenario = opened("base=105000");
    let field = |place: usize| Field::Fact(Id::of(&format!("fact-{place}")).unwrap());
    for place in 0..50 {
        scenario.set(field(place), "x".repeat(1_990));
    }
    scenario.set(Field::Round(0, RoundPart::TheirBase), "1".into());
    let (link, left_out) = link_of(&scenario, library());
    // 39 times 2,004 and 2,003 bytes are 78,146.
    assert_eq!(left_out, (39..50).map(field).collect::<Vec<_>>());
    let again = opened(&link);
    assert_eq!(again.text(field(38)), scenario.text(field(38)));
    assert_eq!(again.rounds(), scenario.rounds());
}

/// One percent and one are far apart, and a guide may allow both.
#[test]
fn small_location_factors_keep_their_meaning() {
    let library = library_with(&[("/regions/2/pay/scaled/low", json!("0"))]);
    for (text, written) in [
        ("1%", "1%25"),
        ("0.5%", "0.5%25"),
        ("0.5", "50"),
        ("1", "100"),
        ("0", "0%25"),
        ("1.5", "1.5"),
    ] {
        let mut scenario = Scenario::first_of(&library);
        scenario.region = "remote".into();
        scenario.set(Field::Location, text.into());
        let (link, _) = link_of(&scenario, &library);
        assert_eq!(
            link,
            format!("role=engineering-manager&region=remote&location={written}")
        );
        let opened = open_link(&link, &library).scenario.unwrap();
        assert_eq!(
            evaluate(&opened, &library),
            evaluate(&scenario, &library),
            "{text}"
        );
    }
}
proptest! {
    #![proptest_config(fewer_cases())]

    #[test]
    fn a_link_opens_to_an_equal_evaluation(scenario in readable_scenarios()) {
        let (link, left_out) = link_of(&scenario, library());
        prop_assert!(left_out.iter().all(|field| field.is_private()));
        let opened = open_link(&link, library());
        prop_assert_eq!(&opened.problems, &[], "{}", link);
        let again = opened.scenario.unwrap();
        prop_assert_eq!(evaluate(&again, library()), evaluate(&scenario, library()), "{}", link);
    }

    #[test]
    fn every_link_is_ascii_without_spaces_and_short_enough(scenario in scenarios()) {
        let (link, _) = link_of(&scenario, library());
        prop_assert!(link.bytes().all(|byte| byte.is_ascii_graphic() && byte != b'#'), "{}", link);
        prop_assert!(!open_link(&link, library()).problems.contains(&LinkProblem::TooLong));
    }
}
