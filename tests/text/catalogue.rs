//! The catalogue itself, every text of every area: French as it is set, and nothing left in English.

use std::{fs, path::Path};

use fluent_syntax::{ast::Entry, parser};

use crate::{faults::compiled, support::FRENCH};

/// A text in both languages. Each variable is a control character, and so is what stands before forms.
struct Pair {
    /// `area/key`.
    name: String,
    english: String,
    french: String,
}

/// The words of people and of guides: no French article or preposition may stand before them.
const NAMES: [&str; 12] = [
    "company", "name", "title", "role", "region", "guide", "offer", "other", "place", "part",
    "month", "weekday",
];

/// The same in both languages, and why.
const SAME: &[(&str, &[&str])] = &[
    (
        "the word is French, too",
        &[
            "choice/channel-message",
            "choice/tone-direct",
            "index/guide",
            "keep-brief/sources",
            "keep-equity/simulation",
            "keep-glossary/dilution",
            "keep-glossary/options",
            "keep-glossary/participation",
            "keep-reference/sources",
            "keep-common/guides",
            "keep-common/guides-title",
            "keep-guides/options",
            "keep-guides/sources",
            "page/guides",
            "scenario/round-date",
            "scenario/round-notes",
            "scenario/term-participation",
            "keep-field/regions-note",
            "keep-stored/file-name",
            "pay/total",
            "keep-words/is-message",
        ],
    ),
    (
        "a name that is the same everywhere",
        &[
            "choice/channel-email",
            "choice/format-email",
            "choice/form-options",
        ],
    ),
    (
        "more names than words",
        &[
            "figures/rate",
            "keep-field/item-source",
            "keep-field/of-open-source",
            "keep-guides/open-source",
        ],
    ),
];

/// English words that no French text has.
const ENGLISH: [&str; 23] = [
    "the",
    "and",
    "with",
    "your",
    "you",
    "offer",
    "equity",
    "floor",
    "vesting",
    "cliff",
    "strike",
    "package",
    "refresher",
    "grant",
    "haircut",
    "bonus",
    "salary",
    "share",
    "shares",
    "reload",
    "company",
    "role",
    "is",
];
/// The title of a journal, and a headline and columns as they are recognised.
const WITH_ENGLISH: [&str; 4] = [
    "keep-equity/source-hall-murphy",
    "keep-guides/how-it-is-read",
    "keep-import/no-company",
    "keep-import/no-table",
];

fn catalogue() -> Vec<Pair> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/text/en");
    let english = compiled();
    let mut french = FRENCH.split('\0').skip(1);
    let mut pairs = Vec::new();
    for (area, texts) in &english {
        let source = fs::read_to_string(folder.join(format!("{area}.ftl"))).unwrap();
        let resource = parser::parse(source.as_str()).unwrap();
        let keys = resource.body.iter().filter_map(|entry| match entry {
            Entry::Message(message) => Some(message.id.name),
            _ => None,
        });
        let keys: Vec<_> = keys.collect();
        let texts: Vec<_> = texts.split('\0').collect();
        assert_eq!(keys.len(), texts.len(), "{area}");
        for (key, english) in keys.iter().zip(texts) {
            pairs.push(Pair {
                name: format!("{area}/{key}"),
                english: english.to_owned(),
                french: french.next().unwrap().to_owned(),
            });
        }
    }
    pairs
}

/// Everything that a rule finds in French, a line each.
#[track_caller]
fn none(found: impl Fn(&Pair) -> Option<String>) {
    let mut faults = String::new();
    for pair in catalogue() {
        if let Some(fault) = found(&pair) {
            faults += &format!("{}: {fault}: {:?}\n", pair.name, pair.french);
        }
    }
    assert!(faults.is_empty(), "\n{faults}");
}

fn letters(text: &str) -> bool {
    text.chars().any(char::is_alphabetic)
}

#[test]
fn quotes_and_apostrophes_are_those_of_print() {
    none(|pair| {
        let quoted_json = pair.name == "json/decimal";
        let wrong = ['\'', '"', '`', '“', '”', '‘'];
        let found = pair.french.chars().find(|it| wrong.contains(it));
        // Names of fields and values stand in backquotes in both languages.
        let code = |it: char| it == '`' && pair.english.contains('`');
        found
            .filter(|it| !quoted_json && !code(*it))
            .map(|it| format!("has {it}"))
    });
}

#[test]
fn blanks_are_those_of_french_print() {
    none(|pair| {
        let text: Vec<char> = pair.french.chars().collect();
        for (place, character) in text.iter().enumerate() {
            let before = place.checked_sub(1).map(|place| text[place]);
            let after = text.get(place + 1).copied();
            // A colon inside a word, such as an address.
            let inside = after.is_some_and(|it| !it.is_whitespace()) && *character == ':';
            let wanted = match character {
                ';' | '!' | '?' => '\u{202f}',
                // As `Intl` has it.
                '%' => '\u{a0}',
                ':' if !inside => '\u{a0}',
                '»' => '\u{a0}',
                '«' if after == Some('\u{a0}') => continue,
                '«' => return Some("« without its blank".to_owned()),
                ',' | '.' if before == Some(' ') => {
                    return Some(format!("a blank before {character}"));
                }
                ' ' if after == Some(' ') => return Some("two blanks".to_owned()),
                _ => continue,
            };
            if before != Some(wanted) {
                return Some(format!("{before:?} before {character}"));
            }
        }
        None
    });
}

#[test]
fn the_tone_is_calm() {
    none(|pair| {
        let found = ["!", "...", "S’il vous plaît", "Désolé", "Oups"];
        let mut found = found.iter().filter(|it| pair.french.contains(**it));
        found.next().map(|it| format!("has {it}"))
    });
}

/// Titles and sentences begin as the English ones do, and end so.
#[test]
fn sentences_begin_and_end_as_in_english() {
    none(|pair| {
        // Marks of numbers are no sentences.
        if pair.name.starts_with("format/") {
            return None;
        }
        let whole = |text: &str| text.ends_with(['.', '?', '…']);
        if whole(&pair.english) != whole(&pair.french) {
            return Some(format!("English ends {:?}", pair.english.chars().last()));
        }
        let first = |text: &str| text.chars().find(|it| it.is_alphabetic() || *it < ' ');
        match (first(&pair.english), first(&pair.french)) {
            (Some(english), Some(french)) if english >= ' ' && french >= ' ' => {
                // “i” in “iCal” is no sentence’s, and French writes days and months small.
                let small = pair.name.starts_with("date/") || !whole(&pair.english);
                (english.is_uppercase() != french.is_uppercase() && !small)
                    .then(|| "begins otherwise than English".to_owned())
            }
            _ => None,
        }
    });
}

#[test]
fn nothing_is_left_in_english() {
    let known: Vec<&str> = SAME.iter().flat_map(|(_, names)| *names).copied().collect();
    let mut stale = known.clone();
    let mut faults = String::new();
    for Pair {
        name,
        english,
        french,
    } in catalogue()
    {
        let same = english == french && letters(&french);
        stale.retain(|known| !(same && *known == name));
        if same && !known.contains(&name.as_str()) {
            faults += &format!("{name} is the same: {english:?}\n");
        }
        let lower = french.to_lowercase();
        let words: Vec<_> = lower.split(|it: char| !it.is_alphanumeric()).collect();
        for word in ENGLISH {
            if words.contains(&word) && !WITH_ENGLISH.contains(&name.as_str()) {
                faults += &format!("{name} has “{word}”: {french:?}\n");
            }
        }
    }
    assert!(faults.is_empty(), "\n{faults}");
    assert_eq!(stale, [""; 0], "listed, and not the same");
}

/// Nobody knows whether a name begins with a vowel, or is one of a man, a woman or a thing.
#[test]
fn no_article_stands_before_a_name() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/text/fr");
    let mut faults = String::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let file = path.file_name().unwrap().to_string_lossy().into_owned();
        for line in fs::read_to_string(&path).unwrap().lines() {
            for (at, _) in line.match_indices("{ $") {
                let before = &line[..at];
                let name = line[at + 3..].split([' ', '}']).next().unwrap();
                let word = before
                    .trim_end()
                    .rsplit([' ', '"', '}', '('])
                    .next()
                    .unwrap();
                let small = [
                    "de", "que", "du", "des", "le", "la", "les", "un", "une", "au", "aux",
                ];
                if before.ends_with('’')
                    || NAMES.contains(&name) && small.contains(&word.to_lowercase().as_str())
                {
                    faults += &format!("{file}: {line}\n");
                }
            }
        }
    }
    assert!(faults.is_empty(), "\n{faults}");
}
