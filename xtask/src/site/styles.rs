//! One stylesheet for each module in place of those that index.html lists: together they compress to fewer bytes than
//! one by one.

use super::hex_digest;
use anyhow::{Context, Result, ensure};
use std::fs;
use std::path::Path;

/// A stylesheet that the page loads: the whole tag, and the file that it names.
#[derive(Debug, PartialEq)]
struct Link<'a> {
    tag: &'a str,
    file: &'a str,
}

/// Joins the stylesheets of Trunk's output in the page's order, which decides between rules of equal weight.
pub fn join_styles(dist: &Path) -> Result<()> {
    let index = dist.join("index.html");
    let html = fs::read_to_string(&index)?;
    let links = links(&html);
    let mut styles = String::new();
    for link in &links {
        let path = dist.join(link.file);
        styles += &fs::read_to_string(&path)
            .with_context(|| format!("{} cannot be read", path.display()))?;
        fs::remove_file(path)?;
    }
    let name = format!("style-{}.css", &hex_digest(styles.as_bytes())[..16]);
    fs::write(index, with_one(&html, &links, &name)?)?;
    fs::write(dist.join(name), styles)?;
    Ok(())
}

/// Joins the stylesheets of the second module, which stand behind each other in `<meta name="keep">`, under the name of
/// the first of them.
pub fn join_later_styles(dist: &Path) -> Result<()> {
    let index = dist.join("index.html");
    let html = fs::read_to_string(&index)?;
    let list = later(&html).context("index.html names no stylesheet behind keep_bg.wasm")?;
    let mut names = list.split(' ');
    let first = names.next().unwrap_or_default();
    let mut styles = fs::read_to_string(dist.join(first))?;
    for name in names {
        let path = dist.join(name);
        styles += &fs::read_to_string(&path)
            .with_context(|| format!("{} cannot be read; copy it in index.html", path.display()))?;
        fs::remove_file(path)?;
    }
    fs::write(dist.join(first), styles)?;
    fs::write(index, html.replace(list, first))?;
    Ok(())
}

/// The stylesheets of the second module, with spaces between.
fn later(html: &str) -> Option<&str> {
    let (_, rest) = html.split_once("keep_bg.wasm ")?;
    rest.split('"').next()
}

/// The page with a link to `name` where its first stylesheet was, and no other.
fn with_one(html: &str, links: &[Link], name: &str) -> Result<String> {
    let first = links
        .first()
        .context("index.html names no stylesheet; list them there")?;
    let one = first.tag.replace(first.file, name);
    let mut html = html.replace(first.tag, &one);
    for link in &links[1..] {
        ensure!(
            link.tag.replace(link.file, name) == one,
            "index.html gives {} other attributes than {}, which it is joined with; give both the same",
            link.file,
            first.file
        );
        html = html.replace(link.tag, "");
    }
    Ok(html)
}

/// The stylesheets, in order.
fn links(html: &str) -> Vec<Link<'_>> {
    html.match_indices("<link ")
        .filter_map(|(start, _)| {
            let tag = html[start..].split_inclusive('>').next()?;
            let file = attribute(tag, " href=")?.trim_start_matches("./");
            (attribute(tag, " rel=")? == "stylesheet").then_some(Link { tag, file })
        })
        .collect()
}

/// The value after `opening`, in quotes or not.
fn attribute<'a>(tag: &'a str, opening: &str) -> Option<&'a str> {
    let (_, rest) = tag.split_once(opening)?;
    match rest.strip_prefix('"') {
        Some(quoted) => quoted.split('"').next(),
        None => rest.split([' ', '>']).next(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAGE: &str = "<title>x</title><link href=./page-1.css rel=stylesheet><link href=icon.svg rel=icon>\
        <link href=./form-2.css rel=stylesheet><script src=./start.js></script>";

    #[test]
    fn the_stylesheets_are_found_in_order_and_become_one() {
        let links = links(PAGE);
        let files: Vec<&str> = links.iter().map(|link| link.file).collect();
        assert_eq!(files, ["page-1.css", "form-2.css"]);
        assert_eq!(
            with_one(PAGE, &links, "style-3.css").unwrap(),
            "<title>x</title><link href=./style-3.css rel=stylesheet><link href=icon.svg rel=icon>\
             <script src=./start.js></script>"
        );
    }

    #[test]
    fn those_of_the_second_module_become_its_first() {
        let dist = tempfile::tempdir().unwrap();
        let write = |name: &str, text: &str| fs::write(dist.path().join(name), text).unwrap();
        let list = "<meta name=keep content=\"keep.js keep_bg.wasm keep.css words.css\">";
        write("index.html", list);
        write("keep.css", "a{}\n");
        write("words.css", "b{}\n");
        join_later_styles(dist.path()).unwrap();
        let read = |name: &str| fs::read_to_string(dist.path().join(name)).unwrap();
        assert_eq!(read("index.html"), list.replace(" words.css", ""));
        assert_eq!(read("keep.css"), "a{}\nb{}\n");
        assert!(!dist.path().join("words.css").exists());
    }

    #[test]
    fn attributes_may_be_quoted_and_come_in_any_order() {
        let tag = "<link rel=\"stylesheet\" href=\"./page-1.css\"/>";
        let file = "page-1.css";
        assert_eq!(links(tag), [Link { tag, file }]);
    }

    #[test]
    fn what_cannot_be_joined_is_refused_with_the_remedy() {
        let page = "<link href=a.css rel=stylesheet><link href=b.css media=print rel=stylesheet>";
        let error = with_one(page, &links(page), "c.css").unwrap_err();
        assert!(error.to_string().contains("give both the same"), "{error}");
        let error = with_one("", &[], "c.css").unwrap_err();
        assert!(error.to_string().contains("list them there"), "{error}");
    }
}
