//! One result: its name, its value, and a line that says what it is made of.

use leptos::prelude::*;

use crate::{
    evaluation::{Evaluation, Place},
    pay::PayPart,
    ui::{
        markup::Html,
        parts::{flag, html, text},
    },
};

use super::State;

/// What a result says.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Words {
    /// The value; empty while there is none.
    pub value: String,
    /// What it is made of, or what is missing.
    pub caption: String,
    /// The parts of the value as shares of a whole length, where they are told apart.
    pub parts: Vec<(PayPart, Place)>,
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
    let parts = html("split", text(move || split(words().parts)));
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

/// The parts side by side in a bar; the caption says the same in words.
fn split(parts: Vec<(PayPart, Place)>) -> String {
    let mut html = Html::default();
    for (part, share) in parts {
        html.raw("<svg class=").raw(class_of(part)).raw(" width=");
        html.place(share).raw("></svg>");
    }
    html.done()
}

/// The class that gives a part its hue and texture, everywhere the same.
fn class_of(part: PayPart) -> &'static str {
    match part {
        PayPart::Base | PayPart::Bonus | PayPart::OneOff => "cash",
        PayPart::Benefits => "benefits",
        PayPart::PublicEquity => "public",
        PayPart::PrivateEquity => "private",
    }
}
