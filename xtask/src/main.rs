//! The project's commands: `cargo xtask --help`.

mod bench;
mod build;
mod fuzz;
mod pictures;
mod process;
mod serve;
mod setup;
mod site;
mod test;
mod versions;

use anyhow::Result;
use clap::{Parser, Subcommand};
use std::process::ExitCode;

#[derive(Parser)]
#[command(
    name = "xtask",
    bin_name = "cargo xtask",
    about = "Sets up, builds, serves and tests Counteroffer",
    after_help = "Each command first installs what it needs and says so; running it again installs nothing.\n\
        Tools go to ${XDG_CACHE_HOME:-~/.cache}/counteroffer, one folder a version.\n\n\
        Environment:\n  \
        CHROMIUM                          the browser to test with, instead of the one found or installed\n  \
        COUNTEROFFER_URL                  the address where the page will be, https://…/, for what is shown where it is\n                                    \
        linked; without it the page is the same everywhere and its picture is found by few sites\n  \
        COUNTEROFFER_WASM_ROUTE=debian    get the WebAssembly standard library from Debian's packages even where\n                                    \
        rustup could add it (to test that route)"
)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Install everything the other commands need, except for fuzz
    Setup,
    /// Build the release page into dist/ and print what a first visit transfers
    Build,
    /// Serve a debug build that reloads when a source changes
    Dev,
    /// Build the release page and serve it as a host should
    Serve(serve::Options),
    /// Run every check, quick ones first; what CI runs
    Test(test::Options),
    /// Try half-broken texts on everything that reads links, files and fields
    Fuzz(fuzz::Options),
    /// Measure how quick the figures and the page are, beside the goals
    Bench(bench::Options),
    /// Take the pictures of the README, the manifest and links anew, of dist/ as it is
    Pictures,
    /// Put the languages beside English into a page that Trunk has built (Trunk.toml asks for it)
    #[command(hide = true)]
    Languages {
        #[arg(long, env = "TRUNK_STAGING_DIR")]
        dir: std::path::PathBuf,
    },
    /// Finish a copy of dist/ again after a change to it (for the browser tests)
    #[command(hide = true)]
    Finish {
        #[arg(long)]
        dir: std::path::PathBuf,
    },
}

fn main() -> ExitCode {
    match run(Cli::parse().command) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            // One sentence, causes included: what the reader can act on, not where in this program it arose.
            eprintln!("\nerror: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run(command: Command) -> Result<()> {
    match command {
        Command::Setup => {
            setup::for_build()?;
            setup::for_browser_tests()?;
            println!("Everything is installed. Next: cargo xtask serve");
            Ok(())
        }
        Command::Build => build::release(),
        Command::Dev => build::dev(),
        Command::Serve(options) => serve::run(&options),
        Command::Test(options) => test::run(&options),
        Command::Fuzz(options) => fuzz::run(&options),
        Command::Bench(options) => bench::run(&options),
        Command::Pictures => pictures::run(),
        Command::Languages { dir } => site::write_languages(&dir),
        Command::Finish { dir } => site::finish(&dir, None),
    }
}
