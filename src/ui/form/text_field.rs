//! A field for an amount, a percentage or a name.

use leptos::prelude::*;

use crate::{
    money::Money,
    scenario::{Field, Kind, Value},
};

use crate::ui::parts::{flag, nothing, text};

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

/// The id of the input of a field.
pub fn id_of(field: Field) -> String {
    field.key().replace(['.', '_'], "-")
}

/// A labelled text field with a hint, what was understood, and what is wrong.
///
/// The text in the field is always the user's own: it is never reformatted.
pub fn text_field(state: State, field: Field, around: Around) -> AnyView {
    let Around {
        label,
        hint,
        hidden,
    } = around;
    let id = id_of(field);
    let hint_id = format!("{id}-hint");
    let understood = text(move || understood(state, field).unwrap_or_default());
    let unit = match field.kind() {
        Kind::Amount | Kind::AmountOrPercent => unit(text(move || {
            let setting = state.setting();
            let currency = setting.map(|setting| setting.currency_of(field));
            let sign = currency.and_then(|currency| currency.sign());
            sign.unwrap_or("").to_owned()
        })),
        _ => nothing(),
    };
    let describedby = format!("{hint_id} {id}-problem");
    let input = text_input(state, field, id.clone(), describedby);
    let problem = problem(state, field, format!("{id}-problem"));
    let class = match field.kind() {
        Kind::Name => "field wide",
        _ => "field",
    };
    view! {
        <div class=class hidden=hidden>
            <label for=id>{label}</label>
            <div class="control">{unit} {input}</div>
            <p class="hint" id=hint_id>
                <span>{hint}</span>
                <span class="understood">{understood}</span>
            </p>
            {problem}
        </div>
    }
    .into_any()
}

/// The sign of a currency beside a field. The hint says the same to those who listen.
fn unit(sign: Signal<String>) -> AnyView {
    view! { <span class="unit" aria-hidden="true">{sign}</span> }.into_any()
}

/// The input of a field.
fn text_input(state: State, field: Field, id: String, describedby: String) -> AnyView {
    let typed = text(move || state.typed.with(|typed| typed.text(field).to_owned()));
    let wrong = text(move || problem_of(state, field).is_some().to_string());
    let inputmode = match field.kind() {
        Kind::Name => "text",
        _ => "decimal",
    };
    view! {
        <input
            id=id
            type="text"
            inputmode=inputmode
            autocomplete="off"
            spellcheck="false"
            aria-describedby=describedby
            aria-invalid=wrong
            prop:value=typed
            on:input=move |event| state.type_into(field, event_target_value(&event))
        />
    }
    .into_any()
}

/// What is wrong with a field, under it.
fn problem(state: State, field: Field, id: String) -> AnyView {
    let problem = text(move || problem_of(state, field).unwrap_or_default());
    view! { <p class="problem" id=id>{problem}</p> }.into_any()
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
    let typed = state.typed.read();
    let text = typed.text(field);
    match setting.read(field, text).ok().flatten()? {
        Value::Amount(money) if text.trim() != money.amount.to_string() => {
            Some(format!("= {}", exactly(money)))
        }
        Value::Percent(percent) if field.kind() == Kind::AmountOrPercent => {
            Some(format!("= {}% of base", percent.normalize()))
        }
        _ => None,
    }
}

/// An amount with its decimals, if it has any.
fn exactly(money: Money) -> String {
    if money.rounded() == money {
        money.to_string()
    } else {
        format!("{} {}", money.amount.normalize(), money.currency)
    }
}
