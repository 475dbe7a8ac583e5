//! Bringing a guide: a text pasted or typed, a file, or the sample.

use leptos::prelude::*;

use crate::{
    browser::{files, focus, rest::Rest},
    guide::markdown::Draft,
    text::keep_guides as texts,
    ui::{
        element::{View, element},
        parts::{block, button, nothing, put, quiet_button, several},
    },
};

use super::{
    field::correct_again,
    groups::open_of_all,
    look::{HEADING, name_of},
    own::is_busy,
    parts::{acts, hint, sentence},
    reading::{Read, read},
    work::Work,
};

/// The input for the text.
pub const TEXT: &str = "guide-text";

/// The button back to the guide that is worked on.
pub const GO_ON: &str = "guide-go-on";

const INPUT: &str = "guide-file";

/// How long typing rests before the text is read, in milliseconds.
const REST: u32 = 400;

/// A guide in few lines.
const SAMPLE: &str = include_str!("sample.md");

thread_local! {
    static TIMER: Rest = const { Rest::new() };
}

/// The part of the view that takes a text.
pub fn bring(work: Work) -> View {
    let label = element("LABEL")
        .set("for", TEXT)
        .says(texts::TEXT_OF_GUIDE.get());
    let input = element("TEXTAREA")
        .set("id", TEXT)
        .set("rows", "9")
        .set("spellcheck", "false")
        .set("autocomplete", "off")
        .set("aria-describedby", "guide-told")
        .value(work.text.into())
        .on("input", move |event| {
            put(work.text, event_target_value(&event));
            TIMER.with(|timer| timer.then(REST, move || say_what_it_is(work)));
        });
    let told = element("P")
        .class("guide-told")
        .set("id", "guide-told")
        .set("role", "status")
        .set("aria-label", texts::WHAT_TEXT_IS.get())
        .tells(work.told.into());
    let file = element("INPUT")
        .set("type", "file")
        .set("id", INPUT)
        .set("aria-label", texts::FILE_TO_READ.get())
        .set(
            "accept",
            ".md,.markdown,.txt,.json,text/markdown,text/plain,application/json",
        )
        .set("hidden", "")
        .on("change", move |event| {
            files::read(&event, move |text| match text {
                Some(text) => take(work, text),
                None => put(work.told, texts::FILE_UNREAD.to_string()),
            });
        });
    let buttons = vec![
        button(texts::LOOK_THROUGH.get(), move || look_through(work)),
        quiet_button(texts::CHOOSE_FILE.get(), || files::choose(INPUT)),
        file.view(),
        quiet_button(texts::START_FROM_SAMPLE.get(), move || {
            start_from_sample(work)
        }),
    ];
    several(vec![
        element("H3").says(texts::BRING.get()).view(),
        hint(texts::BRING_NOTE.get()),
        in_work(work),
        element("DIV")
            .class("field guide-text")
            .child(label)
            .child(element("DIV").class("control").child(input))
            .view(),
        told.view(),
        acts(buttons),
    ])
}

/// The guide that is worked on, while the list is looked at.
fn in_work(work: Work) -> View {
    block(move || {
        let name = work.draft.with(|draft| draft.as_ref().map(name_of));
        let Some(name) = name else {
            return nothing();
        };
        let go_on = element("BUTTON")
            .set("type", "button")
            .class("quiet")
            .set("id", GO_ON)
            .says(texts::GO_ON.get())
            .on("click", move |_| {
                work.looking.set(true);
                focus::on(HEADING.to_owned());
            });
        let said = element("P").says(&texts::NotSavedYet { title: &name }.text());
        element("DIV")
            .class("guide-waits")
            .child(said)
            .child(go_on)
            .view()
    })
}

/// A text that was handed over. It waits while a guide is worked on.
pub fn take(work: Work, text: String) {
    if work.draft.with_untracked(Option::is_some) {
        let count = work.waiting.with_untracked(Vec::len).saturating_add(1);
        work.waiting.update(|all| all.push(text));
        work.desk.say(&texts::Waits { count }.text());
        return;
    }
    work.corrections.set(Vec::new());
    put(work.text, text);
    look_through(work);
}

/// Takes the next text that waits.
pub fn take_next(work: Work) {
    let mut next = None;
    work.waiting.update(|all| {
        if !all.is_empty() {
            next = Some(all.remove(0));
        }
    });
    if let Some(text) = next {
        take(work, text);
    }
}

/// Reads the text and shows what was understood, or says why nothing was.
fn look_through(work: Work) {
    TIMER.with(Rest::stop);
    // A guide that is not of this text is not lost for it.
    if work.source.with_untracked(String::is_empty) && is_busy(work) {
        return;
    }
    let text = work.text.get_untracked();
    let text = text.trim_start_matches('\u{feff}');
    match read(text) {
        Read::Guide { mut draft, marked } => {
            let mut dropped = 0;
            work.corrections.update(|corrections| {
                dropped = correct_again(&mut draft, corrections);
            });
            let source = if marked { text } else { "" };
            let editing = work.editing.get_untracked();
            put(work.told, String::new());
            work.look_through(*draft, source, &editing);
            work.desk.say(&match dropped {
                0 => texts::WAS_READ.to_string(),
                count => texts::WasReadAgain { count }.text(),
            });
            focus::on(HEADING.to_owned());
        }
        Read::Several(_) if is_busy(work) => {}
        Read::Several(guides) => {
            work.forget();
            let count = guides.len();
            work.waiting.update(|all| all.extend(guides));
            take_next(work);
            work.desk
                .say(&texts::SeveralOneByOne { count: &count }.text());
        }
        other => {
            put(work.told, said_of(&other));
            focus::on(TEXT.to_owned());
        }
    }
}

fn say_what_it_is(work: Work) {
    let said = work.text.with_untracked(|text| said_of(&read(text)));
    put(work.told, said);
}

fn said_of(read: &Read) -> String {
    match read {
        Read::Nothing => texts::NO_TEXT.to_string(),
        Read::Guide { draft, .. } => {
            let open = open(draft);
            let title = &name_of(draft);
            format!("{} {open}", texts::ReadsAs { title }.text())
        }
        Read::Several(guides) => {
            let count = &guides.len();
            texts::Several { count }.text()
        }
        Read::Not(why) => why.clone(),
    }
}

fn open(draft: &Draft) -> String {
    let problems = draft.guide().err().unwrap_or_default();
    match open_of_all(draft, &problems).words_of_figures() {
        Some(said) => sentence(&said),
        None => texts::UNDERSTOOD.to_string(),
    }
}

fn start_from_sample(work: Work) {
    if work
        .text
        .with_untracked(|text| !text.trim().is_empty() && text != SAMPLE)
    {
        put(work.told, texts::TEXT_THERE.to_string());
        return;
    }
    put(work.text, SAMPLE.to_owned());
    say_what_it_is(work);
    focus::on(TEXT.to_owned());
}
