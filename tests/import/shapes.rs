//! Other forms of the same text, field by field.

use counteroffer::guide::{
    Bonus, EquityForm, ExtraKind, Guide, LeverKind, Pay,
    markdown::{Confidence, Draft, DraftError, LONGEST},
};

const SHAPES: &str = include_str!("../guides/import/other-shapes.md");

fn shape(place: usize) -> &'static str {
    SHAPES.split("<!-- another guide -->").nth(place).unwrap()
}

/// Each path has the text, and is as sure, as the table says.
#[track_caller]
fn reads(draft: &Draft, table: &[(&str, &str, Confidence)]) {
    for (path, text, confidence) in table {
        let field = draft.fields().iter().find(|field| field.path == *path);
        let field = field.unwrap_or_else(|| panic!("{path} is not there"));
        assert_eq!(
            (&*field.text, field.confidence),
            (*text, *confidence),
            "{path}"
        );
        assert_eq!(
            field.note.is_none(),
            *confidence == Confidence::Sure,
            "{path}"
        );
    }
}

use Confidence::{Guess, Likely, Missing, Sure};

#[test]
fn five_regions_in_four_currencies() {
    let draft = Draft::of_markdown(shape(0)).unwrap();
    reads(
        &draft,
        &[
            ("role", "Staff Engineer", Sure),
            ("company", "Example Systems", Sure),
            ("equity.private", "no", Sure),
            ("equity.form", "rsus", Sure),
            ("equity.years", "3", Sure),
            ("regions[0].id", "london", Sure),
            ("regions[0].pay.own.currency", "GBP", Sure),
            ("regions[0].pay.own.base.low", "95000", Sure),
            ("regions[0].pay.own.base.high", "130000", Sure),
            ("regions[0].pay.own.equity.high", "180000", Sure),
            ("regions[0].pay.own.bonus", "10%–15%", Sure),
            ("regions[0].pay.own.published_total.low", "150000", Sure),
            ("regions[0].pay.own.ask.base", "125000", Sure),
            ("regions[0].pay.own.ask.equity", "170000", Sure),
            ("regions[0].pay.own.floor.base", "105000", Sure),
            ("regions[0].pay.own.floor.equity", "140000", Sure),
            (
                "regions[0].pay.own.competing[0].companies",
                "Fabrikam",
                Sure,
            ),
            ("regions[0].pay.own.competing[0].level", "E6", Sure),
            ("regions[0].pay.own.competing[0].base", "125000", Sure),
            (
                "regions[0].pay.own.competing[0].equity_per_year",
                "50000",
                Sure,
            ),
            (
                "regions[0].pay.own.competing[0].quoted_four_years",
                "700000",
                Guess,
            ),
            ("regions[1].pay.own.currency", "INR", Sure),
            ("regions[1].pay.own.base.low", "4500000", Sure),
            ("regions[1].pay.own.base.high", "7000000", Sure),
            ("regions[1].pay.own.equity.low", "6000000", Sure),
            ("regions[1].pay.own.bonus", "400000–800000", Sure),
            ("regions[1].pay.own.floor.base", "", Missing),
            ("regions[2].id", "zurich", Sure),
            ("regions[2].pay.own.currency", "CHF", Sure),
            ("regions[2].pay.own.base.low", "165000", Sure),
            ("regions[2].pay.own.base.high", "190000", Sure),
            ("regions[2].pay.own.equity.low", "150000", Sure),
            ("regions[2].pay.own.bonus", "12000–20000", Sure),
            ("regions[3].pay.own.currency", "JPY", Sure),
            ("regions[3].pay.own.base.low", "14500000", Sure),
            ("regions[3].pay.own.equity.high", "15000000", Sure),
            ("regions[3].pay.own.ask.base", "19000000", Sure),
            ("regions[3].pay.own.ask.equity", "14000000", Sure),
            ("regions[3].pay.own.floor.base", "", Missing),
            ("regions[4].pay.scaled.of", "london", Sure),
            ("regions[4].pay.scaled.low", "75%", Sure),
            ("regions[4].pay.scaled.high", "95%", Sure),
            ("levels[0].company", "Contoso", Sure),
            ("levels[0].level", "IC6", Sure),
            ("levels[0].base.low", "170000", Sure),
            ("levels[0].base.beside", "zurich", Sure),
            ("levels[1].title", "Staff Software Engineer", Sure),
            ("levers[0].targets[1].equity", "8500000", Sure),
            ("levers[0].targets[3].equity", "14000000", Sure),
            ("levers[1].kind", "other", Likely),
            ("levers[2].region", "london", Sure),
            ("levers[5].kind", "team", Sure),
            ("levers[5].slots[0].label", "People", Sure),
            ("extras[0].kind", "signing", Sure),
            ("extras[0].amounts[0].region", "london", Sure),
            ("extras[0].amounts[0].amount", "10000", Sure),
            ("extras[1].kind", "other", Likely),
            ("extras[2].kind", "budget", Sure),
            ("extras[2].amounts[0].region", "zurich", Sure),
            ("extras[2].amounts[0].amount", "3000", Sure),
        ],
    );
    let problems: Vec<_> = draft
        .guide()
        .unwrap_err()
        .iter()
        .map(|it| it.path.clone())
        .collect();
    let missing: Vec<_> = draft
        .fields()
        .iter()
        .filter(|field| field.confidence == Missing)
        .map(|field| field.path.clone())
        .collect();
    assert_eq!(problems, missing);
    assert_eq!(missing.len(), 10, "{missing:?}");
}

#[test]
fn what_is_missing_can_be_filled_in() {
    let mut draft = Draft::of_markdown(shape(0)).unwrap();
    let missing: Vec<_> = draft
        .fields()
        .iter()
        .filter(|field| field.confidence == Missing)
        .map(|field| field.path.clone())
        .collect();
    for path in missing {
        draft.set(
            &path,
            if path.contains("floor") { "1k" } else { "20m" }.to_owned(),
        );
    }
    let guide = draft.guide().unwrap();
    assert!(!guide.equity.private);
    assert_eq!(guide.equity.form, Some(EquityForm::Rsus));
    assert_eq!(guide.levers.len(), 6);
    assert_eq!(guide.levers[1].kind, LeverKind::Other);
    assert_eq!(guide.extras[1].kind, ExtraKind::Other);
    assert_eq!(guide.sources, []);
    let Pay::Own(paid) = &guide.regions[2].pay else {
        panic!("Zürich has figures of its own");
    };
    assert!(matches!(paid.bonus, Bonus::PerYear(_)));
    assert_eq!(Guide::from_json(&guide.to_json()).as_ref(), Ok(&guide));
}

#[test]
fn signs_of_several_currencies_are_said_to_be_so() {
    let draft = Draft::of_markdown(shape(1)).unwrap();
    reads(
        &draft,
        &[
            ("role", "Designer", Sure),
            ("company", "Small Co", Sure),
            ("equity.private", "", Missing),
            ("equity.form", "options", Sure),
            ("equity.years", "4", Guess),
            ("regions[0].pay.own.currency", "CAD", Likely),
            ("regions[0].pay.own.base.low", "110000", Likely),
            ("regions[0].pay.own.base.high", "110000", Likely),
            ("regions[0].pay.own.bonus", "none", Likely),
            ("regions[1].pay.own.currency", "NOK", Likely),
            ("regions[1].pay.own.base.low", "700000", Sure),
            ("regions[1].pay.own.equity.high", "300000", Sure),
            ("regions[2].pay.own.currency", "", Missing),
            ("regions[2].pay.own.base.low", "", Missing),
            ("regions[3].pay.own.currency", "KWD", Sure),
            ("regions[3].pay.own.base.high", "24500.5", Sure),
            ("regions[3].pay.own.equity.low", "", Missing),
            ("levers[0].kind", "equity", Sure),
            ("levers[0].targets[0].region", "toronto", Sure),
            ("levers[0].targets[0].equity", "70000", Sure),
            ("levers[0].targets[0].or_more", "yes", Sure),
        ],
    );
    assert_eq!(
        draft
            .fields()
            .iter()
            .filter(|it| it.path.starts_with("sources"))
            .count(),
        0
    );
}

/// Amounts go to the region that is named beside them, or by the order of the table; where neither
/// is so, to each region of the currency, and that is a guess.
#[test]
fn two_regions_of_one_currency_each() {
    let mut draft = Draft::of_markdown(shape(3)).unwrap();
    reads(
        &draft,
        &[
            ("role", "Data Scientist", Sure),
            ("company", "Acme GmbH", Sure),
            ("equity.years", "5", Sure),
            ("equity.form", "options", Sure),
            ("regions[0].id", "paris-france", Sure),
            ("regions[0].pay.own.ask.base", "120000", Sure),
            ("regions[0].pay.own.floor.base", "100000", Sure),
            ("regions[0].pay.own.floor.equity", "200000", Sure),
            ("regions[1].pay.own.base.low", "80000", Sure),
            ("regions[1].pay.own.ask.base", "95000", Sure),
            ("regions[1].pay.own.ask.equity", "140000", Sure),
            ("regions[1].pay.own.floor.base", "85000", Sure),
            ("regions[1].pay.own.floor.equity", "110000", Sure),
            (
                "regions[1].pay.own.competing[0].companies",
                "Zalando SE",
                Sure,
            ),
            (
                "regions[1].pay.own.competing[0].equity_per_year",
                "40000",
                Sure,
            ),
            (
                "regions[1].pay.own.competing[0].quoted_four_years",
                "270000",
                Sure,
            ),
            ("regions[2].pay.own.ask.base", "248000", Sure),
            ("regions[2].pay.own.floor.base", "215000", Sure),
            ("regions[2].pay.own.floor.equity", "350000", Sure),
            ("regions[3].pay.own.ask.equity", "430000", Sure),
            ("regions[3].pay.own.floor.base", "230000", Sure),
            ("regions[4].pay.scaled.of", "paris-france", Sure),
            ("regions[5].pay.scaled.of", "san-francisco-bay-area", Sure),
            ("regions[5].pay.scaled.low", "80%", Sure),
            ("regions[5].pay.scaled.high", "80%", Sure),
            ("levers[0].targets[0].equity", "240000", Guess),
            ("levers[0].targets[1].equity", "240000", Guess),
            ("levers[1].region", "berlin", Sure),
        ],
    );
    draft.set("equity.private", "yes".to_owned());
    assert_eq!(draft.guide().unwrap().regions.len(), 6);
}

#[test]
fn what_is_no_guide_is_refused_in_words() {
    assert_eq!(Draft::of_markdown(shape(2)), Err(DraftError::NoTable));
    assert_eq!(Draft::of_markdown(""), Err(DraftError::NoTable));
    let long = " ".repeat(LONGEST + 1);
    let error = Draft::of_markdown(&long).unwrap_err();
    assert_eq!(
        error.to_string(),
        "this text has 1000001 bytes; a guide may have at most 1000000"
    );
}

/// One amount in the base cell, and what is read of it.
#[track_caller]
fn cell(text: &str, low: &str, high: &str, currency: &str) {
    let markdown =
        format!("# Cook | Acme Guide\n\n| Region | Base |\n|---|---|\n| Here | {text} |\n");
    let draft = Draft::of_markdown(&markdown).unwrap();
    let field = |path: &str| {
        let path = format!("regions[0].pay.own.{path}");
        let found = draft.fields().iter().find(|field| field.path == path);
        found.map_or("?", |field| &*field.text).to_owned()
    };
    let read = [field("base.low"), field("base.high"), field("currency")];
    assert_eq!(read, [low, high, currency], "{text}");
}

#[test]
fn amounts_as_people_write_them() {
    cell("€92K–€125K", "92000", "125000", "EUR");
    cell("€92–125K", "92000", "125000", "EUR");
    cell("92–125 k€", "92000", "125000", "EUR");
    cell("92k€ to 125k€", "92000", "125000", "EUR");
    cell("92 000 – 125 000 EUR", "92000", "125000", "EUR");
    cell("92.000–125.000 €", "92000", "125000", "EUR");
    cell("$1.075M–$1.2M", "1075000", "1200000", "USD");
    cell("USD 1,075,000", "1075000", "1075000", "USD");
    cell("£900–1.2K", "900", "1200", "GBP");
    cell("£900K–1.2M", "900000", "1200000", "GBP");
    cell("A$150K-A$180K", "150000", "180000", "AUD");
    cell("C$150K — C$180K", "150000", "180000", "CAD");
    cell("zł 20 000–28 000", "20000", "28000", "PLN");
    cell("20 000–28 000 zł", "20000", "28000", "PLN");
    cell("₹45L–₹70L", "4500000", "7000000", "INR");
    cell("₹1.2 crore", "12000000", "12000000", "INR");
    cell("Rs 45 lakh", "4500000", "4500000", "INR");
    cell("kr 600K", "600000", "600000", "SEK");
    cell("¥8 million", "8000000", "8000000", "JPY");
    cell("CHF 120’000–150’000", "120000", "150000", "CHF");
    cell("€92,5K", "92500", "92500", "EUR");
    cell("**€92K**–€125K (2026)", "92000", "125000", "EUR");
    cell("~€92K+", "92000", "92000", "EUR");
    cell("negotiable", "", "", "");
}
