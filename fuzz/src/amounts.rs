//! What is typed into a field: amounts, percentages, exchange rates, and all else that one may hold.

use counteroffer::{
    guide::Library,
    money::{Currency, Decimal, Money, read_amount, read_percent, read_rate},
    scenario::{Field, MOST_OFFERS, MOST_ROUNDS, Part, RoundPart, Scenario, Setting},
};

use crate::link;

/// What is read is within its limits, and reads the same when it is written plainly.
pub fn check(text: &str) {
    for code in ["EUR", "USD", "GBP", "JPY", "CHF"] {
        amount(text, code.parse().unwrap());
    }
    if let Ok(percent) = read_percent(text) {
        assert!(percent >= Decimal::ZERO && percent <= Decimal::ONE_THOUSAND);
        assert_eq!(read_percent(&plain(percent)), Ok(percent));
    }
    if let Ok(rate) = read_rate(text) {
        assert!(rate >= Decimal::new(1, 4) && rate <= Decimal::from(1_000_000));
        assert_eq!(read_rate(&plain(rate)), Ok(rate));
    }
    fields(text);
}

fn amount(text: &str, currency: Currency) {
    let Ok(money) = read_amount(text, currency) else {
        return;
    };
    assert_eq!(money.currency, currency);
    assert!(!money.amount.is_sign_negative() || money.amount.is_zero());
    assert!(money.amount <= Decimal::from(1_000_000_000_000_i64));
    assert!(money.amount.normalize().scale() <= 2);
    assert_eq!(read_amount(&plain(money.amount), currency), Ok(money));
    // People copy what they see, and type it elsewhere.
    assert_eq!(read_amount(&money.to_the_cent(), currency), Ok(money));
    let whole = Money::new(money.amount.round(), currency);
    assert_eq!(read_amount(&whole.to_string(), currency), Ok(whole));
}

/// One field of each kind, in every region: what can be read goes into a link and comes back as the
/// same, and of what cannot be, something is said.
fn fields(text: &str) {
    thread_local! {
        static AT_HAND: (Library, Vec<Field>) = (Library::bundled(), one_of_each_kind());
    }
    AT_HAND.with(|(library, fields)| {
        let guide = library
            .guides()
            .first()
            .expect("one comes with the product");
        for region in &guide.regions {
            let mut scenario = Scenario::default();
            scenario.role.clone_from(&guide.id);
            scenario.region.clone_from(&region.id);
            for field in fields {
                scenario.set(*field, text.to_owned());
            }
            link::writes_back(&scenario, library);
            let setting = Setting::of(guide, &scenario).expect("a region of the guide");
            for field in fields {
                match setting.read(*field, text) {
                    Ok(value) => assert_eq!(value.is_none(), text.trim().is_empty()),
                    Err(problem) => assert_ne!(problem.to_string(), ""),
                }
            }
        }
    });
}

fn one_of_each_kind() -> Vec<Field> {
    let mut scenario = Scenario::default();
    for field in [
        Field::Offer(MOST_OFFERS - 1, Part::Base),
        Field::Round(MOST_ROUNDS - 1, RoundPart::Notes),
        Field::Rate(Currency::USD),
    ] {
        scenario.set(field, "1".to_owned());
    }
    let mut fields: Vec<Field> = Vec::new();
    for field in scenario.fields() {
        if !fields.iter().any(|known| known.kind() == field.kind()) {
            fields.push(field);
        }
    }
    fields
}

fn plain(number: Decimal) -> String {
    number.normalize().to_string()
}
