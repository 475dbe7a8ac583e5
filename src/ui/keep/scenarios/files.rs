//! Files of what is kept.

use crate::browser::clock;

/// The name of a file of today.
pub fn dated(front: &str, ending: &str) -> String {
    match clock::today() {
        Some(today) => format!("{front}-{today}.{ending}"),
        None => format!("{front}.{ending}"),
    }
}
