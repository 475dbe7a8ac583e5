//! What moved, and what the moves show.

use crate::{
    evaluation::{Basis, LENGTH, Plan, Stair, StepChart},
    money::Money,
    negotiation::{Log, Pattern, Position},
    ui::{figures::signed, markup::Html},
};

/// The table, the pattern in a sentence, and the steps.
pub fn progress(basis: &Basis, _: &Plan, html: &mut Html) {
    let Some(log) = basis.log() else {
        html.raw("<p class=note>Log each round: what they named, what you named, and what was said. You see what moved, in four-year terms, and how far it still is.</p>");
        return;
    };
    html.raw("<p class=pattern>").raw(words(log.pattern));
    html.raw("</p>");
    table(&log, html);
    let reference = &basis.evaluation.reference;
    if let Some(chart) = StepChart::of(&log, reference.ask, reference.floor) {
        steps(&chart, log.rounds.len(), html);
    }
}

fn words(pattern: Pattern) -> &'static str {
    match pattern {
        Pattern::Met => "They are where you are: nothing more to ask over four years.",
        Pattern::YouAlone => {
            "You came down twice without a move of theirs. Wait for theirs before the next."
        }
        Pattern::TheyHold => {
            "They have not moved for two rounds. Ask what would let them, or ask for another part."
        }
        Pattern::TooFew => "Too early to see a pattern.",
        Pattern::Shrinking => {
            "Each of their moves is smaller than the one before: they are near their limit."
        }
        Pattern::Growing => "Each of their moves is larger than the one before: there is room.",
        Pattern::Mixed => "Their moves follow no pattern.",
    }
}

fn table(log: &Log, html: &mut Html) {
    html.raw("<div class=scroll role=region tabindex=0 aria-label=\"Rounds\"><table><caption>Four-year totals, round by round</caption><thead><tr><th scope=col>Round</th><th scope=col>They</th><th scope=col>moved</th><th scope=col>You</th><th scope=col>moved</th><th scope=col>Between</th><th scope=col>They to the ask</th><th scope=col>They to the floor</th></tr></thead><tbody>");
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
    html.raw("</tbody></table></div>");
}

fn cell(text: Option<String>, html: &mut Html) {
    html.raw("<td>")
        .text(&text.unwrap_or_default())
        .raw("</td>");
}

/// Both flights of steps, and the ask and floor across them.
fn steps(chart: &StepChart, rounds: usize, html: &mut Html) {
    html.raw("<figure class=chart><figcaption>Who moved, in four-year terms</figcaption><div class=plot><div class=ticks aria-hidden=true>");
    for tick in chart.ticks.iter().rev() {
        html.raw("<span>").amount(tick.amount).raw("</span>");
    }
    html.raw("</div><svg class=\"bars steps\" role=img aria-label=\"Four-year totals round by round, as in the table\">");
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
        ("theirs", "they"),
        ("yours", "you"),
        ("ask", "ask"),
        ("floor", "floor"),
    ] {
        html.swatch(class, name);
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
