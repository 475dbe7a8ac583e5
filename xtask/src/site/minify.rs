//! Smaller scripts, and names that hash what is really sent: Trunk hashes what it started from.

use super::{File, WORKER, files, hash, hex_digest, modules::owner};
use crate::process::root;
use anyhow::{Context, Result, ensure};
use std::fs;
use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};

/// The offline worker without its list of files.
const WORKER_SOURCE: &str = "src/browser/service-worker.js";

/// Minifies the scripts in Trunk's output, adds the offline worker, and names every hashed file after its bytes.
pub fn minify(dist: &Path, esbuild: impl Fn() -> Command) -> Result<()> {
    let source = root().join(WORKER_SOURCE);
    let source = fs::read_to_string(&source)
        .with_context(|| format!("{} cannot be read; restore it with git", source.display()))?;
    let worker = minified(esbuild().arg("--format=iife"), &source)?;
    fs::write(dist.join(WORKER), worker)?;

    let index = dist.join("index.html");
    let mut html = fs::read_to_string(&index)?;
    for mut file in files(dist)? {
        let Some(old_hash) = hash(&file.path) else {
            continue;
        };
        if file.path.ends_with(".js") {
            file.bytes = script(dist, &file, &esbuild)?;
        } else if file.path.ends_with(".css") && owner(&file.path).is_some() {
            // Trunk minifies those of the page alone.
            let style = std::str::from_utf8(&file.bytes)?;
            file.bytes = minified(esbuild().arg("--loader=css"), style)?;
        }
        let path = file
            .path
            .replacen(old_hash, &hex_digest(&file.bytes)[..16], 1);
        ensure!(
            html.contains(&file.path),
            "index.html does not name {}; tell xtask/src/site/minify.rs who loads it",
            file.path
        );
        html = html.replace(&file.path, &path);
        fs::remove_file(dist.join(&file.path))?;
        fs::write(dist.join(path), file.bytes)?;
    }
    fs::write(index, html)?;
    Ok(())
}

fn script(dist: &Path, file: &File, esbuild: impl Fn() -> Command) -> Result<Vec<u8>> {
    let mut esbuild = esbuild();
    esbuild.arg("--format=esm");
    let Some(module) = owner(&file.path) else {
        return minified(&mut esbuild, std::str::from_utf8(&file.bytes)?);
    };
    // Of what wasm-bindgen writes, the page takes these exports. Bundling them alone leaves out the classes of
    // libraries that nothing here uses, once their two statements at top level count as free of effects.
    esbuild.current_dir(dist).args([
        "--bundle",
        "--pure:FinalizationRegistry",
        "--define:Symbol.dispose=false",
    ]);
    minified(
        &mut esbuild,
        &format!("export {{ {} }} from './{}'", module.exports, file.path),
    )
}

fn minified(esbuild: &mut Command, source: &str) -> Result<Vec<u8>> {
    let mut child = esbuild
        .args(["--minify", "--target=es2022", "--log-level=warning"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .context("esbuild could not be started; run `cargo xtask setup`")?;
    // Dropped at once: esbuild starts at the end of its input.
    if let Some(mut stdin) = child.stdin.take() {
        stdin.write_all(source.as_bytes())?;
    }
    let output = child.wait_with_output()?;
    ensure!(
        output.status.success(),
        "esbuild cannot read a script; its own message is above"
    );
    Ok(output.stdout)
}
