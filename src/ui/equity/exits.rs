//! Exits side by side.

use leptos::prelude::*;

use crate::{
    equity::Fate,
    evaluation::{Basis, ExitOutcome, NoOutlook, Outlook},
    money::percent_exactly,
    scenario::{EXITS, ExitPart, Field, choices},
    text::{Text, format, keep_equity as texts},
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
        scrolling(texts::EXITS.get(), written(state, table)),
        html("note", written(state, notes)),
    ]
}

fn one(state: State, place: usize) -> View {
    let field = |part| Field::Exit(place, part);
    let kind = field(ExitPart::Kind);
    let hint = match ExitPart::Value.usual(place) {
        "" => texts::EXIT_HINT.to_string(),
        usual => {
            let usual = &usual.replace('.', format::DECIMAL_MARK.get());
            texts::ExitHintUsual { usual }.text()
        }
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
            element("LEGEND").class("unseen").says(
                &texts::Exit {
                    number: &(place + 1),
                }
                .text(),
            ),
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
    let currency = &outlook.other_pay.currency;
    html.raw("<table><caption>")
        .text(&texts::ExitsCaption { currency }.text());
    html.raw("</caption><thead><tr><td></td>");
    for head in [
        texts::SHARE,
        texts::VESTED,
        texts::AFTER_STRIKE,
        texts::A_YEAR,
    ] {
        html.raw("<th scope=col>").text(head.get()).raw("</th>");
    }
    if let Some(rival) = &outlook.rival {
        let other = basis.evaluation.at(rival.place);
        let company = &other.map_or("", |other| other.name());
        html.raw("<th scope=col>")
            .text(&texts::AllPay { years, company }.text())
            .raw("</th>");
    }
    html.raw("</tr></thead><tbody>");
    for exit in &outlook.exits {
        row(exit, html);
    }
    if let Some(expected) = &outlook.expected {
        let (low, high) = (&expected.low, &expected.high);
        html.raw("<tr class=sum><th scope=row>")
            .text(texts::BY_CHANCES.get());
        html.raw("<small>").text(&texts::Range { low, high }.text());
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
        let chance = &percent_exactly(chance);
        html.raw("<small>")
            .text(&texts::ExitLikely { chance }.text())
            .raw("</small>");
    }
    html.raw("</th><td>").text(&number(outcome.share));
    html.raw(" ×</td><td>").amount(outcome.gross);
    html.raw("</td><td>").amount(outcome.net);
    if outcome.worth != outcome.net {
        let amount = &outcome.worth;
        html.raw("<small>")
            .text(&texts::WorthToday { amount }.text())
            .raw("</small>");
    }
    html.raw("<small>")
        .text(fate(outcome.fate))
        .raw("</small></td><td>");
    html.amount(of.a_year).raw("</td>");
    if of.against.is_some() {
        html.raw("<td>").text(&signed(of.against)).raw("</td>");
    }
    html.raw("</tr>");
}

fn fate(fate: Fate) -> &'static str {
    let fate: Text = match fate {
        Fate::Paid => return "",
        Fate::NotVested => texts::FATE_NOT_VESTED,
        Fate::Lapsed => texts::FATE_LAPSED,
        Fate::Expired => texts::FATE_EXPIRED,
        Fate::UnderStrike => texts::FATE_UNDER_STRIKE,
        Fate::NothingLeft => texts::FATE_NOTHING_LEFT,
    };
    fate.get()
}

fn notes(_: &Basis, outlook: Result<&Outlook, NoOutlook>, html: &mut Html) {
    let Ok(outlook) = outlook else {
        return;
    };
    html.paragraph(texts::CHANCES_NOTE.get());
    if outlook.risks.len() > 1 {
        html.raw("<p class=warning>")
            .text(texts::RISK_NOTE.get())
            .raw("</p>");
    }
    if outlook.company.raised.amount.is_zero() {
        html.paragraph(texts::RAISED_NOTE.get());
    }
}
