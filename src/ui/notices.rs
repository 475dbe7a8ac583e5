//! What the user has to be told, once, above the page.

use std::{cell::RefCell, mem};

use leptos::prelude::*;

use crate::{keeping::StoreError, money::Currency, text::page as texts};

use super::{
    State,
    element::{View, element},
    markup::Html,
    parts::{self, block, button, count, html, quiet_button, several},
};

/// One thing to tell.
#[derive(Debug)]
pub enum Notice {
    /// The scenario on screen came out of a link. `mine` is the id of the one put away for it.
    FromLink {
        /// Empty if they have none.
        mine: String,
    },
    /// The figures on screen are an example. `mine` is the id of the scenario put away for it.
    Example {
        /// Empty if they have none.
        mine: String,
    },
    /// Parts of a link could not be used.
    LinkProblems(Vec<String>),
    /// Stored values could not be read, for reasons of a line each. They were moved aside, or stay
    /// where they are if a later version wrote them.
    Unread(String),
    /// Nothing can be saved.
    NotSaved(StoreError),
    /// Another tab changed the scenario as well, and both are kept.
    Copied {
        /// The id of the other one.
        of: String,
    },
    /// The guide of the scenario is not on this device.
    NoGuide,
    /// What was asked for could not be loaded.
    SecondFailed,
    /// Amounts that were typed for one currency are now read in another.
    CurrencyChanged(Currency),
}

impl Notice {
    /// Whether it speaks of the scenario on screen, and says nothing of another.
    pub fn is_of_scenario(&self) -> bool {
        matches!(
            self,
            Self::FromLink { .. }
                | Self::Example { .. }
                | Self::LinkProblems(_)
                | Self::CurrencyChanged(_)
                | Self::Copied { .. }
                | Self::NoGuide
        )
    }
}

/// The notices on screen, at most one of each kind. They stand beside the signal, which says when
/// they change: a signal of their type would be 0.5 kB more to download.
#[derive(Clone, Copy)]
pub struct Notices(RwSignal<u32>);

thread_local! {
    static ALL: RefCell<Vec<Notice>> = const { RefCell::new(Vec::new()) };
}

impl Notices {
    /// None.
    pub fn new() -> Self {
        Self(RwSignal::new(0))
    }

    /// Tells something, in place of what was told of the same kind.
    pub fn add(self, notice: Notice) {
        let kind = mem::discriminant(&notice);
        // Every save that fails says so; those who listen hear it once.
        let said = |other: &Notice| matches!((other, &notice), (Notice::NotSaved(old), Notice::NotSaved(new)) if old == new);
        if ALL.with_borrow(|all| all.iter().any(said)) {
            return;
        }
        ALL.with_borrow_mut(|all| {
            all.retain(|other| mem::discriminant(other) != kind);
            all.push(notice);
        });
        count(self.0);
    }

    /// The id of the user's own scenario while one from a link is on screen; empty if there is none.
    pub fn mine(self) -> String {
        let mine = |notice: &Notice| match notice {
            Notice::FromLink { mine } | Notice::Example { mine } => Some(mine.clone()),
            _ => None,
        };
        let mine = ALL.with_borrow(|all| all.iter().find_map(mine));
        mine.unwrap_or_default()
    }

    /// Takes back what is no longer so.
    #[inline(never)]
    pub fn take(self, gone: &dyn Fn(&Notice) -> bool) {
        let taken = ALL.with_borrow_mut(|all| {
            let before = all.len();
            all.retain(|notice| !gone(notice));
            all.len() < before
        });
        if taken {
            count(self.0);
        }
    }
}

/// The list of notices.
pub fn notice_list(state: State) -> View {
    let notices = block(move || {
        state.notices.0.track();
        several(ALL.with_borrow(|all| {
            let mut notices = Vec::new();
            for notice in all {
                notices.push(one(state, notice));
            }
            notices
        }))
    });
    element("DIV")
        .class("notices")
        .set("role", "status")
        .set("aria-label", texts::NOTICES.get())
        .child(notices)
        .view()
}

fn one(state: State, notice: &Notice) -> View {
    let kind = mem::discriminant(notice);
    let viewing = matches!(notice, Notice::FromLink { .. }) && untrack(|| state.is_viewing());
    let text = if viewing {
        texts::FOR_READING_ONLY.to_string()
    } else {
        words(notice)
    };
    let mut said = Html::default();
    said.paragraph(&text);
    let lines = lines(notice);
    if !lines.is_empty() {
        said.list(&lines);
    }
    let said = said.done();
    let said = html("", parts::text(move || said.clone()));
    let mut view = element("DIV").class("notice").child(said);
    if viewing {
        view = view.child(button(texts::TAKE_COPY.get(), move || state.take_copy()));
    }
    let other = match notice {
        Notice::FromLink { mine } => Some((texts::BACK_TO_OWN, mine)),
        Notice::Copied { of } => Some((texts::SHOW_OTHER, of)),
        _ => None,
    };
    if let Some((label, id)) = other.filter(|(_, id)| !id.is_empty()) {
        let id = id.clone();
        view = view.child(button(label.get(), move || state.open_kept(&id)));
    }
    if let Notice::Example { mine } = notice {
        let mine = mine.clone();
        view = view.child(button(texts::CLEAR_EXAMPLE.get(), move || {
            state.clear_example(&mine)
        }));
    }
    if viewing {
        // It holds the only way to change anything.
        return view.view();
    }
    let dismiss = move || {
        let gone = |other: &Notice| mem::discriminant(other) == kind;
        state.notices.take(&gone);
    };
    view.child(quiet_button(texts::DISMISS.get(), dismiss))
        .view()
}

fn words(notice: &Notice) -> String {
    let words = match notice {
        Notice::FromLink { mine } if !mine.is_empty() => texts::FROM_LINK_BESIDE_OWN,
        Notice::FromLink { .. } => texts::FROM_LINK,
        Notice::Example { .. } => texts::IS_EXAMPLE,
        Notice::LinkProblems(_) => texts::LINK_PROBLEMS,
        Notice::Unread(_) => texts::UNREAD,
        Notice::Copied { .. } => texts::CHANGED_IN_TAB,
        Notice::NotSaved(why) => return texts::NotSaved { why }.text(),
        Notice::NoGuide => texts::NO_GUIDE,
        Notice::SecondFailed => texts::SECOND_FAILED,
        Notice::CurrencyChanged(currency) => return texts::CurrencyChanged { currency }.text(),
    };
    words.to_string()
}

/// What it lists below.
fn lines(notice: &Notice) -> Vec<String> {
    match notice {
        Notice::LinkProblems(problems) => problems.clone(),
        Notice::Unread(unread) => unread.split('\n').map(str::to_owned).collect(),
        _ => Vec::new(),
    }
}
