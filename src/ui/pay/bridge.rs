//! How to reach a target.

use leptos::prelude::*;

use crate::{
    evaluation::{Evaluation, Figure},
    money::Decimal,
    pay::{Bridge, Lever},
    scenario::{Field, choices},
    ui::{
        State,
        element::View,
        form::{Around, chosen, field_choice, listed, text_field},
        how::how,
        markup::{Html, written_at_rest},
        parts::{flag, html},
    },
};

use super::{offers, words::name_of_lever};

/// The section.
pub fn bridge(state: State) -> Vec<View> {
    let chosen = chosen(state, Field::Target, "ask");
    let figure = Around {
        hidden: flag(move || chosen.with(|chosen| chosen != "amount")),
        ..Around::plain("Four-year figure", "over four years")
    };
    vec![
        field_choice(
            state,
            Field::Target,
            "Target",
            Box::new(move || targets(state)),
            chosen,
        ),
        text_field(state, Field::TargetAmount, figure),
        html("levers", written_at_rest(state, answer)),
        how(state, "the gap", |_| vec![(String::new(), Figure::Bridge)]),
    ]
}

fn targets(state: State) -> Vec<(String, String)> {
    let mut targets = listed(choices(Field::Target));
    // The user's own figure stands last.
    let own = targets.pop();
    targets.extend(offers(state, 1));
    targets.extend(own);
    targets
}

fn answer(evaluation: &Evaluation, html: &mut Html) {
    let Some(bridge) = &evaluation.bridge else {
        html.raw("<p>There is no such figure yet: type the four-year figure, or complete the other offer.</p>");
        return;
    };
    let Bridge {
        target, total, gap, ..
    } = bridge;
    html.raw("<p class=gap>");
    let Some(proposal) = &bridge.proposal else {
        html.raw("Nothing to close: ").amount(*total);
        html.raw(" over four years reaches the target of ")
            .amount(*target);
        html.raw(".</p>");
        return;
    };
    html.amount(*gap).raw(" short of ").amount(*target);
    html.raw(" over four years.</p><h4>By one part alone</h4><dl>");
    let refreshed = evaluation.offer.as_ref();
    let refreshed = refreshed.is_some_and(|offer| offer.entered.refresher.is_some());
    let unit = |lever| match lever {
        Lever::Base => " a year",
        Lever::Refresher if refreshed => " each",
        Lever::Refresher => " in year 2",
        _ => "",
    };
    for lever in &bridge.levers {
        row(name_of_lever(lever.lever), html);
        match lever.change {
            Some(change) => {
                html.raw("+").amount(change.ask).raw(unit(lever.lever));
                html.raw("<small>at least ").amount(change.least);
                html.raw("</small>");
            }
            None => {
                html.raw("not by this lever");
            }
        }
    }
    html.raw("</dl><h4>Together, within the guide’s bands</h4><dl>");
    for (lever, more) in [
        (Lever::Base, proposal.base),
        (Lever::Equity, proposal.equity),
        (Lever::Signing, proposal.signing),
    ] {
        row(name_of_lever(lever), html);
        if more.amount.is_zero() {
            html.raw("as it is");
        } else {
            html.raw("+").amount(more).raw(unit(lever));
        }
    }
    row("Four-year total", html);
    html.amount(proposal.total).raw("</dl>");
    if proposal.short.amount > Decimal::ZERO {
        html.raw("<p>").amount(proposal.short);
        html.raw(" would still be missing: base and equity are then at the top of the guide’s bands, and the signing bonus at what the guide asks for.</p>");
    }
}

/// The name of a row; what follows is its value.
fn row(name: &'static str, html: &mut Html) {
    html.raw("<dt>").raw(name).raw("</dt><dd>");
}
