//! The WebAssembly standard library where only package registries can be reached: compiled from the source that
//! Debian packages with its own newer compiler.

use super::wasm_target::{TARGET, WasmToolchain, has_std};
use super::{announce, apt, cache};
use crate::process::{as_root, command, find, output, run};
use anyhow::{Context, Result, bail};
use std::fs;
use std::path::{Path, PathBuf};

const PACKAGES: [&str; 6] = [
    "rustc-web",
    "rust-web-src",
    "cargo-web",
    "rust-web-llvm",
    "rust-web-clippy",
    "lld-22",
];
const RUSTC: &str = "/usr/bin/rustc";
const LIBRARY: &str = "/usr/lib/rustlib/wasm32-unknown-unknown/lib";
/// The folder to compile in, under the cache.
const WORK: &str = "wasm-std";
const TOOLCHAIN: &str = "counteroffer-wasm";

/// Says, beside the libraries, which compiler made them: another cannot read them.
const STAMP: &str = "built-with.txt";

pub fn ensure() -> Result<WasmToolchain> {
    if !apt::is_available() {
        bail!("the Debian route needs apt-get; unset COUNTEROFFER_WASM_ROUTE");
    }
    apt::install(&PACKAGES)?;
    let compiler = output(command(RUSTC).arg("-vV"))
        .with_context(|| format!("{RUSTC} does not run; reinstall Debian's package rustc-web"))?;
    let library = Path::new(LIBRARY);
    let built_with = fs::read_to_string(library.join(STAMP)).unwrap_or_default();
    if built_with != compiler || !has_std(library) {
        announce(
            "the WebAssembly standard library, compiled with Debian's compiler (about 2 minutes on two cores)",
        );
        let build = compile()?;
        fs::write(build.join(STAMP), compiler)?;
        install(&build)?;
        fs::remove_dir_all(cache::folder()?.join(WORK))?;
    }
    link_toolchain()
}

/// Compiles an empty crate together with the standard library; returns the folder of what came out.
fn compile() -> Result<PathBuf> {
    let folder = cache::folder()?.join(WORK);
    if folder.exists() {
        fs::remove_dir_all(&folder)?; // of an interrupted run, perhaps with another compiler
    }
    fs::create_dir_all(folder.join("src"))?;
    fs::write(
        folder.join("Cargo.toml"),
        "[package]\nname = \"empty\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[workspace]\n",
    )?;
    fs::write(folder.join("src/lib.rs"), "")?;
    let mut build = command("/usr/bin/cargo");
    build
        .current_dir(&folder)
        .env("RUSTC", RUSTC)
        // Building the standard library is not a stable feature; the released compiler does it when told so.
        .env("RUSTC_BOOTSTRAP", "1")
        // Fat LTO of the page reads the bitcode.
        .env("RUSTFLAGS", "-Cembed-bitcode=yes")
        .env("CARGO_TARGET_DIR", folder.join("target"))
        .env_remove("RUSTUP_TOOLCHAIN")
        .args([
            "build",
            "--release",
            "--target",
            TARGET,
            "-Z",
            "build-std=std,panic_abort,panic_unwind",
        ]);
    run(&mut build).context(
        "the standard library does not compile; reinstall Debian's package rust-web-src",
    )?;
    let output = folder.join("lib");
    fs::create_dir(&output)?;
    for entry in fs::read_dir(folder.join("target").join(TARGET).join("release/deps"))? {
        let path = entry?.path();
        let Some(name) = path.file_name().and_then(|name| name.to_str()) else {
            continue;
        };
        if name.ends_with(".rlib") && !name.starts_with("libempty-") {
            fs::copy(&path, output.join(name))?;
        }
    }
    Ok(output)
}

/// Puts the libraries in place as a whole, so that two compilers' never lie side by side.
fn install(build: &Path) -> Result<()> {
    let next = format!("{LIBRARY}.new");
    run(as_root("rm")?.args(["-rf", &next]))?;
    run(as_root("mkdir")?.args(["-p", &next]))?;
    run(as_root("cp")?.arg("-r").arg(build.join(".")).arg(&next))?;
    run(as_root("rm")?.args(["-rf", LIBRARY]))?;
    run(as_root("mv")?.args([&next, LIBRARY]))
}

fn link_toolchain() -> Result<WasmToolchain> {
    if find("rustup").is_none() {
        if find("rustc").as_deref() == Some(Path::new(RUSTC)) {
            return Ok(WasmToolchain::Active);
        }
        bail!(
            "Debian's compiler is installed but another `rustc` is first on PATH; put /usr/bin first, or use rustup"
        );
    }
    let listed = output(command("rustup").args(["toolchain", "list"])).unwrap_or_default();
    let is_linked = listed
        .lines()
        .any(|line| line.split_whitespace().next() == Some(TOOLCHAIN));
    if !is_linked {
        run(command("rustup").args(["toolchain", "link", TOOLCHAIN, "/usr"])).with_context(
            || {
                format!(
                    "rustup cannot link {TOOLCHAIN}; run `rustup toolchain link {TOOLCHAIN} /usr`"
                )
            },
        )?;
    }
    Ok(WasmToolchain::Linked(TOOLCHAIN))
}
