//! What `index.html` says by itself, held to the catalogue: the same in English, and nothing beside it.

use std::{fs, path::Path};

use crate::{faults::compiled, support::FRENCH};

/// The texts of the area, by their names.
fn catalogue() -> Vec<(String, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let source = fs::read_to_string(root.join("src/text/en/index.ftl")).unwrap();
    let keys = source
        .lines()
        .filter(|line| !line.starts_with('#'))
        .filter_map(|line| line.split_once(" = "))
        .map(|(key, _)| key.to_owned());
    let texts = compiled();
    let (_, texts) = texts.iter().find(|(area, _)| area == "index").unwrap();
    let pairs: Vec<_> = keys.zip(texts.split('\0').map(str::to_owned)).collect();
    assert_eq!(pairs.len(), texts.split('\0').count());
    pairs
}

/// What the page says, by the name of each text: of `data-text`, all that the element holds, and of
/// `data-label`, its `aria-label`.
fn page() -> Vec<(String, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let html = fs::read_to_string(root.join("index.html")).unwrap();
    let mut said = Vec::new();
    for part in html.split('<').skip(1) {
        let (tag, text) = part.split_once('>').unwrap();
        let of = |name: &str| {
            let (_, rest) = tag.split_once(&format!(" {name}=\""))?;
            Some(rest.split_once('"').unwrap().0.to_owned())
        };
        if let Some(key) = of("data-text") {
            said.push((key, text.to_owned()));
        }
        if let Some(key) = of("data-label") {
            said.push((key, of("aria-label").unwrap()));
        }
    }
    said
}

#[test]
fn the_page_says_what_the_catalogue_says() {
    let catalogue = catalogue();
    let page = page();
    for (key, text) in &page {
        let (_, held) = catalogue
            .iter()
            .find(|(held, _)| held == key)
            .unwrap_or_else(|| panic!("the catalogue has no {key}"));
        assert_eq!(text, held, "{key}");
    }
    for (key, _) in &catalogue {
        assert!(
            page.iter().any(|(said, _)| said == key),
            "the page says {key} nowhere"
        );
    }
}

/// A text that no key names would stay in English.
#[test]
fn everything_that_the_page_says_has_a_name() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let html = fs::read_to_string(root.join("index.html")).unwrap();
    let (_, body) = html.split_once("<body>").unwrap();
    // It says the same in both languages, since no script is there to choose.
    let (before, rest) = body.split_once("<noscript>").unwrap();
    let (_, after) = rest.split_once("</noscript>").unwrap();
    let mut unnamed = Vec::new();
    for part in [before, after].iter().flat_map(|body| body.split('<')) {
        let Some((tag, text)) = part.split_once('>') else {
            continue;
        };
        // The name of a language is in that language.
        let named = [" data-text=", " lang="]
            .iter()
            .any(|name| tag.contains(name))
            || tag.starts_with("i ");
        if !tag.starts_with('!') && !named && text.chars().any(char::is_alphabetic) {
            unnamed.push(text);
        }
        for attribute in [" aria-label=", " title=", " alt=", " placeholder="] {
            assert!(
                !tag.contains(attribute) || named || tag.contains(" data-label="),
                "{tag}"
            );
        }
    }
    // The name of the product, which is no word of a language.
    assert_eq!(unnamed, ["Counteroffer", "Counteroffer"]);
}

#[test]
fn the_file_of_a_language_has_it_by_name() {
    let mut parts = FRENCH.split('\0').skip_while(|part| *part != "index.json");
    let json = parts.nth(1).unwrap();
    let json: serde_json::Value = serde_json::from_str(json).unwrap();
    let names: Vec<_> = json.as_object().unwrap().keys().cloned().collect();
    let mut keys: Vec<_> = catalogue().into_iter().map(|(key, _)| key).collect();
    keys.sort();
    assert_eq!(names, keys);
    assert_eq!(json["views"], "Vues");
}
