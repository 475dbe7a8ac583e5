//! The address bar: the link a page was opened by, and its removal.

use wasm_bindgen::JsValue;

use crate::scenario::split_query;

/// Asks for a start without the current scenario; see the recovery screen.
const FRESH: &str = "fresh";

/// The link form of a scenario in the address, or an empty text.
///
/// Where its keys stand in the query they are moved behind the `#`, out of sight of servers.
#[must_use]
pub fn take_link() -> String {
    let Some(location) = location() else {
        return String::new();
    };
    let mut link = bare(location.hash());
    let (stays, moves) = split_query(&location.search().unwrap_or_default());
    if !moves.is_empty() {
        if !link.is_empty() {
            link.push('&');
        }
        link.push_str(&moves);
        replace(&stays, &link);
    }
    link
}

/// Whether a start without the current scenario is asked for; asked once, then removed.
#[must_use]
pub fn take_fresh() -> bool {
    let Some(location) = location() else {
        return false;
    };
    let fresh = bare(location.search()) == FRESH;
    if fresh {
        replace("", &bare(location.hash()));
    }
    fresh
}

/// Removes the link from the address, once the page no longer shows what it says. The part of the
/// page that is on screen stays in it.
pub fn drop_link() {
    super::second::drop_link();
}

/// The full address that opens `link` on this page.
#[must_use]
pub fn address_of(link: &str) -> String {
    let page = location().map(|location| {
        let origin = location.origin().unwrap_or_default();
        origin + &location.pathname().unwrap_or_default()
    });
    format!("{}#{link}", page.unwrap_or_default())
}

/// A text as a part of an address.
#[must_use]
pub fn encoded(text: &str) -> String {
    String::from(js_sys::encode_uri_component(text))
}

fn location() -> Option<web_sys::Location> {
    web_sys::window().map(|window| window.location())
}

/// A part of the address without the sign that starts it, where it is not empty.
#[inline(never)]
fn bare(part: Result<String, JsValue>) -> String {
    let part = part.unwrap_or_default();
    part.get(1..).unwrap_or_default().to_owned()
}

fn replace(query: &str, link: &str) {
    let (Some(window), Some(location)) = (web_sys::window(), location()) else {
        return;
    };
    let mut address = location.pathname().unwrap_or_default();
    if !query.is_empty() {
        address.push('?');
        address.push_str(query);
    }
    if !link.is_empty() {
        address.push('#');
        address.push_str(link);
    }
    // Refused only for other origins and for floods of calls; the address is then merely stale.
    let _ = window
        .history()
        .and_then(|history| history.replace_state_with_url(&JsValue::NULL, "", Some(&address)));
}
