//! A choice of one out of a few.

use leptos::prelude::*;

use crate::{
    scenario::Field,
    text::Text,
    ui::{
        State,
        element::{View, element},
        parts::{block, flag, memo, once, several, text},
    },
};

use super::text_field::id_of;

/// One that can be chosen: its id and its name.
pub type Choosable = (String, String);

/// What can be chosen, as the state is.
pub type Choosables = Box<dyn Fn() -> Vec<Choosable> + Send + Sync>;

/// A labelled select for the word in a field.
pub fn field_choice(
    state: State,
    field: Field,
    label: &str,
    options: Choosables,
    now: Signal<String>,
) -> View {
    let choose = Box::new(move |word| state.type_into(field, word));
    choice(&id_of(field), label, options, now, choose)
}

/// The word in a field, or what stands for it where it is empty.
pub fn chosen(state: State, field: Field, usual: &'static str) -> Signal<String> {
    text(move || match state.scenario().text(field).trim() {
        "" => usual.to_owned(),
        word => word.to_owned(),
    })
}

/// What can be chosen always.
pub fn always(options: &'static [(&'static str, Text)]) -> Choosables {
    Box::new(move || listed(options))
}

/// What can be chosen, by ids and names.
pub fn listed(options: &[(&str, Text)]) -> Vec<Choosable> {
    let mut list = Vec::new();
    for (id, name) in options {
        list.push(((*id).to_owned(), name.to_string()));
    }
    list
}

/// A labelled select. What can be chosen follows the state, and so does what is chosen.
pub fn choice(
    id: &str,
    label: &str,
    options: Choosables,
    chosen: Signal<String>,
    choose: Box<dyn Fn(String)>,
) -> View {
    // Memos, the options in lines: building them takes longer than the rest of a keystroke, and each
    // of them asks what is chosen.
    let chosen = once(chosen);
    let options = memo(move || {
        let mut lines = String::new();
        for (id, name) in options() {
            for line in [id, name] {
                // What came by a link may hold anything.
                lines.extend(line.chars().map(|letter| match letter {
                    '\n' | '\r' => ' ',
                    letter => letter,
                }));
                lines += "\n";
            }
        }
        lines
    });
    let options = block(move || {
        let lines = options.get();
        let mut lines = lines.lines();
        let mut views = Vec::new();
        while let (Some(id), Some(name)) = (lines.next(), lines.next()) {
            views.push(one((id.to_owned(), name.to_owned()), chosen));
        }
        several(views)
    });
    let select = element("SELECT")
        .set("id", id)
        .on("change", move |event| choose(event_target_value(&event)))
        .child(options);
    element("DIV")
        .class("field")
        .child(element("LABEL").set("for", id).says(label))
        .child(element("DIV").class("control").child(select))
        .view()
}

fn one((id, name): Choosable, chosen: Memo<String>) -> View {
    let option = element("OPTION").set("value", &id).says(&name);
    let selected = flag(move || chosen.with(|chosen| *chosen == id));
    // The property: a browser ignores the attribute once somebody has chosen by hand.
    option.property("selected", selected).view()
}
