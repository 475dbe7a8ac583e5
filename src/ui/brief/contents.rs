//! What the brief says.

use crate::{
    browser::clock,
    evaluation::{Basis, OfferFigures, Plan, RowOf, YEARS, answer},
    money::{Decimal, Money},
    negotiation::{Move, Position},
    scenario::{Field, RoundPart},
    text::{Text, capitalized, evaluation as names, keep_brief as texts, keep_common, keep_guides},
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
    let (role, company) = (&guide.role, &guide.company);
    let mut title = keep_guides::GuideTitle { role, company }.text();
    if let Some(region) = guide.region(&basis.scenario.region) {
        title = texts::Region {
            guide: &title,
            region: &region.name,
        }
        .text();
    }
    html.raw("<h3>").text(&title);
    html.raw("</h3><p class=date>");
    match clock::today() {
        Some(today) => {
            let day = &capitalized(today.in_words());
            html.text(&texts::EstimatesOfDay { day }.text())
        }
        None => html.text(texts::ESTIMATES.get()),
    };
    html.raw("</p><p class=sentence>");
    if whole {
        if let Ok(sentence) = answer(basis.evaluation) {
            html.text(&sentence);
        }
    } else if let Some(gap) = basis.evaluation.gap_to_ask {
        let short = gap.amount < Decimal::ZERO;
        let gap = &gap.abs();
        html.text(&if short {
            texts::ShortOfAsk { gap }.text()
        } else {
            texts::AboveAsk { gap }.text()
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
    let currency = &evaluation.reference.terms.currency.code();
    heading(&texts::OffersIn { currency }.text(), html);
    scrolling(texts::OFFERS_NAME, html);
    html.raw("<table><thead><tr><td></td>");
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
    line(texts::FOUR_YEARS.get(), &totals.collect::<Vec<_>>(), html);
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
        names::COMPETING_OFFER.get()
    } else {
        &offer.company
    }
}

fn ladder(basis: &Basis, plan: &Plan, whole: bool, html: &mut Html) {
    heading(texts::LADDER.get(), html);
    scrolling(texts::LADDER_NAME, html);
    html.raw("<table><thead><tr><td></td>");
    for column in [texts::BASE, texts::EQUITY, texts::FOUR_YEARS] {
        html.raw("<th scope=col>").text(column.get()).raw("</th>");
    }
    html.raw("</tr></thead><tbody>");
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
    heading(texts::SHARES_MAY_BRING.get(), html);
    html.raw("<table><tbody>");
    for exit in &outlook.exits {
        html.raw("<tr><th scope=row>");
        exit_name(&exit.exit, html);
        html.raw("</th><td>").amount(exit.outcome.worth);
        html.raw("</td></tr>");
    }
    html.raw("</tbody></table>");
    html.paragraph(texts::SHARES_NOTE.get()).raw("</section>");
}

fn moves(plan: &Plan, whole: bool, html: &mut Html) {
    heading(texts::MOVES.get(), html);
    html.raw("<ol>");
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
    heading(texts::EXTRAS.get(), html);
    html.raw("<ul>");
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
    heading(texts::ROUNDS.get(), html);
    html.raw("<ol>");
    for (place, step) in log.rounds.iter().enumerate() {
        html.raw("<li>");
        if let Some(date) = step.date {
            html.text(&texts::OnDay { day: &date }.text());
        }
        for (theirs, position) in [(true, step.theirs), (false, step.yours)] {
            if let Some(position) = position {
                html.text(&named(theirs, &position)).raw(" ");
            }
        }
        let notes = Field::Round(place, RoundPart::Notes);
        html.text(basis.scenario.text(notes)).raw("</li>");
    }
    html.raw("</ol></section>");
}

/// What one side named, and by how much it moved.
fn named(theirs: bool, position: &Position) -> String {
    let amount = &position.parts.four_years;
    let moved = position.moved.map(|moved| moved.four_years);
    let moved = moved.filter(|moved| !moved.amount.is_zero());
    let by = &signed(moved);
    match (theirs, moved) {
        (true, None) => texts::They { amount }.text(),
        (true, Some(_)) => texts::TheyMoved { amount, moved: by }.text(),
        (false, None) => texts::You { amount }.text(),
        (false, Some(_)) => texts::YouMoved { amount, moved: by }.text(),
    }
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
    heading(texts::SOURCES.get(), html);
    let titles = basis.guide.sources.iter();
    let titles: Vec<_> = titles.map(|source| source.title.as_str()).collect();
    let titles = &titles.join(keep_common::BETWEEN_LONG.get());
    let sources = texts::SourcesAre {
        titles,
        years: &YEARS,
    };
    html.paragraph(&sources.text()).raw("</section>");
}

/// The beginning of a section.
fn heading(title: &str, html: &mut Html) {
    html.raw("<section><h4>").text(title).raw("</h4>");
}

/// The beginning of a table that may be wider than the page.
fn scrolling(name: Text, html: &mut Html) {
    html.raw("<div class=scroll role=region tabindex=0 aria-label=\"");
    html.text(name.get()).raw("\">");
}
