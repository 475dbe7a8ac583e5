//! French is written as French is, whatever the text.

use crate::support::FRENCH;

/// What stands in a text where a value is put in.
fn is_value(letter: char) -> bool {
    ('\u{1}'..='\u{8}').contains(&letter)
}

/// Quotes keep a blank that does not break, and no elision stands before a value.
fn is_wrong(before: char, after: char) -> bool {
    before == '«' && after != '\u{a0}'
        || after == '»' && before != '\u{a0}'
        || before == '’' && is_value(after)
}

#[test]
fn no_blank_breaks_before_a_sign_and_no_sign_is_english() {
    let mut faults = Vec::new();
    for text in FRENCH.split('\0').skip(1) {
        let english = ["'", "\"", "“", "”", "..."];
        let breaks = [" :", " ;", " ?", " !", " %", " €"];
        let mut signs = english.iter().chain(&breaks);
        let mut letters = text.chars().zip(text.chars().skip(1));
        if signs.any(|sign| text.contains(sign)) || letters.any(|(a, b)| is_wrong(a, b)) {
            faults.push(text);
        }
    }
    assert_eq!(faults, [""; 0]);
}
