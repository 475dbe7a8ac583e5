//! The figures behind a move, one by one.

use crate::{
    money::Money,
    negotiation::Move,
    pay::Lever,
    text::{Text, explain as text},
};

use super::{Basis, OfferFigures, Worth, extras::Asked};

/// A figure behind a move.
pub type Behind = (String, Money);

impl Basis<'_> {
    /// The figures behind a move, one by one.
    #[must_use]
    pub(in crate::evaluation) fn behind(&self, due: Move) -> Vec<Behind> {
        let mut lines = Vec::new();
        let evaluation = self.evaluation;
        let reference = &evaluation.reference;
        let terms = &reference.terms;
        let mut line = |label: Text, amount: Money| lines.push((label.to_string(), amount));
        let offer = evaluation.offer.as_ref();
        match due {
            Move::GetOffer => {
                line(text::ASK_FOUR_YEARS, reference.ask);
                line(text::FLOOR_FOUR_YEARS, reference.floor);
            }
            Move::BaseToFloor | Move::AskBase => {
                if let Some(offer) = offer {
                    line(text::BASE_OFFERED, offer.entered.base);
                }
                line(text::FLOOR_BASE, terms.floor.base);
                line(text::ASK_BASE, terms.ask.base);
                self.lever(Lever::Base, &mut lines);
            }
            Move::AskEquity => {
                if let Some(equity) = evaluation.equity {
                    line(text::EQUITY_OFFERED, equity);
                }
                line(text::FLOOR_EQUITY, terms.floor.equity);
                line(text::ASK_EQUITY, terms.ask.equity);
                self.lever(Lever::Equity, &mut lines);
            }
            Move::AskTerms => {
                if let Some(offer) = offer {
                    line(text::EQUITY_OFFERED, offer.entered.equity.value);
                    line(text::PRIVATE_IN_FOUR_YEARS, offer.four_years.private_equity);
                    line(text::OFFER_FOUR_YEARS, offer.four_year_total);
                }
            }
            Move::AskSigning => {
                if let Some(offer) = offer
                    && let [first, second] = offer.entered.signing
                    && let Ok(offered) = first.plus(second)
                {
                    line(text::SIGNING_OFFERED, offered);
                }
                self.asked(Asked::Signing, &mut lines);
                self.lever(Lever::Signing, &mut lines);
            }
            Move::AskRefresh => {
                self.asked(Asked::Refresh, &mut lines);
                self.lever(Lever::Refresher, &mut lines);
            }
            Move::LeadWithOffer => {
                if let (Some(rival), Some(offer)) = (self.rival_to_name(), offer) {
                    let total = rival.compared.as_ref().map(|it| it.four_year_total);
                    lines.extend(total.map(|total| (company(rival), total)));
                    let ours = text::OFFER_FOUR_YEARS.to_string();
                    lines.push((ours, offer.four_year_total));
                }
            }
            Move::GetWritten => {
                for other in &evaluation.others {
                    if !self.may_name(other) {
                        lines.push((company(other), other.four_year_total));
                    }
                }
            }
            Move::Protect => {
                if let Some(offer) = offer {
                    line(text::UNVESTED, offer.leaving.unvested);
                }
            }
            Move::GainTime | Move::Prepare | Move::WriteDown | Move::Accept | Move::Stop => {
                if let Some(offer) = offer {
                    line(text::OFFER_FOUR_YEARS, offer.four_year_total);
                }
                line(text::FLOOR_FOUR_YEARS, reference.floor);
                line(text::ASK_FOUR_YEARS, reference.ask);
            }
        }
        lines
    }

    /// What is asked for of a group, and what it is worth.
    fn asked(&self, group: Asked, lines: &mut Vec<Behind>) {
        for extra in self.extras().unwrap_or_default() {
            if !extra.is_open(group) {
                continue;
            }
            if let Some(amount) = extra.amount {
                let title = &extra.title;
                lines.push((text::AskedFor { title }.text(), amount));
            }
            let (label, more) = match extra.worth {
                Worth::FourYears(more) => (text::ADDS, more),
                Worth::EachTenThousand(more) => (text::ADDS_EACH, more),
                _ => continue,
            };
            lines.push((label.to_string(), more));
        }
    }

    /// What the ask adds by one lever, and what the bridge says of it alone.
    fn lever(&self, lever: Lever, lines: &mut Vec<Behind>) {
        let mut line = |label: Text, amount: Money| lines.push((label.to_string(), amount));
        if let (Lever::Base | Lever::Equity, Ok(more)) = (lever, self.more(lever)) {
            line(text::ASK_ADDS, more);
        }
        if let Some(bridge) = &self.evaluation.bridge {
            let mut levers = bridge.levers.iter();
            let change = levers.find(|change| change.lever == lever);
            if let Some(change) = change.and_then(|it| it.change) {
                line(text::LEVER_ALONE, change.ask);
            }
        }
    }
}

/// Whose a four-year total is.
fn company(offer: &OfferFigures) -> String {
    if offer.company.is_empty() {
        return text::UNNAMED.to_string();
    }
    offer.company.clone()
}
