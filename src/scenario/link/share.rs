//! What goes along in a link, and the link.

use crate::{
    guide::Library,
    scenario::{Field, Part, PlanPart, RoundPart, Scenario},
};

use super::{
    LONGEST, LONGEST_SHARED, carried,
    compact::compact,
    query::{append_pair, encoded_length},
    write::{language, write},
};

/// The longest address, in characters, that every mail program and messenger leaves whole.
const LONGEST_ADDRESS: usize = 2_000;

/// What goes along in a link.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Share {
    /// The user's own floor.
    pub floor: bool,
    /// The notes of rounds; only with the rounds.
    pub notes: bool,
    /// The log of the negotiation.
    pub rounds: bool,
    /// The names of the companies that compete.
    pub companies: bool,
    /// The user's name, and of whom they write to.
    pub names: bool,
    /// Paragraphs that the user wrote anew.
    pub edits: bool,
    /// Whether the link asks to be looked at and not changed.
    pub read_only: bool,
}

/// A kind of entries that a link can go without.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SharePart {
    /// The user's own floor.
    Floor,
    /// The names of the companies that compete, and the levels that give them away.
    Companies,
    /// The log of the negotiation, without its notes.
    Rounds,
    /// The notes of rounds.
    Notes,
    /// The user's name, and of whom they write to.
    Names,
    /// Paragraphs that the user wrote anew.
    Edits,
}

/// A link to a scenario.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SharedLink {
    /// Keys and values.
    pub readable: String,
    /// The same in few characters, with its key: `s=…`. The language stays as it is.
    pub compact: String,
    /// The fields that hold something and are not in the link: they cannot be read, are too long, or
    /// were not to go along.
    pub left_out: Vec<Field>,
    /// The keys of the paragraphs that are not in the link.
    pub edits_left_out: Vec<String>,
    /// Whether the scenario's guide would have to be in the link and is too large for it.
    pub guide_left_out: bool,
}

impl Share {
    /// What can be shown to a partner or a coach.
    pub const USUAL: Self = Self {
        floor: true,
        notes: false,
        rounds: true,
        companies: true,
        names: false,
        edits: false,
        read_only: false,
    };

    /// Whether entries of a kind go along.
    #[must_use]
    pub fn carries(&self, part: SharePart) -> bool {
        match part {
            SharePart::Floor => self.floor,
            SharePart::Companies => self.companies,
            SharePart::Rounds => self.rounds,
            SharePart::Notes => self.rounds && self.notes,
            SharePart::Names => self.names,
            SharePart::Edits => self.edits,
        }
    }
}

impl SharePart {
    /// Every kind.
    pub const ALL: [Self; 6] = [
        Self::Floor,
        Self::Companies,
        Self::Rounds,
        Self::Notes,
        Self::Names,
        Self::Edits,
    ];

    /// The kind of a field; `None` where it goes along in every link.
    #[must_use]
    pub fn of(field: Field) -> Option<Self> {
        match field {
            Field::Plan(PlanPart::FloorBase | PlanPart::FloorEquity) => Some(Self::Floor),
            Field::Plan(PlanPart::TheirName | PlanPart::MyName) => Some(Self::Names),
            Field::Offer(1.., Part::Company | Part::Source) => Some(Self::Companies),
            Field::Round(_, RoundPart::Notes) => Some(Self::Notes),
            Field::Round(..) => Some(Self::Rounds),
            _ => None,
        }
    }
}

impl SharedLink {
    /// What to put behind the `#` of `page`, an address without one: the readable form where all of
    /// the address then has up to 2,000 characters, else the compact one.
    #[must_use]
    pub fn link(&self, page: &str) -> &str {
        if page.chars().count() + 1 + self.readable.len() <= LONGEST_ADDRESS {
            &self.readable
        } else {
            &self.compact
        }
    }
}

/// Links to a scenario with what `share` lets go along, and with the figures of its guide where that
/// does not come with the product.
#[must_use]
pub fn share(scenario: &Scenario, library: &Library, share: &Share) -> SharedLink {
    let own = library.guide(&scenario.role);
    let own = own.filter(|guide| !library.is_bundled(&guide.id));
    let guide = own.map(carried::to_json).unwrap_or_default();
    // What the figures are read by comes before what is said beside them.
    let guide_left_out = encoded_length(&guide) > LONGEST_SHARED / 4 * 3;
    let guide = if guide_left_out { "" } else { &guide };
    let unused = encoded_length(guide) + "&guide=".len() + LONGEST - LONGEST_SHARED;
    let mut written = write(scenario, library, share, unused);
    if !guide.is_empty() {
        append_pair(&mut written.link, "guide", guide);
    }
    // The page has to find the language before it can read anything compact.
    let language = language();
    let others = written.link.get(language.len()..).unwrap_or_default();
    let mut short = language.to_owned();
    append_pair(&mut short, "s", &compact(others.trim_start_matches('&')));
    SharedLink {
        compact: short,
        readable: written.link,
        left_out: written.left_out,
        edits_left_out: written.edits_left_out,
        guide_left_out,
    }
}

/// What a scenario holds of each kind that a link can go without, and only of these: the fields
/// that are not empty. Those of [`SharePart::Edits`] are no fields: see [`Scenario::edits`].
#[must_use]
pub fn contents(scenario: &Scenario) -> Vec<(SharePart, Vec<Field>)> {
    let fields = scenario.fields();
    let mut contents = Vec::new();
    for part in SharePart::ALL {
        let held = |field: &&Field| {
            SharePart::of(**field) == Some(part) && !scenario.text(**field).trim().is_empty()
        };
        let held: Vec<_> = fields.iter().filter(held).copied().collect();
        if !held.is_empty() || part == SharePart::Edits && scenario.has_edits() {
            contents.push((part, held));
        }
    }
    contents
}
