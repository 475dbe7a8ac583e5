//! The ladder: the user's own ask, target and floor, the guide's, and every offer on one scale each.

use crate::{
    evaluation::{Basis, Evaluation, LadderRow, MarkKind, Plan, RowOf, Strip},
    guide::Band,
    money::Money,
    scenario::{Field, PlanPart},
    ui::{
        State,
        element::View,
        figures::{class_of, drawn},
        form::{Around, more, text_field},
        markup::Html,
        parts::{html, nothing, scrolling, text},
        planned::written,
    },
};

const OWN: [PlanPart; 6] = [
    PlanPart::AskBase,
    PlanPart::AskEquity,
    PlanPart::TargetBase,
    PlanPart::TargetEquity,
    PlanPart::FloorBase,
    PlanPart::FloorEquity,
];

/// The fields, the table and the strips.
pub fn ladder(state: State) -> Vec<View> {
    let fields = OWN.map(Field::Plan).into();
    vec![
        scrolling("Ladder", written(state, table)),
        more(state, "Your own ask, target and floor", fields, one),
        html("strips", written(state, strips)),
    ]
}

fn one(state: State, field: Field) -> View {
    let Field::Plan(part) = field else {
        return nothing();
    };
    let around = Around {
        hint: text(move || hint(state, part)),
        ..Around::plain(part.label(), "")
    };
    text_field(state, field, around)
}

/// What counts while nothing is typed.
fn hint(state: State, part: PlanPart) -> String {
    let amount = state.figure(|evaluation| {
        let reference = &evaluation.reference;
        let (ask, floor) = (reference.guides_ask.package, reference.guides_floor.package);
        let terms = &reference.terms;
        let target = reference.target.package;
        match part {
            PlanPart::AskBase => (terms.ask.base, ask.base, "a year; the guide’s: "),
            PlanPart::AskEquity => (terms.ask.equity, ask.equity, "whole grant; the guide’s: "),
            PlanPart::FloorBase => (terms.floor.base, floor.base, "a year; the guide’s: "),
            PlanPart::FloorEquity => (
                terms.floor.equity,
                floor.equity,
                "whole grant; the guide’s: ",
            ),
            PlanPart::TargetBase => (target.base, target.base, "a year; now "),
            _ => (target.equity, target.equity, "whole grant; now "),
        }
    });
    amount.map_or(String::new(), |(_, amount, words)| {
        words.to_owned() + &amount.to_string()
    })
}

/// What a row of the ladder is called.
pub fn name_of(row: &LadderRow, evaluation: &Evaluation) -> String {
    match row.of {
        RowOf::Ask => "Ask".to_owned(),
        RowOf::Target => "Target".to_owned(),
        RowOf::Floor => "Floor".to_owned(),
        RowOf::GuidesAsk => "Guide’s ask".to_owned(),
        RowOf::GuidesFloor => "Guide’s floor".to_owned(),
        RowOf::Offer => "Your offer".to_owned(),
        RowOf::Competing(place) => {
            let other = evaluation.at(place);
            match other.map_or("", |other| &other.company) {
                "" => "Competing offer".to_owned(),
                company => company.to_owned(),
            }
        }
    }
}

/// The ladder as a table, the best on top.
pub fn table(basis: &Basis, plan: &Plan, html: &mut Html) {
    html.raw("<table><thead><tr><td></td><th scope=col>Base a year</th><th scope=col>Equity, whole grant</th><th scope=col>Four-year total</th></tr></thead><tbody>");
    for row in &plan.ladder {
        html.raw(match row.of {
            RowOf::Offer => "<tr class=sum>",
            _ => "<tr>",
        });
        html.raw("<th scope=row>");
        html.text(&name_of(row, basis.evaluation));
        html.raw("</th><td>").amount(row.base).raw("</td><td>");
        match row.equity {
            Some(equity) => html.amount(equity),
            None => html.raw("none"),
        };
        html.raw("</td><td>").amount(row.four_years);
        html.raw("</td></tr>");
    }
    html.raw("</tbody></table>");
}

/// A strip of the ladder: what it is called, its class, its band, and its figure of a row.
type Drawn = (
    &'static str,
    &'static str,
    fn(&Evaluation) -> Band,
    fn(&LadderRow) -> Option<Money>,
);

const STRIPS: [Drawn; 3] = [
    (
        "Ladder of the base salary",
        "cash",
        |it| it.reference.terms.base,
        |row| Some(row.base),
    ),
    (
        "Ladder of the equity, whole grant",
        "private",
        |it| it.reference.terms.equity,
        |row| row.equity,
    ),
    (
        "Ladder of the four-year total",
        "both",
        |it| it.reference.four_years,
        |row| Some(row.four_years),
    ),
];

/// The same on scales.
pub fn strips(basis: &Basis, plan: &Plan, html: &mut Html) {
    let evaluation = basis.evaluation;
    for (title, class, band, of) in STRIPS {
        let mut figures = Vec::new();
        for row in &plan.ladder {
            let kind = match row.of {
                RowOf::Ask => MarkKind::Ask,
                RowOf::Floor => MarkKind::Floor,
                RowOf::Target => MarkKind::Target,
                RowOf::GuidesAsk | RowOf::GuidesFloor => MarkKind::Guides,
                RowOf::Offer => MarkKind::Offer,
                RowOf::Competing(_) => MarkKind::Competitor,
            };
            if let Some(amount) = of(row) {
                figures.push((kind, name_of(row, evaluation), amount));
            }
        }
        drawn(
            title,
            class_of(class, evaluation),
            &Strip::new(band(evaluation), figures),
            html,
        );
    }
}
