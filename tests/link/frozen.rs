//! Links that were made before. Every `x.link` in `tests/links/` opens to what `x.expected` says.

use std::{fmt::Write as _, fs, path::Path};

use counteroffer::{
    evaluation::evaluate,
    guide::Library,
    money::Money,
    scenario::{Field, LinkProblem, OpenedLink, Part, open_any_link, open_link},
};

use crate::support::{library, plain};

/// The fields that every account names, filled or not. Others are named where they say something.
const NAMED: [Field; 10] = [
    Field::Location,
    Field::Offer(0, Part::Base),
    Field::Offer(0, Part::Equity),
    Field::Offer(0, Part::Bonus),
    Field::Offer(0, Part::Signing),
    Field::Offer(1, Part::Company),
    Field::Offer(1, Part::Base),
    Field::Offer(1, Part::Equity),
    Field::Offer(1, Part::Bonus),
    Field::Offer(1, Part::Signing),
];

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
        let opened = open_any_link(link.trim_end(), library());
        assert_eq!(account(&opened), expected, "{}", path.display());
        // What the first module of the page opens, it opens to the same.
        let first = open_link(link.trim_end(), library());
        assert!(first.needs || first == opened, "{}", path.display());
    }
    assert!(links >= 14);
}

/// What was entered and what it comes to, without the guide's figures, which may be revised.
fn account(opened: &OpenedLink) -> String {
    let own = opened.guide.clone().into_iter().collect();
    let library = &Library::bundled().with_own(own);
    let mut text = String::new();
    let mut line = |name: &str, value: &str| writeln!(text, "{name}: {value}").unwrap();
    if let Some(scenario) = &opened.scenario {
        line("role", &scenario.role);
        line("region", &scenario.region);
        for field in NAMED {
            line(&field.key(), scenario.text(field));
        }
        for field in scenario
            .fields()
            .into_iter()
            .filter(|field| !NAMED.contains(field))
        {
            let text = scenario.text(field);
            if !text.is_empty() {
                line(&field.key(), text);
            }
        }
        for (paragraph, text) in scenario.edits() {
            line(&format!("edit.{paragraph}"), text);
        }
        if opened.read_only {
            line("view", "1");
        }
        if let Some(guide) = &opened.guide {
            line("guide", &guide.id);
        }
        let evaluation = evaluate(scenario, library).unwrap();
        let amount = |money: Money| format!("{} {}", money.currency, plain(money));
        if let Some(offer) = evaluation.offer {
            let a_year = offer.total_compensation.total().unwrap();
            line("total compensation", &amount(a_year));
            line("four-year total", &amount(offer.four_year_total));
        }
        for competing in evaluation.others {
            let name = match competing.place {
                1 => "competing four-year total".to_owned(),
                place => format!("competing four-year total {place}"),
            };
            line(&name, &amount(competing.four_year_total));
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
        LinkProblem::BadGuide { .. } => "bad guide".to_owned(),
        LinkProblem::OtherGuide(id) => format!("other guide {id}"),
        LinkProblem::More(count) => format!("{count} more"),
        // These are for whole links.
        LinkProblem::TooLong
        | LinkProblem::TooMany
        | LinkProblem::Compact(_)
        | LinkProblem::Needs => problem.to_string(),
    }
}
