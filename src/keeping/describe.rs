//! What scenarios are called, and what they are found by.

use crate::{
    guide::Library,
    scenario::{Field, Part, Scenario, Setting, Value},
    text::keep_stored as text,
};

use super::Entry;

/// A scenario in a few words: role, region, base and equity of the offer, as typed where they cannot
/// be read.
#[must_use]
pub fn describe(scenario: &Scenario, library: &Library) -> String {
    let (role, region) = names(scenario, library);
    let guide = library.guide(&scenario.role);
    let setting = guide.and_then(|guide| Setting::of(guide, scenario));
    let figure = |part| {
        let field = Field::Offer(0, part);
        let text = scenario.text(field);
        match setting.map(|setting| setting.read(field, text)) {
            Some(Ok(Some(Value::Amount(amount)))) => amount.to_string(),
            _ => text.trim().to_owned(),
        }
    };
    let (base, equity) = (&figure(Part::Base), &figure(Part::Equity));
    let (role, region) = (&role, &region);
    match (base.is_empty(), equity.is_empty()) {
        (true, true) => text::Described { role, region }.text(),
        (false, true) => text::DescribedBase { role, region, base }.text(),
        (true, false) => text::DescribedEquity {
            role,
            region,
            equity,
        }
        .text(),
        (false, false) => text::DescribedBoth {
            role,
            region,
            base,
            equity,
        }
        .text(),
    }
}

impl Entry {
    /// What it is called: by its name, or [described](describe) where it has none.
    #[must_use]
    pub fn title(&self, library: &Library) -> String {
        match self.name.trim() {
            "" => describe(&self.scenario, library),
            name => name.to_owned(),
        }
    }

    /// Whether every word of `search` is in any of its texts, in letters of either case: its name,
    /// its role and region by their names, and whatever was typed.
    #[must_use]
    pub fn matches(&self, library: &Library, search: &str) -> bool {
        let search = search.to_lowercase();
        let scenario = &self.scenario;
        let (role, region) = names(scenario, library);
        let mut texts = format!("{}\n{role}\n{region}", self.name);
        for field in scenario.fields() {
            texts.push('\n');
            texts += scenario.text(field);
        }
        for (_, text) in scenario.edits() {
            texts.push('\n');
            texts += text;
        }
        let texts = texts.to_lowercase();
        search.split_whitespace().all(|word| texts.contains(word))
    }
}

/// The names of its role and region; their ids where no guide is there to say.
fn names<'a>(scenario: &'a Scenario, library: &'a Library) -> (&'a str, &'a str) {
    let guide = library.guide(&scenario.role);
    let role = guide.map_or(scenario.role.as_str(), |guide| &guide.role);
    let region = guide.and_then(|guide| guide.region(&scenario.region));
    let region = region.map_or(scenario.region.as_str(), |region| &region.name);
    (role, region)
}

/// A title as a part of a file’s name: letters and digits with hyphens between them.
#[must_use]
pub fn slug(title: &str) -> String {
    let mut slug = String::new();
    for character in title.to_lowercase().chars().take(60) {
        if character.is_alphanumeric() {
            slug.push(character);
        } else if !slug.ends_with('-') {
            slug.push('-');
        }
    }
    match slug.trim_matches('-') {
        "" => text::FILE_NAME.to_string(),
        slug => slug.to_owned(),
    }
}
