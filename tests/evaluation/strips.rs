//! The scale with a band, floor and ask, and the offers on it.

use counteroffer::{
    evaluation::{MarkKind, Place, Strip},
    guide::Band,
    money::{Currency, Decimal, Money},
};
use proptest::prelude::*;

use crate::support::eur;

/// The places of the band's ends and of the marks.
#[track_caller]
fn places(band: (&str, &str), marks: &[&str], expected: (Place, Place), at: &[Place]) {
    let band = Band {
        low: eur(band.0),
        high: eur(band.1),
    };
    let figures = marks
        .iter()
        .map(|amount| (MarkKind::Offer, String::new(), eur(amount)));
    let strip = Strip::new(band, figures.collect());
    assert_eq!(strip.band_at, expected);
    let found: Vec<_> = strip.marks.iter().map(|mark| mark.at).collect();
    assert_eq!(found, at);
}

#[test]
fn strips() {
    places(("100", "200"), &[], (300, 9_700), &[]);
    places(
        ("100", "200"),
        &["100", "150", "200"],
        (300, 9_700),
        &[300, 5_000, 9_700],
    );
    places(("100", "200"), &["0", "940"], (1_300, 2_300), &[300, 9_700]);
    places(("100", "200"), &["570"], (300, 2_300), &[9_700]);
    places(("0", "0"), &["0", "0"], (5_000, 5_000), &[5_000, 5_000]);
    places(("7", "7"), &[], (5_000, 5_000), &[]);
    places(("7", "7"), &["7.01"], (300, 300), &[9_700]);
    places(("0", "1"), &["1000000000000"], (300, 300), &[9_700]);
    places(("0", "3"), &["0.01"], (300, 9_700), &[331]);
}

#[test]
fn a_strip_keeps_its_marks_in_the_order_given() {
    let band = Band {
        low: eur("1"),
        high: eur("2"),
    };
    let strip = Strip::new(
        band,
        vec![
            (MarkKind::Ask, "Ask".into(), eur("2")),
            (MarkKind::Floor, "Floor".into(), eur("1")),
        ],
    );
    assert_eq!(strip.band, band);
    let marks: Vec<_> = strip
        .marks
        .iter()
        .map(|mark| (mark.kind, mark.name.as_str()))
        .collect();
    assert_eq!(marks, [(MarkKind::Ask, "Ask"), (MarkKind::Floor, "Floor")]);
    assert_eq!(strip.marks[0].amount, eur("2"));
}
proptest! {
    #[test]
    fn places_are_ordered_like_amounts(
        band in [0..200_000_000_000_000_i64, 0..200_000_000_000_000_i64],
        amounts in proptest::collection::vec(
            prop_oneof![0..200_000_000_000_000_i64, 0..1_000_i64, Just(0)], 0..6),
    ) {
        let euro = |cents: i64| Money::new(Decimal::new(cents, 2), Currency::EUR);
        let [low, high] = band;
        let band = Band { low: euro(low.min(high)), high: euro(low.max(high)) };
        let figures = amounts.iter().map(|cents| (MarkKind::Offer, String::new(), euro(*cents)));
        let strip = Strip::new(band, figures.collect());
        let (from, to) = strip.band_at;
        let mut all = vec![(band.low.amount, from), (band.high.amount, to)];
        all.extend(strip.marks.iter().map(|mark| (mark.amount.amount, mark.at)));
        all.sort();
        prop_assert!(all.iter().map(|(_, at)| at).is_sorted(), "{:?}", all);
        prop_assert!(all.iter().all(|(_, at)| (300..=9_700).contains(at)), "{:?}", all);
    }
}
