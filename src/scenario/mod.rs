//! Everything one user has entered. What is saved and shared.
//!
//! Belongs here: the scenario as typed, its saved form, its link form. Does not belong here: what
//! the entries mean in money ([`crate::evaluation`]), or where they are kept (`browser`).
//!
//! A scenario holds text exactly as typed, so that nothing a user wrote is ever lost, even what
//! cannot be read yet.

mod choice;
mod conflict;
mod difference;
mod entry;
mod field;
mod history;
mod id;
mod level;
mod link;
mod names;
mod part;
mod plan;
mod reading;
mod round;
mod saved;
mod schema;
mod term;

pub use choice::{choice_name, choices};
pub use conflict::{conflicts, share_price};
pub use difference::{Difference, Subject, differences};
pub use entry::OfferEntry;
pub use field::{Field, MOST_OFFERS, MOST_YEARS};
pub use history::History;
pub use id::Id;
pub use level::{level_id, offer_at_level};
pub use link::{
    CompactError, LinkProblem, OpenedLink, Share, SharePart, SharedLink, compact, contents, expand,
    link_of, open_any_link, open_link, share, split_query,
};
pub use names::{name_of, name_of_change, offer_name};
pub use part::{Kind, PARTS, Part};
pub use plan::{ExtraPart, OWN_EXTRAS, PLAN_PARTS, PlanPart};
pub use reading::{FieldProblem, Setting, Value};
pub use round::{MOST_ROUNDS, ROUND_PARTS, RoundEntry, RoundPart};
pub use saved::{ScenarioError, VERSION};
pub use schema::schema;
pub use term::{EXITS, ExitPart, TERMS, Term};

use crate::{
    guide::{Guide, Library},
    money::Currency,
};

use field::{FACTS, GROUPS, Group, OFFERS, RATES, ROUNDS};

/// One user's entries, as typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Scenario {
    /// The id of a guide.
    pub role: String,
    /// The id of one of its regions.
    pub region: String,
    /// The texts of the fields that every scenario has, in the order of [`place_of`]. A list and no
    /// array: the reader downloads less.
    texts: Vec<String>,
    /// The texts of the fields that are named by a currency or by a guide, in the order of the groups
    /// and, within one, in which they were typed. None is empty.
    named: Vec<(Field, String)>,
    /// The offer of the guide's company, and those that compete with it: from 1 to [`MOST_OFFERS`].
    offers: Vec<OfferEntry>,
    /// The log of the negotiation, the first round first: up to [`MOST_ROUNDS`].
    rounds: Vec<RoundEntry>,
    /// Paragraphs that the user wrote anew, by their keys. None is empty.
    edits: Vec<(String, String)>,
}

impl Default for Scenario {
    /// No guide, and two offers of which nothing is known.
    fn default() -> Self {
        Self {
            role: String::new(),
            region: String::new(),
            texts: vec![String::new(); TEXTS],
            named: Vec::new(),
            offers: vec![OfferEntry::default(); 2],
            rounds: Vec::new(),
            edits: Vec::new(),
        }
    }
}

impl Scenario {
    /// An empty scenario in the first region of the first guide.
    #[must_use]
    pub fn first_of(library: &Library) -> Self {
        let mut scenario = Self::default();
        scenario.set(Field::Location, "100".to_owned());
        if let Some(guide) = library.guides().first() {
            scenario.choose_guide(guide);
        }
        scenario
    }

    /// Turns to another guide. The region stays where the guide has one of the same id.
    pub fn choose_guide(&mut self, guide: &Guide) {
        self.role.clone_from(&guide.id);
        if guide.region(&self.region).is_none() {
            self.region = guide
                .regions
                .first()
                .map(|region| region.id.clone())
                .unwrap_or_default();
        }
    }

    /// The offers, that of the guide's company first.
    #[must_use]
    pub fn offers(&self) -> &[OfferEntry] {
        &self.offers
    }

    /// Every field that this scenario has, in the order of the form.
    #[must_use]
    pub fn fields(&self) -> Vec<Field> {
        let mut fields = Field::of_group("", 0);
        for group in &GROUPS {
            for (field, _) in &self.named {
                // All that a guide names stand together, in the order in which they were typed.
                let first = if field.at().0 == RATES { RATES } else { FACTS };
                if first == group.name {
                    fields.push(*field);
                }
            }
            for place in 0..self.places(group) {
                fields.extend(Field::of_group(group.name, place));
            }
        }
        fields
    }

    /// How many places a group has.
    fn places(&self, group: &Group) -> usize {
        match group.name {
            OFFERS => self.offers.len(),
            ROUNDS => self.rounds.len(),
            _ => group.most.max(1),
        }
    }

    /// The text typed into `field`; empty for an offer that is not there.
    #[must_use]
    pub fn text(&self, field: Field) -> &str {
        match field {
            named if named.is_named() => {
                let mut texts = self.named.iter();
                let text = texts.find(|(known, _)| *known == named);
                text.map_or("", |(_, text)| text)
            }
            Field::Round(place, part) => {
                self.rounds.get(place).map_or("", |round| round.text(part))
            }
            Field::Offer(place, part) => {
                self.offers.get(place).map_or("", |offer| offer.text(part))
            }
            single => place_of(single)
                .and_then(|place| self.texts.get(place))
                .map_or("", |text| text),
        }
    }

    /// Puts text into `field`. Offers and rounds up to the field's place come to be; beyond
    /// [`MOST_OFFERS`] and [`MOST_ROUNDS`] nothing happens, nor with a rate of the euro.
    pub fn set(&mut self, field: Field, text: String) {
        match field {
            Field::Rate(Currency::EUR) => {}
            named if named.is_named() => {
                let mut texts = self.named.iter_mut();
                match texts.find(|(known, _)| *known == named) {
                    Some((_, old)) => *old = text,
                    None => {
                        // In the order of the saved form, so that what is read from it is the same.
                        let group = named.group();
                        let mut known = self.named.iter();
                        let before = known.position(|(known, _)| known.group() > group);
                        let place = before.unwrap_or(self.named.len());
                        self.named.insert(place, (named, text));
                    }
                }
                // No text is not a rate, or a fact, of its own: the saved form leaves it out.
                self.named.retain(|(_, text)| !text.is_empty());
            }
            Field::Round(place, part) => {
                while place < MOST_ROUNDS && self.rounds.len() <= place {
                    self.rounds.push(RoundEntry::default());
                }
                if let Some(round) = self.rounds.get_mut(place) {
                    round.set(part, text);
                }
            }
            Field::Offer(place, part) => {
                while place < MOST_OFFERS && self.offers.len() <= place {
                    self.offers.push(OfferEntry::default());
                }
                if let Some(offer) = self.offers.get_mut(place) {
                    offer.set(part, text);
                }
            }
            single => {
                if let Some(slot) = place_of(single).and_then(|place| self.texts.get_mut(place)) {
                    *slot = text;
                }
            }
        }
    }

    /// Puts an offer behind the others, or in `place` among them. Never in the first place, which is
    /// that of the guide's company, and not if there are [`MOST_OFFERS`] already.
    pub fn insert_offer(&mut self, place: usize, offer: OfferEntry) {
        if self.offers.len() < MOST_OFFERS {
            let place = place.clamp(1, self.offers.len());
            self.offers.insert(place, offer);
            self.renumber(|other| {
                if other >= place {
                    Some(other + 1)
                } else {
                    Some(other)
                }
            });
        }
    }

    /// Takes an offer out; the first stays.
    pub fn remove_offer(&mut self, place: usize) -> Option<OfferEntry> {
        if place == 0 || place >= self.offers.len() {
            return None;
        }
        let removed = self.offers.remove(place);
        self.renumber(|other| match other {
            other if other == place => None,
            other if other > place => Some(other - 1),
            other => Some(other),
        });
        Some(removed)
    }

    /// Lets an offer change places with the one before it, unless that is the first.
    pub fn move_offer_up(&mut self, place: usize) {
        if place >= 2 && place < self.offers.len() {
            self.offers.swap(place - 1, place);
            self.renumber(|other| match other {
                other if other == place => Some(place - 1),
                other if other + 1 == place => Some(place),
                other => Some(other),
            });
        }
    }

    /// Puts a copy of an offer behind it. `guide` is the one whose company made the first.
    pub fn duplicate_offer(&mut self, place: usize, guide: &Guide) {
        if let Some(offer) = self.offers.get(place) {
            let mut copy = offer.clone();
            if place == 0 {
                copy.write_out(guide);
            }
            self.insert_offer(place + 1, copy);
        }
    }

    /// The log of the negotiation, the first round first.
    #[must_use]
    pub fn rounds(&self) -> &[RoundEntry] {
        &self.rounds
    }

    /// Begins a round with the figures of the last, if there are not [`MOST_ROUNDS`] already. Its
    /// day, channel and notes are its own.
    pub fn add_round(&mut self) {
        if self.rounds.len() < MOST_ROUNDS {
            let mut round = self.rounds.last().cloned().unwrap_or_default();
            for part in [RoundPart::Date, RoundPart::Channel, RoundPart::Notes] {
                round.set(part, String::new());
            }
            self.rounds.push(round);
        }
    }

    /// Puts a round into the log, in `place` among the others, if there is room.
    pub fn insert_round(&mut self, place: usize, round: RoundEntry) {
        if self.rounds.len() < MOST_ROUNDS {
            self.rounds.insert(place.min(self.rounds.len()), round);
        }
    }

    /// Takes a round out of the log.
    pub fn remove_round(&mut self, place: usize) -> Option<RoundEntry> {
        (place < self.rounds.len()).then(|| self.rounds.remove(place))
    }

    /// What the user wrote in place of the paragraph with this key; empty if nothing.
    #[must_use]
    pub fn edit(&self, key: &str) -> &str {
        let mut edits = self.edits.iter();
        let edit = edits.find(|(known, _)| known == key);
        edit.map_or("", |(_, text)| text)
    }

    /// The paragraphs that the user wrote anew, by their keys. None is empty.
    #[must_use]
    pub fn edits(&self) -> &[(String, String)] {
        &self.edits
    }

    /// Whether the user wrote any paragraph anew. Links hold them only if asked to.
    #[must_use]
    pub fn has_edits(&self) -> bool {
        !self.edits.is_empty()
    }

    /// Puts the user's own words in place of a paragraph; no text brings the paragraph back.
    pub fn set_edit(&mut self, key: &str, text: String) {
        let mut edits = self.edits.iter_mut();
        match edits.find(|(known, _)| known == key) {
            Some((_, old)) => *old = text,
            None => self.edits.push((key.to_owned(), text)),
        }
        self.edits.retain(|(_, text)| !text.is_empty());
    }

    /// Whether nothing was typed yet. The choice of role, region and location does not count.
    #[must_use]
    pub fn is_blank(&self) -> bool {
        let mut fields = self.fields().into_iter();
        self.edits.is_empty()
            && fields.all(|field| field == Field::Location || self.text(field).trim().is_empty())
    }

    /// Changes the numbers of offers where fields name them.
    fn renumber(&mut self, new: impl Fn(usize) -> Option<usize>) {
        for field in [Field::Target, Field::Beside] {
            let text = self.text(field).trim();
            if let Some(old) = (0..MOST_OFFERS).find(|place| place.to_string() == text) {
                let new = new(old).map(|place| place.to_string());
                self.set(field, new.unwrap_or_default());
            }
        }
    }
}

/// How many fields every scenario has.
const TEXTS: usize = BEFORE_EXTRAS + OWN_EXTRAS * ExtraPart::ALL.len();

/// How many of them come before the exits, the plan, and the user's own extra asks.
const BEFORE_EXITS: usize = Field::SINGLE.len() + TERMS;
const BEFORE_PLAN: usize = BEFORE_EXITS + EXITS * ExitPart::ALL.len();
const BEFORE_EXTRAS: usize = BEFORE_PLAN + PLAN_PARTS;

/// Where the text of a field is that every scenario has.
fn place_of(field: Field) -> Option<usize> {
    match field {
        Field::Equity(term) => Some(Field::SINGLE.len() + term as usize),
        Field::Exit(place, part) if place < EXITS => {
            let exit = place * ExitPart::ALL.len() + part as usize;
            Some(BEFORE_EXITS + exit)
        }
        Field::Plan(part) => Some(BEFORE_PLAN + part as usize),
        Field::OwnExtra(place, part) if place < OWN_EXTRAS => {
            let extra = place * ExtraPart::ALL.len() + part as usize;
            Some(BEFORE_EXTRAS + extra)
        }
        single => Field::SINGLE.iter().position(|field| *field == single),
    }
}
