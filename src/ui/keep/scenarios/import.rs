//! What is in a file, before and after it is added.

use leptos::prelude::*;

use crate::{
    browser::{focus, storage},
    keeping::{GuideFile, GuideStanding, Import, Imported, Todo, read_import},
    text::{Text, keep_common, keep_files as texts},
    ui::{
        element::{View, element},
        parts::{block, button, nothing, quiet_button, row, rows, several, words},
    },
};

use super::{
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
        take_text(text.to_owned());
        return;
    }
    let read = shelf
        .kept
        .with_untracked(|kept| read_import(text, &kept.entries, &kept.guides));
    match read {
        Ok(import) if import.steps.is_empty() && !import.guides.is_empty() => {
            for guide in import.guides {
                take_text(guide.json);
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
                acts(vec![quiet_button(texts::CLOSE_FILE.get(), move || {
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
                    .says(texts::FILE_OPENED.get()),
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
            Todo::Same if step.name.is_empty() => same.push(texts::UNNAMED.to_string()),
            Todo::Same => same.push(step.name.clone()),
            Todo::Unreadable(damage) if step.name.is_empty() => unread.push(damage.to_string()),
            Todo::Unreadable(damage) => {
                let name = &step.name;
                unread.push(texts::NameAndDamage { name, damage }.text());
            }
        }
    }
    let new = |guide: &&GuideFile| guide.standing == GuideStanding::New;
    let guides = import.guides.iter().filter(new).count();
    let some = !add.is_empty() || !copies.is_empty() || guides > 0;
    let mut parts = Vec::new();
    let counted = |titles: &[String]| titles.len();
    for (said, titles) in [
        (
            texts::ToAdd {
                count: counted(&add),
            }
            .text(),
            add,
        ),
        (
            texts::ToCopy {
                count: counted(&copies),
            }
            .text(),
            copies,
        ),
        (
            texts::HereAlready {
                count: counted(&same),
            }
            .text(),
            same,
        ),
        (
            texts::Unreadable {
                count: counted(&unread),
            }
            .text(),
            unread,
        ),
    ] {
        if !titles.is_empty() {
            parts.push(paragraph(&said));
            let list = titles.iter().map(|title| row(words(title)));
            parts.push(rows(list.collect()));
        }
    }
    if guides > 0 {
        let said = texts::GuidesToAdd { count: guides }.text();
        parts.push(paragraph(&said));
    }
    if import.guides.len() > guides {
        let count = import.guides.len() - guides;
        parts.push(paragraph(&texts::GuidesHereAlready { count }.text()));
    }
    if parts.is_empty() {
        parts.push(paragraph(texts::EMPTY.get()));
    }
    let leave = |label: Text| {
        quiet_button(label.get(), move || {
            leave(shelf, texts::NOTHING_ADDED.get());
        })
    };
    if some {
        let import = import.clone();
        parts.push(acts(vec![
            button(texts::ADD.get(), move || add_it(shelf, &import)),
            leave(texts::LEAVE),
        ]));
    } else {
        parts.push(hint(texts::NOTHING_TO_ADD.get()));
        parts.push(acts(vec![leave(texts::CLOSE_FILE)]));
    }
    several(parts)
}

fn added(shelf: Shelf, imported: Imported, guides: Guides) -> View {
    let mut said = said_of(&imported, &guides);
    if let Some(why) = &imported.error {
        said.push(' ');
        said += &texts::RestNotAdded { why }.text();
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
            .set("aria-label", texts::UNDO_ADD.get())
            .says(keep_common::UNDO.get())
            .on("click", move |_| take_back(shelf, &imported, &guides));
        buttons.push(undo.view());
    }
    buttons.push(quiet_button(texts::CLOSE_FILE.get(), move || {
        leave(shelf, "")
    }));
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
    let count = imported.added.len();
    let scenarios = &keep_common::Scenarios { count }.text();
    match guides.added.len() {
        0 => texts::Added { scenarios }.text(),
        count => {
            let guides = &keep_common::Guides { count }.text();
            texts::AddedWithGuides { scenarios, guides }.text()
        }
    }
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
        let mut said = texts::TakenOut { count: taken }.text();
        if stays > 0 {
            said.push(' ');
            said += &texts::Stays { count: stays }.text();
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
