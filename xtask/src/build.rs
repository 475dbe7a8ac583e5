//! The page: the release build that users get, and the reloading one for work on it.

use crate::process::{output, root, run};
use crate::setup::BuildTools;
use crate::{setup, site};
use anyhow::{Context, Result};
use std::env;
use std::fs;
use std::path::{Path, PathBuf};

/// Builds dist/ and prints what a first visit transfers.
pub fn release() -> Result<()> {
    let address = site::Address::from_environment()?;
    let tools = setup::for_build()?;
    println!("Building the release page");
    run(tools
        .trunk()?
        .args(["build", "--release", "--offline", "--locked"])
        .args(["--cargo-profile", "page"])
        // Its own minifier cannot read what wasm-bindgen writes and says so each time; esbuild minifies it below.
        .args(["--log", "error,trunk=info,trunk::processing::minify=error"])
        // cargo adds these to the flags in .cargo/config.toml.
        .env(
            "CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS",
            shorter_paths(&source_folders(&tools)?),
        ))
    .context("the page does not build; correct what is said above and run this again")?;
    let dist = root().join("dist");
    site::join_styles(&dist)?;
    site::join_later_styles(&dist)?;
    site::hash_second(&dist)?;
    site::shorten_names(&dist)?;
    site::order_functions(&dist)?;
    site::minify(&dist, || tools.esbuild())?;
    site::finish(&dist, address.as_ref())?;
    site::first_visit(&dist)?.print();
    Ok(())
}

/// Serves a debug build at Trunk's port, rebuilt and reloaded when a source changes.
pub fn dev() -> Result<()> {
    let tools = setup::for_build()?;
    // Its own folder: dist/ stays the release build that was tested.
    run(tools
        .trunk()?
        .args(["serve", "--offline", "--dist", "target/dev"]))
    .context("trunk serve has stopped; correct what is said above and run this again")
}

/// Where the sources of the crates and of the standard library are.
fn source_folders(tools: &BuildTools) -> Result<Vec<PathBuf>> {
    let mut folders = Vec::new();
    let home = env::var_os("CARGO_HOME").map(PathBuf::from);
    let home = home.or_else(|| Some(Path::new(&env::var_os("HOME")?).join(".cargo")));
    let registries = home.map(|home| fs::read_dir(home.join("registry/src")));
    for registry in registries.into_iter().flatten().flatten() {
        folders.push(registry?.path());
    }
    folders.sort();
    if let Some(sysroot) = output(tools.program("rustc")?.args(["--print", "sysroot"])) {
        folders.push(Path::new(&sysroot).join("lib/rustlib/src/rust"));
    }
    Ok(folders)
}

/// Flags for rustc that leave the folders out of the messages of panics, which then do not tell where the page was
/// built; 0.3 kB of brotli less.
fn shorter_paths(folders: &[PathBuf]) -> String {
    let folders = folders.iter().filter_map(|folder| folder.to_str());
    // cargo takes any space for the end of a flag.
    let folders = folders.filter(|folder| !folder.contains(char::is_whitespace));
    let flags: Vec<String> = folders
        .map(|folder| format!("--remap-path-prefix={folder}/="))
        .collect();
    flags.join(" ")
}

#[cfg(test)]
mod tests {
    use super::shorter_paths;

    #[test]
    fn every_folder_becomes_a_flag_but_for_those_that_cargo_would_split() {
        let folders = ["/home/me/crates", "/home/two words/crates", "/rust"];
        assert_eq!(
            shorter_paths(&folders.map(Into::into)),
            "--remap-path-prefix=/home/me/crates/= --remap-path-prefix=/rust/="
        );
        assert_eq!(shorter_paths(&[]), "");
    }
}
