//! What is being read: the fields so far, the ids that are taken, and who the guide is about.

use std::collections::BTreeSet;

use super::{
    draft::{Confidence, Draft, DraftField},
    place::Places,
    text::Span,
};
use crate::guide::LONGEST_KEY;

/// More items than any list of a guide has.
pub(super) const MOST_ITEMS: usize = 60;
/// More names than any list in one field has.
pub(super) const MOST_NAMES: usize = 12;
/// The longest text of several sentences that is kept, in bytes.
const LONGEST_PROSE: usize = 600;
/// The longest name, title or other short text.
const LONGEST_NAME: usize = 120;

/// What is being read.
#[derive(Default)]
pub(super) struct Sheet {
    pub(super) draft: Draft,
    pub(super) places: Places,
    pub(super) role: String,
    pub(super) company: String,
    taken: BTreeSet<String>,
}

impl Sheet {
    /// A field that the text says.
    pub(super) fn sure(&mut self, path: impl Into<String>, text: impl Into<String>, at: Span) {
        self.add(path, text, Confidence::Sure, Some(at), None);
    }

    pub(super) fn add(
        &mut self,
        path: impl Into<String>,
        text: impl Into<String>,
        confidence: Confidence,
        at: Option<Span>,
        note: Option<&str>,
    ) {
        self.draft.fields.push(DraftField {
            path: path.into(),
            label: String::new(),
            text: text.into(),
            confidence,
            found: at.map(Span::found),
            note: note.map(str::to_owned),
        });
    }

    /// A field that follows from others, or is usually so.
    pub(super) fn guess(&mut self, path: impl Into<String>, text: impl Into<String>, note: &str) {
        self.add(path, text, Confidence::Guess, None, Some(note));
    }

    /// A field that a guide needs and the text does not say.
    pub(super) fn missing(&mut self, path: impl Into<String>, note: &str) {
        self.add(path, "", Confidence::Missing, None, Some(note));
    }

    /// A field that is given with an item: an id, or what it is counted as.
    pub(super) fn given(&mut self, path: impl Into<String>, text: impl Into<String>) {
        self.add(path, text, Confidence::Sure, None, None);
    }

    pub(super) fn has(&self, path: &str) -> bool {
        self.draft.fields.iter().any(|field| field.path == path)
    }

    /// Whether there is an extra ask of this id.
    pub(super) fn is_extra(&self, id: &str) -> bool {
        self.taken.contains(&format!("extra/{id}"))
    }

    /// An id made of `name`, of which there is none yet under `list`.
    pub(super) fn id(&mut self, list: &str, name: &str) -> String {
        let mut id = slug(name, LONGEST_KEY);
        if id.is_empty() {
            id.push_str(list);
        }
        let mut count = 2_u32;
        while !self.taken.insert(format!("{list}/{id}")) {
            let number = format!("-{count}");
            let most = LONGEST_KEY.saturating_sub(number.len());
            id = slug(name, most);
            if id.is_empty() {
                list.clone_into(&mut id);
            }
            id.push_str(&number);
            count = count.saturating_add(1);
        }
        id
    }

    /// What people call the role or the company for short: the initials of its words.
    pub(super) fn is_short_for(short: &str, name: &str) -> bool {
        let words: Vec<_> = name.split_whitespace().collect();
        let initials: String = words.iter().filter_map(|it| it.chars().next()).collect();
        let short = short.strip_suffix('s').unwrap_or(short);
        short == name || (words.len() > 1 && short == initials)
    }
}

/// A text as an id of at most `most` bytes, cut at a hyphen.
pub(super) fn slug(text: &str, most: usize) -> String {
    let mut id = String::new();
    for character in text.chars() {
        let plain = match character.to_ascii_lowercase() {
            'à'..='å' | 'ā' => 'a',
            'ç' => 'c',
            'è'..='ë' => 'e',
            'ì'..='ï' => 'i',
            'ñ' | 'ń' => 'n',
            'ò'..='ö' | 'ø' | 'ō' => 'o',
            'ù'..='ü' | 'ū' => 'u',
            'ł' => 'l',
            other => other,
        };
        if plain.is_ascii_alphanumeric() {
            id.push(plain);
        } else if matches!(plain, '\'' | '’') {
        } else if !id.is_empty() && !id.ends_with('-') {
            id.push('-');
        }
    }
    if id.len() > most {
        let cut = id.get(..most).unwrap_or_default();
        let whole = id.get(most..).is_some_and(|rest| rest.starts_with('-'));
        let end = match cut.rfind('-') {
            Some(hyphen) if !whole && hyphen >= most / 2 => hyphen,
            _ => most,
        };
        id.truncate(end);
    }
    id.trim_end_matches('-').to_owned()
}

/// A short text without quotes, brackets or marks around it.
pub(super) fn name(text: &str) -> String {
    let trims = |it: char| it.is_whitespace() || "\"“”*:;,".contains(it);
    let text = text.trim_matches(trims);
    cut(&spaced(text), LONGEST_NAME)
}

/// Sentences of an author, as they are, to a bound: cut at the end of a sentence.
pub(super) fn prose(span: Span) -> String {
    let quotes = |it: char| it.is_whitespace() || matches!(it, '"' | '“' | '”');
    let mut text = String::new();
    for sentence in span.trimmed_of(quotes).sentences() {
        let sentence = spaced(sentence.str());
        if text.len().saturating_add(sentence.len()) >= LONGEST_PROSE {
            if text.is_empty() {
                text = cut(&sentence, LONGEST_PROSE);
            }
            break;
        }
        if !text.is_empty() {
            text.push(' ');
        }
        text.push_str(&sentence);
    }
    text
}

fn spaced(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn cut(text: &str, most: usize) -> String {
    if text.len() <= most {
        return text.to_owned();
    }
    let mut end = most;
    while !text.is_char_boundary(end) {
        end = end.saturating_sub(1);
    }
    let text = text.get(..end).unwrap_or_default();
    let end = text.rfind(' ').unwrap_or(text.len());
    format!("{}…", text.get(..end).unwrap_or_default().trim_end())
}

/// A text that begins with a capital letter.
pub(super) fn capital(text: &str) -> String {
    let mut characters = text.chars();
    match characters.next() {
        Some(first) => first.to_uppercase().chain(characters).collect(),
        None => String::new(),
    }
}
