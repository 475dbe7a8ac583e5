//! What a view keeps when it is made anew, as it is in another language: what is unfolded or chosen
//! in it. Does not belong here: the scenario, which the state keeps.

use std::cell::RefCell;

use leptos::prelude::*;

thread_local! {
    /// For what is made outside of any view.
    static OWNER: Owner = Owner::new();
    /// By the names under which it is kept.
    static KEPT: RefCell<Vec<(String, RwSignal<String>)>> = const { RefCell::new(Vec::new()) };
}

/// Makes signals that outlive the view that asks for them: what a view makes goes with it, but what
/// is mounted stays.
pub fn for_good<T>(make: impl FnOnce() -> T) -> T {
    let mut owner = Owner::current().unwrap_or_else(|| OWNER.with(Owner::clone));
    while let Some(parent) = owner.parent() {
        owner = parent;
    }
    owner.with(make)
}

/// The text that is kept under a name; empty at first.
#[inline(never)]
pub fn kept(name: &str) -> RwSignal<String> {
    KEPT.with_borrow_mut(|all| {
        if let Some((_, text)) = all.iter().find(|(of, _)| of == name) {
            return *text;
        }
        let text = for_good(|| RwSignal::new(String::new()));
        all.push((name.to_owned(), text));
        text
    })
}
