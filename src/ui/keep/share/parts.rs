//! The small parts that this view is made of.

use leptos::prelude::*;

use crate::{
    money::{Decimal, whole},
    text::Text,
    ui::element::{View, element},
};

/// A part of the view under a heading.
pub fn part(title: Text, content: Vec<View>) -> View {
    element("SECTION")
        .class("share-part")
        .set("aria-label", title.get())
        .child(element("H3").says(title.get()))
        .children(content)
        .view()
}

/// A quiet line.
pub fn hint(said: &str) -> View {
    element("P").class("share-hint").says(said).view()
}

/// A labelled checkbox with a line under it.
pub struct Check {
    /// Of the input.
    pub id: String,
    /// Its name.
    pub label: String,
    /// What it is about.
    pub hint: Signal<String>,
    /// Whether it is ticked.
    pub checked: Signal<bool>,
    /// Whether it cannot be changed.
    pub fixed: Signal<bool>,
}

/// Puts it on the page; `choose` hears whether it is ticked.
pub fn check(check: Check, choose: impl Fn(bool) + 'static) -> View {
    let Check {
        id,
        label,
        hint,
        checked,
        fixed,
    } = check;
    let hint_id = format!("{id}-hint");
    let input = element("INPUT")
        .set("type", "checkbox")
        .set("id", &id)
        .set("aria-describedby", &hint_id)
        .property("checked", checked)
        .property("disabled", fixed)
        .on("change", move |event| choose(event_target_checked(&event)));
    element("DIV")
        .class("share-check")
        .child(input)
        .child(element("LABEL").set("for", &id).says(&label))
        .child(
            element("P")
                .class("share-hint")
                .set("id", &hint_id)
                .tells(hint),
        )
        .view()
}

/// A number with its thousands apart: `2,345`.
pub fn grouped(number: usize) -> String {
    whole(Decimal::from(number))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn thousands_stand_apart() {
        let groups = [0, 7, 100, 1_000, 23_456, 1_234_567].map(grouped);
        assert_eq!(groups, ["0", "7", "100", "1,000", "23,456", "1,234,567"]);
    }
}
