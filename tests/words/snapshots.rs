//! Every text, to be read. `INSTA_UPDATE=always` renews them; read the difference.

use counteroffer::{
    guide::Guide,
    negotiation::words::{Format, Marked, Material, ScriptKind, Tone, write},
};

use crate::{bare, copied, full, met, support::library};

/// All forms of a text, one after the other.
fn all_forms(kind: ScriptKind, guide: &Guide, material: &Material) -> String {
    let mut all = String::new();
    for format in Format::ALL {
        for tone in Tone::ALL {
            all.push_str(&format!("=== {} {}\n", format.key(), tone.key()));
            match write(kind, *format, *tone, guide, material) {
                Ok(script) => {
                    all.push_str(&copied(&script));
                    if !script.left_out.is_empty() {
                        all.push_str(&format!("\n\n(left out: {})", script.left_out.join(", ")));
                    }
                }
                Err(error) => all.push_str(&format!("({error})")),
            }
            all.push_str("\n\n");
        }
    }
    all
}

/// All forms of all texts.
fn everything(guide: &Guide, material: &Material) -> String {
    let mut all = String::new();
    for kind in ScriptKind::ALL {
        all.push_str(&format!("##### {}\n\n", kind.key()));
        all.push_str(&all_forms(*kind, guide, material));
    }
    all
}

pub fn snapshot(name: &str, text: &str) {
    let mut settings = insta::Settings::clone_current();
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind(|| insta::assert_snapshot!(name, text));
}

#[test]
fn with_everything_known() {
    for guide in library().guides() {
        for region in &guide.regions {
            let material = full(guide, &region.id);
            for kind in ScriptKind::ALL {
                let name = format!("{}-{}-{}", guide.id, region.id, kind.key());
                snapshot(&name, &all_forms(*kind, guide, &material));
            }
        }
    }
}

#[test]
fn with_nothing_known() {
    for guide in library().guides() {
        let name = format!("{}-bare", guide.id);
        snapshot(&name, &everything(guide, &bare(guide, "paris")));
    }
}

#[test]
fn with_a_rival_that_was_told_and_the_base_met() {
    for guide in library().guides() {
        let mut material = full(guide, "new-york");
        material.offer.as_mut().unwrap().base = material.ask.base;
        material.rival.as_mut().unwrap().marked = Marked::Verbal;
        let name = format!("{}-told-base-met", guide.id);
        snapshot(&name, &everything(guide, &material));
    }
}

#[test]
fn with_the_equity_met_and_nobody_named() {
    for guide in library().guides() {
        let mut material = full(guide, "remote");
        material.offer.as_mut().unwrap().equity = Some(material.ask.equity);
        material.facts.clear();
        material.rival.as_mut().unwrap().company = None;
        material.their_name = None;
        material.my_name = None;
        material.reply_by = None;
        let name = format!("{}-equity-met", guide.id);
        snapshot(&name, &everything(guide, &material));
    }
}

#[test]
fn with_both_met() {
    for guide in library().guides() {
        let material = met(guide, "paris");
        let name = format!("{}-met", guide.id);
        snapshot(&name, &everything(guide, &material));
    }
}
