//! What offers come to and where they stand. Every figure here was worked out by hand.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]

#[path = "../support/mod.rs"]
mod support;

mod bridge;
mod leaving;
mod levers;
mod reference;
mod standing;
mod vesting;
mod years;

use counteroffer::{
    money::{Currency, Decimal, Money},
    offer::{EquityGrant, EquityKind, Offer, Refresher, Rhythm, Shape, Vesting, Yearly},
};
use proptest::prelude::*;
use support::{decimal, eur};

/// A private grant with monthly vesting after a year.
fn grant(value: &str, years: u32) -> EquityGrant {
    EquityGrant {
        kind: EquityKind::Private,
        value: eur(value),
        vesting: Vesting::usual(years),
        growth: Decimal::ZERO,
    }
}

/// So many percent in each year.
fn by_year(percent: &[&str]) -> Shape {
    Shape::PercentByYear(percent.iter().map(|percent| decimal(percent)).collect())
}

fn cents(most: i64) -> impl Strategy<Value = Money> {
    (0..=most).prop_map(|cents| Money::new(Decimal::new(cents, 2), Currency::EUR))
}

fn hundredths(most: i64) -> impl Strategy<Value = Decimal> {
    prop_oneof![
        Just(Decimal::ZERO),
        (0..=most).prop_map(|hundredths| Decimal::new(hundredths, 2)),
    ]
}

/// Any schedule, of up to six years and with a cliff that may be longer.
fn vestings() -> impl Strategy<Value = Vesting> {
    let rhythm = prop_oneof![
        Just(Rhythm::Monthly),
        Just(Rhythm::Quarterly),
        Just(Rhythm::Yearly)
    ];
    // Five cuts through 100 percent make six parts.
    let cuts = proptest::collection::vec(0..=10_000_i64, 0..=5);
    let split = cuts.prop_map(|mut cuts| {
        cuts.extend([0, 10_000]);
        cuts.sort_unstable();
        let parts = cuts.windows(2).map(|cut| Decimal::new(cut[1] - cut[0], 2));
        Shape::PercentByYear(parts.collect())
    });
    let shape = prop_oneof![
        (1..=6_u32).prop_map(Shape::Even),
        Just(by_year(&["38", "32", "20", "10"])),
        Just(by_year(&["5", "15", "40", "40"])),
        split,
    ];
    (rhythm, 0..=80_u32, shape).prop_map(|(rhythm, cliff_months, shape)| Vesting {
        rhythm,
        cliff_months,
        shape,
    })
}

fn yearly(most: i64) -> impl Strategy<Value = Yearly> {
    prop_oneof![
        cents(most).prop_map(Yearly::Amount),
        hundredths(10_000).prop_map(Yearly::PercentOfBase),
    ]
}

/// Any offer of amounts up to `most` cents.
fn offers(most: i64) -> impl Strategy<Value = Offer> {
    let kind = prop_oneof![Just(EquityKind::Private), Just(EquityKind::Public)];
    let grants = (kind, cents(most), vestings(), hundredths(3_000)).prop_map(
        |(kind, value, vesting, growth)| EquityGrant {
            kind,
            value,
            vesting,
            growth: match kind {
                EquityKind::Private => Decimal::ZERO,
                EquityKind::Public => growth,
            },
        },
    );
    let refresher = proptest::option::of((cents(most), vestings(), 1..=6_u32, 0..=3_u32));
    let salary = (
        cents(most),
        hundredths(2_000),
        yearly(most),
        hundredths(20_000),
    );
    let once = ([cents(most), cents(most)], 0..=36_u32, cents(most));
    (salary, grants, refresher, once, yearly(most), cents(most)).prop_map(
        |(salary, equity, refresher, once, retirement, benefits)| Offer {
            base: salary.0,
            raise: salary.1,
            bonus: salary.2,
            payout: salary.3,
            refresher: refresher.map(|(value, vesting, first_year, every)| Refresher {
                grant: EquityGrant {
                    value,
                    vesting,
                    ..equity
                },
                first_year,
                every: Some(every).filter(|years| *years > 0),
            }),
            equity,
            signing: once.0,
            clawback_months: once.1,
            relocation: once.2,
            retirement,
            benefits,
        },
    )
}
