//! A choice of one out of a few.

use leptos::prelude::*;

use crate::ui::parts::{block, flag};

/// One that can be chosen: its id and its name.
pub type Choosable = (String, String);

/// A labelled select. What can be chosen follows the state, and so does what is chosen.
pub fn choice(
    id: String,
    label: &'static str,
    options: Box<dyn Fn() -> Vec<Choosable> + Send + Sync>,
    chosen: Signal<String>,
    choose: Callback<String>,
) -> AnyView {
    let options = block(move || {
        let options = options().into_iter();
        let options: Vec<_> = options.map(|option| one(option, chosen)).collect();
        options.into_any()
    });
    view! {
        <div class="field">
            <label for=id.clone()>{label}</label>
            <div class="control">
                <select id=id on:change=move |event| choose.run(event_target_value(&event))>
                    {options}
                </select>
            </div>
        </div>
    }
    .into_any()
}

fn one((id, name): Choosable, chosen: Signal<String>) -> AnyView {
    let value = id.clone();
    let selected = flag(move || chosen.with(|chosen| *chosen == id));
    view! {
        // The property: a browser ignores the attribute once somebody has chosen by hand.
        <option value=value prop:selected=selected>
            {name}
        </option>
    }
    .into_any()
}
