//! Which figures raise a question, and which do not.

use counteroffer::{
    evaluation::{Basis, doubt, evaluate},
    scenario::Field,
};

use crate::support::{library, opened};

const PARIS: &str = "role=engineering-manager&region=paris";

/// The question at a field, or nothing. In Paris the base band is €92,000 to €125,000 and that of
/// the grant €140,000 to €262,000.
#[track_caller]
fn asks(link: &str, key: &str, expected: Option<&str>) {
    let scenario = opened(&format!("{PARIS}&{link}"));
    let evaluation = evaluate(&scenario, library()).unwrap();
    let basis = Basis {
        evaluation: &evaluation,
        scenario: &scenario,
        guide: library().guide(&scenario.role).unwrap(),
    };
    let field = Field::of_key(key).unwrap();
    assert_eq!(doubt(&basis, field).as_deref(), expected, "{link}");
}

const BASE_BELOW: Option<&str> = Some(
    "Far below the guide (€92,000 to €125,000 a year). Is a zero missing, or is this for a month?",
);
const BASE_ABOVE: Option<&str> =
    Some("Far above the guide (€92,000 to €125,000 a year). Is there a zero too many?");
const GRANT_BELOW: Option<&str> = Some(
    "Far below the guide (€140,000 to €262,000 for the whole grant). Is a zero missing, or is this for a year?",
);
const GRANT_ABOVE: Option<&str> = Some(
    "Far above the guide (€140,000 to €262,000 for the whole grant). Is there a zero too many?",
);
const OVER_BASE: Option<&str> = Some("More than the base salary. Is there a zero too many?");

#[test]
fn a_base_salary_far_from_the_band() {
    for (base, expected) in [
        ("105000", None),
        ("10500", BASE_BELOW),
        ("125", BASE_BELOW),
        ("0", BASE_BELOW),
        ("1050000", BASE_ABOVE),
        // A third of the low end, and three times the high end.
        ("30666", BASE_BELOW),
        ("30667", None),
        ("375000", None),
        ("375001", BASE_ABOVE),
        ("", None),
    ] {
        asks(&format!("base={base}"), "base", expected);
        asks(
            &format!("other=Google&other.base={base}"),
            "other.base",
            expected,
        );
        asks(&format!("plan.ask_base={base}"), "plan.ask_base", expected);
        asks(
            &format!("round1.their_base={base}"),
            "round1.their_base",
            expected,
        );
    }
}

#[test]
fn another_currency_is_converted_first() {
    // At 1.1172 dollars: €9,398, €93,985 and €939,850.
    for (base, expected) in [
        ("10500", BASE_BELOW),
        ("105000", None),
        ("1050000", BASE_ABOVE),
    ] {
        let link = format!("other=Google&other.currency=USD&other.base={base}");
        asks(&link, "other.base", expected);
    }
    let rupees = "other=Infosys&other.currency=INR&other.base=9000000";
    asks(&format!("{rupees}&rate.INR=100"), "other.base", None);
    // Without a rate nothing is known of it.
    asks(rupees, "other.base", None);
}

#[test]
fn a_grant_far_from_the_band() {
    for (equity, expected) in [
        ("210000", None),
        ("21000", GRANT_BELOW),
        ("2100000", GRANT_ABOVE),
        // A fifth of the low end, and five times the high end.
        ("27999", GRANT_BELOW),
        ("28000", None),
        ("1310000", None),
        ("1310001", GRANT_ABOVE),
        ("0", None),
        ("", None),
    ] {
        asks(&format!("equity={equity}"), "equity", expected);
        asks(
            &format!("plan.ask_equity={equity}"),
            "plan.ask_equity",
            expected,
        );
        asks(
            &format!("round1.your_equity={equity}"),
            "round1.your_equity",
            expected,
        );
    }
    // Of a year, four of them: €28,000 and €27,996.
    asks("equity_as=year&equity=7000", "equity", None);
    asks("equity_as=year&equity=6999", "equity", GRANT_BELOW);
    // Listed shares of another company may be worth anything.
    asks(
        "other=Google&other.base=130000&other.equity=2100000",
        "other.equity",
        None,
    );
}

#[test]
fn a_bonus_of_more_than_the_base() {
    for key in [
        "bonus",
        "signing",
        "signing_2",
        "relocation",
        "retirement",
        "benefits",
    ] {
        for (amount, expected) in [("105000", None), ("105001", OVER_BASE)] {
            asks(&format!("base=105000&{key}={amount}"), key, expected);
        }
        asks(&format!("{key}=999999"), key, None);
        // The base is asked about already.
        asks(&format!("base=10500&{key}=12000"), key, None);
    }
    asks("base=105000&bonus=10%25", "bonus", None);
}
