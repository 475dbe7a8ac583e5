//! The few kinds of moving parts that views are made of.
//!
//! Leptos compiles the machinery behind a closure in a view once for each closure, and the reader
//! downloads every copy. Here closures are boxed first, so that all share one. Views take these
//! parts, and no closures of their own.

use leptos::prelude::*;

/// A text that follows the state.
pub fn text(of: impl Fn() -> String + Send + Sync + 'static) -> Signal<String> {
    Signal::derive(of)
}

/// A yes or no that follows the state.
pub fn flag(of: impl Fn() -> bool + Send + Sync + 'static) -> Signal<bool> {
    Signal::derive(of)
}

/// A part of the page that follows the state, built anew whenever something changes that it reads.
pub fn block(of: impl Fn() -> AnyView + Send + Sync + 'static) -> AnyView {
    boxed_block(Box::new(of))
}

fn boxed_block(of: Box<dyn Fn() -> AnyView + Send + Sync>) -> AnyView {
    (move || of()).into_any()
}

/// A part of the page that is only read, made with [`super::markup`].
pub fn html(class: &'static str, markup: Signal<String>) -> AnyView {
    view! { <div class=class prop:innerHTML=markup></div> }.into_any()
}

/// The same where it may be wider than the page: it scrolls by itself, by keyboard too.
pub fn scrolling(name: &'static str, markup: Signal<String>) -> AnyView {
    view! {
        <div class="scroll" role="region" aria-label=name tabindex="0" prop:innerHTML=markup></div>
    }
    .into_any()
}

/// A part of the page on demand. It stays open while what is in it changes.
pub fn on_demand(summary: AnyView, content: AnyView) -> AnyView {
    view! {
        <details>
            <summary>{summary}</summary>
            {content}
        </details>
    }
    .into_any()
}

/// Nothing.
pub fn nothing() -> AnyView {
    ().into_any()
}

/// A list of rows made with [`row`].
pub fn rows(rows: Vec<AnyView>) -> AnyView {
    view! { <ul>{rows}</ul> }.into_any()
}

/// A row of a list.
pub fn row(content: AnyView) -> AnyView {
    view! { <li>{content}</li> }.into_any()
}

/// A button that does the main thing of its place.
pub fn button(label: &'static str, press: impl Fn() + Send + Sync + 'static) -> AnyView {
    boxed_button(
        "",
        label.to_owned(),
        flag(|| false),
        Callback::new(move |()| press()),
    )
}

/// A button that stays in the background.
pub fn quiet_button(label: String, press: impl Fn() + Send + Sync + 'static) -> AnyView {
    boxed_button(
        "quiet",
        label,
        flag(|| false),
        Callback::new(move |()| press()),
    )
}

/// A button that stays in the background and cannot always be pressed.
pub fn quiet_button_unless(
    disabled: Signal<bool>,
    label: String,
    press: impl Fn() + Send + Sync + 'static,
) -> AnyView {
    boxed_button("quiet", label, disabled, Callback::new(move |()| press()))
}

fn boxed_button(
    class: &'static str,
    label: String,
    disabled: Signal<bool>,
    press: Callback<()>,
) -> AnyView {
    view! {
        <button type="button" class=class disabled=disabled on:click=move |_| press.run(())>
            {label}
        </button>
    }
    .into_any()
}
