//! Every check, quick ones first, stopping at the first that fails.

use crate::process::{command, root, run as run_command};
use crate::{build, setup, site};
use anyhow::{Context, Result, bail};
use clap::Args;
use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};

#[derive(Args)]
pub struct Options {
    /// Run only the steps whose name contains this, as in `--only clippy`; repeat for several
    #[arg(long)]
    only: Vec<String>,
    /// Arguments for Playwright, as in `--only browser -- offline`; the browser step then tests dist/ as it is
    #[arg(last = true)]
    playwright: Vec<String>,
}

struct Step {
    name: &'static str,
    run: fn(&Options) -> Result<()>,
}

/// The targets of `cargo xtask fuzz`. Without libFuzzer, its default feature, they take seconds to check.
const FUZZ: &str = "fuzz/Cargo.toml";

const STEPS: [Step; 12] = [
    Step {
        name: "formatting",
        run: |_| {
            cargo("fmt", &["--all", "--check"])?;
            cargo("fmt", &["--manifest-path", FUZZ, "--check"])
        },
    },
    Step {
        name: "core tests",
        run: |_| {
            cargo(
                "test",
                &["--package", "counteroffer", "--no-default-features"],
            )
        },
    },
    Step {
        // Those beside the views: the step before builds without them.
        name: "page unit tests",
        run: |_| cargo("test", &["--package", "counteroffer", "--lib"]),
    },
    Step {
        name: "xtask tests",
        run: |_| cargo("test", &["--package", "xtask"]),
    },
    Step {
        name: "clippy core",
        run: |_| {
            clippy(&[
                "--package",
                "counteroffer",
                "--no-default-features",
                "--all-targets",
            ])
        },
    },
    Step {
        name: "clippy workspace",
        run: |_| clippy(&["--workspace", "--all-targets"]),
    },
    Step {
        name: "clippy fuzz",
        run: |_| {
            clippy(&[
                "--manifest-path",
                FUZZ,
                "--locked",
                "--no-default-features",
                "--target-dir",
                "target/fuzz",
            ])
        },
    },
    Step {
        name: "documentation",
        run: |_| documentation(),
    },
    Step {
        name: "clippy wasm32",
        run: |_| clippy_wasm(),
    },
    Step {
        name: "release build",
        run: |_| build::release(),
    },
    Step {
        name: "size budget",
        run: |_| site::first_visit(&root().join("dist"))?.check(),
    },
    Step {
        name: "browser tests",
        run: browser,
    },
];

pub fn run(options: &Options) -> Result<()> {
    let wanted = |step: &&Step| {
        options.only.is_empty()
            || options
                .only
                .iter()
                .any(|part| step.name.contains(part.as_str()))
    };
    let steps: Vec<&Step> = STEPS.iter().filter(wanted).collect();
    if steps.is_empty() {
        let names: Vec<&str> = STEPS.iter().map(|step| step.name).collect();
        bail!(
            "no step has such a name; the steps are: {}",
            names.join(", ")
        );
    }
    let start = Instant::now();
    let mut durations = Vec::new();
    for (index, step) in steps.iter().enumerate() {
        println!("\n== {} ({} of {})", step.name, index + 1, steps.len());
        let step_start = Instant::now();
        (step.run)(options).with_context(|| {
            format!(
                "step `{0}` failed after {1}; to run it alone: cargo xtask test --only '{0}'",
                step.name,
                seconds(step_start.elapsed())
            )
        })?;
        durations.push(step_start.elapsed());
        println!(
            "== {}: passed in {}",
            step.name,
            seconds(step_start.elapsed())
        );
    }
    println!();
    for (step, duration) in steps.iter().zip(durations) {
        println!("{:18} {:>8}", step.name, seconds(duration));
    }
    println!(
        "All {} steps passed in {}.",
        steps.len(),
        seconds(start.elapsed())
    );
    Ok(())
}

fn seconds(duration: Duration) -> String {
    format!("{:.1} s", duration.as_secs_f32())
}

fn cargo(verb: &str, arguments: &[&str]) -> Result<()> {
    run_command(command("cargo").arg(verb).args(arguments))
}

fn clippy(arguments: &[&str]) -> Result<()> {
    run_clippy(command("cargo"), arguments)
}

fn clippy_wasm() -> Result<()> {
    let toolchain = setup::wasm_toolchain()?;
    let mut cargo = command("cargo");
    toolchain.apply(&mut cargo);
    run_clippy(
        cargo,
        &[
            "--package",
            "counteroffer",
            "--target",
            "wasm32-unknown-unknown",
        ],
    )
}

fn run_clippy(mut cargo: Command, arguments: &[&str]) -> Result<()> {
    run_command(
        cargo
            .arg("clippy")
            .args(arguments)
            .args(["--", "-D", "warnings"]),
    )
}

fn documentation() -> Result<()> {
    run_command(
        command("cargo")
            .env("RUSTDOCFLAGS", "-Dwarnings")
            .args(["doc", "--no-deps"]),
    )
}

fn browser(options: &Options) -> Result<()> {
    let chromium = setup::for_browser_tests()?;
    let mut playwright = node(&chromium)?;
    playwright
        .args(["node_modules/@playwright/test/cli.js", "test"])
        .args(&options.playwright);
    run_command(&mut playwright)
}

/// Node in tests/browser, told of the browser and of this program, which serves the pages under test.
pub fn node(chromium: &Path) -> Result<Command> {
    let mut node = command("node");
    node.current_dir(root().join("tests/browser"))
        .env("CHROMIUM", chromium)
        .env("XTASK", std::env::current_exe()?);
    Ok(node)
}
