//! The scenario as a link.

use leptos::{prelude::*, task::spawn_local};

use crate::{
    browser::clipboard,
    ui::parts::{block, button, nothing},
};

use super::{State, name_of};

/// A button that copies a link to the scenario, and the link itself where that fails.
#[component]
pub fn CopyLink(state: State) -> impl IntoView {
    let said = RwSignal::new(String::new());
    let by_hand = RwSignal::new(None::<String>);
    let copy = move || {
        let (link, left_out) = state.link();
        spawn_local(async move {
            let copied = clipboard::copy(&link).await;
            let mut text = if copied {
                "Copied. The link holds your figures; nobody sees them but who has it.".to_owned()
            } else {
                "The browser does not let this page copy. Here is the link:".to_owned()
            };
            for field in left_out {
                text += &format!(" {} was left out, since it cannot be read.", name_of(field));
            }
            said.set(text);
            by_hand.set((!copied).then_some(link));
        });
    };
    let press = button("Copy link", copy);
    let by_hand = block(move || by_hand.get().map_or_else(nothing, to_copy));
    let said: Signal<String> = said.into();
    view! {
        <div class="share">
            {press}
            <p class="said" role="status" aria-label="Link">{said}</p>
            {by_hand}
        </div>
    }
    .into_any()
}

fn to_copy(link: String) -> AnyView {
    view! { <input class="by-hand" type="text" readonly aria-label="Link to copy" value=link /> }
        .into_any()
}
