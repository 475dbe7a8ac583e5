//! What one percent more of each part does.

use counteroffer::{
    money::{Decimal, Money},
    offer::{Offer, Yearly},
    pay::{Lever, sensitivities, total_over},
};
use proptest::prelude::*;

use super::offers;
use crate::support::{evaluated, plain};

/// The levers of a link's offer and what 1% more of each adds over four years, as text.
#[track_caller]
fn moves(link: &str, expected: &[&str]) {
    let found: Vec<_> = evaluated(link)
        .sensitivities
        .iter()
        .map(|sensitivity| format!("{:?} {}", sensitivity.lever, plain(sensitivity.effect)))
        .collect();
    assert_eq!(found, expected, "{link}");
}

#[test]
fn the_largest_effect_comes_first() {
    moves("base=100000", &["Base 4000"]);
    moves(
        "base=100000&equity=200000&signing=10000",
        &["Base 4000", "Equity 2000", "Signing 100"],
    );
    // A bonus in percent rises with the base, and on its own.
    moves("base=100000&bonus=10%25", &["Base 4400", "Bonus 400"]);
    moves(
        "base=50000&bonus=10000&equity=400000&signing=20000&signing_2=10000&relocation=5000\
         &retirement=2000&benefits=1000&refresher=100000",
        &[
            "Equity 4000",
            "Base 2000",
            // Three of its four years are within the four.
            "Refresher 750",
            "Bonus 400",
            "Signing 300",
            "Retirement 80",
            "Relocation 50",
            "Benefits 40",
        ],
    );
    // Of equal effects the earlier lever comes first; what does nothing is not listed.
    moves("base=100000&equity=400000", &["Base 4000", "Equity 4000"]);
    moves("base=0", &[]);
    moves(
        "base=1&equity=400000&vesting_years=6&cliff=72",
        &["Base 0.04"],
    );
    moves("role=engineering-manager", &[]);
}

/// The offer with one percent more of a part, done by hand.
fn with_one_percent_more(lever: Lever, offer: &Offer) -> Offer {
    let more = |amount: Money| amount.times(Decimal::new(101, 2)).unwrap();
    let more_yearly = |yearly: Yearly| match yearly {
        Yearly::Amount(amount) => Yearly::Amount(more(amount)),
        Yearly::PercentOfBase(percent) => Yearly::PercentOfBase(percent * Decimal::new(101, 2)),
    };
    let mut offer = offer.clone();
    match lever {
        Lever::Base => offer.base = more(offer.base),
        Lever::Equity => offer.equity.value = more(offer.equity.value),
        Lever::Signing => offer.signing = offer.signing.map(more),
        Lever::Refresher => {
            if let Some(refresher) = &mut offer.refresher {
                refresher.grant.value = more(refresher.grant.value);
            }
        }
        Lever::Bonus => offer.bonus = more_yearly(offer.bonus),
        Lever::Relocation => offer.relocation = more(offer.relocation),
        Lever::Retirement => offer.retirement = more_yearly(offer.retirement),
        Lever::Benefits => offer.benefits = more(offer.benefits),
    }
    offer
}

proptest! {
    #[test]
    fn each_is_the_difference_that_one_percent_makes(offer in offers(100_000_000), years in 1..=10_u32) {
        let total = |offer: &Offer| total_over(offer, years).unwrap().total().unwrap();
        let found = sensitivities(&offer, total(&offer), years).unwrap();
        for lever in Lever::ALL {
            let effect = total(&with_one_percent_more(lever, &offer)).minus(total(&offer)).unwrap();
            let listed = found.iter().find(|sensitivity| sensitivity.lever == lever);
            match listed {
                Some(sensitivity) => prop_assert_eq!(sensitivity.effect, effect, "{:?}", lever),
                None => prop_assert!(effect.amount.is_zero(), "{:?}", lever),
            }
        }
        let sizes: Vec<_> = found.iter().map(|sensitivity| sensitivity.effect.amount).collect();
        prop_assert!(sizes.iter().rev().is_sorted());
        prop_assert!(found.len() <= Lever::ALL.len());
    }

    /// Where nothing is a share of something else, one percent of everything is one percent of the total.
    #[test]
    fn effects_of_parts_add_up(mut offer in offers(100_000_000)) {
        for yearly in [&mut offer.bonus, &mut offer.retirement] {
            if let Yearly::PercentOfBase(_) = yearly {
                *yearly = Yearly::Amount(offer.base);
            }
        }
        let total = total_over(&offer, 4).unwrap().total().unwrap();
        let sum: Decimal = sensitivities(&offer, total, 4).unwrap().iter().map(|sensitivity| sensitivity.effect.amount).sum();
        // Some fifty parts are rounded to the cent.
        let off = (sum - total.amount / Decimal::ONE_HUNDRED).abs();
        prop_assert!(off <= Decimal::new(50, 2), "{}", off);
    }
}
