//! What the README says of moves, links and scripts is so.

use std::fs;

use counteroffer::{
    negotiation::RULES,
    scenario::{Field, Part},
};

use super::{evaluate::evaluated, file, in_lines, is_kept};
use crate::support::every_field;

/// A section of the README.
fn section(readme: &str, heading: &str) -> String {
    let after = readme.split_once(&format!("\n## {heading}\n")).unwrap().1;
    after.split("\n## ").next().unwrap().to_owned()
}

/// The JSON blocks of the section on scripts: a document, and what comes of it.
#[test]
fn its_examples_are_real() {
    let readme = fs::read_to_string(file("README.md")).unwrap();
    let scripting = section(&readme, "Scripting");
    let blocks: Vec<_> = scripting
        .split("```json\n")
        .skip(1)
        .map(|rest| rest.split_once("```").unwrap().0)
        .collect();
    let [document, result] = blocks[..] else {
        panic!("{} blocks of JSON", blocks.len());
    };
    let json = evaluated(document.as_bytes()).unwrap();
    is_kept(
        "README.md",
        &readme.replace(result, &(in_lines(&json, 0) + "\n")),
    );
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
