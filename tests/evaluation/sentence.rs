//! The answer in one sentence.

use counteroffer::{
    evaluation::{answer, evaluate, gist, is_close},
    scenario::{Part, Scenario},
};
use serde_json::json;

use crate::support::{decimal, eur, evaluated, library, library_with, opened, other, own};

/// The sentence for a link in which everything can be read.
#[track_caller]
fn says(link: &str, expected: &str) {
    assert_eq!(answer(&evaluated(link)).unwrap(), expected, "{link}");
}

/// The same for an engineering manager in Paris: floor €600,000 and ask €725,000 over four years,
/// an equity band from €140,000 to €262,000.
#[track_caller]
fn paris(link: &str, expected: &str) {
    says(
        &format!("role=engineering-manager&region=paris&{link}"),
        expected,
    );
}

#[test]
fn in_a_few_words() {
    for (link, expected) in [
        ("", "Four years: ask €725,000, floor €600,000"),
        ("base=105000", "Four years €420,000 without equity"),
        (
            "base=105000&equity=210000",
            "Four years €630,000 · €95,000 under the ask",
        ),
        (
            "base=120000&equity=245000",
            "Four years €725,000 · at the ask",
        ),
        (
            "base=120000.25&equity=245000",
            "Four years €725,001 · €1 over the ask",
        ),
        (
            "base=119999.9&equity=245000",
            "Four years €725,000 · less than €1 under the ask",
        ),
    ] {
        let link = format!("role=engineering-manager&region=paris&{link}");
        assert_eq!(gist(&evaluated(&link)), expected, "{link}");
    }
}

#[test]
fn before_an_offer_the_guide_speaks() {
    let paris_guide = "Ask for a package worth €181,250 a year; accept no less than €150,000. \
                       Type your base salary to see where your offer stands.";
    paris("", paris_guide);
    paris("equity=210000&bonus=10k&signing=5k", paris_guide);
    paris("other=Google&other.base=130000", paris_guide);
    says(
        "role=technical-program-manager&region=remote&location=60",
        "Ask for a package worth $161,550 a year; accept no less than $134,750. \
         Type your base salary to see where your offer stands.",
    );
}

/// What is left to do once the ask is met.
const MET: &str = " Before you say yes, have it all in writing.";

#[test]
fn against_floor_and_ask() {
    let upper = "equity in the upper half of its band.";
    paris(
        "base=85000&equity=210000",
        &format!("€12,500 a year under the floor; {upper}"),
    );
    paris(
        "base=99999.90&equity=210000&signing=0",
        &format!("€2,500 a year above the floor and €28,750 short of the ask; {upper}"),
    );
    paris(
        "base=97500&equity=210000",
        &format!("Exactly at the floor, €31,250 a year short of the ask; {upper}"),
    );
    paris(
        "base=97499.90&equity=210000",
        &format!("Less than €1 a year under the floor; {upper}"),
    );
    paris(
        "base=97500.10&equity=210000",
        &format!("Less than €1 a year above the floor and €31,250 short of the ask; {upper}"),
    );
    paris(
        "base=105000&equity=210000&signing=12000",
        &format!("€10,500 a year above the floor and €20,750 short of the ask; {upper}"),
    );
    paris(
        "base=120000&equity=244999",
        &format!("€31,250 a year above the floor and less than €1 short of the ask; {upper}"),
    );
    paris(
        "base=120000&equity=245000",
        &format!("Exactly at the ask; {upper}{MET}"),
    );
    paris(
        "base=120000&equity=245001",
        &format!("Less than €1 a year above the ask; {upper}{MET}"),
    );
    paris(
        "base=125000&equity=262000",
        &format!("€9,250 a year above the ask; {upper}{MET}"),
    );
    // Nothing is met while the base is under the floor.
    paris(
        "base=99999&equity=262000&signing=100000",
        &format!("€9,249 a year above the ask; {upper}"),
    );
    says(
        "role=engineering-manager&region=new-york&base=215000&equity=300000",
        "$12,500 a year under the floor; equity in the lower half of its band.",
    );
}

#[test]
fn equity_in_its_band() {
    let at = |equity: &str, words: &str| {
        // A signing bonus brings every one of them to the floor.
        let signing = decimal("600000") - decimal(equity);
        let link = format!("base=0&equity={equity}&signing={signing}");
        let rest = "Exactly at the floor, €31,250 a year short of the ask";
        paris(&link, &format!("{rest}; equity {words}."));
    };
    at("0", "below its band");
    at("139999.99", "below its band");
    at("140000", "in the lower half of its band");
    at("200999.99", "in the lower half of its band");
    at("201000", "in the middle of its band");
    at("201000.01", "in the upper half of its band");
    at("262000", "in the upper half of its band");
    at("262000.01", "above its band");
    // Until there is an equity grant the base alone is judged.
    paris(
        "base=130000",
        "Base €10,000 a year above the ask; the equity grant is still missing.",
    );
    paris(
        "base=105000",
        "Base €5,000 a year above the floor and €15,000 short of the ask; the equity grant is still missing.",
    );
    paris(
        "base=99999.9",
        "Base less than €1 a year under the floor; the equity grant is still missing.",
    );
}

#[test]
fn against_a_competing_offer() {
    // The offer comes to €637,000 over four years.
    let at = |other: &str, words: &str| {
        let link = format!("base=103750&equity=210000&signing=12000&{other}");
        let rest = "€9,250 a year above the floor and €22,000 short of the ask; \
                    equity in the upper half of its band";
        paris(&link, &format!("{rest}{words}."));
    };
    at("other=Google", "");
    at("other=Google&other.equity=100000", "");
    at(
        "other=Google&other.base=130000&other.equity=100000",
        "; €283,000 short of Google over four years",
    );
    at(
        "other=Google&other.base=100000&other.bonus=10%25",
        "; €197,000 ahead of Google over four years",
    );
    at(
        "other.base=130000&other.equity=100000",
        "; €283,000 short of the competing offer over four years",
    );
    at(
        "other=Google&other.base=159250",
        "; level with Google over four years",
    );
    at(
        "other=Google&other.base=159250.10",
        "; level with Google over four years",
    );
    at(
        "other=Google&other.base=162500",
        "; about level with Google, €13,000 short over four years",
    );
    at(
        "other=Google&other.base=162500&other.signing=1",
        "; €13,001 short of Google over four years",
    );
    at(
        "other=Google&other.base=157250",
        "; about level with Google, €8,000 ahead over four years",
    );
    at(
        "other=Crédit%20Agricole%20%26%20Cie&other.base=0",
        "; €637,000 ahead of Crédit Agricole & Cie over four years",
    );
    // At the ask there is more to ask for while another offer pays more.
    let at_ask = |other: &str, words: &str| {
        let link = format!("base=120000&equity=245000&other=Google&{other}");
        let rest = "Exactly at the ask; equity in the upper half of its band";
        paris(&link, &format!("{rest}{words}"));
    };
    at_ask(
        "other.base=182000",
        "; about level with Google, €3,000 short over four years.",
    );
    at_ask(
        "other.base=180000",
        &format!("; about level with Google, €5,000 ahead over four years.{MET}"),
    );
    at_ask(
        "other.base=100000&other2=Meta&other2.base=200000",
        "; €75,000 short of Meta over four years.",
    );
    at_ask("other.base=1&other.currency=CHF", ".");
    // The sentence of the design.
    paris(
        "base=85000&equity=210000&other=Google&other.base=130000&other.equity=56250",
        "€12,500 a year under the floor; equity in the upper half of its band; \
         €195,000 short of Google over four years.",
    );
}

/// A link may bring any text as a company's name.
#[test]
fn a_name_stays_within_the_sentence() {
    let shown = |name: &str, expected: &str| {
        let mut scenario = opened("base=1&other.base=1");
        scenario.set(other(Part::Company), name.into());
        let evaluation = evaluate(&scenario, library()).unwrap();
        assert_eq!(evaluation.others[0].name(), expected);
        let words = format!("level with {expected} over four years.");
        assert!(answer(&evaluation).unwrap().ends_with(&words));
    };
    shown("  Google \n\t Paris ", "Google Paris");
    shown("\u{202e}elgooG\u{2066}\u{7}", "elgooG");
    shown("\u{202e} \u{7}", "the competing offer");
    shown("שלום", "שלום");
    shown(&"é".repeat(60), &"é".repeat(60));
    shown(&"é".repeat(61), &format!("{}…", "é".repeat(60)));
}

#[test]
fn a_currency_without_a_sign_is_named() {
    let library = library_with(&[("/regions/0/pay/own/currency", json!("CHF"))]);
    let mut scenario = Scenario::first_of(&library);
    scenario.set(own(Part::Base), "97499.90".into());
    scenario.set(own(Part::Equity), "210000".into());
    assert_eq!(
        answer(&evaluate(&scenario, &library).unwrap()).unwrap(),
        "Less than CHF\u{a0}1 a year under the floor; equity in the upper half of its band."
    );
}

#[test]
fn equity_in_a_band_of_no_width() {
    let library = library_with(&[("/regions/0/pay/own/equity/high", json!("140000"))]);
    let says = |equity: &str, words: &str| {
        let mut scenario = Scenario::first_of(&library);
        scenario.set(own(Part::Base), "0".into());
        scenario.set(own(Part::Equity), equity.into());
        let sentence = answer(&evaluate(&scenario, &library).unwrap()).unwrap();
        assert!(sentence.ends_with(words), "{sentence}");
    };
    says("139999", "; equity below the guide’s figure.");
    says("140000", "; equity at the guide’s figure.");
    says("140001", "; equity above the guide’s figure.");
}

#[test]
fn two_percent_of_the_larger_is_close() {
    let close = |left: &str, right: &str| {
        let (left, right) = (eur(left), eur(right));
        is_close(left.minus(right).unwrap(), left, right)
    };
    assert!(close("0", "0"));
    assert!(close("98", "100"));
    assert!(close("100", "98"));
    assert!(!close("97.99", "100"));
    assert!(!close("0", "1"));
    assert!(close("1000000000000", "1000000000000"));
}
