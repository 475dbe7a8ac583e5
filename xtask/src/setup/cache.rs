//! The per-user folder of tools, one folder a version, where an interrupted installation is never taken for a finished one.

use anyhow::{Context, Result};
use std::fs::{self, File};
use std::path::{Path, PathBuf};

/// `${XDG_CACHE_HOME:-~/.cache}/counteroffer`.
pub fn folder() -> Result<PathBuf> {
    let cache = match std::env::var_os("XDG_CACHE_HOME").filter(|value| !value.is_empty()) {
        Some(cache) => PathBuf::from(cache),
        None => PathBuf::from(
            std::env::var_os("HOME")
                .context("neither XDG_CACHE_HOME nor HOME is set; set one to a folder of yours")?,
        )
        .join(".cache"),
    };
    Ok(cache.join("counteroffer"))
}

/// The folder of `name`-`version`, filled by `install` unless `is_complete` already holds for it.
///
/// `install` works in a sibling that is renamed at the end; what an interrupted run left there is its starting point.
pub fn tool(
    name: &str,
    version: &str,
    is_complete: impl Fn(&Path) -> bool,
    install: impl FnOnce(&Path) -> Result<()>,
) -> Result<PathBuf> {
    let folder = folder()?;
    let finished = folder.join(format!("{name}-{version}"));
    if is_complete(&finished) {
        return Ok(finished);
    }
    let _lock = lock(&folder, &format!("{name}-{version}"))?;
    if is_complete(&finished) {
        return Ok(finished); // by the process that held the lock
    }
    let partial = folder.join(format!("{name}-{version}.partial"));
    let writable = || {
        format!(
            "{} cannot be written; set XDG_CACHE_HOME to a folder of yours",
            folder.display()
        )
    };
    fs::create_dir_all(&partial).with_context(writable)?;
    install(&partial)?;
    if finished.exists() {
        fs::remove_dir_all(&finished).with_context(writable)?;
    }
    fs::rename(&partial, &finished).with_context(writable)?;
    Ok(finished)
}

/// Held until the file is dropped: two checkouts may be set up at once.
fn lock(folder: &Path, name: &str) -> Result<File> {
    let path = folder.join(format!("{name}.lock"));
    let writable = || {
        format!(
            "{} cannot be written; set XDG_CACHE_HOME to a folder of yours",
            folder.display()
        )
    };
    fs::create_dir_all(folder).with_context(writable)?;
    let file = File::create(&path).with_context(writable)?;
    if file.try_lock().is_err() {
        println!("Waiting for another command that installs {name}");
        file.lock().with_context(writable)?;
    }
    Ok(file)
}

#[cfg(test)]
mod tests {
    use super::folder;

    #[test]
    fn the_folder_is_per_user() {
        assert!(folder().is_ok_and(|folder| folder.ends_with("counteroffer")));
    }
}
