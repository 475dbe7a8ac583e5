//! Saving a guide as one of the user's own.

use leptos::prelude::*;

use crate::{
    browser::{focus, storage},
    guide::Guide,
    text::keep_guides as texts,
    ui::{
        element::{View, element},
        parts::{block, button, nothing},
    },
};

use super::{
    bring::take_next,
    groups::{Open, open_of_all},
    list::title_of,
    parts::{acts, hint, id_of},
    summary::{go_on, with},
    work::{Work, bundled},
};

/// The end of what is looked through.
pub fn save(work: Work) -> View {
    let about = block(move || {
        let open = with(work, open_of_all).unwrap_or_default();
        if open.missing + open.wrong > 0 {
            return hint(texts::SAVE_LATER.get());
        }
        if open.guesses > 0 {
            let count = open.guesses;
            return hint(&texts::SaveWithGuesses { count }.text());
        }
        nothing()
    });
    let id = block(move || {
        let taken = work.outcome.with(|outcome| {
            let Some(Ok(guide)) = outcome else {
                return None;
            };
            let kept = work.kept.get();
            let editing = work.editing.get();
            let id = free_id(&guide.id, |id| is_taken(id, &kept.guides, &editing));
            (id != guide.id).then(|| {
                let taken = &guide.id;
                texts::KeptAs { id: &id, taken }.text()
            })
        });
        taken.map_or_else(nothing, |said| hint(&said))
    });
    element("DIV")
        .class("guide-save")
        .child(about)
        .child(id)
        .child(acts(vec![button(texts::SAVE.get(), move || {
            save_it(work);
        })]))
        .child(work.trouble.shown("save"))
        .view()
}

fn save_it(work: Work) {
    let outcome = work.outcome.get_untracked();
    let Some(Ok(mut guide)) = outcome else {
        let said = untrack(|| with(work, open_of_all))
            .and_then(Open::words_of_figures)
            .unwrap_or_default();
        let said = texts::NotSaved { why: &said }.text();
        work.trouble.fails("save", &said);
        go_on(work);
        return;
    };
    // Read anew: another tab may have saved one.
    let Some(found) = work
        .trouble
        .told("save", storage::with(|device| device.guides()))
    else {
        return;
    };
    let editing = work.editing.get_untracked();
    let mut kept = Vec::new();
    for own in &found.guides {
        kept.extend(Guide::from_checked_json(&own.json));
    }
    if editing.is_empty() && kept.contains(&guide) {
        work.trouble.fails("save", texts::THERE_ALREADY.get());
        return;
    }
    guide.id = free_id(&guide.id, |id| is_taken(id, &kept, &editing));
    let saved = storage::with(|device| device.save_guide(&guide.id, &guide.to_json()));
    if work.trouble.told("save", saved).is_none() {
        return;
    }
    let title = &title_of(&guide);
    let mut said = texts::Saved { title }.text();
    if !editing.is_empty() && editing != guide.id {
        said.push(' ');
        said.push_str(texts::OTHER_ID.get());
    }
    work.gone.set(None);
    work.forget();
    work.desk.turn("guides", "");
    work.desk.say(&said);
    focus::on(id_of("use", &guide.id));
    take_next(work);
}

/// Whether a guide of this id would take the place of one that is not edited.
fn is_taken(id: &str, kept: &[Guide], editing: &str) -> bool {
    let mine = !editing.is_empty() && id == editing;
    bundled().guide(id).is_some() || !mine && kept.iter().any(|guide| guide.id == id)
}

/// The id, or the first of `id-2`, `id-3`, … that is not taken.
fn free_id(id: &str, taken: impl Fn(&str) -> bool) -> String {
    let mut free = id.to_owned();
    let mut number = 1_u32;
    while taken(&free) {
        number = number.saturating_add(1);
        free = format!("{id}-{number}");
    }
    free
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::guide::Library;

    #[test]
    fn no_guide_takes_the_place_of_another() {
        let mut own = Library::bundled().guides()[0].clone();
        own.id = "mine".to_owned();
        let kept = [own];
        let free = |id: &str, editing: &str| free_id(id, |id| is_taken(id, &kept, editing));
        assert_eq!(free("new", ""), "new");
        assert_eq!(free("mine", ""), "mine-2");
        assert_eq!(free("mine", "mine"), "mine");
        assert_eq!(free("mine", "other"), "mine-2");
        assert_eq!(free("engineering-manager", ""), "engineering-manager-2");
        assert_eq!(free("engineering-manager", "mine"), "engineering-manager-2");
    }
}
