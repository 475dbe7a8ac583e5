//! What goes along as a file, for those who do not trust links.

use leptos::prelude::*;

use crate::{
    browser::{files, storage},
    keeping::slug,
    text::{keep_common, keep_share as texts},
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
    let save = quiet_button(texts::SAVE_FILE.get(), move || {
        sheet.look_again();
        let (name, json) = sheet
            .made
            .with_untracked(|made| (name(made), carried(made).to_json()));
        files::save(&name, files::JSON, &json);
        put(said, keep_common::FileSaved { name: &name }.text());
    });
    vec![
        hint(texts::FILE_NOTE.get()),
        save,
        status(texts::FILE_SAVED.get(), said.into()),
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
