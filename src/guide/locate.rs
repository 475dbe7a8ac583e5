//! From the position of a JSON error to the path of the field it is in.
//!
//! serde_json knows line and column only; a library that tracks paths wraps every derived type a
//! second time, which the page would have to download. Reading the text again up to the error
//! costs a few hundred bytes.

/// What the text is inside of.
enum Frame {
    /// An object, and the key whose value is being read.
    Object(Option<String>),
    /// An array, and the index of the item being read.
    Array(usize),
}

/// The path of what stands at `line` and `column` (as serde_json counts them: lines from 1,
/// columns in bytes): `regions[0].pay.own.base.low`, or nothing at the outermost level.
pub(super) fn path_at(json: &str, line: usize, column: usize) -> String {
    let before: usize = json
        .split_inclusive('\n')
        .take(line.saturating_sub(1))
        .map(str::len)
        .sum();
    let end = before.saturating_add(column).min(json.len());

    let mut frames: Vec<Frame> = Vec::new();
    let mut bytes = json.bytes().take(end);
    let mut text: Vec<u8> = Vec::new();
    while let Some(byte) = bytes.next() {
        match byte {
            b'"' => {
                text.clear();
                while let Some(byte) = bytes.next() {
                    match byte {
                        b'"' => break,
                        b'\\' => text.extend(bytes.next()),
                        _ => text.push(byte),
                    }
                }
                // The first string of an object's entry is its key, the rest are values.
                if let Some(Frame::Object(key @ None)) = frames.last_mut() {
                    *key = Some(String::from_utf8_lossy(&text).into_owned());
                }
            }
            b'{' => frames.push(Frame::Object(None)),
            b'[' => frames.push(Frame::Array(0)),
            b'}' | b']' => {
                frames.pop();
            }
            b',' => match frames.last_mut() {
                Some(Frame::Object(key)) => *key = None,
                Some(Frame::Array(index)) => *index += 1,
                None => {}
            },
            _ => {}
        }
    }

    let mut path = String::new();
    for frame in &frames {
        match frame {
            Frame::Object(None) => {}
            Frame::Object(Some(key)) => {
                if !path.is_empty() {
                    path.push('.');
                }
                path.push_str(key);
            }
            Frame::Array(index) => {
                path.push('[');
                path.push_str(&index.to_string());
                path.push(']');
            }
        }
    }
    path
}

#[cfg(test)]
mod tests {
    use super::path_at;

    #[track_caller]
    fn finds(json: &str, expected: &str) {
        let (before, _) = json.split_once('^').unwrap();
        let line = before.matches('\n').count() + 1;
        let column = before.len() - before.rfind('\n').map_or(0, |at| at + 1);
        assert_eq!(path_at(json, line, column), expected);
    }

    #[test]
    fn names_the_field_at_a_position() {
        finds("^{}", "");
        finds(r#"{"a": 1^}"#, "a");
        finds(r#"{"a": {"b": [1, {"c": "x"^}]}}"#, "a.b[1].c");
        finds(r#"{"a": {"b": [1, {"c": "x"}^]}}"#, "a.b[1]");
        finds("{\n \"a\": \"q\\\"{[,\",\n \"b\": [^", "b[0]");
        finds(r#"{"a": 1}^"#, "");
        finds("]]}},,\"\\^", "");
    }
}
