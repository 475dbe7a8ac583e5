//! Strings as they are read and written.

use crate::json::quoted;

use super::{reads, refuses, text};

#[test]
fn strings_and_their_escapes() {
    for (json, value) in [
        (r#""""#, ""),
        (r#""a b""#, "a b"),
        (r#""€ 😀 \u00e9""#, "€ 😀 é"),
        (r#""\"\\\/\b\f\n\r\t""#, "\"\\/\u{8}\u{c}\n\r\t"),
        (r#""\\n""#, "\\n"),
        (r#""a\"b\\""#, "a\"b\\"),
        (r#""\u0000\u0041\u20AC\uFFFF""#, "\0A€\u{ffff}"),
        (r#""\ud7ff\ue000""#, "\u{d7ff}\u{e000}"),
        (
            r#""\ud83d\ude00\uD800\uDC00\udbff\udfff""#,
            "😀\u{10000}\u{10ffff}",
        ),
        ("\"\u{7f}\u{2028}\"", "\u{7f}\u{2028}"),
    ] {
        reads(json, text(value));
    }
}

#[test]
fn what_is_no_string() {
    for (json, column) in [
        (r#"""#, 1),
        (r#""a"#, 2),
        (r#""a\"#, 3),
        (r#""a\""#, 4),
        (r#""\x41""#, 3),
        (r#""\U0041""#, 3),
        (r#""\é""#, 3),
        (r#""\u"#, 3),
        (r#""\u00"#, 5),
        (r#""\u004""#, 7),
        (r#""\u00g0""#, 7),
        (r#""\u+041""#, 7),
        (r#""\u00é""#, 7),
        (r#""\ud800""#, 8),
        (r#""\ud800"#, 7),
        (r#""\ud800x""#, 8),
        (r#""\ud800\n""#, 9),
        (r#""\ud800\u0041""#, 13),
        (r#""\ud800\ud800""#, 13),
        (r#""\ud800\udc0""#, 13),
        (r#""\udc00\ud800""#, 7),
        ("'a'", 1),
        ("\"a\tb\"", 3),
        ("\"\0\"", 2),
        ("\"\u{1f}\"", 2),
        (r#""a"b"#, 4),
    ] {
        refuses(json, 1, column);
    }
    refuses("\"a\nb\"", 2, 0);
}

#[test]
fn every_character_is_quoted_as_serde_json_does() {
    for char in '\0'..=char::MAX {
        let text = char.to_string();
        assert_eq!(quoted(&text), serde_json::to_string(&text).unwrap());
    }
}
