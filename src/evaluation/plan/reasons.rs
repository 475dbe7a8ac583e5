//! Why a move is due, in one sentence with its figures.

use crate::{
    evaluation::{OfferFigures, YEARS, sentence::size},
    money::{Decimal, Money, MoneyError, percent, quotient},
    negotiation::Move,
    offer::EquityKind,
    pay::{Lever, total_over},
};

use super::{Asked, Basis, Plan, Worth};

/// In what year a further grant comes where the guide does not say.
const FIRST_REFRESH: u32 = 2;

impl Basis<'_> {
    /// Why a move is due.
    pub(super) fn reason(
        &self,
        due: Move,
        plan: &Plan,
        days: Option<i32>,
    ) -> Result<String, MoneyError> {
        let evaluation = self.evaluation;
        let terms = &evaluation.reference.terms;
        let Some(offer) = evaluation
            .offer
            .as_ref()
            .filter(|_| due != Move::GetWritten)
        else {
            return self.reason_apart(due);
        };
        let gap = |gap: Option<Money>| gap.unwrap_or(Money::zero(terms.currency));
        let to_ask = gap(evaluation.gap_to_ask);
        let named = if offer.has_equity {
            "their offer"
        } else {
            "what they have named so far"
        };
        let base = offer.entered.base.to_the_cent();
        let ask_base = terms.ask.base.to_the_cent();
        Ok(match due {
            Move::GainTime => {
                let left = match days.unwrap_or_default() {
                    ..=-1 => "The day they named has passed".to_owned(),
                    0 => "They want an answer today".to_owned(),
                    1 => "One day is left".to_owned(),
                    days => format!("{days} days are left"),
                };
                left + ", and there is still something to ask: first ask for a few more days."
            }
            Move::Prepare => {
                let reach = if to_ask.amount < Decimal::ZERO {
                    format!("The ask is {} over {named} in four years", size(to_ask))
                } else {
                    "They reach the ask over four years, but not in base and equity both".to_owned()
                };
                reach + ", and so far nothing of your own speaks for more: fill in what you bring."
            }
            Move::AskTerms => {
                let private = offer.four_years.private_equity;
                let what = if private.amount.is_zero() {
                    let grant = offer.entered.equity.value;
                    format!("The grant is {}, an amount alone", grant.to_the_cent())
                } else {
                    let share = quotient(private.amount, offer.four_year_total.amount);
                    format!(
                        "{} of your four years, or {}, is private equity, an amount alone",
                        size(private),
                        percent(share.unwrap_or_default())
                    )
                };
                what + "; it says little until you know how many shares, at what price, and what they cost you."
            }
            Move::LeadWithOffer => {
                let rival = self.rival_to_name();
                let Some((rival, (gap, _))) = rival.and_then(|it| Some((it, it.gap()?))) else {
                    return Ok(String::new());
                };
                format!(
                    "{} comes to {} more than {named} over four years, every year counted in full; say so before you name any other figure.",
                    sentence_name(rival),
                    size(gap)
                )
            }
            Move::BaseToFloor => {
                let under = terms.floor.base.minus(offer.entered.base)?;
                format!(
                    "{base} is {} a year under your floor; ask for {ask_base}, since every later raise starts from the base.",
                    size(under)
                )
            }
            Move::AskEquity => {
                let more = gain(self.more(Lever::Equity)?);
                let (ask, band) = (terms.ask.equity, terms.equity);
                let of = match evaluation.equity {
                    Some(equity) => format!("Going from {} to", equity.to_the_cent()),
                    None => "No grant was named;".to_owned(),
                };
                let within = if ask.amount > band.high.amount {
                    ", and is above the guide’s band"
                } else if ask.amount < band.low.amount {
                    ", and is still under the guide’s band"
                } else {
                    " and stays within the guide’s band"
                };
                let ask = ask.to_the_cent();
                format!("{of} {ask} adds {more} over four years{within}.")
            }
            Move::AskBase => {
                let more = gain(self.more(Lever::Base)?);
                format!(
                    "Going from {base} to {ask_base} a year adds {more} over four years, and every later raise starts from it."
                )
            }
            Move::AskSigning => {
                let adds = match asked_of(plan, Asked::Signing) {
                    Some((_, Worth::FourYears(amount))) => {
                        format!("would add {} and ", size(amount))
                    }
                    _ => String::new(),
                };
                format!(
                    "It {adds}is paid once, which is often easier to grant than pay that comes back every year."
                )
            }
            Move::AskRefresh => {
                let (year, worth) = asked_of(plan, Asked::Refresh).unwrap_or((None, Worth::Term));
                let year = year.unwrap_or(FIRST_REFRESH);
                let (adds, each) = match worth {
                    Worth::FourYears(amount) => (size(amount), String::new()),
                    Worth::EachTenThousand(amount) => {
                        let of = Money::new(super::extras::TEN_THOUSAND, amount.currency);
                        (size(amount), format!(" for each {of} of it"))
                    }
                    _ => {
                        return Ok(format!(
                            "A further grant in year {year} would vest after these four years."
                        ));
                    }
                };
                let on = if offer.entered.equity.value.amount.is_zero() || year < FIRST_REFRESH {
                    ""
                } else {
                    ", and goes on vesting after the first grant has ended"
                };
                format!("A further grant in year {year} adds {adds} within four years{each}{on}.")
            }
            Move::Protect => {
                let leaving = &offer.leaving;
                let mut risk = String::new();
                if !leaving.unvested.amount.is_zero() {
                    let when = match leaving.months {
                        0 => "On the first day".to_owned(),
                        1 => "After one month".to_owned(),
                        months => format!("After {months} months"),
                    };
                    let unvested = size(leaving.unvested);
                    risk = format!("{when} {unvested} of what was granted has not vested");
                }
                let vested = offer.entered.vested_by(leaving.months)?;
                let can_be_lost =
                    offer.entered.equity.kind == EquityKind::Private && !vested.amount.is_zero();
                risk += match (risk.is_empty(), can_be_lost) {
                    (false, true) => ", and what has can still be lost; a",
                    (true, true) => "What has vested can still be lost; a",
                    (false, false) => "; a",
                    (true, false) => "A",
                };
                risk + " clause in writing costs them no money today."
            }
            Move::WriteDown => {
                "What is not in the letter may leave with the person who promised it.".to_owned()
            }
            Move::Accept => {
                let over = if to_ask.amount > Decimal::ZERO {
                    format!(", and the four years come to {} over it", size(to_ask))
                } else {
                    String::new()
                };
                format!("Base and equity are at your ask{over}.")
            }
            Move::Stop => format!(
                "Over four years they are {} under your floor; if that is their last word, a kind no is the better answer.",
                size(gap(evaluation.gap_to_floor))
            ),
            Move::GetOffer | Move::GetWritten => String::new(),
        })
    }

    /// Of the moves that need no offer.
    fn reason_apart(&self, due: Move) -> Result<String, MoneyError> {
        if due == Move::GetWritten {
            let mut others = self.evaluation.others.iter();
            let Some(other) = others.find(|other| !self.may_name(other)) else {
                return Ok(String::new());
            };
            return Ok(format!(
                "{} comes to {} over four years; no text names it until you mark it written or verbal.",
                sentence_name(other),
                other.four_year_total
            ));
        }
        let ask = self.evaluation.reference.ask.divided_by(YEARS)?;
        Ok(format!(
            "Nothing can be weighed before you type the base salary they offer; your ask comes to {ask} a year."
        ))
    }

    /// What the ask adds over four years by one lever alone.
    pub(super) fn more(&self, lever: Lever) -> Result<Money, MoneyError> {
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
}

/// Who offers, at the start of a sentence.
pub(super) fn sentence_name(offer: &OfferFigures) -> &str {
    if offer.company.is_empty() {
        "The competing offer"
    } else {
        &offer.company
    }
}

/// The year and the worth of the first extra ask of a group that is still to be asked for.
fn asked_of(plan: &Plan, group: Asked) -> Option<(Option<u32>, Worth)> {
    let mut extras = plan.extras.iter();
    let extra = extras.find(|extra| extra.is_open(group))?;
    Some((extra.year, extra.worth))
}

/// The size of what is added, which may be nothing.
fn gain(more: Money) -> String {
    if more.amount.is_zero() {
        return "nothing".to_owned();
    }
    size(more)
}
