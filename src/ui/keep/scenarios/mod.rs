//! The scenarios kept on this device.
//!
//! Belongs here: finding, opening, naming and deleting what is kept, the bin, files in and out, and
//! where it all is. Does not belong here: how things are kept ([`crate::keeping`]).

mod bin;
mod compare;
mod describe;
mod erase;
mod files;
mod import;
mod list;
mod own_guides;
mod parts;
mod place;
mod row;
mod shelf;

use leptos::prelude::*;

use crate::{
    text::{Text, keep_files, keep_scenarios as texts},
    ui::{element::View, parts::text},
};

use super::desk::Desk;

use parts::disclosure;
use shelf::Shelf;

/// The view.
pub fn scenarios(desk: Desk) -> Vec<View> {
    let shelf = Shelf::of(desk);
    shelf.begin();
    let says = |words: Text| text(move || words.to_string());
    let in_bin = text(move || match shelf.kept.with(|kept| kept.bin.len()) {
        0 => texts::BIN.to_string(),
        count => texts::BinOf { count: &count }.text(),
    });
    vec![
        import::opened(shelf),
        list::search(shelf),
        list::list(shelf),
        disclosure(
            "kept-compare",
            says(texts::COMPARE_TWO),
            compare::compare(shelf),
        ),
        disclosure(bin::SUMMARY, in_bin, bin::bin(shelf)),
        disclosure(
            "kept-files",
            says(keep_files::FILES),
            files::all_files(shelf),
        ),
        disclosure("kept-place", says(texts::PLACE), place::place(shelf)),
    ]
}

/// Shows what is in the text of a file.
pub fn open_file(desk: Desk, text: &str) {
    import::open_text(Shelf::of(desk), text);
}

/// Says that only one file can be opened at a time.
pub fn several_files(desk: Desk) {
    import::not(Shelf::of(desk), keep_files::ONE_FILE.get());
}
