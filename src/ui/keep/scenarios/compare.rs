//! Two scenarios beside each other: what they come to, and what differs, field by field.

use leptos::prelude::*;

use crate::{
    evaluation::{Sum, sums},
    scenario::{Difference, differences},
    text::{Text, keep_difference, keep_scenarios as texts},
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
    let sums = [a, b].map(|of| sums(&of.scenario, &kept.library));
    let markup = markup(&sums, &differences, [name(&left), name(&right)]);
    scrolling(texts::DIFFERENCES.get(), text(move || markup.clone()))
}

fn markup(sums: &[[Sum; 6]; 2], differences: &[Difference], names: [&str; 2]) -> String {
    let mut html = Html::default();
    html.raw("<table class=differ><thead><tr><th scope=col>");
    html.text(texts::FIELD.get());
    for name in names {
        html.raw("<th scope=col>").text(name);
    }
    html.raw("</thead>");
    let [left, right] = sums;
    group(keep_difference::COME_TO, &mut html);
    for (a, b) in left.iter().zip(right) {
        row(a.name, [&a.value, &b.value], "", &mut html);
    }
    group(keep_difference::TYPED, &mut html);
    let nothing = texts::NOTHING_TYPED.get();
    for it in differences {
        row(&it.name, [&it.a, &it.b], nothing, &mut html);
    }
    html.raw("</table>");
    html.done()
}

/// The heading of the rows that follow.
fn group(name: Text, html: &mut Html) {
    html.raw("<tbody><tr><th scope=rowgroup colspan=3>")
        .says(name);
}

/// A row, unless both sides are empty.
fn row(name: &str, sides: [&String; 2], nothing: &str, html: &mut Html) {
    if sides.iter().all(|side| side.is_empty()) {
        return;
    }
    html.raw("<tr><th scope=row>").text(name);
    for side in sides {
        if side.is_empty() {
            html.raw("<td class=none>").text(nothing);
        } else {
            html.raw("<td>").text(side);
        }
    }
}
