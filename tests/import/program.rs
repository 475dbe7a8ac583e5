//! The program: what goes to which stream, and how it ends.

use std::{
    env,
    io::Write as _,
    path::PathBuf,
    process::{Command, Output, Stdio},
    sync::OnceLock,
};

use counteroffer::guide::{Guide, Library};

const MANAGER: &str = include_str!("../guides/import/engineering-manager.md");

/// The program, built if it is not.
fn program() -> &'static PathBuf {
    static PROGRAM: OnceLock<PathBuf> = OnceLock::new();
    PROGRAM.get_or_init(|| {
        // This test is in `target/debug/deps`.
        let test = env::current_exe().unwrap();
        let profile = test.ancestors().nth(2).unwrap();
        let mut cargo = Command::new(env!("CARGO"));
        cargo.current_dir(env!("CARGO_MANIFEST_DIR"));
        cargo.args(["build", "--quiet", "--package", "counteroffer"]);
        cargo.args([
            "--no-default-features",
            "--example",
            "import-guide",
            "--target-dir",
        ]);
        cargo.arg(profile.parent().unwrap());
        if profile.ends_with("release") {
            cargo.arg("--release");
        }
        assert!(cargo.status().unwrap().success());
        let name = format!("import-guide{}", env::consts::EXE_SUFFIX);
        profile.join("examples").join(name)
    })
}

fn run(text: &[u8], arguments: &[&str]) -> Output {
    let mut child = Command::new(program())
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut stdin = child.stdin.take().unwrap();
    // A program that refuses its arguments may leave before it has read all.
    let _ = stdin.write_all(text);
    drop(stdin);
    child.wait_with_output().unwrap()
}

fn lines(bytes: &[u8]) -> Vec<&str> {
    str::from_utf8(bytes).unwrap().lines().collect()
}

#[test]
fn a_guide_is_printed_and_what_was_understood_beside_it() {
    let output = run(
        MANAGER.as_bytes(),
        &["--set", "valuation.as_of=2023-08", "--set=id=mine"],
    );
    assert_eq!(output.status.code(), Some(0));
    let guide = Guide::from_json(str::from_utf8(&output.stdout).unwrap()).unwrap();
    assert_eq!((&*guide.id, &*guide.role), ("mine", "Engineering Manager"));
    let notes = lines(&output.stderr);
    for line in [
        "sure    Paris, base a year, low end: 92000 <- “€92K–€125K”",
        "sure    Valuation, month: 2023-08",
        "note    Paris: the high end of total compensation is printed as €190,000 and comes to €190,500, €500 more; that is rounding.",
    ] {
        assert!(notes.contains(&line), "{line}\n\n{}", notes.join("\n"));
    }
}

#[test]
fn a_text_that_is_no_guide_yet_ends_with_2_and_a_line_for_each_problem() {
    let lacking = "valuation.as_of: The text does not say of when this is. Write the month as 2023-08, or empty the valuation to leave it out.";
    let table = "document: there is no table of regions; add one whose first row names the columns, as Region, Base Salary, Equity, Bonus, Total Comp";
    let years = "equity.years: “ages” is no whole number; write it in digits, as 4";
    for (text, arguments, expected) in [
        (MANAGER, &[][..], &[lacking][..]),
        (MANAGER, &["--set", "equity.years=ages"], &[years, lacking]),
        (MANAGER, &["--set", "x"], &["--set: write --set path=text"]),
        (MANAGER, &["--help"], &["--help: write --set path=text"]),
        ("Nothing.", &[], &[table]),
        (
            "{}",
            &[],
            &["document: this guide: outermost level: missing field `format`"],
        ),
    ] {
        let output = run(text.as_bytes(), arguments);
        assert_eq!(output.status.code(), Some(2));
        assert_eq!(output.stdout, b"");
        assert_eq!(lines(&output.stderr), expected);
    }
    assert_eq!(run(b"\xff", &[]).status.code(), Some(2));
}

#[test]
fn a_guide_as_json_is_checked_and_audited() {
    for guide in Library::bundled().guides() {
        let output = run(guide.to_json().as_bytes(), &[]);
        assert_eq!(output.status.code(), Some(0));
        let printed = Guide::from_json(str::from_utf8(&output.stdout).unwrap());
        assert_eq!(printed.as_ref(), Ok(guide));
        let notes = lines(&output.stderr).join("\n");
        assert!(
            notes.contains("four-year figure for Google Paris"),
            "{notes}"
        );
    }
}
