//! Debian's packages.

use super::announce;
use crate::process::{as_root, command, find, output, run};
use anyhow::{Context, Result};

/// Whether this is a system with apt.
pub fn is_available() -> bool {
    find("apt-get").is_some() && find("dpkg-query").is_some()
}

/// Installs those of `packages` that are missing.
pub fn install(packages: &[&str]) -> Result<()> {
    let missing: Vec<&str> = packages
        .iter()
        .copied()
        .filter(|name| !is_installed(name))
        .collect();
    if missing.is_empty() {
        return Ok(());
    }
    let names = missing.join(" ");
    announce(&format!("Debian's packages {names} with apt-get"));
    // A new machine's package lists are empty or old.
    run(as_root("apt-get")?.args(["update", "-qq"])).context(
        "Debian's package lists cannot be fetched; run this again once its servers can be reached",
    )?;
    let mut install = as_root("env")?;
    install.args([
        "DEBIAN_FRONTEND=noninteractive",
        "apt-get",
        "install",
        "-y",
        "--no-install-recommends",
    ]);
    run(install.args(&missing)).with_context(|| {
        format!("apt-get cannot install {names}; install them by hand and run this again")
    })
}

fn is_installed(package: &str) -> bool {
    output(command("dpkg-query").args(["-W", "-f", "${db:Status-Status}", package])).as_deref()
        == Some("installed")
}
