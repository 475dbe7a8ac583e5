//! What the moves of both sides show.

use counteroffer::{money::Money, negotiation::Pattern};

use crate::rounds::{logged, offer, thousands};

/// Their moves, your moves, in thousands over four years, and what they show.
#[track_caller]
fn shows(rounds: &[&str], theirs: &[&str], yours: &[&str], pattern: Pattern) {
    let log = logged(rounds, &offer());
    let moves = |moves: &[Money]| -> Vec<_> {
        let texts = moves.iter().map(|moved| thousands(Some(*moved)));
        texts.collect()
    };
    assert_eq!(moves(&log.their_moves), theirs, "{rounds:?}");
    assert_eq!(moves(&log.your_moves), yours, "{rounds:?}");
    assert_eq!(log.pattern, pattern, "{rounds:?}");
}

#[test]
fn nothing_to_see_yet() {
    shows(&[], &[], &[], Pattern::TooFew);
    shows(&["|"], &[], &[], Pattern::TooFew);
    shows(&["s10 |"], &[], &[], Pattern::TooFew);
    shows(
        &["s10 | s90", "s20 | s80"],
        &["10"],
        &["-10"],
        Pattern::TooFew,
    );
    shows(
        &["s10 | s90", "s20 | s80", "s20 |"],
        &["10", "0"],
        &["-10"],
        Pattern::TooFew,
    );
}

#[test]
fn their_moves_show_how_far_they_go() {
    let shows = |rounds: &[&str], theirs: &[&str], pattern| shows(rounds, theirs, &[], pattern);
    let (shrinking, growing) = (Pattern::Shrinking, Pattern::Growing);
    shows(&["s0 |", "s20 |", "s30 |"], &["20", "10"], shrinking);
    // To the cent.
    shows(
        &["s0 |", "s20 |", "s39.99999 |"],
        &["20", "19.99999"],
        shrinking,
    );
    shows(
        &["s0 |", "s20 |", "s40.00001 |"],
        &["20", "20.00001"],
        growing,
    );
    shows(&["s0 |", "s20 |", "s40 |"], &["20", "20"], Pattern::Mixed);
    shows(&["s0 |", "s5 |", "s15 |"], &["5", "10"], growing);
    shows(
        &["s0 |", "s20 |", "s30 |", "s45 |"],
        &["20", "10", "15"],
        Pattern::Mixed,
    );
    // One who stays for a round has not broken the order; one who goes back has.
    shows(
        &["s0 |", "s0 |", "s20 |", "s20 |", "s30 |", "s30 |"],
        &["0", "20", "0", "10", "0"],
        shrinking,
    );
    shows(&["s0 |", "s20 |", "s10 |"], &["20", "-10"], Pattern::Mixed);
    shows(&["s30 |", "s10 |", "s20 |"], &["-20", "10"], Pattern::Mixed);
    shows(
        &["s0 |", "s20 |", "s20 |", "s20 |"],
        &["20", "0", "0"],
        Pattern::TheyHold,
    );
    // What is moved from one part to another is no move: 1,000 a year are 4,000.
    shows(
        &["s4 |", "s0 b101 |", "s4 b100 |"],
        &["0", "0"],
        Pattern::TheyHold,
    );
}

#[test]
fn who_does_not_answer_holds() {
    // You name something after them, and in the next round they name nothing.
    shows(
        &["s0 | s90", "| s90", "|"],
        &["0", "0"],
        &["0"],
        Pattern::TheyHold,
    );
    // A round for each message: nobody leaves anything unanswered.
    shows(
        &["s0 |", "| s90", "s20 |", "| s80", "s30 |", "| s75"],
        &["20", "10"],
        &["-10", "-5"],
        Pattern::Shrinking,
    );
    // They speak twice, then you: you stayed once.
    shows(
        &["s0 | s90", "s20 |", "s30 |", "| s85"],
        &["20", "10"],
        &["0", "-5"],
        Pattern::Shrinking,
    );
}

#[test]
fn you_bid_against_yourself() {
    let alone = Pattern::YouAlone;
    shows(
        &["s0 | s90", "| s80", "| s70"],
        &["0", "0"],
        &["-10", "-10"],
        alone,
    );
    shows(
        &["s0 | s90", "s20 | s80", "s20 | s70"],
        &["20", "0"],
        &["-10", "-10"],
        alone,
    );
    // They went back.
    shows(
        &["s10 | s90", "s5 | s80", "s5 | s70"],
        &["-5", "0"],
        &["-10", "-10"],
        alone,
    );
    // A round in which you stay is no answer of theirs.
    shows(
        &["s0 | s90", "s0 | s80", "s0 | s80", "s0 | s70"],
        &["0", "0", "0"],
        &["-10", "0", "-10"],
        alone,
    );
    shows(
        &["s0 | s90", "| s80", "| s70", "s5 |"],
        &["0", "0", "5"],
        &["-10", "-10"],
        Pattern::TooFew,
    );
    shows(
        &["s0 | s90", "| s80", "| s85", "| s80"],
        &["0", "0", "0"],
        &["-10", "5", "-5"],
        Pattern::TheyHold,
    );
}

#[test]
fn they_offer_what_you_ask_for() {
    shows(&["s20 | s20"], &[], &[], Pattern::Met);
    shows(&["s20 | s19.99999"], &[], &[], Pattern::Passed);
    shows(&["s20 | s20.00001"], &[], &[], Pattern::TooFew);
    // Before all else, and by the four years alone.
    shows(
        &["s0 | s90", "| s80", "| s70", "s72 |"],
        &["0", "0", "72"],
        &["-10", "-10"],
        Pattern::Passed,
    );
    shows(&["s50 | b110"], &[], &[], Pattern::TooFew);
    shows(&["s50 | b110 s10"], &[], &[], Pattern::Met);
    shows(&["s50 | b110 s10", "s40 |"], &["-10"], &[], Pattern::TooFew);
}
