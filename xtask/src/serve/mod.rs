//! Serves dist/ the way a good static host does, so that what is tested is what users get.

mod connection;
pub mod headers;
mod negotiate;
mod respond;
mod snapshot;

use crate::process::root;
use crate::{build, site};
use anyhow::{Context, Result, anyhow, bail};
use clap::Args;
use snapshot::Snapshot;
use std::net::TcpListener;
use std::path::PathBuf;
use std::sync::Arc;

const FIRST_PORT: u16 = 8080;
const PORTS_TO_TRY: u16 = 100;

#[derive(Args)]
pub struct Options {
    /// Serve dist/ as it is
    #[arg(long)]
    no_build: bool,
    /// Exactly this port; 0 for any that is free
    #[arg(long)]
    port: Option<u16>,
    /// Another folder than dist/
    #[arg(long, hide = true)]
    dir: Option<PathBuf>,
    /// Under this path, as `/sub/path/`
    #[arg(long, hide = true, default_value = "/")]
    base: String,
}

pub fn run(options: &Options) -> Result<()> {
    if !options.no_build {
        build::release()?;
    }
    let dir = options.dir.clone().unwrap_or_else(|| root().join("dist"));
    let running = start(&dir, &options.base, options.port)?;
    println!(
        "Serving the release page at {} (stop with Ctrl-C)",
        running.url
    );
    running.wait();
    Ok(())
}

/// A server on threads of this process.
pub struct Running {
    pub url: String,
    thread: std::thread::JoinHandle<()>,
}

impl Running {
    fn wait(self) {
        // It only ends with the server; a panic in it was printed when it happened.
        let _ = self.thread.join();
    }
}

/// Serves `dir` under `base` on 127.0.0.1.
pub fn start(dir: &std::path::Path, base: &str, port: Option<u16>) -> Result<Running> {
    if !(base.starts_with('/') && base.ends_with('/')) {
        bail!("--base must begin and end with a slash, as in `/sub/path/`");
    }
    let rules = site::read_rules(dir)?;
    let snapshot = Arc::new(Snapshot::load(dir, base, &rules)?);
    let listener = listen(port)?;
    let address = listener.local_addr().context("the server has no address")?;
    let thread = std::thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            let snapshot = Arc::clone(&snapshot);
            // One thread a connection: browsers keep several open, and none may wait behind an idle one. What a
            // visitor did wrong ends that connection alone.
            std::thread::spawn(move || connection::serve(&snapshot, stream));
        }
    });
    Ok(Running {
        url: format!("http://{address}{base}"),
        thread,
    })
}

fn listen(port: Option<u16>) -> Result<TcpListener> {
    let bind = |port: u16| TcpListener::bind(("127.0.0.1", port));
    if let Some(port) = port {
        return bind(port).map_err(|error| {
            anyhow!("port {port} cannot be used ({error}); choose another with --port")
        });
    }
    let last = FIRST_PORT + PORTS_TO_TRY;
    (FIRST_PORT..last)
        .find_map(|port| bind(port).ok())
        .with_context(|| {
            format!(
                "no port from {FIRST_PORT} to {} is free; choose another with --port",
                last - 1
            )
        })
}
