//! Pay year by year.

use counteroffer::{
    evaluation::RowKind,
    money::{Currency, Decimal, Money},
    offer::Offer,
    pay::{Standing, YearPay, sum_of, total_over, years_of},
};
use proptest::prelude::*;

use super::offers;
use crate::support::{decimal, eur, evaluated, plain};

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
    assert_eq!(offer.total_compensation.total(), Ok(eur("157500")));
    assert_eq!(offer.four_year_total, eur("642000"));
    assert_eq!(evaluation.gap_to_ask, Some(eur("-83000")));
    assert_eq!(evaluation.gap_to_floor, Some(eur("42000")));
    assert!(offer.has_equity);

    let google = &evaluation.others[0];
    assert_eq!(
        parts(&google.entered, 1),
        "base 130000, bonus 0, private 0, public 100000, one-off 0: cash 130000, total 230000"
    );
    assert_eq!(google.four_year_total, eur("920000"));
    assert_eq!(google.gap(), Some((eur("-278000"), eur("920000"))));
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
    assert_eq!(nothing.others, []);
    assert_eq!(nothing.base_position, None);
    assert_eq!(nothing.standings, Default::default());

    let equity = evaluated("role=engineering-manager&region=paris&equity=262000&other=Google");
    assert_eq!(equity.offer, None);
    assert_eq!(equity.others, []);
    assert_eq!(equity.equity_position, Some(Decimal::ONE));
    assert_eq!(equity.standings.equity, Some(Standing::AtOrAboveAsk));
    assert_eq!(equity.standings.four_years, None);

    let base = evaluated("role=engineering-manager&region=paris&base=0&other.base=0");
    assert!(!base.offer.unwrap().has_equity);
    assert_eq!(base.standings.base, Some(Standing::BelowFloor));
    assert_eq!(base.standings.equity, None);
    assert_eq!(base.others[0].gap(), Some((eur("0"), eur("0"))));

    let others = evaluated("role=engineering-manager&region=paris&other.base=1").others;
    assert_eq!(others[0].gap(), None);
    assert_eq!(others[0].name(), "the competing offer");
}
/// The years of a link's first offer, as text, and what they come to.
#[track_caller]
fn lists(link: &str, years: &[&str], total: &str) {
    let offer = evaluated(link).offer.unwrap();
    let listed: Vec<_> = offer
        .years
        .iter()
        .map(|year| {
            let parts = year.parts().map(|(_, amount)| plain(amount));
            let (cash, total) = (year.cash().unwrap(), year.total().unwrap());
            format!(
                "{} = {}, cash {}",
                parts.join(" + "),
                plain(total),
                plain(cash)
            )
        })
        .collect();
    assert_eq!(listed, years, "{link}");
    assert_eq!(plain(offer.listed.total().unwrap()), total, "{link}");
}

const EVERYTHING: &str = "role=engineering-manager&region=paris&base=100000&raise=10&bonus=20%25&payout=50\
     &signing=10000&signing_2=5000&relocation=3000&retirement=5%25&benefits=1000\
     &equity_kind=public&equity=40000";

/// Base, bonus, one-off, benefits, public and private equity of each year.
#[test]
fn every_part_in_its_year() {
    let years = [
        "100000 + 10000 + 13000 + 6000 + 10000 + 0 = 139000, cash 123000",
        "110000 + 11000 + 5000 + 6500 + 10000 + 0 = 142500, cash 126000",
        "121000 + 12100 + 0 + 7050 + 10000 + 0 = 150150, cash 133100",
        "133100 + 13310 + 0 + 7655 + 10000 + 0 = 164065, cash 146410",
    ];
    lists(EVERYTHING, &years, "595715");
    lists(&format!("{EVERYTHING}&years=1"), &years[..1], "139000");
    lists(&format!("{EVERYTHING}&years=4"), &years, "595715");
    // 133,100 × 1.1 = 146,410; the grant is over.
    let five = [
        &years[..],
        &["146410 + 14641 + 0 + 8320.5 + 0 + 0 = 169371.5, cash 161051"],
    ];
    lists(&format!("{EVERYTHING}&years=5"), &five.concat(), "765086.5");
    assert_eq!(
        evaluated(&format!("{EVERYTHING}&years=10"))
            .offer
            .unwrap()
            .years
            .len(),
        10
    );
}

/// However many years are listed, offers are compared over four.
#[test]
fn four_years_are_four_years() {
    for years in ["", "&years=1", "&years=2", "&years=10"] {
        let evaluation = evaluated(&format!("{EVERYTHING}{years}"));
        let offer = evaluation.offer.as_ref().unwrap();
        assert_eq!(plain(offer.four_year_total), "595715", "{years}");
        // 123,000 + 126,000 + 133,100 + 146,410.
        let row = |kind| {
            let row = evaluation.comparison.iter().find(|row| row.kind == kind);
            plain(row.unwrap().cells[0].amount)
        };
        assert_eq!(row(RowKind::FourYearCash), "528510", "{years}");
        assert_eq!(row(RowKind::FourYearTotal), "595715", "{years}");
        assert_eq!(row(RowKind::FirstYear), "139000", "{years}");
    }
}

#[test]
fn the_average_is_of_the_years_listed() {
    let average = |years: &str, expected: &str| {
        let evaluation = evaluated(&format!("{EVERYTHING}&years={years}"));
        let row = evaluation
            .comparison
            .iter()
            .find(|row| row.kind == RowKind::Average);
        assert_eq!(
            plain(row.unwrap().cells[0].amount),
            expected,
            "{years} years"
        );
    };
    average("1", "139000");
    average("2", "140750");
    average("4", "148928.75");
    average("5", "153017.3");
}

/// A raise of 3% on 99,999.99 is 102,999.9897, paid as 102,999.99; the next rises from the exact figure.
#[test]
fn every_part_is_paid_to_the_cent() {
    let link = "base=99999.99&raise=3&bonus=12.5%25&years=3";
    let pay = evaluated(link).offer.unwrap().years;
    let base: Vec<_> = pay.iter().map(|year| plain(year.base)).collect();
    assert_eq!(base, ["99999.99", "102999.99", "106089.99"]);
    let bonus: Vec<_> = pay.iter().map(|year| plain(year.bonus)).collect();
    assert_eq!(bonus, ["12500", "12875", "13261.25"]);
}

#[test]
fn refreshers_come_on_top() {
    // 40,000 over four years each time: 10,000 a year.
    let vests = |rest: &str, expected: &[&str]| {
        let evaluation = evaluated(&format!("base=1&refresher=40000&years=7&{rest}"));
        let years = evaluation.offer.unwrap().years;
        let years: Vec<_> = years
            .iter()
            .map(|year| plain(year.private_equity))
            .collect();
        assert_eq!(years, expected, "{rest}");
    };
    let ten = "10000";
    vests("", &["0", ten, ten, ten, ten, "0", "0"]);
    vests(
        "equity=20000",
        &["5000", "15000", "15000", "15000", ten, "0", "0"],
    );
    vests("refresher_from=1", &[ten, ten, ten, ten, "0", "0", "0"]);
    vests("refresher_from=10", &["0"; 7]);
    vests("refresher_every=0", &["0", ten, ten, ten, ten, "0", "0"]);
    vests(
        "refresher_every=1",
        &["0", ten, "20000", "30000", "40000", "40000", "40000"],
    );
    vests(
        "refresher_every=2",
        &["0", ten, ten, "20000", "20000", "20000", "20000"],
    );
    vests(
        "refresher_years=1",
        &["0", "40000", "0", "0", "0", "0", "0"],
    );
}

#[test]
fn growth_is_of_public_shares_alone() {
    let vests = |rest: &str, expected: [&str; 4]| {
        let evaluation = evaluated(&format!("base=1&{rest}"));
        let years = evaluation.offer.unwrap().years;
        let parts = |year: &YearPay| plain(year.public_equity.plus(year.private_equity).unwrap());
        assert_eq!(
            years.iter().map(parts).collect::<Vec<_>>(),
            expected,
            "{rest}"
        );
    };
    vests(
        "equity=100000&equity_kind=public&growth=10",
        ["25000", "27500", "30250", "33275"],
    );
    vests("equity=100000&equity_kind=public", ["25000"; 4]);
    vests("equity=100000&equity_kind=private&growth=10", ["25000"; 4]);
    // A later grant grows from the day it is made.
    vests(
        "equity_kind=public&growth=10&refresher=40000",
        ["0", "10000", "11000", "12100"],
    );
}

proptest! {
    #[test]
    fn years_and_parts_add_up_to_the_total(offer in offers(100_000_000_000), years in 1..=10_u32) {
        let total = total_over(&offer, years).unwrap();
        let listed = years_of(&offer, years).unwrap();
        prop_assert_eq!(listed.len(), years as usize);
        prop_assert_eq!(sum_of(&listed, Currency::EUR), Ok(total));
        let mut sum = Money::zero(Currency::EUR);
        let mut cash = sum;
        for (year, pay) in (1..).zip(&listed) {
            prop_assert_eq!(YearPay::of(&offer, year), Ok(*pay));
            for (part, amount) in pay.parts() {
                prop_assert!(amount.amount >= Decimal::ZERO && amount.amount.scale() <= 2);
                sum = sum.plus(amount).unwrap();
                if part.is_cash() {
                    cash = cash.plus(amount).unwrap();
                }
            }
        }
        prop_assert_eq!(total.total(), Ok(sum));
        prop_assert_eq!(total.cash(), Ok(cash));
        let [first, second] = offer.signing;
        let once = first.plus(offer.relocation).unwrap();
        let once = if years > 1 { once.plus(second).unwrap() } else { once };
        prop_assert_eq!(total.one_off, once);
        if offer.raise.is_zero() {
            prop_assert_eq!(total.base, offer.base.times(years).unwrap());
        }
        if offer.refresher.is_none() && offer.equity.growth.is_zero() {
            let vested = total.private_equity.plus(total.public_equity).unwrap();
            prop_assert_eq!(vested, offer.equity.vested(years * 12).unwrap());
        }
    }
}
