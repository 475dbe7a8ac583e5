//! Reads a guide in Markdown, or as JSON, from standard input and prints it as JSON:
//!
//! ```sh
//! cargo run --no-default-features --example import-guide -- --set valuation.as_of=2023-08 < guide.md
//! ```
//!
//! What was understood, how sure that is and where it was read stands on standard error, with what
//! the audit finds. A text that is no guide yet ends with exit code 2 and one line for each problem;
//! `--set path=text` corrects a field, as often as needed.

use std::{
    env,
    io::{self, Read as _, Write as _},
    process::ExitCode,
};

use counteroffer::guide::{
    Grade, Guide, audit,
    markdown::{Confidence, Draft, DraftField},
};

/// As much of an excerpt as can be read at a glance.
const EXCERPT: usize = 60;

/// What goes to which stream.
#[derive(Default)]
struct Output {
    guide: Option<String>,
    notes: Vec<String>,
}

fn main() -> ExitCode {
    let mut text = Vec::new();
    let read = io::stdin().lock().read_to_end(&mut text);
    let arguments: Vec<String> = env::args().skip(1).collect();
    let output = match read {
        Ok(_) => imported(&text, &arguments),
        Err(error) => Output {
            guide: None,
            notes: vec![format!("document: {error}")],
        },
    };
    // Who reads may have read enough, or not be there at all: no reason to panic, as `println!` does.
    for note in &output.notes {
        let _ = writeln!(io::stderr(), "{note}");
    }
    match output.guide {
        Some(guide) => match writeln!(io::stdout(), "{guide}") {
            Err(error) if error.kind() != io::ErrorKind::BrokenPipe => ExitCode::FAILURE,
            _ => ExitCode::SUCCESS,
        },
        None => ExitCode::from(2),
    }
}

fn imported(text: &[u8], arguments: &[String]) -> Output {
    let problem = |note: String| Output {
        guide: None,
        notes: vec![one_line(&note)],
    };
    let Ok(text) = str::from_utf8(text) else {
        return problem("document: this is no text in UTF-8; save it as such".to_owned());
    };
    let mut draft = match draft(text) {
        Ok(draft) => draft,
        Err(note) => return problem(format!("document: {note}")),
    };
    let mut given = arguments.iter();
    while let Some(argument) = given.next() {
        let value = match argument.strip_prefix("--set=") {
            Some(value) => Some(value),
            None if argument == "--set" => given.next().map(String::as_str),
            None => None,
        };
        match value.and_then(|value| value.split_once('=')) {
            Some((path, text)) => draft.set(path, text.to_owned()),
            None => return problem(format!("{argument}: write --set path=text")),
        }
    }
    match draft.guide() {
        Ok(guide) => Output {
            notes: understood(&draft, text).chain(found(&guide)).collect(),
            guide: Some(guide.to_json()),
        },
        Err(problems) => Output {
            guide: None,
            notes: problems
                .iter()
                .map(|problem| one_line(&problem.to_string()))
                .collect(),
        },
    }
}

/// The draft of a text: of a guide as JSON where it is an object, of Markdown otherwise.
fn draft(text: &str) -> Result<Draft, String> {
    if text.trim_start().starts_with('{') {
        let guide = Guide::from_json(text).map_err(|error| error.to_string())?;
        return Ok(Draft::of_guide(&guide));
    }
    Draft::of_markdown(text).map_err(|error| error.to_string())
}

/// A line for each field: how sure it is, what it is called, its value, and what it was read from.
fn understood<'a>(draft: &'a Draft, text: &'a str) -> impl Iterator<Item = String> + 'a {
    draft.fields().iter().map(move |field| {
        let DraftField {
            label, text: value, ..
        } = field;
        let sure = match field.confidence {
            Confidence::Sure => "sure   ",
            Confidence::Likely => "likely ",
            Confidence::Guess => "guess  ",
            Confidence::Missing => "missing",
        };
        let mut line = format!("{sure} {label}: {value}");
        if let Some(excerpt) = field.found.clone().and_then(|at| text.get(at)) {
            line.push_str(&format!(" <- “{}”", short(excerpt)));
        }
        if let Some(note) = &field.note {
            line.push_str(&format!(" ({note})"));
        }
        one_line(&line)
    })
}

/// What the audit finds, contradictions marked.
fn found(guide: &Guide) -> impl Iterator<Item = String> {
    audit(guide).into_iter().map(|finding| {
        let mark = match finding.verdict.grade() {
            Grade::Fine => "fine   ",
            Grade::Note => "note   ",
            Grade::Contradiction => "wrong  ",
        };
        one_line(&format!("{mark} {}", finding.sentence(guide)))
    })
}

fn short(text: &str) -> String {
    match text.char_indices().nth(EXCERPT) {
        Some((end, _)) => format!("{}…", text.get(..end).unwrap_or_default()),
        None => text.to_owned(),
    }
}

/// One line, whatever the texts in it.
fn one_line(text: &str) -> String {
    let mut line = String::new();
    for character in text.chars() {
        if character == '\n' {
            line.push(' ');
        } else if character.is_control() || "\u{2028}\u{2029}".contains(character) {
            line.extend(character.escape_unicode());
        } else {
            line.push(character);
        }
    }
    line
}
