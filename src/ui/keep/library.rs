//! The guides at hand.

use crate::{
    browser::storage,
    guide::{Guide, Library},
};

/// The guides that come with the page, and those of the user's own, as they are kept now.
pub fn library() -> Library {
    // Where nothing can be read the first module has said so.
    let found = storage::with(|device| device.guides()).unwrap_or_default();
    let mut own = Vec::new();
    for guide in &found.guides {
        // Checked when they were saved, and not changed since: they carry a checksum.
        own.extend(Guide::from_checked_json(&guide.json));
    }
    Library::bundled().with_own(own)
}
