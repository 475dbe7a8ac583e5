//! One result: its name, its value, and a line that says what it is made of.

use leptos::prelude::*;

use crate::evaluation::Evaluation;

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
#[component]
pub fn Figure(state: State, name: &'static str, words: fn(&Evaluation) -> Words) -> impl IntoView {
    let id = name.to_ascii_lowercase().replace(' ', "-");
    let words = Memo::new(move |_| state.figure(words).unwrap_or_default());
    let value = Memo::new(move |_| words.with(|words| words.value.clone()));
    let caption = Memo::new(move |_| words.with(|words| words.caption.clone()));
    let cash = Memo::new(move |_| words.with(|words| words.cash));
    view! {
        <div class="figure">
            <h3 id=id.clone()>{name}</h3>
            <output aria-labelledby=id aria-live="off">
                {move || if value.with(String::is_empty) { "—".to_owned() } else { value.get() }}
            </output>
            {move || cash.get().map(split)}
            <p class="caption">{caption}</p>
        </div>
    }
    .into_any()
}

/// Cash and private equity as two parts of a bar; the caption says the same in words.
fn split(cash: u16) -> AnyView {
    view! {
        <div class="split" aria-hidden="true">
            <span class="cash" style:flex-grow=cash.to_string()></span>
            <span class="private" style:flex-grow=1_000_u16.saturating_sub(cash).to_string()></span>
        </div>
    }
    .into_any()
}
