//! What is lost by leaving early.

use counteroffer::{
    money::Decimal,
    offer::{Offer, Refresher},
    pay::Leaving,
};
use proptest::prelude::*;

use super::{grant, offers};
use crate::support::{eur, evaluated, plain};

/// 48,000 over 48 months after a year, and a signing bonus of 10,000 and, a year later, 6,000.
fn offer(clawback_months: u32) -> Offer {
    Offer {
        signing: [eur("10000"), eur("6000")],
        clawback_months,
        ..Offer::new(eur("100000"), grant("48000", 4))
    }
}

/// Unvested equity, signing bonus due back, signing bonus never paid.
#[track_caller]
fn loses(offer: &Offer, months: u32, expected: [&str; 3]) {
    let leaving = Leaving::after(offer, months).unwrap();
    let lost = [leaving.unvested, leaving.clawback, leaving.unpaid].map(plain);
    assert_eq!(lost, expected, "after {months} months");
    let sum: Decimal = lost
        .iter()
        .map(|amount| amount.parse::<Decimal>().unwrap())
        .sum();
    assert_eq!(leaving.total().unwrap().amount, sum);
}

#[test]
fn around_the_anniversaries() {
    let year = offer(12);
    loses(&year, 0, ["48000", "10000", "6000"]);
    loses(&year, 11, ["48000", "10000", "6000"]);
    // On the eve of the second year the second part is not paid yet.
    loses(&year, 12, ["36000", "0", "6000"]);
    loses(&year, 13, ["35000", "6000", "0"]);
    loses(&year, 23, ["25000", "6000", "0"]);
    loses(&year, 24, ["24000", "0", "0"]);
    loses(&year, 47, ["1000", "0", "0"]);
    loses(&year, 48, ["0", "0", "0"]);
    loses(&year, 120, ["0", "0", "0"]);
}

#[test]
fn other_times_for_the_signing_bonus_to_come_back() {
    loses(&offer(0), 0, ["48000", "0", "6000"]);
    loses(&offer(0), 13, ["35000", "0", "0"]);
    loses(&offer(1), 0, ["48000", "10000", "6000"]);
    loses(&offer(1), 1, ["48000", "0", "6000"]);
    loses(&offer(24), 13, ["35000", "16000", "0"]);
    loses(&offer(24), 24, ["24000", "6000", "0"]);
    loses(&offer(24), 36, ["12000", "0", "0"]);
}

#[test]
fn further_grants_are_lost_once_they_are_made() {
    let mut offer = offer(0);
    offer.refresher = Some(Refresher {
        grant: grant("12000", 4),
        first_year: 2,
        every: None,
    });
    loses(&offer, 12, ["36000", "0", "6000"]);
    // Nothing of 12,000 has vested a month after it was granted, nor before its own cliff.
    loses(&offer, 13, ["47000", "0", "0"]);
    loses(&offer, 23, ["37000", "0", "0"]);
    loses(&offer, 24, ["33000", "0", "0"]);
    loses(&offer, 60, ["0", "0", "0"]);
    if let Some(refresher) = &mut offer.refresher {
        refresher.every = Some(1);
    }
    // The second one, of year 3, is granted after 24 months.
    loses(&offer, 24, ["33000", "0", "0"]);
    loses(&offer, 25, ["43750", "0", "0"]);
}

#[test]
fn after_twelve_months_unless_told_otherwise() {
    let link = "base=100000&equity=48000&signing=10000&signing_2=6000&clawback=18";
    let leaving = |rest: &str| evaluated(&format!("{link}{rest}")).offer.unwrap().leaving;
    assert_eq!(leaving(""), leaving("&leaving=12"));
    assert_eq!(leaving("").months, 12);
    assert_eq!(plain(leaving("").total().unwrap()), "52000");
    assert_eq!(plain(leaving("&leaving=0").total().unwrap()), "64000");
    assert_eq!(plain(leaving("&leaving=120").total().unwrap()), "0");
}

proptest! {
    /// What was paid by then and what is lost make up all that was granted by then.
    #[test]
    fn kept_and_lost_make_up_the_whole(offer in offers(100_000_000), months in 0..=120_u32) {
        let leaving = Leaving::after(&offer, months).unwrap();
        for lost in [leaving.unvested, leaving.clawback, leaving.unpaid] {
            prop_assert!(lost.amount >= Decimal::ZERO && lost.amount.scale() <= 2);
        }
        let mut granted = offer.equity.value;
        let mut kept = offer.equity.vested(months).unwrap();
        if let Some(refresher) = &offer.refresher {
            let step = refresher.every.unwrap_or(1_000) as usize;
            for year in (refresher.first_year..=10).step_by(step) {
                if let Some(held) = months.checked_sub((year - 1) * 12).filter(|held| *held > 0) {
                    granted = granted.plus(refresher.grant.value).unwrap();
                    kept = kept.plus(refresher.grant.vested(held).unwrap()).unwrap();
                }
            }
        }
        prop_assert_eq!(leaving.unvested, granted.minus(kept).unwrap());
        let [first, second] = offer.signing;
        let promised = first.plus(second).unwrap();
        let gone = leaving.clawback.plus(leaving.unpaid).unwrap();
        prop_assert!(gone.amount <= promised.amount);
        prop_assert_eq!(leaving.unpaid, if months <= 12 { second } else { eur("0") });
    }
}
