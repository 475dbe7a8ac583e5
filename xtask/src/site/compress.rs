//! Compressed copies beside the files, for hosts that send them as they are.

use super::is_for_host;
use anyhow::{Context, Result};
use flate2::{Compression, write::GzEncoder};
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use walkdir::WalkDir;

/// Writes `FILE.br` and `FILE.gz` for every file that compression makes smaller.
pub fn write_side_files(dist: &Path) -> Result<()> {
    let paths: Vec<PathBuf> = WalkDir::new(dist)
        .into_iter()
        .filter_map(|entry| Some(entry.ok()?.into_path()))
        .collect();
    // Those of an earlier finish would hold earlier contents.
    for path in paths
        .iter()
        .filter(|path| has_extension(path, &["br", "gz"]))
    {
        fs::remove_file(path).with_context(|| format!("{} cannot be replaced", path.display()))?;
    }
    for path in paths.iter().filter(|path| is_compressible(path)) {
        let bytes = fs::read(path)?;
        fs::write(beside(path, "br"), brotli(&bytes)?)?;
        fs::write(beside(path, "gz"), gzip(&bytes)?)?;
    }
    Ok(())
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
