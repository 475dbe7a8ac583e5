//! Trunk, wasm-bindgen and cargo-fuzz, compiled by `cargo install` in the pinned versions.

use super::{announce, cache};
use crate::process::{command, output, run};
use crate::versions;
use anyhow::{Context, Result};
use std::path::{Path, PathBuf};

/// The folder to put on PATH for `trunk`.
pub fn trunk() -> Result<PathBuf> {
    install(
        "trunk",
        "trunk",
        versions::TRUNK,
        "about 7 minutes on two cores",
    )
}

/// The folder to put on PATH for `wasm-bindgen`.
pub fn wasm_bindgen() -> Result<PathBuf> {
    install(
        "wasm-bindgen-cli",
        "wasm-bindgen",
        &versions::wasm_bindgen()?,
        "about 3 minutes on two cores",
    )
}

/// The folder of `cargo-fuzz`.
pub fn cargo_fuzz() -> Result<PathBuf> {
    install(
        "cargo-fuzz",
        "cargo-fuzz",
        versions::CARGO_FUZZ,
        "about a minute on two cores",
    )
}

fn install(package: &str, program: &str, version: &str, time: &str) -> Result<PathBuf> {
    let is_complete = |folder: &Path| {
        output(command(folder.join("bin").join(program)).arg("--version"))
            .is_some_and(|text| text.split_whitespace().any(|word| word == version))
    };
    let folder = cache::tool(program, version, is_complete, |folder| {
        announce(&format!(
            "{package} {version} with cargo ({time}, once for this user)"
        ));
        let cargo_install = |locked: bool| {
            let mut install = command("cargo");
            install.args([
                "install",
                package,
                "--version",
                version,
                "--force",
                "--root",
            ]);
            install
                .arg(folder)
                .arg("--target-dir")
                .arg(folder.join("target"));
            if locked {
                install.arg("--locked");
            }
            run(&mut install)
        };
        // A lock file published with a crate can name versions that were withdrawn since.
        cargo_install(true).or_else(|_| {
            println!("Trying again with current versions of what {package} needs");
            cargo_install(false)
        })?;
        std::fs::remove_dir_all(folder.join("target"))?;
        Ok(())
    })
    .with_context(|| {
        format!(
            "{package} {version} cannot be installed; run this again once crates.io can be reached"
        )
    })?;
    Ok(folder.join("bin"))
}
