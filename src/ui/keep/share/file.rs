//! What goes along as a file, for those who do not trust links.

use leptos::prelude::*;

use crate::{
    browser::{files, storage},
    ui::{
        element::View,
        parts::{put, quiet_button, status},
    },
};

use super::{
    carried::carried,
    made::{Made, Sheet},
    parts::hint,
};

/// The button that saves it.
pub fn file(sheet: Sheet) -> Vec<View> {
    let said = RwSignal::new(String::new());
    let save = quiet_button("Save as a file", move || {
        sheet.look_again();
        let (name, json) = sheet
            .made
            .with_untracked(|made| (name(made), carried(made).to_json()));
        files::save(&name, files::JSON, &json);
        put(
            said,
            format!("The file {name} is where your browser puts downloads."),
        );
    });
    vec![
        hint(
            "For somebody who does not trust links. It leaves out what is not ticked, and keeps as you typed it what cannot be read. They open it under “Scenarios”.",
        ),
        save,
        status("File saved", said.into()),
    ]
}

/// The file by the name of the scenario, or by its role and region where it has none.
fn name(made: &Made) -> String {
    let found = storage::with(|device| device.read_one(&made.id)).unwrap_or_default();
    let mut entries = found.entries.into_iter();
    let entry = entries.find(|entry| entry.id == made.id);
    let name = entry.map(|entry| plain(&entry.name)).unwrap_or_default();
    let name = match name.as_str() {
        "" => plain(&format!("{} {}", made.scenario.role, made.scenario.region)),
        name => name.to_owned(),
    };
    format!("counteroffer-{name}.json")
}

/// A name in small letters and digits, with lines between words.
fn plain(name: &str) -> String {
    const LONGEST: usize = 60;
    let mut plain = String::new();
    for character in name.to_lowercase().chars().take(LONGEST) {
        if character.is_alphanumeric() {
            plain.push(character);
        } else if !plain.ends_with('-') {
            plain.push('-');
        }
    }
    plain.trim_matches('-').to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_files_are_plain() {
        assert_eq!(plain("After the call (2nd)"), "after-the-call-2nd");
        assert_eq!(plain("../../etc"), "etc");
        assert_eq!(plain(" — "), "");
    }
}
