//! A rate moves the figures that depend on it and no other.

use serde_json::Value;

use super::comparison::THREE;
use crate::support::evaluated;

/// The paths at which two evaluations differ.
fn differing(left: &Value, right: &Value, path: &str, found: &mut Vec<String>) {
    match (left, right) {
        (Value::Object(left), Value::Object(right)) if left.len() == right.len() => {
            for (key, value) in left {
                let other = right.get(key).unwrap_or(&Value::Null);
                differing(value, other, &format!("{path}/{key}"), found);
            }
        }
        (Value::Array(left), Value::Array(right)) if left.len() == right.len() => {
            for (place, (value, other)) in left.iter().zip(right).enumerate() {
                differing(value, other, &format!("{path}/{place}"), found);
            }
        }
        _ if left == right => {}
        _ => found.push(path.to_owned()),
    }
}

/// Where a change of the dollar's rate shows.
#[track_caller]
fn a_rate_moves(link: &str, expected: &[&str]) {
    let at =
        |rate: &str| serde_json::to_value(evaluated(&format!("{link}&rate.USD={rate}"))).unwrap();
    let mut found = Vec::new();
    differing(&at("1.1"), &at("1.3"), "", &mut found);
    for path in &found {
        assert!(
            expected.iter().any(|start| path.starts_with(start)),
            "{link}: {path}"
        );
    }
    for start in expected {
        assert!(
            found.iter().any(|path| path.starts_with(start)),
            "{link}: {start}"
        );
    }
}

#[test]
fn a_rate_moves_what_depends_on_it_and_nothing_else() {
    a_rate_moves(
        THREE,
        &[
            "/rates/",
            "/others/1/compared/",
            "/comparison/0/cells/2",
            "/comparison/4/cells/2",
            "/comparison/6/cells/2",
            "/comparison/7/cells/2",
            "/comparison/8/cells/2",
            "/comparison/9/cells/2",
        ],
    );
    a_rate_moves(
        &format!("{THREE}&target=1"),
        &["/rates/", "/others/1/compared/", "/comparison/"],
    );
    a_rate_moves(
        &format!("{THREE}&target=2&other2.equity=200000"),
        &["/rates/", "/others/1/compared/", "/comparison/", "/bridge/"],
    );
    // Against the dollar offer every difference moves.
    a_rate_moves(
        &format!("{THREE}&beside=2"),
        &[
            "/rates/",
            "/others/1/compared/",
            "/comparison/0/cells/0/difference",
            "/comparison/0/cells/1/difference",
            "/comparison/0/cells/2/amount",
            "/comparison/",
        ],
    );
    // Where the region's money is the dollar, all the others move.
    a_rate_moves(
        "role=engineering-manager&region=new-york&base=200000&equity=300000&other.base=1&other2.currency=EUR&other2.base=1000",
        &["/rates/", "/others/1/compared/", "/comparison/"],
    );
    a_rate_moves("base=100000&other.base=120000", &["/rates/"]);
}
