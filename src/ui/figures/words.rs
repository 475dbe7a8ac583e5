//! What each result says.

use crate::{
    evaluation::{Evaluation, OfferFigures, YEARS, is_close},
    guide::Band,
    money::{Decimal, Money, percent},
    pay::Standing,
};

use super::figure::Words;

pub fn total_compensation(evaluation: &Evaluation) -> Words {
    let Some(offer) = &evaluation.offer else {
        let Band { low, high } = evaluation.reference.total;
        return missing(format!("The guide’s bands come to {low} to {high} a year."));
    };
    let total = offer.total_compensation;
    let equity = total.minus(offer.entered.base).ok();
    let equity = equity.and_then(|rest| rest.minus(offer.entered.bonus_per_year().ok()?).ok());
    let equity = equity.unwrap_or(Money::zero(total.currency));
    parts(offer, total, equity, "a year")
}

pub fn four_year_total(evaluation: &Evaluation) -> Words {
    let Some(offer) = &evaluation.offer else {
        let Band { low, high } = evaluation.reference.four_years;
        return missing(format!("The guide’s bands come to {low} to {high}."));
    };
    let equity = offer.four_years.private_equity;
    parts(offer, offer.four_year_total, equity, "over four years")
}

fn parts(offer: &OfferFigures, total: Money, equity: Money, over: &str) -> Words {
    let cash = total.minus(equity).unwrap_or(total);
    let caption = if offer.has_equity {
        format!("{cash} cash {over}, {equity} private equity that cannot be sold today")
    } else {
        format!("{cash} cash {over}; no equity entered")
    };
    Words {
        value: total.to_string(),
        caption,
        cash: offer.has_equity.then(|| share(cash, total)),
    }
}

/// A part of a whole in thousandths, to draw it.
fn share(part: Money, whole: Money) -> u16 {
    let share = part.amount.checked_div(whole.amount).unwrap_or_default();
    let thousandths = Money::new(share, whole.currency).times(1_000);
    let rounded = thousandths.map(|thousandths| thousandths.rounded().amount);
    rounded.map_or(1_000, |part| part.try_into().unwrap_or(1_000))
}

pub fn standing(evaluation: &Evaluation) -> Words {
    let standings = evaluation.standings;
    let parts = [
        ("Base", standings.base),
        ("Equity", standings.equity),
        ("Four years", standings.four_years),
    ];
    let mut lines = Vec::new();
    for (part, standing) in parts {
        if let Some(standing) = standing {
            lines.push(format!("{part} {}", in_words(standing)));
        }
    }
    if evaluation
        .offer
        .as_ref()
        .is_some_and(|offer| !offer.has_equity)
    {
        lines.push("no equity entered".to_owned());
    }
    let (floor, ask) = (evaluation.reference.floor, evaluation.reference.ask);
    Words {
        value: lines.join("; "),
        caption: format!("Over four years the floor comes to {floor} and the ask to {ask}."),
        cash: None,
    }
}

fn in_words(standing: Standing) -> &'static str {
    match standing {
        Standing::BelowFloor => "below the floor",
        Standing::BetweenFloorAndAsk => "between floor and ask",
        Standing::AtOrAboveAsk => "at or above the ask",
    }
}

pub fn base_in_band(evaluation: &Evaluation) -> Words {
    in_band(
        evaluation.base_position,
        evaluation.reference.terms.base,
        "a year",
    )
}

pub fn equity_in_band(evaluation: &Evaluation) -> Words {
    let terms = &evaluation.reference.terms;
    let over = format!("over {} years, private", terms.equity_years);
    in_band(evaluation.equity_position, terms.equity, &over)
}

fn in_band(position: Option<Decimal>, band: Band, over: &str) -> Words {
    let Band { low, high } = band;
    let Some(position) = position else {
        return missing(format!("The band goes from {low} to {high} {over}."));
    };
    let side = if position < Decimal::ZERO {
        ", below"
    } else if position > Decimal::ONE {
        ", above"
    } else {
        ""
    };
    Words {
        value: percent(position) + side,
        caption: format!("of the way from {low} to {high} {over}"),
        cash: None,
    }
}

pub fn gap_to_ask(evaluation: &Evaluation) -> Words {
    let gap = evaluation.offer.as_ref().map(|offer| offer.gap_to_ask);
    gap_to("ask", evaluation.reference.ask, gap)
}

pub fn gap_to_floor(evaluation: &Evaluation) -> Words {
    let gap = evaluation.offer.as_ref().map(|offer| offer.gap_to_floor);
    gap_to("floor", evaluation.reference.floor, gap)
}

fn gap_to(what: &str, total: Money, gap: Option<Money>) -> Words {
    match gap {
        Some(_) => Words {
            value: signed(gap),
            caption: format!("over four years, against the {what} of {total}"),
            cash: None,
        },
        None => missing(format!("The {what} comes to {total} over four years.")),
    }
}

pub fn gap_to_competing_offer(evaluation: &Evaluation) -> Words {
    let Some(competitor) = &evaluation.competitor else {
        return example(evaluation);
    };
    let (name, total) = (competitor.name(), competitor.four_year_total);
    let close = competitor.gap.is_some_and(|gap| {
        let offer = total.plus(gap).unwrap_or(total);
        is_close(gap, offer, total)
    });
    let close = if close { "; too close to call" } else { "" };
    Words {
        value: signed(competitor.gap),
        caption: format!("over four years, against {total} from {name}{close}"),
        cash: None,
    }
}

/// The guide's own competing offer, plainly as an example.
fn example(evaluation: &Evaluation) -> Words {
    let Some(example) = evaluation.reference.terms.competing.first() else {
        return missing("No competing offer entered.".to_owned());
    };
    let label = example.label();
    let Ok(total) = example.like_for_like() else {
        return missing("No competing offer entered.".to_owned());
    };
    missing(format!(
        "None entered. The guide’s example, {label}, comes to {total} over {YEARS} years."
    ))
}

fn missing(caption: String) -> Words {
    Words {
        caption,
        ..Words::default()
    }
}

fn signed(gap: Option<Money>) -> String {
    match gap {
        Some(gap) if gap.rounded().amount > Decimal::ZERO => format!("+{gap}"),
        Some(gap) => gap.to_string(),
        None => String::new(),
    }
}
