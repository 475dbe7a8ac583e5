//! What each result says.

use crate::{
    evaluation::{Evaluation, OfferFigures, Place, YEARS, is_close, share},
    guide::Band,
    money::{Currency, Decimal, ECB_DATE, Money, RateSource, percent},
    pay::{PayPart, YearPay},
};

use super::figure::Words;
use crate::ui::markup::Html;

/// What the guide says, while there is nothing to hold against it.
pub fn early(evaluation: &Evaluation, html: &mut Html) {
    let reference = &evaluation.reference;
    if evaluation.offer.is_some() || evaluation.equity.is_some() {
        return;
    }
    let Band { low, high } = reference.total;
    html.raw("<p>Your figures appear here as you type. The guide’s bands come to <b>");
    html.amount(low).raw(" to ").amount(high);
    html.raw("</b> a year. Over four years the floor comes to <b>");
    html.amount(reference.floor).raw("</b> and the ask to <b>");
    html.amount(reference.ask).raw("</b>.</p>");
}

pub fn total_compensation(evaluation: &Evaluation) -> Words {
    let Some(offer) = &evaluation.offer else {
        let Band { low, high } = evaluation.reference.total;
        return missing(format!("The guide’s bands come to {low} to {high} a year."));
    };
    parts(offer, &offer.total_compensation, "a year")
}

pub fn four_year_total(evaluation: &Evaluation) -> Words {
    let Some(offer) = &evaluation.offer else {
        let Band { low, high } = evaluation.reference.four_years;
        return missing(format!("The guide’s bands come to {low} to {high}."));
    };
    parts(offer, &offer.four_years, "over four years")
}

fn parts(offer: &OfferFigures, pay: &YearPay, over: &str) -> Words {
    let (Ok(total), Ok(cash)) = (pay.total(), pay.cash()) else {
        return missing(String::new());
    };
    let mut caption = format!("{cash} cash {over}");
    let others = [
        (pay.benefits, "benefits"),
        (pay.public_equity, "listed shares"),
        (
            pay.private_equity,
            "private equity that cannot be sold today",
        ),
    ];
    for (amount, what) in others {
        if !amount.amount.is_zero() {
            caption += &format!(", {amount} {what}");
        }
    }
    if !offer.has_equity {
        caption += "; no equity entered";
    }
    Words {
        value: total.to_string(),
        caption,
        parts: if cash == total {
            Vec::new()
        } else {
            shares_of(pay, total)
        },
    }
}

/// The parts of a whole that are seen, to draw them.
fn shares_of(pay: &YearPay, total: Money) -> Vec<(PayPart, Place)> {
    let parts = pay.parts().into_iter();
    parts
        .map(|(part, amount)| (part, share(amount, total)))
        .filter(|(_, share)| *share > 0)
        .collect()
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
            lines.push(format!("{part} {}", standing.words()));
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
        parts: Vec::new(),
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
    let years = if terms.equity_years == 1 {
        "year"
    } else {
        "years"
    };
    let kind = if terms.private { "private" } else { "listed" };
    let over = format!("over {} {years}, {kind}", terms.equity_years);
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
        parts: Vec::new(),
    }
}

pub fn gap_to_ask(evaluation: &Evaluation) -> Words {
    gap_to("ask", evaluation.reference.ask, evaluation.gap_to_ask)
}

pub fn gap_to_floor(evaluation: &Evaluation) -> Words {
    gap_to("floor", evaluation.reference.floor, evaluation.gap_to_floor)
}

fn gap_to(what: &str, total: Money, gap: Option<Money>) -> Words {
    match gap {
        Some(_) => Words {
            value: signed(gap),
            caption: format!("over four years, against the {what} of {total}"),
            parts: Vec::new(),
        },
        None => missing(format!("The {what} comes to {total} over four years.")),
    }
}

pub fn gap_to_competing_offer(evaluation: &Evaluation) -> Words {
    let Some(other) = evaluation.strongest() else {
        return example(evaluation);
    };
    let name = other.name();
    let Some(compared) = &other.compared else {
        return missing(name.to_owned() + &without_rate(other.currency()));
    };
    let total = compared.four_year_total;
    let close = compared.gap.is_some_and(|gap| {
        let offer = total.plus(gap).unwrap_or(total);
        is_close(gap, offer, total)
    });
    let close = if close { "; too close to call" } else { "" };
    let most = match evaluation.others.len() {
        1 => "",
        _ => ", the highest",
    };
    let rate = at_rate(evaluation, other.currency());
    Words {
        value: signed(compared.gap),
        caption: format!("over four years, against {total} from {name}{most}{close}{rate}"),
        parts: Vec::new(),
    }
}

/// What to do about an offer that cannot be compared, behind its name.
pub fn without_rate(currency: Currency) -> String {
    format!(" offers {currency}: type what 1 EUR is in {currency} to compare.")
}

/// The rates at which a currency was converted for the comparison; nothing where none was needed.
pub fn at_rate(evaluation: &Evaluation, currency: Currency) -> String {
    let into = evaluation.reference.terms.currency;
    let mut text = String::new();
    if currency == into {
        return text;
    }
    for currency in [currency, into] {
        if let Some(rate) = evaluation.rates.of(currency) {
            let source = match rate.source {
                RateSource::Ecb => format!("ECB, {ECB_DATE}"),
                RateSource::Typed => "as you typed it".to_owned(),
            };
            text += &format!(
                "; 1 EUR = {} {currency} ({source})",
                rate.per_euro.normalize()
            );
        }
    }
    text
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

/// A difference with its sign; nothing where there is none.
pub fn signed(gap: Option<Money>) -> String {
    match gap {
        Some(gap) if gap.rounded().amount > Decimal::ZERO => format!("+{gap}"),
        Some(gap) => gap.to_string(),
        None => String::new(),
    }
}
