//! What is wrong with templates. Not for the page: the tests hold every language and guide to it.

use crate::guide::{Guide, Sentence, Words};

use super::{
    ExtraId, Gap, ScriptKind,
    names::{Condition, Field},
    texts::{Part, Texts, named},
    token::{Token, Tokens},
    writer::DEPTH,
};

pub(super) fn faults(texts: &Texts, guide: &Guide) -> Vec<String> {
    let mut check = Checker {
        texts,
        guide,
        faults: Vec::new(),
    };
    check.sentences("greeting", &texts.greeting);
    check.sentences("closing", &texts.closing);
    check.sentences("hello", &texts.hello);
    check.parts("parts", &texts.parts);
    check.parts("extras", &texts.extras);
    for part in &texts.parts {
        check.depth(&part.id, &part.say, DEPTH - 1);
    }
    for id in ExtraId::ALL {
        if named(&texts.extras, id.key()).is_empty() {
            check.fault("extras", "no phrase for ", id.key());
        }
    }
    for script in &texts.scripts {
        if ScriptKind::from_key(&script.id).is_none() && script.id != "met" {
            check.fault("scripts", "no such script: ", &script.id);
        }
        check.sentences(&format!("{}.subject", script.id), &script.subject);
        check.parts(&script.id, &script.long);
        check.sentences(&format!("{}.short", script.id), &script.short);
    }
    let ids = ScriptKind::ALL.iter().map(|kind| kind.key());
    for id in ids.chain(["met"]) {
        if texts.script(id).is_none() {
            check.fault("scripts", "no words for ", id);
        }
    }
    for (place, words) in guide_words(guide) {
        check.sentences(&place, words.in_language(&texts.language));
    }
    check.faults
}

/// The sentences of a guide, and where they stand.
fn guide_words(guide: &Guide) -> Vec<(String, &Words)> {
    let place = |place: &str| format!("{}: {place}", guide.id);
    let mut all = vec![(place("strategy"), &guide.strategy.words)];
    if let Some(open_source) = &guide.open_source {
        all.push((place("open_source"), &open_source.words));
        all.push((place("open_source, role"), &open_source.role_words));
    }
    for lever in &guide.levers {
        all.push((place(&lever.id), &lever.words));
    }
    for extra in &guide.extras {
        all.push((place(&extra.id), &extra.words));
    }
    all
}

struct Checker<'a> {
    texts: &'a Texts,
    guide: &'a Guide,
    faults: Vec<String>,
}

impl Checker<'_> {
    fn fault(&mut self, place: &str, what: &str, name: &str) {
        self.faults.push(format!("{place}: {what}{name}"));
    }

    fn unknown<'a>(
        &mut self,
        place: &str,
        what: &str,
        name: &str,
        known: impl Iterator<Item = &'a str>,
    ) {
        let known = known.collect::<Vec<_>>().join(", ");
        self.faults.push(format!(
            "{place}: no such {what}: {name}; choose from {known}"
        ));
    }

    fn parts(&mut self, place: &str, parts: &[Part]) {
        for (index, part) in parts.iter().enumerate() {
            let place = format!("{place}.{}", part.id);
            if parts.iter().take(index).any(|other| other.id == part.id) {
                self.fault(&place, "there twice: ", &part.id);
            }
            self.sentences(&place, &part.say);
        }
    }

    fn sentences(&mut self, place: &str, sentences: &[Sentence]) {
        for sentence in sentences {
            let (guard, texts) = sentence.parts();
            for text in texts {
                self.text(place, text);
            }
            self.guard(place, guard);
        }
    }

    fn text(&mut self, place: &str, text: &str) {
        let mut empty = true;
        let mut spaced = String::new();
        for token in Tokens(text) {
            match token {
                Token::If { name, .. } => {
                    self.condition(place, name);
                    continue;
                }
                Token::Text(words) => spaced.push_str(words),
                Token::Field(name) => {
                    spaced.push('x');
                    if !self.knows(name) {
                        let known = Field::ALL.iter().map(|known| known.key());
                        self.unknown(place, "field", name, known);
                    }
                }
                Token::Include(id) => {
                    spaced.push('x');
                    if id != "guide" && named(&self.texts.parts, id).is_empty() {
                        self.fault(place, "no such part: ", id);
                    }
                }
                Token::Gap { name, .. } => {
                    spaced.push('x');
                    if Gap::from_key(name).is_none() {
                        let known = Gap::ALL.iter().map(|known| known.key());
                        self.unknown(place, "gap", name, known);
                    }
                }
                Token::Broken => return self.fault(place, "braces do not pair up: ", text),
            }
            empty = false;
        }
        if empty || spaced.trim().is_empty() {
            self.fault(place, "says nothing: ", text);
        }
        if spaced.trim() != spaced || spaced.contains("  ") {
            self.fault(place, "a space too many: ", text);
        }
    }

    fn guard(&mut self, place: &str, guard: &str) {
        for token in Tokens(guard) {
            match token {
                Token::If { name, .. } => self.condition(place, name),
                _ => self.fault(place, "not a condition: ", guard),
            }
        }
    }

    fn condition(&mut self, place: &str, name: &str) {
        if Condition::from_key(name).is_none() {
            let known = Condition::ALL.iter().map(|known| known.key());
            self.unknown(place, "condition", name, known);
        }
    }

    /// Whether something is filled in for a name. A fact needs a slot of the guide.
    fn knows(&self, name: &str) -> bool {
        let Some(slot) = name.strip_prefix("fact.") else {
            return Field::from_key(name).is_some();
        };
        let guide = self.guide;
        let open_source = guide.open_source.iter();
        open_source
            .flat_map(|all| all.slots.iter().chain(&all.role_slots))
            .chain(guide.levers.iter().flat_map(|lever| &lever.slots))
            .any(|known| known.id == slot)
    }

    /// Finds parts that include others too deep, or themselves.
    fn depth(&mut self, id: &str, sentences: &[Sentence], left: u32) {
        for sentence in sentences {
            for text in sentence.parts().1 {
                for token in Tokens(text) {
                    let Token::Include(inner) = token else {
                        continue;
                    };
                    if left == 0 {
                        self.fault("parts", "includes others too deep: ", id);
                    } else {
                        self.depth(id, named(&self.texts.parts, inner), left - 1);
                    }
                }
            }
        }
    }
}
