//! Why a move is due, in one sentence with its figures.

use crate::{
    evaluation::{OfferFigures, YEARS, sentence::size},
    guide::Band,
    money::{Decimal, Money, MoneyError, percent, quotient},
    negotiation::Move,
    offer::EquityKind,
    pay::{Lever, total_over},
    text::reasons as text,
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
        let base = &offer.entered.base.to_the_cent();
        let ask_base = &terms.ask.base.to_the_cent();
        Ok(match due {
            Move::GainTime => match days.unwrap_or_default() {
                ..=-1 => text::TIME_OVER.to_string(),
                0 => text::TIME_TODAY.to_string(),
                days => {
                    let days = usize::try_from(days).unwrap_or(usize::MAX);
                    text::TimeLeft { days }.text()
                }
            },
            Move::Prepare => {
                let amount = &size(to_ask);
                if to_ask.amount >= Decimal::ZERO {
                    text::PREPARE_REACHED.to_string()
                } else if offer.has_equity {
                    text::PrepareOffer { amount }.text()
                } else {
                    text::PrepareNamed { amount }.text()
                }
            }
            Move::AskTerms => {
                let private = offer.four_years.private_equity;
                if private.amount.is_zero() {
                    let amount = &offer.entered.equity.value.to_the_cent();
                    text::TermsGrant { amount }.text()
                } else {
                    let share = quotient(private.amount, offer.four_year_total.amount);
                    let share = &percent(share.unwrap_or_default());
                    let amount = &size(private);
                    text::TermsShare { amount, share }.text()
                }
            }
            Move::LeadWithOffer => {
                let rival = self.rival_to_name();
                let Some((rival, (gap, _))) = rival.and_then(|it| Some((it, it.gap()?))) else {
                    return Ok(String::new());
                };
                let (company, amount) = (&company(rival), &size(gap));
                if offer.has_equity {
                    text::LeadOffer { company, amount }.text()
                } else {
                    text::LeadNamed { company, amount }.text()
                }
            }
            Move::BaseToFloor => {
                let under = &size(terms.floor.base.minus(offer.entered.base)?);
                let ask = ask_base;
                text::BaseToFloor { base, under, ask }.text()
            }
            Move::AskEquity => {
                let more = self.more(Lever::Equity)?;
                ask_equity(evaluation.equity, terms.ask.equity, more, terms.equity)
            }
            Move::AskBase => {
                let (more, ask) = (self.more(Lever::Base)?, ask_base);
                if more.amount.is_zero() {
                    text::BaseFromNothing { base, ask }.text()
                } else {
                    let more = &size(more);
                    text::BaseFrom { base, ask, more }.text()
                }
            }
            Move::AskSigning => match asked_of(plan, Asked::Signing) {
                Some((_, Worth::FourYears(amount))) => {
                    let amount = &size(amount);
                    text::SigningAdds { amount }.text()
                }
                _ => text::SIGNING.to_string(),
            },
            Move::AskRefresh => ask_refresh(offer, plan),
            Move::Protect => protect(offer)?,
            Move::WriteDown => text::WRITE_DOWN.to_string(),
            Move::Accept => {
                if to_ask.amount > Decimal::ZERO {
                    let amount = &size(to_ask);
                    text::AcceptOver { amount }.text()
                } else {
                    text::ACCEPT.to_string()
                }
            }
            Move::Stop => {
                let amount = &size(gap(evaluation.gap_to_floor));
                text::Stop { amount }.text()
            }
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
            let (company, amount) = (&company(other), &other.four_year_total);
            return Ok(text::GetWritten { company, amount }.text());
        }
        let ask = &self.evaluation.reference.ask.divided_by(YEARS)?;
        Ok(text::GetOffer { ask }.text())
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

/// What the ask for equity adds, and where it stands in the band.
#[inline(never)]
fn ask_equity(equity: Option<Money>, asked: Money, more: Money, band: Band) -> String {
    let ask = &asked.to_the_cent();
    let (nothing, more) = (more.amount.is_zero(), &size(more));
    let adds = &match equity.map(Money::to_the_cent) {
        Some(equity) if nothing => text::EquityFromNothing {
            equity: &equity,
            ask,
        }
        .text(),
        Some(equity) => text::EquityFrom {
            equity: &equity,
            ask,
            more,
        }
        .text(),
        None if nothing => text::EquityUnnamedNothing { ask }.text(),
        None => text::EquityUnnamed { ask, more }.text(),
    };
    if asked.amount > band.high.amount {
        text::EquityAbove { adds }.text()
    } else if asked.amount < band.low.amount {
        text::EquityUnder { adds }.text()
    } else {
        text::EquityWithin { adds }.text()
    }
}

/// What a further grant adds.
#[inline(never)]
fn ask_refresh(offer: &OfferFigures, plan: &Plan) -> String {
    let (year, worth) = asked_of(plan, Asked::Refresh).unwrap_or((None, Worth::Term));
    let first = year.unwrap_or(FIRST_REFRESH);
    let year = &first;
    let ends = offer.entered.equity.value.amount.is_zero() || first < FIRST_REFRESH;
    match worth {
        Worth::FourYears(amount) => {
            let amount = &size(amount);
            if ends {
                text::RefreshAdds { year, amount }.text()
            } else {
                text::RefreshAddsOn { year, amount }.text()
            }
        }
        Worth::EachTenThousand(amount) => {
            let of = &Money::new(super::extras::TEN_THOUSAND, amount.currency);
            let amount = &size(amount);
            if ends {
                text::RefreshEach { year, amount, of }.text()
            } else {
                text::RefreshEachOn { year, amount, of }.text()
            }
        }
        _ => text::RefreshLate { year }.text(),
    }
}

/// What can be lost of the shares.
#[inline(never)]
fn protect(offer: &OfferFigures) -> Result<String, MoneyError> {
    let leaving = &offer.leaving;
    let vested = offer.entered.vested_by(leaving.months)?;
    let can_be_lost = offer.entered.equity.kind == EquityKind::Private && !vested.amount.is_zero();
    if leaving.unvested.amount.is_zero() {
        let all = if can_be_lost {
            text::PROTECT_VESTED
        } else {
            text::PROTECT
        };
        return Ok(all.to_string());
    }
    let amount = &size(leaving.unvested);
    let unvested = &match leaving.months {
        0 => text::UnvestedFirstDay { amount }.text(),
        months => {
            let months = usize::try_from(months).unwrap_or(usize::MAX);
            text::UnvestedAfter { months, amount }.text()
        }
    };
    Ok(if can_be_lost {
        text::ProtectBoth { unvested }.text()
    } else {
        text::ProtectUnvested { unvested }.text()
    })
}

/// Who offers, as a sentence has it.
fn company(offer: &OfferFigures) -> &str {
    if offer.company.is_empty() {
        text::UNNAMED.get()
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
