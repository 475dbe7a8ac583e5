//! The headers of public/_headers in the formats of other hosts, so that no two of them can differ: `.htaccess` for Apache and
//! `vercel.json` stand in the folder that is uploaded, so the build writes them; nginx and Caddy are set up outside of it, after
//! the examples in examples/hosting, which a test compares with what this makes.

use super::HEADERS;
use crate::serve::headers::{self, FOREVER, UNTIL_ASKED};
use anyhow::Result;
use serde_json::json;
use std::fs;
use std::path::Path;

pub const APACHE: &str = ".htaccess";
pub const VERCEL: &str = "vercel.json";

/// The names that hash what is in the file: see `is_hashed`.
const HASHED: &str = r"-[0-9a-f]{16}(_bg)?\.(js|css|wasm)";

/// Writes the files of hosts that read them in the folder.
pub fn write(dist: &Path, rules: &str) -> Result<()> {
    fs::write(dist.join(APACHE), apache(rules))?;
    fs::write(dist.join(VERCEL), vercel(rules)?)?;
    Ok(())
}

/// The headers of every file.
fn common(rules: &str) -> Vec<(String, String)> {
    headers::matching(rules, "/*")
}

/// A line for each header of every file.
fn lines(rules: &str, line: impl Fn(&str, &str) -> String) -> String {
    let common = common(rules);
    let lines = common.iter().map(|(name, value)| line(name, value));
    lines.collect()
}

fn apache(rules: &str) -> String {
    let common = lines(rules, |name, value| {
        format!("  Header always set {name} \"{value}\"\n")
    });
    // The compressed copies are found by name, and `.br` is no sign of Breton.
    format!(
        r#"# Written by the build from {HEADERS}. Needs AllowOverride FileInfo, and mod_headers, mod_mime and mod_rewrite.
<IfModule mod_headers.c>
{common}  Header set Cache-Control "{UNTIL_ASKED}"
  <FilesMatch "{HASHED}(\.br|\.gz)?$">
    Header set Cache-Control "{FOREVER}"
  </FilesMatch>
  <FilesMatch "\.(html|js|css|wasm|svg|webmanifest)(\.br|\.gz)?$">
    Header merge Vary Accept-Encoding
  </FilesMatch>
</IfModule>
<IfModule mod_mime.c>
  AddType application/wasm .wasm
  AddType application/manifest+json .webmanifest
  AddType text/javascript .js
  AddEncoding br .br
  AddEncoding gzip .gz
  RemoveLanguage .br
  RemoveType .gz
  AddCharset utf-8 .html .js .css
</IfModule>
<IfModule mod_rewrite.c>
  RewriteEngine On
  RewriteRule (^|/)({HEADERS}|vercel\.json)$ - [R=404,L]
  RewriteCond %{{HTTP:Accept-Encoding}} \bbr\b
  RewriteCond %{{REQUEST_FILENAME}}.br -f
  RewriteRule ^(.+)$ $1.br [L]
  RewriteCond %{{HTTP:Accept-Encoding}} \bgzip\b
  RewriteCond %{{REQUEST_FILENAME}}.gz -f
  RewriteRule ^(.+)$ $1.gz [L]
</IfModule>
"#
    )
}

fn vercel(rules: &str) -> Result<String> {
    let list = |headers: Vec<(String, String)>| -> Vec<_> {
        let headers = headers.into_iter();
        headers
            .map(|(key, value)| json!({ "key": key, "value": value }))
            .collect()
    };
    let mut all = vec![json!({ "source": "/(.*)", "headers": list(common(rules)) })];
    // What is not cached for good Vercel has browsers ask for again by itself.
    for path in headers::paths_with(rules, "Cache-Control", FOREVER) {
        let caching = vec![("Cache-Control".to_owned(), FOREVER.to_owned())];
        all.push(json!({ "source": path, "headers": list(caching) }));
    }
    Ok(serde_json::to_string_pretty(&json!({ "headers": all }))? + "\n")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::process::root;

    const RULES: &str = include_str!("../../../public/_headers");

    fn nginx(rules: &str) -> String {
        let common = lines(rules, |name, value| {
            format!("    add_header {name} \"{value}\" always;\n")
        });
        format!(
            r#"# The page under an address of its own. Renewed by `UPDATE_GOLDEN=1 cargo test --package xtask hosts` from public/_headers.
# With the module ngx_brotli, `brotli_static on;` beside gzip_static sends a sixth less.

map $uri $counteroffer_caching {{
    default "{UNTIL_ASKED}";
    "~{HASHED}$" "{FOREVER}";
}}

server {{
    listen 80;
    server_name offers.example;
    root /srv/counteroffer;
    charset utf-8;
    gzip_static on;
    gzip_vary on;

{common}    add_header Cache-Control $counteroffer_caching;

    location ~ /({HEADERS}|\.htaccess|vercel\.json)$ {{
        return 404;
    }}
    location ~ \.webmanifest$ {{
        types {{ application/manifest+json webmanifest; }}
    }}
    location ~ \.wasm$ {{
        types {{ application/wasm wasm; }}
    }}
}}
"#
        )
    }

    fn caddy(rules: &str) -> String {
        let common = lines(rules, |name, value| format!("\t\t{name} \"{value}\"\n"));
        format!(
            "# The page under an address of its own. Renewed by `UPDATE_GOLDEN=1 cargo test --package xtask hosts` from public/_headers.

offers.example {{
\troot * /srv/counteroffer
\theader {{
{common}\t}}
\t@hashed path_regexp {HASHED}$
\theader @hashed Cache-Control \"{FOREVER}\"
\t@named not path_regexp {HASHED}$
\theader @named Cache-Control \"{UNTIL_ASKED}\"
\t@manifest path *.webmanifest
\theader @manifest Content-Type application/manifest+json
\t@host path /{HEADERS} /.htaccess /vercel.json
\trespond @host 404
\tfile_server {{
\t\tprecompressed br gzip
\t}}
}}
"
        )
    }

    #[test]
    fn the_examples_have_the_headers_of_the_one_file() {
        for (name, made) in [("nginx.conf", nginx(RULES)), ("Caddyfile", caddy(RULES))] {
            let path = root().join("examples/hosting").join(name);
            if std::env::var_os("UPDATE_GOLDEN").is_some() {
                fs::write(&path, &made).unwrap();
            }
            assert_eq!(fs::read_to_string(&path).unwrap(), made, "{name}");
        }
    }

    #[test]
    fn every_host_sends_every_header_with_its_value() {
        let texts = [
            apache(RULES),
            vercel(RULES).unwrap(),
            nginx(RULES),
            caddy(RULES),
        ];
        let common = common(RULES);
        assert!(common.len() >= 6);
        for (name, value) in common {
            assert!(
                !value.contains(['"', '\\', '$']),
                "no format quotes {value}"
            );
            for text in &texts {
                let line = text
                    .lines()
                    .find(|line| line.contains(&format!("{value}\"")));
                assert!(line.is_some(), "{name} in {text}");
                assert!(text.contains(&name), "{name} in {text}");
            }
        }
    }

    #[test]
    fn what_has_a_hash_in_its_name_is_cached_for_good() {
        let script = "start-d8bd2ad8a9712375.js";
        let rules = headers::with_caching(RULES, ["index.html", script].into_iter());
        let vercel: serde_json::Value = serde_json::from_str(&vercel(&rules).unwrap()).unwrap();
        let sources: Vec<_> = vercel["headers"].as_array().unwrap().iter().collect();
        assert_eq!(sources.len(), 2, "{vercel}");
        assert_eq!(sources[1]["source"], format!("/{script}"));
        assert_eq!(sources[1]["headers"][0]["value"], FOREVER);
        // Once more with the rules of the build gives the same of what is common.
        assert_eq!(apache(&rules), apache(RULES));
    }
}
