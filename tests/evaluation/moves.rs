//! The rules of the plan: which moves follow from which situation, and in what order.

use counteroffer::negotiation::{Move, RULES, Situation, due};
use proptest::prelude::*;

/// An offer at the ask, with nothing else to speak of.
const GOOD: Situation = Situation {
    offered: true,
    base_under_floor: false,
    base_under_ask: false,
    equity_under_ask: false,
    total_under_floor: false,
    grant_unclear: false,
    rival_marked: false,
    rival_unmarked: false,
    rival_ahead: false,
    facts: 0,
    days_left: None,
    signing: false,
    refresh: false,
    protection: false,
    others: false,
};

fn moves(situation: &Situation) -> Vec<Move> {
    due(situation).into_iter().map(|rule| rule.due).collect()
}

#[track_caller]
fn follow(situation: Situation, expected: &[Move]) {
    assert_eq!(moves(&situation), expected, "{situation:?}");
}

#[test]
fn each_fact_alone() {
    use Move::*;
    #[rustfmt::skip]
    let table: [(Situation, &[Move]); 17] = [
        (Situation::default(), &[GetOffer]),
        (Situation { rival_unmarked: true, ..Situation::default() }, &[GetOffer, GetWritten]),
        (GOOD, &[Accept]),
        (Situation { facts: 3, ..GOOD }, &[Accept]),
        (Situation { base_under_ask: true, ..GOOD }, &[Prepare, AskBase]),
        (Situation { base_under_ask: true, base_under_floor: true, ..GOOD }, &[Prepare, BaseToFloor]),
        (Situation { equity_under_ask: true, ..GOOD }, &[Prepare, AskEquity]),
        (Situation { total_under_floor: true, ..GOOD }, &[Stop]),
        (Situation { grant_unclear: true, ..GOOD }, &[AskTerms]),
        (Situation { rival_marked: true, ..GOOD }, &[Accept]),
        // An offer that nobody has made yet does not keep from saying yes.
        (Situation { rival_unmarked: true, ..GOOD }, &[GetWritten, Accept]),
        (Situation { rival_marked: true, rival_ahead: true, ..GOOD }, &[LeadWithOffer]),
        (Situation { signing: true, ..GOOD }, &[AskSigning]),
        (Situation { refresh: true, ..GOOD }, &[AskRefresh]),
        (Situation { protection: true, ..GOOD }, &[Protect]),
        (Situation { others: true, ..GOOD }, &[WriteDown]),
        (Situation { days_left: Some(0), ..GOOD }, &[Accept]),
    ];
    for (situation, expected) in table {
        follow(situation, expected);
    }
}

#[test]
fn facts_together() {
    use Move::*;
    let low = Situation {
        base_under_floor: true,
        base_under_ask: true,
        equity_under_ask: true,
        total_under_floor: true,
        ..GOOD
    };
    let listed = Situation {
        signing: true,
        refresh: true,
        protection: true,
        others: true,
        ..GOOD
    };
    follow(low, &[Prepare, BaseToFloor, AskEquity, Stop]);
    // A fact of one's own, or an offer that may be named, is something to bring.
    follow(
        Situation { facts: 1, ..low },
        &[BaseToFloor, AskEquity, Stop],
    );
    follow(
        Situation {
            rival_marked: true,
            ..low
        },
        &[BaseToFloor, AskEquity, Stop],
    );
    follow(listed, &[AskSigning, AskRefresh, Protect, WriteDown]);
    follow(
        Situation {
            rival_marked: true,
            rival_ahead: true,
            rival_unmarked: true,
            grant_unclear: true,
            days_left: Some(2),
            total_under_floor: true,
            base_under_ask: true,
            equity_under_ask: true,
            ..listed
        },
        &[
            GainTime,
            AskTerms,
            GetWritten,
            LeadWithOffer,
            AskEquity,
            AskBase,
            AskSigning,
            AskRefresh,
            Protect,
            WriteDown,
            Stop,
        ],
    );
    // Without an offer nothing of a list is due.
    follow(
        Situation {
            offered: false,
            days_left: Some(1),
            ..listed
        },
        &[GetOffer],
    );
}

#[test]
fn time_is_short_within_three_days() {
    let short = |days_left, open: Situation| {
        let situation = Situation { days_left, ..open };
        moves(&situation).contains(&Move::GainTime)
    };
    let open = Situation {
        others: true,
        ..GOOD
    };
    for (days, expected) in [(-400, true), (-1, true), (0, true), (3, true), (4, false)] {
        assert_eq!(short(Some(days), open), expected, "{days} days");
    }
    assert!(!short(None, open));
    // Only where there is something to do with the time.
    assert!(!short(Some(1), GOOD));
    let unclear = Situation {
        grant_unclear: true,
        ..GOOD
    };
    assert!(short(Some(1), unclear));
}

#[test]
fn a_rule_for_each_move() {
    use Move::*;
    let all = RULES.each_ref().map(|rule| rule.due);
    let expected = [
        GetOffer,
        GainTime,
        Prepare,
        AskTerms,
        GetWritten,
        LeadWithOffer,
        BaseToFloor,
        AskEquity,
        AskBase,
        AskSigning,
        AskRefresh,
        Protect,
        WriteDown,
        Accept,
        Stop,
    ];
    assert_eq!(all, expected);
    for (place, rule) in RULES.iter().enumerate() {
        let (when, what) = (rule.when.get(), rule.what.get());
        assert!(when.ends_with('.'), "{when}");
        assert!(!what.is_empty() && !what.ends_with('.'));
        let same = |other: &&counteroffer::negotiation::Rule| {
            other.due == rule.due || other.when == rule.when || other.what == rule.what
        };
        assert_eq!(RULES.iter().filter(same).count(), 1, "{place}");
    }
}

/// Any answers at all, also such as no figures give.
fn situations() -> impl Strategy<Value = Situation> {
    let answers = proptest::array::uniform14(any::<bool>());
    let days = proptest::option::of(-5..10_i32);
    (answers, days, 0..3_usize).prop_map(|(yes, days_left, facts)| Situation {
        // Most have an offer.
        offered: yes[0] || yes[13],
        base_under_floor: yes[1],
        base_under_ask: yes[2],
        equity_under_ask: yes[3],
        total_under_floor: yes[4],
        grant_unclear: yes[5],
        rival_marked: yes[6],
        rival_unmarked: yes[7],
        rival_ahead: yes[8],
        facts,
        days_left,
        signing: yes[9],
        refresh: yes[10],
        protection: yes[11],
        others: yes[12],
    })
}

proptest! {
    #[test]
    fn there_is_always_a_move_and_never_a_contradiction(situation in situations()) {
        use Move::*;
        let moves = moves(&situation);
        prop_assert!(!moves.is_empty());
        let order: Vec<_> = moves
            .iter()
            .map(|due| RULES.iter().position(|rule| rule.due == *due).unwrap())
            .collect();
        prop_assert!(order.windows(2).all(|pair| pair[0] < pair[1]), "{:?}", moves);
        // Nobody says yes and asks for more, or walks away.
        if moves.contains(&Accept) {
            let rest: Vec<_> = moves.iter().filter(|due| **due != Accept).collect();
            prop_assert!(rest.iter().all(|due| **due == GetWritten), "{:?}", moves);
        }
        prop_assert_eq!(moves.contains(&GetOffer), !situation.offered);
        prop_assert!(!(moves.contains(&BaseToFloor) && moves.contains(&AskBase)));
    }
}
