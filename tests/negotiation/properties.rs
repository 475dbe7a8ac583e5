//! What holds of any rounds.

use counteroffer::{
    money::{Currency, Decimal, Money},
    negotiation::{Log, Named, Position, Round, Step, log},
    offer::{EquityGrant, EquityKind, Offer, Vesting, Yearly},
    pay::total_over,
};
use proptest::prelude::*;

use crate::{rounds::offer, support::eur};

pub fn cents(most: i64) -> impl Strategy<Value = Money> {
    (0..=most).prop_map(|cents| Money::new(Decimal::new(cents, 2), Currency::EUR))
}

/// What a side names: nothing in many rounds, and sometimes what it named before.
fn namings() -> impl Strategy<Value = Named> {
    let part = || proptest::option::of(prop_oneof![cents(5_000_000_000), cents(3)]);
    let named = (part(), part(), part()).prop_map(|(base, equity, signing)| Named {
        base,
        equity,
        signing,
    });
    prop_oneof![Just(Named::default()), named]
}

pub fn rounds() -> impl Strategy<Value = Vec<Round>> {
    let round = (namings(), namings()).prop_map(|(theirs, yours)| Round {
        date: None,
        theirs,
        yours,
    });
    proptest::collection::vec(round, 0..8)
}

pub fn offers() -> impl Strategy<Value = Offer> {
    let amounts = [(); 4].map(|()| cents(5_000_000_000));
    let percents = [(); 3].map(|()| 0..=30_i64);
    (amounts, percents, 1..=6_u32, any::<bool>()).prop_map(|(amounts, percents, years, public)| {
        let [base, equity, first, second] = amounts;
        let [raise, bonus, growth] = percents.map(Decimal::from);
        let kind = if public {
            EquityKind::Public
        } else {
            EquityKind::Private
        };
        let equity = EquityGrant {
            kind,
            value: equity,
            vesting: Vesting::usual(years),
            growth,
        };
        Offer {
            raise,
            bonus: Yearly::PercentOfBase(bonus),
            signing: [first, second],
            ..Offer::new(base, equity)
        }
    })
}

/// A side's positions, in the rounds in which it has one.
fn side(log: &Log, of: fn(&Step) -> Option<Position>) -> Vec<Position> {
    log.rounds.iter().filter_map(of).collect()
}

/// What was named last of each part, up to a round.
fn last_named(named: &[Named]) -> Named {
    let mut last = Named::default();
    for named in named {
        last.base = named.base.or(last.base);
        last.equity = named.equity.or(last.equity);
        last.signing = named.signing.or(last.signing);
    }
    last
}

proptest! {
    #[test]
    fn any_rounds_add_up(rounds in rounds(), offer in offers(), ask in cents(i64::MAX), floor in cents(i64::MAX)) {
        let log = log(&rounds, &offer, ask, floor).unwrap();
        prop_assert_eq!(log.rounds.len(), rounds.len());
        let theirs = side(&log, |step| step.theirs);
        let yours = side(&log, |step| step.yours);
        let room = ask.minus(floor).unwrap();
        for (positions, moves) in [(theirs, &log.their_moves), (yours, &log.your_moves)] {
            let Some((first, last)) = positions.first().zip(positions.last()) else {
                prop_assert!(moves.is_empty());
                continue;
            };
            let mut sum = first.parts.four_years;
            for moved in moves {
                sum = sum.plus(*moved).unwrap();
            }
            prop_assert_eq!(sum, last.parts.four_years);
            let [mut base, mut equity, mut signing] = [first.parts.base, first.parts.equity, first.parts.signing];
            prop_assert_eq!(first.moved, None);
            for position in &positions[1..] {
                let moved = position.moved.unwrap();
                base = base.plus(moved.base).unwrap();
                equity = equity.plus(moved.equity).unwrap();
                signing = signing.plus(moved.signing).unwrap();
            }
            prop_assert_eq!([base, equity, signing], [last.parts.base, last.parts.equity, last.parts.signing]);
            for position in &positions {
                prop_assert_eq!(position.to_floor.minus(position.to_ask).unwrap(), room);
            }
        }
    }

    #[test]
    fn each_side_stands_by_what_it_named_last(rounds in rounds(), offer in offers()) {
        let log = log(&rounds, &offer, eur("2"), eur("1")).unwrap();
        for (index, step) in log.rounds.iter().enumerate() {
            let so_far = &rounds[..=index];
            let theirs: Vec<_> = so_far.iter().map(|round| round.theirs).collect();
            let yours: Vec<_> = so_far.iter().map(|round| round.yours).collect();
            for (position, named) in [(step.theirs, theirs), (step.yours, yours)] {
                let last = last_named(&named);
                let Some(Position { parts, .. }) = position else {
                    prop_assert_eq!(last, Named::default());
                    continue;
                };
                prop_assert_ne!(last, Named::default());
                prop_assert_eq!(last.base.unwrap_or(parts.base), parts.base);
                prop_assert_eq!(last.equity.unwrap_or(parts.equity), parts.equity);
                prop_assert_eq!(last.signing.unwrap_or(parts.signing), parts.signing);
                let mut offer = offer.clone();
                offer.base = parts.base;
                offer.equity.value = parts.equity;
                offer.signing[0] = parts.signing;
                prop_assert_eq!(Ok(parts.four_years), total_over(&offer, 4).unwrap().total());
            }
            let between = step.theirs.zip(step.yours).map(|(theirs, yours)| {
                yours.parts.four_years.minus(theirs.parts.four_years).unwrap()
            });
            prop_assert_eq!(step.between, between);
        }
    }

    #[test]
    fn any_amounts_are_counted_or_an_error(
        amounts in [any::<[u32; 3]>(), any::<[u32; 3]>(), any::<[u32; 3]>(), any::<[u32; 3]>(), any::<[u32; 3]>(), any::<[u32; 3]>()],
        scales in any::<[u8; 6]>(),
        negative in any::<[bool; 6]>(),
        euro in any::<[bool; 6]>(),
        raise in 0..=1_000_i64,
    ) {
        let [base, equity, signing, more, ask, floor] = std::array::from_fn(|place| {
            let [low, middle, high] = amounts[place];
            let amount = Decimal::from_parts(low, middle, high, negative[place], u32::from(scales[place] % 29));
            let currency = if euro[place] { Currency::EUR } else { Currency::USD };
            Money::new(amount, currency)
        });
        let theirs = Named { base: Some(base), equity: Some(equity), signing: Some(signing) };
        let yours = Named { base: Some(more), ..theirs };
        let rounds = [
            Round { theirs, yours, date: None },
            Round { theirs: yours, yours: theirs, date: None },
        ];
        let mut offer = offer();
        offer.raise = Decimal::from(raise);
        for (ask, floor) in [(ask, floor), (eur("2"), eur("1"))] {
            if let Ok(log) = log(&rounds, &offer, ask, floor) {
                prop_assert_eq!(log.rounds.len(), 2);
            }
        }
    }
}
