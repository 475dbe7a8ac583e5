//! The evaluation as JSON.

use counteroffer::{
    evaluation::evaluate,
    money::{Currency, Decimal},
};
use proptest::prelude::*;
use serde_json::Value;

use crate::support::{fewer_cases, library, readable_scenarios};

/// Amounts stand beside their currency, as texts; every other number is a count.
fn check_amounts(value: &Value, key: &str) -> Result<(), String> {
    let counts = [
        "place",
        "years",
        "months",
        "beside",
        "even",
        "cliff_months",
        "clawback_months",
        "first_year",
        "every",
        "equity_years",
    ];
    match value {
        Value::Number(number) if !number.is_u64() || !counts.contains(&key) => {
            Err(format!("{key}: {number}"))
        }
        Value::Object(fields) => {
            if let Some(amount @ Value::String(text)) = fields.get("amount") {
                let decimal = text.parse::<Decimal>();
                let currency = fields.get("currency").and_then(Value::as_str);
                let known = currency.is_some_and(|code| code.parse::<Currency>().is_ok());
                if fields.len() != 2 || decimal.is_err() || !known {
                    return Err(format!("{key}: {amount}"));
                }
                return Ok(());
            }
            fields
                .iter()
                .try_for_each(|(key, value)| check_amounts(value, key))
        }
        Value::Array(items) => items.iter().try_for_each(|item| check_amounts(item, key)),
        // A decimal without a currency is a share, a percentage or a rate.
        Value::String(text) if text.parse::<Decimal>().is_ok() => {
            let plain = [
                "location_factor",
                "base_position",
                "equity_position",
                "raise",
                "payout",
                "growth",
                "per_euro",
                "percent_of_base",
                "percent_by_year",
                "company",
            ];
            if plain.contains(&key) {
                Ok(())
            } else {
                Err(format!("{key}: {text}"))
            }
        }
        _ => Ok(()),
    }
}

proptest! {
    #![proptest_config(fewer_cases())]

    #[test]
    fn amounts_are_texts_beside_their_currency(scenario in readable_scenarios()) {
        let evaluation = serde_json::to_value(evaluate(&scenario, library()).unwrap()).unwrap();
        prop_assert_eq!(check_amounts(&evaluation, ""), Ok(()));
    }
}
