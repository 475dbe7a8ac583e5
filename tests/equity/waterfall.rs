//! Cap tables that a pocket calculator can follow, and what cannot be shared.

use counteroffer::{
    equity::{CapTable, Participation, Preferred, Waterfall, WaterfallError},
    money::{Currency, Decimal, Money, MoneyError},
};

use super::{capped, compiled, full, plain_class, ranked, table};
use crate::support::{decimal, eur, plain, usd};

/// What an exit comes to: common, then the classes in their order; in brackets what converts.
fn shared(table: &CapTable, exit: &str) -> String {
    let payouts = compiled(table).payouts(eur(exit)).unwrap();
    let mut parts = vec![plain(payouts.common)];
    parts.extend(payouts.preferred.iter().map(|payout| {
        let amount = plain(payout.amount);
        match payout.converts {
            true => format!("[{amount}]"),
            false => amount,
        }
    }));
    parts.join(" + ")
}

#[track_caller]
fn shares_out(table: &CapTable, rows: &[(&str, &str)]) {
    for (exit, expected) in rows {
        assert_eq!(shared(table, exit), *expected, "{exit}");
    }
}

/// The value of a common share at an exit, and back.
#[track_caller]
fn is_worth(table: &CapTable, rows: &[(&str, &str)]) {
    let waterfall = compiled(table);
    for (exit, share) in rows {
        let found = waterfall.per_common_share(eur(exit)).unwrap();
        assert_eq!(plain(found), *share, "{exit}");
        assert_eq!(plain(waterfall.exit_for(eur(share)).unwrap()), *exit);
    }
}

#[track_caller]
fn bends(table: &CapTable, expected: &[(&str, &str)]) {
    let waterfall = compiled(table);
    let kinks = waterfall.kinks().iter();
    let found: Vec<_> = kinks.map(|kink| (plain(kink.at), kink.slope)).collect();
    let expected: Vec<_> = expected
        .iter()
        .map(|(at, slope)| ((*at).to_owned(), decimal(slope)))
        .collect();
    assert_eq!(found, expected);
}

/// Everything is common: a hundred shares.
#[test]
fn without_preferred_shares_common_gets_all() {
    let table = table("100", &[]);
    shares_out(&table, &[("0", "0"), ("0.01", "0.01"), ("250", "250")]);
    is_worth(&table, &[("0", "0"), ("1", "0.01"), ("250", "2.5")]);
    bends(&table, &[("0", "0.01")]);
}

/// 5 million were put in for a fifth of the company: 2.50 a share. Converted, a fifth of 25 million
/// is as much.
#[test]
fn a_class_that_does_not_participate() {
    let table = table("8000000", &[plain_class("2000000", "5000000")]);
    shares_out(
        &table,
        &[
            ("0", "0 + 0"),
            ("3000000", "0 + 3000000"),
            ("5000000", "0 + 5000000"),
            ("5000000.01", "0.01 + 5000000"),
            ("13000000", "8000000 + 5000000"),
            ("25000000", "20000000 + 5000000"),
            ("25000000.05", "20000000.04 + [5000000.01]"),
            ("40000000", "32000000 + [8000000]"),
        ],
    );
    is_worth(
        &table,
        &[
            ("13000000", "1"),
            ("25000000", "2.5"),
            ("40000000", "4"),
            ("1000000000000", "100000"),
        ],
    );
    bends(
        &table,
        &[("5000000", "0.000000125"), ("25000000", "-0.000000025")],
    );
}

#[test]
fn a_multiple_of_the_money_put_in() {
    // Twice 3 million for a tenth: 6.00 a share.
    let table = table("9000000", &[plain_class("1000000", "6000000")]);
    shares_out(
        &table,
        &[
            ("6000000", "0 + 6000000"),
            ("7000000", "1000000 + 6000000"),
            ("60000000", "54000000 + 6000000"),
            ("70000000", "63000000 + [7000000]"),
        ],
    );
}

/// It gets its preference and a fifth of the rest, and has no reason to convert.
#[test]
fn a_class_that_participates() {
    let table = table("8000000", &[full("2000000", "5000000")]);
    shares_out(
        &table,
        &[
            ("5000000", "0 + 5000000"),
            ("15000000", "8000000 + 7000000"),
            ("105000000", "80000000 + 25000000"),
        ],
    );
    is_worth(&table, &[("15000000", "1"), ("105000000", "10")]);
    bends(&table, &[("5000000", "0.0000001")]);
}

/// Twice its money at most: 5.00 a share. It has that when common has 2.50, at 5 + 10 × 2.50
/// million, and keeps it until common has 5.00 too, at 10 × 5.00 million.
#[test]
fn between_the_cap_and_conversion() {
    let table = table("8000000", &[capped("2000000", "5000000", "10000000")]);
    shares_out(
        &table,
        &[
            ("4000000", "0 + 4000000"),
            ("15000000", "8000000 + 7000000"),
            ("30000000", "20000000 + 10000000"),
            ("40000000", "30000000 + 10000000"),
            ("50000000", "40000000 + 10000000"),
            ("50000000.05", "40000000.04 + [10000000.01]"),
            ("60000000", "48000000 + [12000000]"),
        ],
    );
    is_worth(
        &table,
        &[
            ("15000000", "1"),
            ("30000000", "2.5"),
            ("40000000", "3.75"),
            ("50000000", "5"),
            ("60000000", "6"),
        ],
    );
    bends(
        &table,
        &[
            ("5000000", "0.0000001"),
            ("30000000", "0.000000025"),
            ("50000000", "-0.000000025"),
        ],
    );
}

/// A cap that is no more than the preference leaves nothing to participate in.
#[test]
fn a_cap_at_the_preference_is_no_participation() {
    let with = |class: Preferred| compiled(&table("8000000", &[class]));
    let cap = with(capped("2000000", "5000000", "5000000"));
    let none = with(plain_class("2000000", "5000000"));
    assert_eq!(cap.kinks(), none.kinks());
    for exit in ["0", "3000000", "13000000", "25000000", "40000000.03"] {
        assert_eq!(cap.payouts(eur(exit)), none.payouts(eur(exit)), "{exit}");
    }
}

/// The later class, 10 million at 5.00 a share, is paid before the earlier one, 4 million at 2.00.
#[test]
fn one_rank_after_the_other() {
    let early = ranked(1, plain_class("2000000", "4000000"));
    let late = ranked(0, plain_class("2000000", "10000000"));
    let table = table("6000000", &[early, late]);
    shares_out(
        &table,
        &[
            ("7000000", "0 + 0 + 7000000"),
            ("10000000", "0 + 0 + 10000000"),
            ("12000000", "0 + 2000000 + 10000000"),
            ("14000000", "0 + 4000000 + 10000000"),
            ("20000000", "6000000 + 4000000 + 10000000"),
            // 6 × 2.00 + 4 + 10 million.
            ("26000000", "12000000 + 4000000 + 10000000"),
            ("34000000", "18000000 + [6000000] + 10000000"),
            // 8 × 5.00 + 10 million.
            ("50000000", "30000000 + [10000000] + 10000000"),
            ("60000000", "36000000 + [12000000] + [12000000]"),
        ],
    );
    is_worth(&table, &[("20000000", "1"), ("34000000", "3")]);
}

#[test]
fn classes_of_one_rank_share_by_their_preferences() {
    let table = table(
        "10",
        &[
            ranked(4, plain_class("1", "60")),
            ranked(9, plain_class("1", "50")),
            ranked(4, plain_class("1", "30")),
        ],
    );
    shares_out(
        &table,
        &[
            ("30", "0 + 20 + 0 + 10"),
            ("0.01", "0 + 0.01 + 0 + 0"),
            ("90", "0 + 60 + 0 + 30"),
            ("100", "0 + 60 + 10 + 30"),
            ("150", "10 + 60 + 50 + 30"),
        ],
    );
}

/// Whoever is next in line has what the one before was rounded by.
#[test]
fn parts_of_a_cent_are_passed_on() {
    let three = table("1", &[plain_class("1", "100"); 3]);
    shares_out(
        &three,
        &[
            ("100", "0 + 33.33 + 33.34 + 33.33"),
            ("0.02", "0 + 0.01 + 0 + 0.01"),
            ("400.01", "100 + [100] + [100.01] + [100]"),
            ("400.02", "100 + [100.01] + [100] + [100.01]"),
        ],
    );
    // A tenth of a cent is no cent.
    let ordinary = table("1", &[plain_class("5", "0"), plain_class("4", "0")]);
    shares_out(&ordinary, &[("0.01", "0 + [0.01] + [0]")]);
    // Nobody gets more than it is owed: the last one has next to a cent, and that is all.
    let small = table(
        "1",
        &[
            plain_class("1", "100"),
            plain_class("1", "100"),
            plain_class("1", "100"),
            plain_class("1", "0.01"),
        ],
    );
    shares_out(&small, &[("300", "0 + 100 + 99.99 + 100 + 0.01")]);
}

/// Shares without a preference are common shares, whatever else is said of them.
#[test]
fn without_a_preference() {
    let ordinary = table("6", &[plain_class("4", "0")]);
    shares_out(&ordinary, &[("0", "0 + 0"), ("10", "6 + [4]")]);
    bends(&ordinary, &[("0", "0.1")]);
    let full = table("6", &[full("4", "0")]);
    shares_out(&full, &[("0", "0 + 0"), ("10", "6 + 4")]);
    bends(&full, &[("0", "0.1")]);
    let to_eight = table("6", &[capped("4", "0", "8")]);
    shares_out(
        &to_eight,
        &[("10", "6 + 4"), ("20", "12 + 8"), ("30", "18 + [12]")],
    );
    bends(&to_eight, &[("0", "0.1")]);
    let to_nothing = table("6", &[capped("4", "0", "0")]);
    shares_out(&to_nothing, &[("0", "0 + 0"), ("10", "6 + [4]")]);
    bends(&to_nothing, &[("0", "0.1")]);
}

/// A claim without shares gets what it is owed, and has nothing to convert or to participate with.
#[test]
fn without_shares() {
    for claim in [
        plain_class("0", "5"),
        full("0", "5"),
        capped("0", "5", "5"),
        capped("0", "5", "100"),
    ] {
        let table = table("10", &[claim]);
        shares_out(
            &table,
            &[("3", "0 + 3"), ("5", "0 + 5"), ("1000005", "1000000 + 5")],
        );
        bends(&table, &[("5", "0.1")]);
    }
    let nobody = table("10", &[plain_class("0", "0"), capped("0", "0", "1")]);
    shares_out(&nobody, &[("0", "0 + 0 + 0"), ("5", "5 + 0 + 0")]);
}

/// Both have a third of a unit a share: they convert at one exit, whatever the digits.
#[test]
fn equal_thresholds_are_one_kink() {
    let table = table("4", &[plain_class("3", "1"), plain_class("9", "3")]);
    let waterfall = compiled(&table);
    let kinks: Vec<_> = waterfall.kinks().iter().map(|kink| kink.at).collect();
    assert_eq!(kinks.len(), 2);
    assert_eq!(kinks[0], eur("4"));
    assert_eq!(plain(kinks[1].rounded_to_cents()), "5.33");
    shares_out(&table, &[("5.33", "1.33 + 1 + 3"), ("16", "4 + [3] + [9]")]);
}

/// A third of a unit a share, and nine shares: that is 3 exactly, and there it does not convert.
#[test]
fn what_comes_out_even_is_even() {
    let table = table("6", &[plain_class("3", "1")]);
    shares_out(&table, &[("3", "2 + 1"), ("3.03", "2.02 + [1.01]")]);
    bends(
        &table,
        &[
            ("1", "0.1666666666666666666666666667"),
            ("3", "-0.0555555555555555555555555556"),
        ],
    );
}

#[test]
fn below_zero_is_nothing() {
    let table = table("10", &[plain_class("1", "5")]);
    assert_eq!(shared(&table, "-7"), "0 + 0");
    let waterfall = compiled(&table);
    let nothing = Ok(eur("0"));
    assert_eq!(waterfall.per_common_share(eur("-7")), nothing);
    assert_eq!(waterfall.exit_for(eur("-7")), nothing);
    assert_eq!(waterfall.exit_for(eur("0")), nothing);
}

#[test]
fn what_cannot_be_shared() {
    #[track_caller]
    fn fails(table: &CapTable, error: WaterfallError, text: &str) {
        assert_eq!(Waterfall::of(table.clone(), Currency::EUR), Err(error));
        assert_eq!(error.to_string(), text);
    }
    for shares in ["0", "-3"] {
        fails(
            &table(shares, &[]),
            WaterfallError::NoCommon {
                shares: decimal(shares),
            },
            &format!("{shares} common shares; give more than 0"),
        );
    }
    let good = plain_class("1", "5");
    for bad in [
        plain_class("-2", "5"),
        plain_class("1", "-2"),
        capped("1", "-2", "-1"),
    ] {
        fails(
            &table("10", &[good, bad]),
            WaterfallError::Negative {
                place: 1,
                amount: decimal("-2"),
            },
            "preferred class 2: -2 is negative; give 0 or more",
        );
    }
    fails(
        &table("10", &[capped("1", "5", "4.99")]),
        WaterfallError::CapUnderPreference {
            place: 0,
            cap: eur("4.99"),
            preference: eur("5"),
        },
        "preferred class 1: the cap, 4.99, is under the preference, 5; the cap includes it, so give at least as much",
    );
    fails(
        &table("10", &[plain_class("1", "1"), plain_class("1", &huge())]),
        WaterfallError::Money(MoneyError::Overflow),
        "the result is too large to be exact",
    );
}

fn huge() -> String {
    Decimal::MAX.to_string()
}

#[test]
fn one_currency_only() {
    let mismatch = |left, right| MoneyError::CurrencyMismatch { left, right };
    let (euro, dollar) = (Currency::EUR, Currency::USD);
    let of = |class: Preferred| Waterfall::of(table("10", &[class]), euro);
    let good = plain_class("1", "5");
    let expected = Err(WaterfallError::Money(mismatch(euro, dollar)));
    assert_eq!(
        of(Preferred {
            preference: usd("0"),
            ..good
        }),
        expected
    );
    let error = of(Preferred {
        participation: Participation::Capped(usd("9")),
        ..good
    });
    let of_cap = mismatch(dollar, euro);
    assert_eq!(error, Err(WaterfallError::Money(of_cap)));

    let waterfall = of(good).unwrap();
    let mixed = mismatch(euro, dollar);
    for amount in ["0", "100", "-1"] {
        assert_eq!(waterfall.per_common_share(usd(amount)), Err(mixed));
        assert_eq!(waterfall.payouts(usd(amount)), Err(mixed));
        assert_eq!(waterfall.exit_for(usd(amount)), Err(mixed));
    }
}

/// A quintillion of money and shares is shared to the cent still; what is larger than a decimal is
/// an error.
#[test]
fn huge_numbers() {
    let quintillion = "1000000000000000000";
    let two = table(quintillion, &[plain_class(quintillion, quintillion); 2]);
    shares_out(
        &two,
        &[
            (
                "1000000000000000000.01",
                "0 + 500000000000000000.01 + 500000000000000000",
            ),
            (
                "6000000000000000000",
                "2000000000000000000 + [2000000000000000000] + [2000000000000000000]",
            ),
        ],
    );
    let most = Money::new(Decimal::MAX, Currency::EUR);
    let waterfall = compiled(&two);
    assert_eq!(waterfall.exit_for(most), Err(MoneyError::Overflow));
    let payouts = waterfall.payouts(most).unwrap();
    let mut sum = payouts.common;
    for payout in &payouts.preferred {
        sum = sum.plus(payout.amount).unwrap();
    }
    assert_eq!(sum, most);
}

/// What is lost beyond the 28th digit is not shared wrongly.
#[test]
fn next_to_no_shares() {
    #[track_caller]
    fn lost(table: &CapTable) {
        let error = WaterfallError::Money(MoneyError::Overflow);
        assert_eq!(Waterfall::of(table.clone(), Currency::EUR), Err(error));
    }
    let fractions = table("0.00000001", &[plain_class("0.00000003", "1")]);
    shares_out(&fractions, &[("1.2", "0.2 + 1"), ("4", "1 + [3]")]);
    lost(&table("0.000000009", &[]));
    lost(&table("1", &[plain_class("0.000000009", "1")]));
    // Common beside a class of 10^22 shares.
    let many = "10000000000000000000000";
    lost(&table("0.00000001", &[capped(many, "5", "6")]));
}
