//! The texts of one language: the shape of `en.json`.

use std::{fmt, sync::OnceLock};

use serde::{Deserialize, Serialize};

use super::{
    Format, Material, Script, ScriptKind, Tone, Unwritten, check, script::Unwritten::NoWords,
    writer,
};
use crate::{
    guide::{Guide, Sentence},
    json::{self, record},
};

/// The languages of this folder that are part of the program: file name and JSON, written by the
/// build script.
const BUNDLED: &[(&str, &str)] = include!(concat!(env!("OUT_DIR"), "/words.rs"));

/// The texts of one language.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Texts {
    /// The code of the language, under which the guides keep their own sentences.
    pub(super) language: String,
    /// From one year on, in words as far as they are written so.
    pub(super) years: Vec<String>,
    /// What follows the number of more years than those.
    pub(super) more_years: String,
    /// What stands for a company without a name.
    pub(super) another: String,
    /// What stands before the last of a few words.
    pub(super) and: String,
    /// What stands between the items of a list.
    pub(super) between: String,
    /// What stands before the last item of a list.
    pub(super) last: String,
    /// How an e-mail begins.
    pub(super) greeting: Vec<Sentence>,
    /// How an e-mail ends.
    pub(super) closing: Vec<Sentence>,
    /// How a message begins.
    pub(super) hello: Vec<Sentence>,
    /// Sentences that stand in more than one text, which include them by `{>id}`.
    pub(super) parts: Vec<Part>,
    /// How each extra is called in a list: the first sentence that can be written.
    pub(super) extras: Vec<Part>,
    /// The texts, by the key of their kind, and `met`, which asks for nothing: it takes the place of
    /// texts that ask for base or equity once the offer has both.
    pub(super) scripts: Vec<Text>,
}

/// Sentences with a name.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Part {
    pub(super) id: String,
    pub(super) say: Vec<Sentence>,
}

/// One text.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Text {
    pub(super) id: String,
    /// The first sentence that can be written is the subject of the e-mail.
    pub(super) subject: Vec<Sentence>,
    /// The paragraphs that are said or sent as an e-mail.
    pub(super) long: Vec<Part>,
    /// The message.
    pub(super) short: Vec<Sentence>,
}

record!(Texts {
    language,
    years,
    more_years,
    another,
    and,
    between,
    last,
    greeting,
    closing,
    hello,
    parts,
    extras,
    scripts
});
record!(Part { id, say });
record!(Text {
    id,
    subject,
    long,
    short
});

/// Why a language cannot be used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TextsError {
    /// The path of the field.
    pub path: String,
    /// What is wrong with it.
    pub reason: String,
}

/// Writes a text in English.
///
/// Never panics. Whatever of the templates or the facts cannot be used is left out.
pub fn write(
    kind: ScriptKind,
    format: Format,
    tone: Tone,
    guide: &Guide,
    material: &Material,
) -> Result<Script, Unwritten> {
    match Texts::bundled("en") {
        Some(texts) => texts.write(kind, format, tone, guide, material),
        None => Err(NoWords(kind)),
    }
}

impl Texts {
    /// The texts of a language that comes with the product.
    #[must_use]
    pub fn bundled(language: &str) -> Option<&'static Self> {
        static READ: OnceLock<Vec<Texts>> = OnceLock::new();
        let all = READ.get_or_init(|| {
            let mut all = Vec::new();
            for (_, json) in BUNDLED {
                if let Ok(texts) = Self::from_json(json) {
                    all.push(texts);
                }
            }
            all
        });
        all.iter().find(|texts| texts.language == language)
    }

    /// Reads the texts of a language. What they say is not checked: see [`Self::faults`].
    pub fn from_json(json: &str) -> Result<Self, TextsError> {
        json::read(json).map_err(|error| TextsError {
            path: error.path,
            reason: error.reason,
        })
    }

    /// Writes a text.
    pub fn write(
        &self,
        kind: ScriptKind,
        format: Format,
        tone: Tone,
        guide: &Guide,
        material: &Material,
    ) -> Result<Script, Unwritten> {
        writer::write(self, kind, format, tone, guide, material)
    }

    /// What is wrong with the texts, the guide's sentences among them, a line each. For tests: at
    /// run time a sentence at fault is left out.
    #[must_use]
    pub fn faults(&self, guide: &Guide) -> Vec<String> {
        check::faults(self, guide)
    }

    pub(super) fn script(&self, id: &str) -> Option<&Text> {
        self.scripts.iter().find(|script| script.id == id)
    }
}

/// The sentences of this name; none where there are none.
pub(super) fn named<'a>(parts: &'a [Part], id: &str) -> &'a [Sentence] {
    match parts.iter().find(|part| part.id == id) {
        Some(part) => &part.say,
        None => &[],
    }
}

impl fmt::Display for TextsError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.path)?;
        f.write_str(": ")?;
        f.write_str(&self.reason)
    }
}

impl std::error::Error for TextsError {}
