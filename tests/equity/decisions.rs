//! Any cap table, against a reference that tries every decision to convert.

use std::ops::RangeInclusive;

use counteroffer::{
    equity::{CapTable, Participation, Preferred, Waterfall},
    money::{Currency, Decimal, Money},
};
use proptest::{prelude::*, sample::Index};

use super::{cent, compiled};
use crate::support::{decimal, eur};

/// What each class gets when these convert and the others do not; common comes last.
///
/// Preferences by rank; then the rest over the shares that take part in it, until the first of them
/// is at its cap, and so on without that one.
fn dealt(table: &CapTable, converts: &[bool], exit: Decimal) -> Vec<Decimal> {
    let classes = &table.preferred;
    let mut got = vec![Decimal::ZERO; classes.len() + 1];
    let mut left = exit;
    let mut ranks: Vec<_> = classes.iter().map(|class| class.rank).collect();
    ranks.sort_unstable();
    ranks.dedup();
    for rank in ranks {
        let owed: Vec<_> = (0..classes.len())
            .filter(|place| classes[*place].rank == rank && !converts[*place])
            .map(|place| (place, classes[place].preference.amount))
            .collect();
        let all: Decimal = owed.iter().map(|(_, owed)| owed).sum();
        let paid = left.min(all);
        for (place, owed) in owed {
            if !all.is_zero() {
                got[place] = owed * paid / all;
            }
        }
        left -= paid;
    }
    // Shares, and how much each of them may get yet.
    let mut open = vec![(classes.len(), table.common, None)];
    for (place, class) in classes.iter().enumerate() {
        let room = match class.participation {
            _ if class.shares.is_zero() => continue,
            _ if converts[place] => None,
            Participation::None => continue,
            Participation::Full => None,
            Participation::Capped(cap) => {
                Some((cap.amount - class.preference.amount) / class.shares)
            }
        };
        open.push((place, class.shares, room));
    }
    let mut each = Decimal::ZERO;
    loop {
        let shares: Decimal = open.iter().map(|(_, shares, _)| shares).sum();
        let even = each + left / shares;
        let next = open.iter().filter_map(|(_, _, room)| *room).min();
        let upto = next.map_or(even, |next| next.min(even));
        for (place, shares, _) in &open {
            got[*place] += (upto - each) * shares;
        }
        left -= (upto - each) * shares;
        if upto == even {
            return got;
        }
        each = upto;
        open.retain(|(_, _, room)| room.is_none_or(|room| room > each));
    }
}

/// Whether no class would get more by deciding otherwise, the others as they are.
fn is_settled(table: &CapTable, converts: &[bool], exit: Decimal) -> bool {
    let got = dealt(table, converts, exit);
    (0..converts.len()).all(|place| {
        let mut other = converts.to_vec();
        other[place] = !other[place];
        dealt(table, &other, exit)[place] <= got[place] + noise()
    })
}

/// More than what the reference loses beyond the 28th digit.
fn noise() -> Decimal {
    decimal("0.0000001")
}

/// What each class gets, common last, in every equilibrium.
fn equilibria(table: &CapTable, exit: Decimal) -> Vec<Vec<Decimal>> {
    let classes = table.preferred.len();
    (0..1_u32 << classes)
        .map(|decisions| (0..classes).map(move |place| decisions >> place & 1 == 1))
        .map(Iterator::collect::<Vec<bool>>)
        .filter(|converts| is_settled(table, converts, exit))
        .map(|converts| dealt(table, &converts, exit))
        .collect()
}

/// Zero, few round numbers so that thresholds meet, or any.
fn numbers(round: RangeInclusive<i64>, unit: i64, most: i64, scale: u32) -> BoxedStrategy<Decimal> {
    prop_oneof![
        1 => Just(Decimal::ZERO),
        4 => round.prop_map(move |times| Decimal::from(times * unit)),
        3 => (0..=most).prop_map(move |any| Decimal::new(any, scale)),
    ]
    .boxed()
}

fn classes() -> impl Strategy<Value = Preferred> {
    let shares = || numbers(1..=6, 500_000, 1_000_000_000, 0);
    let amounts = || numbers(1..=8, 1_000_000, 100_000_000_000, 2);
    let kinds = prop_oneof![
        3 => Just(Participation::None),
        2 => Just(Participation::Full),
        3 => amounts().prop_map(|more| Participation::Capped(Money::new(more, Currency::EUR))),
    ];
    (shares(), amounts(), kinds, 0..=2_u32).prop_map(|(shares, preference, kind, rank)| {
        let preference = Money::new(preference, Currency::EUR);
        Preferred {
            shares,
            preference,
            participation: match kind {
                Participation::Capped(more) => {
                    Participation::Capped(preference.plus(more).unwrap())
                }
                kind => kind,
            },
            rank,
        }
    })
}

fn tables() -> impl Strategy<Value = CapTable> {
    let common = prop_oneof![
        3 => (1..=12_i64).prop_map(|times| times * 1_000_000),
        1 => 1..=1_000_000_000_i64,
        1 => 1..=9_i64,
    ];
    let preferred = proptest::collection::vec(classes(), 1..=4);
    (common, preferred).prop_map(|(common, preferred)| CapTable {
        common: Decimal::from(common),
        preferred,
    })
}

/// A table and an exit: any, within the preferences, or within some cents of a kink.
fn exits() -> impl Strategy<Value = (CapTable, Money)> {
    let anywhere = prop_oneof![
        0..=100_000_000_000_000_i64,
        0..=10_000_000_000_i64,
        0..=500_i64
    ];
    let near = proptest::option::of((any::<Index>(), -3..=3_i64));
    let within = proptest::option::weighted(0.3, 0..=1_000_i64);
    (tables(), anywhere, near, within).prop_map(|(table, cents, near, within)| {
        let mut exit = Decimal::new(cents, 2);
        let owed: Decimal = table
            .preferred
            .iter()
            .map(|class| class.preference.amount)
            .sum();
        if let Some((kink, off)) = near {
            let waterfall = compiled(&table);
            let at = kink.get(waterfall.kinks()).at.rounded_to_cents().amount;
            exit = (at + Decimal::new(off, 2)).max(Decimal::ZERO);
        } else if let Some(thousandths) = within {
            exit = (owed * Decimal::new(thousandths, 3)).round_dp(2);
        }
        (table, Money::new(exit, Currency::EUR))
    })
}

/// What each class gets, common last.
fn paid(waterfall: &Waterfall, exit: Money) -> Vec<Decimal> {
    let payouts = waterfall.payouts(exit).unwrap();
    let preferred = payouts.preferred.iter().map(|payout| payout.amount.amount);
    preferred.chain([payouts.common.amount]).collect()
}

fn decisions(waterfall: &Waterfall, exit: Money) -> Vec<bool> {
    let payouts = waterfall.payouts(exit).unwrap();
    let preferred = payouts.preferred.iter();
    preferred.map(|payout| payout.converts).collect()
}

proptest! {
    #[test]
    fn the_amounts_add_up_and_no_class_gets_more_than_its_due((table, exit) in exits()) {
        let waterfall = compiled(&table);
        let payouts = waterfall.payouts(exit).unwrap();
        let sum: Decimal = paid(&waterfall, exit).iter().sum();
        prop_assert_eq!(sum, exit.amount);
        prop_assert!(payouts.common.amount >= Decimal::ZERO);
        let share = waterfall.per_common_share(exit).unwrap().amount;
        let common = payouts.common.amount - table.common * share;
        prop_assert!(common.abs() <= cent() / Decimal::TWO + noise(), "{} off", common);
        for (class, payout) in table.preferred.iter().zip(&payouts.preferred) {
            let amount = payout.amount.amount;
            prop_assert!(amount >= Decimal::ZERO);
            prop_assert_eq!(amount, amount.round_dp(2));
            let as_common = class.shares * share;
            let due = match class.participation {
                _ if payout.converts => as_common + cent(),
                Participation::None => class.preference.amount,
                Participation::Full => class.preference.amount + as_common + cent(),
                Participation::Capped(cap) => {
                    cap.amount.min(class.preference.amount + as_common + cent())
                }
            };
            prop_assert!(amount <= due, "{} of {}", amount, due);
        }
    }

    /// The reference knows nothing of what a common share is worth, and tries all decisions.
    #[test]
    fn every_equilibrium_pays_the_same((table, exit) in exits()) {
        let found = paid(&compiled(&table), exit);
        let expected = equilibria(&table, exit.amount);
        prop_assert!(!expected.is_empty());
        for expected in expected {
            for (found, expected) in found.iter().zip(&expected) {
                prop_assert!((found - expected).abs() < cent() + noise(), "{} is not {}", found, expected);
            }
        }
    }

    #[test]
    fn no_class_gains_by_deciding_otherwise((table, exit) in exits()) {
        let waterfall = compiled(&table);
        let converts = decisions(&waterfall, exit);
        prop_assert!(is_settled(&table, &converts, exit.amount), "{:?}", converts);
        let found = paid(&waterfall, exit);
        for (found, expected) in found.iter().zip(dealt(&table, &converts, exit.amount)) {
            prop_assert!((found - expected).abs() < cent() + noise(), "{} is not {}", found, expected);
        }
        // Where both bring the same it keeps its preference.
        for (place, class) in table.preferred.iter().enumerate() {
            if converts[place] {
                prop_assert!(found[place] >= class.preference.amount);
                let mut stays = converts.clone();
                stays[place] = false;
                let gain = dealt(&table, &converts, exit.amount)[place]
                    - dealt(&table, &stays, exit.amount)[place];
                prop_assert!(gain > Decimal::ZERO);
            }
        }
    }

    #[test]
    fn nobody_loses_by_a_higher_exit((table, exit) in exits(), more in 0..=1_000_000_000_i64) {
        let waterfall = compiled(&table);
        let higher = exit.plus(Money::new(Decimal::new(more, 2), Currency::EUR)).unwrap();
        for (less, more) in paid(&waterfall, exit).iter().zip(paid(&waterfall, higher)) {
            prop_assert!(more >= less - cent(), "{} after {}", more, less);
        }
        let share = |exit| waterfall.per_common_share(exit).unwrap().amount;
        prop_assert!(share(higher) >= share(exit));
        for (before, after) in decisions(&waterfall, exit).iter().zip(decisions(&waterfall, higher)) {
            prop_assert!(after || !before);
        }
    }

    #[test]
    fn the_exit_for_a_value_brings_that_value((table, exit) in exits()) {
        let waterfall = compiled(&table);
        let share = waterfall.per_common_share(exit).unwrap();
        let back = waterfall.exit_for(share).unwrap();
        if share.amount.is_zero() {
            prop_assert_eq!(back, eur("0"));
        } else {
            prop_assert!((back.amount - exit.amount).abs() < noise(), "{:?}", back);
        }
        let again = waterfall.per_common_share(back).unwrap();
        prop_assert!((again.amount - share.amount).abs() < noise());
    }

    #[test]
    fn the_kinks_add_up_to_the_value_of_a_share((table, exit) in exits()) {
        let waterfall = compiled(&table);
        let kinks = waterfall.kinks();
        prop_assert!(kinks.is_sorted_by(|one, next| one.at.amount < next.at.amount));
        prop_assert!(kinks.iter().all(|kink| !kink.slope.is_zero()));
        let sum: Decimal = kinks
            .iter()
            .map(|kink| kink.slope * (exit.amount - kink.at.amount).max(Decimal::ZERO))
            .sum();
        let share = waterfall.per_common_share(exit).unwrap().amount;
        let off = (sum - share).abs();
        prop_assert!(off <= share * decimal("0.000000001"), "{} is not {}", sum, share);
    }

    /// Classes with as much preference a share convert together, whatever their sizes.
    #[test]
    fn equal_thresholds_are_one_kink(
        common in 1..=100_000_000_i64,
        shares in 1..=10_000_000_i64,
        cents in 1..=1_000_000_000_i64,
        times in proptest::collection::vec(1..=9_i64, 1..=4),
    ) {
        let class = |times: i64| Preferred {
            shares: Decimal::from(shares * times),
            preference: Money::new(Decimal::new(cents * times, 2), Currency::EUR),
            participation: Participation::None,
            rank: 0,
        };
        let table = CapTable {
            common: Decimal::from(common),
            preferred: times.into_iter().map(class).collect(),
        };
        prop_assert_eq!(compiled(&table).kinks().len(), 2);
    }

    /// The order of the classes in a table does not matter beyond cents.
    #[test]
    fn the_order_of_the_table_does_not_matter((table, exit) in exits()) {
        let mut turned = table.clone();
        turned.preferred.reverse();
        let share = |table| compiled(table).per_common_share(exit).unwrap();
        let off = share(&table).minus(share(&turned)).unwrap().amount.abs();
        prop_assert!(off < noise());
        let classes = table.preferred.len();
        let mut found = paid(&compiled(&turned), exit);
        found[..classes].reverse();
        for (found, expected) in found.iter().zip(paid(&compiled(&table), exit)) {
            prop_assert!((found - expected).abs() <= cent());
        }
    }
}

/// Any decimal at all, most of them far out.
fn decimals() -> impl Strategy<Value = Decimal> {
    prop_oneof![
        4 => (any::<[u32; 3]>(), 0..=28_u32, any::<bool>(), 0..=95_u32).prop_map(
            |([low, middle, high], scale, negative, cut)| {
                let bits = u128::from(low) | u128::from(middle) << 32 | u128::from(high) << 64;
                let mantissa = i128::try_from(bits >> cut).unwrap();
                let sign = if negative && cut > 80 { -1 } else { 1 };
                Decimal::from_i128_with_scale(mantissa * sign, scale)
            }
        ),
        1 => Just(Decimal::ZERO),
        1 => Just(Decimal::MAX),
        1 => Just(Decimal::new(1, 28)),
    ]
}

proptest! {
    /// Whatever is too large is an error value, and what is shared is not below zero.
    #[test]
    fn any_numbers_are_answered(
        common in decimals(),
        classes in proptest::collection::vec((decimals(), decimals(), decimals(), 0..=4_u8), 0..=4),
        exit in decimals(),
    ) {
        let euros = |amount| Money::new(amount, Currency::EUR);
        let preferred = classes.into_iter().map(|(shares, preference, more, kind)| Preferred {
            shares,
            preference: euros(preference),
            participation: match kind {
                0 | 1 => Participation::None,
                2 => Participation::Full,
                _ => Participation::Capped(euros(preference.saturating_add(more))),
            },
            rank: u32::from(kind % 2),
        });
        let table = CapTable {
            common,
            preferred: preferred.collect(),
        };
        let Ok(waterfall) = Waterfall::of(table, Currency::EUR) else {
            return Ok(());
        };
        for kink in waterfall.kinks() {
            prop_assert!(kink.at.amount >= Decimal::ZERO);
        }
        for exit in [euros(exit), euros(exit).rounded_to_cents()] {
            if let Ok(share) = waterfall.per_common_share(exit) {
                prop_assert!(share.amount >= Decimal::ZERO);
            }
            let _ = waterfall.exit_for(exit);
            if let Ok(payouts) = waterfall.payouts(exit) {
                let preferred = payouts.preferred.iter().map(|payout| payout.amount);
                for amount in preferred.chain([payouts.common]) {
                    prop_assert!(amount.amount >= Decimal::ZERO);
                    prop_assert!(amount.amount <= exit.amount.max(Decimal::ZERO));
                }
            }
        }
    }
}
