//! What follows from the guides' figures, and offers of just these figures.

use counteroffer::{evaluation::evaluate, guide::Band, scenario::Field};

use crate::support::{evaluated, library_with, plain, scenario_in};

/// A band as text: `127000-190500`.
fn ends(band: Band) -> String {
    format!("{}-{}", plain(band.low), plain(band.high))
}

/// What follows from a guide's figures, of which the arguments are the total compensation and the
/// four-year total of the bands' ends, and the four-year totals of ask and floor.
#[track_caller]
fn reference(link: &str, total: &str, four_years: &str, ask: &str, floor: &str) {
    let reference = evaluated(link).reference;
    assert_eq!(ends(reference.total), total, "{link}");
    assert_eq!(ends(reference.four_years), four_years, "{link}");
    assert_eq!(plain(reference.ask), ask, "{link}");
    assert_eq!(plain(reference.floor), floor, "{link}");
}

#[test]
fn the_guides_figures_over_four_years() {
    let em = |rest: &str| format!("role=engineering-manager&region={rest}");
    let tpm = |rest: &str| format!("role=technical-program-manager&region={rest}");
    reference(
        &em("paris"),
        "127000-190500",
        "508000-762000",
        "725000",
        "600000",
    );
    reference(
        &em("new-york"),
        "268750-367000",
        "1075000-1468000",
        "1412000",
        "1210000",
    );
    reference(
        &em("remote&location=80"),
        "227750-316000",
        "911000-1264000",
        "1213600",
        "1038000",
    );
    reference(
        &tpm("paris"),
        "78250-116250",
        "313000-465000",
        "446000",
        "360000",
    );
    reference(
        &tpm("new-york"),
        "180000-242500",
        "720000-970000",
        "947000",
        "795000",
    );
    reference(
        &tpm("remote&location=60"),
        "119200-165700",
        "476800-662800",
        "646200",
        "539000",
    );
    reference(
        &tpm("remote&location=100"),
        "180000-242500",
        "720000-970000",
        "947000",
        "795000",
    );
    // A factor means nothing where a region has figures of its own.
    reference(
        &em("paris&location=60"),
        "127000-190500",
        "508000-762000",
        "725000",
        "600000",
    );
}

/// The total compensation and the four-year total of an offer, in the region's currency.
#[track_caller]
fn comes_to(link: &str, per_year: &str, four_years: &str) {
    let offer = evaluated(link).offer.unwrap();
    assert_eq!(
        plain(offer.total_compensation.total().unwrap()),
        per_year,
        "{link}"
    );
    assert_eq!(plain(offer.four_year_total), four_years, "{link}");
}

#[test]
fn band_ends_ask_and_floor_as_offers() {
    let em = |rest: &str| format!("role=engineering-manager&region={rest}");
    let tpm = |rest: &str| format!("role=technical-program-manager&region={rest}");
    comes_to(&em("paris&base=92000&equity=140000"), "127000", "508000");
    comes_to(&em("paris&base=125000&equity=262000"), "190500", "762000");
    comes_to(&em("paris&base=120000&equity=245000"), "181250", "725000");
    comes_to(&em("paris&base=100000&equity=200000"), "150000", "600000");
    comes_to(
        &em("new-york&base=205000&equity=255000"),
        "268750",
        "1075000",
    );
    comes_to(
        &em("new-york&base=255000&equity=448000"),
        "367000",
        "1468000",
    );
    comes_to(
        &em("new-york&base=248000&equity=420000"),
        "353000",
        "1412000",
    );
    comes_to(
        &em("new-york&base=215000&equity=350000"),
        "302500",
        "1210000",
    );
    comes_to(
        &em("remote&location=80&base=164000&equity=255000"),
        "227750",
        "911000",
    );
    comes_to(
        &em("remote&location=80&base=204000&equity=448000"),
        "316000",
        "1264000",
    );
    comes_to(&tpm("paris&base=62000&equity=65000"), "78250", "313000");
    comes_to(&tpm("paris&base=85000&equity=125000"), "116250", "465000");
    comes_to(&tpm("paris&base=82000&equity=118000"), "111500", "446000");
    comes_to(&tpm("paris&base=67000&equity=92000"), "90000", "360000");
    comes_to(
        &tpm("new-york&base=152000&equity=112000"),
        "180000",
        "720000",
    );
    comes_to(
        &tpm("new-york&base=192000&equity=202000"),
        "242500",
        "970000",
    );
    comes_to(
        &tpm("new-york&base=188000&equity=195000"),
        "236750",
        "947000",
    );
    comes_to(
        &tpm("new-york&base=160000&equity=155000"),
        "198750",
        "795000",
    );
    comes_to(
        &tpm("remote&location=60&base=91200&equity=112000"),
        "119200",
        "476800",
    );
}

#[test]
fn bonuses_and_one_off_payments() {
    let em = |rest: &str| format!("role=engineering-manager&region=paris&{rest}");
    comes_to(&em("base=105000"), "105000", "420000");
    comes_to(&em("base=105000&signing=12000"), "105000", "432000");
    comes_to(&em("base=105000&bonus=10500"), "115500", "462000");
    comes_to(&em("base=105000&bonus=10%25"), "115500", "462000");
    comes_to(
        &em("base=105000&bonus=10%25&equity=210000&signing=12000"),
        "168000",
        "684000",
    );
    // Each part is paid to the cent: a bonus of 12,499.99875 is 12,500.
    comes_to(&em("base=99999.99&bonus=12.5%25"), "112499.99", "449999.96");
    comes_to(&em("base=100000&bonus=0%25"), "100000", "400000");
}

#[test]
fn a_trillion_everywhere_is_still_exact() {
    let most = "1000000000000";
    for region in ["paris", "remote"] {
        let link = format!(
            "role=engineering-manager&region={region}&base={most}&equity={most}&bonus=1000%25\
             &signing={most}&other.base={most}&other.equity={most}&other.bonus={most}\
             &other.signing={most}"
        );
        let evaluation = evaluated(&link);
        let offer = evaluation.offer.unwrap();
        // 4 × (1 + 10) + 1 + 1 and 4 × (1 + 1 + 1) + 1 trillions.
        assert_eq!(plain(offer.four_year_total), "46000000000000");
        assert_eq!(
            plain(offer.total_compensation.total().unwrap()),
            "11250000000000"
        );
        let [other] = &*evaluation.others else {
            panic!("{region}");
        };
        assert_eq!(plain(other.four_year_total), "13000000000000");
        let (gap, _) = other.gap().unwrap();
        assert_eq!(plain(gap), "33000000000000");
    }
}

#[test]
fn a_guide_of_trillions_is_still_exact() {
    let most = serde_json::json!("1000000000000");
    let own = "/regions/1/pay/own";
    let at = |field: &str| format!("{own}/{field}");
    let paths = [
        "base/high",
        "equity/high",
        "ask/base",
        "ask/equity",
        "floor/base",
        "floor/equity",
    ]
    .map(at);
    let changes: Vec<_> = paths
        .iter()
        .map(|path| (path.as_str(), most.clone()))
        .collect();
    let library = library_with(&changes);
    let mut scenario = scenario_in("engineering-manager", "remote");
    scenario.set(Field::Location, "99.99".into());
    let reference = evaluate(&scenario, &library).unwrap().reference;
    assert_eq!(plain(reference.ask), "4999600000000");
    assert_eq!(plain(reference.four_years.high), "4999600000000");
}
