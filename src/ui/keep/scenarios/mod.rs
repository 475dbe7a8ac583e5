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

use super::super::{element::View, parts::text};
use super::desk::Desk;

use parts::disclosure;
use shelf::Shelf;

/// The view.
pub fn scenarios(desk: Desk) -> Vec<View> {
    let shelf = Shelf::of(desk);
    shelf.begin();
    let says = |words: &'static str| text(move || words.to_owned());
    let in_bin = text(move || match shelf.kept.with(|kept| kept.bin.len()) {
        0 => "Bin".to_owned(),
        count => format!("Bin ({count})"),
    });
    vec![
        import::opened(shelf),
        list::search(shelf),
        list::list(shelf),
        disclosure(
            "kept-compare",
            says("Compare two, field by field"),
            compare::compare(shelf),
        ),
        disclosure(bin::SUMMARY, in_bin, bin::bin(shelf)),
        disclosure("kept-files", says("Files"), files::all_files(shelf)),
        disclosure(
            "kept-place",
            says("Where everything is kept"),
            place::place(shelf),
        ),
    ]
}

/// Shows what is in the text of a file.
pub fn open_file(desk: Desk, text: &str) {
    import::open_text(Shelf::of(desk), text);
}

/// Says that only one file can be opened at a time.
pub fn several_files(desk: Desk) {
    import::not(
        Shelf::of(desk),
        "Drop one file at a time. Nothing was opened.",
    );
}
