//! What comes from the npm registry: wasm-opt, esbuild, and the packages of the browser tests and of the bench.

use super::{announce, cache};
use crate::process::{command, find, output, root, run};
use crate::versions;
use anyhow::{Context, Result, bail};
use sha2::{Digest, Sha256};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// What Playwright asks for.
const OLDEST_NODE: u32 = 20;

/// No scripts of packages are run, and nothing is asked of the registry beyond the packages.
const NPM_OPTIONS: [&str; 3] = ["--no-audit", "--no-fund", "--ignore-scripts"];

/// The folder to put on PATH for `wasm-opt`.
pub fn binaryen() -> Result<PathBuf> {
    tool("binaryen", versions::BINARYEN, "wasm-opt")
}

/// The folder that holds `esbuild`.
pub fn esbuild() -> Result<PathBuf> {
    tool("esbuild", versions::ESBUILD, "esbuild")
}

/// The folder of `program`, which comes with `package`.
fn tool(package: &str, version: &str, program: &str) -> Result<PathBuf> {
    let programs = Path::new("node_modules/.bin");
    let is_complete = |folder: &Path| {
        output(command(folder.join(programs).join(program)).arg("--version")).is_some()
    };
    let folder = cache::tool(package, version, is_complete, |folder| {
        announce(&format!("{package} {version} with npm (for {program})"));
        let mut install = npm("install")?;
        install.arg("--prefix").arg(folder).arg(format!("{package}@{version}"));
        run(&mut install)
    })
    .with_context(|| format!("{package} {version} cannot be installed; run this again once the npm registry can be reached"))?;
    Ok(folder.join(programs))
}

/// The packages of the browser tests.
pub fn test_packages() -> Result<()> {
    packages("tests/browser", "Playwright, axe-core and pdf.js")
}

/// Lighthouse, which is large and only the bench uses; returns its folder.
pub fn lighthouse() -> Result<PathBuf> {
    let folder = "benches/lighthouse";
    packages(folder, "Lighthouse")?;
    Ok(root().join(folder))
}

/// `npm ci` in a folder, when its lock file is not the one that was installed.
fn packages(folder: &str, names: &str) -> Result<()> {
    let path = root().join(folder);
    let lock = fs::read(path.join("package-lock.json")).with_context(|| {
        format!("{folder}/package-lock.json cannot be read; restore it with `git checkout`")
    })?;
    let wanted = format!("{:x?}", Sha256::digest(&lock));
    let stamp = path.join("node_modules/.counteroffer-lock");
    if fs::read_to_string(&stamp).is_ok_and(|installed| installed == wanted) {
        return Ok(());
    }
    announce(&format!("{names} with npm, into {folder}/node_modules"));
    run(npm("ci")?.current_dir(&path)).with_context(|| {
        format!("the packages of {folder} cannot be installed; run this again once the npm registry can be reached")
    })?;
    fs::write(&stamp, wanted).with_context(|| format!("{} cannot be written", stamp.display()))
}

fn npm(verb: &str) -> Result<Command> {
    let node = output(command("node").arg("--version")).unwrap_or_default();
    if major(&node) < OLDEST_NODE || find("npm").is_none() {
        bail!("Node.js {OLDEST_NODE} or later with npm is missing; install it and run this again");
    }
    let mut npm = command("npm");
    npm.arg(verb).args(NPM_OPTIONS);
    Ok(npm)
}

/// 20 for `v20.20.2`, 0 for what is no version.
fn major(version: &str) -> u32 {
    let number = version.trim_start_matches('v').split('.').next();
    number.and_then(|number| number.parse().ok()).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_major_version_is_read() {
        assert_eq!(["v20.20.2", "v8.0.0", ""].map(super::major), [20, 8, 0]);
    }
}
