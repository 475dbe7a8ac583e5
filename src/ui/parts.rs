//! The few kinds of moving parts that views are made of.
//!
//! Leptos compiles the machinery behind a closure in a view once for each closure, and the reader
//! downloads every copy. Here closures are boxed first, so that all share one. Views take these
//! parts and [`element`], and no closures of their own.

use leptos::{
    prelude::*,
    web_sys::{Element as WebElement, Event},
};

use crate::{
    browser::field,
    text::{Text, parts as texts},
};

use super::{
    element::{Element, View, element},
    kept::kept,
    markup::Html,
};

/// A text that follows the state.
pub fn text(of: impl Fn() -> String + Send + Sync + 'static) -> Signal<String> {
    boxed_text(Box::new(of))
}

fn boxed_text(of: Box<dyn Fn() -> String + Send + Sync>) -> Signal<String> {
    Signal::derive(of)
}

/// A text that follows the state, and is worked out once for all that read it. What reads it is
/// told only when it is another one.
pub fn memo(of: impl Fn() -> String + Send + Sync + 'static) -> Memo<String> {
    boxed_memo(Box::new(of))
}

fn boxed_memo(of: Box<dyn Fn() -> String + Send + Sync>) -> Memo<String> {
    Memo::new(move |_| of())
}

/// A text, told only when it is another one.
pub fn once(told: Signal<String>) -> Memo<String> {
    memo(move || told.get())
}

/// The value of the field of this id. The field is told of it only where it shows another one: not
/// of what was just typed into it.
pub fn value_of(id: &str, of: impl Fn() -> String + Send + Sync + 'static) -> Signal<String> {
    boxed_value_of(id.to_owned(), Box::new(of))
}

fn boxed_value_of(id: String, of: Box<dyn Fn() -> String + Send + Sync>) -> Signal<String> {
    let value = move |before: Option<String>| {
        let now = of();
        let tells = match before {
            None => true,
            Some(before) => before != now && field::text_in(&id).as_ref() != Some(&now),
        };
        (now, tells)
    };
    Memo::new_owning(value).into()
}

/// A yes or no that follows the state.
pub fn flag(of: impl Fn() -> bool + Send + Sync + 'static) -> Signal<bool> {
    boxed_flag(Box::new(of))
}

fn boxed_flag(of: Box<dyn Fn() -> bool + Send + Sync>) -> Signal<bool> {
    Signal::derive(of)
}

/// A part of the page that follows the state, built anew whenever something changes that it reads.
pub fn block(of: impl Fn() -> View + Send + Sync + 'static) -> View {
    boxed_block(Box::new(of))
}

fn boxed_block(of: Box<dyn Fn() -> View + Send + Sync>) -> View {
    View::of((move || of().any()).into_any())
}

/// The place in a list that is built, as `one` says, only while it is `taken`. Each place is built
/// for itself, so that the fields of the others stay as they are when one comes or goes.
pub fn slot_of(
    taken: impl Fn() -> bool + Send + Sync + 'static,
    one: impl Fn() -> View + Send + Sync + 'static,
) -> View {
    let taken = memo(move || word_of(taken()));
    block(move || {
        if taken.with(String::is_empty) {
            nothing()
        } else {
            one()
        }
    })
}

/// A part of the page that is only read, made with [`super::markup`]. It is drawn anew only when its
/// markup is another: a browser takes longer for that than this module for all that it works out.
pub fn html(class: &str, markup: Signal<String>) -> View {
    element("DIV")
        .class(class)
        .shows(once(markup).into())
        .view()
}

/// The same where it may be wider than the page: it scrolls by itself, by keyboard too.
pub fn scrolling(name: &str, markup: Signal<String>) -> View {
    element("DIV")
        .class("scroll")
        .set("role", "region")
        .set("aria-label", name)
        .set("tabindex", "0")
        .shows(once(markup).into())
        .view()
}

/// A part of the page that is folded until somebody asks for it, and whether it is not. Made anew
/// under the same name it is as it was left.
#[inline(never)]
pub fn fold(name: &str, class: &str) -> (Element, Signal<bool>) {
    let unfolded = kept(name);
    let is_unfolded = flag(move || !is_empty(unfolded));
    let details = element("DETAILS")
        .class(class)
        .property("open", is_unfolded)
        .on("toggle", move |event| {
            put(unfolded, word_of(is_open(&event)))
        });
    (details, is_unfolded)
}

/// Whether what was just folded or unfolded is open.
#[inline(never)]
pub fn is_open(toggled: &Event) -> bool {
    event_target::<WebElement>(toggled).has_attribute("open")
}

/// A yes or no as a text.
pub fn word_of(so: bool) -> String {
    if so { "yes" } else { "" }.to_owned()
}

/// A part of the page on demand. It stays open while what is in it changes. Each has a class of its own,
/// and is kept under it.
pub fn on_demand(class: &str, summary: &str, content: View) -> View {
    let (fold, _) = fold(class, class);
    fold.child(element("SUMMARY").says(summary))
        .child(content)
        .view()
}

/// A part of the page under a heading.
pub fn section(title: &str, content: Vec<View>) -> View {
    element("SECTION")
        .set("aria-label", title)
        .child(element("H2").says(title))
        .children(content)
        .view()
}

/// Links to the parts of a view, by the ids of their headings.
pub fn contents(parts: &[(&str, Text)]) -> View {
    let mut html = Html::default();
    for (id, title) in parts {
        html.raw("<a href=\"#").text(id).raw("\">");
        html.says(*title).raw("</a> ");
    }
    let html = html.done();
    element("DIV")
        .class("contents")
        .set("role", "group")
        .set("aria-label", texts::IN_THIS_VIEW.get())
        .shows(text(move || html.clone()))
        .view()
}

/// The heading of a part of a view, which has an address of its own.
pub fn heading(id: &str, title: Text) -> View {
    element("H3").set("id", id).says(title.get()).view()
}

/// What is said aloud when it changes.
#[inline(never)]
pub fn status(name: &str, said: Signal<String>) -> View {
    element("P")
        .class("said")
        .set("role", "status")
        .set("aria-label", name)
        .tells(said)
        .view()
}

/// Whether there is no text. Compiled once, not for each that asks.
#[inline(never)]
pub fn is_empty(text: RwSignal<String>) -> bool {
    text.with(String::is_empty)
}

/// Tells all that follow a count that there is one more.
#[inline(never)]
pub fn count(count: RwSignal<u32>) {
    count.update(|count| *count = count.wrapping_add(1));
}

/// Puts a text into a signal. Compiled once, not for each that does.
#[inline(never)]
pub fn put(signal: RwSignal<String>, text: String) {
    signal.set(text);
}

/// A text alone.
#[inline(never)]
pub fn words(words: &str) -> View {
    View::of(words.to_owned().into_any())
}

/// Nothing.
pub fn nothing() -> View {
    View::of(().into_any())
}

/// Several parts one after the other.
pub fn several(parts: Vec<View>) -> View {
    let mut views = Vec::new();
    for part in parts {
        views.push(part.any());
    }
    View::of(views.into_any())
}

/// A list of rows made with [`row`].
pub fn rows(rows: Vec<View>) -> View {
    element("UL").children(rows).view()
}

/// A row of a list.
pub fn row(content: View) -> View {
    element("LI").child(content).view()
}

/// A button that does the main thing of its place.
pub fn button(label: &str, press: impl Fn() + 'static) -> View {
    boxed_button("", words(label), None, Box::new(press)).view()
}

/// A button that stays in the background.
pub fn quiet_button(label: &str, press: impl Fn() + 'static) -> View {
    boxed_button("quiet", words(label), None, Box::new(press)).view()
}

/// A button that stays in the background and cannot always be pressed.
pub fn quiet_button_unless(
    disabled: Signal<bool>,
    label: &str,
    press: impl Fn() + 'static,
) -> View {
    boxed_button("quiet", words(label), Some(disabled), Box::new(press)).view()
}

/// A button that stays in the background and is a picture where there is no room for its name, which
/// a mouse finds by pointing. The picture is what stands in an `svg` of 24 by 24.
pub fn picture_button(
    disabled: Option<Signal<bool>>,
    label: &str,
    picture: &'static str,
    press: impl Fn() + 'static,
) -> View {
    let drawn = text(move || {
        let mut html = Html::default();
        html.raw("<svg viewBox=\"0 0 24 24\" aria-hidden=true>");
        html.raw(picture).raw("</svg>");
        html.done()
    });
    let content = several(vec![
        element("I").shows(drawn).view(),
        element("SPAN").says(label).view(),
    ]);
    let button = boxed_button("quiet", content, disabled, Box::new(press));
    button.set("title", label).view()
}

fn boxed_button(
    class: &str,
    content: View,
    disabled: Option<Signal<bool>>,
    press: Box<dyn Fn()>,
) -> Element {
    let mut button = element("BUTTON").set("type", "button").class(class);
    if let Some(disabled) = disabled {
        button = button.flag("disabled", disabled);
    }
    button.on("click", move |_| press()).child(content)
}
