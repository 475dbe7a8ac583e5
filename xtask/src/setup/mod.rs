//! Installing what the commands need. Each part looks first, says what it installs, and can be run again.

mod apt;
mod browser;
mod cache;
mod cargo_tools;
mod debian_wasm;
mod node;
mod wasm_target;

use crate::process::{self, command};
use anyhow::{Context, Result};
use std::path::PathBuf;
use std::process::Command;

pub use wasm_target::{TARGET, WasmToolchain};

/// What building the page takes.
pub struct BuildTools {
    folders: Vec<PathBuf>,
    esbuild: PathBuf,
    wasm: WasmToolchain,
}

impl BuildTools {
    /// Trunk, cargo, wasm-bindgen or wasm-opt, finding the others on PATH and the toolchain that has the WebAssembly
    /// standard library.
    pub fn program(&self, name: &str) -> Result<Command> {
        let mut program = command(name);
        process::with_path(&mut program, &self.folders)?;
        self.wasm.apply(&mut program);
        Ok(program)
    }

    /// Trunk.
    pub fn trunk(&self) -> Result<Command> {
        let mut trunk = self.program("trunk")?;
        // Trunk takes NO_COLOR for a flag and refuses the usual `1`.
        if std::env::var_os("NO_COLOR").is_some() {
            trunk.env("NO_COLOR", "true");
        }
        trunk.env("TRUNK_SKIP_VERSION_CHECK", "true");
        Ok(trunk)
    }

    /// esbuild.
    pub fn esbuild(&self) -> Command {
        command(&self.esbuild)
    }
}

/// Trunk, wasm-bindgen, wasm-opt, esbuild, the WebAssembly standard library and the crates of Cargo.lock.
pub fn for_build() -> Result<BuildTools> {
    let wasm = wasm_toolchain()?;
    let folders = vec![
        cargo_tools::trunk()?,
        cargo_tools::wasm_bindgen()?,
        node::binaryen()?,
    ];
    let esbuild = node::esbuild()?.join("esbuild");
    // Trunk builds offline, so that it takes the tools above instead of downloading its own.
    process::run(command("cargo").args(["fetch", "--locked", "--quiet"])).context(
        "the crates of Cargo.lock cannot be fetched; run this again once crates.io can be reached, or `cargo update --workspace` where cargo says that the lock file is out of date",
    )?;
    Ok(BuildTools {
        folders,
        esbuild,
        wasm,
    })
}

/// The toolchain for checks that only compile for WebAssembly.
pub fn wasm_toolchain() -> Result<WasmToolchain> {
    wasm_target::ensure()
}

/// Chromium and the packages of tests/browser; returns the browser's path.
pub fn for_browser_tests() -> Result<PathBuf> {
    node::test_packages()?;
    browser::ensure()
}

/// The folder of Lighthouse and its packages.
pub fn for_lighthouse() -> Result<PathBuf> {
    node::lighthouse()
}

/// The folder of cargo-fuzz.
pub fn cargo_fuzz() -> Result<PathBuf> {
    cargo_tools::cargo_fuzz()
}

/// Says what is about to be installed, before it takes its time.
fn announce(what: &str) {
    println!("Installing {what}");
}
