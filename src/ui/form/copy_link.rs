//! The scenario as a link.

use leptos::{prelude::*, task::spawn_local};

use crate::browser::clipboard;

use super::{State, name_of};

/// A button that copies a link to the scenario, and the link itself where that fails.
#[component]
pub fn CopyLink(state: State) -> impl IntoView {
    let said = RwSignal::new(String::new());
    let by_hand = RwSignal::new(None::<String>);
    let copy = move |_| {
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
    view! {
        <div class="share">
            <button type="button" on:click=copy>"Copy link"</button>
            <p class="said" role="status" aria-label="Link">{said}</p>
            {move || {
                by_hand
                    .get()
                    .map(|link| {
                        view! { <input class="by-hand" type="text" readonly aria-label="Link to copy" prop:value=link/> }
                    })
            }}
        </div>
    }
    .into_any()
}
