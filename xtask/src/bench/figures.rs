//! How long the figures of a scenario and the simulation of a grant take, natively and in the browser.

use crate::process::{command, root, run as run_command};
use crate::setup::{self, BuildTools, TARGET};
use crate::test;
use anyhow::{Context, Result};
use std::fs;
use std::path::Path;

/// Times the cases of benches/cases as native code, then as WebAssembly and, of the simulation, as JavaScript, and prints
/// them side by side.
pub fn run(chromium: &Path) -> Result<()> {
    let tools = setup::for_build()?;
    let folder = root().join("target/bench");
    if folder.exists() {
        fs::remove_dir_all(&folder)?; // so that nothing of an earlier run is printed
    }
    println!("Timing figures as native code");
    run_command(
        command("cargo")
            .env("CRITERION_HOME", folder.join("criterion"))
            .args(["bench", "--package", "counteroffer", "--bench", "figures"])
            .args(["--no-default-features", "--", "--quiet"]),
    )?;
    println!("Timing the same in Chromium");
    compile(&tools, &folder)?;
    let mut node = test::node(chromium)?;
    run_command(node.arg("bench/figures.js").arg(&folder))
}

/// Compiles xtask/page-bench the way that Trunk compiles the page.
fn compile(tools: &BuildTools, folder: &Path) -> Result<()> {
    run_command(
        tools
            .program("cargo")?
            .args(["build", "--profile", "page", "--offline", "--locked"])
            .args(["--package", "page-bench", "--target", TARGET])
            .args(["--target-dir", "target"]),
    )?;
    run_command(
        tools
            .program("wasm-bindgen")?
            .args(["--target", "web", "--no-typescript", "--out-dir"])
            .arg(folder)
            .arg(format!("target/{TARGET}/page/page_bench.wasm")),
    )?;
    let index = fs::read_to_string(root().join("index.html"))?;
    let options = wasm_opt_params(&index).context(
        "index.html has no data-wasm-opt-params; tell xtask/src/bench/figures.rs how the page is optimised",
    )?;
    let module = folder.join("page_bench_bg.wasm");
    run_command(
        tools
            .program("wasm-opt")?
            .arg("-Oz")
            .arg(&module)
            .arg("--output")
            .arg(&module)
            .args(options),
    )
}

/// The options that Trunk gives to wasm-opt.
fn wasm_opt_params(index: &str) -> Option<std::str::SplitWhitespace<'_>> {
    let (_, rest) = index.split_once("data-wasm-opt-params=\"")?;
    Some(rest.split('"').next()?.split_whitespace())
}

#[cfg(test)]
mod tests {
    use super::wasm_opt_params;

    #[test]
    fn the_page_says_how_it_is_optimised() {
        let mut params = wasm_opt_params(include_str!("../../../index.html")).unwrap();
        assert!(params.any(|param| param == "--enable-bulk-memory"));
        assert!(wasm_opt_params("<link data-trunk rel=\"rust\">").is_none());
    }
}
