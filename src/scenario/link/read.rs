//! Opening links: the readable form, from anybody.
//!
//! Whatever a link says, the work is bounded: by [`LONGEST`], by [`MOST_PARTS`], and by
//! [`MOST_NAMED`], since the names that a link brings are kept for ever.

use crate::guide::{Guide, Library};

use super::{
    LONGEST, LONGEST_EDIT_KEY, LinkProblem, MOST_EDITS, MOST_NAMED, MOST_PARTS, MOST_PROBLEMS,
    OpenedLink,
    query::{Pair, pairs},
};
use crate::scenario::{Field, Id, Part, Scenario, Setting};

/// Reads a link in its readable form, with or without its `#`.
///
/// Starts from the first guide and its first region where the link names none. A link with a
/// compact part or a guide is left to [`open_any_link`](super::open_any_link), which is not for the
/// page's first module: such a link opens to nothing but [`OpenedLink::needs`].
#[must_use]
pub fn open_link(link: &str, library: &Library) -> OpenedLink {
    let mut opened = OpenedLink::default();
    let pairs = match parts(link, &mut opened) {
        Some(pairs) => pairs,
        None => return opened,
    };
    if pairs.iter().any(|pair| is_further(&pair.key)) {
        opened.needs = true;
        opened.problems.push(LinkProblem::Needs);
        return opened;
    }
    read(&pairs, &Guides::of(library), &mut opened);
    opened
}

/// The parts of a link that are read; `None` where it is none of ours, or too long.
pub(super) fn parts<'a>(mut link: &'a str, opened: &mut OpenedLink) -> Option<Vec<Pair<'a>>> {
    while let Some(rest) = link.strip_prefix('#') {
        link = rest;
    }
    if !link.bytes().any(|byte| byte == b'=') {
        return None;
    }
    if link.len() > LONGEST {
        opened.problems.push(LinkProblem::TooLong);
        return None;
    }
    let mut pairs = pairs(link, MOST_PARTS + 1);
    if pairs.len() > MOST_PARTS {
        pairs.truncate(MOST_PARTS);
        opened.problems.push(LinkProblem::TooMany);
    }
    Some(pairs)
}

/// The guides that a link may mean.
pub(super) struct Guides<'a> {
    library: &'a Library,
    /// The id by which the link calls the guide that it brings, and the guide.
    pub(super) brought: Option<(&'a str, &'a Guide)>,
}

impl<'a> Guides<'a> {
    pub(super) fn of(library: &'a Library) -> Self {
        Self {
            library,
            brought: None,
        }
    }

    /// The guide of an id in the link.
    fn guide(&self, id: &str) -> Option<&'a Guide> {
        match self.brought {
            Some((called, guide)) if called == id => Some(guide),
            _ => self.library.guide(id),
        }
    }
}

/// Reads the parts of a link into a scenario.
pub(super) fn read(pairs: &[Pair], guides: &Guides, opened: &mut OpenedLink) {
    let mut scenario = Scenario::first_of(guides.library);
    // Amounts are in the money of the region or the offer, so these come first, wherever they stand.
    let guide = choose(&mut scenario, pairs, guides);
    let setting = guide.and_then(|guide| Setting::of(guide, &with_currencies(&scenario, pairs)));
    let mut reading = Reading {
        scenario,
        setting,
        chosen: guide.map_or("", |guide| &guide.id),
        read_only: false,
        named: 0,
        edits: 0,
    };
    let mut seen = Vec::new();
    let mut any = guides.brought.is_some();
    let mut more = 0;
    for Pair { key, value, .. } in pairs {
        let known = is_key(key);
        let problem = if !seen.contains(&key) {
            seen.push(key);
            any |= known && !matches!(key.as_str(), "view" | "at" | "lang");
            if known {
                reading.enter(key, value, guides).err()
            } else {
                Some(LinkProblem::UnknownKey(key.clone()))
            }
        } else if known {
            Some(LinkProblem::Repeated(key.clone()))
        } else {
            None
        };
        match problem {
            // Said once.
            Some(LinkProblem::TooMany) if opened.problems.contains(&LinkProblem::TooMany) => {}
            Some(problem) if opened.problems.len() < MOST_PROBLEMS => opened.problems.push(problem),
            Some(_) => more += 1,
            None => {}
        }
    }
    if more > 0 {
        opened.problems.push(LinkProblem::More(more));
    }
    opened.read_only = reading.read_only;
    if any {
        opened.scenario = Some(reading.scenario);
    }
}

/// Parts the query of an address from the keys of scenarios in it: what stays, and the link form
/// of what belongs behind the `#`, where no server sees it. Neither has the `?` or `#` in front.
#[must_use]
pub fn split_query(query: &str) -> (String, String) {
    let mut parts = [String::new(), String::new()];
    let [stays, moves] = &mut parts;
    for pair in pairs(query.strip_prefix('?').unwrap_or(query), usize::MAX) {
        let side = if is_key(&pair.key) || is_further(&pair.key) {
            &mut *moves
        } else {
            &mut *stays
        };
        if !side.is_empty() {
            side.push('&');
        }
        side.push_str(pair.written);
    }
    parts.into()
}

/// Whether a key is one of a readable link. Keeps no name, unlike [`Field::of_key`].
fn is_key(key: &str) -> bool {
    match (edit_of(key), name_of(key)) {
        (Some(_), _) => true,
        (None, Some(name)) => Id::fits(name),
        (None, None) => {
            matches!(key, "role" | "region" | "view" | "at" | "lang")
                || Field::of_key(key).is_some()
        }
    }
}

/// Whether a key is one that only [`open_any_link`](super::open_any_link) reads.
fn is_further(key: &str) -> bool {
    matches!(key, "s" | "guide")
}

/// The paragraph of a key that holds what was written in its place.
pub(super) fn edit_of(key: &str) -> Option<&str> {
    let letter = |byte: u8| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'.' | b'_' | b'-');
    let paragraph = key.strip_prefix("edit.")?;
    let fits = !paragraph.is_empty() && paragraph.len() <= LONGEST_EDIT_KEY;
    (fits && paragraph.bytes().all(letter)).then_some(paragraph)
}

/// The name in a key of which only a guide knows what it means.
fn name_of(key: &str) -> Option<&str> {
    let fact = key.strip_prefix("fact.");
    fact.or_else(|| {
        let name = key.strip_prefix("extra.")?;
        Some(name.strip_suffix(".amount").unwrap_or(name))
    })
}

/// Turns to the role and region of a link, as far as they are known.
fn choose<'a>(scenario: &mut Scenario, pairs: &[Pair], guides: &Guides<'a>) -> Option<&'a Guide> {
    let first = |wanted: &str| pairs.iter().find(|pair| pair.key == wanted);
    let called = match (first("role"), guides.brought) {
        (Some(pair), _) => &pair.value,
        (None, Some((called, _))) => called,
        (None, None) => "",
    };
    let guide = guides.guide(called);
    if let Some(guide) = guide {
        scenario.choose_guide(guide);
    }
    let guide = guide.or_else(|| guides.library.guide(&scenario.role));
    if let Some(Pair { value: id, .. }) = first("region")
        && guide.is_some_and(|guide| guide.region(id).is_some())
    {
        scenario.region.clone_from(id);
    }
    guide
}

/// The scenario with the currencies of a link's offers.
fn with_currencies(scenario: &Scenario, pairs: &[Pair]) -> Scenario {
    let mut scenario = scenario.clone();
    for Pair { key, value, .. } in pairs.iter().rev() {
        if key.ends_with("currency")
            && name_of(key).is_none()
            && let Some(field @ Field::Offer(_, Part::Currency)) = Field::of_key(key)
        {
            scenario.set(field, value.clone());
        }
    }
    scenario
}

/// A scenario whose role and region are chosen, and what is entered into it.
struct Reading<'a> {
    scenario: Scenario,
    setting: Option<Setting>,
    /// The id of the guide.
    chosen: &'a str,
    read_only: bool,
    /// How many names that only guides know.
    named: usize,
    /// How many paragraphs.
    edits: usize,
}

impl Reading<'_> {
    /// Puts in the value of a known key.
    fn enter(&mut self, key: &str, value: &str, guides: &Guides) -> Result<(), LinkProblem> {
        let unknown_id = |key| LinkProblem::UnknownId {
            key,
            id: value.to_owned(),
        };
        let too_many = |count: &mut usize, most| {
            *count += 1;
            (*count > most).then_some(LinkProblem::TooMany)
        };
        if let Some(paragraph) = edit_of(key) {
            if let Some(problem) = too_many(&mut self.edits, MOST_EDITS) {
                return Err(problem);
            }
            // As it is: a paragraph of white space is one that was taken out.
            self.scenario.set_edit(paragraph, value.to_owned());
            return Ok(());
        }
        if name_of(key).is_some()
            && let Some(problem) = too_many(&mut self.named, MOST_NAMED)
        {
            return Err(problem);
        }
        let Some(field) = Field::of_key(key) else {
            let found = match key {
                "role" => guides
                    .guide(value)
                    .is_some_and(|guide| guide.id == self.chosen),
                "region" => self.scenario.region == value,
                // A part of the page, and a language, are for the page to know.
                "at" | "lang" => true,
                _ => {
                    self.read_only = value == "1";
                    self.read_only
                }
            };
            return match key {
                _ if found => Ok(()),
                "role" => Err(unknown_id("role")),
                "region" => Err(unknown_id("region")),
                _ => Err(unknown_id("view")),
            };
        };
        let read = self.setting.map(|setting| setting.read(field, value));
        if let Some(Err(problem)) = read {
            return Err(LinkProblem::BadValue {
                field,
                value: value.to_owned(),
                problem,
            });
        }
        self.scenario.set(field, value.trim().to_owned());
        Ok(())
    }
}
