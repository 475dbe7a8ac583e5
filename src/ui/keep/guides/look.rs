//! Looking through what was understood: the text beside the fields, and what checking them found.

use leptos::prelude::*;

use crate::{
    browser::focus,
    guide::markdown::Draft,
    text::{Text, keep_guides as texts},
    ui::{
        element::{Element, View, element},
        markup::Html,
        parts::{block, html, nothing, put, quiet_button, several, text},
        reference::checks,
    },
};

use super::{
    field, groups,
    groups::{Group, field as field_of, open_of},
    parts::{acts, hint},
    save,
    source::source,
    summary::{summary, with},
    work::Work,
};

/// The heading, which takes the focus.
pub const HEADING: &str = "guide-look";

/// What was understood, to look through.
pub fn look(work: Work) -> View {
    let groups = work
        .draft
        .with_untracked(|draft| draft.as_ref().map(groups::groups))
        .unwrap_or_default();
    let has_text = !work.source.with_untracked(String::is_empty);
    let mut buttons = Vec::new();
    if has_text {
        buttons.push(quiet_button(texts::CHANGE_TEXT.get(), move || {
            change_text(work)
        }));
    }
    buttons.push(quiet_button(texts::BACK_TO_LIST.get(), move || leave(work)));
    buttons.push(quiet_button(texts::GIVE_UP.get(), move || give_up(work)));
    let fields = groups.into_iter().map(|it| group(work, it)).collect();
    let fields = element("DIV").class("guide-groups").children(fields);
    let about = if has_text {
        texts::LOOK_NOTE_WITH_TEXT
    } else {
        texts::LOOK_NOTE
    };
    let beside = if has_text {
        "guide-look beside"
    } else {
        "guide-look"
    };
    several(vec![
        element("H3")
            .set("id", HEADING)
            .set("tabindex", "-1")
            .tells(text(move || name(work)))
            .view(),
        hint(about.get()),
        summary(work),
        acts(buttons),
        element("DIV")
            .class(beside)
            .child(source(work))
            .child(fields)
            .view(),
        checked(work),
        save::save(work),
    ])
}

/// What the guide that is worked on is called.
pub fn name(work: Work) -> String {
    work.draft.with(|draft| match draft {
        Some(draft) => name_of(draft),
        None => String::new(),
    })
}

/// What a draft is called: its role and company.
pub fn name_of(draft: &Draft) -> String {
    let part = |path: &str, otherwise: Text| {
        let text = field_of(draft, path).map_or("", |field| field.text.trim());
        if text.is_empty() {
            otherwise.get()
        } else {
            text
        }
    };
    texts::GuideTitle {
        role: &part("role", texts::NAMELESS_ROLE),
        company: &part("company", texts::NAMELESS_COMPANY),
    }
    .text()
}

/// Fields that stand together; open from the start where somebody has to look at one of them.
fn group(work: Work, group: Group) -> View {
    let paths = group.paths;
    let drafted = work.draft.with_untracked(|draft| {
        let draft = draft.as_ref()?;
        let fields = paths.iter().filter_map(|path| field_of(draft, path));
        Some(fields.cloned().collect::<Vec<_>>())
    });
    let begins = untrack(|| with(work, |draft, problems| open_of(draft, problems, &paths)));
    let begins = begins.unwrap_or_default().asks();
    let count = paths.len();
    let open = text(move || {
        let open = with(work, |draft, problems| open_of(draft, problems, &paths));
        let said = match open.unwrap_or_default().words() {
            Some(open) => texts::GroupOpen { count, open: &open }.text(),
            None => texts::GroupSure { count }.text(),
        };
        format!(" {said}")
    });
    let mut fields: Element = element("DIV").class("guide-fields");
    for first in drafted.unwrap_or_default() {
        fields = fields.child(field::view(work, &first));
    }
    let title = element("H4").says(&group.title);
    let summary = element("SUMMARY")
        .child(title)
        .child(element("SPAN").class("guide-count").tells(open));
    let mut details = element("DETAILS");
    if begins {
        details = details.set("open", "");
    }
    details.child(summary).child(fields).view()
}

/// What checking the guide's own arithmetic found, as it is now.
fn checked(work: Work) -> View {
    let findings = text(move || {
        let mut html = Html::default();
        work.outcome.with(|outcome| {
            if let Some(Ok(guide)) = outcome {
                checks(guide, &mut html);
            }
        });
        html.done()
    });
    let is_guide = Memo::new(move |_| work.outcome.with(|it| matches!(it, Some(Ok(_)))));
    let content = block(move || {
        if is_guide.get() {
            return html("part", findings);
        }
        hint(texts::CHECKED_LATER.get())
    });
    if work.draft.with_untracked(Option::is_none) {
        return nothing();
    }
    element("DETAILS")
        .child(element("SUMMARY").child(element("H4").says(texts::CHECKS.get())))
        .child(content)
        .view()
}

/// Back to the text, with what was corrected kept for what is read the same.
fn change_text(work: Work) {
    work.looking.set(false);
    put(work.text, work.source.get_untracked());
    focus::on(super::bring::TEXT.to_owned());
}

fn leave(work: Work) {
    work.looking.set(false);
    work.desk.says(texts::STAYS_WHILE_OPEN);
    focus::on(super::bring::GO_ON.to_owned());
}

fn give_up(work: Work) {
    let title = &untrack(|| name(work));
    work.forget();
    work.desk.say(&texts::GivenUp { title }.text());
    focus::on(super::bring::TEXT.to_owned());
    super::bring::take_next(work);
}
