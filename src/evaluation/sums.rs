//! What a scenario comes to, in a few lines: to hold two of them beside each other.

use crate::{
    guide::Library,
    money::Money,
    scenario::{Scenario, name_of},
    text::{evaluation as names, figures, keep_common, keep_difference as text},
};

use super::{Evaluation, evaluate, settle};

/// One line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sum {
    /// What it is called; the same for every scenario.
    pub name: &'static str,
    /// The figure in words; empty where there is none.
    pub value: String,
}

/// Total compensation, the four-year total, how far that is from the ask, the floor and the strongest
/// other offer, and what was left out because it cannot be read: always all of them, in this order.
#[must_use]
pub fn sums(scenario: &Scenario, library: &Library) -> [Sum; 6] {
    let settled = settle(scenario, None, library);
    let evaluation = evaluate(&settled.scenario, library).ok();
    let said = |of: fn(&Evaluation) -> Option<String>| evaluation.as_ref().and_then(of);
    let wrong = settled.problems.iter();
    let wrong: Vec<String> = wrong
        .map(|(field, _)| name_of(*field, scenario, library))
        .collect();
    let wrong = wrong.join(keep_common::BETWEEN.get());
    let line = |name: &'static str, value: Option<String>| Sum {
        name,
        value: value.unwrap_or_default(),
    };
    [
        line(figures::TOTAL_COMPENSATION.get(), said(a_year)),
        line(names::FOUR_YEAR_TOTAL.get(), said(four_years)),
        line(
            text::AGAINST_ASK.get(),
            said(|it| whole(it)?.gap_to_ask.map(Money::signed)),
        ),
        line(
            text::AGAINST_FLOOR.get(),
            said(|it| whole(it)?.gap_to_floor.map(Money::signed)),
        ),
        line(text::AGAINST_OTHER.get(), said(against_other)),
        line(text::LEFT_OUT.get(), Some(wrong)),
    ]
}

fn a_year(evaluation: &Evaluation) -> Option<String> {
    let total = evaluation.offer.as_ref()?.total_compensation.total().ok()?;
    Some(total.to_string())
}

fn four_years(evaluation: &Evaluation) -> Option<String> {
    let offer = evaluation.offer.as_ref()?;
    let total = &offer.four_year_total;
    Some(if offer.has_equity {
        total.to_string()
    } else {
        text::WithoutEquity { total }.text()
    })
}

fn against_other(evaluation: &Evaluation) -> Option<String> {
    let other = whole(evaluation)?.strongest()?;
    let (gap, _) = other.gap()?;
    let (gap, company) = (&gap.signed(), &other.name());
    Some(text::GapAndCompany { gap, company }.text())
}

/// It, unless the equity grant is missing: a gap would be that of what is not known yet.
fn whole(evaluation: &Evaluation) -> Option<&Evaluation> {
    let offer = evaluation.offer.as_ref()?;
    offer.has_equity.then_some(evaluation)
}
