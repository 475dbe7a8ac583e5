//! The Chromium that the browser tests drive.

use super::apt;
use crate::process::find;
use anyhow::{Result, bail};
use std::path::PathBuf;

const NAMES: [&str; 4] = [
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
];

/// `CHROMIUM` if set, else one on PATH, else Debian's, installed now.
pub fn ensure() -> Result<PathBuf> {
    if let Some(chosen) = std::env::var_os("CHROMIUM").map(PathBuf::from) {
        if chosen.is_file() {
            return Ok(chosen);
        }
        bail!(
            "CHROMIUM names {}, which is not a file; correct it or unset it",
            chosen.display()
        );
    }
    if let Some(found) = found() {
        return Ok(found);
    }
    if apt::is_available() {
        // Without any font the page has no text to look at.
        apt::install(&["chromium", "fonts-liberation"])?;
    }
    match found() {
        Some(found) => Ok(found),
        None => bail!(
            "no Chromium was found; install one, or set CHROMIUM to its path, and run this again"
        ),
    }
}

fn found() -> Option<PathBuf> {
    NAMES.iter().find_map(|name| find(name))
}
