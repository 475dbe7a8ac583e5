//! Links that were made before. Every `x.link` in `tests/links/` opens to what `x.expected` says.

use std::{fmt::Write as _, fs, path::Path};

use counteroffer::{
    evaluation::evaluate,
    money::Money,
    scenario::{Field, LinkProblem, Part, open_link},
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
        assert_eq!(account(link.trim_end()), expected, "{}", path.display());
    }
    assert!(links >= 8);
}

/// What was entered and what it comes to, without the guide's figures, which may be revised.
fn account(link: &str) -> String {
    let opened = open_link(link, library());
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
        let evaluation = evaluate(scenario, library()).unwrap();
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
        LinkProblem::TooLong => "too long".to_owned(),
    }
}
