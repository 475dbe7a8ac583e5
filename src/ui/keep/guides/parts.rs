//! The small parts that this view is made of.

use crate::{
    text::{Text, keep_common},
    ui::element::{Element, View, element},
};

/// A quiet line.
pub fn hint(said: &str) -> View {
    element("P").class("guide-hint").says(said).view()
}

/// A row of buttons.
pub fn acts(buttons: Vec<View>) -> View {
    element("DIV").class("guide-acts").children(buttons).view()
}

/// A button of one of several rows; its full name tells it from those of the others.
pub fn act(what: &str, id: &str, label: Text, title: &str, press: impl Fn() + 'static) -> View {
    named(label, title, press)
        .set("id", &id_of(what, id))
        .view()
}

/// The same without an id.
pub fn named(label: Text, title: &str, press: impl Fn() + 'static) -> Element {
    let name = keep_common::ButtonOf {
        button: &label,
        title: &title,
    }
    .text();
    element("BUTTON")
        .set("type", "button")
        .class("quiet")
        .set("aria-label", &name)
        .says(label.get())
        .on("click", move |_| press())
}

/// The id of a button of a row.
pub fn id_of(what: &str, id: &str) -> String {
    format!("guide-{what}-{id}")
}

/// What went wrong as a sentence of its own.
pub fn sentence(words: &str) -> String {
    let mut characters = words.chars();
    let mut sentence: String = characters
        .next()
        .map(|first| first.to_uppercase().collect())
        .unwrap_or_default();
    sentence.push_str(characters.as_str());
    if !sentence.ends_with(['.', '?', '!']) {
        sentence.push('.');
    }
    sentence
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn errors_become_sentences() {
        assert_eq!(sentence("there is no table"), "There is no table.");
        assert_eq!(sentence("Write it."), "Write it.");
    }
}
