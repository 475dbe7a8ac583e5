//! What the rows and columns are called.

use crate::{
    evaluation::{Evaluation, OfferFigures},
    money::Money,
    pay::{Lever, PayPart, YearPay},
    scenario::Part,
    ui::markup::Html,
};

/// The class that gives it its hue and texture.
pub fn class_of_part(part: PayPart) -> &'static str {
    match part {
        PayPart::Base => "base",
        PayPart::Bonus => "bonus",
        PayPart::OneOff => "once",
        PayPart::Benefits => "benefits",
        PayPart::PublicEquity => "public",
        PayPart::PrivateEquity => "private",
    }
}

/// The name of a lever.
pub fn name_of_lever(lever: Lever) -> &'static str {
    let part = match lever {
        Lever::Base => Part::Base,
        Lever::Equity => Part::Equity,
        Lever::Signing => Part::Signing,
        Lever::Refresher => Part::Refresher,
        Lever::Bonus => Part::Bonus,
        Lever::Relocation => Part::Relocation,
        Lever::Retirement => Part::Retirement,
        Lever::Benefits => Part::Benefits,
    };
    part.label()
}

/// Whose an offer is. As a heading: a name in a sentence is [`OfferFigures::name`].
pub fn name(evaluation: &Evaluation, offer: &OfferFigures, html: &mut Html) {
    html.text(&evaluation.heading(offer));
}

/// A line of a year's pay: each part in its order, then cash alone, then everything.
pub fn line(pay: &YearPay, line: usize) -> Option<Money> {
    match pay.parts().get(line) {
        Some((_, amount)) => Some(*amount),
        None if line == CASH => pay.cash().ok(),
        None => pay.total().ok(),
    }
}

/// The line of cash alone; that of everything follows.
pub const CASH: usize = 6;
