//! What scenarios are called beside each other.

use crate::{browser::clock, guide::Library, keeping::Entry, text::keep_scenarios as texts};

/// The titles of several entries, with the time behind those that are not alone.
pub fn titles(entries: &[Entry], library: &Library) -> Vec<String> {
    let plain: Vec<String> = entries.iter().map(|entry| entry.title(library)).collect();
    let mut titles = Vec::new();
    for (entry, title) in entries.iter().zip(&plain) {
        let alone = plain.iter().filter(|other| *other == title).count() < 2;
        titles.push(if alone {
            title.clone()
        } else {
            texts::TitleAndTime {
                title,
                time: &changed(entry.changed),
            }
            .text()
        });
    }
    titles
}

/// When something was, in words; empty where nobody knows.
pub fn changed(milliseconds: u64) -> String {
    let then = clock::moment(milliseconds).filter(|_| milliseconds > 0);
    let words = then.zip(clock::today());
    words.map_or_else(String::new, |(then, today)| then.in_words(today))
}
