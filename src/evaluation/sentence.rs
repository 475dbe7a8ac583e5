//! The answer in one sentence.

use crate::{
    money::{Decimal, Money, MoneyError, product},
    pay::Standing,
    text::{answer as text, capitalized},
};

use super::{Evaluation, OfferFigures, Standings, YEARS};

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
            text::EQUITY_MISSING.to_string(),
        ]
    };
    if let Some(other) = evaluation.strongest() {
        clauses.extend(against(other)?);
    }
    let sentence = capitalized(clauses.join(text::BETWEEN.get()) + text::END.get());
    Ok(if is_met(offer, evaluation) {
        text::Met {
            sentence: &sentence,
        }
        .text()
    } else {
        sentence
    })
}

/// Whether the whole is at the ask or above, no part of it below the floor, and no other offer ahead.
fn is_met(offer: &OfferFigures, evaluation: &Evaluation) -> bool {
    let behind = |other: &OfferFigures| {
        let gap = other.gap();
        gap.is_none_or(|(gap, _)| gap.amount < Decimal::ZERO)
    };
    let Standings {
        base,
        equity,
        four_years,
    } = evaluation.standings;
    offer.has_equity
        && ![base, equity].contains(&Some(Standing::BelowFloor))
        && four_years == Some(Standing::AtOrAboveAsk)
        && !evaluation.others.iter().any(behind)
}

/// The same in a few words: the four-year total, and how far it is from the ask.
#[must_use]
pub fn gist(evaluation: &Evaluation) -> String {
    let reference = &evaluation.reference;
    let (Some(offer), Some(gap)) = (&evaluation.offer, evaluation.gap_to_ask) else {
        let (ask, floor) = (&reference.ask, &reference.floor);
        return text::GistWithoutOffer { ask, floor }.text();
    };
    let total = &offer.four_year_total;
    if !offer.has_equity {
        // The gap would be that of what is not known yet.
        return text::GistWithoutEquity { total }.text();
    }
    let amount = &size(gap);
    if gap.amount.is_zero() {
        text::GistAtAsk { total }.text()
    } else if gap.amount < Decimal::ZERO {
        text::GistUnder { total, amount }.text()
    } else {
        text::GistOver { total, amount }.text()
    }
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
    Ok(text::WithoutOffer {
        ask: &ask,
        floor: &floor,
    }
    .text())
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
    let place = &yearly(over_floor, over_ask);
    Ok(text::Base { place }.text())
}

/// Where a yearly amount stands that is so much over the floor and so much over the ask.
fn yearly(over_floor: Money, over_ask: Money) -> String {
    let (over, short) = (&size(over_floor), &size(over_ask));
    if over_ask.amount > Decimal::ZERO {
        text::AboveAsk { amount: short }.text()
    } else if over_ask.amount.is_zero() {
        text::AT_ASK.to_string()
    } else if over_floor.amount > Decimal::ZERO {
        text::BetweenFloorAndAsk { over, short }.text()
    } else if over_floor.amount.is_zero() {
        text::AtFloor { short }.text()
    } else {
        text::UnderFloor { amount: over }.text()
    }
}

/// The size of a gap. Never nothing: there is a gap.
pub(super) fn size(gap: Money) -> String {
    let size = gap.abs().rounded();
    if size.amount.is_zero() {
        let one = Money::new(1, gap.currency);
        return text::LessThan { amount: &one }.text();
    }
    size.to_string()
}

fn equity_clause(offer: &OfferFigures, evaluation: &Evaluation) -> String {
    let half = Decimal::new(5, 1);
    let guide = evaluation.reference.terms.equity.low.amount;
    let entered = offer.entered.equity.value.amount;
    match evaluation.equity_position {
        // A band of no width is a figure.
        None if entered < guide => text::EQUITY_BELOW_FIGURE,
        None if entered > guide => text::EQUITY_ABOVE_FIGURE,
        None => text::EQUITY_AT_FIGURE,
        Some(position) if position < Decimal::ZERO => text::EQUITY_BELOW_BAND,
        Some(position) if position > Decimal::ONE => text::EQUITY_ABOVE_BAND,
        Some(position) if position < half => text::EQUITY_LOWER_HALF,
        Some(position) if position == half => text::EQUITY_MIDDLE,
        Some(_) => text::EQUITY_UPPER_HALF,
    }
    .to_string()
}

fn against(other: &OfferFigures) -> Result<Option<String>, MoneyError> {
    let Some((gap, total)) = other.gap() else {
        return Ok(None);
    };
    let company = &other.name();
    let amount = &size(gap);
    let offer = total.plus(gap)?;
    let under = gap.amount < Decimal::ZERO;
    Ok(Some(if gap.rounded().amount.is_zero() {
        text::Level { company }.text()
    } else {
        match (is_close(gap, offer, total), under) {
            (true, true) => text::CloseShort { amount, company }.text(),
            (true, false) => text::CloseAhead { amount, company }.text(),
            (false, true) => text::Short { amount, company }.text(),
            (false, false) => text::Ahead { amount, company }.text(),
        }
    }))
}
