//! What the brief says.

use crate::{
    browser::clock,
    evaluation::{Basis, OfferFigures, Plan, RowOf, YEARS, answer},
    money::{Decimal, Money},
    negotiation::Move,
    scenario::{Field, RoundPart},
    ui::{
        equity::exit_name,
        figures::signed,
        markup::Html,
        plan::{ladder_name, name_of_extra, worth_in_words},
        words::{said, title},
    },
};

/// Writes the brief; `whole` with the floor and the notes.
pub fn write(basis: &Basis, plan: &Plan, whole: bool, html: &mut Html) {
    head(basis, whole, html);
    html.raw("<div class=columns>");
    offers(basis, html);
    ladder(basis, plan, whole, html);
    equity(basis, html);
    moves(plan, whole, html);
    extras(plan, html);
    if whole {
        notes(basis, html);
    }
    words(basis, plan, html);
    sources(basis, html);
    html.raw("</div>");
}

fn head(basis: &Basis, whole: bool, html: &mut Html) {
    let guide = basis.guide;
    html.raw("<h3>").text(&guide.role).raw(", ");
    html.text(&guide.company);
    if let Some(region) = guide.region(&basis.scenario.region) {
        html.raw(", ").text(&region.name);
    }
    html.raw("</h3><p class=date>");
    if let Some(today) = clock::today() {
        html.text(&today.in_words()).raw(". ");
    }
    html.raw("Estimates before tax, not advice.</p><p class=sentence>");
    if whole {
        if let Ok(sentence) = answer(basis.evaluation) {
            html.text(&sentence);
        }
    } else if let Some(gap) = basis.evaluation.gap_to_ask {
        html.amount(gap.abs()).raw(if gap.amount < Decimal::ZERO {
            " short of the ask over four years."
        } else {
            " above the ask over four years."
        });
    }
    html.raw("</p>");
}

fn offers(basis: &Basis, html: &mut Html) {
    let evaluation = basis.evaluation;
    let offers = evaluation.comparable();
    if offers.is_empty() {
        return;
    }
    html.raw("<section><h4>Offers, in ");
    html.text(evaluation.reference.terms.currency.code());
    html.raw("</h4><div class=scroll role=region tabindex=0 aria-label=\"Offers in the brief\"><table><thead><tr><td></td>");
    for (offer, _) in &offers {
        html.raw("<th scope=col>").text(name(offer)).raw("</th>");
    }
    html.raw("</tr></thead><tbody>");
    let first = offers
        .first()
        .map(|(_, compared)| compared.four_years.parts());
    for (row, (part, _)) in first.into_iter().flatten().enumerate() {
        let amounts = offers.iter().map(|(_, compared)| {
            let parts = compared.four_years.parts();
            parts.get(row).map(|(_, amount)| *amount)
        });
        let amounts: Vec<Option<Money>> = amounts.collect();
        let any = |amount: &Option<Money>| amount.is_some_and(|amount| !amount.amount.is_zero());
        if amounts.iter().any(any) {
            line(part.label(), &amounts, html);
        }
    }
    let totals = offers
        .iter()
        .map(|(_, compared)| Some(compared.four_year_total));
    html.raw("</tbody><tbody class=sum>");
    line("Four years", &totals.collect::<Vec<_>>(), html);
    html.raw("</tbody></table></div></section>");
}

fn line(name: &str, amounts: &[Option<Money>], html: &mut Html) {
    html.raw("<tr><th scope=row>").text(name).raw("</th>");
    for amount in amounts {
        html.raw("<td>");
        if let Some(amount) = amount {
            html.amount(*amount);
        }
        html.raw("</td>");
    }
    html.raw("</tr>");
}

fn name(offer: &OfferFigures) -> &str {
    if offer.company.is_empty() {
        "Competing offer"
    } else {
        &offer.company
    }
}

fn ladder(basis: &Basis, plan: &Plan, whole: bool, html: &mut Html) {
    html.raw("<section><h4>Ladder</h4><div class=scroll role=region tabindex=0 aria-label=\"Ladder in the brief\"><table><thead><tr><td></td><th scope=col>Base</th><th scope=col>Equity</th><th scope=col>Four years</th></tr></thead><tbody>");
    for row in &plan.ladder {
        // A target that nobody typed may be the middle, and so give the floor away.
        let floor = matches!(row.of, RowOf::Floor | RowOf::GuidesFloor | RowOf::Target);
        if whole || !floor {
            let amounts = [Some(row.base), row.equity, Some(row.four_years)];
            line(&ladder_name(row, basis.evaluation), &amounts, html);
        }
    }
    html.raw("</tbody></table></div></section>");
}

/// Each exit, and what the shares bring then.
fn equity(basis: &Basis, html: &mut Html) {
    let Ok(outlook) = basis.outlook() else {
        return;
    };
    html.raw("<section><h4>What the shares may bring</h4><table><tbody>");
    for exit in &outlook.exits {
        html.raw("<tr><th scope=row>");
        exit_name(&exit.exit, html);
        html.raw("</th><td>").amount(exit.outcome.worth);
        html.raw("</td></tr>");
    }
    html.raw("</tbody></table><p>Private shares cannot be sold today; no exit is more likely than another here.</p></section>");
}

fn moves(plan: &Plan, whole: bool, html: &mut Html) {
    html.raw("<section><h4>Moves, in this order</h4><ol>");
    for step in &plan.moves {
        if step.due == Move::Stop && !whole {
            continue;
        }
        html.raw("<li><b>").raw(step.what).raw(".</b>");
        // This reason names the floor.
        if whole || step.due != Move::BaseToFloor {
            html.raw(" ").text(&step.reason);
        }
        html.raw("</li>");
    }
    html.raw("</ol></section>");
}

fn extras(plan: &Plan, html: &mut Html) {
    let asked = || plan.extras.iter().filter(|extra| extra.asked);
    if asked().count() == 0 {
        return;
    }
    html.raw("<section><h4>Also ask for</h4><ul>");
    for extra in asked() {
        html.raw("<li><b>").text(&name_of_extra(extra));
        html.raw(".</b> ").text(&worth_in_words(extra)).raw("</li>");
    }
    html.raw("</ul></section>");
}

/// How it went, with the notes.
fn notes(basis: &Basis, html: &mut Html) {
    let Some(log) = basis.log() else {
        return;
    };
    html.raw("<section><h4>Rounds</h4><ol>");
    for (place, step) in log.rounds.iter().enumerate() {
        html.raw("<li>");
        if let Some(date) = step.date {
            html.text(&date.to_string()).raw(": ");
        }
        for (who, position) in [("They ", step.theirs), ("You ", step.yours)] {
            if let Some(position) = position {
                html.raw(who).amount(position.parts.four_years);
                let moved = position.moved.map(|moved| moved.four_years);
                if moved.is_some_and(|moved| !moved.amount.is_zero()) {
                    html.raw(" (").text(&signed(moved)).raw(")");
                }
                html.raw(". ");
            }
        }
        let notes = Field::Round(place, RoundPart::Notes);
        html.text(basis.scenario.text(notes)).raw("</li>");
    }
    html.raw("</ol></section>");
}

fn words(basis: &Basis, plan: &Plan, html: &mut Html) {
    let Ok(script) = basis.script(plan) else {
        return;
    };
    let script = said(basis, &script);
    let (kind, ..) = basis.chosen();
    html.raw("<section class=say><h4>").raw(title(kind));
    html.raw("</h4>");
    for paragraph in &script.paragraphs {
        html.paragraph(&paragraph.text());
    }
    html.raw("</section>");
}

fn sources(basis: &Basis, html: &mut Html) {
    html.raw("<section><h4>Sources</h4><p>");
    for (place, source) in basis.guide.sources.iter().enumerate() {
        if place > 0 {
            html.raw("; ");
        }
        html.text(&source.title);
    }
    html.raw(". ").number(YEARS as usize);
    html.raw(" years; equity at its value at grant.</p></section>");
}
