//! Another offer is spoken of as what it is, and nothing uncertain is called certain.

use counteroffer::negotiation::words::{
    Format, FourYears, Marked, Material, Rival, ScriptKind, Tone, write,
};

use crate::{
    copied, forms, full,
    support::{eur, library},
    written,
};

fn with_rival(change: impl FnOnce(&mut Rival)) -> Material {
    let mut material = full(&library().guides()[0], "paris");
    change(material.rival.as_mut().unwrap());
    material
}

/// The spoken, direct text about the other offer.
fn told(material: &Material) -> String {
    let form = (ScriptKind::Competing, Format::Spoken, Tone::Direct);
    written(&library().guides()[0], material, form).text()
}

#[test]
fn written_is_not_verbal() {
    let material = with_rival(|_| {});
    let text = told(&material);
    assert!(text.starts_with("I have a written offer from Google Paris. It's €130,000 base and €100,000 a year in listed shares."));
    assert!(!text.contains("told"));
    let material = with_rival(|rival| rival.marked = Marked::Verbal);
    for (kind, format, tone) in forms() {
        let script = written(&library().guides()[0], &material, (kind, format, tone));
        let text = script.text();
        assert!(!text.contains("have a written offer"), "{text}");
        if kind == ScriptKind::Competing {
            assert!(
                text.contains("been told what Google Paris will offer"),
                "{text}"
            );
            assert!(text.contains("expect it in writing"), "{text}");
        }
    }
}

#[test]
fn four_years_say_what_they_count() {
    let like_for_like = "That's €920,000 over four years, each counted in full. Counted the same way, it's €292,000 more than yours.";
    assert!(told(&with_rival(|_| {})).contains(like_for_like));

    let quoted = told(&with_rival(|rival| {
        rival.basis = FourYears::Quoted;
        rival.four_years = eur("530000");
    }));
    assert!(quoted.contains("The four-year figure is €530,000, with the base counted once."));
    // What is more is more like for like: it does not go with a figure that is not.
    assert!(!quoted.contains("more than") && !quoted.contains("each of the four years"));

    let no_more = told(&with_rival(|rival| rival.more_than_offer = None));
    assert!(!no_more.contains("more than"));

    let no_shares = told(&with_rival(|rival| {
        rival.equity_per_year = None;
        rival.four_years = eur("520000");
    }));
    assert!(no_shares.contains("The base is €130,000. Over four years that comes to €520,000."));
    assert!(!no_shares.contains("listed") && !no_shares.contains("Their shares"));
}

#[test]
fn listed_shares_are_told_from_private_ones() {
    assert!(told(&with_rival(|_| {})).contains("Their shares can be sold. Yours can't be today."));
    let both_private = told(&with_rival(|rival| rival.listed = false));
    assert!(both_private.contains("€100,000 a year in shares that can't be sold today."));
    assert!(!both_private.contains("listed") && !both_private.contains("Yours can't"));
    let mut material = with_rival(|_| {});
    material.private = false;
    assert!(!told(&material).contains("Yours can't"));
}

#[test]
fn a_company_without_a_name_is_another_company() {
    for company in [None, Some("  ".to_owned())] {
        let material = with_rival(|rival| rival.company = company);
        assert!(told(&material).starts_with("I have a written offer from another company."));
    }
}

/// The lever of the guide is that of the region, and New York's where its base is scaled.
#[test]
fn the_reason_is_the_region_s() {
    let guide = &library().guides()[0];
    let reason = |region: &str| {
        let form = (ScriptKind::Competing, Format::Spoken, Tone::Direct);
        let text = written(guide, &full(guide, region), form).text();
        text.split("\n\n").nth(1).unwrap().to_owned()
    };
    assert!(reason("paris").contains("listed shares"));
    assert!(reason("new-york").contains("less certain pay"));
    assert_eq!(reason("remote"), reason("new-york"));
}

/// No text for which there is no other offer mentions any, not even those that the guide knows.
#[test]
fn nobody_else_is_named_without_another_offer() {
    for guide in library().guides() {
        for region in &guide.regions {
            let mut material = full(guide, &region.id);
            material.rival = None;
            material
                .facts
                .push(("company-new-york".to_owned(), "Stripe".to_owned()));
            for (kind, format, tone) in forms() {
                let Ok(script) = write(kind, format, tone, guide, &material) else {
                    assert_eq!(kind, ScriptKind::Competing);
                    continue;
                };
                let text = copied(&script);
                for company in &guide.strategy.companies {
                    assert!(!text.contains(company), "{text}");
                }
                assert!(!text.contains("Stripe") && !text.contains("other company"));
            }
        }
    }
}
