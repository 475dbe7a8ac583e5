//! The same in French: nothing at fault, nothing too long, and every text to be read.

use counteroffer::{
    guide::{Guide, Library},
    negotiation::words::{Format, ScriptKind, Texts, Tone, write},
    text::speak_english,
};

use serde_json::Value;

use crate::{bare, copied, forms, full, met, support::speak_french, words};

const ENGLISH: &str = include_str!("../../src/negotiation/words/en.json");
const FRENCH: &str = include_str!("../../src/negotiation/words/fr.json");

/// The guides as a French reader has them.
fn guides() -> Library {
    speak_french();
    Library::bundled()
}

/// Every text of the guides in every state of knowledge.
fn each_text(library: &Library, mut see: impl FnMut(&Guide, ScriptKind, Format, &str)) {
    for guide in library.guides() {
        for region in &guide.regions {
            for material in [
                bare(guide, &region.id),
                full(guide, &region.id),
                met(guide, &region.id),
            ] {
                for (kind, format, tone) in forms() {
                    if let Ok(script) = write(kind, format, tone, guide, &material) {
                        see(guide, kind, format, &copied(&script));
                    }
                }
            }
        }
    }
}

#[test]
fn nothing_is_wrong_with_them() {
    for guide in guides().guides() {
        let texts = Texts::of_now().unwrap();
        assert_eq!(texts.faults(guide), [""; 0], "{}", guide.id);
    }
}

/// Wherever English has a sentence in so many tones with these conditions, fields and gaps, French
/// has too.
#[test]
fn they_are_the_same_texts_in_the_same_forms() {
    let read = |json| serde_json::from_str::<Value>(json).unwrap();
    let (mut english, mut french) = (read(ENGLISH), read(FRENCH));
    for all in [&mut english, &mut french] {
        all.as_object_mut().unwrap().remove("language");
    }
    alike("", &english, &french);
}

#[track_caller]
fn alike(place: &str, english: &Value, french: &Value) {
    match (english, french) {
        (Value::Object(ours), Value::Object(theirs)) => {
            assert!(ours.keys().eq(theirs.keys()), "{place}");
            for (name, ours) in ours {
                alike(&format!("{place}/{name}"), ours, &theirs[name]);
            }
        }
        (Value::Array(ours), Value::Array(theirs)) => {
            assert_eq!(ours.len(), theirs.len(), "{place}");
            for (number, (ours, theirs)) in ours.iter().zip(theirs).enumerate() {
                alike(&format!("{place}/{number}"), ours, theirs);
            }
        }
        (Value::String(ours), Value::String(theirs)) => {
            assert_eq!(slots(ours), slots(theirs), "{place}");
            assert!(!place.ends_with("/id") || ours == theirs, "{place}");
        }
        _ => panic!("{place}"),
    }
}

/// What stands between braces, but for the words around gaps, sorted: languages differ in order.
fn slots(text: &str) -> Vec<&str> {
    let inside = text.split('{').skip(1);
    let mut slots: Vec<&str> = inside
        .filter_map(|rest| rest.split('}').next())
        .map(|slot| match slot.split_once('@') {
            Some((_, gap)) => gap.split('|').next().unwrap(),
            None => slot,
        })
        .collect();
    slots.sort_unstable();
    slots
}

#[test]
fn as_many_texts_as_in_english() {
    let count = |library: &Library| {
        let mut count = 0;
        each_text(library, |_, _, _, _| count += 1);
        count
    };
    let french = count(&guides());
    speak_english();
    assert_eq!(french, count(&Library::bundled()));
    assert!(french > 100);
}

/// A third longer than in English at the most.
#[test]
fn no_text_is_too_long_for_its_purpose() {
    each_text(&guides(), |_, kind, format, text| {
        let most = match (format, kind) {
            (Format::Short, _) => 100,
            (Format::Spoken, ScriptKind::Counter) => 233,
            (Format::Spoken, _) => 187,
            (Format::Email, ScriptKind::Counter) => 313,
            (Format::Email, _) => 193,
        };
        assert!(words(text) <= most, "{kind:?}: {}\n{text}", words(text));
    });
}

#[test]
fn nothing_of_english_or_of_a_template_is_left() {
    each_text(&guides(), |_, kind, _, text| {
        for wrong in [
            "{", "}", "'", "\"", " the ", " your ", " base ", " equity ", " you ", " de A",
            " que A", "d’ ", " ?", " !",
        ] {
            assert!(!text.contains(wrong), "{kind:?}: “{wrong}” in\n{text}");
        }
    });
}

#[test]
fn to_be_read() {
    for guide in guides().guides() {
        for (name, material) in [
            ("paris", full(guide, "paris")),
            ("remote", full(guide, "remote")),
            ("bare", bare(guide, "paris")),
            ("met", met(guide, "paris")),
        ] {
            let mut all = String::new();
            for kind in ScriptKind::ALL {
                for format in Format::ALL {
                    for tone in Tone::ALL {
                        let key = (kind.key(), format.key(), tone.key());
                        all.push_str(&format!("=== {} {} {}\n", key.0, key.1, key.2));
                        match write(*kind, *format, *tone, guide, &material) {
                            Ok(script) => all.push_str(&copied(&script)),
                            Err(error) => all.push_str(&format!("({error})")),
                        }
                        all.push_str("\n\n");
                    }
                }
            }
            let mut settings = insta::Settings::clone_current();
            settings.set_prepend_module_to_snapshot(false);
            settings.set_omit_expression(true);
            settings.bind(|| insta::assert_snapshot!(format!("fr-{}-{name}", guide.id), all));
        }
    }
}
