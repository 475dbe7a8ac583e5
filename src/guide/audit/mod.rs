//! The audit: recomputes what a guide claims and says what it finds, as data.
//!
//! Findings (`finding.rs`) hold figures and no prose; `words.rs` turns one into a sentence. The
//! audit refuses nothing: a guide whose sums are off is still usable, and its readers should know.

use rust_decimal::Decimal;

use super::{
    Band, CompetingExample, Figures, Guide, LevelEntry, Lever, Pay, Range, RestatedFigure, Section,
    Terms,
};
use crate::money::{Money, MoneyError, product, quotient};

mod finding;
mod words;

pub use finding::{Finding, Grade, Part, RestatedPart, Subject, Verdict};

/// Guides print totals in thousands: a figure up to this far off is rounded, not wrong.
const HALF_A_THOUSAND: u32 = 500;
/// From a million on, as in yen or rupees, they print fewer digits than thousands.
const MILLION: u32 = 1_000_000;

/// Recomputes what `guide` claims: region by region in its order, then its levers, then the rest.
///
/// Regions that scale another's figures claim nothing of their own.
#[must_use]
pub fn audit(guide: &Guide) -> Vec<Finding> {
    let mut findings = Vec::new();
    for region in &guide.regions {
        let Pay::Own(figures) = &region.pay else {
            continue;
        };
        let mut add = |subject: Subject, verdict: Verdict| {
            findings.push(Finding {
                region: Some(region.id.clone()),
                subject,
                verdict,
            });
        };
        match guide.terms(&region.id, Decimal::ONE) {
            Ok(terms) => {
                totals(&terms, &mut add);
                packages(&terms, &mut add);
                for (offer, stated) in terms.competing.iter().zip(&figures.competing) {
                    competing(offer, &guide.levels, &mut add);
                    if stated.called_guaranteed {
                        let equity_per_year = offer.equity_per_year;
                        add(
                            Subject::Guaranteed(offer.label()),
                            Verdict::NotGuaranteed { equity_per_year },
                        );
                    }
                }
            }
            Err(_) => add(
                Subject::TotalLow,
                Verdict::NotComputed(MoneyError::Overflow),
            ),
        }
        restated(figures, &mut add);
    }
    for item in &guide.levers {
        lever(guide, item, &mut findings);
    }
    if let Some(valuation) = &guide.valuation {
        for again in &valuation.restated {
            findings.push(Finding {
                region: None,
                subject: Subject::Valuation,
                verdict: same(
                    Money::new(*again, valuation.currency),
                    Money::new(valuation.amount, valuation.currency),
                ),
            });
        }
    }
    findings
}

fn totals(terms: &Terms, add: &mut impl FnMut(Subject, Verdict)) {
    let Some(stated) = terms.published_total else {
        return;
    };
    match terms.total() {
        Ok(total) => {
            add(Subject::TotalLow, same(stated.low, total.low));
            add(Subject::TotalHigh, same(stated.high, total.high));
        }
        Err(error) => add(Subject::TotalLow, Verdict::NotComputed(error)),
    }
}

fn packages(terms: &Terms, add: &mut impl FnMut(Subject, Verdict)) {
    let (ask, floor) = (terms.ask, terms.floor);
    for (part, band, ask, floor) in [
        (Part::Base, terms.base, ask.base, floor.base),
        (Part::Equity, terms.equity, ask.equity, floor.equity),
    ] {
        add(Subject::Ask(part), in_band(ask, band));
        add(Subject::Floor(part), in_band(floor, band));
        let in_order = floor.amount <= ask.amount;
        add(
            Subject::FloorToAsk(part),
            Verdict::Floor {
                floor,
                ask,
                in_order,
            },
        );
    }
}

fn competing(
    offer: &CompetingExample,
    levels: &[LevelEntry],
    add: &mut impl FnMut(Subject, Verdict),
) {
    let stated = offer.quoted_four_years;
    let verdict = match (offer.quoted_basis(), offer.like_for_like()) {
        (Ok(quoted), Ok(like_for_like)) if stated == quoted && quoted != like_for_like => {
            Verdict::OtherBasis {
                stated,
                like_for_like,
            }
        }
        (Ok(_), Ok(like_for_like)) if stated == like_for_like => Verdict::Agrees,
        (Ok(quoted), Ok(_)) => same(stated, quoted),
        (Err(error), _) | (_, Err(error)) => Verdict::NotComputed(error),
    };
    add(Subject::QuotedFourYears(offer.label()), verdict);

    for level in levels {
        let Some(base) = &level.base else { continue };
        if base.currency == offer.base.currency && names_it(offer, level) {
            let range = Range {
                low: base.low,
                high: base.high,
            };
            let band = Band::of(range, base.currency);
            add(
                Subject::CompetingBase(offer.label()),
                in_band(offer.base, band),
            );
        }
    }
}

/// Whether an offer is of the level map's company: by its name, alone or with its place.
fn names_it(offer: &CompetingExample, level: &LevelEntry) -> bool {
    offer.companies.iter().any(|company| {
        let rest = company.strip_prefix(level.company.as_str());
        rest.is_some_and(|rest| {
            rest.is_empty() || Some(rest.trim_start()) == level.place.as_deref()
        })
    })
}

fn restated(figures: &Figures, add: &mut impl FnMut(Subject, Verdict)) {
    let money = |amount| Money::new(amount, figures.currency);
    for restated in &figures.restated {
        let mut band = |part, again: Range, first: Range| {
            let mut say = |what, verdict| add(Subject::Restated(what, restated.section), verdict);
            if again == first {
                say(RestatedPart::Band(part), Verdict::Agrees);
            }
            if again.low != first.low {
                let verdict = same(money(again.low), money(first.low));
                say(RestatedPart::Low(part), verdict);
            }
            if again.high != first.high {
                let verdict = same(money(again.high), money(first.high));
                say(RestatedPart::High(part), verdict);
            }
        };
        match restated.figure {
            RestatedFigure::Base(again) => band(Part::Base, again, figures.base),
            RestatedFigure::Equity(again) => band(Part::Equity, again, figures.equity),
            RestatedFigure::QuotedFourYears(again) => {
                let quoted = || {
                    figures
                        .competing
                        .iter()
                        .map(|offer| offer.quoted_four_years)
                };
                // With several offers in a region, whichever comes to this figure is meant.
                let first = quoted().find(|quoted| *quoted == again).or(quoted().next());
                if let Some(first) = first {
                    add(
                        Subject::Restated(RestatedPart::QuotedFourYears, restated.section),
                        same(money(again), money(first)),
                    );
                }
            }
        }
    }
}

fn lever(guide: &Guide, lever: &Lever, findings: &mut Vec<Finding>) {
    for target in &lever.targets {
        let Some(figures) = guide.figures(&target.region) else {
            continue;
        };
        let money = |amount| Money::new(amount, figures.currency);
        let aim = money(target.equity);
        findings.push(Finding {
            region: Some(target.region.clone()),
            subject: Subject::Lever(lever.id.clone()),
            verdict: Verdict::AgainstAsk {
                target: aim,
                or_more: target.or_more,
                ask: money(figures.ask.equity),
                order: target.equity.cmp(&figures.ask.equity),
                in_band: Band::of(figures.equity, figures.currency).contains(aim),
            },
        });
    }
}

/// Compares two amounts in one currency.
fn same(stated: Money, computed: Money) -> Verdict {
    if stated == computed {
        return Verdict::Agrees;
    }
    match computed.minus(stated) {
        Ok(gap) => Verdict::Differs {
            stated,
            computed,
            within_rounding: gap.amount.abs() <= rounding(stated.amount),
        },
        Err(error) => Verdict::NotComputed(error),
    }
}

/// How far a printed figure may be off: half a thousand; from a million on, half of the unit of its
/// last digit that is not zero, at most of its second.
fn rounding(stated: Decimal) -> Decimal {
    let mut half = Decimal::from(HALF_A_THOUSAND);
    let mut unit = Decimal::from(10_000);
    if stated < Decimal::from(MILLION) {
        return half;
    }
    let ends_in_zeros = |unit| quotient(stated, unit).is_some_and(|it| it.normalize().scale() == 0);
    while let Some(second) = product(unit, Decimal::TEN)
        && second <= stated
        && ends_in_zeros(unit)
    {
        half = product(half, Decimal::TEN).unwrap_or(half);
        unit = second;
    }
    half
}

fn in_band(value: Money, band: Band) -> Verdict {
    if band.contains(value) {
        Verdict::Inside { value, band }
    } else {
        Verdict::Outside { value, band }
    }
}
