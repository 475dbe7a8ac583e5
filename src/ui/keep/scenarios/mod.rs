//! The scenarios kept on this device.
//!
//! Belongs here: finding, opening, naming and deleting what is kept, the bin, files in and out, and
//! where it all is. Does not belong here: how things are kept ([`crate::keeping`]).

mod describe;
mod files;
mod list;
mod row;
mod shelf;
mod when;

use super::super::element::View;
use super::desk::Desk;

use shelf::Shelf;

/// The view.
pub fn scenarios(desk: Desk) -> Vec<View> {
    let shelf = Shelf::of(desk);
    shelf.begin();
    vec![list::search(shelf), list::list(shelf)]
}
