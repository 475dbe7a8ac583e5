//! What happens to dist/ after Trunk: one stylesheet for each module, short names, the order of functions, smaller scripts, caching rules, the policy in the
//! page, the offline worker, the files of hosts, compressed copies.

mod address;
mod compress;
mod hosts;
mod languages;
mod minify;
mod modules;
mod names;
mod offline;
mod order;
mod page;
mod sizes;
mod styles;

use crate::serve::headers;
use anyhow::{Context, Result};
use sha2::{Digest, Sha256};
use std::fs;
use std::path::Path;
use walkdir::WalkDir;

pub use address::Address;
pub use languages::write_languages;
pub use minify::minify;
pub use modules::hash_second;
pub use names::shorten_names;
pub use order::order_functions;
pub use sizes::first_visit;
pub use styles::{join_later_styles, join_styles};

/// The headers that a host must send, in the format of Netlify and Cloudflare Pages. Those of other hosts are made of it.
pub const HEADERS: &str = "_headers";

/// Pictures that no visit needs: browsers fetch the icons and screenshots of the manifest when somebody installs the page or
/// may be offered to, and other sites fetch the one they show beside a link. The bytes of a first visit are counted without
/// them, and the offline worker keeps none: an installed page has had its icons copied by the system.
const PICTURES: &str = "pictures/";

/// The offline worker.
pub const WORKER: &str = "sw.js";

/// One file that visitors get: its path from dist/ with `/`, and its bytes.
pub struct File {
    pub path: String,
    pub bytes: Vec<u8>,
}

/// Makes Trunk's output, once it is minified, a finished site. Doing it again after a change makes a new build of it.
pub fn finish(dist: &Path, address: Option<&Address>) -> Result<()> {
    let rules = read_rules(dist)?;
    page::annotate(&dist.join("index.html"), &rules, address)?;
    let files = files(dist)?;
    offline::list(&dist.join(WORKER), &files)?;
    let names = files.iter().map(|file| file.path.as_str());
    let rules = headers::with_caching(&rules, names.chain([WORKER]));
    fs::write(dist.join(HEADERS), &rules)?;
    hosts::write(dist, &rules)?;
    compress::write_side_files(dist)
}

/// dist/_headers, as it is now.
pub fn read_rules(dist: &Path) -> Result<String> {
    fs::read_to_string(dist.join(HEADERS)).with_context(|| {
        format!(
            "{} has no _headers; run `cargo xtask build`",
            dist.display()
        )
    })
}

/// The files that visitors get, the worker and compressed copies excepted, in the order of their names.
fn files(dist: &Path) -> Result<Vec<File>> {
    let mut files = Vec::new();
    for entry in WalkDir::new(dist).sort_by_file_name() {
        let entry = entry.with_context(|| {
            format!("{} cannot be read; run `cargo xtask build`", dist.display())
        })?;
        let path = entry
            .path()
            .strip_prefix(dist)?
            .to_string_lossy()
            .replace('\\', "/");
        let is_side_file = path.ends_with(".br") || path.ends_with(".gz");
        if entry.file_type().is_file() && !is_side_file && !is_for_host(&path) && path != WORKER {
            files.push(File {
                path,
                bytes: fs::read(entry.path())?,
            });
        }
    }
    Ok(files)
}

/// Whether a file is for hosts to read, and is sent to nobody.
pub fn is_for_host(path: &str) -> bool {
    path == HEADERS || path == hosts::APACHE || path == hosts::VERCEL
}

/// Whether a file is a picture that no visit needs.
fn is_picture(path: &str) -> bool {
    path.starts_with(PICTURES)
}

/// Whether a hash of the content is in the name, so that the file under this name never changes.
pub fn is_hashed(path: &str) -> bool {
    hash(path).is_some()
}

/// The hash in a file's name.
fn hash(path: &str) -> Option<&str> {
    let name = path.rsplit('/').next().unwrap_or(path);
    // Trunk prints a 64-bit hash without leading zeros.
    name.split(['-', '_', '.']).find(|part| {
        (12..=16).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_hexdigit())
    })
}

/// SHA-256 in hexadecimal.
pub fn hex_digest(bytes: &[u8]) -> String {
    Sha256::digest(bytes)
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::is_hashed;

    #[test]
    fn only_names_with_a_hash_count_as_hashed() {
        for hashed in [
            "start-d8bd2ad8a9712375.js",
            "counteroffer-ce4c1f15f7c7ab5_bg.wasm",
        ] {
            assert!(is_hashed(hashed), "{hashed}");
        }
        for plain in [
            "index.html",
            "sw.js",
            "icon-512.png",
            "manifest.webmanifest",
            "d8bd2ad8a9712375/icon.svg",
        ] {
            assert!(!is_hashed(plain), "{plain}");
        }
    }
}
