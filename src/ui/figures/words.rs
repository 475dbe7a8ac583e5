//! What each result says.

use crate::{
    evaluation::{Evaluation, OfferFigures, Place, YEARS, is_close, share},
    guide::Band,
    money::{Currency, Decimal, ECB_DATE, Money, RateSource, decimal, percent},
    pay::{PayPart, YearPay},
    text::{Text, answer, capitalized, explain, figures as texts},
};

use super::figure::Words;
use crate::ui::markup::Html;

/// What the guide says, while there is nothing to hold against it.
pub fn early(evaluation: &Evaluation, html: &mut Html) {
    let reference = &evaluation.reference;
    if evaluation.offer.is_some() || evaluation.equity.is_some() {
        return;
    }
    let Band { low, high } = &reference.total;
    let (floor, ask) = (&reference.floor, &reference.ask);
    let early = texts::Early {
        low,
        high,
        floor,
        ask,
    };
    html.raw("<p>").marked_up(&early.text()).raw("</p>");
}

pub fn total_compensation(evaluation: &Evaluation) -> Words {
    let Some(offer) = &evaluation.offer else {
        let Band { low, high } = &evaluation.reference.total;
        return missing(texts::BandsAYear { low, high }.text());
    };
    parts(offer, &offer.total_compensation, texts::CASH_A_YEAR)
}

pub fn four_year_total(evaluation: &Evaluation) -> Words {
    let Some(offer) = &evaluation.offer else {
        let Band { low, high } = &evaluation.reference.four_years;
        return missing(texts::Bands { low, high }.text());
    };
    parts(offer, &offer.four_years, texts::CASH_OVER_FOUR_YEARS)
}

fn parts(offer: &OfferFigures, pay: &YearPay, in_cash: Text) -> Words {
    let (Ok(total), Ok(cash)) = (pay.total(), pay.cash()) else {
        return missing(String::new());
    };
    let mut caption = amount_in(cash, in_cash);
    let others = [
        (pay.benefits, texts::BENEFITS),
        (pay.public_equity, texts::LISTED_SHARES),
        (pay.private_equity, texts::NOT_SOLD),
    ];
    for (amount, what) in others {
        if !amount.amount.is_zero() {
            caption += texts::BETWEEN.get();
            caption += &amount_in(amount, what);
        }
    }
    if !offer.has_equity {
        caption += answer::BETWEEN.get();
        caption += texts::NO_EQUITY.get();
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

fn amount_in(amount: Money, what: Text) -> String {
    let (amount, what) = (&amount, &what);
    texts::AmountIn { amount, what }.text()
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
        (texts::BASE, standings.base),
        (texts::EQUITY, standings.equity),
        (texts::FOUR_YEARS, standings.four_years),
    ];
    let mut lines = Vec::new();
    for (part, standing) in parts {
        if let Some(standing) = standing {
            let (part, standing) = (&part, &standing.words());
            lines.push(texts::PartStands { part, standing }.text());
        }
    }
    if evaluation
        .offer
        .as_ref()
        .is_some_and(|offer| !offer.has_equity)
    {
        lines.push(texts::NO_EQUITY.to_string());
    }
    let (floor, ask) = (&evaluation.reference.floor, &evaluation.reference.ask);
    Words {
        value: capitalized(lines.join(answer::BETWEEN.get())),
        caption: texts::FloorAndAsk { floor, ask }.text(),
        parts: Vec::new(),
    }
}

pub fn base_in_band(evaluation: &Evaluation) -> Words {
    in_band(
        evaluation.base_position,
        evaluation.reference.terms.base,
        texts::A_YEAR.get(),
    )
}

pub fn equity_in_band(evaluation: &Evaluation) -> Words {
    let terms = &evaluation.reference.terms;
    let years = terms.equity_years as usize;
    let time = match terms.private {
        true => texts::PrivateOver { years }.text(),
        false => texts::ListedOver { years }.text(),
    };
    in_band(evaluation.equity_position, terms.equity, &time)
}

fn in_band(position: Option<Decimal>, band: Band, time: &str) -> Words {
    let (low, high, time) = (&band.low, &band.high, &time);
    let Some(position) = position else {
        return missing(texts::Band { low, high, time }.text());
    };
    let value = percent(position);
    let share = &value;
    let value = if position < Decimal::ZERO {
        texts::Below { share }.text()
    } else if position > Decimal::ONE {
        texts::Above { share }.text()
    } else {
        value
    };
    Words {
        value,
        caption: texts::OfTheWay { low, high, time }.text(),
        parts: Vec::new(),
    }
}

pub fn gap_to_ask(evaluation: &Evaluation) -> Words {
    let total = &evaluation.reference.ask;
    let gap = evaluation.gap_to_ask;
    let caption = match gap {
        Some(_) => texts::AgainstAsk { total }.text(),
        None => texts::AskIs { total }.text(),
    };
    gap_to(gap, caption)
}

pub fn gap_to_floor(evaluation: &Evaluation) -> Words {
    let total = &evaluation.reference.floor;
    let gap = evaluation.gap_to_floor;
    let caption = match gap {
        Some(_) => texts::AgainstFloor { total }.text(),
        None => texts::FloorIs { total }.text(),
    };
    gap_to(gap, caption)
}

fn gap_to(gap: Option<Money>, caption: String) -> Words {
    Words {
        value: signed(gap),
        caption,
        parts: Vec::new(),
    }
}

pub fn gap_to_competing_offer(evaluation: &Evaluation) -> Words {
    let Some(other) = evaluation.strongest() else {
        return example(evaluation);
    };
    let company = &other.name();
    let Some(compared) = &other.compared else {
        let currency = &other.currency();
        return missing(texts::NoRate { company, currency }.text());
    };
    let total = compared.four_year_total;
    let close = compared.gap.is_some_and(|gap| {
        let offer = total.plus(gap).unwrap_or(total);
        is_close(gap, offer, total)
    });
    let total = &total;
    let mut caption = match evaluation.others.len() {
        1 => texts::Against { total, company }.text(),
        _ => texts::AgainstHighest { total, company }.text(),
    };
    if close {
        caption += answer::BETWEEN.get();
        caption += texts::TOO_CLOSE.get();
    }
    caption += &at_rate(evaluation, other.currency());
    gap_to(compared.gap, caption)
}

/// The rates at which a currency was converted for the comparison, each behind a semicolon; nothing
/// where none was needed.
pub fn at_rate(evaluation: &Evaluation, currency: Currency) -> String {
    let into = evaluation.reference.terms.currency;
    let mut text = String::new();
    if currency == into {
        return text;
    }
    for currency in [currency, into] {
        if let Some(rate) = evaluation.rates.of(currency) {
            let source = match rate.source {
                RateSource::Ecb => explain::Ecb { date: &ECB_DATE }.text(),
                RateSource::Typed => texts::TYPED.to_string(),
            };
            let rate = &decimal(rate.per_euro.normalize());
            let (currency, source) = (&currency, &source);
            text += answer::BETWEEN.get();
            text += &texts::Rate {
                rate,
                currency,
                source,
            }
            .text();
        }
    }
    text
}

/// The guide's own competing offer, plainly as an example.
fn example(evaluation: &Evaluation) -> Words {
    let example = evaluation.reference.terms.competing.first();
    let Some((example, Ok(total))) = example.map(|example| (example, example.like_for_like()))
    else {
        return missing(texts::NO_OFFER.to_string());
    };
    let (label, total, years) = (&example.label(), &total, &YEARS);
    missing(
        texts::Example {
            label,
            total,
            years,
        }
        .text(),
    )
}

fn missing(caption: String) -> Words {
    Words {
        caption,
        ..Words::default()
    }
}

/// A difference with its sign; nothing where there is none.
pub fn signed(gap: Option<Money>) -> String {
    gap.map(Money::signed).unwrap_or_default()
}
