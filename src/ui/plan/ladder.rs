//! The ladder: the user's own ask, target and floor, the guide's, and every offer on one scale each.

use crate::{
    evaluation::{Basis, Evaluation, LadderRow, MarkKind, Plan, RowOf, Strip},
    guide::Band,
    money::Money,
    scenario::{Field, PlanPart},
    text::{Text, evaluation as names, keep_glossary as glossary, keep_plan as texts},
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
        scrolling(texts::LADDER.get(), written(state, table)),
        more(state, texts::OWN_FIGURES.get(), fields, one),
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
        let target = reference.target.package;
        match part {
            PlanPart::AskBase => ask.base,
            PlanPart::AskEquity => ask.equity,
            PlanPart::FloorBase => floor.base,
            PlanPart::FloorEquity => floor.equity,
            PlanPart::TargetBase => target.base,
            _ => target.equity,
        }
    });
    let Some(amount) = &amount else {
        return String::new();
    };
    match part {
        PlanPart::AskBase | PlanPart::FloorBase => texts::GuidesAYear { amount }.text(),
        PlanPart::AskEquity | PlanPart::FloorEquity => texts::GuidesWhole { amount }.text(),
        PlanPart::TargetBase => texts::NowAYear { amount }.text(),
        _ => texts::NowWhole { amount }.text(),
    }
}

/// What a row of the ladder is called.
pub fn name_of(row: &LadderRow, evaluation: &Evaluation) -> String {
    let name: Text = match row.of {
        RowOf::Ask => glossary::ASK,
        RowOf::Target => glossary::TARGET,
        RowOf::Floor => glossary::FLOOR,
        RowOf::GuidesAsk => texts::GUIDES_ASK,
        RowOf::GuidesFloor => texts::GUIDES_FLOOR,
        RowOf::Offer => texts::YOUR_OFFER,
        RowOf::Competing(place) => {
            let other = evaluation.at(place);
            match other.map_or("", |other| &other.company) {
                "" => names::COMPETING_OFFER,
                company => return company.to_owned(),
            }
        }
    };
    name.to_string()
}

/// The ladder as a table, the best on top.
pub fn table(basis: &Basis, plan: &Plan, html: &mut Html) {
    html.raw("<table><thead><tr><td></td>");
    for head in [
        texts::BASE_A_YEAR,
        texts::EQUITY_WHOLE,
        names::FOUR_YEAR_TOTAL,
    ] {
        html.raw("<th scope=col>").text(head.get()).raw("</th>");
    }
    html.raw("</tr></thead><tbody>");
    for row in &plan.ladder {
        html.raw(match row.of {
            RowOf::Offer => "<tr class=sum>",
            _ => "<tr>",
        });
        html.raw("<th scope=row>");
        html.text(&name_of(row, basis.evaluation));
        if is_reached(row, basis.evaluation) {
            html.raw(" <small>").says(texts::REACHED).raw("</small>");
        }
        html.raw("</th><td>").amount(row.base).raw("</td><td>");
        match row.equity {
            Some(equity) => html.amount(equity),
            None => html.text(texts::NO_EQUITY.get()),
        };
        html.raw("</td><td>").amount(row.four_years);
        html.raw("</td></tr>");
    }
    html.raw("</tbody></table>");
}

/// Whether the offer comes to what the user asks for, is glad of, or would accept.
fn is_reached(row: &LadderRow, evaluation: &Evaluation) -> bool {
    let Some(offer) = &evaluation.offer else {
        return false;
    };
    matches!(row.of, RowOf::Ask | RowOf::Target | RowOf::Floor)
        && offer.has_equity
        && offer.four_year_total.amount >= row.four_years.amount
}

/// A strip of the ladder: what it is called, its class, its band, and its figure of a row.
type Drawn = (
    Text,
    &'static str,
    fn(&Evaluation) -> Band,
    fn(&LadderRow) -> Option<Money>,
);

const STRIPS: [Drawn; 3] = [
    (
        texts::LADDER_OF_BASE,
        "cash",
        |it| it.reference.terms.base,
        |row| Some(row.base),
    ),
    (
        texts::LADDER_OF_EQUITY,
        "private",
        |it| it.reference.terms.equity,
        |row| row.equity,
    ),
    (
        texts::LADDER_OF_TOTAL,
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
            title.get(),
            class_of(class, evaluation),
            &Strip::new(band(evaluation), figures),
            html,
        );
    }
}
