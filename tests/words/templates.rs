//! What holds of the templates themselves.

use counteroffer::negotiation::words::{Format, ScriptKind, Texts, Tone, Unwritten, write};
use serde_json::{Value, json};

use crate::{bare, forms, full, support::library, words};

const ENGLISH: &str = include_str!("../../src/negotiation/words/en.json");

fn english() -> Value {
    serde_json::from_str(ENGLISH).unwrap()
}

#[test]
fn nothing_is_wrong_with_them() {
    let texts = Texts::from_json(ENGLISH).unwrap();
    for guide in library().guides() {
        assert_eq!(texts.faults(guide), [""; 0], "{}", guide.id);
    }
}

#[test]
fn both_readers_agree() {
    let texts = Texts::from_json(ENGLISH).unwrap();
    assert_eq!(serde_json::from_str::<Texts>(ENGLISH).unwrap(), texts);
    assert_eq!(Texts::of_now(), Some(&texts));
    for pointer in [
        "/parts/0/say",
        "/scripts/0/id",
        "/greeting/0/1",
        "/language",
    ] {
        for wrong in [json!(null), json!(7), json!({}), json!([1, 2])] {
            let mut english = english();
            *english.pointer_mut(pointer).unwrap() = wrong;
            let json = english.to_string();
            assert!(serde_json::from_str::<Texts>(&json).is_err(), "{pointer}");
            assert!(Texts::from_json(&json).is_err(), "{pointer}");
        }
    }
}

/// The faults of the texts with another value at a JSON pointer.
fn faults_with(pointer: &str, value: Value) -> Vec<String> {
    let mut english = english();
    *english.pointer_mut(pointer).unwrap() = value;
    let texts = Texts::from_json(&english.to_string()).unwrap();
    texts.faults(&library().guides()[0])
}

/// Puts a sentence in the place of the greeting and expects one fault that says so.
#[track_caller]
fn caught(sentence: Value, expected: &str) {
    let faults = faults_with("/greeting/0", sentence);
    let [fault] = &faults[..] else {
        panic!("{faults:?}");
    };
    assert!(fault.starts_with(expected), "{fault}");
}

#[test]
fn a_broken_template_is_caught() {
    caught(
        json!("Hello {ask.bonus}."),
        "greeting: no such field: ask.bonus; choose from company, role",
    );
    caught(
        json!("{?rainy}Hello."),
        "greeting: no such condition: rainy; choose from else, spoken",
    );
    caught(
        json!("Hello{ @dog}."),
        "greeting: no such gap: dog; choose from their_name",
    );
    caught(json!("{>weather}"), "greeting: no such part: weather");
    caught(
        json!("I maintain {fact.garden}."),
        "greeting: no such field: fact.garden",
    );
    caught(json!("Hello {company."), "greeting: braces do not pair up");
    caught(json!("Hello company}."), "greeting: braces do not pair up");
    caught(
        json!(["Hi.", "{?private}", "Good day."]),
        "greeting: says nothing: {?private}",
    );
    caught(json!(["Hi.", "", "Good day."]), "greeting: says nothing");
    caught(json!("Hello  you."), "greeting: a space too many");
    caught(json!("{?private} Hello."), "greeting: a space too many");
    caught(
        json!(["Hello.", "Hi.", "Hello.", "Good day."]),
        "greeting: not a condition: Hello.",
    );
}

#[test]
fn what_is_absent_or_goes_round_is_caught() {
    let gone = faults_with("/scripts/2/id", json!("poem"));
    assert_eq!(
        gone,
        [
            "scripts: no such script: poem",
            "scripts: no words for moat_role"
        ]
    );
    let twice = faults_with("/scripts/0/long/1/id", json!("thanks"));
    assert_eq!(twice, ["opening.thanks: there twice: thanks"]);
    let no_phrase = faults_with("/extras/0/id", json!("champagne"));
    assert_eq!(no_phrase, ["extras: no phrase for acceleration"]);
    let ring = faults_with("/parts/0/say/0", json!("{>thanks}"));
    assert_eq!(ring[0], "parts: includes others too deep: thanks");
}

/// At run time a sentence at fault is left out, and nothing else is.
#[test]
fn a_broken_template_does_no_harm() {
    let guide = &library().guides()[0];
    let material = full(guide, "paris");
    for broken in ["{x}", "{?x}Hello", "{>x}", "{ @x}", "{", "}", ""] {
        let mut english = english();
        *english.pointer_mut("/parts/0/say/0").unwrap() = json!(broken);
        *english.pointer_mut("/parts/0/say/1").unwrap() = json!("{>thanks}");
        let texts = Texts::from_json(&english.to_string()).unwrap();
        let script = texts.write(
            ScriptKind::Decline,
            Format::Spoken,
            Tone::Direct,
            guide,
            &material,
        );
        let text = script.unwrap().text();
        assert!(text.starts_with("My answer is no"), "{broken}: {text}");
    }
}

#[test]
fn every_text_says_something_even_where_nothing_is_known() {
    for guide in library().guides() {
        for region in &guide.regions {
            let material = bare(guide, &region.id);
            for (kind, format, tone) in forms() {
                match write(kind, format, tone, guide, &material) {
                    Ok(script) => assert!(words(&script.text()) >= 9, "{kind:?}: {script:?}"),
                    Err(error) => {
                        assert_eq!((kind, error), (ScriptKind::Competing, Unwritten::NoRival));
                    }
                }
            }
        }
    }
}

/// Another language is another file: sentences of the guides in this one stay out of it.
#[test]
fn a_second_language_is_a_second_file() {
    let mut french = english();
    french["language"] = json!("fr");
    let texts = Texts::from_json(&french.to_string()).unwrap();
    for guide in library().guides() {
        assert_eq!(texts.faults(guide), [""; 0]);
        let material = full(guide, "paris");
        for (kind, format, tone) in forms() {
            let script = texts.write(kind, format, tone, guide, &material).unwrap();
            let text = script.text();
            assert!(!text.contains("Transformers") && !text.contains("Mozilla"));
            assert_eq!(script.left_out, [""; 0], "{text}");
        }
    }
}

/// A guide that has no words, no levers and nothing on open source still makes for whole texts.
#[test]
fn a_guide_without_words_is_enough() {
    let mut guide = library().guides()[0].clone();
    let material = full(&guide, "paris");
    guide.levers.clear();
    guide.open_source = None;
    guide.strategy.words = Default::default();
    for (kind, format, tone) in forms() {
        match (kind, write(kind, format, tone, &guide, &material)) {
            (ScriptKind::Moat | ScriptKind::MoatRole, result) => {
                assert_eq!(result, Err(Unwritten::NoOpenSource));
            }
            (ScriptKind::RoleLever, result) => assert_eq!(result, Err(Unwritten::NoRoleLever)),
            (_, result) => assert!(words(&result.unwrap().text()) >= 5),
        }
    }
}

#[test]
fn why_there_is_no_text_says_what_to_do() {
    for error in [
        Unwritten::NoRival,
        Unwritten::NoOpenSource,
        Unwritten::NoRoleLever,
        Unwritten::NoWords(ScriptKind::Moat),
    ] {
        let text = error.to_string();
        assert!(
            text.contains("; add ") || text.contains("; choose "),
            "{text}"
        );
    }
}

/// The page downloads them.
#[test]
fn the_words_stay_small() {
    let mut size = ENGLISH.len();
    for file in ["engineering-manager", "technical-program-manager"] {
        let path = format!("{}/src/guide/data/{file}.json", env!("CARGO_MANIFEST_DIR"));
        let guide: Value = serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap();
        size += words_in(&guide);
    }
    assert!(size <= 31_000, "{size} bytes");
}

/// The bytes of everything under a field of words.
fn words_in(node: &Value) -> usize {
    match node {
        Value::Object(fields) => fields
            .iter()
            .map(|(name, value)| match name.as_str() {
                "words" | "role_words" => value.to_string().len(),
                _ => words_in(value),
            })
            .sum(),
        Value::Array(items) => items.iter().map(words_in).sum(),
        _ => 0,
    }
}
