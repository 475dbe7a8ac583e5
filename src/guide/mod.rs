//! What is known of one role at one company, and what a check of its arithmetic finds.
//!
//! Belongs here: the shape of a guide's JSON, the rules it has to keep, the [`Library`] of guides
//! that come with the product, the reading of one's own from [`markdown`], the [`Terms`] a guide gives
//! for a region, and the [`audit`] of what it claims. Does not belong here: anybody's offer, and where it stands.
//!
//! A guide is one file in `data/`, named after its id. The build lists the folder, so adding a
//! guide is adding a file; `tests/guides/` names the file, field and reason if it is broken.
//! Amounts are decimal strings (`"92000"`), in whole units of the region's currency. Figures are
//! the guide author's, sourced; every sentence is the product's own, but for those of a guide that
//! a user brings. `words` are for the candidate to
//! say: [`words`](crate::negotiation::words) fills them in.

mod advice;
mod audit;
mod checks;
mod error;
mod figures;
mod library;
pub mod markdown;
mod slots;
mod terms;
mod types;
mod validate;
mod words;

pub use advice::{
    About, ExtraAmount, ExtraAsk, ExtraKind, Lever, LeverKind, LeverTarget, OpenSource, Slot,
    SlotKind, Source, Strategy,
};
pub use audit::{Finding, Grade, Part, RestatedPart, Subject, Verdict, audit};
pub use checks::LONGEST_KEY;
pub use error::{GuideError, Rule};
pub use figures::{
    Bonus, CompetingFigures, Figures, PackageFigures, Pay, Range, Region, Restated, RestatedFigure,
    Scaled, Section,
};
pub use library::Library;
pub use terms::{Band, CompetingExample, FactorRange, Package, Terms};
pub use types::{
    EquityForm, EquityTerms, FORMAT, Guide, LevelBase, LevelEntry, Relation, Team, TeamSize,
    TeamSizes, Valuation,
};
pub use words::{Sentence, Words};
