//! Broken guides: every error names the field and the reason, and nothing panics.

use counteroffer::guide::{Guide, GuideError, LONGEST_KEY, audit};
use counteroffer::money::Decimal;
use proptest::prelude::*;
use serde_json::{Value, json};

const WHOLE: &str = include_str!("../../src/guide/data/engineering-manager.json");

/// Puts `value` at `pointer` (removes what is there where it is `None`) and expects the error.
#[track_caller]
fn refuses(pointer: &str, value: Option<Value>, path: &str, reason: &str) {
    let mut guide: Value = serde_json::from_str(WHOLE).unwrap();
    let (parent, key) = pointer.rsplit_once('/').unwrap();
    match (guide.pointer_mut(parent).unwrap(), value) {
        (Value::Object(fields), Some(value)) => drop(fields.insert(key.into(), value)),
        (Value::Object(fields), None) => drop(fields.remove(key).unwrap()),
        (Value::Array(items), Some(value)) => items[key.parse::<usize>().unwrap()] = value,
        (Value::Array(items), None) => drop(items.remove(key.parse().unwrap())),
        _ => panic!("{pointer} is in no object or array"),
    }
    let json = guide.to_string();
    let error = Guide::from_json(&json).expect_err(pointer);
    // The derived reader defines the shape, and refuses whatever the slim one does.
    let derived = serde_json::from_str::<Guide>(&json);
    let wrong_shape = matches!(error, GuideError::Shape { .. });
    assert_eq!(derived.is_err(), wrong_shape, "{error}");
    let (GuideError::Shape { path: found, .. } | GuideError::Broken { path: found, .. }) = &error
    else {
        panic!("{error}");
    };
    assert_eq!(found, path, "{error}");
    let text = error.in_file("broken.json").to_string();
    let place = if path.is_empty() {
        "outermost level"
    } else {
        path
    };
    assert!(
        text.starts_with(&format!("broken.json: {place}: ")),
        "{text}"
    );
    assert!(text.contains(reason), "{text}");
}

#[test]
fn names_the_field_whose_shape_is_wrong() {
    let number = Some(json!(92000));
    let text = |text: &str| Some(json!(text));
    let own = "/regions/0/pay/own";
    refuses("/colour", text("blue"), "colour", "unknown field `colour`");
    refuses("/role", None, "", "missing field `role`");
    refuses(
        &format!("{own}/ask/bonus"),
        text("1"),
        "regions[0].pay.own.ask.bonus",
        "unknown field `bonus`; choose from base, equity",
    );
    refuses(
        &format!("{own}/floor"),
        None,
        "regions[0].pay.own",
        "missing field `floor`",
    );
    refuses(
        &format!("{own}/base/low"),
        number,
        "regions[0].pay.own.base.low",
        "found the number `92000`; give a decimal in quotes",
    );
    refuses(
        &format!("{own}/base/low"),
        text("92K"),
        "regions[0].pay.own.base.low",
        "found \"92K\"; give a decimal in quotes",
    );
    refuses(
        &format!("{own}/currency"),
        text("EURO"),
        "regions[0].pay.own.currency",
        "“EURO” is not a currency; use an ISO 4217 code such as EUR",
    );
    refuses(
        "/regions/0/pay",
        Some(json!({"guessed": {}})),
        "regions[0].pay.guessed",
        "unknown variant `guessed`; choose from own, scaled",
    );
    refuses(
        "/levers/3/slots/2/kind",
        text("date"),
        "levers[3].slots[2].kind",
        "unknown variant `date`",
    );
}

#[test]
fn names_the_field_whose_value_breaks_a_rule() {
    let text = |text: &str| Some(json!(text));
    let own = "/regions/0/pay/own";
    let at = "regions[0].pay.own";
    refuses(
        "/format",
        Some(json!(2)),
        "format",
        "format 2 cannot be read here",
    );
    refuses(
        "/id",
        text("Engineering Manager"),
        "id",
        "is no id; use the letters",
    );
    refuses("/company", text(" "), "company", "empty; fill it in");
    refuses(
        "/equity/years",
        Some(json!(0)),
        "equity.years",
        "0 years; give 1 or more",
    );
    refuses(
        "/valuation/as_of",
        text("August"),
        "valuation.as_of",
        "write it as 2023-08",
    );
    refuses("/regions", Some(json!([])), "regions", "empty");
    refuses(
        &format!("{own}/base/low"),
        text("130000"),
        &format!("{at}.base"),
        "the low end, 130000, is above the high end, 125000; swap or correct them",
    );
    refuses(
        &format!("{own}/floor/equity"),
        text("245000.01"),
        &format!("{at}.floor.equity"),
        "the floor, 245000.01, is above the ask, 245000; swap or correct them",
    );
    refuses(
        &format!("{own}/equity/low"),
        text("-1"),
        &format!("{at}.equity.low"),
        "-1 is negative; give 0 or more",
    );
    refuses(
        &format!("{own}/equity/high"),
        text("1000000000001"),
        &format!("{at}.equity.high"),
        "1000000000001 is too large; give at most 1000000000000",
    );
    refuses(
        &format!("{own}/competing/0/base"),
        text("0.00001"),
        &format!("{at}.competing[0].base"),
        "too precise; give at most four decimals",
    );
    refuses(
        &format!("{own}/competing/0/companies"),
        Some(json!([])),
        &format!("{at}.competing[0].companies"),
        "empty",
    );
    let scaled = "/regions/2/pay/scaled";
    let at = "regions[2].pay.scaled";
    refuses(
        &format!("{scaled}/high"),
        text("1.01"),
        &format!("{at}.high"),
        "not within 0 to 1",
    );
    refuses(
        &format!("{scaled}/low"),
        text("-0.1"),
        &format!("{at}.low"),
        "not within 0 to 1",
    );
    refuses(
        &format!("{scaled}/high"),
        text("0.5"),
        at,
        "is above the high end, 0.5",
    );
    refuses(
        &format!("{scaled}/of"),
        text("london"),
        &format!("{at}.of"),
        "there is no region “london”; use the id of one in regions",
    );
    refuses(
        &format!("{scaled}/of"),
        text("remote"),
        &format!("{at}.of"),
        "“remote” is scaled itself; name a region with figures of its own",
    );
}

/// Answers are saved under the ids of slots and extra asks.
#[test]
fn names_the_id_that_nothing_can_be_saved_under() {
    let text = |length: usize| Some(json!("a".repeat(length)));
    let long = "is too long: answers are saved under it; use at most 24 characters";
    for (pointer, path) in [
        ("/extras/3/id", "extras[3].id"),
        ("/levers/3/slots/2/id", "levers[3].slots[2].id"),
        ("/open_source/slots/0/id", "open_source.slots[0].id"),
        (
            "/open_source/role_slots/0/id",
            "open_source.role_slots[0].id",
        ),
    ] {
        refuses(pointer, text(LONGEST_KEY + 1), path, long);
        for no_id in ["", "Signing", "team size", "é", "own1.title"] {
            refuses(pointer, Some(json!(no_id)), path, "is no id");
        }
    }
    let mut guide: Value = serde_json::from_str(WHOLE).unwrap();
    *guide.pointer_mut("/extras/3/id").unwrap() = text(LONGEST_KEY).unwrap();
    assert!(Guide::from_json(&guide.to_string()).is_ok());
}

#[test]
fn names_the_field_that_refers_to_nothing_or_twice() {
    let text = |text: &str| Some(json!(text));
    let taken = "is taken already; choose another";
    refuses("/regions/1/id", text("paris"), "regions[1].id", taken);
    refuses("/levers/1/id", text("equity"), "levers[1].id", taken);
    refuses("/extras/3/id", text("signing"), "extras[3].id", taken);
    refuses(
        "/levers/3/slots/2/id",
        text("downloads"),
        "levers[3].slots[2].id",
        taken,
    );
    refuses(
        "/open_source/role_slots/0/id",
        text("downloads"),
        "open_source.role_slots[0].id",
        taken,
    );
    let nowhere = "there is no region “berlin”";
    refuses(
        "/levers/1/region",
        text("berlin"),
        "levers[1].region",
        nowhere,
    );
    let target = "levers[0].targets[1].region";
    refuses(
        "/levers/0/targets/1/region",
        text("berlin"),
        target,
        nowhere,
    );
    let amount = "extras[2].amounts[0].region";
    refuses(
        "/extras/2/amounts/0/region",
        text("berlin"),
        amount,
        nowhere,
    );
    refuses(
        "/levels/0/base/beside",
        text("berlin"),
        "levels[0].base.beside",
        nowhere,
    );
    refuses(
        "/levers/1/extras/0",
        text("champagne"),
        "levers[1].extras[0]",
        "there is no extra ask “champagne”",
    );
    refuses(
        "/sources/0/from",
        Some(json!(2027)),
        "sources[0]",
        "2027, is above the high end",
    );
    refuses(
        "/levers/2/slots/0/kind/choice",
        Some(json!([])),
        "levers[2].slots[0].kind.choice",
        "empty",
    );
    refuses(
        "/team/sizes/here/low",
        Some(json!(11)),
        "team.sizes.here",
        "above the high end, 10",
    );
}

#[test]
fn names_the_sentence_that_cannot_be_filled_in() {
    let words = |sentences: Value| Some(json!({ "en": sentences }));
    refuses(
        "/strategy/words",
        words(json!(["I lead.", " "])),
        "strategy.words.en[1]",
        "empty",
    );
    refuses(
        "/levers/3/words",
        words(json!([["Warm.", "Direct.", "{fact.kindness}"]])),
        "levers[3].words.en[0]",
        "there is no slot “kindness”",
    );
    for text in ["{fact.library", "fact.library}", "{}", "{a}}", "a {b {c}"] {
        let path = "open_source.words.en[0]";
        refuses("/open_source/words", words(json!([text])), path, "pair up");
    }
    refuses(
        "/extras/0/words",
        words(json!([["Warm.", "Direct."]])),
        "extras[0].words.en[0]",
        "give three texts, one a tone",
    );
    refuses(
        "/open_source/role_words",
        Some(json!(["Said in no language."])),
        "open_source.role_words",
        "give an object of languages",
    );
}

/// Everything that the page does with a guide once it is read.
fn use_it(guide: &Guide) {
    for finding in audit(guide) {
        assert!(finding.sentence(guide).ends_with('.'));
    }
    for region in &guide.regions {
        let low = region
            .factor_range()
            .map_or(Decimal::ONE, |range| range.low);
        let terms = guide.terms(&region.id, low).unwrap();
        terms.total().unwrap();
        for offer in &terms.competing {
            assert!(!offer.label().is_empty());
            offer.quoted_basis().unwrap();
            offer.like_for_like().unwrap();
        }
    }
}

proptest! {
    #[test]
    fn no_text_panics(text in any::<String>()) {
        drop(Guide::from_json(&text));
    }

    #[test]
    fn nothing_like_json_panics(text in r#"[\[\]{}",:\\\n a0-]{0,80}"#) {
        drop(Guide::from_json(&text));
    }

    #[test]
    fn no_mutation_of_a_guide_panics(
        from in 0..WHOLE.len(),
        length in 0_usize..40,
        filler in r#"["0-9a-z{}\[\],:.-]{0,12}"#,
    ) {
        let Some(before) = WHOLE.get(..from) else { return Ok(()) };
        let after = WHOLE.get(from + length..).unwrap_or_default();
        let json = format!("{before}{filler}{after}");
        match (Guide::from_json(&json), serde_json::from_str::<Guide>(&json)) {
            (Ok(guide), derived) => {
                prop_assert!(derived.ok().as_ref() == Some(&guide));
                use_it(&guide);
            }
            (Err(GuideError::Shape { reason, .. }), Ok(_)) => {
                prop_assert!(false, "only the slim reader says {reason}");
            }
            (Err(_), _) => {}
        }
        drop(Guide::from_json(before));
    }

    #[test]
    fn any_figure_a_guide_may_hold_can_be_used(
        low in 0_i64..=10_000_000_000_000_000,
        high in 0_i64..=10_000_000_000_000_000,
        years in 1_u32..=u32::MAX,
    ) {
        let (low, high) = (low.min(high), low.max(high));
        let [low, high] = [low, high].map(|end| Decimal::new(end, 4).to_string());
        let mut guide: Value = serde_json::from_str(WHOLE).unwrap();
        let figures = &mut guide["regions"][1]["pay"]["own"];
        figures["base"] = json!({"low": low, "high": high});
        figures["equity"] = json!({"low": low, "high": high});
        figures["ask"] = json!({"base": high, "equity": high});
        figures["bonus"] = json!({"of_base": {"low": "0", "high": "1"}});
        figures["competing"][0]["equity_per_year"] = json!(high);
        guide["equity"]["years"] = json!(years);
        guide["regions"][1]["pay"]["own"]["floor"] = json!({"base": low, "equity": low});
        use_it(&Guide::from_json(&guide.to_string()).unwrap());
    }
}
