//! What scenarios, links, guides and files say in French. Read it aloud.

use counteroffer::{
    guide::{Guide, GuideError, Rule, audit, markdown::Draft},
    keeping::{ImportError, Moment, StoreError, describe},
    money::{AmountError, Currency, MoneyError},
    negotiation::{Date, RULES},
    scenario::{
        ExitPart, Field, Part, PlanPart, RoundPart, Scenario, Setting, Term, choices, conflicts,
        differences, link_of, name_of, open_link,
    },
};

use crate::support::{
    decimal, every_field, fact, fill, in_french, library, other, own, scenario_in,
};

fn paris() -> Scenario {
    scenario_in("engineering-manager", "paris")
}

#[test]
fn names_of_fields() {
    let mut scenario = paris();
    fill(
        &mut scenario,
        &[
            (other(Part::Company), "Google"),
            (Field::Offer(2, Part::Base), "90k"),
        ],
    );
    let name = |field| in_french(|| name_of(field, &scenario, library()));
    assert_eq!(name(own(Part::Base)), "Salaire fixe");
    assert_eq!(name(other(Part::Base)), "Google\u{a0}: salaire fixe");
    assert_eq!(name(other(Part::Marked)), "Google\u{a0}: cette offre est");
    assert_eq!(
        name(Field::Offer(2, Part::Cliff)),
        "Offre concurrente 2\u{a0}: période d’attente"
    );
    assert_eq!(name(Field::Location), "Coefficient de lieu");
    assert_eq!(name(Field::Rate(Currency::USD)), "1 EUR en USD");
    assert_eq!(
        name(Field::Equity(Term::Acceleration)),
        "Accélération à double déclenchement"
    );
    assert_eq!(
        name(Field::Plan(PlanPart::FloorBase)),
        "Plancher\u{a0}: fixe"
    );
    assert_eq!(
        name(Field::Round(1, RoundPart::TheirBase)),
        "Leur fixe (échange 2)"
    );
    assert_eq!(
        name(Field::Exit(0, ExitPart::Value)),
        "Valeur à la sortie (sortie 1)"
    );
}

/// A part of another offer is named with a small first letter, which is made of ASCII letters alone.
#[test]
fn parts_begin_with_a_plain_letter() {
    in_french(|| {
        for part in Part::ALL {
            let label = part.label();
            assert!(
                label.starts_with(|it: char| it.is_ascii_uppercase()),
                "{label}"
            );
            // And holds no name that would become small with it.
            assert!(
                !label
                    .get(1..)
                    .unwrap()
                    .contains(|it: char| it.is_uppercase()),
                "{label}"
            );
        }
    });
}

#[test]
fn no_two_fields_have_one_name() {
    let mut scenario = paris();
    for field in every_field() {
        scenario.set(field, String::new());
    }
    in_french(|| {
        let mut names: Vec<String> = every_field()
            .into_iter()
            .map(|field| name_of(field, &scenario, library()))
            .collect();
        names.sort();
        let all = names.len();
        names.dedup();
        assert_eq!(names.len(), all);
        for field in every_field() {
            let mut names: Vec<_> = choices(field).iter().map(|(_, name)| name.get()).collect();
            names.sort_unstable();
            let all = names.len();
            names.dedup();
            assert_eq!(names.len(), all, "{field:?}");
        }
    });
}

/// A scenario of the first test below with this typed into a field says this.
#[track_caller]
fn says(field: Field, typed: &str, expected: &str) {
    let scenario = paris();
    let guide = library().guide("engineering-manager").unwrap();
    let setting = Setting::of(guide, &scenario).unwrap();
    let problem = setting.read(field, typed).unwrap_err();
    assert_eq!(in_french(|| problem.to_string()), expected, "{typed}");
}

#[test]
fn what_is_wrong_with_a_field() {
    says(
        own(Part::Base),
        "beaucoup",
        "Ce montant n’est pas lisible. Essayez 120k, 120\u{202f}000 ou 120000,50.",
    );
    says(
        own(Part::Base),
        "−5",
        "Ici, un montant ne peut pas être inférieur à zéro.",
    );
    says(
        own(Part::Base),
        "12,345k",
        "Cela peut vouloir dire 12\u{202f}345\u{a0}€ ou 12\u{202f}345\u{202f}000\u{a0}€. Écrivez le montant en entier.",
    );
    says(
        own(Part::Base),
        "120 k$",
        "Ce montant est en EUR, mais la saisie est en USD. Convertissez-la d’abord.",
    );
    says(
        own(Part::Raise),
        "120 %",
        "C’est plus de 100\u{a0}%. Vérifiez le chiffre.",
    );
    says(
        own(Part::Raise),
        "−3,5 %",
        "Ce pourcentage n’est pas lisible. Essayez 80 ou 72,5\u{a0}%.",
    );
    says(
        own(Part::Cliff),
        "100",
        "Saisissez un nombre entier de 0 à 72.",
    );
    says(
        own(Part::Split),
        "40 % 30 % 20 %",
        "Le total est de 90\u{a0}%\u{202f}; il doit faire 100\u{a0}%.",
    );
    says(
        own(Part::Split),
        "40 30 20 7,5",
        "Le total est de 97,5\u{a0}%\u{202f}; il doit faire 100\u{a0}%.",
    );
    says(
        Field::Equity(Term::Spread),
        "0,5x",
        "Saisissez un multiple d’au moins 1, comme 3x.",
    );
    says(
        Field::Target,
        "rien",
        "Choisissez parmi\u{a0}: ask, floor, amount, 1, 2, 3, 4, 5.",
    );
    says(
        Field::Plan(PlanPart::Deadline),
        "12 mars",
        "Saisissez l’année, le mois et le jour en chiffres, comme 2026-12-04.",
    );
    says(
        Field::Plan(PlanPart::Deadline),
        "2026-02-30",
        "En février 2026, il y a 28 jours\u{a0}: saisissez un jour de 01 à 28.",
    );
    says(
        Field::Rate(Currency::USD),
        "1,117",
        "Ce taux de change n’est pas lisible. Essayez 1,1172.",
    );
}

#[test]
fn what_contradicts_itself() {
    let mut scenario = paris();
    fill(
        &mut scenario,
        &[
            (Field::Plan(PlanPart::FloorBase), "150k"),
            (Field::Plan(PlanPart::AskBase), "140k"),
            (Field::Exit(0, ExitPart::Chance), "60,5 %"),
            (Field::Exit(1, ExitPart::Chance), "60 %"),
        ],
    );
    let guide = library().guide("engineering-manager").unwrap();
    let setting = Setting::of(guide, &scenario).unwrap();
    let said = in_french(|| {
        let found = conflicts(&scenario, &setting, guide).into_iter();
        found
            .map(|(field, problem)| format!("{} > {problem}", name_of(field, &scenario, library())))
            .collect::<Vec<_>>()
    });
    assert_eq!(
        said,
        [
            "Probabilité (sortie 2) > Le total des probabilités est de 120,5\u{a0}%, soit plus de 100\u{a0}%.",
            "Plancher\u{a0}: fixe > Le plancher ne peut pas dépasser la demande.",
        ]
    );
}

#[test]
fn what_a_link_could_not_bring() {
    let link = "#role=engineering-manager&region=lyon&base=lots&pay=5&base=3&view=2&company=";
    let said = in_french(|| {
        let problems = open_link(link, library()).problems;
        problems
            .iter()
            .map(ToString::to_string)
            .collect::<Vec<_>>()
            .join("\n")
    });
    assert_eq!(
        said,
        "region\u{a0}: le guide n’a pas de région «\u{a0}lyon\u{a0}».\n\
         base\u{a0}: «\u{a0}lots\u{a0}» est laissé de côté. Ce montant n’est pas lisible. Essayez 120k, 120\u{202f}000 ou 120000,50.\n\
         «\u{a0}pay\u{a0}» ne veut rien dire ici\u{202f}; cette partie est ignorée.\n\
         «\u{a0}base\u{a0}» y figure deux fois\u{202f}; la première compte.\n\
         view\u{a0}: «\u{a0}2\u{a0}» ne veut rien dire ici\u{202f}; 1 ouvre un lien en lecture seule."
    );
}

#[test]
fn money_speaks_in_clauses() {
    let (left, right) = (Currency::EUR, Currency::USD);
    let said = |error: MoneyError| in_french(|| error.to_string());
    assert_eq!(
        said(MoneyError::CurrencyMismatch { left, right }),
        "EUR et USD ne peuvent pas se combiner\u{202f}; convertissez d’abord l’un des deux montants"
    );
    assert_eq!(
        said(MoneyError::NoRate { currency: right }),
        "il manque le taux de change pour USD\u{202f}; saisissez ce que vaut un euro en USD"
    );
    assert_eq!(
        in_french(|| AmountError::TooLarge.to_string()),
        "C’est plus de mille milliards. Vérifiez les zéros."
    );
    assert_eq!(
        in_french(|| "EURO".parse::<Currency>().unwrap_err().to_string()),
        "«\u{a0}EURO\u{a0}» n’est pas une devise\u{202f}; utilisez un code ISO 4217 comme EUR"
    );
}

#[test]
fn days_and_moments() {
    let day = |year, month, day| Date::of(year, month, day).unwrap();
    let today = day(2026, 12, 4);
    in_french(|| {
        assert_eq!(today.in_words(), "vendredi 4 décembre 2026");
        assert_eq!(today.in_speech(), "vendredi 4 décembre");
        assert_eq!(day(2027, 8, 1).in_words(), "dimanche 1er août 2027");
        assert_eq!(day(2026, 11, 11).without_weekday(true), "11 novembre 2026");
        let said = |day| {
            Moment {
                day,
                hour: 9,
                minute: 5,
            }
            .in_words(today)
        };
        assert_eq!(said(today), "aujourd’hui à 09\u{a0}h\u{a0}05");
        assert_eq!(said(day(2026, 12, 3)), "hier à 09\u{a0}h\u{a0}05");
        assert_eq!(said(day(2026, 3, 1)), "1er mars");
        assert_eq!(said(day(2025, 12, 31)), "31 décembre 2025");
        // What programs read stays as it is.
        assert_eq!(today.to_string(), "2026-12-04");
    });
}

#[test]
fn what_two_scenarios_differ_in() {
    let mut a = paris();
    fill(
        &mut a,
        &[
            (own(Part::Base), "105k"),
            (Field::Target, "floor"),
            (own(Part::Vesting), "yearly"),
        ],
    );
    let mut b = paris();
    b.region = "new-york".to_owned();
    fill(&mut b, &[(own(Part::Base), "110k"), (Field::Target, "ask")]);
    b.set_edit("opening.email.warm.thanks", "Merci.".to_owned());
    let said = in_french(|| {
        let found = differences(&a, &b, library());
        found
            .iter()
            .map(|it| format!("{}: {} / {}", it.name, it.a, it.b))
            .collect::<Vec<_>>()
    });
    assert_eq!(
        said,
        [
            "Région: Paris / New York",
            "Objectif: le plancher / la demande",
            "Salaire fixe: 105k / 110k",
            "Acquisition: Chaque année / ",
            "Première réponse à l’offre (E-mail, Chaleureux)\u{a0}: thanks:  / Merci.",
        ]
    );
}

/// With plain blanks, and the currency’s sign where French has it.
fn plain(text: &str) -> String {
    text.replace(['\u{a0}', '\u{202f}'], " ")
}

#[test]
fn what_a_guide_comes_to() {
    let guide = library().guide("engineering-manager").unwrap();
    let said: Vec<String> = in_french(|| {
        let found = audit(guide);
        found.iter().map(|it| plain(&it.sentence(guide))).collect()
    });
    for expected in [
        "Paris, bas de la rémunération totale : c’est bien la somme des éléments.",
        "Paris, haut de la rémunération totale : le guide indique 190 000 €, le calcul donne 190 500 €, soit 500 € de plus ; c’est un arrondi.",
        "Paris, fixe demandé : 120 000 € est dans la fourchette, de 92 000 € à 125 000 €.",
        "Paris, plancher des actions : 200 000 € ne dépasse pas la demande, 245 000 €.",
        "Paris, chiffre sur quatre ans chez Google Paris (L5) : 530 000 € compte le fixe une fois et les actions quatre fois ; quatre années entières font 920 000 €.",
        "Paris, fixe cité chez Google Paris (L5) : 130 000 € est dans la fourchette de la grille des niveaux, de 110 000 € à 145 000 €.",
        "Paris, fourchette des actions, rappel dans le résumé : le chiffre est le même.",
        "New York, offre dite garantie chez Anthropic ou Meta FAIR : pourtant ses actions, 200 000 $ par an, montent et baissent avec le marché.",
        "Paris, levier « More private equity » : vise 240 000 € ou plus en actions, 5 000 € de moins que la demande (245 000 €), dans la fourchette.",
        "New York, levier « More private equity » : vise 420 000 $ ou plus en actions, comme la demande, dans la fourchette.",
        "Valorisation de l’entreprise, rappel : le chiffre est le même.",
    ] {
        assert!(
            said.iter().any(|it| it == expected),
            "{expected}\n\n{}",
            said.join("\n")
        );
    }
}

#[test]
fn what_is_wrong_with_a_guide() {
    let broken = |rule| {
        let path = "regions[0].pay.own.base".to_owned();
        let guide = "my-guide.json".to_owned();
        in_french(|| plain(&GuideError::Broken { guide, path, rule }.to_string()))
    };
    let before = "my-guide.json, regions[0].pay.own.base : ";
    for (rule, expected) in [
        (Rule::Empty, "champ vide ; remplissez-le"),
        (
            Rule::NotAShare(decimal("1.5")),
            "1.5 n’est pas entre 0 et 1 ; 0.60 veut dire 60 %",
        ),
        (
            Rule::Unpaired("{a".to_owned()),
            "les accolades de « {a » ne vont pas par deux ; écrivez { et } autour d’un nom",
        ),
        (
            Rule::NotAMonth("août".to_owned()),
            "« août » n’est pas un mois ; écrivez-le comme 2023-08",
        ),
    ] {
        assert_eq!(broken(rule), format!("{before}{expected}"));
    }
    let json = |json: &str| in_french(|| plain(&Guide::from_json(json).unwrap_err().to_string()));
    assert_eq!(
        json("{"),
        "ce guide, niveau le plus haut : ce n’est plus du JSON à partir de la ligne 1, colonne 1"
    );
    assert_eq!(
        json("{\"format\":\"1\"}"),
        "ce guide, format : trouvé : \"1\" ; attendu : un nombre entier"
    );
    assert_eq!(
        json("[]"),
        "ce guide, niveau le plus haut : trouvé : une liste ; attendu : un objet"
    );
}

const MARKDOWN: &str = "\
# Engineer | Example Negotiation Guide

| Region | Base Salary | Equity | Bonus |
|---|---|---|---|
| Paris | 90k–100k | €100k | |
| Remote | 80% of Paris | Same as Paris | |
";

/// Labels, notes and problems of an import, and what a user types in answer.
#[test]
fn what_an_import_says() {
    let (mut draft, fields, problems) = in_french(|| {
        let draft = Draft::of_markdown(MARKDOWN).unwrap();
        let fields: Vec<String> = draft
            .fields()
            .iter()
            .map(|it| format!("{} > {}", it.label, plain(it.note.as_deref().unwrap_or(""))))
            .collect();
        let problems = draft.guide().unwrap_err();
        let problems: Vec<String> = problems
            .iter()
            .map(|it| format!("{} > {}", it.label, plain(&it.reason)))
            .collect();
        (draft, fields, problems)
    });
    for expected in [
        "Poste > ",
        "Années d’acquisition des actions > Le tableau ne dit pas sur combien d’années une attribution est acquise ; quatre est l’usage.",
        "Paris, fixe par an, bas > ",
        "Paris, attribution d’actions, haut > Le tableau a un seul montant et pas de fourchette.",
    ] {
        assert!(
            fields.iter().any(|it| it == expected),
            "{expected}\n\n{}",
            fields.join("\n")
        );
    }
    let expected = "Paris, demande, fixe > Le texte ne le dit pas. Écrivez ici le fixe à demander.";
    assert!(
        problems.iter().any(|it| it == expected),
        "{}",
        problems.join("\n")
    );

    // Both languages are understood, whichever is spoken.
    for (yes, none) in [("yes", "none"), ("oui", "aucune")] {
        draft.set("equity.private", yes.to_owned());
        draft.set("regions[0].pay.own.bonus", none.to_owned());
        let wrong = draft.guide().unwrap_err();
        assert!(
            !wrong
                .iter()
                .any(|it| it.path == "equity.private" || it.path.ends_with("bonus"))
        );
    }
    draft.set("equity.private", "peut-être".to_owned());
    let wrong = in_french(|| draft.guide().unwrap_err());
    let wrong = wrong.iter().find(|it| it.path == "equity.private").unwrap();
    assert_eq!(
        plain(&wrong.reason),
        "« peut-être » n’est ni l’un ni l’autre ; écrivez oui ou non"
    );
}

#[test]
fn files_and_what_is_kept() {
    let said = |run: &dyn Fn() -> String| plain(&in_french(run));
    assert_eq!(
        said(&|| ImportError::TooMany { count: 1_200 }.to_string()),
        "Ce fichier contient 1200 scénarios. On peut en importer 1 000 au plus à la fois."
    );
    assert_eq!(
        said(&|| StoreError::Refused("SecurityError".to_owned()).to_string()),
        "Ce navigateur a refusé d’enregistrer (SecurityError)."
    );
    let wrong = r#"{"version": 4, "scenario": {"role": "a", "region": "b", "offers": 5}}"#;
    assert_eq!(
        said(&|| Scenario::from_json(wrong).unwrap_err().to_string()),
        "La lecture est impossible (scenario.offers : trouvé : le nombre `5` ; attendu : une liste)."
    );
    let mut scenario = paris();
    assert_eq!(
        said(&|| describe(&scenario, library())),
        "Engineering Manager, Paris"
    );
    fill(&mut scenario, &[(own(Part::Equity), "200k")]);
    assert_eq!(
        said(&|| describe(&scenario, library())),
        "Engineering Manager, Paris, actions 200 000 €"
    );
    fill(&mut scenario, &[(own(Part::Base), "105k")]);
    assert_eq!(
        said(&|| describe(&scenario, library())),
        "Engineering Manager, Paris, fixe 105 000 €, actions 200 000 €"
    );
}

#[test]
fn the_moves() {
    in_french(|| {
        for rule in &RULES {
            let (when, what) = (rule.when.get(), rule.what.get());
            assert!(when.ends_with('.') && !what.ends_with('.'), "{when} {what}");
        }
        let first = RULES.first().unwrap();
        assert_eq!(first.what.get(), "Obtenir leurs chiffres");
        assert_eq!(first.when.get(), "Aucun salaire fixe n’est saisi.");
    });
}

/// Links and saved forms are read by everybody: no language gets into their values. A link only says
/// which one to show it in.
#[test]
fn links_and_saved_forms_have_no_language() {
    let mut scenario = paris();
    fill(
        &mut scenario,
        &[
            (own(Part::Base), "105 000,50 €"),
            (own(Part::Raise), "2,5 %"),
            (own(Part::Split), "40 % 30 % 20 % 10 %"),
            (Field::Plan(PlanPart::Deadline), "2026-12-04"),
            (fact("downloads"), "1,2m"),
            (Field::Equity(Term::Median), "1,5x"),
        ],
    );
    let made = || (link_of(&scenario, library()), scenario.to_json());
    let in_english = made();
    let ((link, left_out), saved) = in_french(made);
    let values = link.strip_prefix("lang=fr&").unwrap().to_owned();
    assert_eq!(((values, left_out), saved), in_english);
    assert!(
        in_english.0.0.contains("base=105000.5&"),
        "{}",
        in_english.0.0
    );
}
