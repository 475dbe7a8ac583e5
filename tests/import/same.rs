//! The bundled guides, read from Markdown, agree with their data in every figure.

use std::{env, fs, path::Path};

use counteroffer::{
    evaluation::evaluate,
    guide::{
        Guide, Library,
        markdown::{Confidence, Draft},
    },
    scenario::{Field, Part, Scenario},
};

use super::figures::{Comparison, compare};

/// The guide of a text, with the month of its valuation, which no text says.
#[track_caller]
fn guide(markdown: &str) -> Guide {
    let mut draft = Draft::of_markdown(markdown).unwrap();
    let missing: Vec<_> = draft
        .fields()
        .iter()
        .filter(|field| field.confidence == Confidence::Missing)
        .map(|field| field.path.as_str())
        .collect();
    assert_eq!(missing, ["valuation.as_of"]);
    draft.set("valuation.as_of", "2023-08".to_owned());
    draft.guide().unwrap()
}

#[track_caller]
fn equals_bundled(markdown: &str) -> usize {
    let read = guide(markdown);
    let library = Library::bundled();
    let guides = library.guides().iter();
    let bundled = guides.clone().find(|it| it.role == read.role).unwrap();
    let Comparison {
        compared,
        differences,
    } = compare(&read, bundled);
    assert!(differences.is_empty(), "{}", differences.join("\n"));
    compared
}

#[test]
fn both_fixtures_equal_the_bundled_guides_in_every_figure() {
    let manager = include_str!("../guides/import/engineering-manager.md");
    let programme = include_str!("../guides/import/technical-program-manager.md");
    assert_eq!(equals_bundled(manager), 169);
    assert_eq!(equals_bundled(programme), 163);
}

/// The same figures come to the same: what an offer is worth, where it stands, what a bridge takes.
#[test]
fn an_offer_is_evaluated_as_by_the_bundled_guide() {
    let read = guide(include_str!("../guides/import/engineering-manager.md"));
    let bundled = Library::bundled().guides()[0].clone();
    for (mine, theirs) in [
        ("paris", "paris"),
        ("new-york", "new-york"),
        ("remote-global", "remote"),
    ] {
        let evaluated = |guide: &Guide, region: &str| {
            let mut scenario = Scenario::default();
            guide.id.clone_into(&mut scenario.role);
            region.clone_into(&mut scenario.region);
            scenario.set(Field::Location, "80".to_owned());
            scenario.set(Field::Offer(0, Part::Base), "210k".to_owned());
            scenario.set(Field::Offer(0, Part::Equity), "250k".to_owned());
            scenario.set(Field::Target, "ask".to_owned());
            evaluate(&scenario, &Library::from_guides(vec![guide.clone()])).unwrap()
        };
        assert_eq!(
            evaluated(&read, mine),
            evaluated(&bundled, theirs),
            "{mine}"
        );
    }
}

/// `COUNTEROFFER_GUIDES=folder` compares the Markdown files there with the bundled guides.
#[test]
fn texts_of_a_folder_equal_the_bundled_guides() {
    let Ok(folder) = env::var("COUNTEROFFER_GUIDES") else {
        return;
    };
    for entry in fs::read_dir(Path::new(&folder)).unwrap() {
        let path = entry.unwrap().path();
        let text = fs::read_to_string(&path).unwrap();
        let compared = equals_bundled(&text);
        println!(
            "{}: {compared} figures compared, no difference",
            path.display()
        );
    }
}
