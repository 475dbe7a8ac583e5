//! What the build adds to index.html: of the headers, from the one place that states them, what a page can say itself, for hosts
//! where no headers can be set; the offline worker's address; the picture that other sites show beside a link, and the page's
//! own address where the build is told it.

use super::{Address, WORKER};
use crate::serve::headers;
use anyhow::{Context, Result, bail};
use std::fs;
use std::path::Path;

const POLICY: &str = "<meta http-equiv=\"Content-Security-Policy\"";
const REFERRER: &str = "<meta name=\"referrer\"";
const OFFLINE: &str = "<meta name=\"offline\"";
const PICTURE: &str = "<meta property=\"og:image\"";
const OWN_ADDRESS: &str = "<meta property=\"og:url\"";
const CANONICAL: &str = "<link rel=\"canonical\"";

/// 1200 by 630, drawn for it: see `cargo xtask pictures`.
const SOCIAL: &str = "pictures/social.png";

/// Writes the tags, in place of those of an earlier time.
pub fn annotate(index: &Path, rules: &str, address: Option<&Address>) -> Result<()> {
    let html = fs::read_to_string(index).with_context(|| {
        format!(
            "{} cannot be read; run `cargo xtask build`",
            index.display()
        )
    })?;
    let header = |name: &str| {
        headers::value(rules, "/", name)
            .with_context(|| format!("public/_headers has no {name} for `/*`; add it back"))
    };
    let policy = meta_policy(&header("Content-Security-Policy")?);
    let tags = [
        tag(POLICY, "content", &policy),
        tag(REFERRER, "content", &header("Referrer-Policy")?),
        tag(OFFLINE, "content", WORKER),
        links(address),
    ];
    fs::write(index, annotated(&html, &tags.concat())?)?;
    Ok(())
}

/// What other sites show beside a link to the page. Most of them read a whole address only, which a page that may be hosted
/// anywhere does not know by itself.
fn links(address: Option<&Address>) -> String {
    let Some(address) = address else {
        return tag(PICTURE, "content", SOCIAL);
    };
    [
        tag(PICTURE, "content", &address.of(SOCIAL)),
        tag(OWN_ADDRESS, "content", &address.of("")),
        tag(CANONICAL, "href", &address.of("")),
    ]
    .concat()
}

/// Neither policies nor addresses hold quotes.
fn tag(opening: &str, attribute: &str, value: &str) -> String {
    format!("{opening} {attribute}=\"{value}\">")
}

fn annotated(html: &str, tags: &str) -> Result<String> {
    let added = [POLICY, REFERRER, OFFLINE, PICTURE, OWN_ADDRESS, CANONICAL];
    let html = added
        .into_iter()
        .fold(html.to_owned(), |html, opening| without_tag(&html, opening));
    // After the charset, which must come first, and before anything that the policy governs.
    let Some(end) = html
        .find("<meta charset")
        .and_then(|start| Some(start + html[start..].find('>')? + 1))
    else {
        bail!("index.html has no <meta charset>; add it as the first element of <head>");
    };
    let (before, after) = html.split_at(end);
    Ok(format!("{before}{tags}{after}"))
}

/// A meta tag cannot say who may frame the page; browsers warn when it tries.
fn meta_policy(header: &str) -> String {
    let kept: Vec<&str> = header
        .split(';')
        .map(str::trim)
        .filter(|directive| !directive.is_empty() && !directive.starts_with("frame-ancestors"))
        .collect();
    kept.join("; ")
}

fn without_tag(html: &str, opening: &str) -> String {
    match html
        .split_once(opening)
        .and_then(|(before, rest)| Some((before, rest.split_once('>')?.1)))
    {
        Some((before, after)) => format!("{before}{after}"),
        None => html.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const RULES: &str =
        "/*\n  Content-Security-Policy: default-src 'none'\n  Referrer-Policy: no-referrer\n";

    /// A page, annotated with each of the addresses in turn.
    fn page(addresses: &[Option<&str>]) -> String {
        let folder = tempfile::tempdir().unwrap();
        let index = folder.path().join("index.html");
        fs::write(&index, "<head><meta charset=utf-8><title>x</title>").unwrap();
        for address in addresses {
            let address = address.map(|text| Address::new(text).unwrap());
            annotate(&index, RULES, address.as_ref()).unwrap();
        }
        fs::read_to_string(&index).unwrap()
    }

    #[test]
    fn the_tags_come_after_the_charset_and_are_replaced_the_second_time() {
        let once = page(&[None]);
        assert_eq!(
            once,
            "<head><meta charset=utf-8><meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'\">\
             <meta name=\"referrer\" content=\"no-referrer\"><meta name=\"offline\" content=\"sw.js\">\
             <meta property=\"og:image\" content=\"pictures/social.png\"><title>x</title>"
        );
        assert_eq!(page(&[None, None]), once);
        assert_eq!(page(&[Some("https://offers.example"), None]), once);
    }

    #[test]
    fn a_page_that_is_told_its_address_says_it_and_that_of_its_picture() {
        let html = page(&[None, Some("https://offers.example/tools")]);
        for tag in [
            "<meta property=\"og:image\" content=\"https://offers.example/tools/pictures/social.png\">",
            "<meta property=\"og:url\" content=\"https://offers.example/tools/\">",
            "<link rel=\"canonical\" href=\"https://offers.example/tools/\">",
        ] {
            assert_eq!(html.matches(tag).count(), 1, "{tag} in {html}");
        }
        assert_eq!(html.matches("og:image").count(), 1, "{html}");
    }

    #[test]
    fn the_page_states_the_policy_of_the_header_but_for_framing() {
        assert_eq!(
            meta_policy("default-src 'none'; frame-ancestors 'none'; script-src 'self'"),
            "default-src 'none'; script-src 'self'"
        );
    }

    #[test]
    fn a_page_without_charset_is_refused_with_the_remedy() {
        let error = annotated("<head></head>", "").unwrap_err();
        assert!(error.to_string().contains("add it"));
    }
}
