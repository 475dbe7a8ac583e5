//! The pictures of the page that are committed: of the README, of the manifest, and beside a link. They are taken of dist/ as it
//! is, by hand, when the look has changed: other fonts draw other pictures, so nothing compares them.

use crate::process::{root, run as run_command};
use crate::{serve, setup, test};
use anyhow::{Context, Result, ensure};
use std::fs;
use walkdir::WalkDir;

/// The most bytes of one: they are committed, and kept for ever.
const MOST: usize = 120_000;

pub fn run() -> Result<()> {
    let chromium = setup::for_browser_tests()?;
    let taken = root().join("target/pictures");
    if taken.exists() {
        fs::remove_dir_all(&taken)?; // so that nothing of an earlier run is committed
    }
    let server = serve::start(&root().join("dist"), "/", Some(0))?;
    let mut node = test::node(&chromium)?;
    run_command(node.arg("pictures/take.js").arg(&server.url).arg(&taken))?;
    for entry in WalkDir::new(&taken).sort_by_file_name() {
        let entry = entry?;
        if !entry.file_type().is_file() {
            continue;
        }
        let path = entry.path().strip_prefix(&taken)?;
        let shown = path.display();
        let png = smaller(&fs::read(entry.path())?).with_context(|| format!("{shown}"))?;
        ensure!(
            png.len() <= MOST,
            "{shown} has {} bytes, more than {MOST}; make it smaller in tests/browser/pictures/take.js",
            png.len()
        );
        let kept = root().join(path);
        if let Some(folder) = kept.parent() {
            fs::create_dir_all(folder)?;
        }
        println!("{shown:32} {:>7} bytes", png.len());
        fs::write(kept, png)?;
    }
    println!("Look at them before you commit them.");
    Ok(())
}

/// The same picture in fewer bytes.
fn smaller(png: &[u8]) -> Result<Vec<u8>> {
    let mut options = oxipng::Options::from_preset(4);
    options.strip = oxipng::StripChunks::Safe;
    Ok(oxipng::optimize_from_memory(png, &options)?)
}
