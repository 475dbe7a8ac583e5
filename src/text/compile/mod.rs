//! For the build: from the catalogue, a folder of [Fluent](https://projectfluent.org) files a
//! language, to Rust code for English and one file for each other language.
//!
//! The file of a language also holds its guides, its words that are sent, and what `index.html` says.
//!
//! Belongs here: what a catalogue may hold, and what must agree between languages. Does not belong
//! here: how a text is found while the page runs (`src/text/mod.rs`). Used by the build script and
//! by `xtask`, which puts the other languages beside the page.

mod files;
mod message;
mod write;

use std::{error::Error, fmt, fs, path::Path};

use message::{Message, messages};

/// The language that the program is written in: its texts are part of the module, and it says which
/// texts there are.
const FIRST: &str = "en";

/// The area of what `index.html` says by itself. In English it stands there; for another language
/// `start.js` finds it in that language's file, as JSON of this name.
const STATIC: &str = "index";

/// Where the catalogue is, from the root of the crate.
const CATALOGUE: &str = "src/text";

/// The texts of one part of the program.
pub struct Area {
    name: String,
    messages: Vec<Message>,
}

/// Everything that is wrong with a catalogue, a line each.
#[derive(Debug)]
pub struct Faults(Vec<String>);

impl fmt::Display for Faults {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for fault in &self.0 {
            writeln!(f, "{fault}")?;
        }
        Ok(())
    }
}

impl Error for Faults {}

/// Writes `text.rs` to `out`, and what [`other_languages`] gives as `text-LANGUAGE.txt`.
///
/// # Errors
///
/// If a file cannot be read or written, and if a text is missing, is too many or does not fit.
pub fn compile(root: &Path, out: &Path) -> Result<(), Box<dyn Error>> {
    let english = areas(&root.join(CATALOGUE), FIRST)?;
    fs::write(out.join("text.rs"), write::code(&english))?;
    for area in &english {
        fs::write(
            out.join(format!("text-{}.txt", area.name)),
            write::file(&area.messages),
        )?;
    }
    for (language, text) in other_languages(root)? {
        fs::write(out.join(format!("text-{language}.txt")), text)?;
    }
    Ok(())
}

/// The languages beside English, with the file that the page loads for each.
///
/// # Errors
///
/// As for [`compile`].
pub fn other_languages(root: &Path) -> Result<Vec<(String, String)>, Box<dyn Error>> {
    let catalogue = root.join(CATALOGUE);
    let english = areas(&catalogue, FIRST)?;
    let mut languages = Vec::new();
    for language in names(&catalogue, "")? {
        if language == FIRST || language == "compile" {
            continue;
        }
        let theirs = areas(&catalogue, &language)?;
        let static_texts = theirs.iter().find(|area| area.name == STATIC);
        let static_texts = static_texts.map(|area| write::json(&area.messages));
        let theirs = in_order(&english, theirs, &language)?;
        let mut file = format!("{}\0{}", write::head(&english), write::file(&theirs));
        let mut files = files::files(root, &language)?;
        files.extend(static_texts.map(|json| (format!("{STATIC}.json"), json)));
        for (name, json) in files {
            file += &format!("\0{name}\0{json}");
        }
        languages.push((language, file));
    }
    Ok(languages)
}

/// The texts of a language in the order of English, if they are the same ones.
fn in_order(english: &[Area], theirs: Vec<Area>, language: &str) -> Result<Vec<Message>, Faults> {
    let mut faults = Vec::new();
    let mut left: Vec<(String, Message)> = Vec::new();
    for area in theirs {
        let name = area.name;
        left.extend(
            area.messages
                .into_iter()
                .map(|message| (name.clone(), message)),
        );
    }
    let mut ordered = Vec::new();
    for area in english {
        for message in &area.messages {
            let place = left
                .iter()
                .position(|(name, other)| *name == area.name && other.id == message.id);
            let Some(place) = place else {
                faults.push(format!(
                    "{language}/{}.ftl: `{}` is missing",
                    area.name, message.id
                ));
                continue;
            };
            let (_, other) = left.swap_remove(place);
            if let Some(fault) = message.unlike(&other) {
                faults.push(format!(
                    "{language}/{}.ftl: `{}` {fault}",
                    area.name, message.id
                ));
            }
            ordered.push(other);
        }
    }
    for (area, message) in left {
        faults.push(format!(
            "{language}/{area}.ftl: English has no `{}`",
            message.id
        ));
    }
    if faults.is_empty() {
        Ok(ordered)
    } else {
        Err(Faults(faults))
    }
}

/// The areas of a language, by name.
fn areas(catalogue: &Path, language: &str) -> Result<Vec<Area>, Box<dyn Error>> {
    let folder = catalogue.join(language);
    let mut areas = Vec::new();
    let mut faults = Vec::new();
    for name in names(&folder, ".ftl")? {
        let file = format!("{name}.ftl");
        let source = fs::read_to_string(folder.join(&file))?;
        match messages(&source) {
            Ok(messages) => areas.push(Area { name, messages }),
            Err(found) => faults.extend(
                found
                    .iter()
                    .map(|fault| format!("{language}/{file}: {fault}")),
            ),
        }
    }
    if faults.is_empty() {
        Ok(areas)
    } else {
        Err(Faults(faults).into())
    }
}

/// What a folder holds with an ending, without it and sorted; folders, where there is no ending.
fn names(folder: &Path, ending: &str) -> Result<Vec<String>, Box<dyn Error>> {
    let mut names = Vec::new();
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let name = entry.file_name().to_string_lossy().into_owned();
        if entry.file_type()?.is_dir() != ending.is_empty() {
            continue;
        }
        if let Some(name) = name.strip_suffix(ending) {
            names.push(name.to_owned());
        }
    }
    names.sort();
    Ok(names)
}
