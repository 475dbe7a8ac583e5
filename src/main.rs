//! Mounts the page.

use leptos::prelude::*;

fn main() {
    console_error_panic_hook::set_once();
    let Some(parent) = document().get_element_by_id("app") else {
        // Without it there is nothing to show; src/browser/start.js takes over from here.
        #[expect(
            clippy::panic,
            reason = "the page itself is broken: there is no way to go on"
        )]
        {
            panic!("index.html has no element with the id `app`");
        }
    };
    mount_to(wasm_bindgen::JsCast::unchecked_into(parent), Page).forget();
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
