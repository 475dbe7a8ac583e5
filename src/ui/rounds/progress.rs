//! What moved, and what the moves show. The table is an element of its own, which keeps the focus
//! when a round changes.

use crate::{
    evaluation::{Basis, LENGTH, Plan, Stair, StepChart},
    money::Money,
    negotiation::{Log, Pattern, Position},
    text::{Text, keep_rounds as texts},
    ui::{
        State,
        element::View,
        figures::signed,
        markup::Html,
        parts::{html, scrolling},
        planned::written,
    },
};

/// The pattern in a sentence, the table, and the steps.
pub fn progress(state: State) -> Vec<View> {
    vec![
        html("progress", written(state, pattern)),
        scrolling(texts::TABLE.get(), written(state, table)),
        html("flights", written(state, chart)),
    ]
}

fn pattern(basis: &Basis, _: &Plan, html: &mut Html) {
    let (class, said) = match basis.log() {
        Some(log) => ("<p class=pattern>", words(log.pattern)),
        None => ("<p class=note>", texts::NOTHING_YET),
    };
    html.raw(class).says(said).raw("</p>");
    if let Some(total) = &still_counted(basis) {
        let note = texts::StillCounted { total }.text();
        html.raw("<p class=note>").text(&note).raw("</p>");
    }
}

/// What the offer comes to, where they named something else last.
fn still_counted(basis: &Basis) -> Option<Money> {
    let log = basis.log()?;
    let named = log.rounds.last()?.theirs.as_ref()?.parts.four_years;
    let offer = basis.evaluation.offer.as_ref()?.four_year_total;
    (named != offer).then_some(offer)
}

fn chart(basis: &Basis, _: &Plan, html: &mut Html) {
    let reference = &basis.evaluation.reference;
    let Some(log) = basis.log() else { return };
    if let Some(chart) = StepChart::of(&log, reference.ask, reference.floor) {
        steps(&chart, log.rounds.len(), html);
    }
}

fn words(pattern: Pattern) -> Text {
    match pattern {
        Pattern::Passed => texts::PATTERN_PASSED,
        Pattern::Met => texts::PATTERN_MET,
        Pattern::YouAlone => texts::PATTERN_YOU_ALONE,
        Pattern::TheyHold => texts::PATTERN_THEY_HOLD,
        Pattern::TooFew => texts::PATTERN_TOO_FEW,
        Pattern::Shrinking => texts::PATTERN_SHRINKING,
        Pattern::Growing => texts::PATTERN_GROWING,
        Pattern::Mixed => texts::PATTERN_MIXED,
    }
}

const COLUMNS: [Text; 8] = [
    texts::COLUMN_ROUND,
    texts::COLUMN_THEY,
    texts::COLUMN_MOVED,
    texts::COLUMN_YOU,
    texts::COLUMN_MOVED,
    texts::COLUMN_BETWEEN,
    texts::COLUMN_TO_ASK,
    texts::COLUMN_TO_FLOOR,
];

fn table(basis: &Basis, _: &Plan, html: &mut Html) {
    if let Some(log) = basis.log() {
        rows(&log, html);
    }
}

fn rows(log: &Log, html: &mut Html) {
    html.raw("<table><caption>");
    html.text(texts::CAPTION.get()).raw("</caption><thead><tr>");
    for column in COLUMNS {
        html.raw("<th scope=col>").text(column.get()).raw("</th>");
    }
    html.raw("</tr></thead><tbody>");
    for (place, step) in log.rounds.iter().enumerate() {
        html.raw("<tr><th scope=row>").number(place + 1);
        if let Some(date) = step.date {
            html.raw(" <small>").text(&date.to_string()).raw("</small>");
        }
        html.raw("</th>");
        for position in [step.theirs, step.yours] {
            cell(position.map(|it| it.parts.four_years.to_string()), html);
            let moved = position.and_then(|it| it.moved);
            cell(Some(signed(moved.map(|moved| moved.four_years))), html);
        }
        cell(step.between.map(|between| between.to_string()), html);
        let to = |of: fn(&Position) -> Money| Some(signed(step.theirs.as_ref().map(of)));
        cell(to(|it| it.to_ask), html);
        cell(to(|it| it.to_floor), html);
        html.raw("</tr>");
    }
    html.raw("</tbody></table>");
}

fn cell(text: Option<String>, html: &mut Html) {
    html.raw("<td>")
        .text(&text.unwrap_or_default())
        .raw("</td>");
}

/// Both flights of steps, and the ask and floor across them.
fn steps(chart: &StepChart, rounds: usize, html: &mut Html) {
    html.raw("<figure class=chart><figcaption>")
        .text(texts::CHART.get());
    html.raw("</figcaption><div class=plot><div class=ticks aria-hidden=true>");
    for tick in chart.ticks.iter().rev() {
        html.raw("<span>").amount(tick.amount).raw("</span>");
    }
    html.raw("</div><svg class=\"bars steps\" role=img aria-label=\"");
    html.text(texts::CHART_NAME.get()).raw("\">");
    for tick in &chart.ticks {
        level(tick.at, "", html);
    }
    level(chart.ask.at, "ask", html);
    level(chart.floor.at, "floor", html);
    flight(&chart.theirs, chart.width, "theirs", html);
    flight(&chart.yours, chart.width, "yours", html);
    html.raw("</svg><div class=names aria-hidden=true>");
    for round in 1..=rounds {
        html.raw("<span>").number(round).raw("</span>");
    }
    html.raw("</div></div><p class=key>");
    for (class, name) in [
        ("theirs", texts::KEY_THEY),
        ("yours", texts::KEY_YOU),
        ("ask", texts::KEY_ASK),
        ("floor", texts::KEY_FLOOR),
    ] {
        html.swatch(class, name.get());
    }
    html.raw("</p></figure>");
}

fn level(at: u16, class: &'static str, html: &mut Html) {
    let y = LENGTH.saturating_sub(at);
    html.raw("<line x2=100% class=\"").raw(class);
    html.raw("\" y1=").place(y);
    html.raw(" y2=").place(y).raw(" />");
}

/// A line as wide as its round, and one up or down to the next.
fn flight(stairs: &[Stair], width: u16, class: &'static str, html: &mut Html) {
    let mut before: Option<&Stair> = None;
    for stair in stairs {
        let y = LENGTH.saturating_sub(stair.four_years.at);
        let right = stair.left.saturating_add(width);
        line([stair.left, right], [y, y], class, html);
        if let Some(before) = before {
            let from = LENGTH.saturating_sub(before.four_years.at);
            line([stair.left, stair.left], [from, y], class, html);
        }
        before = Some(stair);
    }
}

fn line(x: [u16; 2], y: [u16; 2], class: &'static str, html: &mut Html) {
    html.raw("<line class=").raw(class);
    let ends = x.into_iter().zip(y);
    for ((x, y), [name_x, name_y]) in ends.zip([[" x1=", " y1="], [" x2=", " y2="]]) {
        html.raw(name_x).place(x);
        html.raw(name_y).place(y);
    }
    html.raw(" />");
}
