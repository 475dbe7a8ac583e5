//! Finding or getting a compiler that has the WebAssembly standard library.

use super::{announce, apt, debian_wasm};
use crate::process::{command, find, output, run_within};
use anyhow::{Result, bail};
use std::path::Path;
use std::process::Command;
use std::time::Duration;

pub const TARGET: &str = "wasm32-unknown-unknown";

/// rustup tries again and again where its server does not answer; past this, another way is quicker.
const RUSTUP_LIMIT: Duration = Duration::from_secs(180);

/// Which toolchain builds for WebAssembly; everything native keeps the active one.
pub enum WasmToolchain {
    Active,
    /// The name that rustup knows it by.
    Linked(&'static str),
}

impl WasmToolchain {
    pub fn apply(&self, command: &mut Command) {
        if let WasmToolchain::Linked(name) = self {
            command.env("RUSTUP_TOOLCHAIN", name);
        }
    }
}

pub fn ensure() -> Result<WasmToolchain> {
    if std::env::var("COUNTEROFFER_WASM_ROUTE").as_deref() == Ok("debian") {
        return debian_wasm::ensure();
    }
    if active_has_target() {
        return Ok(WasmToolchain::Active);
    }
    if find("rustup").is_some() {
        announce("the WebAssembly standard library with rustup");
        let added = run_within(
            command("rustup").args(["target", "add", TARGET]),
            RUSTUP_LIMIT,
        );
        if added.is_ok() && active_has_target() {
            return Ok(WasmToolchain::Active);
        }
    }
    if apt::is_available() {
        println!("rustup could not add it; taking Debian's compiler for WebAssembly instead");
        return debian_wasm::ensure();
    }
    bail!(
        "this Rust has no {TARGET} standard library; run `rustup target add {TARGET}` where rustup reaches its server"
    )
}

fn active_has_target() -> bool {
    output(command("rustc").args(["--print", "target-libdir", "--target", TARGET]))
        .is_some_and(|folder| has_std(Path::new(&folder)))
}

/// Whether `folder` holds a compiled standard library.
pub fn has_std(folder: &Path) -> bool {
    std::fs::read_dir(folder).is_ok_and(|entries| {
        entries.flatten().any(|entry| {
            let name = entry.file_name();
            let name = name.to_string_lossy();
            name.starts_with("libstd-") && name.ends_with(".rlib")
        })
    })
}
