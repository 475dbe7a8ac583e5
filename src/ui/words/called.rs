//! What the paragraphs of a text are called, for who does not see where they stand.

use crate::text::{Text, keep_words as texts};

use super::written::SUBJECT;

/// What a paragraph is, in a word.
pub fn called(id: &str) -> &str {
    match KINDS.iter().find(|(kind, _)| *kind == id) {
        Some((_, name)) => name.get(),
        None => id,
    }
}

/// The ids that paragraphs have, and what they are.
const KINDS: [(&str, Text); 24] = [
    (SUBJECT, texts::IS_SUBJECT),
    ("greeting", texts::IS_GREETING),
    ("closing", texts::IS_CLOSING),
    ("message", texts::IS_MESSAGE),
    ("thanks", texts::IS_THANKS),
    ("ask", texts::IS_ASK),
    ("call", texts::IS_CALL),
    ("open", texts::IS_OPEN),
    ("work", texts::IS_WORK),
    ("risk", texts::IS_RISK),
    ("offer", texts::IS_OFFER),
    ("choice", texts::IS_CHOICE),
    ("extras", texts::IS_EXTRAS),
    ("close", texts::IS_CLOSE),
    ("met", texts::IS_MET),
    ("also", texts::IS_ALSO),
    ("next", texts::IS_NEXT),
    ("hear", texts::IS_HEAR),
    ("ways", texts::IS_WAYS),
    ("time", texts::IS_TIME),
    ("yes", texts::IS_YES),
    ("terms", texts::IS_TERMS),
    ("no", texts::IS_NO),
    ("door", texts::IS_DOOR),
];

#[cfg(test)]
mod tests {
    #![allow(
        clippy::indexing_slicing,
        clippy::unwrap_used,
        reason = "a test fails by panicking"
    )]

    use serde_json::Value;

    use super::*;

    #[test]
    fn every_paragraph_has_a_name_of_its_own() {
        let texts = include_str!("../../negotiation/words/en.json");
        let texts: Value = serde_json::from_str(texts).unwrap();
        let scripts = texts["scripts"].as_array().unwrap().iter();
        let parts = scripts.flat_map(|script| script["long"].as_array().unwrap());
        let mut ids: Vec<_> = parts.map(|part| part["id"].as_str().unwrap()).collect();
        ids.extend([SUBJECT, "greeting", "closing", "message"]);
        for id in &ids {
            assert!(KINDS.iter().any(|(kind, _)| kind == id), "{id}");
        }
        for (id, name) in KINDS {
            assert!(ids.contains(&id), "{id} is none");
            assert_eq!(name.get(), id);
        }
    }
}
