//! Writing text as a JSON string. It is all of writing that the page needs.

/// `text` in quotes, as serde_json writes it.
pub(crate) fn quoted(text: &str) -> String {
    let mut json = String::from('"');
    for char in text.chars() {
        let escape = match char {
            '"' => "\\\"",
            '\\' => "\\\\",
            '\u{8}' => "\\b",
            '\t' => "\\t",
            '\n' => "\\n",
            '\u{c}' => "\\f",
            '\r' => "\\r",
            '\0'..='\u{f}' => "\\u000",
            '\u{10}'..='\u{1f}' => "\\u001",
            _ => "",
        };
        json.push_str(escape);
        if escape.len() > 2 {
            json.extend(char::from_digit(u32::from(char) % 16, 16));
        } else if escape.is_empty() {
            json.push(char);
        }
    }
    json.push('"');
    json
}
