//! What the build adds to index.html: the security policy, from the one place that states it, and the offline worker's address.

use super::WORKER;
use crate::serve::headers;
use anyhow::{Context, Result, bail};
use std::fs;
use std::path::Path;

const POLICY: &str = "<meta http-equiv=\"Content-Security-Policy\"";
const OFFLINE: &str = "<meta name=\"offline\"";

/// Writes both tags, in place of those of an earlier time.
pub fn annotate(index: &Path, rules: &str) -> Result<()> {
    let html = fs::read_to_string(index).with_context(|| {
        format!(
            "{} cannot be read; run `cargo xtask build`",
            index.display()
        )
    })?;
    let policy = headers::value(rules, "/", "Content-Security-Policy")
        .context("public/_headers has no Content-Security-Policy for `/*`; add it back")?;
    fs::write(index, annotated(&html, &meta_policy(&policy))?)?;
    Ok(())
}

fn annotated(html: &str, policy: &str) -> Result<String> {
    let html = without_tag(&without_tag(html, POLICY), OFFLINE);
    // After the charset, which must come first, and before anything that the policy governs.
    let Some(end) = html
        .find("<meta charset")
        .and_then(|start| Some(start + html[start..].find('>')? + 1))
    else {
        bail!("index.html has no <meta charset>; add it as the first element of <head>");
    };
    let (before, after) = html.split_at(end);
    Ok(format!(
        "{before}{POLICY} content=\"{policy}\">{OFFLINE} content=\"{WORKER}\">{after}"
    ))
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

    #[test]
    fn the_tags_come_after_the_charset_and_are_replaced_the_second_time() {
        let once = annotated(
            "<head><meta charset=utf-8><title>x</title>",
            "default-src 'none'",
        )
        .unwrap();
        assert_eq!(
            once,
            "<head><meta charset=utf-8><meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'\">\
             <meta name=\"offline\" content=\"sw.js\"><title>x</title>"
        );
        assert_eq!(annotated(&once, "default-src 'none'").unwrap(), once);
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
