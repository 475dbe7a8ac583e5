//! The JSON Schema of the saved form, for those who write scenarios by program.

use serde_json::{Map, Value, json};

use super::{Field, Kind, MOST_OFFERS, Part, VERSION};

/// The JSON Schema (draft 2020-12) of the saved form in this version.
///
/// It holds the shape. What a text has to say is in its description; numbers are texts, since they
/// are kept as they were typed.
#[must_use]
pub fn schema() -> Value {
    let offer: Map<_, _> = Part::ALL
        .iter()
        .map(|part| {
            let text = text(part.kind(), part.meaning());
            (part.key().to_owned(), text)
        })
        .collect();
    let mut scenario = json!({
        "role": { "type": "string", "description": "Id of a guide." },
        "region": { "type": "string", "description": "Id of one of its regions." },
        "rates": {
            "type": "object",
            "description": "What one euro is in other currencies, by currency code, in place of the bundled reference rate.",
            "additionalProperties": { "type": "string" },
            "propertyNames": { "pattern": "^[A-Z]{3}$", "not": { "const": "EUR" } },
        },
        "offers": {
            "type": "array",
            "description": "The offer of the guide's company, then those that compete with it.",
            "minItems": 1,
            "maxItems": MOST_OFFERS,
            "items": { "type": "object", "properties": offer, "additionalProperties": false },
        },
    });
    if let Value::Object(fields) = &mut scenario {
        for field in Field::SINGLE {
            fields.insert(field.key(), text(field.kind(), meaning(field)));
        }
    }
    json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Counteroffer scenario",
        "type": "object",
        "properties": {
            "version": { "const": VERSION },
            "scenario": {
                "type": "object",
                "properties": scenario,
                "required": ["role", "region", "offers"],
                "additionalProperties": false,
            },
        },
        "required": ["version", "scenario"],
        "additionalProperties": false,
    })
}

fn text(kind: Kind, meaning: &str) -> Value {
    let form = match kind {
        Kind::Choice(words) => {
            let mut words = words.to_vec();
            words.insert(0, "");
            return json!({ "enum": words, "description": meaning });
        }
        Kind::Name => String::new(),
        Kind::Currency => " An ISO 4217 code.".to_owned(),
        Kind::Amount => " An amount: 120000, 120k or 1.2m.".to_owned(),
        Kind::AmountOrPercent => {
            " An amount, or a percentage of base with its sign: 10%.".to_owned()
        }
        Kind::Percent(most) => format!(" In percent, from 0 to {most}."),
        Kind::Number => " A number.".to_owned(),
        Kind::Count(low, high) => format!(" A whole number from {low} to {high}."),
        Kind::Split => " Up to six percentages that make 100: 40 30 20 10.".to_owned(),
        Kind::Location => " In percent, within the guide's range.".to_owned(),
        Kind::Rate => " A number.".to_owned(),
    };
    json!({ "type": "string", "description": format!("{meaning}{form}") })
}

fn meaning(field: Field) -> &'static str {
    match field {
        Field::Location => "What the base figures are multiplied by in a scaled region.",
        Field::Years => "Over how many years pay is listed; 4 if empty.",
        Field::Leaving => "After how many months to think of leaving; 12 if empty.",
        Field::Target => {
            "What the bridge leads to: the ask (also if empty), the floor, target_amount, or the place of another offer."
        }
        Field::TargetAmount => "A four-year figure to reach, in the region's currency.",
        Field::Beside => "The place of the offer that the others are compared with; 0 if empty.",
        Field::Rate(_) | Field::Offer(..) => "",
    }
}

impl Part {
    /// What the text means, and what it stands for when it is empty.
    fn meaning(self) -> &'static str {
        match self {
            Self::Company => "Who offers; not used of the first offer.",
            Self::Currency => {
                "The currency of every amount of the offer; the region's if empty, and always of the first."
            }
            Self::Base => "Base salary in the first year. Without it the offer is left out.",
            Self::Raise => "By how much the base rises each year; 0 if empty.",
            Self::Bonus => "Bonus a year.",
            Self::Payout => "How much of the bonus is expected to be paid; 100 if empty.",
            Self::EquityKind => {
                "Whether the shares can be sold when they vest; if empty as the guide says for the first offer, public for the others."
            }
            Self::EquityAs => {
                "Whether equity is the whole grant or what vests in a year, or shares and price count instead; if empty, grant for the first offer, year for the others."
            }
            Self::Equity => "The value of the grant at grant.",
            Self::Shares => "How many shares are granted.",
            Self::Price => "The price of one share at grant.",
            Self::Growth => {
                "By how much the price is taken to rise each year, of public shares; 0 if empty."
            }
            Self::Vesting => "How often a part vests; monthly if empty.",
            Self::VestingYears => {
                "Over how many years an even grant vests; the guide's if empty, 4 beside it."
            }
            Self::Cliff => "Months before which nothing vests; 12 if empty.",
            Self::Shape => {
                "The same each year (also if empty), front for 38, 32, 20, 10 percent, back for 5, 15, 40, 40, or custom for split."
            }
            Self::Split => "Percent of the grant in each year.",
            Self::Refresher => "The value of each further grant.",
            Self::RefresherFrom => "At the start of which year the first is made; 2 if empty.",
            Self::RefresherEvery => "After how many years again; 0 or empty for only once.",
            Self::RefresherYears => "Over how many years each vests; 4 if empty.",
            Self::Signing => "Signing bonus paid at the start.",
            Self::Signing2 => "Signing bonus paid at the start of the second year.",
            Self::Clawback => {
                "Within how many months of getting it each part is due back; 0 if empty."
            }
            Self::Relocation => "Relocation, paid once in the first year.",
            Self::Retirement => "What the employer pays into retirement a year.",
            Self::Benefits => "Other benefits a year.",
            Self::Source => "The level of the guide's map that the offer was started from.",
        }
    }
}
