//! The JSON Schema of the saved form, for those who write scenarios by program.

use serde_json::{Map, Value, json};

use super::{
    EXITS, ExitPart, ExtraPart, Field, Id, Kind, MOST_OFFERS, MOST_ROUNDS, OWN_EXTRAS, Part,
    PlanPart, RoundPart, Term, VERSION,
};

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
    let equity: Map<_, _> = Term::ALL
        .iter()
        .map(|term| (term.key().to_owned(), text(term.kind(), term.meaning())))
        .collect();
    let exit: Map<_, _> = ExitPart::ALL
        .iter()
        .map(|part| (part.key().to_owned(), text(part.kind(), part.meaning())))
        .collect();
    let plan: Map<_, _> = PlanPart::ALL
        .iter()
        .map(|part| (part.key().to_owned(), text(part.kind(), part.meaning())))
        .collect();
    let own_extra: Map<_, _> = ExtraPart::ALL
        .iter()
        .map(|part| (part.key().to_owned(), text(part.kind(), part.meaning())))
        .collect();
    let round: Map<_, _> = RoundPart::ALL
        .iter()
        .map(|part| (part.key().to_owned(), text(part.kind(), part.meaning())))
        .collect();
    let by_id = |value: Value, meaning: &str| {
        json!({
            "type": "object",
            "description": meaning,
            "additionalProperties": value,
            "propertyNames": { "pattern": format!("^[a-z0-9-]{{1,{}}}$", Id::LONGEST) },
        })
    };
    let mut scenario = json!({
        "role": { "type": "string", "description": "Id of a guide." },
        "region": { "type": "string", "description": "Id of one of its regions." },
        "rates": {
            "type": "object",
            "description": "What one euro is in other currencies, by currency code, in place of the bundled reference rate.",
            "additionalProperties": { "type": "string" },
            "propertyNames": { "pattern": "^[A-Z]{3}$", "not": { "const": "EUR" } },
        },
        "equity": {
            "type": "object",
            "description": "What is known, or taken for granted, of private equity.",
            "properties": equity,
            "additionalProperties": false,
        },
        "exits": {
            "type": "array",
            "description": "Exits of the company set side by side; empty texts stand for nothing, a sale at half the latest valuation, a listing at it, one at three times it, and a sale without a value, which is left out.",
            "maxItems": EXITS,
            "items": { "type": "object", "properties": exit, "additionalProperties": false },
        },
        "offers": {
            "type": "array",
            "description": "The offer of the guide's company, then those that compete with it.",
            "minItems": 1,
            "maxItems": MOST_OFFERS,
            "items": { "type": "object", "properties": offer, "additionalProperties": false },
        },
        "plan": {
            "type": "object",
            "description": "What the user wants, and in what words.",
            "properties": plan,
            "additionalProperties": false,
        },
        "facts": by_id(json!({ "type": "string" }), "What the user can say of themselves, by the ids of the guide's slots."),
        "extras": by_id(json!({ "enum": ["", "yes", "no"] }), "Whether an extra ask of the guide is asked for, by its id; yes if empty. Of a clause on private shares, by its name; no if empty."),
        "extra_amounts": by_id(json!({ "type": "string" }), "How much of an extra ask, in the region's currency; the guide's figure if empty."),
        "own_extras": {
            "type": "array",
            "description": "Extra asks of the user's own.",
            "maxItems": OWN_EXTRAS,
            "items": { "type": "object", "properties": own_extra, "additionalProperties": false },
        },
        "rounds": {
            "type": "array",
            "description": "The log of the negotiation. A figure that a side did not name stays as it was in the round before.",
            "maxItems": MOST_ROUNDS,
            "items": { "type": "object", "properties": round, "additionalProperties": false },
        },
        "edits": {
            "type": "object",
            "description": "Paragraphs that the user wrote anew, by their keys.",
            "additionalProperties": { "type": "string" },
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
        Kind::Date => " A day: 2026-12-04.".to_owned(),
        Kind::Multiple => " How many times: 3x.".to_owned(),
        Kind::AmountOrMultiple => {
            " An amount in the currency of the company's valuation, or how many times that: 2.25b or 0.5x.".to_owned()
        }
        Kind::Rounds => " Up to six percentages of the company: 15 10.".to_owned(),
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
        // All others are described where they stand.
        _ => "",
    }
}

impl Term {
    /// What the text means, and what it stands for when it is empty.
    fn meaning(self) -> &'static str {
        match self {
            Self::Form => "The legal form of the grant; the guide's if empty.",
            Self::ValuedAt => {
                "By which price the value of the grant was counted; the preferred price if empty."
            }
            Self::Strike => {
                "What a share costs by option: an amount per share, where shares and their price are given, or a percentage of the preferred price; the price of a common share if empty."
            }
            Self::Ratio => "The price of a common share, of the preferred price; 64 if empty.",
            Self::Window => "Months after leaving in which options can be exercised; 3 if empty.",
            Self::Leaver => {
                "What happens to options whose window closes before the exit; they lapse if empty."
            }
            Self::Expiry => "Years after which RSUs that wait for an exit are lost; 7 if empty.",
            Self::Acceleration => {
                "Whether everything granted vests when the job ends with a sale; no if empty."
            }
            Self::AtExit => "What becomes of the job at the exit; it stays if empty.",
            Self::Valuation => {
                "What the company was last valued at, in the currency of the guide's; the guide's if empty."
            }
            Self::Raised => {
                "Money that is paid back before common shares get anything; none if empty."
            }
            Self::Preference => "How many times it is paid back; 1 if empty.",
            Self::Participation => {
                "Whether its holders share in what is left as well; not if empty."
            }
            Self::Cap => "How many times their money they get at most by sharing; 3 if empty.",
            Self::Investors => {
                "What share of the company its holders own; if empty, as if all was raised at the latest price."
            }
            Self::Rounds => "What each round before the exit sells of the company; 10 if empty.",
            Self::Stay => "Years until leaving; as long as the grant vests if empty.",
            Self::Exit => "Years until the exit; 4 if empty.",
            Self::Certainty => {
                "Whether these years are exact, or may be anything from none to twice as many; about if empty."
            }
            Self::Median => "The exit value in the middle; the latest valuation if empty.",
            Self::Spread => {
                "Two exits in three are between the middle divided by this and times this; 3 if empty."
            }
            Self::Nothing => "The chance that the exit brings nothing; 0 if empty.",
            Self::Aversion => "Relative risk aversion; 2 if empty.",
            Self::Discount => "What money loses for each year it comes later; 0 if empty.",
            Self::Haircut => "What is taken off because the shares cannot be sold; 0 if empty.",
        }
    }
}

impl ExitPart {
    /// What the text means.
    fn meaning(self) -> &'static str {
        match self {
            Self::Kind => "What happens.",
            Self::Value => "What the company is worth then.",
            Self::Chance => "How likely the user takes it to be.",
        }
    }
}

impl PlanPart {
    /// What the text means, and what it stands for when it is empty.
    fn meaning(self) -> &'static str {
        match self {
            Self::AskBase => "Base salary to ask for; the guide's if empty.",
            Self::AskEquity => "Equity to ask for, the whole grant; the guide's if empty.",
            Self::TargetBase => {
                "Base salary to be glad of; the middle between floor and ask if empty."
            }
            Self::TargetEquity => {
                "Equity to be glad of; what the guide aims at if empty, if that is between floor and ask, else the middle."
            }
            Self::FloorBase => "The least base salary to accept; the guide's if empty.",
            Self::FloorEquity => "The least equity to accept; the guide's if empty.",
            Self::Deadline => "The day by which they want an answer.",
            Self::Script => "Which text is on screen; the opening if empty.",
            Self::Format => "Whether it is spoken, an e-mail or a short message; e-mail if empty.",
            Self::Tone => "How it sounds; warm if empty.",
            Self::Basis => {
                "How a competing offer's four years are counted in it: every part four times (also if empty), or as guides quote them, with the base counted once."
            }
            Self::ReplyBy => "The day by which the user promises an answer.",
            Self::TheirName => "To whom the user writes. Never in a link.",
            Self::MyName => "Who signs. Never in a link.",
        }
    }
}

impl ExtraPart {
    /// What the text means.
    fn meaning(self) -> &'static str {
        match self {
            Self::Title => "What is asked for, in a few words. Without it the ask is left out.",
            Self::Amount => "What it is worth, once.",
        }
    }
}

impl RoundPart {
    /// What the text means.
    fn meaning(self) -> &'static str {
        match self {
            Self::Date => "The day.",
            Self::Channel => "How they spoke.",
            Self::TheirBase => "The base salary they named.",
            Self::TheirEquity => "The equity they named, the whole grant.",
            Self::TheirSigning => "The signing bonus they named.",
            Self::YourBase => "The base salary the user named.",
            Self::YourEquity => "The equity the user named, the whole grant.",
            Self::YourSigning => "The signing bonus the user named.",
            Self::Notes => "What else was said. Never in a link.",
        }
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
            Self::Marked => {
                "How sure a competing offer is: only one that is written or verbal gets into any text."
            }
        }
    }
}
