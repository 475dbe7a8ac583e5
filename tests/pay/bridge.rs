//! The change that closes a gap.

use counteroffer::{
    evaluation::YEARS,
    guide::Band,
    money::{Decimal, Money},
    offer::Offer,
    pay::{BRIDGE_LEVERS, Bridge, Lever, Room, total_over},
};
use proptest::prelude::*;

use super::{cents, grant, offers};
use crate::support::{eur, evaluated, plain};

/// The bridge of a link: what is missing, then `least` and `ask` of each lever, then the proposal's
/// base, equity and signing bonus, and what is still short.
#[track_caller]
fn bridges(link: &str, expected: &[&str]) {
    let bridge = evaluated(link).bridge.unwrap();
    let mut found = vec![format!("gap {}", plain(bridge.gap))];
    found.extend(bridge.levers.iter().map(|lever| match lever.change {
        Some(change) => format!(
            "{:?} {}, {}",
            lever.lever,
            plain(change.least),
            plain(change.ask)
        ),
        None => format!("{:?} not", lever.lever),
    }));
    found.extend(bridge.proposal.map(|proposal| {
        let [base, equity, signing] = [proposal.base, proposal.equity, proposal.signing].map(plain);
        format!(
            "{base} + {equity} + {signing}, short {}",
            plain(proposal.short)
        )
    }));
    assert_eq!(found, expected, "{link}");
}

/// In Paris the bands end at 125,000 and 262,000, and the guide asks for 12,000 at signing.
#[test]
fn to_the_ask_and_the_floor() {
    let em = "role=engineering-manager&region=paris&";
    // 642,000 of 725,000. There is room for 20,000 of base and 52,000 of equity, 132,000 in four
    // years; 83/132 of it, in thousands, is 12,000 and 32,000, and equity closes the last 3,000.
    bridges(
        &format!("{em}base=105000&equity=210000&signing=12000"),
        &[
            "gap 83000",
            "Base 20750, 21000",
            "Equity 83000, 83000",
            "Signing 83000, 83000",
            // Granted after a year, three quarters of it vest within four.
            "Refresher 110667, 111000",
            "12000 + 35000 + 0, short 0",
        ],
    );
    // 630,000: 95/144 of 20,000 and 52,000 are 13,194 and 34,305, and the signing bonus closes 9,000.
    bridges(
        &format!("{em}base=105000&equity=210000"),
        &[
            "gap 95000",
            "Base 23750, 24000",
            "Equity 95000, 95000",
            "Signing 95000, 95000",
            "Refresher 126667, 127000",
            "13000 + 34000 + 9000, short 0",
        ],
    );
    // 585,000 of 600,000: 15/189 of 28,750 and 62,000, and the signing bonus closes 3,000.
    bridges(
        &format!("{em}base=96250&equity=200000&target=floor"),
        &[
            "gap 15000",
            "Base 3750, 4000",
            "Equity 15000, 15000",
            "Signing 15000, 15000",
            "Refresher 20000, 20000",
            "2000 + 4000 + 3000, short 0",
        ],
    );
    bridges(&format!("{em}base=120000&equity=245000"), &["gap 0"]);
    bridges(&format!("{em}base=150000&equity=245000"), &["gap -120000"]);
}

#[test]
fn to_another_offer_or_a_figure() {
    let em = "role=engineering-manager&region=paris&base=105000&equity=210000&signing=12000&";
    // 642,000 of 920,000; the bands bring 132,000.
    bridges(
        &format!("{em}target=1&other=Google&other.base=130000&other.equity=100000"),
        &[
            "gap 278000",
            "Base 69500, 70000",
            "Equity 278000, 278000",
            "Signing 278000, 278000",
            "Refresher 370667, 371000",
            "20000 + 52000 + 0, short 146000",
        ],
    );
    bridges(
        &format!("{em}target=amount&target_amount=642000.01"),
        &[
            "gap 0.01",
            "Base 1, 1000",
            "Equity 1, 1000",
            "Signing 1, 1000",
            "Refresher 1, 1000",
            "0 + 1000 + 0, short -999.99",
        ],
    );
    bridges(
        &format!("{em}target=amount&target_amount=1"),
        &["gap -641999"],
    );
    let none = |rest: &str| assert_eq!(evaluated(&format!("{em}{rest}")).bridge, None, "{rest}");
    // No figure, no such offer, one without a base, and one in money without a rate.
    none("target=amount");
    none("target=3");
    none("target=1&other=Google");
    none("target=1&other.currency=JPY&other.base=20m");
    assert_eq!(evaluated("equity=1").bridge, None);
}

/// 11,172 dollars are 10,000 euros: the target is in the money of the offer.
#[test]
fn to_an_offer_in_other_money() {
    let bridge = |rate: &str| {
        let link = format!("base=100000&target=1&other.currency=USD&other.base=167580{rate}");
        evaluated(&link).bridge.unwrap()
    };
    assert_eq!(bridge("").target, eur("600000"));
    assert_eq!(plain(bridge("").levers[0].change.unwrap().least), "50000");
    // At 1.3965 dollars for a euro they are 120,000 a year.
    assert_eq!(bridge("&rate.USD=1.3965").target, eur("480000"));
}

#[test]
fn what_adds_nothing_is_not_asked_for() {
    let em = "role=engineering-manager&region=paris&base=105000&";
    // Nothing vests in four years, and the first further grant comes after them.
    bridges(
        &format!(
            "{em}equity=210000&vesting_years=6&cliff=72&refresher=10000&refresher_from=5&signing=12000"
        ),
        &[
            "gap 293000",
            "Base 73250, 74000",
            "Equity not",
            "Signing 293000, 293000",
            "Refresher not",
            "20000 + 0 + 0, short 213000",
        ],
    );
    bridges(
        &format!(
            "{em}equity=210000&vesting_years=6&cliff=72&refresher=10000&refresher_from=5&signing=12000&target=amount&target_amount=490000"
        ),
        &[
            "gap 58000",
            "Base 14500, 15000",
            "Equity not",
            "Signing 58000, 58000",
            "Refresher not",
            "15000 + 0 + 0, short -2000",
        ],
    );
}

/// A millionth of the grant vests within four years: half a cent of it is 5,000 units.
#[test]
fn where_a_unit_moves_less_than_a_cent() {
    bridges(
        "role=engineering-manager&region=paris&base=105000&equity=210000&shape=custom&split=0.0001/0/0/0/0/99.9999",
        &[
            "gap 304999.79",
            "Base 76250, 77000",
            "Equity 304999785000, 304999785000",
            "Signing 305000, 305000",
            "Refresher 304999785000, 304999785000",
            "20000 + 52000 + 12000, short 212999.74",
        ],
    );
}

/// What is over the top of its band already stays as it is.
#[test]
fn bands_that_are_used_up() {
    let em = "role=engineering-manager&region=paris&";
    bridges(
        &format!("{em}base=130000&equity=100000"),
        &[
            "gap 105000",
            "Base 26250, 27000",
            "Equity 105000, 105000",
            "Signing 105000, 105000",
            "Refresher 140000, 140000",
            // 105/174 of 162,000.
            "0 + 97000 + 8000, short 0",
        ],
    );
    bridges(
        &format!("{em}base=90000&equity=300000&signing=20000"),
        &[
            "gap 45000",
            "Base 11250, 12000",
            "Equity 45000, 45000",
            "Signing 45000, 45000",
            "Refresher 60000, 60000",
            "12000 + 0 + 0, short -3000",
        ],
    );
}

fn total(offer: &Offer) -> Money {
    total_over(offer, YEARS).unwrap().total().unwrap()
}

fn with(offer: &Offer, lever: Lever, more: Money) -> Money {
    total(&lever.add(offer, more).unwrap())
}

fn band(ends: [Money; 2]) -> Band {
    let [one, other] = ends;
    let (low, high) = if one.amount <= other.amount {
        (one, other)
    } else {
        (other, one)
    };
    Band { low, high }
}

fn bands() -> impl Strategy<Value = Band> {
    [cents(50_000_000), cents(50_000_000)].prop_map(band)
}

proptest! {
    /// Applied and computed again, the least change lands on the target, and one unit less does not.
    #[test]
    fn a_change_lands_on_the_target(offer in offers(30_000_000), gap in cents(200_000_000)) {
        let target = total(&offer).plus(gap).unwrap();
        let room = Room::of(&offer, band([eur("0"); 2]), band([eur("0"); 2]), None).unwrap();
        let bridge = Bridge::to(target, &offer, &room, YEARS).unwrap();
        prop_assert_eq!(bridge.gap, gap);
        let expected = if gap.amount.is_zero() { 0 } else { BRIDGE_LEVERS.len() };
        prop_assert_eq!(bridge.levers.len(), expected);
        let one = eur("1");
        for lever in bridge.levers {
            let Some(change) = lever.change else {
                // Not by a trillion.
                let most = with(&offer, lever.lever, eur("1000000000000"));
                prop_assert!(most.amount <= target.amount, "{:?}", lever.lever);
                continue;
            };
            prop_assert_eq!(change.least.amount.fract(), Decimal::ZERO);
            let reached = with(&offer, lever.lever, change.least);
            let over = reached.minus(target).unwrap().amount;
            prop_assert!(over >= Decimal::ZERO && over < Decimal::ONE_THOUSAND, "{:?}: {}", lever.lever, over);
            let less = with(&offer, lever.lever, change.least.minus(one).unwrap());
            prop_assert!(less.amount < target.amount, "{:?}", lever.lever);
            let rounded = change.ask.minus(change.least).unwrap().amount;
            prop_assert!(rounded >= Decimal::ZERO && rounded < Decimal::ONE_THOUSAND);
            prop_assert!((change.ask.amount % Decimal::ONE_THOUSAND).is_zero());
        }
    }

    #[test]
    fn a_proposal_stays_within_the_bands(
        offer in offers(30_000_000),
        gap in cents(50_000_000),
        base in bands(),
        equity in bands(),
        signing in proptest::option::of(cents(5_000_000)),
    ) {
        let before = total(&offer);
        let target = before.plus(gap).unwrap();
        let room = Room::of(&offer, base, equity, signing).unwrap();
        let bridge = Bridge::to(target, &offer, &room, YEARS).unwrap();
        prop_assert_eq!(bridge.proposal.is_some(), !gap.amount.is_zero());
        let Some(proposal) = bridge.proposal else {
            return Ok(());
        };
        let pulls = [
            (Lever::Base, offer.base, proposal.base, base.high),
            (Lever::Equity, offer.equity.value, proposal.equity, equity.high),
            (
                Lever::Signing,
                offer.signing[0].plus(offer.signing[1]).unwrap(),
                proposal.signing,
                signing.unwrap_or(eur("0")),
            ),
        ];
        let mut pulled = offer.clone();
        let mut used_up = true;
        let mut steps = Decimal::ZERO;
        for (lever, has, more, top) in pulls {
            prop_assert!(more.amount >= Decimal::ZERO);
            prop_assert!(more.amount.is_zero() || has.plus(more).unwrap().amount <= top.amount, "{:?}", lever);
            let adds = |more| with(&offer, lever, more).minus(before).unwrap().amount;
            prop_assert!(more.amount.is_zero() || adds(more) > Decimal::ZERO, "{:?}", lever);
            let left = top.minus(has).unwrap().minus(more).unwrap();
            used_up &= left.amount <= Decimal::ZERO || adds(left) <= Decimal::ZERO;
            steps = steps.max(adds(eur("1000")));
            pulled = lever.add(&pulled, more).unwrap();
        }
        prop_assert_eq!(proposal.total, total(&pulled));
        prop_assert_eq!(proposal.short, target.minus(proposal.total).unwrap());
        // Short only where the bands end, and over by less than a thousand of what closes the gap.
        prop_assert!(proposal.short.amount <= Decimal::ZERO || used_up);
        prop_assert!(-proposal.short.amount < steps + Decimal::ONE, "{} over", -proposal.short.amount);
        let closed_finely = offer.equity.growth.is_zero()
            && (pulls[1].2.amount < room.equity.amount || pulls[2].2.amount < room.signing.amount);
        let nothing_vests = with(&offer, Lever::Equity, eur("1000000")) == before;
        prop_assert!(
            nothing_vests || !closed_finely || -proposal.short.amount < Decimal::ONE_THOUSAND,
            "{} over", -proposal.short.amount
        );
    }
}

#[test]
fn a_trillion_is_the_most_that_is_asked() {
    let offer = Offer::new(eur("100000"), grant("0", 4));
    let room = Room::of(&offer, band([eur("0"); 2]), band([eur("0"); 2]), None).unwrap();
    let to = |target: &str| {
        let bridge = Bridge::to(eur(target), &offer, &room, YEARS).unwrap();
        let changes = bridge
            .levers
            .iter()
            .map(|lever| lever.change.map(|change| plain(change.least)));
        changes
            .map(|change| change.unwrap_or("not".into()))
            .collect::<Vec<_>>()
            .join(" ")
    };
    assert_eq!(
        to("1000000400000"),
        "250000000000 1000000000000 1000000000000 not"
    );
    assert_eq!(to("4000000400000"), "1000000000000 not not not");
    assert_eq!(to("9999999999999999999999999999"), "not not not not");
}
