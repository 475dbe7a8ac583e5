//! Two scenarios beside each other, field by field.

use leptos::prelude::*;

use crate::{
    scenario::{Difference, differences},
    text::keep_scenarios as texts,
    ui::{
        element::View,
        markup::Html,
        parts::{block, put, scrolling, several, text},
    },
};

use super::{
    describe::titles,
    parts::{hint, select},
    shelf::{Kept, Shelf},
};

/// The two choices, and in what they differ.
pub fn compare(shelf: Shelf) -> View {
    block(move || shelf.kept.with(|kept| compared(shelf, kept)))
}

fn compared(shelf: Shelf, kept: &Kept) -> View {
    if kept.entries.len() < 2 {
        return hint(texts::NEEDS_SECOND.get());
    }
    let titles = titles(&kept.entries, &kept.library);
    let ids = kept.entries.iter().map(|entry| entry.id.clone());
    let options: Vec<(String, String)> = ids.zip(titles).collect();
    let chosen = |second: bool| {
        text(move || {
            let (left, right) = shelf.kept.with(|kept| pair(shelf, kept));
            if second { right } else { left }
        })
    };
    let mut parts = Vec::new();
    for (id, label, second) in [
        ("kept-left", texts::COMPARE, false),
        ("kept-right", texts::COMPARE_WITH, true),
    ] {
        let signal = if second { shelf.right } else { shelf.left };
        let choose = move |id| put(signal, id);
        parts.push(select(
            id,
            label.get(),
            options.clone(),
            chosen(second),
            choose,
        ));
    }
    let choices = crate::ui::element::element("DIV")
        .class("pair")
        .children(parts);
    let table = block(move || shelf.kept.with(|kept| table(shelf, kept, &options)));
    several(vec![choices.view(), table])
}

/// The ids of the two: as chosen, or the one on screen and the next.
fn pair(shelf: Shelf, kept: &Kept) -> (String, String) {
    let (left, right) = (shelf.left.get(), shelf.right.get());
    let known = |id: &String| kept.find(id).is_some();
    let first = kept.entries.first().map(|entry| entry.id.clone());
    let open = Some(kept.open.clone()).filter(known).or(first);
    let left = Some(left).filter(known).or(open).unwrap_or_default();
    let mut others = kept.entries.iter().map(|entry| entry.id.clone());
    let next = others.find(|id| *id != left);
    let right = Some(right).filter(known).or(next).unwrap_or_default();
    (left, right)
}

fn table(shelf: Shelf, kept: &Kept, options: &[(String, String)]) -> View {
    let (left, right) = pair(shelf, kept);
    if left == right {
        return hint(texts::CHOOSE_TWO.get());
    }
    let (Some(a), Some(b)) = (kept.find(&left), kept.find(&right)) else {
        return hint(texts::ONE_GONE.get());
    };
    let differences = differences(&a.scenario, &b.scenario, &kept.library);
    if differences.is_empty() {
        return hint(texts::SAME.get());
    }
    let name = |id: &str| {
        let mut options = options.iter();
        let option = options.find(|(other, _)| other == id);
        option.map_or("", |(_, name)| name)
    };
    let markup = markup(&differences, name(&left), name(&right));
    scrolling(texts::DIFFERENCES.get(), text(move || markup.clone()))
}

fn markup(differences: &[Difference], a: &str, b: &str) -> String {
    let mut html = Html::default();
    html.raw("<table class=differ><thead><tr><th scope=col>");
    html.text(texts::FIELD.get());
    for name in [a, b] {
        html.raw("<th scope=col>").text(name);
    }
    html.raw("</thead><tbody>");
    for difference in differences {
        html.raw("<tr><th scope=row>").text(&difference.name);
        for text in [&difference.a, &difference.b] {
            if text.is_empty() {
                html.raw("<td class=none>").text(texts::NOTHING_TYPED.get());
            } else {
                html.raw("<td>").text(text);
            }
        }
    }
    html.raw("</tbody></table>");
    html.done()
}
