//! Why a move is due, in one sentence with its figures, and the same figures one by one.

use crate::{
    evaluation::{OfferFigures, YEARS},
    money::{Decimal, Money, MoneyError, percent, quotient},
    negotiation::Move,
    pay::{Lever, total_over},
};

use super::{Asked, Basis, Plan, Worth};

/// A figure behind a move.
pub type Behind = (String, Money);

impl Basis<'_> {
    /// Why a move is due.
    pub(super) fn reason(
        &self,
        due: Move,
        plan: &Plan,
        days: Option<i32>,
    ) -> Result<String, MoneyError> {
        let evaluation = self.evaluation;
        let reference = &evaluation.reference;
        let terms = &reference.terms;
        let short = evaluation.gap_to_ask.map(Money::abs);
        let short = short.unwrap_or(Money::zero(terms.currency));
        let offer = match &evaluation.offer {
            Some(offer) if due != Move::GetWritten => offer,
            _ => return self.reason_apart(due),
        };
        let base = offer.entered.base;
        Ok(match due {
            Move::GainTime => {
                let left = match days.unwrap_or_default() {
                    ..=-1 => "Their day is over".to_owned(),
                    0 => "They want an answer today".to_owned(),
                    1 => "One day is left".to_owned(),
                    days => format!("{days} days are left"),
                };
                left + ", and you have not asked for all you want; who wants you rarely withdraws an offer over a few days."
            }
            Move::Prepare => format!(
                "The ask is {short} over their offer in four years, and so far only the guide speaks for it. What you bring speaks better."
            ),
            Move::AskTerms => {
                let equity = offer.entered.equity.value;
                let share = offer.four_years.private_equity;
                let share = quotient(share.amount, offer.four_year_total.amount);
                let share = percent(share.unwrap_or_default());
                format!(
                    "{equity} of private shares is {share} of your four years; it says little until you know how many shares, at what price, and what they cost you."
                )
            }
            Move::LeadWithOffer => {
                let rival = self.rival_to_name();
                let Some((rival, (gap, _))) = rival.and_then(|it| Some((it, it.gap()?))) else {
                    return Ok(String::new());
                };
                format!(
                    "{} comes to {} more over four years, every year counted in full: nothing else you can say weighs as much.",
                    sentence_name(rival),
                    gap.abs()
                )
            }
            Move::BaseToFloor => {
                let under = terms.floor.base.minus(base)?;
                format!(
                    "{base} is {under} a year under your floor; ask for {}, since raises, bonus and your next offer are counted from the base.",
                    terms.ask.base
                )
            }
            Move::AskEquity => {
                let more = self.more(Lever::Equity)?;
                let of = match evaluation.equity {
                    Some(equity) => format!("From {equity} to {}", terms.ask.equity),
                    None => format!("None was named; {}", terms.ask.equity),
                };
                let band = if terms.ask.equity.amount <= terms.equity.high.amount {
                    ", and stays within the guide’s band"
                } else {
                    ", though it is above the guide’s band"
                };
                format!("{of} adds {more} over four years{band}.")
            }
            Move::AskBase => {
                let more = self.more(Lever::Base)?;
                format!(
                    "From {base} to {} a year adds {more} over four years, and every raise builds on it.",
                    terms.ask.base
                )
            }
            Move::AskSigning => format!(
                "It would add {} and is paid once, which makes it easier to grant than pay that comes back every year.",
                worth_of(plan, Asked::Signing)
            ),
            Move::AskRefresh => format!(
                "A further grant in year 2 adds {} within four years, and keeps your pay from falling once the first grant has vested.",
                worth_of(plan, Asked::Refresh)
            ),
            Move::Protect => {
                let leaving = &offer.leaving;
                format!(
                    "After {} months {} of what was granted has not vested, and what has can still be lost: terms cost them nothing today.",
                    leaving.months, leaving.unvested
                )
            }
            Move::WriteDown => {
                "What is not in the letter leaves with the person who promised it.".to_owned()
            }
            Move::Accept => match evaluation.gap_to_ask {
                Some(gap) if gap.amount > Decimal::ZERO => {
                    format!("Base and equity are what you want, {gap} over your ask in four years.")
                }
                _ => "Base and equity are what you want.".to_owned(),
            },
            Move::Stop => {
                let under = evaluation.gap_to_floor.map_or(short, Money::abs);
                format!(
                    "They are {under} under your floor over four years; if that is their last word, a kind no is the better answer."
                )
            }
            Move::GetOffer | Move::GetWritten => String::new(),
        })
    }

    /// Of the moves that need no offer.
    fn reason_apart(&self, due: Move) -> Result<String, MoneyError> {
        let reference = &self.evaluation.reference;
        if due == Move::GetWritten {
            let mut others = self.evaluation.others.iter();
            let unmarked =
                |it: &&OfferFigures| !matches!(self.marked(it.place), "written" | "verbal");
            let Some(other) = others.find(unmarked) else {
                return Ok(String::new());
            };
            return Ok(format!(
                "{} counts for {} over four years here, and stays out of every text until you mark it written or verbal.",
                sentence_name(other),
                other.four_year_total
            ));
        }
        Ok(format!(
            "Nothing can be weighed before they name a base and a grant. Your ask comes to {} a year.",
            reference.ask.divided_by(YEARS)?
        ))
    }

    /// What the ask adds over four years by one lever alone.
    fn more(&self, lever: Lever) -> Result<Money, MoneyError> {
        let evaluation = self.evaluation;
        let terms = &evaluation.reference.terms;
        let Some(figures) = &evaluation.offer else {
            return Ok(Money::zero(terms.currency));
        };
        let offer = &figures.entered;
        let more = match lever {
            Lever::Base => terms.ask.base.minus(offer.base)?,
            _ => terms.ask.equity.minus(offer.equity.value)?,
        };
        let total = total_over(&lever.add(offer, more)?, YEARS)?.total()?;
        total.minus(figures.four_year_total)
    }

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
            Move::AskEquity | Move::AskTerms => {
                if let Some(equity) = evaluation.equity {
                    line("Equity offered", equity);
                }
                line("Floor: equity", terms.floor.equity);
                line("Ask: equity", terms.ask.equity);
                self.lever(Lever::Equity, &mut lines);
            }
            Move::AskSigning => self.lever(Lever::Signing, &mut lines),
            Move::AskRefresh => self.lever(Lever::Refresher, &mut lines),
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
                    if !matches!(self.marked(other.place), "written" | "verbal") {
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

/// Who offers, at the start of a sentence.
fn sentence_name(offer: &OfferFigures) -> &str {
    if offer.company.is_empty() {
        "The competing offer"
    } else {
        &offer.company
    }
}

/// What the extra asks of a group are worth, in words.
fn worth_of(plan: &Plan, group: Asked) -> String {
    let mut extras = plan.extras.iter();
    let extra = extras.find(|extra| extra.asked && extra.of.group() == group);
    match extra.map(|extra| extra.worth) {
        Some(Worth::FourYears(amount)) => amount.to_string(),
        Some(Worth::EachTenThousand(amount)) => {
            let of = Money::new(super::extras::TEN_THOUSAND, amount.currency);
            format!("{amount} for each {of} of it")
        }
        _ => "what you agree on".to_owned(),
    }
}
