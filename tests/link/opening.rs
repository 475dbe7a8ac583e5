//! Opening a link: what can be read loads, and the rest is named.

use std::fmt::Write as _;

use counteroffer::{
    evaluation::{evaluate, settle},
    scenario::{Field, FieldProblem, LinkProblem, Part, open_link, split_query},
};
use proptest::prelude::*;
use serde_json::json;

use super::{paris, reads, shown};
use crate::support::{every_field, library, library_with, own};

#[test]
fn links_of_the_issue_and_every_key() {
    paris(
        "#role=engineering-manager&region=paris&base=105000&equity=210000&signing=12000",
        "base=105000 equity=210000 signing=12000",
        &[],
    );
    reads(
        "role=technical-program-manager&region=remote&location=80&base=150000&equity=160000\
         &bonus=10%25&signing=5000&other=Google&other.base=200000&other.equity=90000\
         &other.bonus=20000&other.signing=30000",
        &[
            "technical-program-manager remote location=80 base=150000 bonus=10% equity=160000 \
           signing=5000 other=Google other.base=200000 other.bonus=20000 other.equity=90000 \
           other.signing=30000",
        ],
    );
    for field in every_field() {
        assert_eq!(Field::of_key(&field.key()), Some(field));
    }
    assert_eq!(Field::of_key("role"), None);
    assert_eq!(Field::of_key("Base"), None);
}

#[test]
fn texts_as_people_write_them_in_addresses() {
    paris("base=105k", "base=105k", &[]);
    paris("#base=105+000", "base=105 000", &[]);
    paris("base=%E2%82%AC105%20000", "base=€105 000", &[]);
    paris("base=€105k", "base=€105k", &[]);
    paris("b%61se=1%305000", "base=105000", &[]);
    paris("base=%20105000%20", "base=105000", &[]);
    paris("bonus=10%", "bonus=10%", &[]);
    paris(
        "other=R%26D+%3D+100%25+%23+%2B",
        "other=R&D = 100% # +",
        &[],
    );
    paris("other=caf%C3%A9", "other=café", &[]);
    paris("other=%FF", "other=\u{fffd}", &[]);
    paris("base=1&&equity=2&", "base=1 equity=2", &[]);
    paris("base=", "", &[]);
    paris("role=engineering-manager", "", &[]);
    paris("location=80", "location=80", &[]);
    reads(
        "region=remote&location=80%25",
        &["engineering-manager remote location=80%"],
    );
    reads(
        "region=remote&location=0.8",
        &["engineering-manager remote location=0.8"],
    );
    // Role and region decide what amounts are in, wherever they stand.
    reads(
        "base=$150k&region=new-york",
        &["engineering-manager new-york base=$150k"],
    );
}

#[test]
fn no_link_at_all() {
    for link in ["", "#", "#main", "role", "&", "base&equity", "?"] {
        reads(link, &["nothing"]);
    }
    reads(
        "utm_source=mail",
        &[
            "nothing",
            "“utm_source” means nothing here and was ignored.",
        ],
    );
    reads("=", &["nothing", "“” means nothing here and was ignored."]);
}

#[test]
fn what_cannot_be_used_is_named_and_the_rest_loads() {
    let unreadable = "Not readable as an amount. Try 120k, 120,000 or 120000.50.";
    paris(
        "colour=blue&base=105000&Base=1",
        "base=105000",
        &[
            "“colour” means nothing here and was ignored.",
            "“Base” means nothing here and was ignored.",
        ],
    );
    paris(
        "base=lots&equity=210000",
        "equity=210000",
        &[&format!("base: “lots” was left out. {unreadable}")],
    );
    paris(
        "base=-5&other=Google&other.base=1e5",
        "other=Google",
        &[
            "base: “-5” was left out. An amount here cannot be below zero.",
            &format!("other.base: “1e5” was left out. {unreadable}"),
        ],
    );
    paris(
        "base=%24105000&signing=12000",
        "signing=12000",
        &[
            "base: “$105000” was left out. This amount is in EUR, but USD was typed. Convert it first.",
        ],
    );
    reads(
        "region=remote&location=50&base=150000",
        &[
            "engineering-manager remote base=150000",
            "location: “50” was left out. The guide goes from 60% to 100%.",
        ],
    );
    paris(
        "bonus=ten%25",
        "",
        &["bonus: “ten%” was left out. Not readable as a percentage. Try 80 or 72.5%."],
    );
}

#[test]
fn guides_and_regions_that_are_not_there() {
    paris(
        "role=astronaut&base=1",
        "base=1",
        &["role: there is no guide “astronaut”."],
    );
    paris(
        "role=engineering-manager&region=london&base=1",
        "base=1",
        &["region: the guide has no region “london”."],
    );
    paris(
        "region=&role=&base=1",
        "base=1",
        &[
            "region: the guide has no region “”.",
            "role: there is no guide “”.",
        ],
    );
    // A region of the guide that is not there is looked for in the first.
    reads(
        "role=astronaut&region=new-york&base=1",
        &[
            "engineering-manager new-york base=1",
            "role: there is no guide “astronaut”.",
        ],
    );
    // A region that only another guide has.
    let library = library_with(&[("/regions/2/id", json!("anywhere"))]);
    let opened = open_link("role=engineering-manager&region=remote&base=1", &library);
    assert_eq!(
        shown(&opened),
        "engineering-manager paris base=1\nregion: the guide has no region “remote”."
    );
    let id = "remote".to_owned();
    assert_eq!(
        opened.problems,
        [LinkProblem::UnknownId { key: "region", id }]
    );
}

#[test]
fn of_a_repeated_key_the_first_counts() {
    let twice = |key: &str| format!("“{key}” stands twice; the first one counts.");
    paris(
        "base=1&base=2&base=3",
        "base=1",
        &[&twice("base"), &twice("base")],
    );
    paris(
        "role=engineering-manager&role=astronaut",
        "",
        &[&twice("role")],
    );
    paris(
        "base=lots&base=2",
        "",
        &[
            "base: “lots” was left out. Not readable as an amount. Try 120k, 120,000 or 120000.50.",
            &twice("base"),
        ],
    );
    // What means nothing means nothing twice, and is said once.
    paris(
        "x=1&base=1&x=2",
        "base=1",
        &["“x” means nothing here and was ignored."],
    );
}

#[test]
fn problems_are_in_the_order_of_the_link() {
    let opened = open_link("base=a&x=1&region=b&equity=c&base=2&role=d", library());
    let keys: Vec<_> = opened
        .problems
        .iter()
        .map(|problem| match problem {
            LinkProblem::UnknownKey(key) | LinkProblem::Repeated(key) => key.clone(),
            LinkProblem::UnknownId { key, .. } => (*key).to_owned(),
            LinkProblem::BadValue { field, .. } => field.key(),
            other => other.to_string(),
        })
        .collect();
    assert_eq!(keys, ["base", "x", "region", "equity", "base", "role"]);
}

#[test]
fn a_link_that_is_too_long_is_not_read() {
    let link = |length: usize| format!("other={}", "x".repeat(length - "other=".len()));
    assert_eq!(open_link(&link(80_000), library()).problems, []);
    let opened = open_link(&link(80_001), library());
    assert_eq!(opened.problems, [LinkProblem::TooLong]);
    assert_eq!(opened.scenario, None);
    assert_eq!(
        opened.problems[0].to_string(),
        "The link is longer than any made here, and was not read."
    );
}

#[test]
fn a_long_value_is_quoted_in_part() {
    let value = "é".repeat(1_000);
    let opened = open_link(&format!("base={value}&{value}=1"), library());
    for problem in &opened.problems {
        let text = problem.to_string();
        assert!(text.contains("ééé…”"), "{text}");
        assert!(text.chars().count() < 140, "{text}");
    }
    assert_eq!(opened.problems.len(), 2);
    assert!(
        matches!(&opened.problems[0], LinkProblem::BadValue { value: whole, .. } if *whole == value)
    );
}

#[test]
fn a_bad_value_says_which_field_and_why() {
    let opened = open_link("base=x", library());
    let [
        LinkProblem::BadValue {
            field,
            value,
            problem,
        },
    ] = opened.problems.as_slice()
    else {
        panic!("{:?}", opened.problems);
    };
    assert_eq!((*field, value.as_str()), (own(Part::Base), "x"));
    assert!(matches!(problem, FieldProblem::Amount(_)));
}
proptest! {
    #[test]
    fn any_text_opens(link in any::<String>()) {
        drop(open_link(&link, library()));
        drop(split_query(&link));
    }

    #[test]
    fn any_bytes_open(bytes in proptest::collection::vec(any::<u8>(), 0..60)) {
        let mut link = String::from("base=");
        for byte in bytes {
            write!(link, "%{byte:02X}").unwrap();
        }
        drop(open_link(&link, library()));
    }

    #[test]
    fn texts_near_links_open_to_what_can_be_read(
        link in "#?((role|region|location|base|bonus|other|other.base|x)[=&]([0-9a-z%+.$-]{0,6}|remote|paris)&?){0,8}",
    ) {
        let opened = open_link(&link, library());
        if let Some(scenario) = opened.scenario {
            prop_assert_eq!(settle(&scenario, None, library()).problems, []);
            prop_assert!(evaluate(&scenario, library()).is_ok());
        }
    }
}
