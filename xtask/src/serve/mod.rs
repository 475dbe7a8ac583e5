//! Serves dist/ the way a good static host does, so that what is tested is what users get.

pub mod headers;
mod negotiate;
mod respond;
mod site;

use crate::process::root;
use crate::{build, dist};
use anyhow::{Context, Result, anyhow, bail};
use clap::Args;
use respond::Reply;
use site::Site;
use std::path::PathBuf;
use std::sync::Arc;
use tiny_http::{Header, Request, Response, Server, StatusCode};

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
    threads: Vec<std::thread::JoinHandle<()>>,
}

impl Running {
    fn wait(self) {
        for thread in self.threads {
            // It only ends with the server; a panic in it was printed when it happened.
            let _ = thread.join();
        }
    }
}

/// Serves `dir` under `base` on 127.0.0.1.
pub fn start(dir: &std::path::Path, base: &str, port: Option<u16>) -> Result<Running> {
    if !(base.starts_with('/') && base.ends_with('/')) {
        bail!("--base must begin and end with a slash, as in `/sub/path/`");
    }
    let rules = dist::read_rules(dir)?;
    let site = Arc::new(Site::load(dir, base, &rules)?);
    let server = Arc::new(listen(port)?);
    let address = server
        .server_addr()
        .to_ip()
        .context("the server has no address")?;
    // A browser keeps several connections open; more than one thread, so that none waits for another.
    let threads = (0..2)
        .map(|_| {
            let (site, server) = (Arc::clone(&site), Arc::clone(&server));
            std::thread::spawn(move || {
                for request in server.incoming_requests() {
                    answer(&site, request);
                }
            })
        })
        .collect();
    Ok(Running {
        url: format!("http://{address}{base}"),
        threads,
    })
}

fn listen(port: Option<u16>) -> Result<Server> {
    let bind = |port: u16| Server::http(("127.0.0.1", port));
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

fn answer(site: &Site, request: Request) {
    let header = |name: &'static str| {
        request
            .headers()
            .iter()
            .find(|header| header.field.equiv(name))
            .map(|header| header.value.as_str())
    };
    let reply = site.reply(&respond::Asked {
        method: request.method().as_str(),
        target: request.url(),
        accept_encoding: header("Accept-Encoding").unwrap_or(""),
        if_none_match: header("If-None-Match"),
    });
    // The visitor may be gone by now; there is nobody to tell.
    let _ = request.respond(into_response(reply));
}

fn into_response(reply: Reply) -> Response<std::io::Cursor<Vec<u8>>> {
    let mut response = Response::from_data(reply.body).with_chunked_threshold(usize::MAX);
    response = response.with_status_code(StatusCode(reply.status));
    for (name, value) in reply.headers {
        if let Ok(header) = Header::from_bytes(name, value) {
            response.add_header(header);
        }
    }
    response
}
