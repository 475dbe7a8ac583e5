//! What the words mean.

use crate::text::{Text, keep_glossary as text};

use crate::ui::markup::Html;

use super::part::Part;

/// A word: the end of its address, what it is called, and what it means.
pub type Word = (&'static str, Text, Text);

/// The words, by what they are about.
const WORDS: [Word; 31] = [
    (
        "total-compensation",
        text::TOTAL_COMPENSATION,
        text::TOTAL_COMPENSATION_IS,
    ),
    (
        "four-year-total",
        text::FOUR_YEAR_TOTAL,
        text::FOUR_YEAR_TOTAL_IS,
    ),
    ("band", text::BAND, text::BAND_IS),
    ("floor", text::FLOOR, text::FLOOR_IS),
    ("ask", text::ASK, text::ASK_IS),
    ("target", text::TARGET, text::TARGET_IS),
    (
        "location-factor",
        text::LOCATION_FACTOR,
        text::LOCATION_FACTOR_IS,
    ),
    ("signing-bonus", text::SIGNING_BONUS, text::SIGNING_BONUS_IS),
    ("clawback", text::CLAWBACK, text::CLAWBACK_IS),
    ("vesting", text::VESTING, text::VESTING_IS),
    ("cliff", text::CLIFF, text::CLIFF_IS),
    ("refresher", text::REFRESHER, text::REFRESHER_IS),
    (
        "private-equity",
        text::PRIVATE_EQUITY,
        text::PRIVATE_EQUITY_IS,
    ),
    ("public-equity", text::PUBLIC_EQUITY, text::PUBLIC_EQUITY_IS),
    ("rsus", text::RSUS, text::RSUS_IS),
    ("options", text::OPTIONS, text::OPTIONS_IS),
    ("strike", text::STRIKE, text::STRIKE_IS),
    ("window", text::WINDOW, text::WINDOW_IS),
    ("acceleration", text::ACCELERATION, text::ACCELERATION_IS),
    ("leaver", text::LEAVER, text::LEAVER_IS),
    ("valuation", text::VALUATION, text::VALUATION_IS),
    ("common", text::COMMON, text::COMMON_IS),
    ("preferred", text::PREFERRED, text::PREFERRED_IS),
    ("preference", text::PREFERENCE, text::PREFERENCE_IS),
    ("participation", text::PARTICIPATION, text::PARTICIPATION_IS),
    ("dilution", text::DILUTION, text::DILUTION_IS),
    ("exit", text::EXIT, text::EXIT_IS),
    ("discount-rate", text::DISCOUNT_RATE, text::DISCOUNT_RATE_IS),
    ("haircut", text::HAIRCUT, text::HAIRCUT_IS),
    ("median", text::MEDIAN, text::MEDIAN_IS),
    (
        "certainty-equivalent",
        text::CERTAINTY_EQUIVALENT,
        text::CERTAINTY_EQUIVALENT_IS,
    ),
];

/// Words of the equity section, each of which leads to what it means.
pub fn words_of_equity() -> String {
    linked(|id| !OF_PAY.contains(&id))
}

/// Those that are about pay, not equity.
const OF_PAY: [&str; 9] = [
    "total-compensation",
    "four-year-total",
    "band",
    "floor",
    "ask",
    "target",
    "location-factor",
    "signing-bonus",
    "clawback",
];

/// Words of the plan, in the same way.
pub fn words_of_plan() -> String {
    linked(|id| OF_PLAN.contains(&id))
}

/// What is asked for, and what is asked by.
const OF_PLAN: [&str; 13] = [
    "four-year-total",
    "band",
    "floor",
    "ask",
    "target",
    "signing-bonus",
    "cliff",
    "refresher",
    "strike",
    "window",
    "acceleration",
    "leaver",
    "preference",
];

fn linked(wanted: fn(&str) -> bool) -> String {
    let mut html = Html::default();
    html.raw("<p>").text(text::THESE.get());
    for (id, word, _) in WORDS.iter().filter(|(id, ..)| wanted(id)) {
        html.raw(" <a href=\"#word-").raw(id).raw("\">");
        html.text(word.get()).raw("</a>");
    }
    html.raw("</p>");
    html.done()
}

/// The glossary.
pub fn glossary() -> Vec<Part> {
    vec![Part::Words(&WORDS)]
}
