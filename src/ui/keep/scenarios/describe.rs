//! What scenarios are called, and what they are found by.

use crate::{
    browser::clock,
    guide::Library,
    keeping::Entry,
    scenario::{Field, Part, Scenario},
};

use super::when::when;

/// A scenario in a few words: role, region, base and equity of the offer, as typed.
pub fn describe(scenario: &Scenario, library: &Library) -> String {
    let (role, region) = names(scenario, library);
    let mut text = format!("{role}, {region}");
    for (part, what) in [(Part::Base, "base"), (Part::Equity, "equity")] {
        let typed = scenario.text(Field::Offer(0, part)).trim();
        if !typed.is_empty() {
            text += &format!(", {what} {typed}");
        }
    }
    text
}

/// What an entry is called: by its name, or described where it has none.
pub fn title(entry: &Entry, library: &Library) -> String {
    match entry.name.trim() {
        "" => describe(&entry.scenario, library),
        name => name.to_owned(),
    }
}

/// The titles of several entries, with the time behind those that are not alone.
pub fn titles(entries: &[Entry], library: &Library) -> Vec<String> {
    let plain: Vec<String> = entries.iter().map(|entry| title(entry, library)).collect();
    let mut titles = Vec::new();
    for (entry, title) in entries.iter().zip(&plain) {
        let alone = plain.iter().filter(|other| *other == title).count() < 2;
        titles.push(if alone {
            title.clone()
        } else {
            format!("{title} ({})", changed(entry.changed))
        });
    }
    titles
}

/// When something was, in words; empty where nobody knows.
pub fn changed(milliseconds: u64) -> String {
    let then = clock::moment(milliseconds).filter(|_| milliseconds > 0);
    let words = then.zip(clock::today());
    words.map_or_else(String::new, |(then, today)| when(&then, today))
}

/// Whether an entry has every word of `search` in any of its texts, in letters of either case.
pub fn matches(entry: &Entry, library: &Library, search: &str) -> bool {
    let search = search.to_lowercase();
    if search.trim().is_empty() {
        return true;
    }
    let scenario = &entry.scenario;
    let (role, region) = names(scenario, library);
    let mut texts = format!("{}\n{role}\n{region}", entry.name);
    for field in scenario.fields() {
        texts.push('\n');
        texts += scenario.text(field);
    }
    let texts = texts.to_lowercase();
    search.split_whitespace().all(|word| texts.contains(word))
}

/// The names of its role and region; their ids where no guide is there to say.
fn names<'a>(scenario: &'a Scenario, library: &'a Library) -> (&'a str, &'a str) {
    let guide = library.guide(&scenario.role);
    let role = guide.map_or(scenario.role.as_str(), |guide| &guide.role);
    let region = guide.and_then(|guide| guide.region(&scenario.region));
    let region = region.map_or(scenario.region.as_str(), |region| &region.name);
    (role, region)
}

/// A part of a file's name.
pub fn slug(title: &str) -> String {
    let mut slug = String::new();
    for character in title.to_lowercase().chars().take(60) {
        if character.is_alphanumeric() {
            slug.push(character);
        } else if !slug.ends_with('-') {
            slug.push('-');
        }
    }
    match slug.trim_matches('-') {
        "" => "scenario".to_owned(),
        slug => slug.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_search_finds_words_anywhere_in_either_case() {
        let library = Library::bundled();
        let mut scenario = Scenario::first_of(&library);
        scenario.set(Field::Offer(0, Part::Base), "105k".to_owned());
        scenario.set(
            Field::Offer(1, Part::Company),
            "Société Générale".to_owned(),
        );
        let mut entry = Entry::new("1".to_owned(), scenario);
        entry.name = "After the Call".to_owned();
        let found = |search: &str| matches(&entry, &library, search);
        for search in [
            "",
            "  ",
            "call",
            "AFTER",
            "société",
            "GÉNÉRALE",
            "call paris",
            "engineering",
            "105K",
        ] {
            assert!(found(search), "{search}");
        }
        for search in ["london", "call london", "societe"] {
            assert!(!found(search), "{search}");
        }
    }

    #[test]
    fn names_of_files_are_plain() {
        assert_eq!(slug("After the call (2nd)"), "after-the-call-2nd");
        assert_eq!(slug("../../etc"), "etc");
        assert_eq!(slug(" — "), "scenario");
    }
}
