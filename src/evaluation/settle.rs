//! While a text cannot be read, the figures stay those of the last text that could.

use crate::{
    guide::Library,
    scenario::{Field, FieldProblem, Part, Scenario, Setting, conflicts},
};

/// A scenario whose every field can be read, and what stands in the way of the typed one.
#[derive(Clone, Debug, PartialEq)]
pub struct Settled {
    /// The typed scenario, with the last readable text in place of each unreadable one.
    pub scenario: Scenario,
    /// The fields whose typed text cannot be read.
    pub problems: Vec<(Field, FieldProblem)>,
}

/// Settles what is `typed`, falling back on what was settled before it.
#[must_use]
pub fn settle(typed: &Scenario, before: Option<&Scenario>, library: &Library) -> Settled {
    let mut scenario = typed.clone();
    let mut problems = Vec::new();
    let guide = library.guide(&typed.role);
    let Some((guide, mut setting)) =
        guide.and_then(|guide| Some((guide, Setting::of(guide, typed)?)))
    else {
        return Settled { scenario, problems };
    };
    for field in typed.fields() {
        let Err(problem) = setting.read(field, typed.text(field)) else {
            continue;
        };
        // No fault is found with a field that the region does not show.
        if field != Field::Location || setting.factors.is_some() {
            problems.push((field, problem));
        }
        // The earlier text may have become unreadable too: another region has another currency.
        let earlier = before.map_or("", |before| readable(before, field, setting));
        scenario.set(field, earlier.to_owned());
        // Amounts after a currency are read in the one that takes its place.
        if let Field::Offer(_, Part::Currency) = field {
            setting = Setting::of(guide, &scenario).unwrap_or(setting);
        }
    }
    // Each of them alone can be read, some not together.
    let together = conflicts(&scenario, &setting, guide);
    for (field, problem) in &together {
        let earlier = match before {
            Some(before) if !is_known(&problems, *field) => readable(before, *field, setting),
            _ => "",
        };
        scenario.set(*field, earlier.to_owned());
        tell(&mut problems, *field, *problem);
    }
    // What was there before may not go with the rest either, and gives way to what was typed.
    if !conflicts(&scenario, &setting, guide).is_empty() {
        for (field, _) in together {
            scenario.set(field, String::new());
        }
    }
    for (field, problem) in conflicts(&scenario, &setting, guide) {
        scenario.set(field, String::new());
        tell(&mut problems, field, problem);
    }
    Settled { scenario, problems }
}

type Problems = Vec<(Field, FieldProblem)>;

fn is_known(problems: &Problems, field: Field) -> bool {
    problems.iter().any(|(other, _)| *other == field)
}

fn tell(problems: &mut Problems, field: Field, problem: FieldProblem) {
    if !is_known(problems, field) {
        problems.push((field, problem));
    }
}

/// The text that a field had before, if it can be read.
fn readable(before: &Scenario, field: Field, setting: Setting) -> &str {
    let text = before.text(field);
    match setting.read(field, text) {
        Ok(_) => text,
        Err(_) => "",
    }
}
