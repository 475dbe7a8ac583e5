//! The two modules of the page: the first, which it starts with, and the second, which it loads when it is asked for.

use super::hex_digest;
use anyhow::{Context, Result, ensure};
use std::fs;
use std::path::Path;

/// One module: a binary of the crate.
pub struct Module {
    /// The name of the binary.
    pub name: &'static str,
    /// What others take from its script.
    pub exports: &'static str,
}

/// Both, the first one first.
pub const MODULES: [Module; 2] = [
    Module {
        name: "counteroffer",
        exports: "build_next, default, on_screen, painted, screen, screen_id, second_failed, speak, turn, undo",
    },
    Module {
        name: SECOND,
        exports: "default, follow, mend, open, open_file, refresh, reveal, section, several_files, show, speak",
    },
];

/// The binary of the second module. Its files belong to no first visit.
const SECOND: &str = "keep";

impl Module {
    /// Whether a file in dist/ belongs to the module.
    pub fn owns(&self, path: &str) -> bool {
        let rest = path.strip_prefix(self.name);
        rest.is_some_and(|rest| rest.starts_with(['-', '_']))
    }
}

/// The module that a file in dist/ belongs to.
pub fn owner(path: &str) -> Option<&'static Module> {
    MODULES.iter().find(|module| module.owns(path))
}

/// Whether the page loads a file only when it is asked for.
pub fn is_later(path: &str) -> bool {
    owner(path).is_some_and(|module| module.name == SECOND)
}

/// Puts a hash into the names of the second module's files, in dist/ and in index.html: Trunk does so for the first
/// module alone.
pub fn hash_second(dist: &Path) -> Result<()> {
    let index = dist.join("index.html");
    let mut html = fs::read_to_string(&index)?;
    for ending in [".js", "_bg.wasm", ".css"] {
        let old = format!("{SECOND}{ending}");
        ensure!(
            html.contains(&old),
            "index.html does not name {old}; write it into <meta name=\"keep\">"
        );
        let bytes = fs::read(dist.join(&old))
            .with_context(|| format!("dist/ has no {old}; see what index.html says of {SECOND}"))?;
        let new = format!("{SECOND}-{}{ending}", &hex_digest(&bytes)[..16]);
        fs::rename(dist.join(&old), dist.join(&new))?;
        html = html.replace(&old, &new);
    }
    fs::write(index, html)?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_file_has_its_module() {
        let name = |path| owner(path).map(|module| module.name);
        assert_eq!(
            name("counteroffer-d8bd2ad8a9712375.js"),
            Some("counteroffer")
        );
        assert_eq!(name("keep-d8bd2ad8a9712375_bg.wasm"), Some("keep"));
        assert_eq!(name("keepsake.png"), None);
        assert!(is_later("keep-d8bd2ad8a9712375.js"));
        assert!(!is_later("style-d8bd2ad8a9712375.css"));
    }

    #[test]
    fn the_second_module_is_named_after_its_bytes() {
        let dist = tempfile::tempdir().unwrap();
        let write = |name: &str, text: &str| fs::write(dist.path().join(name), text).unwrap();
        write(
            "index.html",
            "<meta content=\"keep.js keep_bg.wasm keep.css\">",
        );
        write("keep.js", "1");
        write("keep_bg.wasm", "2");
        write("keep.css", "3");
        hash_second(dist.path()).unwrap();
        let html = fs::read_to_string(dist.path().join("index.html")).unwrap();
        let names: Vec<_> = html.split('"').nth(1).unwrap().split(' ').collect();
        assert_eq!(names.len(), 3);
        for name in names {
            assert!(super::super::is_hashed(name), "{name}");
            assert!(dist.path().join(name).exists(), "{name}");
        }
    }
}
