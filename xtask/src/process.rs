//! Running other programs: with a clean environment, bounded in time where asked, failing with a sentence.

use anyhow::{Context, Result, bail};
use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

/// The repository's folder.
pub fn root() -> &'static Path {
    // xtask is always one level below it, and is run from the checkout it was compiled in.
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .unwrap_or(Path::new("."))
}

/// A command in the repository's folder without what `cargo run` put into this process's environment:
/// a child cargo with another toolchain would otherwise load the libraries of the first.
pub fn command(program: impl AsRef<OsStr>) -> Command {
    let mut command = Command::new(program);
    command.current_dir(root());
    for (name, _) in std::env::vars_os() {
        let text = name.to_string_lossy();
        if text.starts_with("CARGO_PKG_") || text.starts_with("CARGO_MANIFEST_") || text == "CARGO"
        {
            command.env_remove(&name);
        }
    }
    if let Some(path) = std::env::var_os("LD_LIBRARY_PATH") {
        let kept = std::env::split_paths(&path).filter(|entry| !added_by_cargo(entry));
        match std::env::join_paths(kept) {
            Ok(kept) if !kept.is_empty() => command.env("LD_LIBRARY_PATH", kept),
            _ => command.env_remove("LD_LIBRARY_PATH"),
        };
    }
    command
}

fn added_by_cargo(entry: &Path) -> bool {
    entry
        .components()
        .any(|part| part.as_os_str() == "target" || part.as_os_str() == "rustlib")
        || entry
            .components()
            .any(|part| part.as_os_str() == "toolchains")
}

/// Runs it with its output on the terminal.
pub fn run(command: &mut Command) -> Result<()> {
    let shown = describe(command);
    let status = command
        .status()
        .with_context(|| format!("`{shown}` could not be started"))?;
    if !status.success() {
        bail!("`{shown}` failed; its own message is above");
    }
    Ok(())
}

/// Like [`run`], but ends the child when it takes longer than `limit`.
pub fn run_within(command: &mut Command, limit: Duration) -> Result<()> {
    let shown = describe(command);
    let mut child = command
        .spawn()
        .with_context(|| format!("`{shown}` could not be started"))?;
    let start = Instant::now();
    loop {
        if let Some(status) = child.try_wait()? {
            return if status.success() {
                Ok(())
            } else {
                bail!("`{shown}` failed; its own message is above")
            };
        }
        if start.elapsed() > limit {
            child.kill()?;
            child.wait()?;
            bail!(
                "`{shown}` did not finish within {} seconds",
                limit.as_secs()
            );
        }
        std::thread::sleep(Duration::from_millis(50));
    }
}

/// Standard output of a command that is expected to succeed; `None` where it does not or is not there.
pub fn output(command: &mut Command) -> Option<String> {
    let output = command
        .stderr(Stdio::null())
        .stdin(Stdio::null())
        .output()
        .ok()?;
    output
        .status
        .success()
        .then(|| String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

/// Where `program` is on PATH.
pub fn find(program: &str) -> Option<PathBuf> {
    let path = std::env::var_os("PATH")?;
    std::env::split_paths(&path)
        .map(|folder| folder.join(program))
        .find(|file| file.is_file())
}

/// The command's PATH with `folders` in front, so that nobody has to edit a shell profile.
pub fn with_path(command: &mut Command, folders: &[PathBuf]) -> Result<()> {
    let path = std::env::var_os("PATH").unwrap_or_default();
    let all = folders.iter().cloned().chain(std::env::split_paths(&path));
    command.env(
        "PATH",
        std::env::join_paths(all).context("a folder on PATH has a colon in its name")?,
    );
    Ok(())
}

/// Whether this process may write to the system's folders.
pub fn is_root() -> bool {
    output(command("id").arg("-u")).as_deref() == Some("0")
}

/// A command with the system's rights: as it is for root, through sudo otherwise.
pub fn as_root(program: &str) -> Result<Command> {
    if is_root() {
        return Ok(command(program));
    }
    if find("sudo").is_none() {
        bail!(
            "`{program}` needs root here and there is no sudo; run `cargo xtask setup` once as root"
        );
    }
    let mut sudo = command("sudo");
    sudo.arg(program);
    Ok(sudo)
}

fn describe(command: &Command) -> String {
    let program = Path::new(command.get_program());
    let name = program.file_name().unwrap_or(command.get_program());
    std::iter::once(name)
        .chain(command.get_args())
        .map(|part| part.to_string_lossy())
        .collect::<Vec<_>>()
        .join(" ")
}
