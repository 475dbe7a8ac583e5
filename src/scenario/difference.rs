//! In what two scenarios differ, text by text.

use crate::{
    guide::{Guide, Library},
    text::keep_difference as text,
};

use super::{
    Field, Part, PlanPart, Scenario,
    choice::choice_name,
    names::{guides_name, name_of, nameless, offer_name, part_of},
};

/// What two scenarios have different texts for.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Subject {
    /// The guide.
    Role,
    /// Its region.
    Region,
    /// A field.
    Field(Field),
    /// A paragraph that a user wrote anew, by its key.
    Paragraph(String),
}

/// A text that differs, both sides as people read them: choices, guides and regions by their names,
/// all else as typed. A side is empty where nothing was typed or there is no such offer or round.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    /// What the texts are of.
    pub subject: Subject,
    /// What that is called.
    pub name: String,
    /// The text of the one scenario.
    pub a: String,
    /// The text of the other.
    pub b: String,
}

/// Every text in which two scenarios differ, in the order of the form. Blanks around a text do not
/// count, and offers and rounds are held against each other by their places.
#[must_use]
pub fn differences(a: &Scenario, b: &Scenario, library: &Library) -> Vec<Difference> {
    let both = [a, b];
    // Whatever one of them has: the fields are those of both.
    let mut joined = a.clone();
    for field in b.fields() {
        if joined.text(field).is_empty() {
            joined.set(field, b.text(field).to_owned());
        }
    }
    for (key, text) in &b.edits {
        if joined.edit(key).is_empty() {
            joined.set_edit(key, text.clone());
        }
    }
    let mut subjects = vec![Subject::Role, Subject::Region];
    subjects.extend(joined.fields().into_iter().map(Subject::Field));
    subjects.extend(
        joined
            .edits
            .into_iter()
            .map(|(key, _)| Subject::Paragraph(key)),
    );

    let mut differences = Vec::new();
    for subject in subjects {
        let texts = both.map(|of| subject.text(of));
        if texts.first() == texts.last() {
            continue;
        }
        let [mut left, mut right] = both.map(|of| subject.in_words(of, library));
        // Two offers of one name, or two guides: then the texts themselves tell them apart.
        if left == right {
            [left, right] = texts.map(str::to_owned);
        }
        differences.push(Difference {
            name: subject.name(both, library),
            subject,
            a: left,
            b: right,
        });
    }
    differences
}

impl Subject {
    /// Its text in a scenario, without the blanks around it.
    #[must_use]
    pub fn text<'a>(&self, scenario: &'a Scenario) -> &'a str {
        let text = match self {
            Self::Role => &scenario.role,
            Self::Region => &scenario.region,
            Self::Field(field) => scenario.text(*field),
            Self::Paragraph(key) => scenario.edit(key),
        };
        text.trim()
    }

    /// The text as people read it.
    fn in_words(&self, scenario: &Scenario, library: &Library) -> String {
        let text = self.text(scenario);
        let guide = library.guide(&scenario.role);
        let name = match self {
            Self::Role => guide.map(|guide| guide.role.clone()),
            Self::Region => {
                let region = guide.and_then(|guide| guide.region(&scenario.region));
                region.map(|region| region.name.clone())
            }
            Self::Field(field @ (Field::Target | Field::Beside)) => {
                let name = choice_name(*field, text).map(str::to_owned);
                name.or_else(|| chosen_offer(text, scenario, guide))
            }
            Self::Field(field) if !text.is_empty() => choice_name(*field, text).map(str::to_owned),
            Self::Field(_) | Self::Paragraph(_) => None,
        };
        name.unwrap_or_else(|| text.to_owned())
    }

    fn name(&self, both: [&Scenario; 2], library: &Library) -> String {
        match self {
            Self::Role => text::ROLE.to_string(),
            Self::Region => text::REGION.to_string(),
            Self::Field(Field::Offer(place @ 1.., part)) => {
                part_of(&name_of_both(*place, both), *part)
            }
            Self::Field(field) => {
                // The one whose guide has a name for it.
                let knows = |of: &&Scenario| {
                    let guide = library.guide(&of.role);
                    guide.is_some_and(|guide| guides_name(*field, guide).is_some())
                };
                let [first, _] = both;
                let named = both.into_iter().find(knows).unwrap_or(first);
                name_of(*field, named, library)
            }
            Self::Paragraph(key) => name_of_paragraph(key),
        }
    }
}

/// The offer that a place names, if there is one.
fn chosen_offer(place: &str, scenario: &Scenario, guide: Option<&Guide>) -> Option<String> {
    let mut places = 0..scenario.offers().len();
    match places.find(|known| known.to_string() == place)? {
        0 => guide.map(|guide| guide.company.clone()),
        place => Some(offer_name(place, scenario)),
    }
}

/// What the competing offers in one place of both are called: by their company, unless each has its
/// own.
fn name_of_both(place: usize, both: [&Scenario; 2]) -> String {
    let [left, right] = both.map(|of| of.text(Field::Offer(place, Part::Company)).trim());
    let offers = both.map(|of| of.offers().len());
    match (left, right) {
        ("", company) | (company, "") if !company.is_empty() => company.to_owned(),
        (left, right) if left == right && !left.is_empty() => left.to_owned(),
        _ => nameless(place, offers.into_iter().max().unwrap_or(0)),
    }
}

/// The text and its form behind a key such as `opening.email.warm.thanks`, and the paragraph.
fn name_of_paragraph(key: &str) -> String {
    let mut rest = key;
    let mut names = Vec::new();
    for part in [PlanPart::Script, PlanPart::Format, PlanPart::Tone] {
        let Some((word, behind)) = rest.split_once('.') else {
            break;
        };
        names.extend(choice_name(Field::Plan(part), word));
        rest = behind;
    }
    match names.as_slice() {
        [script, format, tone] => text::Paragraph {
            script,
            format,
            tone,
            paragraph: &rest,
        }
        .text(),
        _ => text::OtherParagraph { key: &key }.text(),
    }
}
