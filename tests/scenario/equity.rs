//! What is typed about private equity.

use counteroffer::{
    money::Decimal,
    scenario::{ExitPart, Field, FieldProblem, Part, Scenario, Setting, Term, Value, conflicts},
};

use crate::support::{fill, library, own, scenario_in};

fn paris() -> (Scenario, Setting) {
    let scenario = scenario_in("engineering-manager", "paris");
    let setting = Setting::of(library().guide(&scenario.role).unwrap(), &scenario).unwrap();
    (scenario, setting)
}

fn read(field: Field, text: &str) -> Result<Option<Value>, FieldProblem> {
    paris().1.read(field, text)
}

#[track_caller]
fn times(term: Term, text: &str, expected: &str) {
    let expected: Decimal = expected.parse().unwrap();
    let read = read(Field::Equity(term), text);
    assert_eq!(read, Ok(Some(Value::Number(expected))), "{text}");
}

#[track_caller]
fn refuses(term: Term, text: &str, message: &str) {
    let problem = read(Field::Equity(term), text).unwrap_err();
    assert_eq!(problem.to_string(), message, "{text}");
}

#[test]
fn how_many_times() {
    times(Term::Preference, "1x", "1");
    times(Term::Preference, "1.5", "1.5");
    times(Term::Preference, "0", "0");
    times(Term::Cap, "2,5×", "2.5");
    times(Term::Spread, "3 x", "3");
    times(Term::Median, "0.5X", "0.5");
    let many = "Type how many times, as 1.5x.";
    refuses(Term::Preference, "1%", many);
    refuses(Term::Preference, "-1", many);
    refuses(Term::Median, "twox", many);
    refuses(
        Term::Spread,
        "0.9",
        "Type how many times, as 3x; no less than 1.",
    );
}

#[test]
fn amounts_are_in_the_money_of_the_valuation() {
    let amount = |field, text| match read(field, text) {
        Ok(Some(Value::Amount(amount))) => amount.to_string(),
        other => panic!("{other:?}"),
    };
    assert_eq!(
        amount(Field::Equity(Term::Valuation), "4.5b"),
        "$4,500,000,000"
    );
    assert_eq!(amount(Field::Equity(Term::Raised), "395m"), "$395,000,000");
    assert_eq!(
        amount(Field::Exit(1, ExitPart::Value), "2.25b"),
        "$2,250,000,000"
    );
    // The strike is of the offer.
    assert_eq!(amount(Field::Equity(Term::Strike), "2"), "€2");
}

#[test]
fn rounds_leave_something() {
    let rounds = Field::Equity(Term::Rounds);
    let percents = vec![Decimal::from(15), Decimal::from(10)];
    assert_eq!(read(rounds, "15 10"), Ok(Some(Value::Split(percents))));
    assert_eq!(
        read(rounds, "0"),
        Ok(Some(Value::Split(vec![Decimal::ZERO])))
    );
    let whole = "Under 100%: some of the company must be left.";
    refuses(Term::Rounds, "10/100", whole);
    refuses(Term::Investors, "100%", whole);
    let unreadable = "Type up to six percentages, as 15 10, or 0 for none.";
    refuses(Term::Rounds, "1 2 3 4 5 6 7", unreadable);
    refuses(Term::Rounds, "ten", unreadable);
}

#[test]
fn what_divides_is_something() {
    for term in [Term::Valuation, Term::Ratio, Term::Median] {
        refuses(term, "0", "This cannot be nothing.");
    }
    refuses(Term::Median, "0x", "This cannot be nothing.");
}

#[track_caller]
fn together(texts: &[(Field, &str)], expected: &[(Field, &str)]) {
    let (mut scenario, setting) = paris();
    fill(&mut scenario, texts);
    let guide = library().guide(&scenario.role).unwrap();
    let found = conflicts(&scenario, &setting, guide).into_iter();
    let found: Vec<_> = found
        .map(|(field, problem)| (field, problem.to_string()))
        .collect();
    let expected = expected.iter();
    let expected: Vec<_> = expected
        .map(|(field, message)| (*field, (*message).to_owned()))
        .collect();
    assert_eq!(found, expected);
}

#[test]
fn a_strike_per_share_needs_the_price_of_a_share() {
    let strike = Field::Equity(Term::Strike);
    let message = "A strike per share needs the price of a share: state the equity as shares and their price, or type the strike as a percentage.";
    together(&[(strike, "40%")], &[]);
    together(&[(strike, "2")], &[(strike, message)]);
    let shares = [(own(Part::EquityAs), "shares"), (own(Part::Shares), "5000")];
    together(&[shares[0], shares[1], (strike, "2")], &[(strike, message)]);
    together(
        &[shares[0], shares[1], (own(Part::Price), "5"), (strike, "2")],
        &[],
    );
}

#[test]
fn a_cap_is_no_less_than_the_preference() {
    let (preference, cap) = (Field::Equity(Term::Preference), Field::Equity(Term::Cap));
    let message = "A cap cannot be under the preference.";
    together(&[(cap, "1")], &[]);
    together(&[(cap, "0.5x")], &[(cap, message)]);
    together(&[(preference, "2"), (cap, "2")], &[]);
    together(&[(preference, "2"), (cap, "1.5")], &[(cap, message)]);
}

#[test]
fn more_raised_than_the_company_is_worth_needs_the_investors_share() {
    let raised = Field::Equity(Term::Raised);
    let message = "That is no less than the latest valuation. Type the investors’ share as well.";
    together(&[(raised, "4.49b")], &[]);
    together(&[(raised, "4.5b")], &[(raised, message)]);
    together(
        &[(raised, "4.5b"), (Field::Equity(Term::Investors), "60")],
        &[],
    );
    together(
        &[(raised, "4.5b"), (Field::Equity(Term::Valuation), "5b")],
        &[],
    );
    together(
        &[(raised, "1b"), (Field::Equity(Term::Valuation), "900m")],
        &[(raised, message)],
    );
}

#[test]
fn chances_are_no_more_than_certain() {
    let chance = |place| Field::Exit(place, ExitPart::Chance);
    together(&[(chance(0), "60"), (chance(3), "40%")], &[]);
    together(
        &[
            (chance(0), "60"),
            (chance(1), "50"),
            (chance(2), "40"),
            (chance(4), "0.5"),
        ],
        &[
            (chance(1), "The chances add up to 110%, over 100%."),
            (chance(4), "The chances add up to 100.5%, over 100%."),
        ],
    );
}

/// Signs without a number between them are no rounds; none at all is `0`.
#[test]
fn separators_alone_are_no_rounds() {
    for text in [";", "/", "+ ;"] {
        let read = read(Field::Equity(Term::Rounds), text);
        assert_eq!(read, Err(FieldProblem::Rounds), "{text}");
    }
}
