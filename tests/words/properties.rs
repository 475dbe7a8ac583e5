//! What holds of every text, whatever the facts.

use counteroffer::{
    guide::Package,
    money::{Currency, Decimal, Money},
    negotiation::words::{
        Extra, ExtraId, FourYears, Marked, Material, Offered, Rival, ScriptKind, write,
    },
};
use proptest::{collection::vec, option, prelude::*};

use crate::{copied, forms, support::library};

const CURRENCIES: [&str; 4] = ["EUR", "USD", "GBP", "CHF"];

fn currency() -> impl Strategy<Value = Currency> {
    (0..CURRENCIES.len()).prop_map(|place| CURRENCIES[place].parse().unwrap())
}

/// Amounts of which most are whole and few are equal.
fn money(currency: Currency) -> impl Strategy<Value = Money> {
    let cents = prop_oneof![3 => Just(0), 1 => 1..100_i64];
    (0..2_000_000_i64, cents)
        .prop_map(move |(whole, cents)| Money::new(Decimal::new(whole * 100 + cents, 2), currency))
}

/// A few words, at times with spaces too many.
fn typed() -> impl Strategy<Value = String> {
    "( )?[A-Y][a-z]{2,8}(  ?[a-z0-9]{1,6}){0,2}( )?"
}

fn offered(currency: Currency) -> impl Strategy<Value = Offered> {
    let parts = (
        money(currency),
        option::of(money(currency)),
        option::of(money(currency)),
    );
    parts.prop_map(|(base, equity, signing)| Offered {
        base,
        equity,
        signing,
    })
}

fn rival(currency: Currency) -> impl Strategy<Value = Rival> {
    let amounts = (
        money(currency),
        option::of(money(currency)),
        money(currency),
        option::of(money(currency)),
    );
    let kinds = (any::<bool>(), any::<bool>(), any::<bool>());
    // No other word of any text begins so.
    (option::of("Zq[a-z]{3,8}"), amounts, kinds).prop_map(|(company, amounts, kinds)| Rival {
        company,
        base: amounts.0,
        equity_per_year: amounts.1,
        listed: kinds.0,
        four_years: amounts.2,
        basis: if kinds.1 {
            FourYears::LikeForLike
        } else {
            FourYears::Quoted
        },
        marked: if kinds.2 {
            Marked::Written
        } else {
            Marked::Verbal
        },
        more_than_offer: amounts.3,
    })
}

fn extra(currency: Currency) -> impl Strategy<Value = Extra> {
    let known = (
        0..ExtraId::ALL.len(),
        option::of(1..6_u32),
        option::of(money(currency)),
        vec(typed(), 0..3),
    );
    prop_oneof![
        known.prop_map(|(place, year, amount, details)| Extra::Known {
            id: ExtraId::ALL[place],
            year,
            amount,
            details,
        }),
        typed().prop_map(Extra::Own),
    ]
}

/// Which guide, which of its regions, and anything that may be known there.
fn material() -> impl Strategy<Value = (usize, Material)> {
    let all = (currency(), currency(), 0..2_usize, 0..3_usize);
    all.prop_flat_map(|(own, other, guide, region)| {
        let about = library().guides()[guide].clone();
        let region = about.regions[region].clone();
        let open_source = about.open_source.clone().unwrap();
        let slots: Vec<String> = open_source
            .slots
            .iter()
            .chain(&open_source.role_slots)
            .chain(about.levers.iter().flat_map(|lever| &lever.slots))
            .map(|slot| slot.id.clone())
            .collect();
        let figures = (
            option::of(offered(own)),
            money(own),
            money(own),
            option::of(rival(other)),
            vec(extra(own), 0..6),
        );
        let texts = (
            vec(option::of(typed()), slots.len()),
            option::of(typed()),
            option::of(typed()),
            option::of(typed()),
            option::of(typed()),
        );
        (figures, texts, any::<bool>(), 1..12_u32).prop_map(
            move |(figures, texts, private, equity_years)| {
                let (offer, base, equity, rival, extras) = figures;
                let (facts, deadline, reply_by, their_name, my_name) = texts;
                let facts = slots.iter().cloned().zip(facts);
                let material = Material {
                    company: about.company.clone(),
                    role: about.role.clone(),
                    region: region.name.clone(),
                    private,
                    equity_years,
                    scaled: region.factor_range().map(|range| range.low),
                    offer,
                    ask: Package { base, equity },
                    rival,
                    extras,
                    facts: facts
                        .filter_map(|(slot, text)| Some((slot, text?)))
                        .collect(),
                    deadline,
                    reply_by,
                    their_name,
                    my_name,
                };
                (guide, material)
            },
        )
    })
}

/// Every amount that a text may name.
fn amounts(material: &Material) -> Vec<String> {
    let mut all = vec![Some(material.ask.base), Some(material.ask.equity)];
    if let Some(offer) = &material.offer {
        all.extend([Some(offer.base), offer.equity, offer.signing]);
    }
    if let Some(rival) = &material.rival {
        all.extend([
            Some(rival.base),
            rival.equity_per_year,
            Some(rival.four_years),
            rival.more_than_offer,
        ]);
    }
    for extra in &material.extras {
        if let Extra::Known { amount, .. } = extra {
            all.push(*amount);
        }
    }
    let all = all.into_iter().flatten();
    all.map(Money::to_the_cent).collect()
}

/// The amounts that stand in a text: a sign or a code with what digits follow.
fn amounts_in(text: &str) -> Vec<String> {
    let mut found = Vec::new();
    for start in ["€", "$", "£", "CHF\u{a0}"] {
        for (_, after) in text
            .match_indices(start)
            .map(|(at, _)| text.split_at(at + start.len()))
        {
            let digits = |letter: char| letter.is_ascii_digit() || matches!(letter, ',' | '.');
            let end = after.find(|letter| !digits(letter)).unwrap_or(after.len());
            let number = after[..end].trim_end_matches([',', '.']);
            found.push(format!("{start}{number}"));
        }
    }
    found
}

proptest! {
    #[test]
    fn every_text_is_whole_and_true((guide, material) in material()) {
        let guide = &library().guides()[guide];
        let known = amounts(&material);
        let quoted = material.rival.as_ref().is_some_and(|rival| rival.basis == FourYears::Quoted);
        for (kind, format, tone) in forms() {
            let script = match write(kind, format, tone, guide, &material) {
                Ok(script) => script,
                Err(_) => {
                    prop_assert!(kind == ScriptKind::Competing && material.rival.is_none());
                    continue;
                }
            };
            let text = copied(&script);

            prop_assert!(!text.contains(['{', '}', '[', ']', '@', '|']), "{text}");
            for amount in amounts_in(&text) {
                prop_assert!(known.contains(&amount), "{amount} in\n{text}");
            }
            if material.rival.is_none() {
                prop_assert!(!text.contains("Zq") && !text.contains("another company"), "{text}");
            }
            prop_assert!(!text.to_lowercase().contains("guarantee"), "{text}");

            for wrong in ["  ", " .", " ,", " ;", " ?", "..", ",,", ": ;", " \n", "\n\n\n"] {
                prop_assert!(!text.contains(wrong), "{wrong:?} in\n{text}");
            }
            prop_assert_eq!(text.trim(), &text);
            for paragraph in &script.paragraphs {
                prop_assert!(!paragraph.text().trim().is_empty(), "{}\n{text}", paragraph.id);
                let same = script.paragraphs.iter().filter(|other| other.id == paragraph.id);
                prop_assert_eq!(same.count(), 1);
            }

            let says_quoted = text.contains("base counted once");
            prop_assert!(!says_quoted || quoted, "{text}");
            prop_assert!(!(quoted && text.contains("each of the four years")), "{text}");
            let asks = script.paragraphs.iter().any(|paragraph| paragraph.id != "met");
            if kind == ScriptKind::Competing && quoted && asks && !is_met(&material) {
                prop_assert!(says_quoted, "{text}");
            }

            for slot in &script.left_out {
                let known = material.facts.iter().any(|(id, _)| id == slot);
                prop_assert!(!known && (slot != "deadline" || material.deadline.is_none()), "{slot}");
            }
        }
    }

    /// What is offered already is not asked for again, and never less than that.
    #[test]
    fn what_is_met_is_not_asked_for((guide, material) in material()) {
        let guide = &library().guides()[guide];
        let Some(offer) = material.offer else { return Ok(()) };
        let met = [
            (Some(offer.base), material.ask.base),
            (offer.equity, material.ask.equity),
        ];
        for (kind, format, tone) in forms() {
            let Ok(script) = write(kind, format, tone, guide, &material) else { continue };
            let named = amounts_in(&script.text());
            for (offered, ask) in met {
                let more = offered.is_some_and(|offered| offered.amount > ask.amount);
                let text = ask.to_the_cent();
                let elsewhere = amounts(&material).iter().filter(|known| **known == text).count() > 1;
                if more && !elsewhere {
                    prop_assert!(!named.contains(&text), "{text} in\n{}", script.text());
                }
            }
        }
    }
}

fn is_met(material: &Material) -> bool {
    let Some(offer) = material.offer else {
        return false;
    };
    let equity = offer
        .equity
        .is_some_and(|equity| equity.amount >= material.ask.equity.amount);
    offer.base.amount >= material.ask.base.amount && equity
}
