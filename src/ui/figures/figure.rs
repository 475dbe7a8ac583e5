//! One result: its name, its value, and a line that says what it is made of.

use leptos::prelude::*;

use crate::{
    evaluation::Evaluation,
    ui::parts::{block, flag, nothing, text},
};

use super::State;

/// What a result says.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Words {
    /// The value; empty while there is none.
    pub value: String,
    /// What it is made of, or what is missing.
    pub caption: String,
    /// How much of the value is cash, in thousandths, where it has parts. The rest is private equity.
    pub cash: Option<u16>,
}

/// An output under its name.
pub fn figure(state: State, name: &'static str, words: fn(&Evaluation) -> Words) -> AnyView {
    let id = name.to_ascii_lowercase().replace(' ', "-");
    let words = move || state.figure(words).unwrap_or_default();
    let value = text(move || match words().value {
        value if value.is_empty() => "not yet known".to_owned(),
        value => value,
    });
    let none = flag(move || words().value.is_empty());
    let caption = text(move || words().caption);
    let parts = block(move || words().cash.map_or_else(nothing, split));
    view! {
        <div class="figure">
            <h3 id=id.clone()>{name}</h3>
            <output aria-labelledby=id aria-live="off" class:none=none>
                {value}
            </output>
            {parts}
            <p class="caption">{caption}</p>
        </div>
    }
    .into_any()
}

/// Cash and private equity as two parts of a bar; the caption says the same in words.
fn split(cash: u16) -> AnyView {
    let private = 1_000_u16.saturating_sub(cash);
    view! {
        <div class="split" aria-hidden="true">
            <span class="cash" style:flex-grow=cash.to_string()></span>
            <span class="private" style:flex-grow=private.to_string()></span>
        </div>
    }
    .into_any()
}
