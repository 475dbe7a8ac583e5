//! A field for an amount, a percentage or a name.

use leptos::prelude::*;

use crate::{
    money::percent_of,
    scenario::{Field, Kind, RoundPart, Value},
    text::parts as texts,
    ui::{
        element::{View, element},
        markup::after,
        parts::{flag, text, value_of},
    },
};

use super::State;

/// What stands around the input of a field.
pub struct Around {
    /// Its name.
    pub label: Signal<String>,
    /// What is meant, under it.
    pub hint: Signal<String>,
    /// Whether it is out of sight.
    pub hidden: Signal<bool>,
}

impl Around {
    /// A name and a hint that stay.
    pub fn plain(label: &'static str, hint: &'static str) -> Self {
        Self {
            label: text(move || label.to_owned()),
            hint: text(move || hint.to_owned()),
            hidden: flag(|| false),
        }
    }
}

/// The id of the input of a field. No address of a view or of a part of one begins so.
pub fn id_of(field: Field) -> String {
    "in-".to_owned() + &field.key().replace(['.', '_'], "-")
}

/// A labelled text field with a hint, what was understood, what is wrong, and what may be a slip.
///
/// The text in the field is always the user's own: it is never reformatted.
pub fn text_field(state: State, field: Field, around: Around) -> View {
    let Around {
        label,
        hint,
        hidden,
    } = around;
    let id = id_of(field);
    let [hint_id, problem_id, doubt_id] =
        ["hint", "problem", "doubt"].map(|part| format!("{id}-{part}"));
    let amount = matches!(field.kind(), Kind::Amount | Kind::AmountOrPercent);
    let mut control = element("DIV").class("control");
    let mut describedby = format!("{hint_id} {problem_id}");
    if amount {
        control = control.child(unit(state, field));
    }
    // Of other amounts nobody knows what is usual.
    let doubtful = amount && matches!(field, Field::Offer(..) | Field::Plan(_) | Field::Round(..));
    if doubtful {
        describedby = describedby + " " + &doubt_id;
    }
    let control = control.child(text_input(state, field, &id, &describedby));
    let understood = text(move || understood(state, field).unwrap_or_default());
    let understood = element("SPAN")
        .class("understood")
        .tells(trailing(state, understood));
    let hint = element("P")
        .class("hint")
        .set("id", &hint_id)
        .child(element("SPAN").tells(hint))
        .child(understood);
    let problem = text(move || problem_of(state, field).unwrap_or_default());
    let problem = element("P")
        .class("problem")
        .set("id", &problem_id)
        .tells(trailing(state, problem));
    let class = match field.kind() {
        Kind::Name => "field wide",
        _ => "field",
    };
    let mut whole = element("DIV")
        .class(class)
        .flag("hidden", hidden)
        .child(element("LABEL").set("for", &id).tells(label))
        .child(control)
        .child(hint)
        .child(problem);
    if doubtful {
        whole = whole.child(doubted(state, field, &doubt_id));
    }
    whole.view()
}

/// A question about what may be a slip, once typing is over.
fn doubted(state: State, field: Field, id: &str) -> View {
    let asked = text(move || {
        state.rested.track();
        state.over.track();
        untrack(|| state.doubt(field))
    });
    element("P")
        .class("doubt")
        .set("id", id)
        .tells(asked)
        .view()
}

/// The sign of a currency beside a field, unless a percentage stands there. The hint says the same
/// to those who listen.
fn unit(state: State, field: Field) -> View {
    let sign = text(move || {
        let setting = state.setting();
        let currency = setting.map(|setting| setting.currency_of(field));
        let sign = currency.and_then(|currency| currency.sign());
        sign.unwrap_or("").to_owned()
    });
    let mut unit = element("SPAN").class("unit").set("aria-hidden", "true");
    if field.kind() == Kind::AmountOrPercent {
        let percent = flag(move || {
            state.pauses().track();
            untrack(|| state.text_of(field).contains('%'))
        });
        unit = unit.flag("data-percent", percent);
    }
    unit.tells(trailing(state, sign)).view()
}

/// A text that follows a moment after each key, so that the answer is on screen before it.
#[inline(never)]
pub fn trailing(state: State, told: Signal<String>) -> Signal<String> {
    after(state.pauses(), told)
}

/// The input of a field.
fn text_input(state: State, field: Field, id: &str, describedby: &str) -> View {
    let inputmode = match field.kind() {
        Kind::Name => "text",
        _ => "decimal",
    };
    let (tag, kind) = match field {
        Field::Round(_, RoundPart::Notes) => ("TEXTAREA", ""),
        _ if field.kind() == Kind::Date => ("INPUT", "date"),
        _ => ("INPUT", "text"),
    };
    let invalid = text(move || problem_of(state, field).is_some().to_string());
    element(tag)
        .set("id", id)
        .set("type", kind)
        .set("inputmode", inputmode)
        .set("autocomplete", "off")
        .set("spellcheck", "false")
        .set("aria-describedby", describedby)
        .follow("aria-invalid", trailing(state, invalid))
        .value(value_of(id, move || state.text_of(field)))
        .on("input", move |event| {
            state.type_into(field, event_target_value(&event));
        })
        .view()
}

fn problem_of(state: State, field: Field) -> Option<String> {
    state.settled(|settled| {
        let mut problems = settled.problems.iter();
        let (_, problem) = problems.find(|(other, _)| *other == field)?;
        Some(problem.to_string())
    })
}

/// The amount as it was understood, where that is not plain from the text.
fn understood(state: State, field: Field) -> Option<String> {
    let setting = state.setting()?;
    let typed = state.scenario();
    let text = typed.text(field);
    let understood = match setting.read(field, text).ok().flatten()? {
        Value::Amount(money) if text.trim() != money.amount.to_string() => money.to_the_cent(),
        Value::Percent(percent) if field.kind() == Kind::AmountOrPercent => {
            let percent = &percent_of(percent);
            texts::OfBase { percent }.text()
        }
        _ => return None,
    };
    Some("= ".to_owned() + &understood)
}
