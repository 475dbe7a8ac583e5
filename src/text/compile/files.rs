//! What belongs to a language beside its texts: the guides and the words that are sent.

use std::{error::Error, fs, path::Path};

use serde_json::Value;

use super::Faults;

/// The guides, each with what a language says otherwise, and the words that are sent: name and JSON.
///
/// What a guide says in another language is a file of the same shape in a folder of that language,
/// which leaves out what stays: keys, and `null` in a list.
pub fn files(root: &Path, language: &str) -> Result<Vec<(String, String)>, Box<dyn Error>> {
    let guides = root.join("src/guide/data");
    let mut files = Vec::new();
    let mut faults = Vec::new();
    for name in super::names(&guides, ".json")? {
        let file = format!("{name}.json");
        let mut guide = read(&guides.join(&file))?;
        let said = read(&guides.join(language).join(&file))?;
        lay_over(
            &mut guide,
            said,
            &format!("{language}/{file}: "),
            &mut faults,
        );
        files.push((file, guide.to_string()));
    }
    let words = read(&root.join(format!("src/negotiation/words/{language}.json")))?;
    files.push(("words.json".to_owned(), words.to_string()));
    if faults.is_empty() {
        Ok(files)
    } else {
        Err(Faults(faults).into())
    }
}

fn read(path: &Path) -> Result<Value, Box<dyn Error>> {
    let wrong = |error: &dyn Error| format!("{}: {error}", path.display());
    let text = fs::read_to_string(path).map_err(|error| wrong(&error))?;
    Ok(serde_json::from_str(&text).map_err(|error| wrong(&error))?)
}

/// Puts what is said in another language in place of what is there.
fn lay_over(there: &mut Value, said: Value, path: &str, faults: &mut Vec<String>) {
    match (there, said) {
        (Value::Object(there), Value::Object(said)) => {
            let languages = path.ends_with("words.");
            for (key, said) in said {
                let path = format!("{path}{key}.");
                match there.get_mut(&key) {
                    Some(there) => lay_over(there, said, &path, faults),
                    None if languages => drop(there.insert(key, said)),
                    None => faults.push(format!("{path} is not in English")),
                }
            }
        }
        (Value::Array(there), Value::Array(said)) if there.len() == said.len() => {
            for (place, (there, said)) in there.iter_mut().zip(said).enumerate() {
                lay_over(there, said, &format!("{path}{place}."), faults);
            }
        }
        (_, Value::Null) => {}
        (there @ Value::String(_), said @ Value::String(_)) => *there = said,
        _ => faults.push(format!("{path} has another shape than in English")),
    }
}
