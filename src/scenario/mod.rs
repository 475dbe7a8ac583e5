//! Everything one user has entered. What is saved and shared.
//!
//! Belongs here: the scenario as typed, its saved form, its link form. Does not belong here: what
//! the entries mean in money ([`crate::evaluation`]), or where they are kept (`browser`).
//!
//! A scenario holds text exactly as typed, so that nothing a user wrote is ever lost, even what
//! cannot be read yet.

mod field;
mod link;
mod reading;
mod saved;

pub use field::Field;
pub use link::{LinkProblem, OpenedLink, link_of, open_link, split_query};
pub use reading::{FieldProblem, Setting, Value};
pub use saved::{ScenarioError, VERSION};

use serde::Serialize;

use crate::guide::{Guide, Library};

/// One user's entries, as typed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Scenario {
    /// The id of a guide.
    pub role: String,
    /// The id of one of its regions.
    pub region: String,
    /// Location factor in percent. Used only where the region is scaled.
    pub location: String,
    /// The offer of the guide's company.
    pub offer: OfferEntry,
    /// The offer that competes with it.
    pub competing: CompetingEntry,
}

/// The texts of the guide company's offer.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct OfferEntry {
    /// Base salary a year.
    pub base: String,
    /// Value of the whole equity grant.
    pub equity: String,
    /// Bonus a year, as an amount or in percent of base.
    pub bonus: String,
    /// Signing bonus.
    pub signing: String,
}

/// The texts of a competing offer.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct CompetingEntry {
    /// Who offers.
    pub company: String,
    /// Base salary a year.
    pub base: String,
    /// Value of the equity that vests each year.
    pub equity: String,
    /// Bonus a year, as an amount or in percent of base.
    pub bonus: String,
    /// Signing bonus.
    pub signing: String,
}

impl Scenario {
    /// An empty scenario in the first region of the first guide.
    #[must_use]
    pub fn first_of(library: &Library) -> Self {
        let mut scenario = Self {
            location: "100".to_owned(),
            ..Self::default()
        };
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

    /// The text typed into `field`.
    #[must_use]
    pub fn text(&self, field: Field) -> &str {
        match field {
            Field::Location => &self.location,
            Field::Base => &self.offer.base,
            Field::Equity => &self.offer.equity,
            Field::Bonus => &self.offer.bonus,
            Field::Signing => &self.offer.signing,
            Field::OtherCompany => &self.competing.company,
            Field::OtherBase => &self.competing.base,
            Field::OtherEquity => &self.competing.equity,
            Field::OtherBonus => &self.competing.bonus,
            Field::OtherSigning => &self.competing.signing,
        }
    }

    /// The text of `field`, to change it.
    pub fn text_mut(&mut self, field: Field) -> &mut String {
        match field {
            Field::Location => &mut self.location,
            Field::Base => &mut self.offer.base,
            Field::Equity => &mut self.offer.equity,
            Field::Bonus => &mut self.offer.bonus,
            Field::Signing => &mut self.offer.signing,
            Field::OtherCompany => &mut self.competing.company,
            Field::OtherBase => &mut self.competing.base,
            Field::OtherEquity => &mut self.competing.equity,
            Field::OtherBonus => &mut self.competing.bonus,
            Field::OtherSigning => &mut self.competing.signing,
        }
    }

    /// Whether nothing was typed yet. The choice of role, region and location does not count.
    #[must_use]
    pub fn is_blank(&self) -> bool {
        Field::ALL
            .iter()
            .filter(|field| **field != Field::Location)
            .all(|field| self.text(*field).trim().is_empty())
    }
}
