//! The program itself: what goes to which stream, and how it ends.

use std::{
    env,
    io::Write as _,
    path::PathBuf,
    process::{Command, Output, Stdio},
    sync::OnceLock,
};

use super::{evaluate::evaluated, file};

/// The program, built if it is not. `cargo test` builds it with the tests, unless told which.
fn program() -> &'static PathBuf {
    static PROGRAM: OnceLock<PathBuf> = OnceLock::new();
    PROGRAM.get_or_init(|| {
        // This test is in `target/debug/deps`.
        let test = env::current_exe().unwrap();
        let profile = test.ancestors().nth(2).unwrap();
        let mut cargo = Command::new(env!("CARGO"));
        cargo.current_dir(env!("CARGO_MANIFEST_DIR"));
        cargo.args([
            "build",
            "--quiet",
            "--package",
            "counteroffer",
            "--no-default-features",
        ]);
        cargo.args(["--example", "evaluate", "--target-dir"]);
        cargo.arg(profile.parent().unwrap());
        if profile.ends_with("release") {
            cargo.arg("--release");
        }
        assert!(cargo.status().unwrap().success());
        profile
            .join("examples")
            .join(format!("evaluate{}", env::consts::EXE_SUFFIX))
    })
}

fn run(document: &[u8]) -> Output {
    let mut child = Command::new(program())
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut stdin = child.stdin.take().unwrap();
    stdin.write_all(document).unwrap();
    drop(stdin);
    child.wait_with_output().unwrap()
}

#[test]
fn a_good_document_is_answered_on_standard_output() {
    let document = std::fs::read(file("tests/golden/em-paris.json")).unwrap();
    let output = run(&document);
    assert_eq!(output.status.code(), Some(0));
    assert_eq!(
        String::from_utf8(output.stdout).unwrap(),
        evaluated(&document).unwrap() + "\n"
    );
    assert_eq!(output.stderr, b"");
}

#[test]
fn a_bad_document_ends_with_2_and_one_line() {
    let bad = br#"{"version":4,"scenario":{"role":"engineering-manager","region":"paris","offers":[{},{"base":"lots"}]}}"#;
    for document in [&bad[..], b"", b"\xff", b"{}", br#"{"a\nb":1}"#] {
        let output = run(document);
        assert_eq!(output.status.code(), Some(2));
        assert_eq!(output.stdout, b"");
        let line = String::from_utf8(output.stderr).unwrap();
        assert_eq!(line, evaluated(document).unwrap_err() + "\n");
        assert_eq!(line.lines().count(), 1, "{line}");
    }
    let line = String::from_utf8(run(bad).stderr).unwrap();
    assert!(line.starts_with("scenario.offers[1].base: "), "{line}");
}

/// As with `| head -c 1`, and with nobody at the other end at all.
#[test]
fn a_reader_that_leaves_is_no_reason_to_panic() {
    let document = std::fs::read(file("tests/golden/tpm-new-york-six.json")).unwrap();
    for (document, code) in [(&document[..], 0), (b"{}", 2)] {
        let mut child = Command::new(program())
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        drop(child.stdout.take());
        drop(child.stderr.take());
        child.stdin.take().unwrap().write_all(document).unwrap();
        assert_eq!(child.wait().unwrap().code(), Some(code));
    }
}
