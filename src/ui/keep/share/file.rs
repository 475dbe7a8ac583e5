//! What goes along as a file, for those who do not trust links.

use leptos::prelude::*;

use crate::{
    browser::{files, storage},
    keeping::slug,
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
    let name = match entry.map(|entry| entry.name).unwrap_or_default() {
        name if name.is_empty() => format!("{} {}", made.scenario.role, made.scenario.region),
        name => name,
    };
    format!("counteroffer-{}.json", slug(&name))
}
