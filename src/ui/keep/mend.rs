//! Putting in order what is kept, when the first module finds something there that it leaves alone.

use crate::browser::{first::First, storage};

/// Puts everything kept in order, and tells the first module what could not be read.
pub fn mend(first: &First) {
    let found = storage::with(|device| {
        let found = device.read_all()?;
        device.empty_old_bin()?;
        Ok(found)
    });
    // What cannot be read at all, the first module has told already.
    let found = found.unwrap_or_default();
    let unread = found.set_aside.iter().chain(&found.newer);
    let told: Vec<_> = unread.map(|one| one.damage.to_string()).collect();
    first.turn("mended", &told.join("\n"));
}
