//! The figures that reasons say: those behind each move, and none that the page has not.

use std::collections::BTreeSet;

use counteroffer::{
    evaluation::{Basis, Evaluation, Figure, Plan, Worth, evaluate},
    money::{Money, percent},
    negotiation::{Date, Move, RULES},
    scenario::{Field, Part},
};
use proptest::prelude::*;

use crate::{
    plan::{EM, OFFER, planned},
    support::{fewer_cases, library, opened, own, readable_scenarios},
};

/// The lines behind a move.
#[track_caller]
fn behind(link: &str, due: Move, expected: &[&str]) {
    planned(&opened(link), None, |basis, _| {
        let explanation = basis.explain(Figure::Move(due)).unwrap();
        let lines = explanation.lines.iter();
        let lines: Vec<_> = lines
            .map(|line| format!("{}: {}", line.label, line.amount))
            .collect();
        assert_eq!(lines, expected, "{due:?} of {link}");
    });
}

#[test]
fn figures_behind_moves() {
    behind(
        EM,
        Move::GetOffer,
        &[
            "Ask over four years: €725,000",
            "Floor over four years: €600,000",
        ],
    );
    behind(
        OFFER,
        Move::AskTerms,
        &[
            "Equity offered: €210,000",
            "Private equity in four years: €210,000",
            "Four-year total of your offer: €630,000",
        ],
    );
    // 95,000 are missing to the ask.
    behind(
        OFFER,
        Move::AskBase,
        &[
            "Base offered: €105,000",
            "Floor: base: €100,000",
            "Ask: base: €120,000",
            "What the ask adds over four years: €60,000",
            "This lever alone, to reach the target of the bridge: €24,000",
        ],
    );
    behind(
        &format!("{OFFER}&signing=5000"),
        Move::AskSigning,
        &[
            "Signing bonus offered: €5,000",
            "Signing bonus asked for: €12,000",
            "What it adds over four years: €7,000",
            "This lever alone, to reach the target of the bridge: €90,000",
        ],
    );
    behind(
        OFFER,
        Move::AskRefresh,
        &[
            "What each 10,000 of it adds over four years: €7,500",
            "This lever alone, to reach the target of the bridge: €127,000",
        ],
    );
    behind(
        &format!(
            "{OFFER}&other=A&other.base=200000&other.marked=written&other2=B&other2.base=300000"
        ),
        Move::LeadWithOffer,
        &["A: €800,000", "Four-year total of your offer: €630,000"],
    );
    behind(
        &format!(
            "{OFFER}&other=A&other.base=200000&other.marked=written&other2=B&other2.base=300000"
        ),
        Move::GetWritten,
        &["B: €1,200,000"],
    );
    behind(
        OFFER,
        Move::Protect,
        &["Equity granted by then and not vested: €157,500"],
    );
    behind(
        OFFER,
        Move::Stop,
        &[
            "Four-year total of your offer: €630,000",
            "Floor over four years: €600,000",
            "Ask over four years: €725,000",
        ],
    );
}

/// The amounts printed in a text: a sign or a code and what follows of digits.
fn amounts(text: &str) -> Vec<String> {
    let mut found = Vec::new();
    for sign in ["€", "$", "£", "CHF\u{a0}"] {
        for (at, _) in text.match_indices(sign) {
            let (before, rest) = text.split_at(at);
            let number = rest.strip_prefix(sign).unwrap();
            let end = number.find(|it: char| !it.is_ascii_digit() && !matches!(it, ',' | '.'));
            let number = number.get(..end.unwrap_or(number.len())).unwrap();
            let number = number.trim_end_matches([',', '.']);
            assert!(!number.is_empty(), "{text}");
            if !before.ends_with("less than ") {
                found.push(format!("{sign}{number}"));
            }
        }
    }
    found
}

#[test]
fn amounts_of_a_text() {
    let text = "From €1,000 to €2,000.50, or CHF\u{a0}3; less than €1, $4.";
    let expected = ["€1,000", "€2,000.50", "$4", "CHF\u{a0}3"];
    assert_eq!(amounts(text), expected);
}

/// What the ask for base or equity adds, from the same scenario with the ask typed as the offer;
/// `None` where it has too many decimals to be typed.
fn added(basis: &Basis, due: Move) -> Option<Money> {
    let mut asked = basis.scenario.clone();
    let ask = basis.evaluation.reference.terms.ask;
    if due == Move::AskBase {
        asked.set(own(Part::Base), ask.base.amount.to_string());
    } else {
        asked.set(own(Part::EquityAs), "grant".into());
        asked.set(own(Part::Equity), ask.equity.amount.to_string());
    }
    let after = evaluate(&asked, library()).unwrap();
    let entered = after.offer.as_ref()?.entered.clone();
    let read = if due == Move::AskBase {
        entered.base == ask.base
    } else {
        entered.equity.value == ask.equity
    };
    let total = |of: &Evaluation| of.offer.as_ref().unwrap().four_year_total;
    let more = total(&after).minus(total(basis.evaluation)).unwrap();
    read.then_some(more)
}

/// The figures of the page that a reason may say, and what one is over another.
fn known(basis: &Basis, plan: &Plan) -> BTreeSet<String> {
    let evaluation = basis.evaluation;
    let reference = &evaluation.reference;
    let (ask, floor) = (reference.terms.ask, reference.terms.floor);
    let mut figures = vec![ask.base, ask.equity, floor.base, floor.equity];
    figures.extend([reference.ask, reference.floor]);
    figures.push(reference.ask.divided_by(4).unwrap());
    // That of which a refresh without an amount is said.
    figures.push(Money::new(10_000, ask.base.currency));
    figures.extend(evaluation.equity);
    if let Some(offer) = &evaluation.offer {
        figures.extend([offer.entered.base, offer.entered.equity.value]);
        figures.extend([offer.four_year_total, offer.four_years.private_equity]);
        figures.push(offer.leaving.unvested);
    }
    for other in &evaluation.others {
        figures.push(other.four_year_total);
        figures.extend(other.compared.as_ref().map(|it| it.four_year_total));
    }
    for extra in &plan.extras {
        figures.extend(match extra.worth {
            Worth::FourYears(amount) | Worth::EachTenThousand(amount) => Some(amount),
            _ => None,
        });
    }
    let mut all = figures.clone();
    for left in &figures {
        all.extend(figures.iter().filter_map(|right| left.minus(*right).ok()));
    }
    all.iter()
        .flat_map(|it| [it.to_string(), it.to_the_cent()])
        .collect()
}

proptest! {
    #![proptest_config(fewer_cases())]

    /// Nothing is said that no figure says.
    #[test]
    fn every_reason_keeps_to_the_figures(mut scenario in readable_scenarios()) {
        for place in 1..scenario.offers().len() {
            let marked = scenario.text(Field::Offer(place, Part::Marked));
            let name = match marked {
                "written" | "verbal" => format!("Firm{place}"),
                _ => format!("Rumour{place}"),
            };
            scenario.set(Field::Offer(place, Part::Company), name);
        }
        planned(&scenario, Date::of(2026, 6, 15), |basis, plan| {
            prop_assert!(!plan.moves.is_empty());
            let known = known(basis, plan);
            for step in &plan.moves {
                let (due, reason) = (step.due, &step.reason);
                let rule = RULES.iter().find(|rule| rule.due == due).unwrap();
                prop_assert_eq!(step.what, rule.what.get());
                prop_assert!(reason.ends_with('.') && !reason.contains("  "), "{}", reason);
                prop_assert!(reason.starts_with(|it: char| !it.is_lowercase()), "{}", reason);
                prop_assert!(!reason.contains('−'), "{}", reason);
                prop_assert!(due == Move::GetWritten || !reason.contains("Rumour"), "{}", reason);
                prop_assert!(due != Move::GetWritten || !reason.contains("Firm"), "{}", reason);

                let mut allowed = known.clone();
                let mut checked = true;
                if matches!(due, Move::AskBase | Move::AskEquity) {
                    match added(basis, due) {
                        Some(more) => allowed.extend([more.to_string()]),
                        None => checked = false,
                    }
                }
                let amounts = amounts(reason);
                for amount in &amounts {
                    prop_assert!(!checked || allowed.contains(amount), "{}: {}", amount, reason);
                }
                if due == Move::AskTerms && !reason.starts_with("The grant") {
                    let offer = basis.evaluation.offer.as_ref().unwrap();
                    let private = offer.four_years.private_equity.amount;
                    let share = percent(private / offer.four_year_total.amount);
                    prop_assert!(reason.contains(&format!("or {share}, is")), "{}", reason);
                }

                let explanation = basis.explain(Figure::Move(due)).unwrap();
                prop_assert_eq!(explanation.formula, rule.when.get());
                prop_assert!(amounts.is_empty() || !explanation.lines.is_empty(), "{}", reason);
            }
            Ok(())
        })?;
    }
}
