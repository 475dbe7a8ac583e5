//! Guides that a link brings along.

use counteroffer::{
    evaluation::evaluate,
    guide::{Guide, Library},
    scenario::{LinkProblem, Scenario, Share, SharedLink, open_any_link, open_link, share},
};
use serde_json::{Value, json};

use crate::support::{fill, library, library_with, other, own};
use counteroffer::scenario::Part;

/// A guide of the user's own: that of engineering managers under another id, with other figures.
fn own_guide() -> Guide {
    let changes = [
        ("/id", json!("staff-engineer")),
        ("/role", json!("Staff Engineer")),
        ("/regions/0/pay/own/base/high", json!("135000")),
    ];
    library_with(&changes).guides()[0].clone()
}

fn with_own() -> Library {
    Library::bundled().with_own(vec![own_guide()])
}

/// A scenario of that guide.
fn scenario() -> Scenario {
    let mut scenario = Scenario::first_of(library());
    scenario.choose_guide(&own_guide());
    scenario.region = "paris".to_owned();
    fill(
        &mut scenario,
        &[
            (own(Part::Base), "105000"),
            (own(Part::Equity), "210000"),
            (other(Part::Company), "Google"),
            (other(Part::Base), "130000"),
        ],
    );
    scenario
}

fn shared() -> SharedLink {
    share(&scenario(), &with_own(), &Share::USUAL)
}

#[test]
fn a_guide_that_everybody_has_stays_at_home() {
    let mut scenario = scenario();
    assert!(shared().readable.contains("&guide=%7B"));
    scenario.role = "engineering-manager".to_owned();
    let link = share(&scenario, &with_own(), &Share::USUAL).readable;
    assert!(!link.contains("guide="), "{link}");
    assert!(with_own().is_bundled("engineering-manager"));
    assert!(!with_own().is_bundled("staff-engineer"));
    assert!(!with_own().is_bundled("astronaut"));
    // Figures of one's own under an id of the product's are one's own.
    let changed = library_with(&[("/regions/0/pay/own/base/high", json!("135000"))]);
    assert!(
        share(&scenario, &changed, &Share::USUAL)
            .readable
            .contains("guide=")
    );
}

#[test]
fn the_receiver_sees_the_same_figures() {
    let shared = shared();
    for link in [&shared.readable, &shared.compact] {
        let opened = open_any_link(link, library());
        assert_eq!(opened.problems, []);
        assert_eq!(opened.scenario, Some(scenario()));
        let guide = opened.guide.unwrap();
        let theirs = Library::bundled().with_own(vec![guide]);
        let theirs = evaluate(&scenario(), &theirs).unwrap();
        let ours = evaluate(&scenario(), &with_own()).unwrap();
        assert_eq!(theirs, ours);
    }
    assert!(!shared.guide_left_out);
}

/// Words can be long, private, or another's work; and none of a stranger's are shown.
#[test]
fn no_words_go_along() {
    let with_words = own_guide();
    let words = [
        with_words.about.summary.as_str(),
        with_words.strategy.motive.as_str(),
        with_words.sources[0].title.as_str(),
        with_words.levels[0].title.as_str(),
        with_words.levers[0].case.as_str(),
    ];
    let json = serde_json::to_string(&with_words).unwrap();
    let mut link = String::from("role=staff-engineer&base=1&guide=");
    link.extend(form_urlencoded::byte_serialize(json.as_bytes()));
    let opened = open_any_link(&link, library());
    assert_eq!(opened.problems, []);
    let received = serde_json::to_string(&opened.guide.unwrap()).unwrap();
    let shared = shared().readable;
    let sent = form_urlencoded::parse(shared.as_bytes())
        .find(|(key, _)| key == "guide")
        .unwrap();
    assert_eq!(received, sent.1);
    for text in words {
        assert!(text.len() > 3 && !received.contains(text), "{text}");
    }
}

#[test]
fn a_guide_that_is_known_is_used() {
    let opened = open_any_link(&shared().compact, &with_own());
    assert_eq!(opened.guide, None);
    assert_eq!(opened.scenario.unwrap().role, "staff-engineer");
    // Also under the id that it was given when it came before.
    let mut second = own_guide();
    second.id = "staff-engineer-2".to_owned();
    let mut first = own_guide();
    first.equity.years = 5;
    let library = Library::bundled().with_own(vec![first, second]);
    let opened = open_any_link(&shared().compact, &library);
    assert_eq!(opened.guide, None);
    assert_eq!(opened.scenario.unwrap().role, "staff-engineer-2");
}

#[test]
fn a_guide_whose_id_is_taken_gets_another() {
    let mut taken = own_guide();
    taken.equity.years = 5;
    let mine = Library::bundled().with_own(vec![taken]);
    let opened = open_any_link(&shared().readable, &mine);
    assert_eq!(opened.problems, []);
    let guide = opened.guide.unwrap();
    assert_eq!(guide.id, "staff-engineer-2");
    assert_eq!(guide.equity.years, 4);
    let opened = opened.scenario.unwrap();
    assert_eq!(opened.role, "staff-engineer-2");
    let library = mine.with_own(vec![guide]);
    assert!(evaluate(&opened, &library).is_ok());
    // Nor can a link change what the product says.
    let changed = library_with(&[("/regions/0/pay/own/base/high", json!("999000"))]);
    let mut scenario = scenario();
    scenario.role = "engineering-manager".to_owned();
    let link = share(&scenario, &changed, &Share::USUAL).compact;
    let opened = open_any_link(&link, crate::support::library());
    assert_eq!(opened.guide.unwrap().id, "engineering-manager-2");
}

#[test]
fn fields_are_read_in_the_money_of_the_guide() {
    let changes = [
        ("/id", json!("staff-engineer")),
        ("/regions/0/pay/own/currency", json!("GBP")),
    ];
    let guide = serde_json::to_string(&library_with(&changes).guides()[0]).unwrap();
    let mut link = String::from("base=%C2%A3100k&signing=%24100&region=paris&guide=");
    link.extend(form_urlencoded::byte_serialize(guide.as_bytes()));
    let opened = open_any_link(&link, library());
    assert_eq!(
        opened
            .problems
            .iter()
            .map(ToString::to_string)
            .collect::<Vec<_>>(),
        [
            "signing: “$100” was left out. This amount is in GBP, but USD was typed. Convert it first."
        ]
    );
    let opened = opened.scenario.unwrap();
    assert_eq!(opened.role, "staff-engineer");
    assert_eq!(opened.text(own(Part::Base)), "£100k");
}

#[test]
fn a_guide_that_cannot_be_used_is_left_out() {
    let link = |role: &str, guide: &Value| {
        let mut link = format!("role={role}&base=1&guide=");
        link.extend(form_urlencoded::byte_serialize(
            guide.to_string().as_bytes(),
        ));
        open_any_link(&link, library())
    };
    let good = serde_json::to_value(own_guide()).unwrap();
    let mut faulty = good.clone();
    faulty["regions"][0]["pay"]["own"]["base"]["low"] = json!("200000");
    for broken in [json!(1), json!({}), faulty] {
        let opened = link("engineering-manager", &broken);
        assert_eq!(opened.guide, None);
        assert_eq!(opened.scenario.unwrap().role, "engineering-manager");
        let [problem @ LinkProblem::BadGuide { .. }] = opened.problems.as_slice() else {
            panic!("{:?}", opened.problems);
        };
        let text = problem.to_string();
        assert!(
            text.starts_with("The guide in the link was left out: "),
            "{text}"
        );
        // Two sentences: what is wrong has no full stop of its own.
        let (before, _) = text.split_once(". Ask for a link").unwrap();
        assert!(!before.ends_with('.'), "{text}");
    }
    let opened = link("engineering-manager", &good);
    assert_eq!(opened.guide, None);
    assert_eq!(
        opened.problems,
        [LinkProblem::OtherGuide("staff-engineer".to_owned())]
    );
    // The first module does not try.
    assert!(open_link("guide=1&base=1", library()).needs);
    let twice = open_any_link("guide=1&guide=2&base=1", library());
    assert_eq!(twice.problems.len(), 2);
    assert_eq!(twice.problems[0], LinkProblem::Repeated("guide".to_owned()));
}

#[test]
fn a_guide_too_large_for_a_link_is_named() {
    let mut guide = own_guide();
    for number in 0..400 {
        let mut region = guide.regions[0].clone();
        region.id = format!("region-{number}");
        guide.regions.push(region);
    }
    let library = Library::bundled().with_own(vec![guide]);
    let shared = share(&scenario(), &library, &Share::USUAL);
    assert!(shared.guide_left_out);
    assert!(!shared.readable.contains("guide="));
}
