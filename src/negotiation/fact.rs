//! What users say of themselves, ready to print.

use crate::{
    guide::SlotKind,
    money::{Currency, percent_of, read_amount, read_percent, whole},
};

/// Characters of a fact that are printed.
const LONGEST: usize = 80;

/// The text of a fact as it stands in a sentence: `1,200`, `40,000+`, `92%`, `Transformers`.
///
/// `None` where nothing was typed, or what was typed is not of this kind: a number may have a `k`
/// or an `m`, and a `+` behind it for "or more".
#[must_use]
pub fn fact(kind: &SlotKind, typed: &str) -> Option<String> {
    let typed = one_line(typed, LONGEST);
    if typed.is_empty() {
        return None;
    }
    match kind {
        SlotKind::Number => {
            let (number, more) = match typed.strip_suffix('+') {
                Some(number) => (number, "+"),
                None => (typed.as_str(), ""),
            };
            // Any currency does: the reader knows how people write numbers.
            let number = read_amount(number, Currency::EUR).ok()?.amount;
            number
                .is_integer()
                .then(|| whole(number.normalize()) + more)
        }
        SlotKind::Percent => {
            let percent = read_percent(&typed).ok()?;
            Some(percent_of(percent))
        }
        SlotKind::Text | SlotKind::Choice(_) => Some(typed),
    }
}

/// A text on one line, of so many characters at most, without characters that nobody sees or that
/// turn the direction of what follows. A link may bring any text.
#[must_use]
pub fn one_line(text: &str, longest: usize) -> String {
    let unseen = |character: char| {
        character.is_whitespace() || character.is_control() || turns_text(character)
    };
    let words: Vec<_> = text.split(unseen).filter(|word| !word.is_empty()).collect();
    let mut line = words.join(" ");
    if let Some((end, _)) = line.char_indices().nth(longest) {
        line.truncate(end);
        line.push('…');
    }
    line
}

/// Whether a character turns the direction of the text after it, figures included.
fn turns_text(character: char) -> bool {
    matches!(character, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}
