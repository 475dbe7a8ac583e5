//! The answer in one sentence.

use crate::money::{Decimal, Money, MoneyError, product};

use super::{Evaluation, OfferFigures, YEARS};

/// Where the offer stands, or what the guide says while there is none.
pub fn answer(evaluation: &Evaluation) -> Result<String, MoneyError> {
    let Some(offer) = &evaluation.offer else {
        return without_offer(evaluation);
    };
    let mut clauses = if offer.has_equity {
        vec![
            against_floor_and_ask(evaluation)?,
            equity_clause(offer, evaluation),
        ]
    } else {
        // The total would be judged by what is not known yet.
        vec![
            base_clause(offer.entered.base, evaluation)?,
            "the equity grant is still missing".to_owned(),
        ]
    };
    if let Some(other) = evaluation.strongest() {
        clauses.extend(against(other)?);
    }
    Ok(capitalized(format!("{}.", clauses.join("; "))))
}

/// The same in a few words: the four-year total, and how far it is from the ask.
#[must_use]
pub fn gist(evaluation: &Evaluation) -> String {
    let reference = &evaluation.reference;
    let (Some(offer), Some(gap)) = (&evaluation.offer, evaluation.gap_to_ask) else {
        let (ask, floor) = (reference.ask, reference.floor);
        return format!("Four years: ask {ask}, floor {floor}");
    };
    let total = offer.four_year_total;
    if !offer.has_equity {
        // The gap would be that of what is not known yet.
        return format!("Four years {total} without equity");
    }
    let where_it_is = match gap.amount {
        gap if gap.is_zero() => return format!("Four years {total} · at the ask"),
        gap if gap < Decimal::ZERO => "under",
        _ => "over",
    };
    let gap = size(gap);
    format!("Four years {total} · {gap} {where_it_is} the ask")
}

/// Offers whose totals differ by at most 2% of the larger are close: neither is the better one.
pub fn is_close(gap: Money, left: Money, right: Money) -> bool {
    let larger = left.amount.max(right.amount);
    // Equal to gap <= 2% of larger, without a division.
    product(gap.amount.abs(), Decimal::from(50)).is_some_and(|scaled| scaled <= larger)
}

fn without_offer(evaluation: &Evaluation) -> Result<String, MoneyError> {
    let reference = &evaluation.reference;
    let ask = reference.ask.divided_by(YEARS)?;
    let floor = reference.floor.divided_by(YEARS)?;
    Ok(format!(
        "Ask for a package worth {ask} a year; accept no less than {floor}. Type your base salary to see where your offer stands."
    ))
}

fn against_floor_and_ask(evaluation: &Evaluation) -> Result<String, MoneyError> {
    let (Some(floor), Some(ask)) = (evaluation.gap_to_floor, evaluation.gap_to_ask) else {
        return Ok(String::new());
    };
    Ok(yearly(floor.divided_by(YEARS)?, ask.divided_by(YEARS)?))
}

fn base_clause(base: Money, evaluation: &Evaluation) -> Result<String, MoneyError> {
    let terms = &evaluation.reference.terms;
    let over_floor = base.minus(terms.floor.base)?;
    let over_ask = base.minus(terms.ask.base)?;
    Ok(format!("base {}", yearly(over_floor, over_ask)))
}

/// Where a yearly amount stands that is so much over the floor and so much over the ask.
fn yearly(over_floor: Money, over_ask: Money) -> String {
    let (floor, ask) = (size(over_floor), size(over_ask));
    if over_ask.amount > Decimal::ZERO {
        format!("{ask} a year above the ask")
    } else if over_ask.amount.is_zero() {
        "exactly at the ask".to_owned()
    } else if over_floor.amount > Decimal::ZERO {
        format!("{floor} a year above the floor and {ask} short of the ask")
    } else if over_floor.amount.is_zero() {
        format!("exactly at the floor, {ask} a year short of the ask")
    } else {
        format!("{floor} a year under the floor")
    }
}

/// The size of a gap. Never nothing: there is a gap.
pub(super) fn size(gap: Money) -> String {
    let size = gap.abs().rounded();
    if size.amount.is_zero() {
        let one = Money::new(1, gap.currency);
        return format!("less than {one}");
    }
    size.to_string()
}

fn equity_clause(offer: &OfferFigures, evaluation: &Evaluation) -> String {
    let half = Decimal::new(5, 1);
    let guide = evaluation.reference.terms.equity.low.amount;
    let entered = offer.entered.equity.value.amount;
    match evaluation.equity_position {
        // A band of no width is a figure.
        None if entered < guide => "equity below the guide’s figure",
        None if entered > guide => "equity above the guide’s figure",
        None => "equity at the guide’s figure",
        Some(position) if position < Decimal::ZERO => "equity below its band",
        Some(position) if position > Decimal::ONE => "equity above its band",
        Some(position) if position < half => "equity in the lower half of its band",
        Some(position) if position == half => "equity in the middle of its band",
        Some(_) => "equity in the upper half of its band",
    }
    .to_owned()
}

fn against(other: &OfferFigures) -> Result<Option<String>, MoneyError> {
    let Some((gap, total)) = other.gap() else {
        return Ok(None);
    };
    let name = other.name();
    let size = gap.abs();
    let offer = total.plus(gap)?;
    Ok(Some(if size.rounded().amount.is_zero() {
        format!("level with {name} over four years")
    } else if is_close(gap, offer, total) {
        let side = if gap.amount < Decimal::ZERO {
            "short"
        } else {
            "ahead"
        };
        format!("about level with {name}, {size} {side} over four years")
    } else if gap.amount < Decimal::ZERO {
        format!("{size} short of {name} over four years")
    } else {
        format!("{size} ahead of {name} over four years")
    }))
}

/// With the first letter as a capital; a text that starts with an amount stays as it is.
fn capitalized(mut text: String) -> String {
    if let Some(first) = text.get_mut(..1) {
        first.make_ascii_uppercase();
    }
    text
}
