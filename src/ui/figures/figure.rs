//! One result: its name, its value, and a line that says what it is made of.

use crate::{
    evaluation::{Evaluation, Place},
    pay::PayPart,
    text::{Text, figures as texts},
    ui::{
        element::{View, element},
        how::{Figures, how},
        markup::{Html, after},
        parts::{html, text},
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

/// What a figure is called, what it says, and how it came about.
pub type Shown = (Text, fn(&Evaluation) -> Words, Figures);

/// An output under its name.
pub fn figure(state: State, place: usize, (name, words, figures): Shown) -> View {
    let id = format!("figure-{place}");
    let heading = element("H3").set("id", &id).says(name.get());
    let said = text(move || said(&state.figure(words).unwrap_or_default(), &id));
    element("DIV")
        .class("figure")
        .child(heading)
        .child(html("", after(state.paused, said)))
        .child(how(state, name, figures))
        .view()
}

/// The value, its parts side by side in a bar, and the caption that says the same in words.
fn said(words: &Words, id: &str) -> String {
    let mut html = Html::default();
    html.raw("<output aria-live=off aria-labelledby=\"")
        .text(id)
        .raw("\"");
    if words.value.is_empty() {
        html.raw(" class=none>").says(texts::NOT_YET_KNOWN);
    } else {
        html.raw(">").text(&words.value);
    }
    html.raw("</output><div class=split aria-hidden=true>");
    for (part, share) in &words.parts {
        html.raw("<svg class=").raw(class_of(*part)).raw(" width=");
        html.place(*share).raw("></svg>");
    }
    html.raw("</div><p class=caption>").text(&words.caption);
    html.raw("</p>");
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
