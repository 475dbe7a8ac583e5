//! The files of one build, in memory: what is not among them cannot be asked for, and a build that is written
//! meanwhile is not mixed in.

use super::headers;
use super::negotiate::Encoding;
use crate::site::{hex_digest, is_for_host};
use anyhow::{Context, Result};
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use walkdir::WalkDir;

pub struct Snapshot {
    /// Begins and ends with a slash.
    pub base: String,
    pub rules: String,
    files: BTreeMap<String, Vec<u8>>,
}

/// One file in the form to send.
pub struct Stored<'a> {
    pub bytes: &'a [u8],
    pub encoding: Encoding,
    /// Whether the form depends on what the request accepts.
    pub varies: bool,
}

impl Snapshot {
    pub fn load(dir: &Path, base: &str, rules: &str) -> Result<Snapshot> {
        let mut files = BTreeMap::new();
        for entry in WalkDir::new(dir) {
            let entry = entry.with_context(|| {
                format!("{} cannot be read; run `cargo xtask build`", dir.display())
            })?;
            let path = entry
                .path()
                .strip_prefix(dir)?
                .to_string_lossy()
                .replace('\\', "/");
            if entry.file_type().is_file() && !is_for_host(&path) {
                files.insert(path, fs::read(entry.path())?);
            }
        }
        Ok(Snapshot {
            base: base.to_owned(),
            rules: rules.to_owned(),
            files,
        })
    }

    #[cfg(test)]
    pub fn of(base: &str, rules: &str, files: &[(&str, &str)]) -> Snapshot {
        let files = files
            .iter()
            .map(|(path, text)| ((*path).to_owned(), text.as_bytes().to_vec()))
            .collect();
        Snapshot {
            base: base.to_owned(),
            rules: rules.to_owned(),
            files,
        }
    }

    /// The file at `path`, in the wished form where there is one.
    pub fn file(&self, path: &str, wished: Encoding) -> Option<Stored<'_>> {
        let plain = self.files.get(path)?;
        let side = |extension: &str| self.files.get(&format!("{path}.{extension}"));
        let varies = side("br").is_some() || side("gz").is_some();
        let (bytes, encoding) = match wished {
            Encoding::Brotli => side("br").map(|bytes| (bytes, wished)),
            Encoding::Gzip => side("gz").map(|bytes| (bytes, wished)),
            Encoding::Identity => None,
        }
        .unwrap_or((plain, Encoding::Identity));
        Some(Stored {
            bytes,
            encoding,
            varies,
        })
    }

    /// The headers that the rules give to a path, wherever the site is hosted.
    pub fn headers(&self, path: &str) -> Vec<(String, String)> {
        headers::matching(&self.rules, &format!("/{path}"))
    }
}

impl Stored<'_> {
    /// A tag of these very bytes.
    pub fn tag(&self) -> String {
        let digest: String = hex_digest(self.bytes).chars().take(32).collect();
        format!("\"{digest}\"")
    }
}
