//! How a figure came about: the formula, what went into it and from where, and its lines.
//!
//! The result of an explanation is worked out from its own lines, by the arithmetic and on the
//! amounts that [`super::evaluate`] used, so that the two cannot differ.

mod equity;
mod sheet;

use crate::{
    guide::Guide, money::ECB_DATE, negotiation::Move, scenario::Scenario, text::explain as text,
};

use super::Evaluation;
use sheet::{Sheet, Told};

/// How a figure came about.
#[derive(Clone, Debug, PartialEq)]
pub struct Explanation {
    /// The formula in words.
    pub formula: &'static str,
    /// What went into it.
    pub inputs: Vec<Input>,
    /// The amounts between the inputs and the result.
    pub lines: Vec<Line>,
    /// What the lines come to.
    pub result: Line,
}

/// Something that went into a figure.
#[derive(Clone, Debug, PartialEq)]
pub struct Input {
    /// Its name.
    pub name: String,
    /// Its value.
    pub value: String,
    /// Where the value came from.
    pub origin: Origin,
}

/// Where a value came from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Origin {
    /// The user typed or chose it.
    Typed,
    /// The guide says so.
    Guide,
    /// The European Central Bank's reference rate.
    Ecb,
    /// Nobody said so: it is taken for granted until somebody does.
    Assumed,
    /// It follows from the others.
    Worked,
}

/// An amount with its name.
#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    /// What it is.
    pub label: String,
    /// How much, in words.
    pub amount: String,
}

/// A figure that can be explained.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Figure {
    /// Total compensation a year.
    TotalCompensation,
    /// The four-year total of the offer in this place, in the currency of the comparison.
    FourYearTotal(usize),
    /// Where the offer stands.
    Standing,
    /// The position of the base in its band.
    BaseInBand,
    /// The position of the equity in its band.
    EquityInBand,
    /// The four-year total less that of the ask.
    GapToAsk,
    /// The four-year total less that of the floor.
    GapToFloor,
    /// The four-year total less that of the strongest competing offer.
    GapToCompetingOffer,
    /// The average of the years listed of the offer in this place.
    Average(usize),
    /// What is lost of the offer in this place by leaving early.
    Leaving(usize),
    /// What is missing to the target.
    Bridge,
    /// The exit at which the offer equals the strongest competing one.
    BreakEven,
    /// What the exit in this place brings.
    Exit(usize),
    /// Why a move of the plan is due.
    Move(Move),
}

/// What a figure is explained from.
#[derive(Clone, Copy)]
pub struct Basis<'a> {
    /// The figures.
    pub evaluation: &'a Evaluation,
    /// The scenario they are of, settled.
    pub scenario: &'a Scenario,
    /// Its guide.
    pub guide: &'a Guide,
}

impl Origin {
    /// In words.
    #[must_use]
    pub fn words(self) -> String {
        match self {
            Self::Typed => text::TYPED,
            Self::Guide => text::GUIDE,
            Self::Ecb => return text::Ecb { date: &ECB_DATE }.text(),
            Self::Assumed => text::ASSUMED,
            Self::Worked => text::WORKED,
        }
        .to_string()
    }
}

impl Basis<'_> {
    /// How `figure` came about; `None` where there is no such figure.
    #[must_use]
    pub fn explain(&self, figure: Figure) -> Option<Explanation> {
        let mut sheet = self.sheet();
        let told = match figure {
            Figure::BreakEven => sheet.break_even()?,
            Figure::Exit(place) => sheet.exit(place)?,
            Figure::Move(due) => sheet.due(due)?,
            _ => return self.explain_pay(figure),
        };
        Some(sheet.done(told))
    }

    /// The same of what an offer pays and where it stands: the figures of [`Evaluation`]. Apart, since
    /// a page that shows no others need not hold how they come about.
    #[must_use]
    pub fn explain_pay(&self, figure: Figure) -> Option<Explanation> {
        let mut sheet = self.sheet();
        let told = match figure {
            Figure::TotalCompensation => sheet.total_compensation()?,
            Figure::FourYearTotal(place) => sheet.four_year_total(place)?,
            Figure::Standing => sheet.standing()?,
            Figure::BaseInBand => sheet.in_band(false)?,
            Figure::EquityInBand => sheet.in_band(true)?,
            Figure::GapToAsk => {
                sheet.ask();
                sheet.gap(text::LESS_ASK.get(), self.evaluation.reference.ask)?
            }
            Figure::GapToFloor => {
                sheet.floor();
                sheet.gap(text::LESS_FLOOR.get(), self.evaluation.reference.floor)?
            }
            Figure::GapToCompetingOffer => sheet.gap_to_competing_offer()?,
            Figure::Average(place) => sheet.average(place)?,
            Figure::Leaving(place) => sheet.leaving(place)?,
            Figure::Bridge => sheet.bridge()?,
            Figure::BreakEven | Figure::Exit(_) | Figure::Move(_) => return None,
        };
        Some(sheet.done(told))
    }

    fn sheet(&self) -> Sheet<'_> {
        Sheet {
            basis: *self,
            inputs: Vec::new(),
            lines: Vec::new(),
            sum: None,
        }
    }
}

impl Sheet<'_> {
    fn done(self, (formula, result): Told) -> Explanation {
        Explanation {
            formula,
            inputs: self.inputs,
            lines: self.lines,
            result: Line {
                label: text::RESULT.to_string(),
                amount: result,
            },
        }
    }
}
