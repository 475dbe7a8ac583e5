//! How figures came about: what is printed adds up to what is printed.

use counteroffer::{
    evaluation::{Basis, Explanation, Figure, evaluate},
    money::{Decimal, percent, read_amount},
    scenario::{MOST_OFFERS, Scenario},
};
use proptest::prelude::*;

use crate::support::{decimal, evaluated, fewer_cases, library, opened, readable_scenarios};

fn explain(scenario: &Scenario, figure: Figure) -> Option<Explanation> {
    let evaluation = evaluate(scenario, library()).unwrap();
    let guide = library().guide(&scenario.role).unwrap();
    let basis = Basis {
        evaluation: &evaluation,
        scenario,
        guide,
    };
    basis.explain(figure)
}

/// A printed amount: `−€1,234.50`.
fn amount(text: &str) -> Decimal {
    let (negative, size) = match text.strip_prefix('−') {
        Some(size) => (true, size),
        None => (false, text),
    };
    // Without its sign or code; and an amount may be larger than one that is typed.
    let digits: String = size
        .chars()
        .filter(|it| it.is_ascii_digit() || *it == '.')
        .collect();
    let size = decimal(&digits);
    if negative { -size } else { size }
}

/// The formula's lines and the result, as text.
#[track_caller]
fn explains(link: &str, figure: Figure, expected: &[&str]) {
    let explanation = explain(&opened(link), figure).unwrap();
    let mut lines: Vec<_> = explanation
        .lines
        .iter()
        .chain([&explanation.result])
        .map(|line| format!("{}: {}", line.label, line.amount))
        .collect();
    lines.retain(|line| !line.is_empty());
    assert_eq!(lines, expected, "{link}");
}

#[test]
fn lines_as_they_are_printed() {
    let em = "role=engineering-manager&region=paris&base=105000&equity=210000&signing=12000";
    explains(
        em,
        Figure::GapToAsk,
        &[
            "Four-year total of your offer: €642,000",
            "less the ask: −€725,000",
            "Result: −€83,000",
        ],
    );
    explains(
        em,
        Figure::TotalCompensation,
        &[
            "Base salary: €105,000",
            "Private equity: €52,500",
            "Result: €157,500",
        ],
    );
    explains(
        em,
        Figure::BaseInBand,
        &[
            "Above the low end: €13,000",
            "Width of the band: €33,000",
            "Result: 39%",
        ],
    );
    explains(
        em,
        Figure::Leaving(0),
        &[
            "Equity granted by then and not vested: €157,500",
            "Signing bonus due back: €0",
            "Signing bonus not yet paid: €0",
            "Result: €157,500",
        ],
    );
}

/// What was chosen is called as in the form, not as it is saved.
#[test]
fn choices_by_their_names() {
    let link = "role=engineering-manager&region=paris&base=105000&equity=210000&vesting=quarterly";
    let explanation = explain(&opened(link), Figure::TotalCompensation).unwrap();
    let mut values = explanation.inputs.iter().map(|input| input.value.as_str());
    assert!(
        values.any(|value| value == "Every quarter"),
        "{explanation:?}"
    );
}

/// Checked amounts read back as they were printed.
#[test]
fn printed_amounts_are_amounts() {
    let total = evaluated("base=99999.99&bonus=12.5%25")
        .offer
        .unwrap()
        .four_year_total;
    assert_eq!(total.to_the_cent(), "€449,999.96");
    assert_eq!(amount("−€449,999.96"), -total.amount);
    assert_eq!(read_amount(&total.to_the_cent(), total.currency), Ok(total));
}

proptest! {
    #![proptest_config(fewer_cases())]

    #[test]
    fn every_result_follows_from_its_lines(scenario in readable_scenarios()) {
        let sums = [Figure::TotalCompensation, Figure::GapToAsk, Figure::GapToFloor,
            Figure::GapToCompetingOffer, Figure::Bridge];
        let of_offers = (0..MOST_OFFERS).flat_map(|place| [Figure::FourYearTotal(place), Figure::Leaving(place)]);
        for figure in sums.into_iter().chain(of_offers) {
            if let Some(explanation) = explain(&scenario, figure) {
                let sum: Decimal = explanation.lines.iter().map(|line| amount(&line.amount)).sum();
                prop_assert_eq!(sum, amount(&explanation.result.amount), "{:?} {:?}", figure, explanation);
                prop_assert!(!explanation.formula.is_empty());
            }
        }
        for place in 0..MOST_OFFERS {
            if let Some(explanation) = explain(&scenario, Figure::Average(place)) {
                let sum: Decimal = explanation.lines.iter().map(|line| amount(&line.amount)).sum();
                let average = sum / Decimal::from(explanation.lines.len());
                let off = (average - amount(&explanation.result.amount)).abs();
                prop_assert!(off <= Decimal::new(5, 3), "{:?}", explanation);
            }
        }
        for figure in [Figure::BaseInBand, Figure::EquityInBand] {
            if let Some(explanation) = explain(&scenario, figure) {
                let [above, width] = [0, 1].map(|line| amount(&explanation.lines[line].amount));
                prop_assert_eq!(percent(above / width), explanation.result.amount);
            }
        }
        let _ = explain(&scenario, Figure::Standing);
    }

    /// The parts of each year, printed beside their part, are that part in the offer's own money.
    #[test]
    fn years_make_up_their_part(scenario in readable_scenarios()) {
        let evaluation = evaluate(&scenario, library()).unwrap();
        for place in 0..MOST_OFFERS {
            let own_money = evaluation.at(place)
                .is_some_and(|offer| offer.currency() == evaluation.reference.terms.currency);
            if let Some(explanation) = explain(&scenario, Figure::FourYearTotal(place)).filter(|_| own_money) {
                for line in explanation.lines {
                    let years = line.label.split_once(": ").map(|(_, years)| years);
                    let sum: Decimal = match years.and_then(|years| years.split_once(" × ")) {
                        Some((times, each)) => decimal(times) * amount(each),
                        None => years.iter().flat_map(|years| years.split(" + ")).map(amount).sum(),
                    };
                    prop_assert_eq!(sum, amount(&line.amount), "{}", line.label);
                }
            }
        }
    }
}
