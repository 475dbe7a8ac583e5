//! Figures, explanations and reasons in French.

use std::fmt::Write as _;

use counteroffer::{
    evaluation::{Basis, Explanation, Figure, answer, comparison_csv, evaluate, years_csv},
    negotiation::{Date, RULES, words::Extra},
    pay::{PayPart, Standing},
    scenario::{Part, PlanPart, Scenario},
};
use serde_json::json;

use crate::support::{in_french, library, library_with, opened};

/// An offer with every part, one in dollars, one of nobody's, and what private equity may become.
const RICH: &str = "role=engineering-manager&region=paris&base=105000.50&bonus=12.5%25&equity=210000\
    &signing=12000&signing_2=4000&clawback=12&relocation=6500&benefits=3000&raise=3&leaving=18&target=1\
    &plan.ask_base=122k&plan.floor_equity=215k&plan.deadline=2026-12-03\
    &other=Amazon&other.base=150000&other.equity=120000&other.currency=USD&other.marked=written\
    &other2.base=98000.40&other2.equity=40000&own1.title=Un bureau&own1.amount=1500\
    &equity.form=options&equity.strike=2.5&equity.raised=630m&equity.preference=1.5&equity.rounds=15 10\
    &equity.stay=3&equity.exit=5&equity.leaver=exercise&equity.haircut=10&exit3.value=12b";

/// Compares with a file of `snapshots`, to be read aloud.
fn snapshot(name: &str, text: &str) {
    let mut settings = insta::Settings::clone_current();
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind(|| insta::assert_snapshot!(name, text));
}

fn basis<T>(scenario: &Scenario, of: impl FnOnce(&Basis) -> T) -> T {
    let evaluation = evaluate(scenario, library()).unwrap();
    of(&Basis {
        evaluation: &evaluation,
        scenario,
        guide: library().guide(&scenario.role).unwrap(),
    })
}

/// Which inputs of an explanation are named as fields are: what those are called is not said here.
fn of_fields(explanation: &Explanation) -> Vec<bool> {
    let parts = Part::ALL.map(Part::label).into_iter();
    let names: Vec<_> = parts.chain(PlanPart::ALL.map(PlanPart::label)).collect();
    let inputs = explanation.inputs.iter();
    inputs
        .map(|input| names.contains(&input.name.as_str()))
        .collect()
}

/// How every figure came about, one after the other.
fn explanations(basis: &Basis) -> String {
    let mut figures = vec![
        Figure::TotalCompensation,
        Figure::Standing,
        Figure::BaseInBand,
        Figure::EquityInBand,
        Figure::GapToAsk,
        Figure::GapToFloor,
        Figure::GapToCompetingOffer,
        Figure::Bridge,
        Figure::BreakEven,
    ];
    for place in 0..3 {
        figures.extend([
            Figure::FourYearTotal(place),
            Figure::Average(place),
            Figure::Leaving(place),
            Figure::Exit(place),
        ]);
    }
    figures.extend(RULES.iter().map(|rule| Figure::Move(rule.due)));
    let mut all = String::new();
    for figure in figures {
        // By their English names, which only fields have.
        let of_fields = basis.explain(figure).as_ref().map(of_fields);
        let explanation = in_french(|| basis.explain(figure));
        let (Some(of_fields), Some(explanation)) = (of_fields, explanation) else {
            continue;
        };
        let _ = writeln!(all, "## {figure:?}");
        // When a move is due is said by the rules.
        if !matches!(figure, Figure::Move(_)) {
            let _ = writeln!(all, "{}", explanation.formula);
        }
        for (input, of_field) in explanation.inputs.iter().zip(of_fields) {
            if of_field {
                continue;
            }
            let origin = in_french(|| input.origin.words());
            let (name, value) = (&input.name, &input.value);
            let _ = writeln!(all, "  {name} ({origin}) | {value}");
        }
        for line in explanation.lines.iter().chain([&explanation.result]) {
            // Of some there is nothing but the lines.
            if line.amount.is_empty() {
                continue;
            }
            let _ = writeln!(all, "  {} | {}", line.label, line.amount);
        }
        all.push('\n');
    }
    all
}

#[test]
fn how_figures_came_about() {
    let all = basis(&opened(RICH), |basis| {
        let sentence = in_french(|| answer(basis.evaluation).unwrap());
        format!("{sentence}\n\n{}", explanations(basis))
    });
    snapshot("explanations-fr", &all);
}

/// What is taken for granted, whose names are those of fields.
#[test]
fn how_a_grant_vests_where_nobody_says() {
    let link = "role=engineering-manager&region=paris&base=105000&equity=210000&bonus=12.5%25";
    let inputs = basis(&opened(link), |basis| {
        in_french(|| basis.explain(Figure::TotalCompensation).unwrap().inputs)
    });
    let values: Vec<_> = inputs.iter().map(|input| input.value.as_str()).collect();
    let expected = [
        "105\u{202f}000\u{a0}€",
        "12,5\u{a0}%",
        "210\u{202f}000\u{a0}€",
        "4",
        "12 mois",
        "chaque mois",
    ];
    assert_eq!(values, expected);
}

/// Every text of a reason, each by a scenario that makes it due.
#[test]
fn why_moves_are_due() {
    let em = "role=engineering-manager&region=paris";
    let offer = format!("{em}&base=105000&equity=210000");
    let no_list = "extra.acceleration=no&extra.refresh=no&extra.signing=no&extra.scope=no";
    let mut all = String::new();
    let mut said = Vec::new();
    for link in [
        em.to_owned(),
        format!("{em}&other.base=130000&other.marked=expected"),
        format!("{offer}&plan.deadline=2026-12-03"),
        format!("{offer}&plan.deadline=2026-12-02"),
        format!("{offer}&plan.deadline=2026-12-01"),
        format!("{offer}&plan.deadline=2026-11-30"),
        format!("{em}&base=105000&other=Amazon&other.base=200000&other.marked=written"),
        format!("{em}&base=150000&equity=200000&other.base=300000&other.marked=verbal"),
        format!("{em}&base=150000&equity=200000&leaving=0"),
        format!("{em}&base=120000&equity=244999.90&leaving=1"),
        format!("{em}&base=85000&equity=210000&signing=12000"),
        format!("{em}&base=99999.90&equity=210000&plan.ask_equity=300000&leaving=48"),
        format!("{em}&base=105000&equity=100000&plan.ask_equity=130000"),
        format!("{offer}&shape=custom&split=0/0/0/0/100"),
        format!("{offer}&extra.refresh.amount=40000&equity_kind=public"),
        format!("{em}&base=105000&extra.refresh.amount=40000"),
        format!("{offer}&equity_kind=public&leaving=48"),
        format!("{em}&base=120000&equity_as=shares&shares=24500&price=10&{no_list}"),
        format!("{em}&base=120000&equity_as=shares&shares=24500&price=10&signing=5000&{no_list}"),
        "role=engineering-manager&region=remote&base=215000".to_owned(),
    ] {
        let steps = basis(&opened(&link), |basis| {
            in_french(|| basis.plan(Date::of(2026, 12, 1)).unwrap().moves)
        });
        for step in steps {
            if !said.contains(&step.reason) {
                let _ = writeln!(all, "{:?}: {}", step.due, step.reason);
                said.push(step.reason);
            }
        }
    }
    snapshot("reasons-fr", &all);
}

#[test]
fn tables_for_a_spreadsheet() {
    let link = format!("{RICH}&other3=Kyoto&other3.base=9000000&other3.currency=JPY");
    let tables = basis(&opened(&link), |basis| {
        in_french(|| [comparison_csv(basis), years_csv(basis)])
    });
    let plain = tables.map(|table| table.replace("\r\n", "\n").replace('\u{feff}', ""));
    snapshot("csv-fr", &plain.join("\n"));
}

#[test]
fn names() {
    assert_eq!(
        in_french(|| PayPart::ALL.map(PayPart::label)),
        [
            "Salaire fixe",
            "Prime annuelle",
            "Versements uniques",
            "Avantages",
            "Actions cotées",
            "Actions non cotées",
        ]
    );
    let standings = [
        Standing::BelowFloor,
        Standing::BetweenFloorAndAsk,
        Standing::AtOrAboveAsk,
    ];
    assert_eq!(
        in_french(|| standings.map(Standing::words)),
        [
            "sous le plancher",
            "entre le plancher et la demande",
            "à la demande ou au-dessus",
        ]
    );
    let mut scenario = Scenario::first_of(library());
    scenario.role = "astronaute".to_owned();
    scenario.region = "lune".to_owned();
    assert_eq!(
        in_french(|| evaluate(&scenario, library()).unwrap_err().to_string()),
        "Il n’existe pas de guide «\u{a0}astronaute\u{a0}» pour une région «\u{a0}lune\u{a0}». Choisissez un poste et une région."
    );
}

/// What a guide asks for that is of no known kind, within a list of a letter.
#[test]
fn an_extra_by_its_title() {
    let moving = json!({"id": "moving", "title": "Relocation support", "kind": "other",
        "amounts": [{"region": "paris", "amount": "8000"}], "details": ["a flat", "a van"]});
    let library = library_with(&[("/extras/3", moving)]);
    let scenario = opened("role=engineering-manager&region=paris&base=105000");
    let evaluation = evaluate(&scenario, &library).unwrap();
    let basis = Basis {
        evaluation: &evaluation,
        scenario: &scenario,
        guide: &library.guides()[0],
    };
    let plan = basis.plan(None).unwrap();
    let named = |expected: &str| {
        let extras = basis.material(&plan).extras;
        assert!(
            extras.contains(&Extra::Own(expected.to_owned())),
            "{extras:?}"
        );
    };
    named("relocation support of €8,000 (a flat, a van)");
    in_french(|| named("relocation support (8\u{202f}000\u{a0}€) (a flat, a van)"));
}
