//! Languages: their forms, and the file that brings one.

use counteroffer::{
    scenario::LinkProblem,
    text::{Language, WrongCatalogue, language, money, speak},
};

use crate::support::{FRENCH, in_french};

#[test]
fn french_counts_nothing_as_one() {
    let said = || [0, 1, 2].map(|count| LinkProblem::More(count).to_string());
    assert_eq!(
        said(),
        [
            "0 more parts could not be used.",
            "One more part could not be used.",
            "2 more parts could not be used.",
        ]
    );
    assert_eq!(
        in_french(said),
        [
            "Une autre partie n’a pas pu être utilisée.",
            "Une autre partie n’a pas pu être utilisée.",
            "2 autres parties n’ont pas pu être utilisées.",
        ]
    );
}

#[test]
fn a_language_holds_until_another_is_spoken() {
    assert_eq!(language(), Language::English);
    assert_eq!(money::EMPTY.get(), "Nothing entered yet.");
    in_french(|| {
        assert_eq!(language(), Language::French);
        assert_eq!(money::EMPTY.get(), "Rien n’est saisi pour l’instant.");
    });
    assert_eq!(language(), Language::English);
    assert_eq!(money::EMPTY.get(), "Nothing entered yet.");
}

/// Its texts would stand in the wrong places.
#[test]
fn a_file_of_another_build_is_refused() {
    let (head, texts) = FRENCH.split_once('\0').unwrap();
    let shorter: Vec<_> = FRENCH.split('\0').take(100).collect();
    let shorter = shorter.join("\0");
    let other_head: String = head.chars().rev().collect();
    assert_ne!(head, other_head);
    for wrong in [
        String::new(),
        "<!doctype html>".to_owned(),
        texts.to_owned(),
        format!("{other_head}\0{texts}"),
        shorter.clone(),
    ] {
        assert_eq!(speak(Language::French, wrong), Err(WrongCatalogue));
        assert_eq!(language(), Language::English);
        assert_eq!(money::EMPTY.get(), "Nothing entered yet.");
    }
    // In a page that speaks French, French stays.
    in_french(|| {
        assert_eq!(
            speak(Language::English, shorter.clone()),
            Err(WrongCatalogue)
        );
        assert_eq!(language(), Language::French);
        assert_eq!(money::EMPTY.get(), "Rien n’est saisi pour l’instant.");
    });
}
