//! What the README says of moves, links and scripts is so.

use std::fs;

use counteroffer::{
    negotiation::RULES,
    scenario::{Field, Part},
};

use super::file;
use crate::support::every_field;

/// A section of the README.
fn section(readme: &str, heading: &str) -> String {
    let after = readme.split_once(&format!("\n## {heading}\n")).unwrap().1;
    after.split("\n## ").next().unwrap().to_owned()
}

/// The document in the section on scripts is the golden one whose result it points to.
#[test]
fn its_example_is_a_golden_document() {
    let readme = fs::read_to_string(file("README.md")).unwrap();
    let scripting = section(&readme, "Scripting");
    let (_, block) = scripting.split_once("```json\n").unwrap();
    let (document, after) = block.split_once("```").unwrap();
    let golden = "tests/golden/em-paris";
    let kept = fs::read_to_string(file(&format!("{golden}.json"))).unwrap();
    assert_eq!(document, kept);
    assert!(after.contains(&format!("{golden}.expected")));
}

#[test]
fn its_table_of_moves_is_that_of_the_rules() {
    let readme = fs::read_to_string(file("README.md")).unwrap();
    let moves = section(&readme, "What to ask first");
    let (_, table) = moves.split_once("|---|---|\n").unwrap();
    let rows: Vec<_> = table.trim_end().lines().collect();
    let rules = RULES.each_ref();
    assert_eq!(
        rows,
        rules.map(|rule| format!("| {} | {} |", rule.when, rule.what))
    );
}

#[test]
fn it_names_every_key() {
    let readme = fs::read_to_string(file("README.md")).unwrap();
    let links = section(&readme, "Links");
    for field in every_field() {
        let named = match field {
            // Of the first offer they mean nothing.
            Field::Offer(0, Part::Company | Part::Currency | Part::Source | Part::Marked) => {
                continue;
            }
            // As the first.
            Field::Round(1.., _) => continue,
            Field::Offer(1.., _) => continue,
            Field::Rate(_) => "`rate.USD`".to_owned(),
            field => format!("`{}`", field.key()),
        };
        assert!(links.contains(&named), "{named}");
    }
    for named in [
        "`role`",
        "`region`",
        "`view`",
        "`edit.<key>`",
        "`guide`",
        "`s`",
        "`other`",
        "`other5`",
        "`other2.base`",
        "`other.currency`",
        "`other.source`",
        "`other.marked`",
    ] {
        assert!(links.contains(named), "{named}");
    }
}
