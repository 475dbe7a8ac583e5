//! The languages beside English: a file each, beside the page, which loads the one it is to speak. Trunk has them made
//! whenever it has built the page: see Trunk.toml.

// The same code as in the build script, so that the files fit the module.
#[allow(dead_code, reason = "the build script uses more of it")]
#[path = "../../../src/text/compile/mod.rs"]
mod compile;

use super::hex_digest;
use crate::process::root;
use anyhow::{Context, Result, anyhow};
use std::fs;
use std::path::Path;

/// What stands in index.html in place of the names, as it is there or minified.
const PLACES: [&str; 2] = ["content=\"none-yet\"", "content=none-yet"];

/// Writes the files to a built page and their names into the tag of its index.html: `fr text-fr-….txt`.
pub fn write_languages(dist: &Path) -> Result<()> {
    // Its errors need not be sent between threads, as anyhow's are.
    let languages = compile::other_languages(root()).map_err(|error| anyhow!("{error}"))?;
    let mut named = Vec::new();
    for (language, text) in languages {
        let file = format!("text-{language}-{}.txt", &hex_digest(text.as_bytes())[..16]);
        fs::write(dist.join(&file), text)?;
        named.push(format!("{language} {file}"));
    }
    let index = dist.join("index.html");
    let html = fs::read_to_string(&index)?;
    let html = with_names(&html, &named.join(" "))?;
    fs::write(index, html)?;
    Ok(())
}

/// Whether a file in dist/ is that of a language. It belongs to no first visit in English.
pub fn is_language(path: &str) -> bool {
    path.starts_with("text-") && path.ends_with(".txt")
}

fn with_names(html: &str, names: &str) -> Result<String> {
    let place = PLACES.iter().find(|place| html.contains(**place));
    let place = place.context("index.html has no place for the languages; add <meta name=\"languages\" content=\"none-yet\">")?;
    Ok(html.replace(place, &format!("content=\"{names}\"")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_page_names_every_language_with_its_file() {
        for quote in ["\"", ""] {
            let html = format!("<head><meta name=languages content={quote}none-yet{quote}><title>");
            assert_eq!(
                with_names(&html, "fr text-fr-0123456789abcdef.txt").unwrap(),
                "<head><meta name=languages content=\"fr text-fr-0123456789abcdef.txt\"><title>"
            );
        }
        assert!(with_names("<head>", "").is_err());
    }

    #[test]
    fn a_language_is_told_by_its_name() {
        assert!(is_language("text-fr-0123456789abcdef.txt"));
        assert!(super::super::is_hashed("text-fr-0123456789abcdef.txt"));
        assert!(!is_language("robots.txt"));
    }
}
