//! From a request to a reply, without the network.

use super::negotiate::{encoding, has_tag};
use super::snapshot::Snapshot;

/// What of a request matters.
pub struct Asked<'a> {
    pub method: &'a str,
    /// Path and query, as sent.
    pub target: &'a str,
    pub accept_encoding: &'a str,
    pub if_none_match: Option<&'a str>,
}

#[derive(Debug)]
pub struct Reply {
    pub status: u16,
    pub headers: Vec<(String, String)>,
    pub body: Vec<u8>,
}

impl Snapshot {
    pub fn reply(&self, asked: &Asked) -> Reply {
        if !matches!(asked.method, "GET" | "HEAD") {
            return self.plain(
                405,
                "Only GET and HEAD are answered.",
                &[("Allow", "GET, HEAD")],
            );
        }
        let path = asked.target.split(['?', '#']).next().unwrap_or("");
        if !path.is_empty() && format!("{path}/") == self.base {
            return self.plain(308, "Moved.", &[("Location", &self.base)]);
        }
        match path.strip_prefix(&self.base).and_then(decode) {
            Some(path) => self.file_reply(&path, asked),
            None => self.plain(404, "There is nothing at this address.", &[]),
        }
    }

    fn file_reply(&self, path: &str, asked: &Asked) -> Reply {
        let name = if path.is_empty() { "index.html" } else { path };
        let Some(stored) = self.file(name, encoding(asked.accept_encoding)) else {
            return self.plain(404, "There is nothing at this address.", &[]);
        };
        let tag = stored.tag();
        // The rules are asked for the address, not the file: hosts tell `/` from `/index.html`.
        let mut headers = self.headers(path);
        headers.push(("ETag".to_owned(), tag.clone()));
        if stored.varies {
            headers.push(("Vary".to_owned(), "Accept-Encoding".to_owned()));
        }
        if asked
            .if_none_match
            .is_some_and(|known| has_tag(known, &tag))
        {
            return Reply {
                status: 304,
                headers,
                body: Vec::new(),
            };
        }
        headers.push(("Content-Type".to_owned(), media_type(name).to_owned()));
        if let Some(encoding) = stored.encoding.name() {
            headers.push(("Content-Encoding".to_owned(), encoding.to_owned()));
        }
        // The body of a HEAD request is left out where the reply is written, which keeps its length.
        Reply {
            status: 200,
            headers,
            body: stored.bytes.to_vec(),
        }
    }

    fn plain(&self, status: u16, text: &str, more: &[(&str, &str)]) -> Reply {
        // Headers of the whole site hold for errors too.
        let mut headers = self.headers("*");
        headers.push((
            "Content-Type".to_owned(),
            "text/plain; charset=utf-8".to_owned(),
        ));
        headers.extend(
            more.iter()
                .map(|(name, value)| ((*name).to_owned(), (*value).to_owned())),
        );
        Reply {
            status,
            headers,
            body: format!("{text}\n").into_bytes(),
        }
    }
}

/// The path with its percent escapes read; `None` where they are no UTF-8. The result is only looked up among the
/// known files, so `..` has no meaning here.
fn decode(path: &str) -> Option<String> {
    let mut bytes = path.bytes();
    let mut decoded = Vec::with_capacity(path.len());
    while let Some(byte) = bytes.next() {
        decoded.push(match byte {
            b'%' => hex(bytes.next()?)? << 4 | hex(bytes.next()?)?,
            other => other,
        });
    }
    String::from_utf8(decoded).ok()
}

fn hex(digit: u8) -> Option<u8> {
    char::from(digit)
        .to_digit(16)
        .and_then(|value| u8::try_from(value).ok())
}

fn media_type(path: &str) -> &'static str {
    match path.rsplit('.').next().unwrap_or("") {
        "html" => "text/html; charset=utf-8",
        "js" => "text/javascript; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "txt" => "text/plain; charset=utf-8",
        "wasm" => "application/wasm",
        "json" => "application/json",
        "webmanifest" => "application/manifest+json",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "ico" => "image/x-icon",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const RULES: &str = "/*\n  X-Site: all\n/\n  Cache-Control: no-cache\n";

    fn snapshot(base: &str) -> Snapshot {
        Snapshot::of(
            base,
            RULES,
            &[
                ("index.html", "page"),
                ("index.html.br", "br"),
                ("index.html.gz", "gz"),
                ("a b/ü.wasm", "wasm"),
            ],
        )
    }

    fn get(base: &str, target: &str) -> Reply {
        ask(base, "GET", target, "", None)
    }

    fn ask(
        base: &str,
        method: &str,
        target: &str,
        accept_encoding: &str,
        if_none_match: Option<&str>,
    ) -> Reply {
        snapshot(base).reply(&Asked {
            method,
            target,
            accept_encoding,
            if_none_match,
        })
    }

    fn header<'a>(reply: &'a Reply, name: &str) -> Option<&'a str> {
        reply
            .headers
            .iter()
            .find(|(own, _)| own == name)
            .map(|(_, value)| value.as_str())
    }

    #[test]
    fn files_are_found_by_their_decoded_path_without_the_query() {
        for (base, target, status) in [
            ("/", "/", 200),
            ("/", "/?x=1", 200),
            ("/", "/index.html?/../x", 200),
            ("/", "/a%20b/%C3%BC.wasm", 200),
            ("/", "/nothing", 404),
            ("/", "/%", 404),
            ("/", "/%ff", 404),
            ("/", "//index.html", 404),
            ("/", "/../index.html", 404),
            ("/", "/%2e%2e/Cargo.toml", 404),
            ("/", "/_headers", 404),
            ("/", "", 404),
            ("/sub/", "/sub/?x", 200),
            ("/sub/", "/sub", 308),
            ("/sub/", "/", 404),
            ("/sub/", "/subindex.html", 404),
        ] {
            assert_eq!(get(base, target).status, status, "{target} under {base}");
        }
    }

    #[test]
    fn the_form_follows_what_is_accepted_and_each_has_its_own_tag() {
        let brotli = ask("/", "GET", "/", "gzip, br", None);
        let plain = get("/", "/");
        assert_eq!(
            (brotli.body.as_slice(), plain.body.as_slice()),
            (&b"br"[..], &b"page"[..])
        );
        assert_eq!(header(&brotli, "Content-Encoding"), Some("br"));
        assert_eq!(header(&plain, "Vary"), Some("Accept-Encoding"));
        assert_ne!(header(&brotli, "ETag"), header(&plain, "ETag"));
        assert_eq!(
            header(&get("/", "/a%20b/%C3%BC.wasm"), "Content-Type"),
            Some("application/wasm")
        );
    }

    #[test]
    fn a_known_tag_is_answered_with_304_and_the_caching_rule() {
        let first = get("/", "/");
        let second = ask("/", "GET", "/", "", header(&first, "ETag"));
        assert_eq!((second.status, second.body.len()), (304, 0));
        assert_eq!(header(&second, "Cache-Control"), Some("no-cache"));
    }

    #[test]
    fn other_methods_are_refused_and_errors_have_the_headers_of_the_site() {
        let reply = ask("/", "POST", "/", "", None);
        assert_eq!(
            (reply.status, header(&reply, "Allow")),
            (405, Some("GET, HEAD"))
        );
        assert_eq!(header(&get("/", "/nothing"), "X-Site"), Some("all"));
    }

    proptest! {
        // A failing case is printed and belongs into the table above, not into a file.
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn any_target_gets_a_known_file_or_an_error(target in "(/|%|\\.|[0-9a-fA-F]|\\?|#|\\\\|index\\.html|\\PC){0,24}") {
            let reply = get("/", &target);
            let known: [&[u8]; 4] = [b"page", b"br", b"gz", b"wasm"];
            prop_assert!(reply.status != 200 || known.contains(&reply.body.as_slice()));
            prop_assert!(matches!(reply.status, 200 | 404), "{}", reply.status);
        }
    }
}
