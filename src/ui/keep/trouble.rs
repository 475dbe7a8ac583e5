//! Why something that was pressed could not be done, said beside it.

use leptos::prelude::*;

use crate::{
    keeping::StoreError,
    ui::{
        element::{View, element},
        parts::{block, nothing, put},
    },
};

/// The last failure of a view; there is one at a time.
#[derive(Clone, Copy)]
pub struct Trouble {
    /// Where: an id, or the name of a part of the view; empty for nowhere.
    at: RwSignal<String>,
    /// Why, in words.
    why: RwSignal<String>,
}

impl Trouble {
    /// None.
    pub fn new() -> Self {
        let text = || RwSignal::new(String::new());
        Self {
            at: text(),
            why: text(),
        }
    }

    /// What came out, once it is said beside what was pressed if nothing did.
    pub fn told<T>(self, at: &str, result: Result<T, StoreError>) -> Option<T> {
        match result {
            Ok(value) => {
                self.calm();
                Some(value)
            }
            Err(error) => {
                self.fails(at, &error.to_string());
                None
            }
        }
    }

    /// Says no longer that something failed.
    pub fn calm(self) {
        put(self.at, String::new());
    }

    /// Says beside what was pressed why it cannot be done.
    pub fn fails(self, at: &str, why: &str) {
        put(self.why, why.to_owned());
        put(self.at, at.to_owned());
    }

    /// Where that is said.
    pub fn shown(self, at: &str) -> View {
        let at = at.to_owned();
        block(move || {
            if at.is_empty() || self.at.with(|there| *there != at) {
                return nothing();
            }
            element("P")
                .class("problem")
                .set("role", "alert")
                .tells(self.why.into())
                .view()
        })
    }
}
