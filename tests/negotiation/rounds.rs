//! Rounds of a negotiation: where both sides stand after each.

use counteroffer::{
    money::{Currency, Decimal, Money, MoneyError},
    negotiation::{Date, Log, Named, Position, Round, log},
    offer::{EquityGrant, EquityKind, Offer, Refresher, Vesting, Yearly},
};
use serde_json::json;

use crate::support::{decimal, eur, plain, usd};

/// 100,000 a year, 200,000 over four years, and 10,000 and 5,000 for signing: 615,000.
pub fn offer() -> Offer {
    let equity = EquityGrant {
        kind: EquityKind::Private,
        value: eur("200000"),
        vesting: Vesting::usual(4),
        growth: Decimal::ZERO,
    };
    Offer {
        signing: [eur("10000"), eur("5000")],
        ..Offer::new(eur("100000"), equity)
    }
}

/// Amounts of base, equity and signing bonus in thousands: `b110 e240`.
#[track_caller]
fn named(text: &str) -> Named {
    let mut named = Named::default();
    for word in text.split_whitespace() {
        let (part, thousands) = word.split_at(1);
        let amount = eur(thousands).times(1_000).unwrap();
        let part = match part {
            "b" => &mut named.base,
            "e" => &mut named.equity,
            "s" => &mut named.signing,
            _ => panic!("{word}"),
        };
        *part = Some(amount);
    }
    named
}

/// What they named and what you answered: `b105 | b120 e240`.
#[track_caller]
pub fn round(text: &str) -> Round {
    let (theirs, yours) = text.split_once('|').unwrap();
    Round {
        date: None,
        theirs: named(theirs),
        yours: named(yours),
    }
}

/// Against an ask of 700,000 and a floor of 600,000.
#[track_caller]
pub fn logged(rounds: &[&str], offer: &Offer) -> Log {
    let rounds: Vec<_> = rounds.iter().map(|text| round(text)).collect();
    log(&rounds, offer, eur("700000"), eur("600000")).unwrap()
}

/// An amount in thousands, or a dash.
pub fn thousands(amount: Option<Money>) -> String {
    amount.map_or("-".into(), |amount| {
        plain(amount.divided_by(1_000).unwrap())
    })
}

/// In thousands: their four years, yours, and what is between them, after each round.
#[track_caller]
fn stands(rounds: &[&str], expected: &[&str]) {
    let log = logged(rounds, &offer());
    let found = log.rounds.iter().map(|step| {
        let total = |position: Option<Position>| thousands(position.map(|it| it.parts.four_years));
        let (theirs, yours) = (total(step.theirs), total(step.yours));
        format!("{theirs} {yours} {}", thousands(step.between))
    });
    assert_eq!(found.collect::<Vec<_>>(), expected, "{rounds:?}");
}

#[test]
fn positions_over_four_years() {
    // Base counts four times, equity and signing bonus once; 5,000 are paid in the second year.
    stands(&["b100 e200 s10 |"], &["615 - -"]);
    stands(&["b110 e200 s10 |"], &["655 - -"]);
    stands(&["b100 e240 s10 |"], &["655 - -"]);
    stands(&["b100 e200 s0 |"], &["605 - -"]);
    stands(&["b0 e0 s0 | b0.5 e0 s0"], &["5 7 2"]);
    stands(&["b110 | b105"], &["655 635 -20"]);
}

#[test]
fn what_a_side_never_named_is_as_on_the_table() {
    // They: as in the offer. You: as they stand in that round.
    stands(&["e220 |"], &["635 - -"]);
    stands(&["e220 | b110"], &["635 675 40"]);
    stands(&["| b110"], &["- 655 -"]);
    // What they name later changes nothing of what you stand for.
    stands(
        &["| b110", "e220 |", "| s20"],
        &["- 655 -", "635 655 20", "635 665 30"],
    );
    stands(&["e220 |", "s0 | b110"], &["635 - -", "625 665 40"]);
}

#[test]
fn what_is_not_named_again_stays() {
    stands(
        &["b105 | b120", "e210 | e230", "|", "s20 |"],
        &["635 695 60", "645 725 80", "645 725 80", "655 725 70"],
    );
    stands(&["|", "|"], &["- - -", "- - -"]);
    stands(&[], &[]);
}

#[test]
fn the_other_parts_of_the_offer_stay() {
    // 100,000 base, a tenth of it as bonus, both 10% more each year: 110 + 121 + 133.1 + 146.41.
    // 40,000 of shares that rise 10% a year: 10 + 11 + 12.1 + 13.31. Then 20,000 more in the third
    // year, of which half vests in time: 5 + 5.5. And 10 + 5 for signing.
    let mut offer = offer();
    offer.raise = decimal("10");
    offer.bonus = Yearly::PercentOfBase(decimal("10"));
    offer.equity = EquityGrant {
        kind: EquityKind::Public,
        value: eur("40000"),
        growth: decimal("10"),
        ..offer.equity
    };
    offer.refresher = Some(Refresher {
        grant: EquityGrant {
            value: eur("20000"),
            ..offer.equity.clone()
        },
        first_year: 3,
        every: None,
    });
    let total = |text: &str| {
        let position = logged(&[text], &offer).rounds[0].theirs.unwrap();
        thousands(Some(position.parts.four_years))
    };
    assert_eq!(total("s10 |"), "582.42");
    assert_eq!(total("b200 |"), "1092.93");
    assert_eq!(total("e80 |"), "628.83");
    assert_eq!(total("s0 |"), "572.42");
}

#[test]
fn a_position_is_measured_by_ask_and_floor() {
    let log = logged(&["b105 | b130"], &offer());
    let position = log.rounds[0].theirs.unwrap();
    assert_eq!(
        [position.to_ask, position.to_floor].map(plain),
        ["-65000", "35000"]
    );
    let position = log.rounds[0].yours.unwrap();
    assert_eq!(
        [position.to_ask, position.to_floor].map(plain),
        ["35000", "135000"]
    );
}

#[test]
fn moves_are_counted_part_by_part() {
    let log = logged(&["b105 |", "b103 e215.5 |", "|"], &offer());
    let moved = |round: usize| {
        let moved = log.rounds[round].theirs.unwrap().moved?;
        Some([moved.base, moved.equity, moved.signing, moved.four_years].map(plain))
    };
    assert_eq!(moved(0), None);
    let expected = ["-2000", "15500", "0", "7500"].map(str::to_owned);
    assert_eq!(moved(1), Some(expected));
    assert_eq!(moved(2), Some(["0"; 4].map(str::to_owned)));
}

#[test]
fn amounts_that_cannot_be_counted_are_an_error() {
    let fails = |round: Round, expected: MoneyError| {
        let logged = log(&[round], &offer(), eur("700000"), eur("600000"));
        assert_eq!(logged, Err(expected), "{round:?}");
    };
    let mixed = |left, right| MoneyError::CurrencyMismatch { left, right };
    let (euro, dollar) = (Currency::EUR, Currency::USD);
    let of = |base, equity, signing| Round {
        theirs: Named {
            base,
            equity,
            signing,
        },
        ..Round::default()
    };
    let most = Some(Money::new(Decimal::MAX, euro));
    fails(of(most, None, None), MoneyError::Overflow);
    fails(of(None, most, None), MoneyError::Overflow);
    fails(of(None, None, most), MoneyError::Overflow);
    let dollars = Some(usd("1"));
    fails(of(dollars, None, None), mixed(dollar, euro));
    fails(of(None, dollars, None), mixed(euro, dollar));
    fails(of(None, None, dollars), mixed(dollar, euro));
    let round = round("b1 |");
    for (ask, floor) in [(usd("1"), eur("1")), (eur("1"), usd("1"))] {
        let logged = log(&[round], &offer(), ask, floor);
        assert_eq!(logged, Err(mixed(euro, dollar)));
    }
}

#[test]
fn a_log_is_written_as_data() {
    let mut round = round("s20 | s30");
    round.date = Some(Date::of(2026, 12, 4).unwrap());
    let log = log(&[round], &offer(), eur("700000"), eur("600000")).unwrap();
    let eur = |amount: &str| json!({"amount": amount, "currency": "EUR"});
    let position = |signing: &str, four_years: &str, to_ask: &str, to_floor: &str| {
        json!({
            "parts": {
                "base": eur("100000"), "equity": eur("200000"),
                "signing": eur(signing), "four_years": eur(four_years),
            },
            "moved": null, "to_ask": eur(to_ask), "to_floor": eur(to_floor),
        })
    };
    assert_eq!(
        serde_json::to_value(&log).unwrap(),
        json!({
            "rounds": [{
                "date": "2026-12-04",
                "theirs": position("20000", "625000", "-75000", "25000"),
                "yours": position("30000", "635000", "-65000", "35000"),
                "between": eur("10000"),
            }],
            "their_moves": [], "your_moves": [], "pattern": "too_few",
        })
    );
}
