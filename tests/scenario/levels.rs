//! Offers that start from the levels of a guide.

use counteroffer::{
    evaluation::evaluate,
    scenario::{Part, level_id, offer_at_level},
};

use crate::support::{library, plain, scenario_in};

/// What an offer started from a level says beyond its company, its source, and that its equity is
/// public shares a year.
#[track_caller]
fn starts(role: &str, region: &str, level: &str, expected: &str) {
    let guide = library().guide(role).unwrap();
    let mut offer = offer_at_level(guide, region, level).unwrap();
    for (part, said) in [
        (Part::Company, level),
        (Part::Source, level),
        (Part::EquityKind, "public"),
        (Part::EquityAs, "year"),
    ] {
        assert_eq!(offer.text(part), said);
        offer.set(part, String::new());
    }
    let parts = Part::ALL.map(|part| offer.text(part));
    let parts: Vec<_> = parts.into_iter().filter(|text| !text.is_empty()).collect();
    assert_eq!(parts.join(" "), expected, "{level} in {region}");
}

#[test]
fn every_level_of_both_guides() {
    let em = |region, level, expected| starts("engineering-manager", region, level, expected);
    let tpm =
        |region, level, expected| starts("technical-program-manager", region, level, expected);
    for region in ["paris", "new-york", "remote"] {
        // Where the guide says where, it holds wherever the user is.
        em(region, "Google L5 Paris", "EUR 130000 100000");
        em(region, "Mistral AI", "");
        // The middle of 95,000 and 130,000.
        em(region, "Datadog Paris", "EUR 112500");
        // The guide maps L3–L4 and argues with an offer from L4.
        tpm(region, "Google L3–L4 Paris", "EUR 90000 55000");
        tpm(region, "Meta IC4", "");
        tpm(region, "Datadog Paris", "");
        tpm(region, "Criteo", "EUR 71000");
    }
    // These are argued with in New York, whose figures remote has too.
    em("paris", "Meta FAIR M1", "");
    em("new-york", "Meta FAIR M1", "USD 275000 200000");
    em("remote", "Meta FAIR M1", "USD 275000 200000");
    tpm("paris", "Amazon L5", "");
    tpm("new-york", "Amazon L5", "USD 200000 90000");
    tpm("remote", "Amazon L5", "USD 200000 90000");
}

/// None is forgotten above, and every offer that a guide argues with comes out like for like.
#[test]
fn levels_against_what_the_guides_argue_with() {
    let totals = [
        ("engineering-manager", "paris", "Google L5 Paris", "920000"),
        ("engineering-manager", "new-york", "Meta FAIR M1", "1900000"),
        (
            "technical-program-manager",
            "paris",
            "Google L3–L4 Paris",
            "580000",
        ),
        (
            "technical-program-manager",
            "new-york",
            "Amazon L5",
            "1160000",
        ),
    ];
    for (role, region, level, total) in totals {
        let guide = library().guide(role).unwrap();
        let mut scenario = scenario_in(role, region);
        scenario.remove_offer(1);
        scenario.insert_offer(1, offer_at_level(guide, region, level).unwrap());
        let evaluation = evaluate(&scenario, library()).unwrap();
        let example = &evaluation.reference.terms.competing[0];
        assert_eq!(
            Ok(evaluation.others[0].four_year_total),
            example.like_for_like()
        );
        assert_eq!(plain(evaluation.others[0].four_year_total), total);
    }
    let ids = library()
        .guides()
        .iter()
        .flat_map(|guide| &guide.levels)
        .map(level_id);
    assert_eq!(
        ids.collect::<Vec<_>>(),
        [
            "Google L5 Paris",
            "Meta FAIR M1",
            "Mistral AI",
            "Datadog Paris",
            "Google L3–L4 Paris",
            "Meta IC4",
            "Datadog Paris",
            "Amazon L5",
            "Criteo",
        ]
    );
}

#[test]
fn a_level_that_is_not_there() {
    let guide = &library().guides()[0];
    for level in ["", "Google", "Google L5", "google l5 paris", "Amazon L5"] {
        assert_eq!(offer_at_level(guide, "paris", level), None, "{level}");
    }
    assert_eq!(
        offer_at_level(guide, "moon", "Mistral AI").map(|offer| offer.text(Part::Base).len()),
        Some(0)
    );
}
