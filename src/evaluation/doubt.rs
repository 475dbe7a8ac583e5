//! What may be a slip of who typed: a figure so far from all that the guide knows that a zero may
//! be missing. It counts all the same, and nothing is corrected.

use std::cmp::Ordering;

use crate::{
    guide::Band,
    money::Money,
    scenario::{Field, Part, PlanPart, RoundPart},
    text::doubt as text,
};

use super::Basis;

/// How many times under or over the guide's band a base salary is far from it.
const FAR_BASE: u32 = 3;

/// The same of a grant: those of other regions and levels differ more.
const FAR_GRANT: u32 = 5;

/// A question about the figure in a field where it may be a slip; `None` where nothing speaks for
/// one, or where there is no amount.
#[must_use]
pub fn doubt(basis: &Basis, field: Field) -> Option<String> {
    let typed = || basis.entries()?.amount(field);
    match field {
        Field::Offer(_, Part::Base)
        | Field::Plan(PlanPart::AskBase | PlanPart::TargetBase | PlanPart::FloorBase)
        | Field::Round(_, RoundPart::TheirBase | RoundPart::YourBase) => base(basis, typed()?),
        Field::Plan(PlanPart::AskEquity | PlanPart::TargetEquity | PlanPart::FloorEquity)
        | Field::Round(_, RoundPart::TheirEquity | RoundPart::YourEquity) => grant(basis, typed()?),
        // Only its own company's grants are like the guide's; it may be typed as that of a year.
        Field::Offer(0, Part::Equity) => {
            typed()?;
            grant(basis, basis.evaluation.equity?)
        }
        Field::Offer(
            place,
            Part::Bonus
            | Part::Signing
            | Part::Signing2
            | Part::Relocation
            | Part::Retirement
            | Part::Benefits,
        ) => {
            let salary = basis.evaluation.at(place)?.entered.base;
            // A base that is asked about is no measure.
            let more = typed()?.amount > salary.amount && base(basis, salary).is_none();
            more.then(|| text::MORE_THAN_BASE.to_string())
        }
        _ => None,
    }
}

fn base(basis: &Basis, figure: Money) -> Option<String> {
    let band = basis.evaluation.reference.terms.base;
    let guide = &guide(band);
    Some(match far(basis, figure, band, FAR_BASE)? {
        Ordering::Less => text::BaseFarBelow { guide }.text(),
        _ => text::BaseFarAbove { guide }.text(),
    })
}

fn grant(basis: &Basis, figure: Money) -> Option<String> {
    // No equity at all is no slip.
    if figure.amount.is_zero() {
        return None;
    }
    let band = basis.evaluation.reference.terms.equity;
    let guide = &guide(band);
    Some(match far(basis, figure, band, FAR_GRANT)? {
        Ordering::Less => text::GrantFarBelow { guide }.text(),
        _ => text::GrantFarAbove { guide }.text(),
    })
}

/// On which side of a band a figure is, where it is so many times under or over it.
fn far(basis: &Basis, figure: Money, band: Band, times: u32) -> Option<Ordering> {
    let Band { low, high } = band;
    // Without a rate nothing is known of it.
    let figure = basis.evaluation.rates.convert(figure, low.currency).ok()?;
    if figure.times(times).ok()?.amount < low.amount {
        return Some(Ordering::Less);
    }
    let above = figure.amount > high.times(times).ok()?.amount;
    above.then_some(Ordering::Greater)
}

fn guide(band: Band) -> String {
    let Band { low, high } = &band;
    if low == high {
        return low.to_string();
    }
    text::Range { low, high }.text()
}
