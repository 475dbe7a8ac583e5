//! The text itself: paragraphs with gaps to fill in place, or to write anew.

use leptos::prelude::*;

use crate::{
    negotiation::words::{Gap, Paragraph, Piece, Unwritten},
    scenario::{Field, Id, Kind, PlanPart},
    text::{Text, keep_common, keep_words as texts},
    ui::{
        State,
        element::{View, element},
        form::name_of,
        parts::{block, flag, is_empty, memo, nothing, quiet_button, several, text, words},
    },
};

use super::{
    called::called,
    written::{SUBJECT, key, script, subject_of, text_of, written},
};

/// The text, or why there is none.
pub fn letter(state: State, editing: RwSignal<String>) -> View {
    // What the text says but for its gaps and edits: while these are typed, no field is built anew.
    let shape = memo(move || {
        let mut shape = String::new();
        script(state, &mut |basis, script| {
            shape += &key(basis, "");
            for paragraph in &script.paragraphs {
                shape += &paragraph.id;
                for piece in &paragraph.pieces {
                    match piece {
                        Piece::Text(words) => shape += words,
                        Piece::Gap { gap, .. } => shape += gap.key(),
                    }
                }
            }
        });
        shape
    });
    let paragraphs = block(move || {
        // Read, not only tracked: what was never worked out follows nothing.
        let _ = shape.get();
        let edits = !is_empty(editing);
        let mut views = Vec::new();
        untrack(|| {
            script(state, &mut |basis, script| {
                if let (Some(subject), true) = (&script.subject, edits) {
                    let subject = Paragraph {
                        id: SUBJECT.to_owned(),
                        pieces: vec![Piece::Text(subject.clone())],
                    };
                    views.push(to_write(state, key(basis, SUBJECT), &subject));
                }
                for paragraph in &script.paragraphs {
                    let key = key(basis, &paragraph.id);
                    views.push(if edits {
                        to_write(state, key, paragraph)
                    } else {
                        to_read(state, key, paragraph)
                    });
                }
            });
        });
        several(views)
    });
    let subject = text(move || {
        let mut subject = String::new();
        script(state, &mut |basis, script| {
            if let Some(text) = &script.subject {
                subject = texts::Subject {
                    subject: &subject_of(basis, text),
                }
                .text();
            }
        });
        subject
    });
    let none = text(move || {
        let mut none = String::new();
        written(state, &mut |_, script| match script {
            Err(why) => none = reason(why).to_string(),
            Ok(script) if script.paragraphs.iter().any(|it| it.id == "met") => {
                none = texts::MET.to_string();
            }
            Ok(_) => {}
        });
        none
    });
    let left_out = text(move || left_out(state));
    let letter = element("DIV")
        .class("letter")
        .set("role", "group")
        .set("aria-label", PlanPart::Script.label())
        .child(element("P").class("subject").tells(subject))
        .child(element("P").class("hint").tells(none))
        .child(paragraphs);
    let named_less = text(move || named_less(state));
    several(vec![
        letter.view(),
        element("P").class("hint").tells(named_less).view(),
        element("P").class("hint").tells(left_out).view(),
    ])
}

/// That a text asks for more than the user named last in the rounds.
fn named_less(state: State) -> String {
    let mut said = String::new();
    script(state, &mut |basis, script| {
        let asks = |ask: &str| {
            let mut pieces = script.paragraphs.iter().flat_map(|it| &it.pieces);
            pieces.any(|piece| matches!(piece, Piece::Text(words) if words.contains(ask)))
        };
        let [base, equity] = basis.named_below_ask();
        for (less, is_base) in [(base, true), (equity, false)] {
            let Some((named, ask)) = less.filter(|(_, ask)| asks(&ask.to_string())) else {
                continue;
            };
            let (named, ask) = (&named, &ask);
            said += &match is_base {
                true => texts::NamedLessBase { named, ask }.text(),
                false => texts::NamedLessEquity { named, ask }.text(),
            };
            said += " ";
        }
    });
    if !said.is_empty() {
        said += texts::CHANGE_THE_ASK.get();
    }
    said
}

fn reason(why: Unwritten) -> Text {
    match why {
        Unwritten::NoRival => texts::NO_RIVAL,
        _ => texts::NOTHING_IN_GUIDE,
    }
}

/// What kept sentences out, so that it can be filled in.
fn left_out(state: State) -> String {
    let mut names: Vec<String> = Vec::new();
    script(state, &mut |basis, script| {
        for missing in &script.left_out {
            let field = match missing.as_str() {
                "deadline" => Some(Field::Plan(PlanPart::Deadline)),
                id => Id::of(id).map(Field::Fact),
            };
            names.extend(field.map(|field| name_of(field, basis.scenario)));
        }
    });
    if names.is_empty() {
        return String::new();
    }
    let names = names.join(keep_common::BETWEEN_LONG.get());
    texts::LeftOut { names: &names }.text()
}

/// A paragraph with its gaps, or the user's words for it.
fn to_read(state: State, key: String, paragraph: &Paragraph) -> View {
    let own = {
        let key = key.clone();
        memo(move || state.with_typed(|typed| typed.edit(&key).to_owned()))
    };
    let pieces = paragraph.pieces.clone();
    block(move || {
        let own = own.get();
        if own.is_empty() {
            let pieces = pieces.iter().map(|piece| one(state, piece));
            return element("P").children(pieces.collect()).view();
        }
        if own.trim().is_empty() {
            return nothing();
        }
        element("P").class("own").says(&own).view()
    })
}

fn one(state: State, piece: &Piece) -> View {
    match piece {
        Piece::Text(text) => words(text),
        Piece::Gap { gap, before, .. } => {
            let field = field_of(*gap);
            several(vec![words(before), input(state, field)])
        }
    }
}

fn field_of(gap: Gap) -> Field {
    Field::Plan(match gap {
        Gap::TheirName => PlanPart::TheirName,
        Gap::MyName => PlanPart::MyName,
        Gap::ReplyBy => PlanPart::ReplyBy,
    })
}

/// A field as wide as what is in it, within a sentence.
fn input(state: State, field: Field) -> View {
    let (kind, name) = match field {
        Field::Plan(part) if part.kind() == Kind::Date => ("date", part.label()),
        Field::Plan(part) => ("text", part.label()),
        _ => return nothing(),
    };
    element("INPUT")
        .class("gap")
        .set("type", kind)
        .set("aria-label", name)
        .set("placeholder", name)
        .set("autocomplete", "off")
        .value(text(move || state.text_of(field)))
        .on("input", move |event| {
            state.type_into(field, event_target_value(&event));
        })
        .view()
}

/// A paragraph to write anew.
fn to_write(state: State, key: String, paragraph: &Paragraph) -> View {
    let id = paragraph.id.clone();
    let value = {
        let id = id.clone();
        text(move || {
            let mut value = String::new();
            script(state, &mut |basis, script| {
                let mut paragraphs = script.paragraphs.iter();
                if let Some(paragraph) = paragraphs.find(|paragraph| paragraph.id == id) {
                    value = text_of(basis, paragraph);
                } else if let (Some(subject), SUBJECT) = (&script.subject, id.as_str()) {
                    value = subject_of(basis, subject);
                }
            });
            value
        })
    };
    let ours = paragraph.text();
    let same = {
        let key = key.clone();
        flag(move || state.with_typed(|typed| typed.edit(&key).is_empty()))
    };
    let typed_key = key.clone();
    let area = element("TEXTAREA")
        .set(
            "aria-label",
            &texts::Paragraph { name: &called(&id) }.text(),
        )
        .set("rows", "2")
        .value(value)
        .on("input", move |event| {
            let mut own = event_target_value(&event);
            if own == ours {
                own = String::new();
            } else if own.is_empty() {
                // An empty paragraph is the user's own, too.
                own.push(' ');
            }
            let spot = "edit.".to_owned() + &typed_key;
            state.edit_at(spot, |scenario| scenario.set_edit(&typed_key, own));
        });
    let back = quiet_button(texts::BACK_TO_OURS.get(), move || {
        state.edit(|scenario| scenario.set_edit(&key, String::new()));
    });
    element("DIV")
        .class("paragraph")
        .child(area)
        .child(element("P").flag("hidden", same).child(back))
        .view()
}
