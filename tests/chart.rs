//! Pay by year and part as bars, and the offers that are close to each other.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]

mod support;

use counteroffer::{
    evaluation::{Block, Chart, close_pairs, share},
    money::Money,
    pay::PayPart,
};
use proptest::prelude::*;
use support::{eur, evaluated, readable_scenarios};

const PARIS: &str = "role=engineering-manager&region=paris&";

fn chart(link: &str) -> Chart {
    Chart::of(&evaluated(&format!("{PARIS}{link}"))).unwrap()
}

#[track_caller]
fn scale(base: &str, expected: &[&str]) {
    let expected: Vec<Money> = expected.iter().map(|tick| eur(tick)).collect();
    assert_eq!(chart(&format!("base={base}")).ticks, expected, "{base}");
}

#[test]
fn the_scale_has_round_steps_and_reaches_the_top() {
    scale("0", &["0", "1"]);
    scale("3", &["0", "1", "2", "3"]);
    scale("5", &["0", "2", "4", "6"]);
    scale("100000", &["0", "50000", "100000"]);
    scale("100001", &["0", "50000", "100000", "150000"]);
    scale("169500", &["0", "50000", "100000", "150000", "200000"]);
    scale("200001", &["0", "100000", "200000", "300000"]);
}

#[test]
fn the_parts_of_a_year_stand_on_each_other() {
    // 100,000 base and 50,000 private equity on a scale to 150,000. Two bars and the room of one:
    // 3 slots of 3,333.
    let chart = chart("years=2&base=100000&equity=200000");
    let block = |part, left, top, height| Block {
        part,
        left,
        width: 2_917,
        top,
        height,
    };
    assert_eq!(
        chart.blocks,
        [
            block(PayPart::Base, 1_666, 3_333, 6_667),
            block(PayPart::PrivateEquity, 1_666, 0, 3_333),
            block(PayPart::Base, 4_999, 3_333, 6_667),
            block(PayPart::PrivateEquity, 4_999, 0, 3_333),
        ]
    );
}

#[test]
fn shares_are_of_ten_thousand() {
    for (part, whole, expected) in [
        ("0", "10", 0),
        ("1", "3", 3_333),
        ("2", "3", 6_667),
        ("10", "10", 10_000),
        ("11", "10", 10_000),
        ("1", "0", 10_000),
    ] {
        assert_eq!(share(eur(part), eur(whole)), expected, "{part} of {whole}");
    }
}

#[test]
fn offers_within_two_percent_are_close_whoever_makes_them() {
    // Over four years: 400,000, 392,000 (2% of 400,000 less), 391,999.96, 500,000.
    let link = "base=100000&other=A&other.base=98000&other2=B&other2.base=97999.99&other3=C&other3.base=125000";
    let evaluation = evaluated(&format!("{PARIS}{link}"));
    let total = evaluation.comparison.last().unwrap();
    let pairs = close_pairs(total).into_iter();
    let places: Vec<_> = pairs
        .map(|(left, right)| (left.place, right.place))
        .collect();
    assert_eq!(places, [(0, 1), (1, 2)]);
}

proptest! {
    #[test]
    fn bars_stay_on_the_chart_and_parts_meet(scenario in readable_scenarios()) {
        let Ok(evaluation) = counteroffer::evaluation::evaluate(&scenario, support::library()) else {
            return Ok(());
        };
        let Some(chart) = Chart::of(&evaluation) else {
            return Ok(());
        };
        for block in &chart.blocks {
            prop_assert!(block.top + block.height <= 10_000);
            prop_assert!(block.left + block.width <= 10_000);
        }
        for pair in chart.blocks.windows(2) {
            if pair[0].left == pair[1].left {
                prop_assert_eq!(pair[1].top + pair[1].height, pair[0].top);
            }
        }
    }
}
