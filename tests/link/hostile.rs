//! Links that mean harm: a message, never a panic, and bounded work.

use std::collections::BTreeSet;

use counteroffer::{
    evaluation::{evaluate, settle},
    scenario::{
        CompactError, Field, FieldProblem, LinkProblem, Setting, Term, compact, expand,
        open_any_link, open_link, split_query,
    },
};
use proptest::prelude::*;

use crate::support::{library, readable_scenarios};

/// As many parts as fit into the longest link: `a&b&…`, each other than the others.
fn parts(part: impl Fn(usize) -> String) -> String {
    let mut link = String::from("base=1");
    for number in 0.. {
        let next = part(number);
        if link.len() + 1 + next.len() > 80_000 {
            return link;
        }
        link = link + "&" + &next;
    }
    link
}

/// Work is counted by what is kept: past the 2,000th part nothing is looked at, and past the 40th
/// problem none is listed.
#[test]
fn parts_and_problems_are_counted() {
    for part in [
        |_: usize| String::from("a"),
        |number: usize| format!("{number}"),
        |number: usize| format!("x{number}=1"),
        |_: usize| String::from("base=2"),
    ] {
        let link = parts(part);
        assert!(link.matches('&').count() > 2_000);
        let opened = open_link(&link, library());
        assert!(opened.problems.len() <= 41, "{}", opened.problems.len());
        assert_eq!(opened.problems[0], LinkProblem::TooMany);
        assert!(opened.scenario.is_some());
    }
    let opened = open_link(&parts(|number| format!("{number}")), library());
    assert_eq!(opened.problems.len(), 41);
    // 1,999 unknown keys, of which 39 are listed behind the first problem.
    assert_eq!(opened.problems[40], LinkProblem::More(1_960));
    assert_eq!(
        opened.problems[40].to_string(),
        "1960 more parts could not be used."
    );
    // In a compact link too.
    let some: String = (0..300).map(|number| format!("&{number}=")).collect();
    let value = compact(&some);
    let opened = open_any_link(&format!("s={value}"), library());
    assert_eq!(opened.problems.len(), 41);
    // One part under the limit, and one over it.
    for (more, problem) in [(1_999, None), (2_000, Some(LinkProblem::TooMany))] {
        let link = "base=1".to_owned() + &"&x=1".repeat(more);
        let problems = open_link(&link, library()).problems;
        assert_eq!(problems.contains(&LinkProblem::TooMany), problem.is_some());
    }
}

/// Names that only a guide knows are kept as long as the page is open.
#[test]
fn a_link_brings_200_names_at_most() {
    let link = parts(|number| match number % 3 {
        0 => format!("fact.f{number}=1"),
        1 => format!("extra.e{number}=yes"),
        _ => format!("extra.a{number}.amount=1"),
    });
    let opened = open_link(&link, library());
    let scenario = opened.scenario.unwrap();
    let named = scenario
        .fields()
        .into_iter()
        .filter(|field| field.is_named());
    assert_eq!(named.count(), 200);
    let told = opened
        .problems
        .iter()
        .filter(|problem| **problem == LinkProblem::TooMany);
    assert_eq!(told.count(), 1, "{:?}", opened.problems);
    // A query keeps none, however long it is.
    let (stays, moves) = split_query(&link);
    assert_eq!((stays.as_str(), moves.len()), ("", link.len()));
}

#[test]
fn a_link_brings_500_paragraphs_at_most() {
    let link = parts(|number| format!("edit.a{number}=b"));
    let opened = open_link(&link, library());
    assert_eq!(opened.scenario.unwrap().edits().len(), 500);
    assert_eq!(opened.problems, [LinkProblem::TooMany]);
    for key in ["edit.", "edit.A", "edit.a%00", "edit.é"] {
        let opened = open_link(&format!("base=1&{key}=b"), library());
        assert_eq!(opened.scenario.unwrap().edits(), []);
        assert_eq!(opened.problems.len(), 1, "{key}");
    }
    let key = |length| format!("base=1&edit.{}=b", "a".repeat(length));
    assert_eq!(open_link(&key(80), library()).problems, []);
    assert_eq!(open_link(&key(81), library()).problems.len(), 1);
}

#[test]
fn guides_that_mean_harm_are_refused() {
    let guide = |json: &str| {
        let mut link = String::from("base=1&guide=");
        link.extend(form_urlencoded::byte_serialize(json.as_bytes()));
        let opened = open_any_link(&link, library());
        assert_eq!(opened.guide, None);
        opened.problems
    };
    let deep = "[".repeat(20_000);
    let wide = format!("[{}0]", "0,".repeat(15_000));
    let texts = format!("{{\"themes\":[{}\"\"]}}", "\"\",".repeat(5_000));
    for json in ["", "{", "null", "\u{0}", &deep, &wide, &texts] {
        let problems = guide(json);
        let [LinkProblem::BadGuide { reason }] = problems.as_slice() else {
            panic!("{problems:?}");
        };
        assert!(reason.len() < 400, "{reason}");
    }
}

/// A guide whose figures are the largest there are.
#[test]
fn figures_of_a_guide_do_not_overflow() {
    let changes = ["low", "high"].map(|end| format!("/regions/0/pay/own/base/{end}"));
    let largest = serde_json::json!("1000000000000");
    let mut changes: Vec<_> = changes
        .iter()
        .map(|path| (path.as_str(), largest.clone()))
        .collect();
    changes.push(("/id", serde_json::json!("x")));
    let guides = crate::support::library_with(&changes);
    let json = serde_json::to_string(&guides.guides()[0]).unwrap();
    let mut link = String::from("base=1000000000000&equity=1000000000000&guide=");
    link.extend(form_urlencoded::byte_serialize(json.as_bytes()));
    let opened = open_any_link(&link, library());
    assert_eq!(opened.problems, []);
    let library = counteroffer::guide::Library::bundled().with_own(vec![opened.guide.unwrap()]);
    assert!(evaluate(&opened.scenario.unwrap(), &library).is_ok());
}

/// The names that a scenario holds are those that its link had.
#[test]
fn names_are_kept_once() {
    let link = "fact.downloads=1&extra.downloads=yes&extra.downloads.amount=1";
    let scenario = open_link(link, library()).scenario.unwrap();
    let names: BTreeSet<_> = scenario
        .fields()
        .into_iter()
        .filter_map(|field| match field {
            Field::Fact(id) | Field::Extra(id) | Field::ExtraAmount(id) => {
                Some(id.as_str().as_ptr())
            }
            _ => None,
        })
        .collect();
    assert_eq!(names.len(), 1);
}

proptest! {
    #[test]
    fn any_text_opens(link in any::<String>()) {
        drop(open_any_link(&link, library()));
        drop(open_any_link(&format!("s={link}"), library()));
        drop(open_any_link(&format!("guide={link}&view={link}&edit.{link}={link}"), library()));
    }

    #[test]
    fn any_base64_is_refused(value in "[A-Za-z0-9_-]{0,300}") {
        prop_assert!(expand(&value).is_err());
        let opened = open_any_link(&format!("#s={value}"), library());
        prop_assert_eq!(opened.problems.len(), 1);
    }

    #[test]
    fn any_guide_is_refused(json in "(\\{|\\}|\\[|\\]|:|,|\"(format|id|regions|pay|own)\"|1|null| ){0,40}") {
        let mut link = String::from("base=1&guide=");
        link.extend(form_urlencoded::byte_serialize(json.as_bytes()));
        prop_assert_eq!(open_any_link(&link, library()).problems.len(), 1);
    }
}

#[test]
fn what_contradicts_the_rest_stays_and_is_named_beside_it() {
    let opened = open_link("equity_as=shares&shares=2000&equity.strike=2", library());
    assert_eq!(opened.problems, []);
    let scenario = opened.scenario.unwrap();
    let strike = Field::Equity(Term::Strike);
    assert_eq!(scenario.text(strike), "2");
    let settled = settle(&scenario, None, library());
    assert_eq!(settled.problems, [(strike, FieldProblem::NeedsPrice)]);
    assert!(evaluate(&settled.scenario, library()).is_ok());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn links_with_a_fault_open_to_what_can_be_read(
        scenario in readable_scenarios(),
        (at, with) in (any::<prop::sample::Index>(), "[ -~é]{0,3}"),
    ) {
        let (link, _) = counteroffer::scenario::link_of(&scenario, library());
        let at = at.index(link.len() + 1);
        let end = (at + 2).min(link.len());
        let truncated = &link[..at];
        let mutated = format!("{}{with}{}", &link[..at], &link[end..]);
        for link in [truncated, &mutated] {
            let opened = open_any_link(link, library());
            if let Some(scenario) = opened.scenario {
                // Half a pair can contradict what is there, such as a strike price whose share
                // price is gone: it stays, and the page says so beside it.
                let settled = settle(&scenario, None, library());
                let guide = library().guide(&scenario.role).unwrap();
                let setting = Setting::of(guide, &scenario).unwrap();
                for (field, _) in settled.problems {
                    prop_assert!(setting.read(field, scenario.text(field)).is_ok());
                }
                prop_assert!(evaluate(&settled.scenario, library()).is_ok());
            }
        }
    }

    /// Codes with a right checksum and nothing right behind it.
    #[test]
    fn any_code_is_bounded(code in prop::collection::vec(any::<u8>(), 0..40)) {
        let mut bytes = vec![1, 0, 0];
        bytes.extend(&code);
        let checked = [&[1], code.as_slice()].concat();
        bytes[1..3].copy_from_slice(&super::compact::checksum(&checked).to_be_bytes());
        let value = data_encoding::BASE64URL_NOPAD.encode(&bytes);
        // It ends soon behind its code.
        match expand(&value) {
            Ok(text) => prop_assert!(text.len() <= 12_000),
            Err(error) => prop_assert_eq!(error, CompactError::Damaged),
        }
    }
}
