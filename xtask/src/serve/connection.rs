//! One connection: HTTP/1.1 over a socket, for one visitor, who may be broken but is on this machine.

use super::respond::{Asked, Reply};
use super::snapshot::Snapshot;
use anyhow::{Context, Result, bail};
use std::io::{Read, Write};
use std::net::TcpStream;

/// A longer head than any browser sends to its own machine.
const LONGEST_HEAD: usize = 32 * 1024;
const MOST_HEADERS: usize = 100;

/// Answers one request after another until the visitor goes. Requests have no bodies: only GET and HEAD are answered.
pub fn serve(snapshot: &Snapshot, mut stream: TcpStream) -> Result<()> {
    // Replies are written whole; waiting to fill a packet would only delay them.
    stream.set_nodelay(true)?;
    let mut received = Vec::new();
    while let Some(end) = read_head(&mut stream, &mut received)? {
        let head: Vec<u8> = received.drain(..end).collect();
        let (reply, is_head) = answer(snapshot, &head)?;
        write(&mut stream, &reply, is_head)?;
    }
    Ok(())
}

/// Reads on until `received` begins with a whole head; returns its length, nothing once the visitor is gone.
fn read_head(stream: &mut TcpStream, received: &mut Vec<u8>) -> Result<Option<usize>> {
    let mut piece = [0; 4096];
    loop {
        if let Some(start) = received.windows(4).position(|four| four == b"\r\n\r\n") {
            return Ok(Some(start + 4));
        }
        if received.len() > LONGEST_HEAD {
            bail!("a request's head is longer than {LONGEST_HEAD} bytes");
        }
        match stream.read(&mut piece)? {
            0 => return Ok(None),
            length => received.extend_from_slice(&piece[..length]),
        }
    }
}

fn answer(snapshot: &Snapshot, head: &[u8]) -> Result<(Reply, bool)> {
    let mut headers = [httparse::EMPTY_HEADER; MOST_HEADERS];
    let mut request = httparse::Request::new(&mut headers);
    request.parse(head).context("no HTTP request")?;
    let method = request.method.unwrap_or_default();
    let target = request.path.unwrap_or_default();
    let header = |name: &str| {
        let mut found = request.headers.iter();
        let found = found.find(|header| header.name.eq_ignore_ascii_case(name))?;
        std::str::from_utf8(found.value).ok()
    };
    let reply = snapshot.reply(&Asked {
        method,
        target,
        accept_encoding: header("Accept-Encoding").unwrap_or(""),
        if_none_match: header("If-None-Match"),
    });
    Ok((reply, method == "HEAD"))
}

fn write(stream: &mut TcpStream, reply: &Reply, is_head: bool) -> Result<()> {
    let mut bytes = format!("HTTP/1.1 {} \r\n", reply.status).into_bytes();
    for (name, value) in &reply.headers {
        write!(bytes, "{name}: {value}\r\n")?;
    }
    // A reply without content says so by its status and has no length.
    if reply.status != 304 {
        write!(bytes, "Content-Length: {}\r\n", reply.body.len())?;
    }
    bytes.extend_from_slice(b"\r\n");
    if !is_head {
        bytes.extend_from_slice(&reply.body);
    }
    stream.write_all(&bytes)?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::net::TcpListener;

    /// What comes back for `sent` from a server of one file.
    fn exchange(sent: &str) -> String {
        let folder = std::env::temp_dir().join(format!(
            "counteroffer-connection-{}-{:?}",
            std::process::id(),
            std::thread::current().id()
        ));
        std::fs::create_dir_all(&folder).unwrap();
        std::fs::write(folder.join("index.html"), "hello").unwrap();
        let snapshot = Snapshot::load(&folder, "/", "").unwrap();
        std::fs::remove_dir_all(&folder).unwrap();
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let mut visitor = TcpStream::connect(listener.local_addr().unwrap()).unwrap();
        visitor.write_all(sent.as_bytes()).unwrap();
        visitor.shutdown(std::net::Shutdown::Write).unwrap();
        let _ = serve(&snapshot, listener.accept().unwrap().0);
        let mut received = String::new();
        visitor.read_to_string(&mut received).unwrap();
        received
    }

    #[test]
    fn one_connection_takes_several_requests() {
        let replies =
            exchange("GET / HTTP/1.1\r\n\r\nHEAD / HTTP/1.1\r\n\r\nGET /none HTTP/1.1\r\n\r\n");
        assert_eq!(replies.matches("HTTP/1.1 200").count(), 2, "{replies}");
        assert_eq!(replies.matches("hello").count(), 1, "{replies}");
        assert_eq!(
            replies.matches("Content-Length: 5\r\n").count(),
            2,
            "{replies}"
        );
        assert_eq!(replies.matches("HTTP/1.1 404").count(), 1, "{replies}");
    }

    #[test]
    fn what_is_no_request_ends_the_connection() {
        assert_eq!(exchange("nonsense\r\n\r\n"), "");
        assert_eq!(exchange(""), "");
    }
}
