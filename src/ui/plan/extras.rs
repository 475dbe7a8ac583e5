//! What else to ask for: the guide's asks, the clauses, and the user's own.

use leptos::prelude::*;

use crate::{
    evaluation::{ExtraOf, PlanExtra, TEN_THOUSAND, Worth},
    guide::ExtraKind,
    money::Money,
    scenario::{ExtraPart, Field, Id, OWN_EXTRAS},
    ui::{
        State,
        element::{View, element},
        equity::{clause_ask, clause_name},
        form::{Around, id_of, more, name_of as field_name, text_field},
        markup::Html,
        parts::{block, flag, html, memo, nothing, several, text},
        planned::looked,
    },
};

/// The checklist, and the fields of the user's own.
pub fn extras(state: State) -> Vec<View> {
    // The rows stay as they are while what they say changes.
    let ids = memo(move || {
        let mut ids = String::new();
        looked(state, &mut |_, plan| {
            for extra in &plan.extras {
                if extra.of != ExtraOf::Own {
                    ids += &extra.id;
                    ids += " ";
                }
            }
        });
        ids
    });
    let list = block(move || {
        let ids = ids.get();
        several(ids.split_terminator(' ').map(|id| row(state, id)).collect())
    });
    let mut own = Vec::new();
    for place in 0..OWN_EXTRAS {
        own.extend(ExtraPart::ALL.map(|part| Field::OwnExtra(place, part)));
    }
    vec![
        element("UL").class("extras").child(list).view(),
        more(state, "Asks of your own", own, one),
    ]
}

fn one(state: State, field: Field) -> View {
    let hint = match field {
        Field::OwnExtra(_, ExtraPart::Title) => "a few words, as they would stand in a list",
        _ => "what it is worth, once",
    };
    text_field(state, field, named(state, field, hint))
}

/// A field under its full name, since several of the kind stand under each other.
fn named(state: State, field: Field, hint: &'static str) -> Around {
    Around {
        label: text(move || state.typed.with(|typed| field_name(field, typed))),
        ..Around::plain("", hint)
    }
}

/// One ask: a box to tick, how much where that is a question, and what it is worth.
fn row(state: State, id: &str) -> View {
    let Some(id) = Id::of(id) else {
        return nothing();
    };
    let field = Field::Extra(id);
    let input_id = id_of(field);
    let asked = flag(move || {
        of(state, id, |extra| {
            if extra.asked { "yes" } else { "" }.to_owned()
        }) == "yes"
    });
    let tick = element("INPUT")
        .set("type", "checkbox")
        .set("id", &input_id)
        .property("checked", asked)
        .on("change", move |_| {
            let asked = untrack(|| asked.get());
            state.type_into(field, if asked { "no" } else { "yes" }.to_owned());
        });
    let name = text(move || of(state, id, name_of));
    let label = element("LABEL").set("for", &input_id).tells(name);
    let mut row = element("LI").child(tick).child(label);
    let kind = untrack(|| state.guide()).and_then(|guide| guide.extra(id.as_str()));
    if let Some(ExtraKind::Signing | ExtraKind::Refresh | ExtraKind::Budget | ExtraKind::Other) =
        kind.map(|extra| extra.kind)
    {
        let field = Field::ExtraAmount(id);
        let around = Around {
            hint: text(move || of(state, id, guides)),
            ..named(state, field, "")
        };
        row = row.child(text_field(state, field, around));
    }
    let worth = text(move || of(state, id, worth));
    row.child(html("worth", worth)).view()
}

/// Something of an extra ask, as it is in the plan.
fn of(state: State, id: Id, what: fn(&PlanExtra) -> String) -> String {
    let mut found = String::new();
    looked(state, &mut |_, plan| {
        let mut extras = plan.extras.iter();
        if let Some(extra) = extras.find(|extra| extra.id == id.as_str()) {
            found = what(extra);
        }
    });
    found
}

/// What an extra ask is called, with what exactly to have written down.
pub fn name_of(extra: &PlanExtra) -> String {
    let mut name = match extra.of {
        ExtraOf::Clause(clause) => clause_name(clause).to_owned(),
        _ => extra.title.clone(),
    };
    if !extra.details.is_empty() {
        name = name + " (" + &extra.details.join(", ") + ")";
    }
    name
}

fn guides(extra: &PlanExtra) -> String {
    match extra.amount {
        Some(amount) => format!("you ask for {amount}"),
        None => "the guide names none for your region".to_owned(),
    }
}

/// What an extra ask is worth, in words.
pub fn worth_in_words(extra: &PlanExtra) -> String {
    match extra.worth {
        Worth::Met => "Already in the offer.".to_owned(),
        Worth::FourYears(amount) => format!("Adds {amount} over four years."),
        Worth::EachTenThousand(amount) => {
            let each = Money::new(TEN_THOUSAND, amount.currency);
            format!("Each {each} granted adds {amount} within four years.")
        }
        Worth::Guards { amount, months } => {
            format!("Guards {amount} of the grant, as of month {months}.")
        }
        Worth::ToSpend(amount) => format!("{amount} to spend on the job; not counted as pay."),
        Worth::Term => match extra.of {
            ExtraOf::Guide(ExtraKind::Signing | ExtraKind::Budget | ExtraKind::Other) => {
                "Type an amount to count it.".to_owned()
            }
            ExtraOf::Clause(_) => String::new(),
            _ => "A promise, not an amount.".to_owned(),
        },
    }
}

fn worth(extra: &PlanExtra) -> String {
    let mut html = Html::default();
    html.raw("<p>");
    if let ExtraOf::Clause(clause) = extra.of {
        html.raw(clause_ask(clause)).raw(" ");
    }
    html.text(&worth_in_words(extra)).raw("</p>");
    html.done()
}
