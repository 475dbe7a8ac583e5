//! The sentences of a guide that a candidate may say: what is particular to the role and the company.
//!
//! They are templates: `negotiation::words` fills them in, and knows all that braces may hold. Here
//! only the guide's own part is checked: that braces pair up, and that a fact has a slot.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{
    Guide, Rule, Slot,
    checks::{Check, broken, each, filled, under},
};
use crate::{
    json::{Node, Read, Reader},
    text::json as text,
};

/// Sentences by the code of their language (`en`), the languages in alphabetical order.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize)]
#[serde(
    from = "BTreeMap<String, Vec<Sentence>>",
    into = "BTreeMap<String, Vec<Sentence>>"
)]
pub struct Words(Vec<(String, Vec<Sentence>)>);

/// A sentence to be filled in: `I have led {fact.engineers-led} engineers.`
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[serde(untagged)]
pub enum Sentence {
    /// One text for every tone.
    Same(String),
    /// A text for each tone: warm, direct, formal.
    PerTone([String; 3]),
    /// What has to hold for any of them, `{?offer}`, and a text for each tone.
    Guarded([String; 4]),
}

impl Words {
    /// Whether there are no sentences in any language.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The sentences in a language; none where there are none.
    #[must_use]
    pub fn in_language(&self, code: &str) -> &[Sentence] {
        match self.0.iter().find(|(language, _)| language == code) {
            Some((_, sentences)) => sentences,
            None => &[],
        }
    }
}

impl Sentence {
    /// What has to hold for all its texts, and these: one, or one for each tone.
    #[must_use]
    pub fn parts(&self) -> (&str, &[String]) {
        match self {
            Self::Same(text) => ("", std::slice::from_ref(text)),
            Self::PerTone(texts) => ("", texts),
            Self::Guarded([guard, texts @ ..]) => (guard, texts),
        }
    }

    /// The text for the tone in this place: warm, direct, formal.
    #[must_use]
    pub fn text(&self, tone: usize) -> &str {
        match self.parts().1 {
            [text] => text,
            texts => texts.get(tone).map_or("", String::as_str),
        }
    }
}

impl From<BTreeMap<String, Vec<Sentence>>> for Words {
    fn from(languages: BTreeMap<String, Vec<Sentence>>) -> Self {
        Self(languages.into_iter().collect())
    }
}

impl From<Words> for BTreeMap<String, Vec<Sentence>> {
    fn from(words: Words) -> Self {
        words.0.into_iter().collect()
    }
}

impl Read for Words {
    fn read(node: Node, reader: &mut Reader) -> Self {
        let Node::Fields(languages) = node else {
            reader.not(&node, text::LANGUAGES);
            return Self::default();
        };
        let mut words = Vec::with_capacity(languages.len());
        for (language, sentences) in languages {
            let sentences = reader.inside(&language, sentences);
            words.push((language, sentences));
        }
        Self(words)
    }
}

impl Read for Sentence {
    fn read(node: Node, reader: &mut Reader) -> Self {
        match node {
            Node::Text(text) => Self::Same(text),
            Node::List(_) => {
                let texts = Vec::<String>::read(node, reader);
                match <[String; 3]>::try_from(texts) {
                    Ok(texts) => Self::PerTone(texts),
                    Err(texts) => match <[String; 4]>::try_from(texts) {
                        Ok(texts) => Self::Guarded(texts),
                        Err(texts) => {
                            let count = Node::Count(texts.len() as u64);
                            reader.not(&count, text::THREE_TEXTS);
                            Self::Same(String::new())
                        }
                    },
                }
            }
            other => {
                reader.not(&other, text::TEXT_OR_THREE);
                Self::Same(String::new())
            }
        }
    }
}

/// Checks the words of a guide whose slots these are.
pub(super) fn validate(guide: &Guide, slots: &[&Slot]) -> Check {
    if let Some(open_source) = &guide.open_source {
        under("open_source.words", words(&open_source.words, slots))?;
        under(
            "open_source.role_words",
            words(&open_source.role_words, slots),
        )?;
    }
    each("levers", &guide.levers, |lever| {
        under("words", words(&lever.words, slots))
    })?;
    under("strategy.words", words(&guide.strategy.words, slots))?;
    each("extras", &guide.extras, |extra| {
        under("words", words(&extra.words, slots))
    })
}

fn words(words: &Words, slots: &[&Slot]) -> Check {
    for (language, sentences) in &words.0 {
        each(language, sentences, |sentence| {
            let (guard, texts) = sentence.parts();
            for text in texts {
                filled(text)?;
                braces(text, slots)?;
            }
            braces(guard, slots)
        })?;
    }
    Ok(())
}

fn braces(text: &str, slots: &[&Slot]) -> Check {
    let mut pieces = text.split('{');
    let mut whole = pieces.next().is_some_and(|before| !before.contains('}'));
    for piece in pieces {
        let (name, after) = piece.split_once('}').unwrap_or(("", "}"));
        whole &= !name.is_empty() && !after.contains('}');
        if let Some(id) = name.strip_prefix("fact.")
            && !slots.iter().any(|slot| slot.id == id)
        {
            return broken("", Rule::NoSuchSlot(id.to_owned()));
        }
    }
    if whole {
        return Ok(());
    }
    broken("", Rule::Unpaired(text.to_owned()))
}
