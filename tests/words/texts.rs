//! What holds of every text that is made for the two guides: length, tone, choice of words.

use counteroffer::{
    guide::Guide,
    negotiation::words::{Format, Script, ScriptKind, Tone},
};

use crate::{bare, copied, forms, full, met, support::library, words, written};

/// Every text of the guides in every state of knowledge that the snapshots show.
fn each_text(mut see: impl FnMut(&Guide, ScriptKind, Format, Tone, &Script)) {
    for guide in library().guides() {
        for region in &guide.regions {
            for material in [
                bare(guide, &region.id),
                full(guide, &region.id),
                met(guide, &region.id),
            ] {
                for (kind, format, tone) in forms() {
                    if material.rival.is_none() && kind == ScriptKind::Competing {
                        continue;
                    }
                    let script = written(guide, &material, (kind, format, tone));
                    see(guide, kind, format, tone, &script);
                }
            }
        }
    }
}

#[test]
fn no_text_is_too_long_for_its_purpose() {
    each_text(|_, kind, format, tone, script| {
        let most = match (format, kind) {
            (Format::Short, _) => 75,
            (Format::Spoken, ScriptKind::Counter) => 175,
            (Format::Spoken, _) => 140,
            (Format::Email, ScriptKind::Counter) => 235,
            (Format::Email, _) => 145,
        };
        let text = script.text();
        assert!(
            words(&text) <= most,
            "{kind:?} {tone:?}: {}\n{text}",
            words(&text)
        );
        if format == Format::Email {
            assert!((3..=7).contains(&script.paragraphs.len()), "{text}");
        }
    });
}

#[test]
fn no_jargon_is_sent() {
    let banned = [
        "moat",
        "gravity",
        "multiplier",
        "ecosystem",
        "guarantee",
        "leverage",
        "tier 1",
        "upside",
        "indispensable",
        "passionate",
        "thrilled",
        "excited",
        "program ",
        "programs",
        "floor",
        "certain to",
    ];
    each_text(|guide, kind, _, _, script| {
        // The company calls the role as it likes.
        let text = copied(script).replace(&guide.role, "").to_lowercase();
        for word in banned {
            assert!(!text.contains(word), "{kind:?}: “{word}” in\n{text}");
        }
    });
}

#[test]
fn formal_has_no_contractions() {
    each_text(|_, kind, _, tone, script| {
        if tone == Tone::Formal {
            let text = copied(script);
            assert!(!text.contains(['\'', '’', '!']), "{kind:?}: {text}");
        }
    });
}

/// Two people never say the same thing: texts differ between tones in more than a word.
#[test]
fn tones_are_three_people() {
    let guide = &library().guides()[0];
    let material = full(guide, "paris");
    for kind in ScriptKind::ALL {
        for format in Format::ALL {
            let texts: Vec<String> = Tone::ALL
                .iter()
                .map(|tone| written(guide, &material, (*kind, *format, *tone)).text())
                .collect();
            for (one, other) in [(0, 1), (0, 2), (1, 2)] {
                let shared = texts[one]
                    .split_whitespace()
                    .filter(|word| texts[other].split_whitespace().any(|same| same == *word));
                let share = shared.count() * 100 / words(&texts[one]);
                assert!(
                    share <= 85,
                    "{kind:?} {format:?}: {share}% of\n{}\n{}",
                    texts[one],
                    texts[other]
                );
            }
        }
    }
}
