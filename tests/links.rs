//! Scenarios as links. The pairs of files in `links/` are links that must open for ever.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]

mod support;

use std::{fmt::Write as _, fs, path::Path};

use counteroffer::{
    evaluation::{evaluate, settle},
    money::Money,
    scenario::{
        Field, FieldProblem, LinkProblem, OpenedLink, Scenario, link_of, open_link, split_query,
    },
};
use proptest::prelude::*;
use serde_json::json;
use support::{library, library_with, opened, plain, readable_scenarios, scenarios};

/// Opens a link as text: the scenario in the words of a link, then what could not be used.
fn read(link: &str) -> String {
    shown(&open_link(link, library()))
}

fn shown(opened: &OpenedLink) -> String {
    let mut lines = Vec::new();
    match &opened.scenario {
        None => lines.push("nothing".to_owned()),
        Some(scenario) => {
            let mut line = format!("{} {}", scenario.role, scenario.region);
            for field in Field::ALL {
                let text = scenario.text(field);
                if !text.is_empty() && (field, text) != (Field::Location, "100") {
                    write!(line, " {}={text}", field.key()).unwrap();
                }
            }
            lines.push(line);
        }
    }
    lines.extend(opened.problems.iter().map(ToString::to_string));
    lines.join("\n")
}

#[track_caller]
fn reads(link: &str, expected: &[&str]) {
    assert_eq!(read(link), expected.join("\n"), "{link}");
}

/// A link whose scenario is that of an engineering manager in Paris with these entries.
#[track_caller]
fn paris(link: &str, entries: &str, problems: &[&str]) {
    let scenario = format!("engineering-manager paris {entries}");
    let mut expected = vec![scenario.trim_end()];
    expected.extend(problems);
    reads(link, &expected);
}

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
            "technical-program-manager remote location=80 base=150000 equity=160000 bonus=10% \
           signing=5000 other=Google other.base=200000 other.equity=90000 other.bonus=20000 \
           other.signing=30000",
        ],
    );
    for field in Field::ALL {
        assert_eq!(Field::of_key(field.key()), Some(field));
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
            LinkProblem::BadValue { field, .. } => field.key().to_owned(),
            LinkProblem::TooLong => String::new(),
        })
        .collect();
    assert_eq!(keys, ["base", "x", "region", "equity", "base", "role"]);
}

#[test]
fn a_link_that_is_too_long_is_not_read() {
    let link = |length: usize| format!("other={}", "x".repeat(length - "other=".len()));
    assert_eq!(open_link(&link(8_000), library()).problems, []);
    let opened = open_link(&link(8_001), library());
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
        "role=technical-program-manager&region=remote&location=60&base=2&equity=3&bonus=4\
         &signing=5&other=1&other.base=2&other.equity=3&other.bonus=4&other.signing=5",
    );
}

#[test]
fn a_link_names_what_it_leaves_out() {
    let mut scenario = opened("base=105000&equity=210000");
    *scenario.text_mut(Field::Equity) = "210kk".into();
    *scenario.text_mut(Field::OtherBonus) = "a%".into();
    *scenario.text_mut(Field::Location) = "eighty".into();
    let (link, left_out) = link_of(&scenario, library());
    assert_eq!(link, "role=engineering-manager&region=paris&base=105000");
    assert_eq!(left_out, [Field::Equity, Field::OtherBonus]);

    // Of a guide that is gone nothing can be read, but what is empty is not missed.
    scenario.role = "astronaut".into();
    let (link, left_out) = link_of(&scenario, library());
    assert_eq!(link, "role=astronaut&region=paris");
    assert_eq!(
        left_out,
        [
            Field::Location,
            Field::Base,
            Field::Equity,
            Field::OtherBonus
        ]
    );
}

#[test]
fn a_name_too_long_for_a_link_is_left_out() {
    let mut scenario = opened("base=105000&other.base=1");
    *scenario.text_mut(Field::OtherCompany) = "é".repeat(1_150);
    let (link, left_out) = link_of(&scenario, library());
    assert!(link.len() < 8_000 && left_out.is_empty());
    assert_eq!(opened(&link), scenario);

    *scenario.text_mut(Field::OtherCompany) = "é".repeat(1_200);
    let (link, left_out) = link_of(&scenario, library());
    assert_eq!(
        link,
        "role=engineering-manager&region=paris&base=105000&other.base=1"
    );
    assert_eq!(left_out, [Field::OtherCompany]);
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
        *scenario.text_mut(Field::Location) = text.into();
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

#[track_caller]
fn splits(query: &str, stays: &str, moves: &str) {
    assert_eq!(
        split_query(query),
        (stays.to_owned(), moves.to_owned()),
        "{query}"
    );
}

#[test]
fn a_query_is_parted_from_the_keys_of_scenarios() {
    splits("", "", "");
    splits("?", "", "");
    splits("?base=105000", "", "base=105000");
    splits("?utm_source=mail", "utm_source=mail", "");
    splits(
        "?b=2&base=1&a=1&other.base=2",
        "b=2&a=1",
        "base=1&other.base=2",
    );
    splits("a=%20+%zz&base=%2B+1", "a=%20+%zz", "base=%2B+1");
    splits("?b%61se=1&%62=2", "%62=2", "b%61se=1");
    splits("?flag&role&=x&region=", "flag&=x", "role&region=");
    splits("?&&a=1&&base=2&", "a=1", "base=2");
    splits("??base=1", "?base=1", "");
    splits("?a=1&a=2&base=1&base=2", "a=1&a=2", "base=1&base=2");
    for field in Field::ALL {
        let pair = format!("{}=1", field.key());
        splits(&format!("x=1&{pair}"), "x=1", &pair);
    }
}

/// Every `x.link` opens to what `x.expected` says. Add pairs; never change one.
#[test]
fn frozen_links_open_for_ever() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/links");
    let mut links = 0;
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_none_or(|extension| extension != "link") {
            continue;
        }
        links += 1;
        let link = fs::read_to_string(&path).unwrap();
        let expected = fs::read_to_string(path.with_extension("expected")).unwrap();
        assert_eq!(account(link.trim_end()), expected, "{}", path.display());
    }
    assert!(links >= 5);
}

/// What was entered and what it comes to, without the guide's figures, which may be revised.
fn account(link: &str) -> String {
    let opened = open_link(link, library());
    let mut text = String::new();
    let mut line = |name: &str, value: &str| writeln!(text, "{name}: {value}").unwrap();
    if let Some(scenario) = &opened.scenario {
        line("role", &scenario.role);
        line("region", &scenario.region);
        for field in Field::ALL {
            line(field.key(), scenario.text(field));
        }
        let evaluation = evaluate(scenario, library()).unwrap();
        let amount = |money: Money| format!("{} {}", money.currency, plain(money));
        if let Some(offer) = evaluation.offer {
            line("total compensation", &amount(offer.total_compensation));
            line("four-year total", &amount(offer.four_year_total));
        }
        if let Some(competitor) = evaluation.competitor {
            line(
                "competing four-year total",
                &amount(competitor.four_year_total),
            );
        }
    }
    for problem in &opened.problems {
        line("problem", &key_of(problem));
    }
    text
}

/// Which part of a link could not be used; the words about it may be improved.
fn key_of(problem: &LinkProblem) -> String {
    match problem {
        LinkProblem::UnknownKey(key) => format!("unknown {key}"),
        LinkProblem::Repeated(key) => format!("repeated {key}"),
        LinkProblem::UnknownId { key, id } => format!("no {key} {id}"),
        LinkProblem::BadValue { field, .. } => format!("bad {}", field.key()),
        LinkProblem::TooLong => "too long".to_owned(),
    }
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

    #[test]
    fn a_link_opens_to_an_equal_evaluation(scenario in readable_scenarios()) {
        let (link, left_out) = link_of(&scenario, library());
        prop_assert_eq!(left_out, []);
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

    #[test]
    fn a_query_loses_nothing(pairs in proptest::collection::vec("[a-z%&.=+é]{1,8}|base=[0-9]|role=[a-z]", 0..8)) {
        let query = pairs.join("&");
        let (stays, moves) = split_query(&query);
        let parts = |text: &str| -> Vec<String> {
            text.split('&').filter(|part| !part.is_empty()).map(str::to_owned).collect()
        };
        let (kept, moved) = (parts(&stays), parts(&moves));
        let mut both = [kept.clone(), moved.clone()].concat();
        let mut all = parts(&query);
        let kept_in_order: Vec<_> = all.iter().filter(|part| kept.contains(part)).cloned().collect();
        prop_assert_eq!(&kept_in_order, &kept);
        both.sort();
        all.sort();
        prop_assert_eq!(both, all);
        prop_assert_eq!(split_query(&stays), (stays.clone(), String::new()));
        prop_assert_eq!(split_query(&moves), (String::new(), moves.clone()));
    }
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
    assert_eq!((*field, value.as_str()), (Field::Base, "x"));
    assert!(matches!(problem, FieldProblem::Amount(_)));
}
