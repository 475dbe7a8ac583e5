//! What `src/guide/README.md` tells the authors of guides holds.

use std::collections::BTreeSet;

use counteroffer::guide::{
    Grade, Guide, Library, audit,
    markdown::{Confidence, Draft},
};

const README: &str = include_str!("../../src/guide/README.md");

/// The only fenced block of this kind.
fn example(kind: &str) -> &'static str {
    let opening = format!("\n```{kind}\n");
    let mut blocks = README.split(&opening).skip(1);
    let block = blocks.next().unwrap().split("\n```").next().unwrap();
    assert!(blocks.next().is_none(), "one example in {kind}");
    block
}

fn nothing_is_wrong(guide: &Guide) {
    let findings = audit(guide);
    assert!(findings.len() > 5);
    for finding in findings {
        let sentence = finding.sentence(guide);
        assert_ne!(finding.verdict.grade(), Grade::Contradiction, "{sentence}");
    }
}

#[test]
fn the_example_in_markdown_is_read_without_a_guess() {
    let draft = Draft::of_markdown(example("markdown")).unwrap();
    for field in draft.fields() {
        let sure = matches!(field.confidence, Confidence::Sure | Confidence::Likely);
        assert!(sure, "{}: {} ({:?})", field.path, field.text, field.note);
    }
    let guide = draft.guide().unwrap();
    assert_eq!(
        (&*guide.role, &*guide.company),
        ("Data Engineer", "Example Systems")
    );
    assert_eq!((guide.regions.len(), guide.levers.len()), (3, 2));
    assert_eq!((guide.levels.len(), guide.extras.len()), (2, 3));
    let sources = guide.sources.iter();
    let sources: Vec<_> = sources
        .map(|source| (&*source.title, &*source.covers, source.from, source.to))
        .collect();
    assert_eq!(
        sources,
        [
            (
                "Levels.fyi",
                "pay of data engineers",
                Some(2025),
                Some(2026)
            ),
            (
                "Example Systems",
                "careers page 2026: base bands",
                Some(2026),
                Some(2026)
            ),
        ]
    );
    nothing_is_wrong(&guide);
}

#[test]
fn the_example_in_json_is_a_guide() {
    let guide = Guide::from_json(example("json")).unwrap();
    nothing_is_wrong(&guide);
    assert_eq!(Guide::from_json(&guide.to_json()).unwrap(), guide);
}

#[test]
fn every_field_of_a_guide_is_explained() {
    let library = Library::bundled();
    let mut fields = BTreeSet::new();
    for guide in library.guides() {
        let json: serde_json::Value = serde_json::from_str(&guide.to_json()).unwrap();
        fields.extend(json.as_object().unwrap().keys().cloned());
    }
    assert!(fields.len() > 15, "{fields:?}");
    for field in fields {
        assert!(README.contains(&format!("`{field}`")), "{field}");
    }
}
