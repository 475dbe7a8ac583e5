//! The page as a whole.

use leptos::{prelude::*, wasm_bindgen::JsCast as _};

use super::{
    State, answer::Answer, figures::Figures, form::Form, kept::KeptList, notices::NoticeList,
    pay::Pay, reference::ReferenceSection,
};

/// Mounts the page in the element that `index.html` keeps for it.
pub fn mount() {
    let element = document().get_element_by_id("app");
    let Some(element) = element.and_then(|element| element.dyn_into().ok()) else {
        // There is nothing to show without it; `start.js` shows the recovery screen.
        unreachable!("index.html has an element with the id `app`");
    };
    mount_to(element, App).forget();
}

/// The page.
#[component]
pub fn App() -> impl IntoView {
    let state = State::start();
    view! {
        <NoticeList state/>
        <div class="desk">
            <Answer state/>
            <Form state/>
            <Figures state/>
        </div>
        <Pay state/>
        <KeptList state/>
        <ReferenceSection state/>
    }
}
