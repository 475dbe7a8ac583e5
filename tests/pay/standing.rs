//! Where figures stand against band, floor and ask.

use counteroffer::{
    evaluation::{YEARS, evaluate},
    money::Decimal,
    pay::{Standing, band_position, standing},
    scenario::Part,
};
use proptest::prelude::*;

use crate::support::{decimal, eur, evaluated, library, own, readable_scenarios};

/// Where `figure` lies between `low` and `high`.
#[track_caller]
fn lies(figure: &str, low: &str, high: &str, expected: Option<&str>) {
    let position = band_position(eur(figure), eur(low), eur(high)).unwrap();
    assert_eq!(position, expected.map(decimal), "{figure} in {low}-{high}");
}

#[test]
fn positions_in_a_band_are_not_clamped() {
    lies("92000", "92000", "125000", Some("0"));
    lies("108500", "92000", "125000", Some("0.5"));
    lies("125000", "92000", "125000", Some("1"));
    lies("75500", "92000", "125000", Some("-0.5"));
    lies("141500", "92000", "125000", Some("1.5"));
    lies("0", "1", "2", Some("-1"));
    lies("1000000000000", "0", "1", Some("1000000000000"));
    lies("1000000000000", "0", "0.01", Some("100000000000000"));
    lies("100000", "100000", "100000", None);
    lies("90000", "100000", "100000", None);
}

#[track_caller]
fn stands(figure: &str, floor: &str, ask: &str, expected: Standing) {
    assert_eq!(
        standing(eur(figure), eur(floor), eur(ask)),
        Ok(expected),
        "{figure}"
    );
}

#[test]
fn standings_at_and_beside_floor_and_ask() {
    stands("599999.99", "600000", "725000", Standing::BelowFloor);
    stands("600000", "600000", "725000", Standing::BetweenFloorAndAsk);
    stands(
        "724999.99",
        "600000",
        "725000",
        Standing::BetweenFloorAndAsk,
    );
    stands("725000", "600000", "725000", Standing::AtOrAboveAsk);
    stands("725000.01", "600000", "725000", Standing::AtOrAboveAsk);
    stands("600000", "600000", "600000", Standing::AtOrAboveAsk);
    stands("599999", "600000", "600000", Standing::BelowFloor);
    assert!(Standing::BelowFloor < Standing::BetweenFloorAndAsk);
    assert!(Standing::BetweenFloorAndAsk < Standing::AtOrAboveAsk);
}
proptest! {
    #[test]
    fn more_base_never_lowers_a_standing(
        scenario in readable_scenarios(),
        less in 0..400_000_i64,
        more in 0..400_000_i64,
    ) {
        let with_base = |base: i64| {
            let mut scenario = scenario.clone();
            scenario.set(own(Part::Base), base.to_string());
            evaluate(&scenario, library()).unwrap()
        };
        let (before, after) = (with_base(less), with_base(less + more));
        prop_assert!(before.standings.base <= after.standings.base);
        prop_assert!(before.standings.four_years <= after.standings.four_years);
        prop_assert!(before.base_position <= after.base_position);
        prop_assert_eq!(before.standings.equity, after.standings.equity);
    }

    #[test]
    fn a_location_factor_never_touches_equity(
        percent in 6000..=10_000_i64,
        equity in 0..900_000_i64,
        role in 0..2_usize,
    ) {
        let role = &library().guides()[role].id;
        let at = |percent: i64| {
            let percent = Decimal::new(percent, 2);
            let link = format!("role={role}&region=remote&location={percent}&base=1&equity={equity}");
            evaluated(&link)
        };
        let (here, full) = (at(percent), at(10_000));
        prop_assert_eq!(here.equity_position, full.equity_position);
        prop_assert_eq!(here.standings.equity, full.standings.equity);
        prop_assert_eq!(here.offer.unwrap().four_years, full.offer.unwrap().four_years);
        for (here, full, package) in [
            (here.reference.ask, full.reference.ask, full.reference.terms.ask),
            (here.reference.floor, full.reference.floor, full.reference.terms.floor),
        ] {
            // Only four years of base are scaled.
            let factor = Decimal::new(percent, 4);
            let base = package.base.times(YEARS).unwrap();
            let expected = full.minus(base).unwrap().plus(base.times(factor).unwrap());
            prop_assert_eq!(Ok(here), expected);
        }
    }
}
