//! Reads one scenario in its saved form from standard input and prints every result as JSON:
//!
//! ```sh
//! cargo run --release --no-default-features --example evaluate < scenario.json
//! ```
//!
//! A bad document ends with exit code 2 and one line on standard error that names the field.

use std::{
    io::{self, Read as _, Write as _},
    process::ExitCode,
};

use counteroffer::{
    evaluation::{Basis, Evaluation, Outlook, Plan, evaluate, settle},
    guide::Library,
    negotiation::Log,
    scenario::{Field, Scenario, ScenarioError},
};
use serde::Serialize;

fn main() -> ExitCode {
    let mut document = Vec::new();
    let read = io::stdin().lock().read_to_end(&mut document);
    let result = match read {
        Ok(_) => evaluated(&document),
        Err(error) => Err(line("document", &error.to_string())),
    };
    // Who reads may have read enough, or not be there at all: no reason to panic, as `println!` does.
    match result {
        Ok(json) => match writeln!(io::stdout(), "{json}") {
            Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
                let _ = writeln!(io::stderr(), "standard output: {error}");
                ExitCode::FAILURE
            }
            _ => ExitCode::SUCCESS,
        },
        Err(line) => {
            let _ = writeln!(io::stderr(), "{line}");
            ExitCode::from(2)
        }
    }
}

/// Every result of the scenario in `document` as JSON, or the one line that says what is wrong.
pub fn evaluated(document: &[u8]) -> Result<String, String> {
    let text = str::from_utf8(document).map_err(|error| line("document", &error.to_string()))?;
    let scenario = Scenario::from_json(text).map_err(|error| unreadable(&error))?;
    let library = Library::bundled();
    let guides = library.guides().iter();
    let Some(guide) = library.guide(&scenario.role) else {
        let ids: Vec<_> = guides.map(|guide| guide.id.as_str()).collect();
        return Err(choose("scenario.role", &scenario.role, &ids));
    };
    if guide.region(&scenario.region).is_none() {
        let ids: Vec<_> = guide
            .regions
            .iter()
            .map(|region| region.id.as_str())
            .collect();
        return Err(choose("scenario.region", &scenario.region, &ids));
    }
    let settled = settle(&scenario, None, &library);
    if let Some((field, problem)) = settled.problems.first() {
        return Err(line(&path(*field, text), &problem.to_string()));
    }
    let evaluation =
        evaluate(&scenario, &library).map_err(|error| line("scenario", &error.to_string()))?;
    let basis = Basis {
        evaluation: &evaluation,
        scenario: &scenario,
        guide,
    };
    let plan = basis.plan(None).ok();
    let results = Results {
        outlook: basis.outlook().ok(),
        rounds: basis.log(),
        text: plan
            .as_ref()
            .and_then(|plan| basis.script(plan).ok())
            .map(|script| script.text()),
        plan,
        evaluation: &evaluation,
    };
    serde_json::to_string(&results).map_err(|error| line("scenario", &error.to_string()))
}

/// Every result.
#[derive(Serialize)]
struct Results<'a> {
    #[serde(flatten)]
    evaluation: &'a Evaluation,
    /// What private equity may become; `null` where there is none, or no valuation.
    outlook: Option<Outlook>,
    /// What to do about the offer; the days that are left are not counted.
    plan: Option<Plan>,
    /// Where both sides stood after each round of the log.
    rounds: Option<Log>,
    /// The chosen text, as it is written from the figures.
    text: Option<String>,
}

fn unreadable(error: &ScenarioError) -> String {
    match error {
        ScenarioError::Unreadable { path, reason } if path.is_empty() => line("document", reason),
        ScenarioError::Unreadable { path, reason } => line(path, reason),
        ScenarioError::Newer { version } => {
            line("version", &format!("{version} is newer than this program"))
        }
    }
}

fn choose(path: &str, id: &str, ids: &[&str]) -> String {
    line(
        path,
        &format!(
            "there is no “{}”; choose from {}",
            short(id),
            ids.join(", ")
        ),
    )
}

/// The path of a field in the document, which may be of the version that had two offers by name.
fn path(field: Field, document: &str) -> String {
    let path = field.path();
    let version = serde_json::from_str::<serde_json::Value>(document);
    if version.is_ok_and(|document| document.get("version").is_some_and(|it| *it == 1)) {
        return path
            .replace("offers[0]", "offer")
            .replace("offers[1]", "competing");
    }
    path
}

/// One line, whatever the texts in it.
fn line(path: &str, reason: &str) -> String {
    let mut line = String::new();
    for character in short(&format!("{path}: {reason}")).chars() {
        if character.is_control() || "\u{2028}\u{2029}".contains(character) {
            line.extend(character.escape_unicode());
        } else {
            line.push(character);
        }
    }
    line
}

/// As much of a text as can be read at a glance.
fn short(text: &str) -> String {
    match text.char_indices().nth(400) {
        Some((end, _)) => format!("{}…", text.get(..end).unwrap_or_default()),
        None => text.to_owned(),
    }
}
