//! Texts that nobody would write, into everything that reads texts from outside: each target of `fuzz/` for a while.
//!
//! cargo-fuzz asks for a nightly compiler for its sanitizers alone. The core has no unsafe code for them to look into, so
//! `--sanitizer none` leaves out nothing, and any stable compiler will do.

use crate::process::{command, find, root, run as run_command};
use crate::setup;
use anyhow::{Context, Result, bail};
use clap::Args;
use std::fs;
use std::path::Path;
use std::process::Command;

#[derive(Args)]
pub struct Options {
    /// How long to try each target
    #[arg(long, default_value_t = 20, value_parser = clap::value_parser!(u32).range(1..))]
    seconds: u32,
    /// Try this target alone: the name of a file in fuzz/src/bin
    target: Option<String>,
}

/// Texts that targets start from, where the repository has some.
struct Seeds {
    target: &'static str,
    folder: &'static str,
    extension: &'static str,
    /// Whether each line holds a text, behind its name and a colon.
    by_line: bool,
}

const SEEDS: [Seeds; 4] = [
    seeds("amounts", "tests/links", "expected", true),
    seeds("guide_json", "src/guide/data", "json", false),
    seeds("link", "tests/links", "link", false),
    seeds("scenario_json", "tests/saved", "json", false),
];

const fn seeds(
    target: &'static str,
    folder: &'static str,
    extension: &'static str,
    by_line: bool,
) -> Seeds {
    Seeds {
        target,
        folder,
        extension,
        by_line,
    }
}

/// Longer texts are not tried: twice the longest guide.
const LONGEST: &str = "100000";

/// Seconds that one text may take at most.
const SLOWEST: &str = "10";

pub fn run(options: &Options) -> Result<()> {
    let targets = targets(&root().join("fuzz/src/bin"))?;
    let wanted: Vec<&String> = targets
        .iter()
        .filter(|name| options.target.as_ref().is_none_or(|only| only == *name))
        .collect();
    if wanted.is_empty() {
        bail!(
            "there is no such target; the targets are: {}",
            targets.join(", ")
        );
    }
    if find("c++").is_none() && std::env::var_os("CXX").is_none() {
        bail!(
            "libFuzzer is C++ and there is no compiler for it; install one (Debian: apt-get install g++), or name it in CXX"
        );
    }
    let cargo_fuzz = setup::cargo_fuzz()?.join("cargo-fuzz");
    let fuzz = |verb: &str, target: &str| {
        let mut fuzz = command(&cargo_fuzz);
        fuzz.args([verb, "--sanitizer", "none", "--fuzz-dir", "fuzz"])
            .args(["--target-dir", "target/fuzz", target])
            .env_remove("RUST_BACKTRACE");
        fuzz
    };
    for target in &wanted {
        println!("Trying {target} for {} seconds", options.seconds);
        plant(target)?;
        run_command(&mut fuzz("build", target))?;
        try_texts(fuzz("run", target), target, options.seconds)?;
    }
    println!(
        "Nothing found. What was tried and led somewhere new is kept in fuzz/corpus for the next time."
    );
    Ok(())
}

fn try_texts(mut fuzz: Command, target: &str, seconds: u32) -> Result<()> {
    let limits = [
        format!("-max_total_time={seconds}"),
        format!("-max_len={LONGEST}"),
        format!("-timeout={SLOWEST}"),
    ];
    fuzz.arg("--").args(limits);
    // Statistics instead of a line for each step.
    fuzz.args(["-verbosity=0", "-print_final_stats=1"]);
    run_command(&mut fuzz).with_context(|| {
        format!(
            "{target} fails on a text; it is the newest in fuzz/artifacts/{target}, and to be tested before what it shows is repaired"
        )
    })
}

/// The names of the targets, in order.
fn targets(folder: &Path) -> Result<Vec<String>> {
    let mut targets = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.extension().is_some_and(|extension| extension == "rs") {
            targets.extend(
                path.file_stem()
                    .map(|stem| stem.to_string_lossy().into_owned()),
            );
        }
    }
    targets.sort();
    Ok(targets)
}

/// Copies the seeds of a target to what it has tried so far.
fn plant(target: &str) -> Result<()> {
    let corpus = root().join("fuzz/corpus").join(target);
    fs::create_dir_all(&corpus)?;
    for seeds in SEEDS.iter().filter(|seeds| seeds.target == target) {
        for entry in fs::read_dir(root().join(seeds.folder))? {
            let path = entry?.path();
            if path.extension().is_none_or(|it| it != seeds.extension) {
                continue;
            }
            let name = path.file_stem().unwrap_or_default().to_string_lossy();
            let text = fs::read_to_string(&path)?;
            if !seeds.by_line {
                fs::write(corpus.join(&*name), text)?;
                continue;
            }
            for (number, text) in values(&text).enumerate() {
                fs::write(corpus.join(format!("{name}-{number}")), text)?;
            }
        }
    }
    Ok(())
}

/// What stands behind the names: `base: 105k` holds `105k`.
fn values(text: &str) -> impl Iterator<Item = &str> {
    let values = text.lines().filter_map(|line| line.split_once(": "));
    values.map(|(_, value)| value)
}

#[cfg(test)]
mod tests {
    use super::{SEEDS, targets, values};
    use crate::process::root;
    use std::fs;

    #[test]
    fn each_target_with_seeds_is_there_and_so_are_its_seeds() {
        let targets = targets(&root().join("fuzz/src/bin")).unwrap();
        for seeds in SEEDS {
            assert!(
                targets.contains(&seeds.target.to_owned()),
                "{}",
                seeds.target
            );
            let mut files = fs::read_dir(root().join(seeds.folder)).unwrap();
            assert!(
                files.any(|file| file
                    .unwrap()
                    .path()
                    .extension()
                    .is_some_and(|it| it == seeds.extension)),
                "{}",
                seeds.target
            );
        }
    }

    #[test]
    fn values_stand_behind_names() {
        let text = "role: engineering-manager\nother.base: €130,000\nnothing\nbase: \n";
        let found: Vec<_> = values(text).collect();
        assert_eq!(found, ["engineering-manager", "€130,000", ""]);
    }
}
