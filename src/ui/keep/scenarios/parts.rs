//! The small parts that this view is made of.

use leptos::prelude::*;

use crate::{
    text::{Text, keep_common as texts},
    ui::{
        element::{Element, View, element},
        parts::{flag, text},
    },
};

/// A labelled input.
pub fn field(id: &str, label: &str, input: View) -> View {
    element("DIV")
        .class("field")
        .child(element("LABEL").set("for", id).says(label))
        .child(element("DIV").class("control").child(input))
        .view()
}

/// A labelled select of ids and names.
pub fn select(
    id: &str,
    label: &str,
    options: Vec<(String, String)>,
    chosen: Signal<String>,
    choose: impl Fn(String) + 'static,
) -> View {
    let mut select = element("SELECT")
        .set("id", id)
        .on("change", move |event| choose(event_target_value(&event)));
    for (value, name) in options {
        let option = element("OPTION").set("value", &value).says(&name);
        let selected = flag(move || chosen.with(|chosen| *chosen == value));
        select = select.child(option.property("selected", selected));
    }
    field(id, label, select.view())
}

/// A button of one of several rows; its full name tells it from those of the others.
pub fn act(id: &str, what: &str, title: &str, label: Text, press: impl Fn() + 'static) -> Element {
    let name = texts::ButtonOf {
        button: &label,
        title: &title,
    }
    .text();
    element("BUTTON")
        .set("type", "button")
        .class("quiet")
        .set("id", &format!("kept-{what}-{id}"))
        .set("aria-label", &name)
        .says(label.get())
        .on("click", move |_| press())
}

/// A part of the view on demand; its summary follows the state.
pub fn disclosure(id: &str, summary: Signal<String>, content: View) -> View {
    let summary = element("SUMMARY").set("id", id).tells(summary);
    element("DETAILS")
        .child(summary)
        .child(element("DIV").class("panel-part").child(content))
        .view()
}

/// Something to be told that is wrong.
pub fn notice(said: &str) -> View {
    let said = element("P").says(said);
    element("DIV").class("notice").child(said).view()
}

/// A quiet line.
pub fn hint(said: &str) -> View {
    element("P").class("quiet-line").says(said).view()
}

/// A quiet line that follows the state.
pub fn telling(said: impl Fn() -> String + Send + Sync + 'static) -> View {
    element("P").class("quiet-line").tells(text(said)).view()
}
