//! Exits side by side.

use leptos::prelude::*;

use crate::{
    equity::Fate,
    evaluation::{Basis, ExitOutcome, NoOutlook, Outlook},
    money::percent_exactly,
    scenario::{EXITS, ExitPart, Field, choices},
    ui::{
        State,
        element::{View, element},
        figures::signed,
        form::{Around, always, chosen, field_choice, text_field},
        markup::Html,
        parts::{flag, html, scrolling, text},
    },
};

use super::{
    words::{name, number},
    written,
};

/// What is typed of them, and the table.
pub fn exits(state: State) -> Vec<View> {
    // Once over all lines; each field has its name for those who listen.
    let names = ExitPart::ALL.map(|part| element("SPAN").says(part.label()).view());
    let names = element("DIV")
        .class("line")
        .set("aria-hidden", "true")
        .children(names.into());
    let mut fields = vec![names.view()];
    for place in 0..EXITS {
        fields.push(one(state, place));
    }
    vec![
        element("DIV").class("exits").children(fields).view(),
        scrolling("What exits bring", written(state, table)),
        html("note", written(state, notes)),
    ]
}

fn one(state: State, place: usize) -> View {
    let field = |part| Field::Exit(place, part);
    let kind = field(ExitPart::Kind);
    let hint = match ExitPart::Value.usual(place) {
        "" => "an amount, or 2x".to_owned(),
        usual => format!("{usual} unless you say"),
    };
    let now = chosen(state, kind, ExitPart::Kind.usual(place));
    let value = Around {
        hidden: flag(move || now.with(|now| matches!(now.as_str(), "nothing" | "none"))),
        hint: text(move || hint.clone()),
        ..Around::plain(ExitPart::Value.label(), "")
    };
    let options = always(choices(kind));
    element("FIELDSET")
        .class("line")
        .child(
            element("LEGEND")
                .class("unseen")
                .says(&format!("Exit {}", place + 1)),
        )
        .child(field_choice(
            state,
            kind,
            ExitPart::Kind.label(),
            options,
            now,
        ))
        .child(text_field(state, field(ExitPart::Value), value))
        .child(text_field(
            state,
            field(ExitPart::Chance),
            Around::plain(ExitPart::Chance.label(), "%"),
        ))
        .view()
}

fn table(basis: &Basis, outlook: Result<&Outlook, NoOutlook>, html: &mut Html) {
    let Ok(outlook) = outlook else {
        return;
    };
    let years = outlook.years() as usize;
    html.raw("<table><caption>What each brings, in ");
    html.text(outlook.other_pay.currency.code());
    html.raw("</caption><thead><tr><td></td><th scope=col>A share, of today’s price</th><th scope=col>Your vested part</th><th scope=col>After the strike</th><th scope=col>A year</th>");
    if let Some(rival) = &outlook.rival {
        html.raw("<th scope=col>All pay over ");
        super::words::years(years, html);
        html.raw(", against ");
        let other = basis.evaluation.at(rival.place);
        html.text(other.map_or("", |other| other.name()));
        html.raw("</th>");
    }
    html.raw("</tr></thead><tbody>");
    for exit in &outlook.exits {
        row(exit, html);
    }
    if let Some(expected) = &outlook.expected {
        html.raw("<tr class=sum><th scope=row>By your chances<small>");
        html.amount(expected.low).raw(" to ").amount(expected.high);
        html.raw("</small></th><td></td><td></td><td>");
        html.amount(expected.average).raw("</td><td>");
        if let Ok(a_year) = expected.average.divided_by(outlook.years()) {
            html.amount(a_year);
        }
        html.raw("</td>");
        if let Some(rival) = &outlook.rival {
            let against = expected.average.minus(rival.needed).ok();
            html.raw("<td>").text(&signed(against)).raw("</td>");
        }
        html.raw("</tr>");
    }
    html.raw("</tbody></table>");
}

fn row(of: &ExitOutcome, html: &mut Html) {
    let outcome = &of.outcome;
    html.raw("<tr><th scope=row>");
    name(&of.exit, html);
    if let Some(chance) = of.exit.chance {
        html.raw("<small>").text(&percent_exactly(chance));
        html.raw(" likely</small>");
    }
    html.raw("</th><td>").text(&number(outcome.share));
    html.raw(" ×</td><td>").amount(outcome.gross);
    html.raw("</td><td>").amount(outcome.net);
    if outcome.worth != outcome.net {
        html.raw("<small>worth ").amount(outcome.worth);
        html.raw(" today</small>");
    }
    html.raw("<small>")
        .raw(fate(outcome.fate))
        .raw("</small></td><td>");
    html.amount(of.a_year).raw("</td>");
    if of.against.is_some() {
        html.raw("<td>").text(&signed(of.against)).raw("</td>");
    }
    html.raw("</tr>");
}

fn fate(fate: Fate) -> &'static str {
    match fate {
        Fate::Paid => "",
        Fate::NotVested => "nothing vested",
        Fate::Lapsed => "lapsed before",
        Fate::Expired => "expired before",
        Fate::UnderStrike => "under the strike",
        Fate::NothingLeft => "nothing left for common shares",
    }
}

fn notes(_: &Basis, outlook: Result<&Outlook, NoOutlook>, html: &mut Html) {
    let Ok(outlook) = outlook else {
        return;
    };
    html.raw("<p>Chances are yours to give; once they make 100%, the average stands here with its range.</p>");
    if outlook.risks.len() > 1 {
        html.raw("<p class=warning>Risk is counted more than once: by a chance of nothing, a haircut or a high discount rate. Use one of them.</p>");
    }
    if outlook.company.raised.amount.is_zero() {
        html.raw("<p>No preference is counted for what was raised so far: low exits look better than they are. Ask how much it was.</p>");
    }
}
