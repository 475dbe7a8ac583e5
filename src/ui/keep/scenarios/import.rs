//! What is in a file, before and after it is added.

use leptos::prelude::*;

use crate::{
    browser::{focus, storage},
    keeping::{GuideFile, GuideStanding, Import, Imported, Todo, read_import},
    ui::{
        element::{View, element},
        parts::{block, button, nothing, quiet_button, row, rows, several, words},
    },
};

use super::{
    super::counted::counted,
    super::guides::take_text,
    own_guides::{self, Guides},
    parts::hint,
    shelf::Shelf,
};

/// The heading, which takes the focus.
const HEADING: &str = "kept-file";

/// A file that was opened.
#[derive(Clone)]
pub enum Opened {
    /// What is in it.
    Read(Box<Import>),
    /// Why nothing of it can be read.
    Not(String),
    /// What was added.
    Added(Box<(Imported, Guides)>),
}

/// Reads the text of a file and shows what is in it.
pub fn open_text(shelf: Shelf, text: &str) {
    // What was typed a moment ago is saved before, and so known here.
    let _ = shelf.desk.screen();
    shelf.desk.refresh();
    if is_markdown(text) {
        take_text(text.to_owned(), "");
        return;
    }
    let read = shelf
        .kept
        .with_untracked(|kept| read_import(text, &kept.entries, &kept.guides));
    match read {
        Ok(import) if import.steps.is_empty() && !import.guides.is_empty() => {
            for guide in import.guides {
                take_text(guide.json, "");
            }
        }
        Ok(import) => show(shelf, Opened::Read(Box::new(import))),
        Err(error) => not(shelf, &error.to_string()),
    }
}

/// Says why nothing was opened.
pub fn not(shelf: Shelf, why: &str) {
    show(shelf, Opened::Not(why.to_owned()));
}

fn show(shelf: Shelf, opened: Opened) {
    if !matches!(opened, Opened::Added(_)) {
        shelf.desk.say("");
    }
    shelf.opened.set(Some(opened));
    focus::on(HEADING.to_owned());
}

/// Whether it is a text with a heading, and no JSON.
fn is_markdown(text: &str) -> bool {
    let text = text.trim_start_matches('\u{feff}').trim_start();
    let json = text.starts_with(['{', '[', '"']);
    !json && text.lines().any(|line| line.starts_with('#'))
}

/// What is in the file that was opened last.
pub fn opened(shelf: Shelf) -> View {
    block(move || {
        let content = match shelf.opened.get() {
            None => return nothing(),
            Some(Opened::Read(import)) => preview(shelf, &import),
            Some(Opened::Not(why)) => several(vec![
                paragraph(&why),
                acts(vec![quiet_button("Close the file", move || {
                    leave(shelf, "")
                })]),
            ]),
            Some(Opened::Added(both)) => added(shelf, both.0, both.1),
        };
        element("SECTION")
            .class("file")
            .set("aria-labelledby", HEADING)
            .child(
                element("H3")
                    .set("id", HEADING)
                    .set("tabindex", "-1")
                    .says("The file you opened"),
            )
            .child(content)
            .child(shelf.trouble.shown("file"))
            .view()
    })
}

fn preview(shelf: Shelf, import: &Import) -> View {
    let (mut add, mut copies, mut same, mut unread) = (vec![], vec![], vec![], vec![]);
    let library = shelf.kept.with(|kept| kept.library.clone());
    for step in &import.steps {
        match &step.todo {
            Todo::Add(entry) => add.push(entry.title(&library)),
            Todo::AddAsCopy(entry) => copies.push(entry.title(&library)),
            Todo::Same if step.name.is_empty() => same.push("One without a name".to_owned()),
            Todo::Same => same.push(step.name.clone()),
            Todo::Unreadable(damage) if step.name.is_empty() => unread.push(damage.to_string()),
            Todo::Unreadable(damage) => unread.push(format!("{}: {damage}", step.name)),
        }
    }
    let new = |guide: &&GuideFile| guide.standing == GuideStanding::New;
    let guides = import.guides.iter().filter(new).count();
    let some = !add.is_empty() || !copies.is_empty() || guides > 0;
    let mut parts = Vec::new();
    for (titles, what) in [
        (add, "will be added:"),
        (
            copies,
            "will be added as a copy, since what is kept here says something else:",
        ),
        (same, "already here, and left alone:"),
        (unread, "cannot be read:"),
    ] {
        if !titles.is_empty() {
            let count = counted(titles.len(), "scenario");
            parts.push(paragraph(&format!("{count} {what}")));
            let list = titles.iter().map(|title| row(words(title)));
            parts.push(rows(list.collect()));
        }
    }
    if guides > 0 {
        let count = counted(guides, "guide");
        parts.push(paragraph(&format!("{count} of your own will be added.")));
    }
    if import.guides.len() > guides {
        let count = counted(import.guides.len() - guides, "guide");
        parts.push(paragraph(&format!(
            "{count} in the file: here already, and left alone."
        )));
    }
    if parts.is_empty() {
        parts.push(paragraph("Nothing is in this file."));
    }
    let leave = |label| quiet_button(label, move || leave(shelf, "Nothing was added."));
    if some {
        let import = import.clone();
        parts.push(acts(vec![
            button("Add", move || add_it(shelf, &import)),
            leave("Leave it"),
        ]));
    } else {
        parts.push(hint("There is nothing to add."));
        parts.push(acts(vec![leave("Close the file")]));
    }
    several(parts)
}

fn added(shelf: Shelf, imported: Imported, guides: Guides) -> View {
    let mut said = said_of(&imported, &guides);
    if let Some(error) = &imported.error {
        said += &format!(" The rest was not: {error}");
    }
    for other in &guides.said {
        said.push(' ');
        said += other;
    }
    let mut buttons = Vec::new();
    if !imported.added.is_empty() || !guides.added.is_empty() {
        let undo = element("BUTTON")
            .set("type", "button")
            .class("quiet")
            .set("aria-label", "Undo: add what is in the file")
            .says("Undo")
            .on("click", move |_| take_back(shelf, &imported, &guides));
        buttons.push(undo.view());
    }
    buttons.push(quiet_button("Close the file", move || leave(shelf, "")));
    several(vec![paragraph(&said), acts(buttons)])
}

fn add_it(shelf: Shelf, import: &Import) {
    let imported = storage::with(|device| Ok(device.add(import)));
    if let Some(imported) = shelf.trouble.told("file", imported) {
        let guides = own_guides::add(&import.guides);
        shelf.ask_to_keep();
        if !guides.added.is_empty() {
            shelf.desk.turn("guides", "");
        }
        shelf.desk.turn("kept", "");
        shelf.desk.say(&said_of(&imported, &guides));
        show(shelf, Opened::Added(Box::new((imported, guides))));
    }
}

fn said_of(imported: &Imported, guides: &Guides) -> String {
    let mut said = counted(imported.added.len(), "scenario");
    if !guides.added.is_empty() {
        said += " and ";
        said += &counted(guides.added.len(), "guide");
    }
    said + " added."
}

fn take_back(shelf: Shelf, imported: &Imported, guides: &Guides) {
    let _ = shelf.desk.screen();
    let taken = storage::with(|device| device.take_back(imported));
    if shelf
        .trouble
        .told("file", own_guides::take_back(guides))
        .is_some()
        && !guides.added.is_empty()
    {
        shelf.desk.turn("guides", "");
    }
    if let Some(taken) = shelf.trouble.told("file", taken) {
        let stays = imported.added.len().saturating_sub(taken);
        let mut said = format!("{} taken out again.", counted(taken, "scenario"));
        if stays > 0 {
            let stays = counted(stays, "scenario");
            said += &format!(" {stays} changed since, and kept.");
        }
        shelf.desk.turn("kept", "");
        leave(shelf, &said);
    }
}

fn leave(shelf: Shelf, said: &str) {
    shelf.opened.set(None);
    shelf.desk.say(said);
    shelf.desk.focus();
}

fn acts(buttons: Vec<View>) -> View {
    element("DIV").class("panel-acts").children(buttons).view()
}

fn paragraph(said: &str) -> View {
    element("P").says(said).view()
}
