//! The guides that come with the page, and the user's own.

use crate::{
    browser::{files, focus},
    guide::{Guide, markdown::Draft},
    text::keep_guides as texts,
    ui::{
        element::{View, element},
        parts::{block, row, rows, several},
    },
};

use super::{
    look::HEADING,
    own::own,
    parts::{act, acts, hint, named},
    work::{Work, bundled},
};

/// Both lists.
pub fn list(work: Work) -> View {
    let with_page = bundled()
        .guides()
        .iter()
        .map(|guide| row(bundled_one(work, guide)));
    several(vec![
        element("H3").says(texts::WITH_PAGE.get()).view(),
        rows(with_page.collect()),
        element("H3").says(texts::YOURS.get()).view(),
        block(move || own(work)),
        work.trouble.shown("own"),
    ])
}

fn bundled_one(work: Work, guide: &'static Guide) -> View {
    let title = title_of(guide);
    let start = named(texts::START_FROM, &title, move || {
        start_from(work, guide);
    });
    let export = named(texts::EXPORT, &title, move || export(work, guide));
    several(vec![
        heading(guide),
        acts(vec![
            use_button(work, guide, &title),
            start.view(),
            export.view(),
        ]),
    ])
}

/// What a guide is called, and where its figures hold.
pub fn heading(guide: &Guide) -> View {
    let names = guide.regions.iter().map(|region| region.name.as_str());
    let names: Vec<_> = names.collect();
    several(vec![
        element("H4").says(&title_of(guide)).view(),
        hint(&names.join(" · ")),
    ])
}

/// What a guide is called.
pub fn title_of(guide: &Guide) -> String {
    texts::GuideTitle {
        role: &guide.role,
        company: &guide.company,
    }
    .text()
}

/// The button that turns the scenario on screen to a guide.
pub fn use_button(work: Work, guide: &Guide, title: &str) -> View {
    let (id, named) = (guide.id.clone(), title.to_owned());
    act("use", &guide.id, texts::USE, title, move || {
        work.desk.turn("role", &id);
        work.desk.say(&texts::Used { title: &named }.text());
    })
}

/// Saves a guide as a file of its id.
pub fn export(work: Work, guide: &Guide) {
    let name = format!("{}.json", guide.id);
    files::save(&name, files::JSON, &guide.to_json());
    let (title, name) = (&title_of(guide), &name);
    work.desk.say(&texts::Exported { title, name }.text());
}

fn start_from(work: Work, guide: &Guide) {
    if super::own::is_busy(work) {
        return;
    }
    work.forget();
    work.look_through(Draft::of_guide(guide), "", "");
    work.desk.says(texts::IS_COPY);
    focus::on(HEADING.to_owned());
}
