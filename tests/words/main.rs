//! The words that a candidate says or sends: every text there is, and what none of them may do.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]

#[path = "../support/mod.rs"]
mod support;

mod extras;
mod facts;
mod french;
mod honest;
mod properties;
mod snapshots;
mod templates;
mod texts;

use counteroffer::{
    guide::Guide,
    money::Money,
    negotiation::words::{
        Extra, ExtraId, Format, FourYears, Marked, Material, Offered, Rival, Script, ScriptKind,
        Tone, write,
    },
};
use support::decimal;

/// The location factor of the samples.
const FACTOR: &str = "0.80";

/// What the user has said of their own work, by slot: such as a real one would type.
const FACTS: &[(&str, &str)] = &[
    ("contributions", "140"),
    ("library", "Transformers"),
    ("maintained", "a French speech data set"),
    ("downloads", "1,200,000"),
    ("followers", "3,400"),
    ("engineers-led", "24"),
    ("team-pull-requests", "900"),
    ("team-models", "12"),
    ("community-growth", "40% more contributors in a year"),
    ("team-from", "4"),
    ("team-to", "11"),
    ("retention", "92%"),
    ("previous-company", "Mozilla"),
    ("contributors", "180"),
    ("time-zones", "9"),
    ("releases", "14"),
    ("contributors-from", "60"),
    ("contributors-to", "240"),
];

/// A share of an amount, in whole thousands.
fn share(amount: Money, percent: u32) -> Money {
    let part = amount.times(percent).unwrap().divided_by(100).unwrap();
    let thousands = part.divided_by(1000).unwrap().rounded();
    thousands.times(1000).unwrap()
}

/// Nothing but a guide and a region: no offer, no facts.
fn bare(guide: &Guide, region: &str) -> Material {
    let terms = guide.terms(region, decimal(FACTOR)).unwrap();
    let region = guide.region(region).unwrap();
    Material {
        company: guide.company.clone(),
        role: guide.role.clone(),
        region: region.name.clone(),
        private: guide.equity.private,
        equity_years: terms.equity_years,
        scaled: region.factor_range().map(|_| decimal(FACTOR)),
        offer: None,
        ask: terms.ask,
        rival: None,
        extras: Vec::new(),
        facts: Vec::new(),
        deadline: None,
        reply_by: None,
        their_name: None,
        my_name: None,
    }
}

/// Everything that can be known: an offer under the ask, the guide's competing example in writing,
/// its extras, and a fact for every slot.
fn full(guide: &Guide, region: &str) -> Material {
    let mut material = bare(guide, region);
    let terms = guide.terms(region, decimal(FACTOR)).unwrap();
    material.offer = Some(Offered {
        base: share(terms.ask.base, 90),
        equity: Some(share(terms.ask.equity, 80)),
        signing: None,
    });
    let example = &terms.competing[0];
    material.rival = Some(Rival {
        company: Some(example.companies[0].clone()),
        base: example.base,
        equity_per_year: Some(example.equity_per_year),
        listed: true,
        four_years: example.like_for_like().unwrap(),
        basis: FourYears::LikeForLike,
        marked: Marked::Written,
        more_than_offer: Some(more(&material, example.like_for_like().unwrap())),
    });
    for extra in &guide.extras {
        let amount = extra.amounts.iter().find(|item| item.region == region);
        material.extras.push(Extra::Known {
            id: ExtraId::of(extra.kind).unwrap(),
            year: extra.year,
            amount: amount.map(|item| Money::new(item.amount, terms.currency)),
            details: extra.details.clone(),
        });
    }
    for (id, text) in FACTS {
        material.facts.push(((*id).to_owned(), (*text).to_owned()));
    }
    material.deadline = Some("Friday 27 November".to_owned());
    material.reply_by = Some("Wednesday 2 December".to_owned());
    material.their_name = Some("Camille".to_owned());
    material.my_name = Some("Ines".to_owned());
    material
}

/// What four years of a rival come to beyond those of the offer.
fn more(material: &Material, four_years: Money) -> Money {
    let offer = material.offer.unwrap();
    let own = offer.base.times(4).unwrap();
    let own = own.plus(offer.equity.unwrap()).unwrap();
    four_years.minus(own).unwrap()
}

/// The same, with an offer that has all that is asked for.
fn met(guide: &Guide, region: &str) -> Material {
    let mut material = full(guide, region);
    material.offer = Some(Offered {
        base: material.ask.base,
        equity: Some(material.ask.equity),
        signing: None,
    });
    material
}

/// Every form of every text.
fn forms() -> impl Iterator<Item = (ScriptKind, Format, Tone)> {
    ScriptKind::ALL.iter().flat_map(|kind| {
        Format::ALL.iter().flat_map(move |format| {
            let tones = Tone::ALL.iter();
            tones.map(move |tone| (*kind, *format, *tone))
        })
    })
}

#[track_caller]
fn written(guide: &Guide, material: &Material, form: (ScriptKind, Format, Tone)) -> Script {
    let (kind, format, tone) = form;
    write(kind, format, tone, guide, material).unwrap()
}

/// A text as it is copied, the subject first.
fn copied(script: &Script) -> String {
    match &script.subject {
        Some(subject) => format!("Subject: {subject}\n\n{}", script.text()),
        None => script.text(),
    }
}

fn words(text: &str) -> usize {
    text.split_whitespace().count()
}
