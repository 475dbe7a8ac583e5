//! The guides that come with the page, and the user's own.

use crate::{
    browser::{files, focus},
    guide::{Guide, markdown::Draft},
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
        element("H3").says("Guides that come with this page").view(),
        rows(with_page.collect()),
        element("H3").says("Your own guides").view(),
        block(move || own(work)),
        work.trouble.shown("own"),
    ])
}

fn bundled_one(work: Work, guide: &'static Guide) -> View {
    let title = title_of(guide);
    let start = named("Start from this guide", &title, move || {
        start_from(work, guide);
    });
    let export = named("Export as JSON", &title, move || export(work, guide));
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
    format!("{}, {}", guide.role, guide.company)
}

/// The button that turns the scenario on screen to a guide.
pub fn use_button(work: Work, guide: &Guide, title: &str) -> View {
    let (id, named) = (guide.id.clone(), title.to_owned());
    act("use", &guide.id, "Use it now", title, move || {
        work.desk.turn("role", &id);
        work.desk.say(&format!("The page now uses “{named}”."));
    })
}

/// Saves a guide as a file of its id.
pub fn export(work: Work, guide: &Guide) {
    let name = format!("{}.json", guide.id);
    files::save(&name, files::JSON, &guide.to_json());
    work.desk.say(&format!(
        "“{}” is in the file {name}, where your browser puts downloads.",
        title_of(guide)
    ));
}

fn start_from(work: Work, guide: &Guide) {
    if super::own::is_busy(work) {
        return;
    }
    work.forget();
    work.look_through(Draft::of_guide(guide), "", "");
    work.desk
        .say("This is a copy. The guide it comes from stays as it is.");
    focus::on(HEADING.to_owned());
}
