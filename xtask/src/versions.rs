//! Every pinned tool version. Playwright and axe-core are pinned in tests/browser/package.json.

use crate::process::root;
use anyhow::{Context, Result};

/// 0.22 asks for a newer compiler than Debian's packages have.
pub const TRUNK: &str = "0.21.14";

/// The npm package that carries `wasm-opt`.
pub const BINARYEN: &str = "132.0.0";

/// Minifies the scripts.
pub const ESBUILD: &str = "0.28.2";

/// Runs the targets of fuzz/.
pub const CARGO_FUZZ: &str = "0.13.2";

/// The version of wasm-bindgen in Cargo.lock: the command and the crate must be the same.
pub fn wasm_bindgen() -> Result<String> {
    let path = root().join("Cargo.lock");
    let text = std::fs::read_to_string(&path)
        .context("Cargo.lock cannot be read; restore it with `git checkout Cargo.lock`")?;
    locked_version(&text, "wasm-bindgen")
        .context("Cargo.lock names no wasm-bindgen; restore it with `git checkout Cargo.lock`")
}

fn locked_version(lockfile: &str, package: &str) -> Option<String> {
    let lock: toml::Table = lockfile.parse().ok()?;
    let packages = lock.get("package")?.as_array()?;
    let found = packages
        .iter()
        .find(|entry| entry.get("name").and_then(|name| name.as_str()) == Some(package))?;
    Some(found.get("version")?.as_str()?.to_owned())
}

#[cfg(test)]
mod tests {
    use super::locked_version;

    #[test]
    fn the_version_is_that_of_the_package_itself_and_not_of_a_longer_name() {
        let lock = "[[package]]\nname = \"wasm-bindgen-futures\"\nversion = \"0.4.1\"\n\
            [[package]]\nname = \"wasm-bindgen\"\nversion = \"0.2.130\"\n";
        assert_eq!(
            locked_version(lock, "wasm-bindgen").as_deref(),
            Some("0.2.130")
        );
        assert_eq!(locked_version(lock, "leptos"), None);
        assert_eq!(locked_version("not a lock file", "leptos"), None);
    }
}
