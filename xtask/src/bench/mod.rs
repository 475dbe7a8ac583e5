//! Measured, printed, not asserted: how long the figures of a scenario and the simulation of a grant take, natively and in
//! the browser; what a first visit transfers; how long people wait for the page on a phone; what Lighthouse says of it.

mod figures;

use crate::process::{command, root, run as run_command};
use crate::{build, serve, setup, site, test};
use anyhow::Result;
use clap::{Args, ValueEnum};

#[derive(Args)]
pub struct Options {
    /// Measure only this; repeat for several
    #[arg(long)]
    only: Vec<Part>,
    /// How often the page is opened and typed into
    #[arg(long, default_value_t = 5, value_parser = clap::value_parser!(u32).range(1..))]
    runs: u32,
    /// Measure dist/ as it is
    #[arg(long)]
    no_build: bool,
}

#[derive(Clone, Copy, PartialEq, ValueEnum)]
enum Part {
    /// How long figures take, natively and in the browser
    Figures,
    /// How long people wait for the page, on an emulated phone
    People,
    /// What Lighthouse says of the page, on its phone
    Lighthouse,
}

pub fn run(options: &Options) -> Result<()> {
    let wanted = |part| options.only.is_empty() || options.only.contains(&part);
    let chromium = setup::for_browser_tests()?;
    if wanted(Part::Figures) {
        figures::run(&chromium)?;
    }
    if !wanted(Part::People) && !wanted(Part::Lighthouse) {
        return Ok(());
    }
    let dist = root().join("dist");
    if options.no_build {
        site::first_visit(&dist)?.print();
    } else {
        build::release()?;
    }
    let server = serve::start(&dist, "/", Some(0))?;
    if wanted(Part::People) {
        run_command(
            test::node(&chromium)?
                .arg("bench/people.js")
                .arg(&server.url)
                .arg(options.runs.to_string()),
        )?;
    }
    if wanted(Part::Lighthouse) {
        let folder = setup::for_lighthouse()?;
        run_command(
            command("node")
                .current_dir(folder)
                .env("CHROMIUM", &chromium)
                .arg("report.js")
                .arg(&server.url)
                .arg(options.runs.to_string()),
        )?;
    }
    Ok(())
}
