//! Mounts the page.

use leptos::prelude::*;

fn main() {
    console_error_panic_hook::set_once();
    let parent = document()
        .get_element_by_id("app")
        .map(wasm_bindgen::JsCast::unchecked_into);
    if let Some(parent) = parent {
        mount_to(parent, Page).forget();
    }
}

#[component]
fn Page() -> impl IntoView {
    let (base, set_base) = signal(String::new());
    view! {
        <h1>"Counteroffer"</h1>
        <label for="base">"Base salary"</label>
        <input id="base" on:input=move |event| set_base.set(event_target_value(&event)) />
        <output for="base" aria-live="off">
            {base}
        </output>
    }
}
