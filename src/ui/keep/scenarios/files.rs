//! Files of what is kept, and the way back in.

use leptos::prelude::*;

use crate::{
    browser::{clock, files, storage},
    evaluation::{Basis, comparison_csv, evaluate, settle, years_csv},
    keeping::{Entry, export_all, slug},
    ui::{
        element::{View, element},
        parts::{quiet_button, several},
    },
};

use super::{super::counted::counted, import, parts::hint, shelf::Shelf};

/// The input behind “Open a file…”.
const INPUT: &str = "kept-file-input";

/// Files out and in.
pub fn all_files(shelf: Shelf) -> View {
    let input = element("INPUT")
        .set("type", "file")
        .set("id", INPUT)
        .set("aria-label", "File to open")
        .set(
            "accept",
            ".json,.md,.markdown,.txt,application/json,text/markdown",
        )
        .set("hidden", "")
        .on("change", move |event| {
            files::read(&event, move |text| {
                import::open_text(shelf, &text.unwrap_or_default());
            });
        });
    let acts = |buttons| element("DIV").class("panel-acts").children(buttons).view();
    several(vec![
        hint(
            "A file takes everything to another device, or to somebody you trust. It holds your figures as you typed them.",
        ),
        acts(vec![
            save_all_button(shelf),
            quiet_button("Save what is on screen as a file", move || {
                save_screen(shelf)
            }),
        ]),
        hint("For a spreadsheet, of what is on screen:"),
        acts(vec![
            quiet_button("Save the comparison as CSV", move || {
                save_csv(shelf, "counteroffer-offers", comparison_csv);
            }),
            quiet_button("Save the years as CSV", move || {
                save_csv(shelf, "counteroffer-years", years_csv);
            }),
        ]),
        hint(
            "You see what is in a file before anything is added. You can also drop one anywhere on this page.",
        ),
        acts(vec![
            quiet_button("Open a file…", || files::choose(INPUT)),
            input.view(),
        ]),
        shelf.trouble.shown("files"),
    ])
}

/// The button that saves everything kept.
pub fn save_all_button(shelf: Shelf) -> View {
    quiet_button("Save all as a file", move || save_all(shelf))
}

fn save_all(shelf: Shelf) {
    let screen = screen_entry(shelf);
    let found = storage::with(|device| device.read_all()).unwrap_or_default();
    let mut entries = found.entries;
    // Where it could not be kept, it is in the file all the same.
    let there = |other: &Entry| other.id == screen.id && other.scenario == screen.scenario;
    if !screen.scenario.is_blank() && !entries.iter().any(there) {
        entries.push(screen);
    }
    let name = dated("counteroffer", "json");
    files::save(&name, files::JSON, &export_all(&entries, &found.guides));
    let scenarios = counted(entries.len(), "scenario");
    let guides = match found.guides.len() {
        0 => String::new(),
        guides => format!(" and {}", counted(guides, "guide")),
    };
    shelf.desk.say(&format!(
        "The file {name} has {scenarios}{guides}. It is where your browser puts downloads."
    ));
}

fn save_screen(shelf: Shelf) {
    save_entry(shelf, &screen_entry(shelf));
}

/// Saves one scenario, with its name.
pub fn save_entry(shelf: Shelf, entry: &Entry) {
    let title = shelf.kept.with_untracked(|kept| entry.title(&kept.library));
    let name = dated(&format!("counteroffer-{}", slug(&title)), "json");
    let text = export_all(std::slice::from_ref(entry), &[]);
    files::save(&name, files::JSON, &text);
    shelf.desk.say(&format!(
        "“{title}” is in the file {name}, where your browser puts downloads."
    ));
}

/// What is on screen, as it is kept if it is.
fn screen_entry(shelf: Shelf) -> Entry {
    let (scenario, id) = shelf.desk.screen();
    let found = storage::with(|device| device.read_one(&id)).unwrap_or_default();
    let mut entries = found.entries.into_iter();
    let kept = entries.find(|entry| entry.id == id && entry.scenario == scenario);
    kept.unwrap_or_else(|| {
        let mut entry = Entry::new(id, scenario);
        entry.changed = clock::milliseconds();
        entry
    })
}

fn save_csv(shelf: Shelf, front: &str, csv: fn(&Basis) -> String) {
    let (scenario, _) = shelf.desk.screen();
    let library = shelf.kept.with_untracked(|kept| kept.library.clone());
    let settled = settle(&scenario, None, &library);
    let guide = library.guide(&settled.scenario.role);
    let evaluation = evaluate(&settled.scenario, &library);
    match (guide.or(library.guides().first()), evaluation) {
        (Some(guide), Ok(evaluation)) => {
            let name = dated(front, "csv");
            let basis = Basis {
                evaluation: &evaluation,
                scenario: &settled.scenario,
                guide,
            };
            files::save(&name, files::CSV, &csv(&basis));
            shelf.desk.say(&format!(
                "The table is in the file {name}, where your browser puts downloads."
            ));
        }
        (_, Err(error)) => shelf.trouble.fails("files", &error.to_string()),
        (None, _) => shelf
            .trouble
            .fails("files", "There is no guide to compare with."),
    }
}

/// The name of a file of today.
pub fn dated(front: &str, ending: &str) -> String {
    match clock::today() {
        Some(today) => format!("{front}-{today}.{ending}"),
        None => format!("{front}.{ending}"),
    }
}
