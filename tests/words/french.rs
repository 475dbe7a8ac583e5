//! The words in French: the same texts in the same forms, and every one of them to be read.

use counteroffer::{
    guide::Guide,
    money::Money,
    negotiation::words::{Extra, Format, Material, Script, ScriptKind, Texts, Tone},
};
use serde_json::Value;

use crate::{
    bare, copied, forms, full, met,
    snapshots::snapshot,
    support::{library, speak_french},
    words,
};

const ENGLISH: &str = include_str!("../../src/negotiation/words/en.json");
const FRENCH: &str = include_str!("../../src/negotiation/words/fr.json");

fn french() -> Texts {
    speak_french();
    Texts::from_json(FRENCH).unwrap()
}

/// The dates of the samples, and what the user says, as one would type it in French.
fn in_french(mut material: Material) -> Material {
    if material.deadline.is_some() {
        material.deadline = Some("vendredi 27 novembre".to_owned());
        material.reply_by = Some("mercredi 2 décembre".to_owned());
    }
    material
}

#[test]
fn nothing_is_wrong_with_them() {
    let texts = french();
    for guide in library().guides() {
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

fn each_text(mut see: impl FnMut(ScriptKind, Format, Tone, &Script)) {
    let texts = french();
    for guide in library().guides() {
        for region in &guide.regions {
            for material in [
                bare(guide, &region.id),
                full(guide, &region.id),
                met(guide, &region.id),
            ] {
                let material = in_french(material);
                for (kind, format, tone) in forms() {
                    if material.rival.is_some() || kind != ScriptKind::Competing {
                        let script = texts.write(kind, format, tone, guide, &material);
                        see(kind, format, tone, &script.unwrap());
                    }
                }
            }
        }
    }
}

/// French takes about a fifth more words than English for the same.
#[test]
fn no_text_is_too_long_for_its_purpose() {
    each_text(|kind, format, tone, script| {
        let most = match (format, kind) {
            (Format::Short, _) => 90,
            (Format::Spoken, ScriptKind::Counter) => 210,
            (Format::Spoken, _) => 168,
            (Format::Email, ScriptKind::Counter) => 282,
            (Format::Email, _) => 174,
        };
        let text = script.text();
        let count = words(&text);
        assert!(count <= most, "{kind:?} {tone:?}: {count}\n{text}");
    });
}

/// No elision or article stands before what is filled in, no blank breaks before a sign, nothing is
/// left in English, and whoever writes is neither a man nor a woman.
#[test]
fn it_is_written_as_french_is() {
    let wrong = [
        "'",
        "\"",
        "“",
        " :",
        " ;",
        " ?",
        " !",
        "« ",
        " »",
        " de Google",
        " que Google",
        " de un",
        " de une",
        "de les ",
        " base",
        "equity",
        " the ",
        "heureux",
        " ravi",
        "certain ",
        "sûr ",
        " prêt ",
        " tu ",
        " ton ",
    ];
    each_text(|kind, _, _, script| {
        let text = copied(script);
        let text = text.strip_prefix("Subject: ").unwrap_or(&text);
        for wrong in wrong {
            assert!(!text.contains(wrong), "{kind:?}: “{wrong}” in\n{text}");
        }
    });
}

#[test]
fn tones_are_three_people() {
    let (texts, guide) = (french(), &library().guides()[0]);
    let material = in_french(full(guide, "paris"));
    for (kind, format, _) in forms() {
        let said = |tone: Tone| {
            let script = texts.write(kind, format, tone, guide, &material);
            script.unwrap().text()
        };
        let all: Vec<String> = Tone::ALL.iter().map(|tone| said(*tone)).collect();
        for (one, other) in [(0, 1), (0, 2), (1, 2)] {
            assert_ne!(all[one], all[other], "{kind:?} {format:?}");
        }
    }
}

/// Amounts are written as French writes them, and phrases stand where the list wants them.
#[test]
fn amounts_and_lists_are_french() {
    let (texts, guide) = (french(), &library().guides()[0]);
    let mut material = in_french(full(guide, "paris"));
    material.extras = vec![
        Extra::Known {
            id: counteroffer::negotiation::words::ExtraId::Signing,
            year: None,
            amount: Some(Money::new(15_000, material.ask.base.currency)),
            details: Vec::new(),
        },
        Extra::Own("deux jours par semaine chez moi".to_owned()),
    ];
    let script = texts.write(
        ScriptKind::Counter,
        Format::Spoken,
        Tone::Direct,
        guide,
        &material,
    );
    let text = script.unwrap().text();
    let list = "Également, par écrit\u{a0}: une prime de signature de 15\u{202f}000\u{a0}€\u{202f}; et deux jours par semaine chez moi.";
    assert!(text.contains(list), "{text}");
}

/// All forms of all texts.
fn everything(guide: &Guide, material: &Material) -> String {
    let texts = french();
    let mut all = String::new();
    for kind in ScriptKind::ALL {
        all.push_str(&format!("##### {}\n\n", kind.key()));
        for format in Format::ALL {
            for tone in Tone::ALL {
                all.push_str(&format!("=== {} {}\n", format.key(), tone.key()));
                match texts.write(*kind, *format, *tone, guide, material) {
                    Ok(script) => all.push_str(&copied(&script)),
                    Err(error) => all.push_str(&format!("({error:?})")),
                }
                all.push_str("\n\n");
            }
        }
    }
    all
}

#[test]
fn every_text_to_be_read() {
    for guide in library().guides() {
        let id = &guide.id;
        let paris = in_french(full(guide, "paris"));
        snapshot(&format!("french-{id}-paris"), &everything(guide, &paris));
        let remote = in_french(full(guide, "remote"));
        snapshot(&format!("french-{id}-remote"), &everything(guide, &remote));
        let bare = bare(guide, "new-york");
        snapshot(&format!("french-{id}-bare"), &everything(guide, &bare));
        let met = in_french(met(guide, "paris"));
        snapshot(&format!("french-{id}-met"), &everything(guide, &met));
    }
}
