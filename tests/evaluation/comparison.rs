//! Offers side by side: what depends on what, and in which money.

use counteroffer::{
    evaluation::{Evaluation, RowKind, answer, evaluate},
    scenario::{Field, Part},
};
use proptest::prelude::*;

use crate::support::{evaluated, fewer_cases, library, opened, plain, readable_scenarios};

/// The cells of a row: amount, and in brackets the difference.
#[track_caller]
fn row(evaluation: &Evaluation, kind: RowKind, expected: &[&str]) {
    let row = evaluation
        .comparison
        .iter()
        .find(|row| row.kind == kind)
        .unwrap();
    let cells: Vec<_> = row
        .cells
        .iter()
        .map(|cell| match cell.difference {
            Some(difference) => format!("{} ({})", plain(cell.amount), plain(difference)),
            None => plain(cell.amount),
        })
        .collect();
    assert_eq!(cells, expected, "{kind:?}");
}

pub const THREE: &str = "role=engineering-manager&region=paris&base=105000&equity=210000&signing=12000\
     &other=Google&other.base=130000&other.equity=100000&other.bonus=10%25&other.benefits=1000\
     &other2=Zurich&other2.currency=USD&other2.base=111720&other2.signing=11172";

#[test]
fn rows_of_three_offers_in_two_currencies() {
    let evaluation = evaluated(THREE);
    let row = |kind, expected: [&str; 3]| row(&evaluation, kind, &expected);
    row(
        RowKind::Base,
        ["105000", "130000 (25000)", "100000 (-5000)"],
    );
    row(RowKind::Bonus, ["0", "13000 (13000)", "0 (0)"]);
    row(
        RowKind::PrivateEquity,
        ["52500", "0 (-52500)", "0 (-52500)"],
    );
    row(RowKind::PublicEquity, ["0", "100000 (100000)", "0 (0)"]);
    row(RowKind::OneOff, ["12000", "0 (-12000)", "10000 (-2000)"]);
    row(RowKind::Benefits, ["0", "1000 (1000)", "0 (0)"]);
    row(
        RowKind::FirstYear,
        ["169500", "244000 (74500)", "110000 (-59500)"],
    );
    row(
        RowKind::Average,
        ["160500", "244000 (83500)", "102500 (-58000)"],
    );
    row(
        RowKind::FourYearCash,
        ["432000", "572000 (140000)", "410000 (-22000)"],
    );
    row(
        RowKind::FourYearTotal,
        ["642000", "976000 (334000)", "410000 (-232000)"],
    );
    assert_eq!(evaluation.comparison.len(), RowKind::ALL.len());
    // In its own money an offer is what was typed.
    assert_eq!(plain(evaluation.others[1].four_year_total), "458052");
}

#[test]
fn beside_another_offer() {
    let evaluation = evaluated(&format!("{THREE}&beside=1"));
    row(
        &evaluation,
        RowKind::FourYearTotal,
        &["642000 (-334000)", "976000", "410000 (-566000)"],
    );
    // An offer that is not there, or has no base, is beside none.
    for nobody in ["4", "5"] {
        let evaluation = evaluated(&format!("{THREE}&beside={nobody}&other4=Nobody"));
        row(
            &evaluation,
            RowKind::FourYearTotal,
            &["642000", "976000", "410000"],
        );
    }
}

/// Without a rate an offer has its own figures and stands in no comparison.
#[test]
fn money_without_a_rate_is_not_compared() {
    let link = THREE.replace("USD", "JPY");
    let evaluation = evaluated(&link);
    let yen = &evaluation.others[1];
    assert_eq!(yen.compared, None);
    assert_eq!(yen.gap(), None);
    assert_eq!(plain(yen.four_year_total), "458052");
    row(
        &evaluation,
        RowKind::FourYearTotal,
        &["642000", "976000 (334000)"],
    );
    assert_eq!(evaluation.strongest().map(|offer| offer.place), Some(1));
    assert!(!answer(&evaluation).unwrap().contains("Zurich"));
    // 11,172 yen for 100 euros.
    let with_rate = evaluated(&format!("{link}&rate.JPY=111.72"));
    row(
        &with_rate,
        RowKind::FourYearTotal,
        &["642000", "976000 (334000)", "4100 (-637900)"],
    );
    // The only competing offer, in money without a rate: no clause about it.
    let alone =
        evaluated("base=100000&equity=200000&other=Tokyo&other.currency=JPY&other.base=20m");
    assert_eq!(alone.strongest().map(|offer| offer.place), Some(1));
    assert!(answer(&alone).unwrap().ends_with("its band."));
}

#[test]
fn the_strongest_of_several() {
    let strongest = |rest: &str, expected: Option<usize>| {
        let evaluation = evaluated(&format!("role=engineering-manager&region=paris&{rest}"));
        assert_eq!(
            evaluation.strongest().map(|offer| offer.place),
            expected,
            "{rest}"
        );
    };
    strongest("", None);
    strongest("other=Google", None);
    strongest("other.base=1&other2.base=2", Some(2));
    strongest("other.base=2&other2.base=2", Some(1));
    strongest("other.base=2&other2.base=2&other3.base=1", Some(1));
    // 100,000 dollars are less than 90,000 euros.
    strongest(
        "other.base=90000&other2.base=100000&other2.currency=USD",
        Some(1),
    );
    strongest(
        "other.base=90000&other2.base=1m&other2.currency=JPY",
        Some(1),
    );
    strongest("other3.base=1", Some(3));
}

/// 642,000 against offers within 2% of the larger of both, and beyond.
#[test]
fn two_percent_apart_is_close() {
    let says = |total: u32, close: bool| {
        let offer = "role=engineering-manager&region=paris&base=105000&equity=210000&signing=12000";
        let link = format!("{offer}&other=Google&other.base=0&other.signing={total}");
        let sentence = answer(&evaluated(&link)).unwrap();
        assert_eq!(
            sentence.contains("about level with Google"),
            close,
            "{total}: {sentence}"
        );
    };
    // 642,000 / 0.98 = 655,102.04 and 642,000 × 0.98 = 629,160.
    says(655_102, true);
    says(655_103, false);
    says(629_160, true);
    says(629_159, false);
}

#[test]
fn six_offers_keep_their_places() {
    let mut scenario = opened("role=engineering-manager&region=paris&base=100000");
    for place in [2, 3, 5] {
        scenario.set(Field::Offer(place, Part::Base), format!("{place}0000"));
    }
    let evaluation = evaluate(&scenario, library()).unwrap();
    let places: Vec<_> = evaluation.others.iter().map(|offer| offer.place).collect();
    assert_eq!(places, [2, 3, 5]);
    row(
        &evaluation,
        RowKind::Base,
        &[
            "100000",
            "20000 (-80000)",
            "30000 (-70000)",
            "50000 (-50000)",
        ],
    );
    assert_eq!(evaluation.at(5).map(|offer| offer.place), Some(5));
    assert_eq!(evaluation.at(4), None);
    assert_eq!(evaluation.at(0), evaluation.offer.as_ref());
}

proptest! {
    #![proptest_config(fewer_cases())]

    /// Each row agrees with the offers it is of, and each difference with its row.
    #[test]
    fn rows_agree_with_the_offers(scenario in readable_scenarios()) {
        let evaluation = evaluate(&scenario, library()).unwrap();
        let compared: Vec<_> = evaluation.offer.iter().chain(&evaluation.others)
            .filter(|offer| offer.compared.is_some())
            .collect();
        for row in &evaluation.comparison {
            let places: Vec<_> = row.cells.iter().map(|cell| cell.place).collect();
            prop_assert_eq!(&places, &compared.iter().map(|offer| offer.place).collect::<Vec<_>>());
            let reference = row.cells.iter().find(|cell| cell.place == evaluation.beside);
            for (cell, offer) in row.cells.iter().zip(&compared) {
                let expected = match reference {
                    Some(reference) if reference.place != cell.place => {
                        Some(cell.amount.minus(reference.amount).unwrap())
                    }
                    _ => None,
                };
                prop_assert_eq!(cell.difference, expected);
                let figures = offer.compared.as_ref().unwrap();
                if row.kind == RowKind::FourYearTotal {
                    prop_assert_eq!(Ok(cell.amount), figures.four_years.total());
                    prop_assert_eq!(cell.amount, figures.four_year_total);
                }
                if row.kind == RowKind::FourYearCash {
                    prop_assert_eq!(Ok(cell.amount), figures.four_years.cash());
                }
                // In the region's money nothing is converted.
                if offer.currency() == evaluation.reference.terms.currency {
                    prop_assert_eq!(&figures.years, &offer.years);
                    prop_assert_eq!(figures.four_year_total, offer.four_year_total);
                }
            }
        }
    }
}
