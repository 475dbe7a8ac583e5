//! Opening what the first module cannot read by itself: compact links, and guides in links.

use std::cell::RefCell;

use crate::{
    browser::first::First,
    guide::Guide,
    scenario::{Scenario, open_any_link},
};

use super::library;

thread_local! {
    /// The guide that the last such link brought.
    static GUEST: RefCell<Option<Guide>> = const { RefCell::new(None) };
}

/// The guide that a link brought. It is kept with the first edit of its scenario, and until then only
/// in memory.
pub fn guest() -> Option<Guide> {
    GUEST.with_borrow(Clone::clone)
}

/// Reads a link and hands what is in it to the first module.
pub fn open(link: &str, first: &First) {
    let opened = open_any_link(link, &library());
    if let Some(guide) = opened.guide {
        first.turn("guest", &guide.to_json());
        GUEST.set(Some(guide));
    }
    for problem in opened.problems {
        first.turn("fault", &problem.to_string());
    }
    let task = if opened.read_only { "view" } else { "show" };
    let scenario = opened.scenario.as_ref().map(Scenario::to_json);
    first.turn(task, &scenario.unwrap_or_default());
}
