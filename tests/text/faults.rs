//! What the build says of a catalogue that is not right: the file, the text, and why.

#![allow(dead_code, reason = "the build uses more of it")]

#[path = "../../src/text/compile/mod.rs"]
mod compile;

use std::{
    env, fs,
    path::PathBuf,
    process,
    sync::atomic::{AtomicUsize, Ordering},
};

/// A folder that goes away.
struct Folder(PathBuf);

impl Folder {
    /// With these files.
    fn of(files: &[(&str, &str)]) -> Self {
        static COUNT: AtomicUsize = AtomicUsize::new(0);
        let count = COUNT.fetch_add(1, Ordering::Relaxed);
        let folder = env::temp_dir().join(format!("counteroffer-texts-{}-{count}", process::id()));
        for (path, text) in files {
            let path = folder.join(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        }
        Self(folder)
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

/// What is wrong with a catalogue of these files, a line each; none where nothing is.
fn faults_of(files: &[(&str, &str)]) -> Vec<String> {
    let files = files
        .iter()
        .map(|(path, text)| (format!("src/text/{path}"), *text));
    let files: Vec<_> = files.collect();
    let mut files: Vec<(&str, &str)> = files.iter().map(|(path, text)| (&**path, *text)).collect();
    files.extend([
        ("src/guide/data/one.json", GUIDE),
        ("src/guide/data/fr/one.json", "{}"),
        ("src/negotiation/words/fr.json", "{}"),
    ]);
    faults_of_program(&files)
}

const GUIDE: &str = r#"{ "id": "one", "facts": ["a", "b"], "words": { "en": ["c"] }, "years": 4 }"#;

/// The same of all files that the build looks at.
fn faults_of_program(files: &[(&str, &str)]) -> Vec<String> {
    let root = Folder::of(files);
    let out = Folder::of(&[("out", "")]);
    match compile::compile(&root.0, &out.0) {
        Ok(()) => Vec::new(),
        Err(error) => error.to_string().lines().map(str::to_owned).collect(),
    }
}

/// Of one file in English and French, this is wrong.
#[track_caller]
fn fails(english: &str, french: &str, expected: &[&str]) {
    let files = [("en/small.ftl", english), ("fr/small.ftl", french)];
    assert_eq!(faults_of(&files), expected);
}

#[test]
fn what_agrees_is_right() {
    let english = "-it = it\nhello = Hello { $name }, { -it } is { $count ->\n    [one] one day\n   *[other] { $count } days\n}\n";
    // Another order, and the same form for every number.
    let french = "# Un commentaire.\nhello = { $count } jours, { $name }\n";
    fails(english, french, &[]);
}

#[test]
fn languages_have_the_same_texts() {
    fails(
        "a = A\nb = B\n",
        "a = A\n",
        &["fr/small.ftl: `b` is missing"],
    );
    fails(
        "a = A\n",
        "a = A\nb = B\n",
        &["fr/small.ftl: English has no `b`"],
    );
    // Everything at once.
    fails(
        "a = A\nb = B\n",
        "c = C\n",
        &[
            "fr/small.ftl: `a` is missing",
            "fr/small.ftl: `b` is missing",
            "fr/small.ftl: English has no `c`",
        ],
    );
    // In the same file.
    let files = [
        ("en/one.ftl", "a = A\n"),
        ("en/two.ftl", "b = B\n"),
        ("fr/one.ftl", "a = A\nb = B\n"),
    ];
    let expected = [
        "fr/two.ftl: `b` is missing",
        "fr/one.ftl: English has no `b`",
    ];
    assert_eq!(faults_of(&files), expected);
}

#[test]
fn texts_have_the_same_variables() {
    let fault = |has: &str| format!("fr/small.ftl: `a` has the variables ({has}), English has (x)");
    fails("a = A { $x }\n", "a = A\n", &[&fault("")]);
    fails("a = A { $x }\n", "a = A { $y }\n", &[&fault("y")]);
    fails("a = A { $x }\n", "a = { $x } { $y }\n", &[&fault("x, y")]);
    let forms = "a = { $x ->\n    [one] one\n   *[other] { $x }\n}\n";
    fails(
        "a = { $x }\n",
        forms,
        &["fr/small.ftl: `a` has forms by a number that English does not have"],
    );
}

/// A text that no language may have. The fault names the file of the language that has it.
#[track_caller]
fn refuses(text: &str, fault: &str) {
    fails(text, "a = A\n", &[&format!("en/small.ftl: `a` {fault}")]);
    fails("a = A\n", text, &[&format!("fr/small.ftl: `a` {fault}")]);
}

#[test]
fn what_no_text_may_hold() {
    refuses("a = A\na = B\n", "is there twice");
    refuses("a = A\n    .title = B\n", "has attributes");
    refuses("a = A { -b }\n", "uses the unknown term -b");
    refuses("a = { \"\" }\n", "is empty");
    let other = "holds what no text of this catalogue may: use { $variables }, { -terms } and forms by number";
    refuses("a = { b }\nb = B\n", other);
    refuses("a = { NUMBER($x) }\n", other);
    refuses("a = { 5 }\n", other);
    refuses(
        "a = { $b }{ $c }{ $d }{ $e }{ $f }{ $g }{ $h }{ $i }{ $j }\n",
        "has more than 8 variables",
    );
}

#[test]
fn forms_are_for_one_and_for_all_others() {
    let forms = |forms: &str| format!("a = {{ $x ->\n{forms}\n}}\n");
    refuses(
        &forms("    [one] one\n    [few] few\n   *[other] many"),
        "has the unknown form [few]",
    );
    refuses(
        &forms("    [0] none\n    [one] one\n   *[other] many"),
        "has a form for a single number",
    );
    refuses(
        &forms("   *[other] many"),
        "needs the forms [one] and [other]",
    );
    let two = "a = { $x ->\n    [one] one\n   *[other] many\n} { $y ->\n    [one] one\n   *[other] many\n}\n";
    refuses(two, "has forms by two numbers");
}

/// They mean variables and forms in what the page reads.
#[test]
fn control_characters_are_refused() {
    for control in [
        '\u{0}', '\u{1}', '\u{8}', '\u{9}', '\u{e}', '\u{f}', '\u{1f}',
    ] {
        let code = u32::from(control);
        refuses(
            &format!("a = A{{\"\\u{code:04X}\"}}\n"),
            "holds a control character",
        );
        if control > '\u{0}' {
            refuses(&format!("a = A{control}B\n"), "holds a control character");
        }
    }
    // In a term, and beside variables.
    refuses(
        "-b = \u{2}\na = { $x }{ -b }\n",
        "holds a control character",
    );
}

/// The place in the file is all that is known of it.
#[test]
fn what_is_no_catalogue_is_named_by_its_file() {
    for wrong in ["a\n", "a =\n", "a = {\n", "= A\n"] {
        let faults = faults_of(&[("en/small.ftl", wrong)]);
        assert!(!faults.is_empty(), "{wrong:?}");
        for fault in faults {
            assert!(fault.starts_with("en/small.ftl: "), "{wrong:?}: {fault}");
        }
    }
}

/// What is wrong where a guide is said so in French.
fn faults_of_guide(french: &str) -> Vec<String> {
    faults_of_program(&[
        ("src/text/en/small.ftl", "a = A\n"),
        ("src/text/fr/small.ftl", "a = A\n"),
        ("src/guide/data/one.json", GUIDE),
        ("src/guide/data/fr/one.json", french),
        ("src/negotiation/words/fr.json", "{}"),
    ])
}

#[test]
fn guides_in_another_language_have_the_shape_of_english() {
    let right = r#"{ "facts": ["x", null], "words": { "fr": ["y", "z"] } }"#;
    assert_eq!(faults_of_guide(right), [""; 0]);
    let shape = "has another shape than in English";
    for (wrong, fault) in [
        (
            r#"{ "facts": ["x"] }"#,
            format!("fr/one.json: facts. {shape}"),
        ),
        (
            r#"{ "facts": ["x", 1] }"#,
            format!("fr/one.json: facts.1. {shape}"),
        ),
        (r#"{ "years": 5 }"#, format!("fr/one.json: years. {shape}")),
        (
            r#"{ "more": "x" }"#,
            "fr/one.json: more. is not in English".to_owned(),
        ),
    ] {
        assert_eq!(faults_of_guide(wrong), [fault], "{wrong}");
    }
    assert!(faults_of_guide("{")[0].contains("one.json"));
}

/// The English texts of the real catalogue, by area, as the page has them.
pub fn compiled() -> Vec<(String, String)> {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
    let out = Folder::of(&[("out", "")]);
    compile::compile(root, &out.0).unwrap();
    let mut areas = Vec::new();
    for entry in fs::read_dir(root.join("src/text/en")).unwrap() {
        let name = entry.unwrap().file_name().to_string_lossy().into_owned();
        if let Some(area) = name.strip_suffix(".ftl") {
            let text = fs::read_to_string(out.0.join(format!("text-{area}.txt"))).unwrap();
            areas.push((area.to_owned(), text));
        }
    }
    areas.sort();
    areas
}
