//! The figures behind a move, one by one.

use crate::{money::Money, negotiation::Move, pay::Lever};

use super::{Basis, Worth, extras::Asked, reasons::sentence_name};

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
        let mut line = |label: &str, amount: Money| lines.push((label.to_owned(), amount));
        let offer = evaluation.offer.as_ref();
        match due {
            Move::GetOffer => {
                line("Ask over four years", reference.ask);
                line("Floor over four years", reference.floor);
            }
            Move::BaseToFloor | Move::AskBase => {
                if let Some(offer) = offer {
                    line("Base offered", offer.entered.base);
                }
                line("Floor: base", terms.floor.base);
                line("Ask: base", terms.ask.base);
                self.lever(Lever::Base, &mut lines);
            }
            Move::AskEquity => {
                if let Some(equity) = evaluation.equity {
                    line("Equity offered", equity);
                }
                line("Floor: equity", terms.floor.equity);
                line("Ask: equity", terms.ask.equity);
                self.lever(Lever::Equity, &mut lines);
            }
            Move::AskTerms => {
                if let Some(offer) = offer {
                    line("Equity offered", offer.entered.equity.value);
                    line(
                        "Private equity in four years",
                        offer.four_years.private_equity,
                    );
                    line("Four-year total of your offer", offer.four_year_total);
                }
            }
            Move::AskSigning => {
                if let Some(offer) = offer
                    && let [first, second] = offer.entered.signing
                    && let Ok(offered) = first.plus(second)
                {
                    line("Signing bonus offered", offered);
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
                    if let Some(compared) = &rival.compared {
                        line(sentence_name(rival), compared.four_year_total);
                    }
                    line("Four-year total of your offer", offer.four_year_total);
                }
            }
            Move::GetWritten => {
                for other in &evaluation.others {
                    if !self.may_name(other) {
                        line(sentence_name(other), other.four_year_total);
                    }
                }
            }
            Move::Protect => {
                if let Some(offer) = offer {
                    line(
                        "Equity granted by then and not vested",
                        offer.leaving.unvested,
                    );
                }
            }
            Move::GainTime | Move::Prepare | Move::WriteDown | Move::Accept | Move::Stop => {
                if let Some(offer) = offer {
                    line("Four-year total of your offer", offer.four_year_total);
                }
                line("Floor over four years", reference.floor);
                line("Ask over four years", reference.ask);
            }
        }
        lines
    }

    /// What is asked for of a group, and what it is worth.
    fn asked(&self, group: Asked, lines: &mut Vec<Behind>) {
        let mut line = |label: &str, amount: Money| lines.push((label.to_owned(), amount));
        for extra in self.extras().unwrap_or_default() {
            if !extra.is_open(group) {
                continue;
            }
            if let Some(amount) = extra.amount {
                line(&format!("{} asked for", extra.title), amount);
            }
            match extra.worth {
                Worth::FourYears(more) => line("What it adds over four years", more),
                Worth::EachTenThousand(more) => {
                    line("What each 10,000 of it adds over four years", more);
                }
                _ => {}
            }
        }
    }

    /// What the ask adds by one lever, and what the bridge says of it alone.
    fn lever(&self, lever: Lever, lines: &mut Vec<Behind>) {
        let mut line = |label: &str, amount: Money| lines.push((label.to_owned(), amount));
        if let (Lever::Base | Lever::Equity, Ok(more)) = (lever, self.more(lever)) {
            line("What the ask adds over four years", more);
        }
        if let Some(bridge) = &self.evaluation.bridge {
            let mut levers = bridge.levers.iter();
            let change = levers.find(|change| change.lever == lever);
            if let Some(change) = change.and_then(|it| it.change) {
                line(
                    "This lever alone, to reach the target of the bridge",
                    change.ask,
                );
            }
        }
    }
}
