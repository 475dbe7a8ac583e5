//! Every text of the page, in one catalogue a language.
//!
//! The catalogue is the folders `en`, `fr` …, in the syntax of [Fluent](https://projectfluent.org):
//! a file for each part of the program, with `{ $variables }`, `{ -terms }` and, by a number, the
//! forms `[one]` and `[other]`. The build checks that every language has the same texts with the
//! same variables, and makes of each a constant or a type here, so that none can be missing or
//! misspelt, and none lacks what has to be put in.
//!
//! English is part of the module. Another language is one file, loaded when it is used and kept for
//! as long as the page. Which language holds is said once for the whole program (each thread of a
//! test has its own), since every amount and every message depends on it.
//!
//! Belongs here: finding and filling texts. Does not belong here: texts themselves, guides, and
//! what is sent to a company (`negotiation::words`).

use std::{
    cell::{Cell, RefCell},
    fmt::{self, Display, Write as _},
};

include!(concat!(env!("OUT_DIR"), "/text.rs"));

/// A language that there is a catalogue for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Language {
    /// English.
    English,
    /// French.
    French,
}

impl Language {
    /// The language of a name in addresses.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        match name {
            "en" => Some(Self::English),
            "fr" => Some(Self::French),
            _ => None,
        }
    }

    /// Whether a number of things takes the form for one. In French nothing does too.
    fn is_one(self, count: usize) -> bool {
        count == 1 || (count == 0 && self == Self::French)
    }
}

/// The texts of one part of the program.
struct Area {
    /// In English, with a zero byte between two.
    english: &'static str,
    /// How many texts stand before these in the whole catalogue.
    first: usize,
}

/// A text that nothing is put into.
#[derive(Clone, Copy)]
pub struct Text {
    area: &'static Area,
    index: usize,
}

/// The catalogue of another language does not belong to this program.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct WrongCatalogue;

impl Display for WrongCatalogue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the catalogue belongs to another version of the page")
    }
}

impl std::error::Error for WrongCatalogue {}

thread_local! {
    static LANGUAGE: Cell<Language> = const { Cell::new(Language::English) };
    /// Every text by its place in the catalogue; empty until its area was first asked.
    static TEXTS: RefCell<Vec<&'static str>> = const { RefCell::new(Vec::new()) };
    /// The file that was spoken from last.
    static SPOKEN: Cell<&'static str> = const { Cell::new("") };
    /// The names and contents of the files that belong to the language, in turn.
    static FILES: RefCell<Vec<&'static str>> = const { RefCell::new(Vec::new()) };
}

/// The language in which the program speaks.
#[must_use]
pub fn language() -> Language {
    LANGUAGE.get()
}

/// Speaks English from now on.
pub fn speak_english() {
    LANGUAGE.set(Language::English);
    TEXTS.take();
    FILES.take();
}

/// Speaks another language from now on, whose file this is. It is kept for ever, once.
///
/// # Errors
///
/// If the file is not that of this program; then nothing changes.
pub fn speak(language: Language, file: String) -> Result<(), WrongCatalogue> {
    let mut kept = SPOKEN.get();
    if kept != file {
        kept = Box::leak(file.into_boxed_str());
        SPOKEN.set(kept);
    }
    let mut parts = Parts(kept);
    let head = parts.next();
    let texts: Vec<&'static str> = parts.by_ref().take(COUNT).collect();
    if head != Some(HEAD) || texts.len() != COUNT {
        return Err(WrongCatalogue);
    }
    LANGUAGE.set(language);
    TEXTS.set(texts);
    FILES.set(parts.collect());
    Ok(())
}

/// Speaks the language of this name from now on; says whether it is one that there is a catalogue for,
/// and the file is its. English needs none.
pub fn speak_named(name: &str, file: String) -> bool {
    match Language::named(name) {
        Some(Language::English) => {
            speak_english();
            true
        }
        Some(language) => speak(language, file).is_ok(),
        None => false,
    }
}

/// A file that belongs to the language, such as a guide; none in English, whose files are part of
/// the program.
#[must_use]
pub fn file(name: &str) -> Option<&'static str> {
    FILES.with_borrow(|files| {
        let mut files = files.iter();
        while let (Some(called), Some(file)) = (files.next(), files.next()) {
            if *called == name {
                return Some(*file);
            }
        }
        None
    })
}

impl Text {
    /// The text, in the language of now.
    #[inline(never)]
    #[must_use]
    pub fn get(self) -> &'static str {
        self.area.text(self.index)
    }

    /// Its place in the catalogue: the same in every language.
    #[must_use]
    pub fn number(self) -> usize {
        self.area.first + self.index
    }
}

impl Display for Text {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.get())
    }
}

impl fmt::Debug for Text {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.get())
    }
}

impl PartialEq for Text {
    fn eq(&self, other: &Self) -> bool {
        self.number() == other.number()
    }
}

impl Eq for Text {}

impl Area {
    #[inline(never)]
    fn text(&'static self, index: usize) -> &'static str {
        TEXTS.with_borrow_mut(|texts| {
            let place = self.first + index;
            if let Some(text) = texts.get(place)
                && !text.is_empty()
            {
                return *text;
            }
            texts.resize(COUNT, "");
            let slots = texts.iter_mut().skip(self.first);
            for (slot, text) in slots.zip(Parts(self.english)) {
                *slot = text;
            }
            texts.get(place).copied().unwrap_or_default()
        })
    }

    #[inline(never)]
    fn filled(&'static self, index: usize, values: &[&dyn Display]) -> String {
        fill(self.text(index), values)
    }

    #[inline(never)]
    fn counted(&'static self, index: usize, count: usize, values: &[&dyn Display]) -> String {
        let one = language().is_one(count);
        fill(form(self.text(index), one), values)
    }
}

/// The parts of a text between zero bytes.
struct Parts(&'static str);

impl Iterator for Parts {
    type Item = &'static str;

    fn next(&mut self) -> Option<&'static str> {
        if self.0.is_empty() {
            return None;
        }
        let (part, rest) = parted(self.0, 0);
        self.0 = rest;
        Some(part)
    }
}

/// What stands before a byte, and what behind it.
fn parted(text: &'static str, byte: u8) -> (&'static str, &'static str) {
    let at = text.bytes().position(|other| other == byte);
    let at = at.unwrap_or(text.len());
    let before = text.get(..at).unwrap_or_default();
    (before, text.get(at + 1..).unwrap_or_default())
}

/// The form of a text for one, or that for all other numbers. A language may have the same for all.
fn form(text: &'static str, one: bool) -> &'static str {
    match text.strip_prefix('\u{e}') {
        Some(forms) => {
            let (first, second) = parted(forms, 0xf);
            if one { first } else { second }
        }
        None => text,
    }
}

/// A text with values in place of its control characters.
fn fill(text: &str, values: &[&dyn Display]) -> String {
    let mut filled = String::with_capacity(text.len() + 16);
    for character in text.chars() {
        match values.get((character as usize).wrapping_sub(1)) {
            // Writing to a text cannot fail.
            Some(value) => drop(write!(filled, "{value}")),
            None => filled.push(character),
        }
    }
    filled
}

/// With the first letter as a capital; a text that starts with an amount stays as it is.
#[must_use]
pub fn capitalized(mut text: String) -> String {
    if let Some(first) = text.get_mut(..1) {
        first.make_ascii_uppercase();
    }
    text
}
