//! What goes along, as a scenario, and what does not.

use crate::{
    scenario::{Field, Scenario, Setting, Share, SharePart, name_of},
    text::keep_share as texts,
};

use super::made::Made;

/// A scenario without what is not to go along. What cannot be read stays as it was typed.
pub fn carried(made: &Made) -> Scenario {
    let Made {
        share, scenario, ..
    } = made;
    let mut carried = scenario.clone();
    for field in &made.links.left_out {
        if is_kept_back(*field, share) {
            carried.set(*field, String::new());
        }
    }
    if !share.rounds {
        while carried.remove_round(0).is_some() {}
    }
    if !share.edits {
        for (key, _) in scenario.edits() {
            carried.set_edit(key, String::new());
        }
    }
    carried
}

/// Whether a field that is not in the link is not meant to be.
fn is_kept_back(field: Field, share: &Share) -> bool {
    match SharePart::of(field) {
        Some(part) => !share.carries(part),
        None => !share.floor && field == Field::Target,
    }
}

/// What cannot go along though it was meant to, in sentences.
pub fn stays_behind(made: &Made) -> Vec<String> {
    let mut sentences = Vec::new();
    let setting = made.setting();
    for field in &made.links.left_out {
        let name = &name_of(*field, &made.scenario, &made.library);
        if !is_kept_back(*field, &made.share) {
            sentences.push(reason(name, *field, made, setting));
        } else if *field == Field::Target {
            sentences.push(texts::IsFloor { name }.text());
        }
    }
    if made.share.edits && !made.links.edits_left_out.is_empty() {
        let count = made.links.edits_left_out.len();
        sentences.push(texts::ParagraphsTooLong { count }.text());
    }
    if made.links.guide_left_out {
        sentences.push(texts::GUIDE_TOO_LARGE.to_string());
    }
    sentences
}

/// Why a field of this name cannot go along.
fn reason(name: &str, field: Field, made: &Made, setting: Option<Setting>) -> String {
    let text = made.scenario.text(field).trim();
    let name = &name;
    match setting.map(|setting| setting.read(field, text)) {
        Some(Err(_)) => {
            let text = &beginning(text);
            texts::CannotBeRead { name, text }.text()
        }
        Some(Ok(_)) => texts::FieldTooLong { name }.text(),
        None => texts::NoGuide { name }.text(),
    }
}

/// The first words of a text.
pub fn beginning(text: &str) -> String {
    const LONGEST: usize = 40;
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    match text.char_indices().nth(LONGEST) {
        Some((end, _)) => {
            let cut = text.get(..end).unwrap_or_default();
            let whole = cut.rsplit_once(' ').map_or(cut, |(whole, _)| whole);
            format!("{whole}…")
        }
        None => text,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_beginning_ends_with_a_word() {
        assert_eq!(beginning("They said\n no."), "They said no.");
        let long = "They said that the band is what it is and no more";
        assert_eq!(beginning(long), "They said that the band is what it is…");
        assert_eq!(beginning(&"é".repeat(50)), "é".repeat(40) + "…");
    }
}
