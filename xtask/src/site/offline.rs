//! The offline worker of one build: the list of its files, above src/browser/service-worker.js.

use super::{File, hex_digest, is_hashed, is_picture, languages::is_language, modules::is_later};
use anyhow::{Context, Result};
use base64::{Engine, engine::general_purpose::STANDARD};
use serde_json::{Map, json};
use sha2::{Digest, Sha256};
use std::fs;
use std::path::Path;

const LIST: &str = "const BUILD = ";

/// Writes the list, in place of that of an earlier time. Pictures that no visit needs are left to the network.
pub fn list(worker: &Path, files: &[File]) -> Result<()> {
    let files = files.iter().filter(|file| !is_picture(&file.path));
    let files: Vec<&File> = files.collect();
    let text = fs::read_to_string(worker).with_context(|| {
        format!(
            "{} cannot be read; run `cargo xtask build`",
            worker.display()
        )
    })?;
    fs::write(worker, with_list(&files, without_list(&text)))?;
    Ok(())
}

fn without_list(worker: &str) -> &str {
    match worker.split_once('\n') {
        Some((first, rest)) if first.starts_with(LIST) => rest,
        _ => worker,
    }
}

fn with_list(files: &[&File], source: &str) -> String {
    let (languages, files_of_page): (Vec<&File>, Vec<&File>) =
        files.iter().partition(|file| is_language(&file.path));
    let (later, first): (Vec<&File>, Vec<&File>) = files_of_page
        .into_iter()
        .partition(|file| is_later(&file.path));
    let listed: Map<_, _> = first
        .into_iter()
        .map(|file| (file.path.clone(), json!(integrity(file))))
        .collect();
    let paths = |files: Vec<&File>| -> Vec<String> {
        let paths = files.into_iter().map(|file| file.path.clone());
        paths.collect()
    };
    let build = json!({
        "version": version(files, source),
        "files": listed,
        "later": paths(later),
        "languages": paths(languages),
    });
    format!("{LIST}{build};\n{source}")
}

/// Changes with any name, any byte of any file, and the worker's own text.
fn version(files: &[&File], source: &str) -> String {
    let mut names_and_contents = hex_digest(source.as_bytes());
    for file in files {
        names_and_contents += &format!("\n{} {}", hex_digest(&file.bytes), file.path);
    }
    hex_digest(names_and_contents.as_bytes())
        .chars()
        .take(16)
        .collect()
}

/// What the worker checks the file against; nothing where the name already says it.
fn integrity(file: &File) -> String {
    if is_hashed(&file.path) {
        return String::new();
    }
    format!("sha256-{}", STANDARD.encode(Sha256::digest(&file.bytes)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file(path: &str, text: &str) -> File {
        File {
            path: path.to_owned(),
            bytes: text.as_bytes().to_vec(),
        }
    }

    #[test]
    fn the_version_changes_with_a_name_a_byte_and_the_worker() {
        let version = |files: &[File], source| version(&files.iter().collect::<Vec<_>>(), source);
        let plain = version(&[file("a", "1"), file("b", "2")], "worker");
        assert_eq!(plain, version(&[file("a", "1"), file("b", "2")], "worker"));
        for (files, source) in [
            (vec![file("a", "1"), file("c", "2")], "worker"),
            (vec![file("a", "1"), file("b", "3")], "worker"),
            (vec![file("a", "1")], "worker"),
            (vec![file("a", "1"), file("b", "2")], "another worker"),
        ] {
            assert_ne!(plain, version(&files, source));
        }
    }

    #[test]
    fn files_without_a_hash_in_the_name_carry_their_integrity() {
        let files = [
            file("index.html", ""),
            file("start-d8bd2ad8a9712375.js", ""),
            file("keep-d8bd2ad8a9712375.js", ""),
            file("text-fr-d8bd2ad8a9712375.txt", ""),
        ];
        let text = with_list(&files.each_ref(), "// worker");
        assert!(
            text.contains(r#""index.html":"sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=""#)
        );
        assert!(text.contains(r#""start-d8bd2ad8a9712375.js":"""#));
        assert!(
            text.contains(r#""later":["keep-d8bd2ad8a9712375.js"]"#),
            "{text}"
        );
        assert!(
            text.contains(r#""languages":["text-fr-d8bd2ad8a9712375.txt"]"#),
            "{text}"
        );
        assert!(text.ends_with("// worker"));
        assert_eq!(without_list(&text), "// worker");
        assert_eq!(without_list("// worker\n"), "// worker\n");
    }

    #[test]
    fn pictures_that_no_visit_needs_are_not_kept() {
        let folder = tempfile::tempdir().unwrap();
        let worker = folder.path().join("sw.js");
        fs::write(&worker, "// worker").unwrap();
        list(
            &worker,
            &[file("icon.svg", ""), file("pictures/icon-512.png", "")],
        )
        .unwrap();
        let text = fs::read_to_string(&worker).unwrap();
        assert!(text.contains("icon.svg"), "{text}");
        assert!(!text.contains("pictures/"), "{text}");
    }
}
