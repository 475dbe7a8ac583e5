//! What else to ask for: the guide's asks, the clauses, and the user's own.

use leptos::prelude::*;

use crate::{
    evaluation::{ExtraOf, PlanExtra, TEN_THOUSAND, Worth},
    guide::ExtraKind,
    money::Money,
    scenario::{ExtraPart, Field, Id, OWN_EXTRAS},
    text::{Text, evaluation, keep_plan as texts},
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
        more(state, texts::OWN_ASKS.get(), own, one),
    ]
}

fn one(state: State, field: Field) -> View {
    let hint = match field {
        Field::OwnExtra(_, ExtraPart::Title) => texts::OWN_TITLE_HINT,
        _ => texts::OWN_AMOUNT_HINT,
    };
    text_field(state, field, named(state, field, hint.get()))
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
    let title = match extra.of {
        ExtraOf::Clause(clause) => clause_name(clause),
        _ => &extra.title,
    };
    if extra.details.is_empty() {
        return title.to_owned();
    }
    let details = extra.details.join(evaluation::BETWEEN_DETAILS.get());
    evaluation::ExtraWithDetails {
        title: &title,
        details: &details,
    }
    .text()
}

fn guides(extra: &PlanExtra) -> String {
    match extra.amount {
        Some(amount) => texts::YouAsk { amount: &amount }.text(),
        None => texts::GUIDE_NAMES_NONE.to_string(),
    }
}

/// What an extra ask is worth, in words.
pub fn worth_in_words(extra: &PlanExtra) -> String {
    let text: Text = match extra.worth {
        Worth::FourYears(amount) => return texts::WorthFourYears { amount: &amount }.text(),
        Worth::EachTenThousand(amount) => {
            let each = Money::new(TEN_THOUSAND, amount.currency);
            return texts::WorthEach {
                each: &each,
                amount: &amount,
            }
            .text();
        }
        Worth::Guards { amount, months } => {
            return texts::WorthGuards {
                amount: &amount,
                month: &months,
            }
            .text();
        }
        Worth::ToSpend(amount) => return texts::WorthToSpend { amount: &amount }.text(),
        Worth::Met => texts::WORTH_MET,
        Worth::Term => match extra.of {
            ExtraOf::Guide(ExtraKind::Signing | ExtraKind::Budget | ExtraKind::Other) => {
                texts::WORTH_UNTYPED
            }
            ExtraOf::Clause(_) => return String::new(),
            _ => texts::WORTH_PROMISE,
        },
    };
    text.to_string()
}

fn worth(extra: &PlanExtra) -> String {
    let mut html = Html::default();
    html.raw("<p>");
    if let ExtraOf::Clause(clause) = extra.of {
        html.text(clause_ask(clause)).raw(" ");
    }
    html.text(&worth_in_words(extra)).raw("</p>");
    html.done()
}
