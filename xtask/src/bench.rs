//! How soon a keystroke is on screen, and what a first visit transfers: measured, printed, not asserted.

use crate::process::{root, run as run_command};
use crate::{build, serve, setup, test};
use anyhow::Result;

pub fn run() -> Result<()> {
    let chromium = setup::for_browser_tests()?;
    build::release()?;
    let server = serve::start(&root().join("dist"), "/", Some(0))?;
    run_command(test::node(&chromium)?.arg("bench.js").arg(&server.url))
}
