//! The bundled guides: every figure that follows from them, and that they load.
//!
//! The figures are those of the two published guides, worked out by hand.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]

use std::{fs, path::Path};

use counteroffer::guide::{
    Band, FactorRange, Guide, GuideError, Library, Package, Pay, Rule, SlotKind, Terms,
};
use counteroffer::money::{Currency, Decimal, Money};
use proptest::prelude::*;

mod audit;
mod broken;
mod short;
mod strange;

/// The terms of a bundled guide; `factor` as text, to be exact.
#[track_caller]
fn terms(guide: &str, region: &str, factor: &str) -> Terms {
    let library = Library::bundled();
    let guide = library.guide(guide).unwrap();
    guide.terms(region, factor.parse().unwrap()).unwrap()
}

/// A band as text: `127000-190500`.
fn ends(band: Band) -> String {
    assert_eq!(band.low.currency, band.high.currency);
    format!("{}-{}", plain(band.low), plain(band.high))
}

fn plain(money: Money) -> String {
    money.amount.normalize().to_string()
}

/// A package as text, per year and over four years: `181250/725000`.
fn worth(package: Package) -> String {
    let per_year = package.per_year(4).unwrap();
    let four_years = package.over_years(4, 4).unwrap();
    format!("{}/{}", plain(per_year), plain(four_years))
}

/// One column of the table: a region of a guide and what follows from its figures.
struct Column {
    guide: &'static str,
    region: &'static str,
    currency: Currency,
    base: &'static str,
    equity: &'static str,
    total: &'static str,
    published: &'static str,
    ask: &'static str,
    floor: &'static str,
    competing: (&'static str, &'static str, &'static str),
}

const TABLE: [Column; 4] = [
    Column {
        guide: "engineering-manager",
        region: "paris",
        currency: Currency::EUR,
        base: "92000-125000",
        equity: "140000-262000",
        total: "127000-190500",
        published: "127000-190000",
        ask: "181250/725000",
        floor: "150000/600000",
        competing: ("Google Paris (L5)", "530000", "920000"),
    },
    Column {
        guide: "engineering-manager",
        region: "new-york",
        currency: Currency::USD,
        base: "205000-255000",
        equity: "255000-448000",
        total: "268750-367000",
        published: "269000-367000",
        ask: "353000/1412000",
        floor: "302500/1210000",
        competing: ("Anthropic or Meta FAIR", "1075000", "1900000"),
    },
    Column {
        guide: "technical-program-manager",
        region: "paris",
        currency: Currency::EUR,
        base: "62000-85000",
        equity: "65000-125000",
        total: "78250-116250",
        published: "78000-116000",
        ask: "111500/446000",
        floor: "90000/360000",
        competing: ("Google Paris (L4)", "310000", "580000"),
    },
    Column {
        guide: "technical-program-manager",
        region: "new-york",
        currency: Currency::USD,
        base: "152000-192000",
        equity: "112000-202000",
        total: "180000-242500",
        published: "180000-243000",
        ask: "236750/947000",
        floor: "198750/795000",
        competing: ("Amazon, Stripe or Databricks", "560000", "1160000"),
    },
];

#[test]
fn every_figure_of_both_guides() {
    for column in TABLE {
        // A factor means nothing where a region has figures of its own, whatever it is.
        let terms = terms(column.guide, column.region, "7");
        let name = format!("{} {}", column.guide, column.region);
        assert_eq!(terms.location_factor, Decimal::ONE, "{name}");
        assert_eq!(terms.currency, column.currency, "{name}");
        assert_eq!(terms.equity_years, 4, "{name}");
        assert_eq!(terms.bonus, None, "{name}");
        assert_eq!(ends(terms.base), column.base, "{name}");
        assert_eq!(ends(terms.equity), column.equity, "{name}");
        assert_eq!(ends(terms.total().unwrap()), column.total, "{name}");
        let published = terms.published_total.map(ends);
        assert_eq!(published.as_deref(), Some(column.published), "{name}");
        assert_eq!(worth(terms.ask), column.ask, "{name}");
        assert_eq!(worth(terms.floor), column.floor, "{name}");
        let [offer] = terms.competing.as_slice() else {
            panic!("{name} has one competing offer");
        };
        let (label, quoted, like_for_like) = column.competing;
        assert_eq!(offer.label(), label);
        assert_eq!(plain(offer.quoted_four_years), quoted);
        assert_eq!(plain(offer.quoted_basis().unwrap()), quoted);
        assert_eq!(plain(offer.like_for_like().unwrap()), like_for_like);
    }
}

#[test]
fn remote_scales_new_york_s_base_and_nothing_else() {
    let remote = terms("engineering-manager", "remote", "0.80");
    let new_york = terms("engineering-manager", "new-york", "1");
    assert_eq!(remote.currency, Currency::USD);
    assert_eq!(ends(remote.base), "164000-204000");
    assert_eq!(ends(remote.total().unwrap()), "227750-316000");
    assert_eq!(plain(remote.ask.base), "198400");
    assert_eq!(plain(remote.floor.base), "172000");
    assert_eq!(remote.equity, new_york.equity);
    assert_eq!(remote.ask.equity, new_york.ask.equity);
    assert_eq!(remote.competing, new_york.competing);
    assert_eq!(remote.published_total, None);

    let cheapest = terms("technical-program-manager", "remote", "0.60");
    assert_eq!(ends(cheapest.base), "91200-115200");
    assert_eq!(ends(cheapest.total().unwrap()), "119200-165700");
}

#[test]
fn a_grant_vests_once_however_long_one_stays() {
    let ask = terms("engineering-manager", "paris", "1").ask;
    assert_eq!(plain(ask.over_years(1, 4).unwrap()), "181250");
    assert_eq!(plain(ask.over_years(6, 4).unwrap()), "965000");
    assert!(ask.per_year(0).is_err());
    assert!(ask.over_years(4, 0).is_err());
}

#[test]
fn a_factor_out_of_range_names_the_range() {
    let library = Library::bundled();
    let guide = library.guide("engineering-manager").unwrap();
    for asked in ["0.59", "1.01", "-1", "60"] {
        let asked: Decimal = asked.parse().unwrap();
        let error = guide.terms("remote", asked).unwrap_err();
        assert_eq!(
            error.to_string(),
            format!(
                "engineering-manager, remote: a location factor of {asked} is not allowed; \
                 choose one from 0.60 to 1.00"
            )
        );
    }
    let error = guide.terms("london", Decimal::ONE).unwrap_err();
    assert_eq!(
        error.to_string(),
        "engineering-manager has no region “london”; choose one of paris, new-york, remote"
    );
    let range = guide.region("remote").unwrap().factor_range();
    let (low, high) = ("0.60".parse().unwrap(), "1.00".parse().unwrap());
    assert_eq!(range, Some(FactorRange { low, high }));
    assert_eq!(guide.region("paris").unwrap().factor_range(), None);
}

/// The failure a person sees who added a guide: file, field, reason.
#[test]
fn every_file_in_data_is_a_guide() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/guide/data");
    let mut files = 0;
    let mut problems = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        // What the guides say in other languages: the build lays it over them.
        if path.is_dir() {
            continue;
        }
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        let json = fs::read_to_string(&path).unwrap();
        files += 1;
        let mut reader = serde_json::Deserializer::from_str(&json);
        match serde_path_to_error::deserialize::<_, Guide>(&mut reader) {
            Err(error) => problems.push(format!("{name}: {}: {}", error.path(), error.inner())),
            Ok(derived) => match Guide::from_json(&json) {
                Err(error) => problems.push(error.in_file(&name).to_string()),
                Ok(guide) if guide != derived => problems.push(format!("{name}: read two ways")),
                Ok(guide) if name != format!("{}.json", guide.id) => {
                    problems.push(format!("{name}: id: name the file {}.json", guide.id));
                }
                Ok(_) => {}
            },
        }
    }
    assert!(problems.is_empty(), "{}", problems.join("\n"));

    let library = Library::bundled();
    let problems: Vec<_> = library.problems().iter().map(ToString::to_string).collect();
    assert!(problems.is_empty(), "{}", problems.join("\n"));
    assert_eq!(library.guides().len(), files);
}

#[test]
fn a_guide_can_be_written_and_read_again() {
    for guide in Library::bundled().guides() {
        let json = serde_json::to_string(guide).unwrap();
        assert!(
            Guide::from_json(&json).as_ref() == Ok(guide),
            "{}",
            guide.id
        );
    }
}

#[test]
fn of_two_guides_with_one_id_the_first_is_kept() {
    let guide = Library::bundled().guides()[0].clone();
    let library = Library::from_guides(vec![guide.clone(), guide.clone()]);
    assert_eq!(library.guides().len(), 1);
    let problem = GuideError::Broken {
        guide: guide.id.clone(),
        path: "id".into(),
        rule: Rule::Duplicate(guide.id),
    };
    assert_eq!(library.problems(), [problem]);
}

/// A lever leaves open which company made the offer exactly where its region's figures do.
#[test]
fn choices_of_company_are_those_of_the_competing_offer() {
    let mut choices = 0;
    for guide in Library::bundled().guides() {
        for lever in &guide.levers {
            for slot in &lever.slots {
                if let SlotKind::Choice(companies) = &slot.kind {
                    let figures = guide.figures(lever.region.as_ref().unwrap()).unwrap();
                    assert_eq!(&figures.competing[0].companies, companies);
                    choices += 1;
                }
            }
        }
    }
    assert_eq!(choices, 2);
}

proptest! {
    #[test]
    fn a_location_factor_never_touches_equity(percent in 60_i64..=100, guide in 0_usize..2) {
        let library = Library::bundled();
        let guide = &library.guides()[guide];
        for region in &guide.regions {
            let Pay::Scaled(scaled) = &region.pay else { continue };
            let full = guide.terms(&scaled.of, Decimal::ONE).unwrap();
            let factor = Decimal::new(percent, 2);
            let terms = guide.terms(&region.id, factor).unwrap();
            prop_assert_eq!(terms.equity, full.equity);
            prop_assert_eq!(terms.ask.equity, full.ask.equity);
            prop_assert_eq!(terms.floor.equity, full.floor.equity);
            prop_assert_eq!(terms.competing, full.competing);
            prop_assert_eq!(terms.base.low, full.base.low.times(factor).unwrap());
            prop_assert_eq!(terms.ask.base, full.ask.base.times(factor).unwrap());
            prop_assert!(terms.floor.base.amount <= full.floor.base.amount);
        }
    }
}
