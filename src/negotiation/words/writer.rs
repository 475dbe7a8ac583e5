//! Filling the templates in.

use crate::guide::{Guide, LeverKind, Pay, Sentence, Words};

use super::{
    Extra, Format, Gap, Material, Paragraph, Piece, Script, ScriptKind, Tone, Unwritten,
    names::{Condition, Field},
    script::plain_text,
    texts::{Part, Texts, named},
    token::{Token, Tokens},
    values::tidy,
};

/// How deep sentences may include others: no ring of them goes on for ever.
pub(super) const DEPTH: u32 = 3;

pub(super) fn write(
    texts: &Texts,
    kind: ScriptKind,
    format: Format,
    tone: Tone,
    guide: &Guide,
    material: &Material,
) -> Result<Script, Unwritten> {
    let words = guide_words(kind, guide, material)?;
    let mut writer = Writer {
        texts,
        words: words.map_or(&[], |words| words.in_language(&texts.language)),
        guide,
        material,
        format,
        tone,
        extras: Vec::new(),
        extra: None,
        pieces: Vec::new(),
        written: false,
        left_out: Vec::new(),
    };
    writer.name_extras();
    let met = kind.asks() && writer.holds(Condition::Met);
    let id = if met { "met" } else { kind.key() };
    let script = texts.script(id).ok_or(Unwritten::NoWords(kind))?;

    let mut subject = None;
    let mut paragraphs = Vec::new();
    match format {
        Format::Short => {
            writer.say(&texts.hello, DEPTH);
            writer.say(&script.short, DEPTH);
            writer.end(if met { id } else { "message" }, &mut paragraphs);
        }
        Format::Spoken => writer.long(&script.long, &mut paragraphs),
        Format::Email => {
            writer.say(&script.subject, DEPTH);
            subject = Some(plain_text(&std::mem::take(&mut writer.pieces)));
            writer.say(&texts.greeting, DEPTH);
            writer.end("greeting", &mut paragraphs);
            writer.long(&script.long, &mut paragraphs);
            writer.say(&texts.closing, DEPTH);
            writer.end("closing", &mut paragraphs);
        }
    }
    Ok(Script {
        subject,
        paragraphs,
        left_out: writer.left_out,
    })
}

/// The sentences of the guide for a kind of text; an error where it cannot be written at all.
fn guide_words<'a>(
    kind: ScriptKind,
    guide: &'a Guide,
    material: &Material,
) -> Result<Option<&'a Words>, Unwritten> {
    let open_source = guide.open_source.as_ref().ok_or(Unwritten::NoOpenSource);
    let region = figures_region(guide, material);
    Ok(match kind {
        ScriptKind::Counter => Some(&guide.strategy.words),
        ScriptKind::Moat => Some(&open_source?.words),
        ScriptKind::MoatRole => Some(&open_source?.role_words),
        ScriptKind::Equity => lever(guide, region, |kind| kind == LeverKind::Equity),
        ScriptKind::Competing => {
            if material.rival.is_none() {
                return Err(Unwritten::NoRival);
            }
            lever(guide, region, |kind| kind == LeverKind::CompetingOffer)
        }
        ScriptKind::RoleLever => {
            let other = |kind| kind != LeverKind::Equity && kind != LeverKind::CompetingOffer;
            Some(lever(guide, region, other).ok_or(Unwritten::NoRoleLever)?)
        }
        _ => None,
    })
}

/// The words of the first lever of a kind that applies everywhere or in the region of this id.
fn lever<'a>(guide: &'a Guide, region: &str, is: fn(LeverKind) -> bool) -> Option<&'a Words> {
    for lever in &guide.levers {
        let here = match &lever.region {
            Some(only) => only == region,
            None => true,
        };
        if here && is(lever.kind) {
            return Some(&lever.words);
        }
    }
    None
}

/// The id of the region whose figures hold in that of the material: its own, or that it scales.
fn figures_region<'a>(guide: &'a Guide, material: &Material) -> &'a str {
    for region in &guide.regions {
        if region.name == material.region {
            return match &region.pay {
                Pay::Own(_) => &region.id,
                Pay::Scaled(scaled) => &scaled.of,
            };
        }
    }
    ""
}

pub(super) struct Writer<'a> {
    pub(super) texts: &'a Texts,
    /// The guide's sentences for this text, `{>guide}`.
    pub(super) words: &'a [Sentence],
    pub(super) guide: &'a Guide,
    pub(super) material: &'a Material,
    pub(super) format: Format,
    pub(super) tone: Tone,
    /// The phrases of what else is asked for.
    pub(super) extras: Vec<String>,
    /// The extra whose phrase is being written.
    pub(super) extra: Option<&'a Extra>,
    /// The paragraph so far.
    pub(super) pieces: Vec<Piece>,
    /// Whether the last sentence that is no alternative, or an alternative to it, was written.
    pub(super) written: bool,
    pub(super) left_out: Vec<String>,
}

impl<'a> Writer<'a> {
    fn long(&mut self, parts: &'a [Part], paragraphs: &mut Vec<Paragraph>) {
        for part in parts {
            self.say(&part.say, DEPTH);
            self.end(&part.id, paragraphs);
        }
    }

    /// Ends the paragraph, where there is anything in it.
    fn end(&mut self, id: &str, paragraphs: &mut Vec<Paragraph>) {
        let pieces = std::mem::take(&mut self.pieces);
        self.written = false;
        if !pieces.is_empty() {
            let id = id.to_owned();
            paragraphs.push(Paragraph { id, pieces });
        }
    }

    /// Adds those sentences to the paragraph that can be written.
    pub(super) fn say(&mut self, sentences: &'a [Sentence], depth: u32) {
        for sentence in sentences {
            let text = sentence.text(self.tone as usize);
            let mut apply = true;
            let mut alternative = false;
            let mut include = None;
            for token in Tokens(sentence.parts().0).chain(Tokens(text)) {
                match token {
                    Token::If { name, negated } => match Condition::from_key(name) {
                        Some(Condition::Else) => {
                            alternative = true;
                            apply &= !self.written;
                        }
                        Some(condition) => apply &= self.holds(condition) != negated,
                        None => apply = false,
                    },
                    Token::Include(id) => include = Some(id),
                    Token::Broken => apply = false,
                    _ => {}
                }
            }
            if !alternative {
                self.written = false;
            }
            match include {
                _ if !apply => {}
                None => self.written |= self.sentence(text),
                Some(_) if depth == 0 => {}
                Some("guide") => self.say(self.words, depth - 1),
                Some(id) => self.say(named(&self.texts.parts, id), depth - 1),
            }
        }
    }

    /// Adds a sentence whose conditions hold, unless anything is missing.
    fn sentence(&mut self, text: &str) -> bool {
        let mark = self.pieces.len();
        let mut whole = true;
        let mut pieces = Vec::new();
        if mark > 0 {
            push(&mut pieces, " ");
        }
        for token in Tokens(text) {
            match token {
                Token::Text(words) => push(&mut pieces, words),
                Token::Field(name) => match self.value(name) {
                    Some(value) => push(&mut pieces, &value),
                    None => {
                        whole = false;
                        self.leave_out(name);
                    }
                },
                Token::Gap {
                    before,
                    name,
                    otherwise,
                } => match Gap::from_key(name) {
                    Some(gap) => pieces.push(Piece::Gap {
                        gap,
                        before: before.to_owned(),
                        filled: self.filled(gap),
                        otherwise: otherwise.to_owned(),
                    }),
                    None => whole = false,
                },
                _ => {}
            }
        }
        if whole {
            for piece in pieces {
                match piece {
                    Piece::Text(words) => push(&mut self.pieces, &words),
                    gap => self.pieces.push(gap),
                }
            }
        }
        whole
    }

    /// Remembers what the user could still give.
    fn leave_out(&mut self, name: &str) {
        let name = match name.strip_prefix("fact.") {
            Some(slot) => slot,
            None if name == Field::Deadline.key() => name,
            None => return,
        };
        if !self.left_out.iter().any(|known| known == name) {
            self.left_out.push(name.to_owned());
        }
    }

    fn filled(&self, gap: Gap) -> Option<String> {
        let value = match gap {
            Gap::TheirName => &self.material.their_name,
            Gap::MyName => &self.material.my_name,
            Gap::ReplyBy => &self.material.reply_by,
        };
        tidy(value.as_ref()?)
    }
}

/// Adds words, to the piece before where that is words too.
fn push(pieces: &mut Vec<Piece>, words: &str) {
    if let Some(Piece::Text(text)) = pieces.last_mut() {
        text.push_str(words);
    } else {
        pieces.push(Piece::Text(words.to_owned()));
    }
}
