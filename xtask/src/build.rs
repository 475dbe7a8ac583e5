//! The page: the release build that users get, and the reloading one for work on it.

use crate::process::{root, run};
use crate::{setup, site};
use anyhow::{Context, Result};

/// Builds dist/ and prints what a first visit transfers.
pub fn release() -> Result<()> {
    let tools = setup::for_build()?;
    println!("Building the release page");
    run(tools
        .trunk()?
        .args(["build", "--release", "--offline", "--locked"])
        // Its own minifier cannot read what wasm-bindgen writes and says so each time; esbuild minifies it below.
        .args(["--log", "error,trunk=info,trunk::processing::minify=error"]))
    .context("the page does not build; correct what is said above and run this again")?;
    let dist = root().join("dist");
    site::join_styles(&dist)?;
    site::shorten_names(&dist)?;
    site::minify(&dist, || tools.esbuild())?;
    site::finish(&dist)?;
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
