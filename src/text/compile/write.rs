//! What the build makes of a catalogue.

use std::fmt::Write as _;

use serde_json::Value;

use super::{Area, Message};

/// The texts of a language or area, as they are loaded.
pub fn file(messages: &[Message]) -> String {
    let texts: Vec<&str> = messages
        .iter()
        .map(|message| message.compiled.as_str())
        .collect();
    texts.join("\0")
}

/// The texts of an area by their names, as JSON.
pub fn json(messages: &[Message]) -> String {
    let texts = messages.iter().map(|message| {
        let text = Value::from(message.compiled.as_str());
        (message.id.clone(), text)
    });
    Value::Object(texts.collect()).to_string()
}

/// What a language's file starts with: it belongs to the program of this catalogue alone.
pub fn head(english: &[Area]) -> String {
    // FNV-1a: it only has to tell two builds apart.
    let mut hash: u32 = 0x811c_9dc5;
    for area in english {
        for message in &area.messages {
            let names: Vec<&str> = message.variables.iter().map(String::as_str).collect();
            for byte in format!("{}/{}({})", area.name, message.id, names.join(",")).bytes() {
                hash = (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193);
            }
        }
    }
    format!("{hash:08x}")
}

/// A module for each area, with a constant for each text that nothing is put into and a type for
/// each of the others.
pub fn code(english: &[Area]) -> String {
    let mut code = String::new();
    let mut first = 0;
    for area in english {
        let doc = format!("Texts of `{}.ftl`.", area.name);
        let path = format!("/text-{}.txt", area.name);
        let module = area.name.replace('-', "_");
        let _ = write!(
            code,
            "/// {doc}\npub mod {module} {{\n    use super::{{Area, Text}};\n\n    static AREA: Area = Area {{\n        english: include_str!(concat!(env!(\"OUT_DIR\"), {path:?})),\n        first: {first},\n    }};\n"
        );
        for (index, message) in area.messages.iter().enumerate() {
            one(&mut code, index, message);
        }
        code += "}\n\n";
        first += area.messages.len();
    }
    let _ = write!(
        code,
        "/// How many texts there are.\nconst COUNT: usize = {first};\n\n/// What the file of another language starts with.\nconst HEAD: &str = {:?};\n",
        head(english)
    );
    code
}

fn one(code: &mut String, index: usize, message: &Message) {
    let shown = message.shown.replace('\n', " ").replace('`', "'");
    let _ = write!(code, "\n    /// `{shown}`\n");
    if message.variables.is_empty() {
        let name = message.id.replace('-', "_").to_uppercase();
        let _ = writeln!(
            code,
            "    pub const {name}: Text = Text {{ area: &AREA, index: {index} }};"
        );
        return;
    }
    let name = camel(&message.id);
    let field = |name: &String| name.replace('-', "_");
    // A text whose only variable is a number borrows nothing.
    let borrows = message.count.is_none() || message.variables.len() > 1;
    let lifetime = if borrows { "<'a>" } else { "" };
    let _ = writeln!(
        code,
        "    #[derive(Clone, Copy)]\n    pub struct {name}{lifetime} {{"
    );
    for variable in &message.variables {
        let of = if message.count.as_ref() == Some(variable) {
            "usize"
        } else {
            "&'a dyn core::fmt::Display"
        };
        let _ = writeln!(
            code,
            "        /// What stands for `{variable}`.\n        pub {}: {of},",
            field(variable)
        );
    }
    let values: Vec<String> = message
        .variables
        .iter()
        .map(|variable| {
            let borrow = if message.count.as_ref() == Some(variable) {
                "&"
            } else {
                ""
            };
            format!("{borrow}self.{}", field(variable))
        })
        .collect();
    let values = values.join(", ");
    let call = match &message.count {
        Some(count) => format!("AREA.counted({index}, self.{}, &[{values}])", field(count)),
        None => format!("AREA.filled({index}, &[{values}])"),
    };
    let lifetime = if borrows { "<'_>" } else { "" };
    let _ = write!(
        code,
        "    }}\n\n    impl {name}{lifetime} {{\n        /// The text with everything put in.\n        #[must_use]\n        pub fn text(&self) -> String {{\n            {call}\n        }}\n    }}\n"
    );
}

/// `close-pair` as `ClosePair`.
fn camel(id: &str) -> String {
    let mut name = String::new();
    for word in id.split('-') {
        let mut letters = word.chars();
        name.extend(letters.next().map(|letter| letter.to_ascii_uppercase()));
        name.push_str(letters.as_str());
    }
    name
}
