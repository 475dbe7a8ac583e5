//! A choice of one out of a few.

use leptos::prelude::*;

use crate::ui::{
    element::element,
    parts::{block, flag, several},
};

/// One that can be chosen: its id and its name.
pub type Choosable = (String, String);

/// A labelled select. What can be chosen follows the state, and so does what is chosen.
pub fn choice(
    id: &str,
    label: &str,
    options: Box<dyn Fn() -> Vec<Choosable> + Send + Sync>,
    chosen: Signal<String>,
    choose: Box<dyn Fn(String)>,
) -> AnyView {
    let options = block(move || {
        let options = options().into_iter();
        several(options.map(|option| one(option, chosen)).collect())
    });
    let select = element("SELECT")
        .set("id", id)
        .on("change", move |event| choose(event_target_value(&event)))
        .child(options);
    element("DIV")
        .set("class", "field")
        .child(element("LABEL").set("for", id).says(label).view())
        .child(
            element("DIV")
                .set("class", "control")
                .child(select.view())
                .view(),
        )
        .view()
}

fn one((id, name): Choosable, chosen: Signal<String>) -> AnyView {
    let option = element("OPTION").set("value", &id).says(&name);
    let selected = flag(move || chosen.with(|chosen| *chosen == id));
    // The property: a browser ignores the attribute once somebody has chosen by hand.
    option.property("selected", selected).view()
}
