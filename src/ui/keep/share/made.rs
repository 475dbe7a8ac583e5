//! What the view shows: a scenario, what goes along of it, and the link.

use std::{cell::Cell, time::Duration};

use leptos::prelude::*;

use crate::{
    browser::address,
    guide::{Guide, Library},
    scenario::{Scenario, Setting, Share, SharedLink, share},
    ui::keep::{desk::Desk, library, opening::guest},
};

thread_local! {
    /// Whether what is on screen was asked for a moment ago.
    static LOOKED: Cell<bool> = const { Cell::new(false) };
    /// What was chosen while the view is open, which is made anew in another language: what goes
    /// along, and whether the short form is wanted.
    static CHOSEN: Cell<Option<(Share, bool)>> = const { Cell::new(None) };
}

/// Forgets what was chosen: who opens the view anew is offered what usually goes along.
pub fn put_away() {
    CHOSEN.set(None);
}

/// What the parts of the view share.
#[derive(Clone, Copy)]
pub struct Sheet {
    desk: Desk,
    /// What is shown.
    pub made: RwSignal<Made>,
}

/// A link in the making.
pub struct Made {
    /// What is on screen.
    pub scenario: Scenario,
    /// The id under which it is kept; empty if it is not.
    pub id: String,
    /// The guides at hand.
    pub library: Library,
    /// What goes along.
    pub share: Share,
    /// Whether the short form is wanted in any case.
    pub short: bool,
    /// The link in both forms.
    pub links: SharedLink,
}

impl Sheet {
    /// What is on screen, with what usually goes along or was chosen to.
    pub fn of(desk: Desk) -> Self {
        let (scenario, id) = looked(desk);
        let library = guides();
        let (chosen, short) = CHOSEN.get().unwrap_or((Share::USUAL, false));
        let made = Made {
            links: share(&scenario, &library, &chosen),
            scenario,
            id,
            library,
            share: chosen,
            short,
        };
        let sheet = Self {
            desk,
            made: RwSignal::new(made),
        };
        Effect::new(move |_| {
            desk.follow();
            sheet.look_again();
        });
        sheet
    }

    /// Shows what is on screen now, if that is something else.
    pub fn look_again(self) {
        // To ask has it saved, and what cannot be saved reports that each time: without end, if each
        // report was a reason to ask.
        if LOOKED.get() {
            return;
        }
        let (scenario, id) = looked(self.desk);
        let library = guides();
        let same = self.made.with_untracked(|made| {
            made.id == id && made.scenario == scenario && made.library.guides() == library.guides()
        });
        if !same {
            self.change(|made| {
                made.scenario = scenario;
                made.id = id;
                made.library = library;
            });
        }
    }

    /// Changes what goes along, and so the link.
    pub fn change(self, change: impl FnOnce(&mut Made)) {
        self.made.update(|made| {
            change(made);
            CHOSEN.set(Some((made.share, made.short)));
            made.links = share(&made.scenario, &made.library, &made.share);
        });
    }
}

/// The guides at hand, with one that a link has brought and that is not kept yet.
fn guides() -> Library {
    let guest = guest();
    library().with_own(guest.into_iter().collect())
}

fn looked(desk: Desk) -> (Scenario, String) {
    LOOKED.set(true);
    set_timeout(|| LOOKED.set(false), Duration::ZERO);
    desk.screen()
}

impl Made {
    /// What stands behind the `#`.
    pub fn link(&self) -> &str {
        if self.is_short() {
            &self.links.compact
        } else {
            &self.links.readable
        }
    }

    /// The whole address.
    pub fn address(&self) -> String {
        address::address_of(self.link())
    }

    /// Whether the link is in its short form.
    pub fn is_short(&self) -> bool {
        self.short || self.is_long()
    }

    /// Whether the link would be too long for some programs if it was written out.
    pub fn is_long(&self) -> bool {
        let page = address::address_of("");
        self.links.link(page.trim_end_matches('#')) != self.links.readable
    }

    /// The guide of the scenario.
    pub fn guide(&self) -> Option<&Guide> {
        self.library.guide(&self.scenario.role)
    }

    /// What its fields are read in.
    pub fn setting(&self) -> Option<Setting> {
        Setting::of(self.guide()?, &self.scenario)
    }
}
