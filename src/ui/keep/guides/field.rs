//! A field of what was understood: its value to correct, how sure it is, why, and where it stands.

use leptos::prelude::*;

use crate::{
    browser::{focus, scroll},
    guide::markdown::{Confidence, Draft, DraftField},
    text::{Text, keep_guides as texts},
    ui::{
        element::{View, element},
        parts::{block, flag, nothing, text},
    },
};

use super::{
    groups::{field, problem_of},
    parts::named,
    source::{FRAME, MARK},
    summary::with,
    work::{Correction, Work},
};

/// From how many characters on a value has several lines.
const LONG: usize = 60;

/// The most characters of an excerpt under a field.
const EXCERPT: usize = 200;

/// The words that the fields of these endings can hold, and what they are called.
const CHOICES: &[(&str, &[(&str, Text)])] = &[
    ("equity.private", YES_NO),
    (".or_more", YES_NO),
    (".called_guaranteed", YES_NO),
    (".rsus", YES_NO),
    (
        "equity.form",
        &[
            ("", texts::NOT_SAID),
            ("options", texts::OPTIONS),
            ("rsus", texts::RSUS),
            ("shares", texts::SHARES),
        ],
    ),
    (
        ".relation",
        &[
            ("same_level", texts::SAME_LEVEL),
            ("pay_only", texts::PAY_ONLY),
        ],
    ),
    (
        ".section",
        &[
            ("summary", texts::IN_SUMMARY),
            ("level_map", texts::IN_LEVELS),
            ("levers", texts::IN_LEVERS),
            ("strategy", texts::IN_STRATEGY),
            ("sources", texts::IN_SOURCES),
        ],
    ),
];
const YES_NO: &[(&str, Text)] = &[("yes", texts::YES), ("no", texts::NO)];
const LEVERS: &[(&str, Text)] = &[
    ("equity", texts::LEVER_EQUITY),
    ("competing_offer", texts::LEVER_OFFER),
    ("team", texts::LEVER_TEAM),
    ("release", texts::LEVER_RELEASE),
    ("other", texts::SOMETHING_ELSE),
];
const EXTRAS: &[(&str, Text)] = &[
    ("acceleration", texts::EXTRA_ACCELERATION),
    ("refresh", texts::EXTRA_REFRESH),
    ("signing", texts::EXTRA_SIGNING),
    ("scope", texts::EXTRA_SCOPE),
    ("budget", texts::EXTRA_BUDGET),
    ("other", texts::SOMETHING_ELSE),
];

fn choices(path: &str) -> Option<&'static [(&'static str, Text)]> {
    if path.ends_with("].kind") && !path.contains("slots[") {
        return Some(if path.starts_with("levers") {
            LEVERS
        } else {
            EXTRAS
        });
    }
    let found = CHOICES.iter().find(|(end, _)| path.ends_with(end));
    found.map(|(_, choices)| *choices)
}

/// The id of the input of a field.
pub fn id_of(path: &str) -> String {
    let plain = |it: char| if it.is_ascii_alphanumeric() { it } else { '-' };
    let path: String = path.chars().map(plain).collect();
    format!("guide-field-{path}")
}

/// The field as it was read, `first`, and as it is now.
pub fn view(work: Work, first: &DraftField) -> View {
    let path = first.path.clone();
    let id = id_of(&path);
    let problem_id = format!("{id}-problem");
    let sure_id = format!("{id}-sure");
    let problem = {
        let path = path.clone();
        text(move || problem(work, &path).unwrap_or_default())
    };
    let told = element("P")
        .class("problem")
        .set("id", &problem_id)
        .tells(problem);
    let used = path.clone();
    let found = first.found.clone();
    let excerpt = match &found {
        Some(at) => work
            .source
            .with_untracked(|source| source.get(at.clone()).map(shortened)),
        None => None,
    };
    let mut box_ = element("DIV")
        .class("field guide-field")
        .on("focusin", move |_| {
            work.used.set(used.clone());
            work.marked.set(found.clone());
            scroll::within(FRAME, MARK);
        })
        .child(element("LABEL").set("for", &id).says(&first.label))
        .child(element("DIV").class("control").child(input(
            work,
            first,
            &format!("{sure_id} {problem_id}"),
        )))
        .child(how_sure(work, &path, &first.label, &sure_id))
        .child(told);
    if let Some(excerpt) = excerpt {
        let excerpt = element("Q").says(&excerpt);
        box_ = box_.child(element("P").class("guide-excerpt").child(excerpt));
    }
    box_.view()
}

fn input(work: Work, first: &DraftField, describedby: &str) -> View {
    let path = first.path.clone();
    let value = {
        let path = path.clone();
        text(move || value(work, &path))
    };
    let invalid = {
        let path = path.clone();
        text(move || problem(work, &path).is_some().to_string())
    };
    let choices = choices(&path);
    let tag = match choices {
        Some(_) => "SELECT",
        None if first.text.chars().count() > LONG => "TEXTAREA",
        None => "INPUT",
    };
    let mut input = element(tag)
        .set("id", &id_of(&path))
        .set("aria-describedby", describedby)
        .follow("aria-invalid", invalid);
    if let Some(choices) = choices {
        let known = |text: &str| choices.iter().any(|(word, _)| *word == text);
        let mut words: Vec<(String, String)> = Vec::new();
        // What is not one of them stays as it was read until another is chosen.
        if !known(&first.text) {
            let name = if first.text.is_empty() {
                texts::CHOOSE.get()
            } else {
                &first.text
            };
            words.push((first.text.clone(), name.to_owned()));
        }
        words.extend(
            choices
                .iter()
                .map(|(word, name)| ((*word).to_owned(), name.to_string())),
        );
        for (word, name) in words {
            let option = element("OPTION").set("value", &word).says(&name);
            let selected = flag(move || value.with(|value| *value == word));
            input = input.child(option.property("selected", selected));
        }
        return input
            .on("change", move |event| {
                correct(work, &path, event_target_value(&event));
            })
            .view();
    }
    if tag == "TEXTAREA" {
        input = input.set("rows", "3");
    } else {
        input = input.set("type", "text").set("autocomplete", "off");
    }
    input
        .set("spellcheck", "false")
        .value(value)
        .on("input", move |event| {
            correct(work, &path, event_target_value(&event));
        })
        .view()
}

/// How sure a field is, in words and by a sign, why, and the way to say that it is right.
fn how_sure(work: Work, path: &str, label: &str, id: &str) -> View {
    let (path, label, id) = (path.to_owned(), label.to_owned(), id.to_owned());
    // Of a text, since what is in it is built anew only when that changes.
    let kind = {
        let path = path.clone();
        Memo::new(move |_| {
            let found = work.draft.with(|draft| {
                let field = field(draft.as_ref()?, &path)?;
                Some((field.confidence, field.note.clone(), field.text.is_empty()))
            });
            let mine = work
                .corrections
                .with(|all| all.iter().any(|it| it.path == path));
            found.map(|found| (found, mine))
        })
    };
    block(move || {
        let Some(((confidence, note, empty), mine)) = kind.get() else {
            return nothing();
        };
        let (sign, word) = match confidence {
            Confidence::Sure if mine => ("✓", texts::SURE_YOURS),
            Confidence::Sure => ("✓", texts::SURE),
            Confidence::Likely => ("≈", texts::SURE_LIKELY),
            Confidence::Guess => ("?", texts::SURE_GUESS),
            Confidence::Missing => ("!", texts::SURE_MISSING),
        };
        let said = match &note {
            Some(why) => texts::SureAndWhy { sure: &word, why }.text(),
            None => word.to_string(),
        };
        let line = element("P")
            .class(if confidence <= Confidence::Likely {
                "guide-sure"
            } else {
                "guide-sure open"
            })
            .set("id", &id)
            .child(element("SPAN").set("aria-hidden", "true").says(sign))
            .says(" ")
            .says(&said);
        let unsure = matches!(confidence, Confidence::Likely | Confidence::Guess);
        if !unsure || empty {
            return line.view();
        }
        let path = path.clone();
        let right = named(texts::IT_IS_RIGHT, &label, move || {
            let now = value(work, &path);
            correct(work, &path, now);
            focus::on(id_of(&path));
        });
        element("DIV")
            .class("guide-unsure")
            .child(line)
            .child(right)
            .view()
    })
}

fn value(work: Work, path: &str) -> String {
    work.draft.with(|draft| {
        let field = draft.as_ref().and_then(|draft| field(draft, path));
        field.map(|field| field.text.clone()).unwrap_or_default()
    })
}

/// What is wrong, unless that is said already.
fn problem(work: Work, path: &str) -> Option<String> {
    with(work, |draft, problems| {
        let problem = problem_of(draft, problems, path)?;
        let note = field(draft, path).and_then(|field| field.note.as_ref());
        (note != Some(&problem.reason)).then(|| super::parts::sentence(&problem.reason))
    })
    .flatten()
}

/// Puts a text into a field, and remembers that.
fn correct(work: Work, path: &str, now: String) {
    work.trouble.calm();
    work.corrections.update(|all| {
        if let Some(known) = all.iter_mut().find(|it| it.path == path) {
            known.now.clone_from(&now);
            return;
        }
        let was = work.draft.with_untracked(|draft| {
            let field = draft.as_ref().and_then(|draft| field(draft, path));
            field.map(|field| field.text.clone()).unwrap_or_default()
        });
        all.push(Correction {
            path: path.to_owned(),
            was,
            now: now.clone(),
        });
    });
    work.draft.update(|draft| {
        if let Some(draft) = draft {
            draft.set(path, now);
        }
    });
}

/// Corrections once more, of what was read as it was before; the others are dropped. Says how many.
pub fn correct_again(draft: &mut Draft, corrections: &mut Vec<Correction>) -> usize {
    let before = corrections.len();
    corrections.retain(|it| field(draft, &it.path).is_some_and(|field| field.text == it.was));
    for correction in corrections.iter() {
        draft.set(&correction.path, correction.now.clone());
    }
    before.saturating_sub(corrections.len())
}

fn shortened(excerpt: &str) -> String {
    match excerpt.char_indices().nth(EXCERPT) {
        Some((end, _)) => format!("{}…", excerpt.get(..end).unwrap_or_default()),
        None => excerpt.to_owned(),
    }
}
