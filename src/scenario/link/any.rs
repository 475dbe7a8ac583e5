//! Opening links of every form: also compact ones, and those that bring a guide.
//!
//! Not for the page's first module: it would bring along the rules of guides, and what undoes the
//! compact form.

use crate::guide::{Guide, Library};

use super::{
    LinkProblem, OpenedLink,
    carried::figures_of,
    compact::expand,
    query::Pair,
    read::{Guides, parts, read},
};

/// Reads a link of any form, with or without its `#`, as [`open_link`](super::open_link) does the
/// readable one.
///
/// What a compact part holds is read as if it stood there in its readable form. A guide in the link
/// is used under its own id, or another where the library has other figures under that; it is in
/// [`OpenedLink::guide`] unless the library has its figures already.
#[must_use]
pub fn open_any_link(link: &str, library: &Library) -> OpenedLink {
    let mut opened = OpenedLink::default();
    let Some(written) = parts(link, &mut opened) else {
        return opened;
    };
    let whole = expanded(written, &mut opened);
    if let Some(pairs) = parts(&whole, &mut opened) {
        read_with_guide(pairs, library, &mut opened);
    }
    opened
}

/// The link in its readable form.
fn expanded(pairs: Vec<Pair>, opened: &mut OpenedLink) -> String {
    let mut whole = String::new();
    let mut compact = false;
    for Pair {
        written,
        key,
        value,
    } in pairs
    {
        let text;
        let mut part = written;
        if key == "s" {
            let found = if compact {
                Err(LinkProblem::Repeated(key))
            } else {
                expand(&value).map_err(LinkProblem::Compact)
            };
            compact = true;
            match found {
                Ok(found) => text = found,
                Err(problem) => {
                    opened.problems.push(problem);
                    continue;
                }
            }
            part = &text;
        }
        if !whole.is_empty() {
            whole.push('&');
        }
        whole.push_str(part);
    }
    whole
}

fn read_with_guide(mut pairs: Vec<Pair>, library: &Library, opened: &mut OpenedLink) {
    let first = |wanted: &str| pairs.iter().find(|pair| pair.key == wanted);
    let role = first("role").map(|pair| pair.value.clone());
    let found = first("guide").map(|pair| guide_of(&pair.value, role.as_deref()));
    let parts = pairs.len();
    pairs.retain(|pair| pair.key != "guide");
    if parts > pairs.len() + 1 {
        let key = "guide".to_owned();
        opened.problems.push(LinkProblem::Repeated(key));
    }
    let brought = match found {
        Some(Ok(guide)) => Some(guide),
        Some(Err(problem)) => {
            opened.problems.push(problem);
            None
        }
        None => None,
    };
    let Some(brought) = brought else {
        read(&pairs, &Guides::of(library), opened);
        return;
    };
    let called = brought.id.clone();
    let (guide, known) = placed(brought, library);
    let mut guides = Guides::of(library);
    guides.brought = Some((&called, &guide));
    read(&pairs, &guides, opened);
    opened.guide = Some(guide).filter(|_| !known && opened.scenario.is_some());
}

/// The guide that a link brings for its role.
fn guide_of(json: &str, role: Option<&str>) -> Result<Guide, LinkProblem> {
    let guide = Guide::from_json(json).map_err(|error| LinkProblem::BadGuide {
        reason: error.to_string(),
    })?;
    match role {
        Some(role) if role != guide.id => Err(LinkProblem::OtherGuide(guide.id)),
        _ => Ok(figures_of(&guide)),
    }
}

/// A guide under an id that is free in the library, or that of one with the same figures there; and
/// whether there is one.
fn placed(mut guide: Guide, library: &Library) -> (Guide, bool) {
    let called = guide.id.clone();
    let mut number = 2;
    loop {
        match library.guide(&guide.id) {
            None => return (guide, false),
            Some(known) if figures_of(known) == guide => return (known.clone(), true),
            Some(_) => {}
        }
        guide.id = format!("{called}-{number}");
        number += 1;
    }
}
