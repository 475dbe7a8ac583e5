//! The fields of a draft: what they are, how they are corrected, and what is said of them.

use counteroffer::guide::{
    Guide, Library,
    markdown::{Confidence, Draft},
};

use super::figures::compare;

const MANAGER: &str = include_str!("../guides/import/engineering-manager.md");

fn read() -> Draft {
    Draft::of_markdown(MANAGER).unwrap()
}

/// What is wrong after these corrections, a line each.
#[track_caller]
fn problems(corrections: &[(&str, &str)]) -> Vec<String> {
    let mut draft = read();
    draft.set("valuation.as_of", "2023-08".to_owned());
    for (path, text) in corrections {
        draft.set(path, (*text).to_owned());
    }
    let problems = draft.guide().err().unwrap_or_default();
    problems.iter().map(ToString::to_string).collect()
}

#[test]
fn a_guide_as_fields_is_the_same_guide() {
    for guide in Library::bundled().guides() {
        let draft = Draft::of_guide(guide);
        assert_eq!(draft.guide().as_ref(), Ok(guide));
        assert!(
            draft
                .fields()
                .iter()
                .all(|it| it.confidence == Confidence::Sure)
        );
        assert_eq!(Guide::from_json(&guide.to_json()).as_ref(), Ok(guide));
        assert!(!guide.to_json().contains("null"));
    }
}

#[test]
fn every_field_is_found_where_it_says_and_has_a_name() {
    for field in read().fields() {
        if let Some(found) = &field.found {
            let excerpt = MANAGER.get(found.clone()).unwrap();
            assert!(!excerpt.trim().is_empty(), "{}", field.path);
        }
        assert_ne!(field.label, field.path);
        let unsure = field.confidence != Confidence::Sure;
        assert!(
            !unsure || field.note.is_some() || field.path == "open_source.libraries",
            "{}",
            field.path
        );
    }
    let draft = read();
    let at = |path: &str| draft.fields().iter().find(|it| it.path == path).unwrap();
    let excerpt = |path: &str| MANAGER.get(at(path).found.clone().unwrap()).unwrap();
    assert_eq!(excerpt("regions[1].pay.own.base.low"), "$205K–$255K");
    assert_eq!(excerpt("regions[0].pay.own.floor.equity"), "€200K");
    assert_eq!(excerpt("levers[1].targets[0].equity"), "€250K+");
    assert_eq!(excerpt("company"), "Hugging Face");
    assert_eq!(
        at("regions[1].pay.own.base.low").label,
        "New York, base a year, low end"
    );
    assert_eq!(
        at("regions[0].pay.own.competing[0].base").label,
        "Paris, competing offer 1, base a year"
    );
}

#[test]
fn corrections_are_read_as_people_write_them() {
    let mut draft = read();
    for (path, text) in [
        ("valuation.as_of", "2024-01"),
        ("regions[0].pay.own.base.high", "€130k"),
        ("regions[0].pay.own.bonus", "5% - 10%"),
        ("regions[2].pay.scaled.low", "65"),
        ("strategy.companies", "A; B\\; C ;; "),
        ("levels[2].company", ""),
        ("levels[2].title", ""),
        ("levels[2].relation", ""),
        ("sources[5].title", "My notes"),
    ] {
        draft.set(path, text.to_owned());
    }
    let guide = draft.guide().unwrap();
    let figures = guide.figures("paris").unwrap();
    assert_eq!(figures.base.high.to_string(), "130000");
    assert_eq!(
        serde_json::to_string(&figures.bonus).unwrap(),
        r#"{"of_base":{"low":"0.05","high":"0.1"}}"#
    );
    assert_eq!(
        guide
            .region("remote-global")
            .unwrap()
            .factor_range()
            .unwrap()
            .low
            .to_string(),
        "0.65"
    );
    assert_eq!(guide.strategy.companies, ["A", "B; C"]);
    assert_eq!(guide.levels.len(), 3);
    assert_eq!(guide.sources[5].title, "My notes");
    draft.set("valuation.amount", String::new());
    assert_eq!(draft.guide().unwrap().valuation, None);
}

#[test]
fn problems_name_the_field_and_say_what_to_do() {
    assert_eq!(problems(&[]), [""; 0]);
    assert_eq!(
        read().guide().unwrap_err()[0].to_string(),
        "valuation.as_of: The text does not say of when this is. Write the month as 2023-08, or empty the valuation to leave it out."
    );
    assert_eq!(
        problems(&[
            ("regions[0].pay.own.base.low", "lots"),
            ("regions[1].pay.own.currency", "dollars"),
            ("regions[0].pay.own.floor.base", ""),
            ("regions[2].pay.scaled.high", "all"),
            ("equity.private", "maybe"),
            ("equity.years", "few"),
            ("colour", "blue"),
        ]),
        [
            "equity.private: “maybe” is neither; write yes or no",
            "equity.years: “few” is no whole number; write it in digits, as 4",
            "regions[0].pay.own.base.low: Not readable as an amount. Try 120k, 120,000 or 120000.50.",
            "regions[0].pay.own.floor.base: empty; fill it in",
            "regions[1].pay.own.currency: “DOLLARS” is not a currency; use an ISO 4217 code such as EUR",
            "regions[2].pay.scaled.high: “all” is no percentage; write it as 60%",
            "colour: a guide has no such field",
        ]
    );
    // The rules are those of every guide; a place is that of the field, gaps and all.
    assert_eq!(
        problems(&[
            ("levels[0].company", ""),
            ("levels[0].title", ""),
            ("levels[0].level", ""),
            ("levels[0].place", ""),
            ("levels[0].relation", ""),
            ("levels[0].base.currency", ""),
            ("levels[0].base.low", ""),
            ("levels[0].base.high", ""),
            ("levels[0].base.beside", ""),
            ("levels[3].base.beside", "rome"),
        ]),
        ["levels[3].base.beside: there is no region “rome”; use the id of one in regions"]
    );
    assert_eq!(
        problems(&[("regions[0].pay.own.floor.base", "121k")]),
        [
            "regions[0].pay.own.floor.base: the floor, 121000, is above the ask, 120000; swap or correct them"
        ]
    );
    assert_eq!(
        problems(&[("levers[0].kind", "magic")]),
        [
            "levers[0].kind: unknown variant `magic`; choose from equity, competing_offer, team, release, other"
        ]
    );
}

/// The comparison that holds Markdown to data sees every figure that is changed.
#[test]
fn a_changed_figure_is_a_difference() {
    let guide = Library::bundled().guides()[0].clone();
    let mut seen = 0;
    let draft = Draft::of_guide(&guide);
    for field in draft.fields() {
        let amount = field.text.parse::<u64>().ok().filter(|it| *it > 999);
        let Some(amount) = amount else { continue };
        let mut changed = draft.clone();
        changed.set(&field.path, (amount - 1).to_string());
        let Ok(other) = changed.guide() else { continue };
        assert_eq!(
            compare(&other, &guide).differences.len(),
            1,
            "{}",
            field.path
        );
        seen += 1;
    }
    assert!(seen > 40, "{seen}");
}
