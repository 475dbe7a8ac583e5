//! How to reach a target.

use leptos::prelude::*;

use crate::{
    evaluation::{Evaluation, Figure},
    money::{Decimal, Money},
    pay::{Bridge, Lever},
    scenario::{Field, choices},
    text::{evaluation, pay as texts, scenario},
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
        ..Around::plain(
            scenario::TARGET_AMOUNT.get(),
            texts::TARGET_AMOUNT_HINT.get(),
        )
    };
    vec![
        field_choice(
            state,
            Field::Target,
            scenario::TARGET.get(),
            Box::new(move || targets(state)),
            chosen,
        ),
        text_field(state, Field::TargetAmount, figure),
        html("levers", written_at_rest(state, answer)),
        how(state, texts::HOW_GAP, |_| {
            vec![(String::new(), Figure::Bridge)]
        }),
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
        html.paragraph(texts::NO_SUCH_FIGURE.get());
        return;
    };
    let Bridge {
        target, total, gap, ..
    } = bridge;
    html.raw("<p class=gap>");
    let Some(proposal) = &bridge.proposal else {
        let nothing = texts::NothingToClose { total, target };
        html.text(&nothing.text()).raw("</p>");
        return;
    };
    html.text(&texts::ShortOf { gap, target }.text());
    html.raw("</p><h4>").says(texts::BY_ONE_PART);
    html.raw("</h4><dl>");
    let refreshed = evaluation.offer.as_ref();
    let refreshed = refreshed.is_some_and(|offer| offer.entered.refresher.is_some());
    for lever in &bridge.levers {
        row(name_of_lever(lever.lever), html);
        match lever.change {
            Some(change) => {
                html.text(&more(change.ask, lever.lever, refreshed));
                let amount = &change.least;
                html.raw("<small>").text(&texts::AtLeast { amount }.text());
                html.raw("</small>");
            }
            None => {
                html.says(texts::NOT_BY_THIS_LEVER);
            }
        }
    }
    html.raw("</dl><h4>").says(texts::TOGETHER);
    html.raw("</h4><dl>");
    for (lever, added) in [
        (Lever::Base, proposal.base),
        (Lever::Equity, proposal.equity),
        (Lever::Signing, proposal.signing),
    ] {
        row(name_of_lever(lever), html);
        if added.amount.is_zero() {
            html.says(texts::AS_IT_IS);
        } else {
            html.text(&more(added, lever, refreshed));
        }
    }
    row(evaluation::FOUR_YEAR_TOTAL.get(), html);
    html.amount(proposal.total).raw("</dl>");
    if proposal.short.amount > Decimal::ZERO {
        let amount = &proposal.short;
        html.paragraph(&texts::StillMissing { amount }.text());
    }
}

/// What is to be added by a lever, and how often.
fn more(amount: Money, lever: Lever, refreshed: bool) -> String {
    let amount = &amount;
    match lever {
        Lever::Base => texts::MoreAYear { amount }.text(),
        Lever::Refresher if refreshed => texts::MoreEach { amount }.text(),
        Lever::Refresher => texts::MoreInYearTwo { amount }.text(),
        _ => texts::More { amount }.text(),
    }
}

/// The name of a row; what follows is its value.
fn row(name: &'static str, html: &mut Html) {
    html.raw("<dt>").text(name).raw("</dt><dd>");
}
