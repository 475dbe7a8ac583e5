//! Files of what is kept, and the way back in.

use leptos::prelude::*;

use crate::{
    browser::{clock, files, storage},
    evaluation::{Basis, comparison_csv, evaluate, settle, years_csv},
    keeping::{Entry, export_all, slug},
    text::{keep_common, keep_files as texts},
    ui::{
        element::{View, element},
        parts::{quiet_button, several},
    },
};

use super::{import, parts::hint, shelf::Shelf};

/// The input behind “Open a file…”.
const INPUT: &str = "kept-file-input";

/// Files out and in.
pub fn all_files(shelf: Shelf) -> View {
    let input = element("INPUT")
        .set("type", "file")
        .set("id", INPUT)
        .set("aria-label", texts::FILE_TO_OPEN.get())
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
        hint(texts::FILES_NOTE.get()),
        acts(vec![
            save_all_button(shelf),
            quiet_button(texts::SAVE_SCREEN.get(), move || save_screen(shelf)),
        ]),
        hint(texts::CSV_NOTE.get()),
        acts(vec![
            quiet_button(texts::SAVE_COMPARISON.get(), move || {
                save_csv(shelf, "counteroffer-offers", comparison_csv);
            }),
            quiet_button(texts::SAVE_YEARS.get(), move || {
                save_csv(shelf, "counteroffer-years", years_csv);
            }),
        ]),
        hint(texts::OPEN_NOTE.get()),
        acts(vec![
            quiet_button(texts::OPEN_FILE.get(), || files::choose(INPUT)),
            input.view(),
        ]),
        shelf.trouble.shown("files"),
    ])
}

/// The button that saves everything kept.
pub fn save_all_button(shelf: Shelf) -> View {
    quiet_button(texts::SAVE_ALL.get(), move || save_all(shelf))
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
    let count = entries.len();
    let (name, scenarios) = (&name, &keep_common::Scenarios { count }.text());
    let said = match found.guides.len() {
        0 => texts::SavedAll { name, scenarios }.text(),
        count => {
            let guides = &keep_common::Guides { count }.text();
            texts::SavedAllWithGuides {
                name,
                scenarios,
                guides,
            }
            .text()
        }
    };
    shelf.desk.say(&said);
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
    let (title, name) = (&title, &name);
    shelf.desk.say(&texts::SavedOne { title, name }.text());
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
            shelf.desk.say(&texts::SavedTable { name: &name }.text());
        }
        (_, Err(error)) => shelf.trouble.fails("files", &error.to_string()),
        (None, _) => shelf.trouble.fails("files", texts::NO_GUIDE.get()),
    }
}

/// The name of a file of today.
pub fn dated(front: &str, ending: &str) -> String {
    match clock::today() {
        Some(today) => format!("{front}-{today}.{ending}"),
        None => format!("{front}.{ending}"),
    }
}
