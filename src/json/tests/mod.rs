//! Tables of what is read and what is not, and the same answers as serde_json for everything.

mod numbers;
mod properties;
mod serde;
mod strings;

use super::{Node, parse};

fn text(text: &str) -> Node {
    Node::Text(text.to_owned())
}

fn fields<const N: usize>(fields: [(&str, Node); N]) -> Node {
    Node::Fields(fields.map(|(name, node)| (name.to_owned(), node)).into())
}

fn nested(depth: usize) -> String {
    "[".repeat(depth) + &"]".repeat(depth)
}

/// What is read from `json`, or the line and column of the fault; serde_json's answer as well.
fn answer(json: &str) -> Result<Node, String> {
    let answer = parse(json).map_err(|error| {
        assert_eq!(error.path, "");
        error.reason
    });
    match serde_json::from_str::<Node>(json) {
        Ok(node) => assert_eq!(answer.as_ref(), Ok(&node), "{json}"),
        // The one difference: numbers are not evaluated, so none is too large.
        Err(error) if error.to_string().starts_with("number out of range") => {}
        Err(error) => {
            let (line, column) = (error.line(), error.column());
            let reason = format!("this is not JSON from line {line}, column {column}");
            assert_eq!(answer.as_ref(), Err(&reason), "{json}");
        }
    }
    answer
}

#[track_caller]
fn reads(json: &str, node: Node) {
    assert_eq!(answer(json), Ok(node), "{json}");
}

#[track_caller]
fn refuses(json: &str, line: usize, column: usize) {
    let reason = format!("this is not JSON from line {line}, column {column}");
    assert_eq!(answer(json), Err(reason), "{json}");
}

#[test]
fn words_and_white_space() {
    reads("null", Node::Null);
    reads("true", Node::Bool(true));
    reads(" \t\r\nfalse\n\r\t ", Node::Bool(false));
    for (json, column) in [
        ("nul", 3),
        ("nulL", 4),
        ("nulls", 5),
        ("tRue", 2),
        ("False", 1),
        ("fals", 4),
        ("truefalse", 5),
        ("undefined", 1),
        ("NaN", 1),
        ("\u{feff}null", 1),
        ("\u{a0}null", 1),
        ("\u{b}null", 1),
        ("\0", 1),
        ("null\0", 5),
        ("null null", 6),
        ("// no\nnull", 1),
        ("", 0),
        ("  ", 2),
    ] {
        refuses(json, 1, column);
    }
}

#[test]
fn lists_and_objects() {
    reads("[]", Node::List(vec![]));
    reads("[ \n]", Node::List(vec![]));
    reads(
        " [ null , 1,\"a\",[true]\t]\r\n",
        Node::List(vec![
            Node::Null,
            Node::Count(1),
            text("a"),
            Node::List(vec![Node::Bool(true)]),
        ]),
    );
    reads("{}", fields([]));
    reads("{ }", fields([]));
    reads(
        r#"{"b" : {"": []},"a":-1}"#,
        fields([
            ("b", fields([("", Node::List(vec![]))])),
            ("a", Node::Number),
        ]),
    );
}

#[test]
fn duplicates_are_kept_in_order() {
    reads(
        r#"{"b":1,"a":2,"b":3,"\u0062":4}"#,
        fields([
            ("b", Node::Count(1)),
            ("a", Node::Count(2)),
            ("b", Node::Count(3)),
            ("b", Node::Count(4)),
        ]),
    );
}

#[test]
fn what_is_no_list_or_object() {
    for (json, column) in [
        ("[", 1),
        ("[ ", 2),
        ("]", 1),
        ("[,]", 2),
        ("[1,]", 4),
        ("[1,,2]", 4),
        ("[1", 2),
        ("[1,", 3),
        ("[1 2]", 4),
        ("[1}", 3),
        ("[1]]", 4),
        ("[1\0]", 3),
        ("{", 1),
        ("}", 1),
        ("{,}", 2),
        ("{1:2}", 2),
        ("{a:1}", 2),
        (r#"{"a""#, 4),
        (r#"{"a"}"#, 5),
        (r#"{"a",1}"#, 5),
        (r#"{"a":"#, 5),
        (r#"{"a":}"#, 6),
        (r#"{"a":1"#, 6),
        (r#"{"a":1,"#, 7),
        (r#"{"a":1,}"#, 8),
        (r#"{"a":1,2}"#, 8),
        (r#"{"a":1]"#, 7),
        (r#"{"a":1 "b":2}"#, 8),
        (r#"{"a"::1}"#, 6),
    ] {
        refuses(json, 1, column);
    }
    refuses("{\n  \"a\": 1,\n\n  é\n}", 4, 3);
    refuses("[\r\n1,\r\n", 3, 0);
}

#[test]
fn no_text_overflows_the_stack() {
    assert!(answer(&nested(127)).is_ok());
    refuses(&nested(128), 1, 128);
    refuses(&"[".repeat(100_000), 1, 128);
    refuses(&r#"{"":"#.repeat(100_000), 1, 127 * 4 + 1);
    refuses(&r#"[{"":"#.repeat(100_000), 1, 63 * 5 + 2);
    // Beside each other they may be as many as they like.
    assert!(answer(&format!("[{}0]", "[],".repeat(100_000))).is_ok());
}
