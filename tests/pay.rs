//! What offers come to and where they stand. Every figure here was worked out by hand.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]

mod support;

use counteroffer::{
    evaluation::{YEARS, evaluate},
    guide::Band,
    money::{Currency, Decimal, Money, MoneyError},
    offer::{Bonus, EquityGrant, EquityKind, Offer},
    pay::{Standing, YearPay, band_position, standing, total_compensation, total_over},
    scenario::{Field, Scenario},
};
use proptest::prelude::*;
use support::{decimal, eur, evaluated, library, library_with, plain, readable_scenarios, usd};

/// A band as text: `127000-190500`.
fn ends(band: Band) -> String {
    format!("{}-{}", plain(band.low), plain(band.high))
}

/// What follows from a guide's figures, of which the arguments are the total compensation and the
/// four-year total of the bands' ends, and the four-year totals of ask and floor.
#[track_caller]
fn reference(link: &str, total: &str, four_years: &str, ask: &str, floor: &str) {
    let reference = evaluated(link).reference;
    assert_eq!(ends(reference.total), total, "{link}");
    assert_eq!(ends(reference.four_years), four_years, "{link}");
    assert_eq!(plain(reference.ask), ask, "{link}");
    assert_eq!(plain(reference.floor), floor, "{link}");
}

#[test]
fn the_guides_figures_over_four_years() {
    let em = |rest: &str| format!("role=engineering-manager&region={rest}");
    let tpm = |rest: &str| format!("role=technical-program-manager&region={rest}");
    reference(
        &em("paris"),
        "127000-190500",
        "508000-762000",
        "725000",
        "600000",
    );
    reference(
        &em("new-york"),
        "268750-367000",
        "1075000-1468000",
        "1412000",
        "1210000",
    );
    reference(
        &em("remote&location=80"),
        "227750-316000",
        "911000-1264000",
        "1213600",
        "1038000",
    );
    reference(
        &tpm("paris"),
        "78250-116250",
        "313000-465000",
        "446000",
        "360000",
    );
    reference(
        &tpm("new-york"),
        "180000-242500",
        "720000-970000",
        "947000",
        "795000",
    );
    reference(
        &tpm("remote&location=60"),
        "119200-165700",
        "476800-662800",
        "646200",
        "539000",
    );
    reference(
        &tpm("remote&location=100"),
        "180000-242500",
        "720000-970000",
        "947000",
        "795000",
    );
    // A factor means nothing where a region has figures of its own.
    reference(
        &em("paris&location=60"),
        "127000-190500",
        "508000-762000",
        "725000",
        "600000",
    );
}

/// The total compensation and the four-year total of an offer, in the region's currency.
#[track_caller]
fn comes_to(link: &str, per_year: &str, four_years: &str) {
    let offer = evaluated(link).offer.unwrap();
    assert_eq!(plain(offer.total_compensation), per_year, "{link}");
    assert_eq!(plain(offer.four_year_total), four_years, "{link}");
}

#[test]
fn band_ends_ask_and_floor_as_offers() {
    let em = |rest: &str| format!("role=engineering-manager&region={rest}");
    let tpm = |rest: &str| format!("role=technical-program-manager&region={rest}");
    comes_to(&em("paris&base=92000&equity=140000"), "127000", "508000");
    comes_to(&em("paris&base=125000&equity=262000"), "190500", "762000");
    comes_to(&em("paris&base=120000&equity=245000"), "181250", "725000");
    comes_to(&em("paris&base=100000&equity=200000"), "150000", "600000");
    comes_to(
        &em("new-york&base=205000&equity=255000"),
        "268750",
        "1075000",
    );
    comes_to(
        &em("new-york&base=255000&equity=448000"),
        "367000",
        "1468000",
    );
    comes_to(
        &em("new-york&base=248000&equity=420000"),
        "353000",
        "1412000",
    );
    comes_to(
        &em("new-york&base=215000&equity=350000"),
        "302500",
        "1210000",
    );
    comes_to(
        &em("remote&location=80&base=164000&equity=255000"),
        "227750",
        "911000",
    );
    comes_to(
        &em("remote&location=80&base=204000&equity=448000"),
        "316000",
        "1264000",
    );
    comes_to(&tpm("paris&base=62000&equity=65000"), "78250", "313000");
    comes_to(&tpm("paris&base=85000&equity=125000"), "116250", "465000");
    comes_to(&tpm("paris&base=82000&equity=118000"), "111500", "446000");
    comes_to(&tpm("paris&base=67000&equity=92000"), "90000", "360000");
    comes_to(
        &tpm("new-york&base=152000&equity=112000"),
        "180000",
        "720000",
    );
    comes_to(
        &tpm("new-york&base=192000&equity=202000"),
        "242500",
        "970000",
    );
    comes_to(
        &tpm("new-york&base=188000&equity=195000"),
        "236750",
        "947000",
    );
    comes_to(
        &tpm("new-york&base=160000&equity=155000"),
        "198750",
        "795000",
    );
    comes_to(
        &tpm("remote&location=60&base=91200&equity=112000"),
        "119200",
        "476800",
    );
}

#[test]
fn bonuses_and_one_off_payments() {
    let em = |rest: &str| format!("role=engineering-manager&region=paris&{rest}");
    comes_to(&em("base=105000"), "105000", "420000");
    comes_to(&em("base=105000&signing=12000"), "105000", "432000");
    comes_to(&em("base=105000&bonus=10500"), "115500", "462000");
    comes_to(&em("base=105000&bonus=10%25"), "115500", "462000");
    comes_to(
        &em("base=105000&bonus=10%25&equity=210000&signing=12000"),
        "168000",
        "684000",
    );
    comes_to(
        &em("base=99999.99&bonus=12.5%25"),
        "112499.98875",
        "449999.955",
    );
    comes_to(&em("base=100000&bonus=0%25"), "100000", "400000");
}

#[test]
fn an_offer_year_by_year_and_against_everything() {
    let evaluation = evaluated(
        "role=engineering-manager&region=paris&base=105000&equity=210000&signing=12000\
         &other=Google&other.base=130000&other.equity=100000",
    );
    let offer = evaluation.offer.unwrap();
    let years: Vec<_> = (1..=5).map(|year| parts(&offer.entered, year)).collect();
    assert_eq!(
        years,
        [
            "base 105000, bonus 0, private 52500, public 0, one-off 12000: cash 117000, total 169500",
            "base 105000, bonus 0, private 52500, public 0, one-off 0: cash 105000, total 157500",
            "base 105000, bonus 0, private 52500, public 0, one-off 0: cash 105000, total 157500",
            "base 105000, bonus 0, private 52500, public 0, one-off 0: cash 105000, total 157500",
            "base 105000, bonus 0, private 0, public 0, one-off 0: cash 105000, total 105000",
        ]
    );
    assert_eq!(offer.total_compensation, eur("157500"));
    assert_eq!(offer.four_year_total, eur("642000"));
    assert_eq!(offer.gap_to_ask, eur("-83000"));
    assert_eq!(offer.gap_to_floor, eur("42000"));
    assert!(offer.has_equity);

    let google = evaluation.competitor.unwrap();
    assert_eq!(
        parts(&google.entered, 1),
        "base 130000, bonus 0, private 0, public 100000, one-off 0: cash 130000, total 230000"
    );
    assert_eq!(google.four_year_total, eur("920000"));
    assert_eq!(google.gap, Some(eur("-278000")));
    assert_eq!(google.name(), "Google");

    // 13,000 of 33,000 and 70,000 of 122,000.
    assert_eq!(
        evaluation.base_position.unwrap().round_dp(4),
        decimal("0.3939")
    );
    assert_eq!(
        evaluation.equity_position.unwrap().round_dp(4),
        decimal("0.5738")
    );
    let between = Some(Standing::BetweenFloorAndAsk);
    assert_eq!(evaluation.standings.base, between);
    assert_eq!(evaluation.standings.equity, between);
    assert_eq!(evaluation.standings.four_years, between);
}

/// A year of an offer as text.
fn parts(offer: &Offer, year: u32) -> String {
    let pay = YearPay::of(offer, year).unwrap();
    format!(
        "base {}, bonus {}, private {}, public {}, one-off {}: cash {}, total {}",
        plain(pay.base),
        plain(pay.bonus),
        plain(pay.private_equity),
        plain(pay.public_equity),
        plain(pay.one_off),
        plain(pay.cash().unwrap()),
        plain(pay.total().unwrap()),
    )
}

#[test]
fn what_was_not_entered_stands_nowhere() {
    let nothing = evaluated("role=engineering-manager&region=paris");
    assert_eq!(nothing.offer, None);
    assert_eq!(nothing.competitor, None);
    assert_eq!(nothing.base_position, None);
    assert_eq!(nothing.standings, Default::default());

    let equity = evaluated("role=engineering-manager&region=paris&equity=262000&other=Google");
    assert_eq!(equity.offer, None);
    assert_eq!(equity.competitor, None);
    assert_eq!(equity.equity_position, Some(Decimal::ONE));
    assert_eq!(equity.standings.equity, Some(Standing::AtOrAboveAsk));
    assert_eq!(equity.standings.four_years, None);

    let base = evaluated("role=engineering-manager&region=paris&base=0&other.base=0");
    assert!(!base.offer.unwrap().has_equity);
    assert_eq!(base.standings.base, Some(Standing::BelowFloor));
    assert_eq!(base.standings.equity, None);
    assert_eq!(base.competitor.unwrap().gap, Some(eur("0")));

    let competitor = evaluated("role=engineering-manager&region=paris&other.base=1").competitor;
    assert_eq!(competitor.as_ref().unwrap().gap, None);
    assert_eq!(competitor.unwrap().name(), "the competing offer");
}

fn grant(value: &str, years: u32) -> EquityGrant {
    EquityGrant {
        kind: EquityKind::Private,
        value: eur(value),
        vesting_years: years,
    }
}

/// What vests year by year, and nothing before or after.
#[track_caller]
fn vests(value: &str, years: u32, expected: &str) {
    let grant = grant(value, years);
    let parts: Vec<_> = (1..=years)
        .map(|year| plain(grant.vesting_in(year).unwrap()))
        .collect();
    assert_eq!(parts.join(" "), expected);
    assert_eq!(grant.vested_after(years), Ok(eur(value)));
    assert_eq!(grant.vesting_in(0), Ok(eur("0")));
    assert_eq!(grant.vesting_in(years + 1), Ok(eur("0")));
    assert_eq!(grant.vesting_in(u32::MAX), Ok(eur("0")));
}

#[test]
fn a_grant_vests_to_the_cent() {
    vests("210000", 4, "52500 52500 52500 52500");
    vests("210000", 1, "210000");
    vests("100000", 3, "33333.33 33333.34 33333.33");
    vests("100", 7, "14.29 14.28 14.29 14.28 14.29 14.28 14.29");
    vests("0.05", 4, "0.01 0.02 0.01 0.01");
    vests("0.01", 3, "0 0.01 0");
    vests("0", 4, "0 0 0 0");
    vests(
        "1000000000000",
        3,
        "333333333333.33 333333333333.34 333333333333.33",
    );
}

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

#[test]
fn a_trillion_everywhere_is_still_exact() {
    let most = "1000000000000";
    for region in ["paris", "remote"] {
        let link = format!(
            "role=engineering-manager&region={region}&base={most}&equity={most}&bonus=1000%25\
             &signing={most}&other.base={most}&other.equity={most}&other.bonus={most}\
             &other.signing={most}"
        );
        let evaluation = evaluated(&link);
        let offer = evaluation.offer.unwrap();
        // 4 × (1 + 10) + 1 + 1 and 4 × (1 + 1 + 1) + 1 trillions.
        assert_eq!(plain(offer.four_year_total), "46000000000000");
        assert_eq!(plain(offer.total_compensation), "11250000000000");
        let competitor = evaluation.competitor.unwrap();
        assert_eq!(plain(competitor.four_year_total), "13000000000000");
        assert_eq!(competitor.gap.map(plain).as_deref(), Some("33000000000000"));
    }
}

#[test]
fn a_guide_of_trillions_is_still_exact() {
    let most = serde_json::json!("1000000000000");
    let own = "/regions/1/pay/own";
    let at = |field: &str| format!("{own}/{field}");
    let paths = [
        "base/high",
        "equity/high",
        "ask/base",
        "ask/equity",
        "floor/base",
        "floor/equity",
    ]
    .map(at);
    let changes: Vec<_> = paths
        .iter()
        .map(|path| (path.as_str(), most.clone()))
        .collect();
    let library = library_with(&changes);
    let scenario = Scenario {
        location: "99.99".into(),
        region: "remote".into(),
        ..Scenario::first_of(&library)
    };
    let reference = evaluate(&scenario, &library).unwrap().reference;
    assert_eq!(plain(reference.ask), "4999600000000");
    assert_eq!(plain(reference.four_years.high), "4999600000000");
}

#[test]
fn what_cannot_be_combined_is_an_error_value() {
    let mismatch = |left, right| MoneyError::CurrencyMismatch { left, right };
    let (euro, dollar) = (Currency::EUR, Currency::USD);
    assert_eq!(eur("1").plus(usd("1")), Err(mismatch(euro, dollar)));
    assert_eq!(usd("1").minus(eur("1")), Err(mismatch(dollar, euro)));
    assert_eq!(
        band_position(eur("1"), eur("0"), usd("2")),
        Err(mismatch(dollar, euro))
    );
    assert_eq!(
        standing(usd("1"), eur("0"), eur("2")),
        Err(mismatch(dollar, euro))
    );
    assert_eq!(
        mismatch(euro, dollar).to_string(),
        "EUR and USD cannot be combined; convert one first"
    );

    let mixed = Offer {
        base: eur("1"),
        bonus: Bonus::Amount(eur("0")),
        equity: grant("0", 4),
        signing: usd("1"),
    };
    assert_eq!(
        YearPay::of(&mixed, 1).unwrap().total(),
        Err(mismatch(euro, dollar))
    );
    assert_eq!(total_over(&mixed, YEARS), Err(mismatch(euro, dollar)));

    let most = Money::new(Decimal::MAX, euro);
    for overflow in [most.plus(eur("1")), most.times(2), eur("1").divided_by(0)] {
        assert_eq!(overflow, Err(MoneyError::Overflow));
    }
    let least = Money::new(Decimal::MIN, euro);
    assert_eq!(least.minus(eur("1")), Err(MoneyError::Overflow));
    let endless = Offer {
        base: most,
        signing: eur("0"),
        ..mixed.clone()
    };
    assert_eq!(total_over(&endless, YEARS), Err(MoneyError::Overflow));
    let over_no_years = Offer {
        equity: grant("1", 0),
        signing: eur("0"),
        ..mixed
    };
    assert_eq!(
        total_compensation(&over_no_years),
        Err(MoneyError::Overflow)
    );
}

#[test]
fn amounts_round_half_away_from_zero() {
    let whole = |text: &str| plain(eur(text).rounded());
    let cents = |text: &str| plain(eur(text).rounded_to_cents());
    assert_eq!(
        [whole("0.5"), whole("1.5"), whole("2.5"), whole("-2.5")],
        ["1", "2", "3", "-3"]
    );
    assert_eq!([whole("2.49"), whole("-0.49")], ["2", "0"]);
    assert_eq!(
        [cents("0.005"), cents("0.015"), cents("-0.005")],
        ["0.01", "0.02", "-0.01"]
    );
    assert_eq!(plain(eur("-3.2").abs()), "3.2");
    assert_eq!(Money::zero(Currency::USD), usd("0.00"));
}

fn cents(most: i64) -> impl Strategy<Value = Money> {
    (0..=most).prop_map(|cents| Money::new(Decimal::new(cents, 2), Currency::EUR))
}

fn offers() -> impl Strategy<Value = Offer> {
    let most = 100_000_000_000_000;
    let bonus = prop_oneof![
        cents(most).prop_map(Bonus::Amount),
        (0..10_000_000_i64).prop_map(|share| Bonus::PercentOfBase(Decimal::new(share, 4))),
    ];
    let private = any::<bool>();
    (
        cents(most),
        bonus,
        private,
        cents(most),
        1..=12_u32,
        cents(most),
    )
        .prop_map(
            |(base, bonus, private, value, vesting_years, signing)| Offer {
                base,
                bonus,
                equity: EquityGrant {
                    kind: if private {
                        EquityKind::Private
                    } else {
                        EquityKind::Public
                    },
                    value,
                    vesting_years,
                },
                signing,
            },
        )
}

proptest! {
    #[test]
    fn amounts_add_and_multiply_without_loss(
        [left, right] in [cents(i64::MAX), cents(i64::MAX)],
        times in 1..=1_000_u32,
    ) {
        let sum = left.plus(right).unwrap();
        prop_assert_eq!(sum, right.plus(left).unwrap());
        prop_assert_eq!(sum.minus(right).unwrap(), left);
        let product = left.times(times).unwrap();
        prop_assert_eq!(product.divided_by(times).unwrap(), left);
        let both = product.plus(right.times(times).unwrap());
        prop_assert_eq!(sum.times(times), both);
        prop_assert_eq!(left.minus(right).unwrap().abs(), right.minus(left).unwrap().abs());
    }

    #[test]
    fn years_and_parts_add_up_to_the_total(offer in offers(), years in 1..=8_u32) {
        let total = total_over(&offer, years).unwrap();
        let mut sum = Money::zero(Currency::EUR);
        for year in 1..=years {
            sum = sum.plus(YearPay::of(&offer, year).unwrap().total().unwrap()).unwrap();
        }
        prop_assert_eq!(total.total(), Ok(sum));
        prop_assert_eq!(total.base, offer.base.times(years).unwrap());
        prop_assert_eq!(total.bonus, offer.bonus_per_year().unwrap().times(years).unwrap());
        prop_assert_eq!(total.one_off, offer.signing);
        let vested = total.private_equity.plus(total.public_equity).unwrap();
        prop_assert_eq!(vested, offer.equity.vested_after(years).unwrap());
        let cash = total.cash().unwrap();
        prop_assert_eq!(cash.plus(vested), total.total());
    }

    #[test]
    fn vesting_is_even_monotone_and_complete(value in cents(100_000_000_000_000), years in 1..=40_u32) {
        let grant = EquityGrant { kind: EquityKind::Public, value, vesting_years: years };
        let even = value.amount / Decimal::from(years);
        let mut sum = Money::zero(Currency::EUR);
        for year in 1..=years + 2 {
            let part = grant.vesting_in(year).unwrap();
            prop_assert!(!part.amount.is_sign_negative() || part.amount.is_zero());
            prop_assert!(part.amount.scale() <= 2);
            prop_assert!(year > years || (part.amount - even).abs() <= Decimal::new(1, 2));
            sum = sum.plus(part).unwrap();
            prop_assert_eq!(grant.vested_after(year), Ok(sum));
        }
        prop_assert_eq!(sum, value);
    }

    #[test]
    fn more_base_never_lowers_a_standing(
        scenario in readable_scenarios(),
        less in 0..400_000_i64,
        more in 0..400_000_i64,
    ) {
        let with_base = |base: i64| {
            let mut scenario = scenario.clone();
            *scenario.text_mut(Field::Base) = base.to_string();
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
