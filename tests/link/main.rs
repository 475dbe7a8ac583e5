//! Scenarios as links. The pairs of files in `links/` are links that must open for ever.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]

#[path = "../support/mod.rs"]
mod support;

mod carried;
mod compact;
mod frozen;
mod hostile;
mod opening;
mod query;
mod sharing;
mod writing;

use counteroffer::scenario::{Field, OpenedLink, open_link};
use support::library;

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
            for field in scenario.fields() {
                let text = scenario.text(field);
                if !text.is_empty() && (field, text) != (Field::Location, "100") {
                    line += &format!(" {}={text}", field.key());
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
