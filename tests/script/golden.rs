//! Whole evaluations. Every `x.json` in `tests/golden/` gives `x.expected`: the sentence and every result.

use std::fs;

use counteroffer::{
    evaluation::{answer, evaluate},
    scenario::{ExitPart, ExtraPart, Part, PlanPart, RoundPart, Scenario, Term},
};

use super::{evaluate::evaluated, file, in_lines, is_kept};
use crate::support::library;

/// The names of the golden scenarios and their documents.
pub fn documents() -> Vec<(String, String)> {
    let mut documents = Vec::new();
    for entry in fs::read_dir(file("tests/golden")).unwrap() {
        let path = entry.unwrap().path();
        if path
            .extension()
            .is_some_and(|extension| extension == "json")
        {
            let name = path.file_stem().unwrap().to_str().unwrap().to_owned();
            documents.push((name, fs::read_to_string(path).unwrap()));
        }
    }
    documents.sort();
    assert!(documents.len() >= 7);
    documents
}

#[test]
fn golden_scenarios() {
    for (name, document) in documents() {
        let scenario = Scenario::from_json(&document).unwrap();
        let evaluation = evaluate(&scenario, library()).unwrap();
        let sentence = answer(&evaluation).unwrap();
        let json = evaluated(document.as_bytes()).unwrap();
        // What private equity may become follows.
        let figures = serde_json::to_string(&evaluation).unwrap();
        assert!(json.starts_with(figures.trim_end_matches('}')));
        let expected = format!("{sentence}\n\n{}\n", in_lines(&json, 0));
        is_kept(&format!("tests/golden/{name}.expected"), &expected);
    }
}

/// Both roles, all regions, a location factor, money of several kinds, every part of an offer, and
/// everything about private equity.
#[test]
fn golden_scenarios_use_everything() {
    let all: String = documents()
        .into_iter()
        .map(|(_, document)| document)
        .collect();
    let scenarios: Vec<_> = documents()
        .iter()
        .map(|(_, document)| Scenario::from_json(document).unwrap())
        .collect();
    for guide in library().guides() {
        for region in &guide.regions {
            let found = scenarios
                .iter()
                .any(|it| it.role == guide.id && it.region == region.id);
            assert!(found, "{} {}", guide.id, region.id);
        }
    }
    let parts = Part::ALL.map(Part::key).into_iter();
    let terms = Term::ALL.map(Term::key).into_iter();
    let exits = ExitPart::ALL.map(ExitPart::key);
    let plan = PlanPart::ALL.map(PlanPart::key).into_iter();
    let extra = ExtraPart::ALL.map(ExtraPart::key).into_iter();
    let round = RoundPart::ALL.map(RoundPart::key).into_iter();
    let named = ["facts", "extras", "extra_amounts", "edits"].into_iter();
    let negotiation = plan.chain(extra).chain(round).chain(named);
    for key in parts.chain(terms).chain(exits).chain(negotiation) {
        assert!(all.contains(&format!("\"{key}\"")), "{key}");
    }
    assert!(
        scenarios
            .iter()
            .any(|scenario| scenario.offers().len() == 6)
    );
}
