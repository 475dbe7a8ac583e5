//! Compressed copies beside the files, for hosts that send them as they are.

use super::is_for_host;
use anyhow::{Context, Result};
use flate2::{Compression, write::GzEncoder};
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use walkdir::WalkDir;

/// Writes `FILE.br` and `FILE.gz` for every file that compression makes smaller, unless they are there
/// and newer than it: compressing takes longer than all else.
pub fn write_side_files(dist: &Path) -> Result<()> {
    let paths: Vec<PathBuf> = WalkDir::new(dist)
        .into_iter()
        .filter_map(|entry| Some(entry.ok()?.into_path()))
        .collect();
    for path in paths
        .iter()
        .filter(|path| has_extension(path, &["br", "gz"]))
    {
        if !is_newer(path, &path.with_extension("")) {
            fs::remove_file(path)
                .with_context(|| format!("{} cannot be replaced", path.display()))?;
        }
    }
    for path in paths.iter().filter(|path| is_compressible(path)) {
        let [br, gz] = ["br", "gz"].map(|extension| beside(path, extension));
        if br.exists() && gz.exists() {
            continue;
        }
        let bytes = fs::read(path)?;
        fs::write(br, brotli(&bytes)?)?;
        fs::write(gz, gzip(&bytes)?)?;
    }
    Ok(())
}

/// Whether a file was written after another. Not, where either is missing.
fn is_newer(path: &Path, than: &Path) -> bool {
    let time = |path| fs::metadata(path).and_then(|data| data.modified());
    matches!((time(path), time(than)), (Ok(written), Ok(before)) if written > before)
}

/// Whether the file's format is not compressed by itself.
pub fn is_compressible(path: &Path) -> bool {
    let name = path.file_name().and_then(|name| name.to_str());
    !name.is_some_and(is_for_host)
        && has_extension(
            path,
            &[
                "html",
                "js",
                "css",
                "wasm",
                "json",
                "svg",
                "webmanifest",
                "txt",
                "xml",
            ],
        )
}

fn has_extension(path: &Path, extensions: &[&str]) -> bool {
    path.extension()
        .and_then(|own| own.to_str())
        .is_some_and(|own| extensions.contains(&own))
}

/// `index.html` and `br` to `index.html.br`.
pub fn beside(path: &Path, extension: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(".");
    name.push(extension);
    PathBuf::from(name)
}

fn brotli(bytes: &[u8]) -> Result<Vec<u8>> {
    let params = brotli::enc::BrotliEncoderParams {
        quality: 11,
        lgwin: 22,
        ..Default::default()
    };
    let mut compressed = Vec::new();
    brotli::BrotliCompress(&mut &bytes[..], &mut compressed, &params)?;
    Ok(compressed)
}

fn gzip(bytes: &[u8]) -> Result<Vec<u8>> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(bytes)?;
    Ok(encoder.finish()?)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::time::{Duration, SystemTime};

    /// Writes a file as it would have been so many seconds ago.
    fn write(path: &Path, text: &str, seconds: u64) {
        fs::write(path, text).unwrap();
        let file = fs::File::options().append(true).open(path).unwrap();
        let then = SystemTime::now() - Duration::from_secs(seconds);
        file.set_modified(then).unwrap();
    }

    #[test]
    fn only_what_changed_is_compressed_again() {
        let dist = tempfile::tempdir().unwrap();
        let page = dist.path().join("index.html");
        let [br, gz] = ["br", "gz"].map(|extension| beside(&page, extension));
        write(&page, "one", 9);
        write_side_files(dist.path()).unwrap();
        assert_eq!(fs::read(&br).unwrap(), brotli(b"one").unwrap());

        write(&br, "kept", 5);
        write_side_files(dist.path()).unwrap();
        assert_eq!(fs::read_to_string(&br).unwrap(), "kept");

        write(&page, "two", 4);
        write_side_files(dist.path()).unwrap();
        assert_eq!(fs::read(&br).unwrap(), brotli(b"two").unwrap());
        assert_eq!(fs::read(&gz).unwrap(), gzip(b"two").unwrap());

        fs::remove_file(&page).unwrap();
        write_side_files(dist.path()).unwrap();
        assert!(!br.exists() && !gz.exists());
    }
}
