//! The moves of a plan and their reasons, from what is typed to what is said.

mod figures;
mod single;
mod standing;

use counteroffer::negotiation::{Date, Move};

use crate::{plan::planned, support::opened};

/// Nothing of the guide's list.
const NO_LIST: &str = "extra.acceleration=no&extra.refresh=no&extra.signing=no&extra.scope=no";

fn day(day: u8) -> Option<Date> {
    Date::of(2026, 12, day)
}

/// The moves of a link on the first of December 2026: what is due, and why.
#[track_caller]
fn says(link: &str, expected: &[(Move, &str)]) {
    let found = planned(&opened(link), day(1), |_, plan| {
        let moves = plan.moves.iter();
        moves
            .map(|step| (step.due, step.reason.clone()))
            .collect::<Vec<_>>()
    });
    let found: Vec<_> = found
        .iter()
        .map(|(due, reason)| (*due, reason.as_str()))
        .collect();
    assert_eq!(found, expected, "{link}");
}

/// The reason of one move of a link that has others as well.
#[track_caller]
fn reason(link: &str, due: Move, expected: &str) {
    planned(&opened(link), day(1), |_, plan| {
        let step = plan.moves.iter().find(|step| step.due == due);
        let found = step.map_or("not due", |step| &step.reason);
        assert_eq!(found, expected, "{link}");
    });
}

const NOT_DUE: &str = "not due";
