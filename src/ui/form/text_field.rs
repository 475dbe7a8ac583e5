//! A field for an amount, a percentage or a name.

use leptos::prelude::*;

use crate::{
    money::Money,
    scenario::{Field, Value},
};

use super::State;

/// A labelled text field with a hint, what was understood, and what is wrong.
///
/// The text in the field is always the user's own: it is never reformatted.
#[component]
pub fn TextField(
    state: State,
    field: Field,
    label: &'static str,
    #[prop(into)] hint: Signal<String>,
) -> impl IntoView {
    let id = field.key().replace('.', "-");
    let hint_id = format!("{id}-hint");
    let problem_id = format!("{id}-problem");
    let is_name = field == Field::OtherCompany;
    let text = Memo::new(move |_| state.typed.with(|typed| typed.text(field).to_owned()));
    let problem = problem_of(state, field);
    let understood = Memo::new(move |_| text.with(|text| understood(state, field, text)));
    let sign = move || {
        let currency = state.currency();
        currency.sign().unwrap_or("").to_owned()
    };
    view! {
        <div class="field" class:wrong=move || problem.with(Option::is_some)>
            <label for=id.clone()>{label}</label>
            <div class="control">
                {(!is_name).then(|| view! { <span class="unit" aria-hidden="true">{sign}</span> })}
                <input
                    id=id
                    type="text"
                    inputmode=if is_name { "text" } else { "decimal" }
                    autocomplete="off"
                    spellcheck="false"
                    aria-describedby=format!("{hint_id} {problem_id}")
                    aria-invalid=move || problem.with(Option::is_some).then_some("true")
                    prop:value=text
                    on:input=move |event| state.type_into(field, event_target_value(&event))
                />
            </div>
            <p class="hint" id=hint_id>
                <span>{hint}</span>
                <span class="understood">{understood}</span>
            </p>
            <p class="problem" id=problem_id>{problem}</p>
        </div>
    }
    .into_any()
}

/// What is wrong with the text of a field.
pub fn problem_of(state: State, field: Field) -> Memo<Option<String>> {
    Memo::new(move |_| {
        state.settled.with(|settled| {
            let mut problems = settled.problems.iter();
            problems
                .find(|(other, _)| *other == field)
                .map(|(_, problem)| problem.to_string())
        })
    })
}

/// The amount as it was understood, where that is not plain from the text.
fn understood(state: State, field: Field, text: &str) -> Option<String> {
    let value = state.setting()?.read(field, text).ok().flatten()?;
    match value {
        Value::Amount(money) if text.trim() != money.amount.to_string() => {
            Some(format!("= {}", exactly(money)))
        }
        Value::Percent(percent) => Some(format!("= {}% of base", percent.normalize())),
        Value::Amount(_) | Value::Name(_) => None,
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
