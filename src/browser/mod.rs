//! The only place, beside [`crate::ui`], that knows of a browser.
//!
//! Belongs here: storage, the address bar, the clipboard, what happens on a panic. Nothing here
//! panics: what the browser refuses comes back as a value. Does not belong here: anything that
//! knows what a figure means. The service worker and the script that starts the page are plain
//! JavaScript beside this file, so that they work even where this module does not.

pub mod address;
pub mod clipboard;
pub mod clock;
pub mod erasing;
pub mod field;
pub mod files;
pub mod first;
pub mod focus;
pub mod panics;
pub mod print;
mod promise;
pub mod rest;
pub mod room;
pub mod saving;
pub mod scroll;
pub mod second;
pub mod sharing;
pub mod storage;
