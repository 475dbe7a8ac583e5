//! What each fact does to the texts, case by case.

use counteroffer::{
    guide::Guide,
    money::{Currency, Money},
    negotiation::words::{Format, Gap, Material, Piece, Script, ScriptKind, Tone},
};

use crate::{
    bare, full, met,
    support::{decimal, eur, library, usd},
    written,
};

fn guide() -> &'static Guide {
    &library().guides()[0]
}

fn text(material: &Material, kind: ScriptKind, format: Format, tone: Tone) -> String {
    written(guide(), material, (kind, format, tone)).text()
}

fn direct(material: &Material, kind: ScriptKind) -> String {
    text(material, kind, Format::Spoken, Tone::Direct)
}

fn mail(material: &Material) -> Script {
    written(
        guide(),
        material,
        (ScriptKind::Counter, Format::Email, Tone::Warm),
    )
}

#[test]
fn a_missing_fact_takes_its_sentence_with_it() {
    let mut material = full(guide(), "paris");
    let whole = written(
        guide(),
        &material,
        (ScriptKind::Moat, Format::Spoken, Tone::Direct),
    );
    assert!(
        whole
            .text()
            .contains("I maintain a French speech data set, with 1,200,000 downloads so far.")
    );
    assert_eq!(whole.left_out, [""; 0]);

    material
        .facts
        .retain(|(id, _)| id != "downloads" && id != "followers");
    let less = written(
        guide(),
        &material,
        (ScriptKind::Moat, Format::Spoken, Tone::Direct),
    );
    assert!(
        less.text()
            .contains("I maintain a French speech data set. Libraries")
    );
    assert!(!less.text().contains("download") && !less.text().contains("follow"));
    assert_eq!(less.left_out, ["downloads", "followers"]);

    for (_, text) in &mut material.facts {
        *text = " ".to_owned();
    }
    let none = written(
        guide(),
        &material,
        (ScriptKind::Moat, Format::Spoken, Tone::Direct),
    );
    assert!(!none.text().contains("I maintain") && !none.text().contains("My name"));
    assert_eq!(
        none.left_out,
        [
            "contributions",
            "library",
            "maintained",
            "downloads",
            "followers"
        ]
    );
}

#[test]
fn a_date_that_is_not_known_is_not_said() {
    let mut material = full(guide(), "paris");
    let friday = direct(&material, ScriptKind::ByFriday);
    assert!(friday.contains("You want an answer by Friday 27 November."));
    assert!(friday.contains("I need until Wednesday 2 December."));
    material.deadline = None;
    material.reply_by = None;
    let soon = written(
        guide(),
        &material,
        (ScriptKind::ByFriday, Format::Spoken, Tone::Direct),
    );
    assert!(soon.text().contains("You want an answer soon."));
    assert!(soon.text().contains("I need a few more days."));
    assert_eq!(soon.left_out, ["deadline"]);
}

#[test]
fn a_gap_can_be_found_filled_or_not() {
    let mut material = full(guide(), "paris");
    let gaps = |script: &Script| -> Vec<(Gap, Option<String>)> {
        let pieces = script
            .paragraphs
            .iter()
            .flat_map(|paragraph| &paragraph.pieces);
        pieces
            .filter_map(|piece| match piece {
                Piece::Gap { gap, filled, .. } => Some((*gap, filled.clone())),
                Piece::Text(_) => None,
            })
            .collect()
    };
    let filled = mail(&material);
    let some = |text: &str| Some(text.to_owned());
    assert_eq!(
        gaps(&filled),
        [
            (Gap::TheirName, some("Camille")),
            (Gap::ReplyBy, some("Wednesday 2 December")),
            (Gap::MyName, some("Ines")),
        ]
    );
    assert!(filled.text().starts_with("Hi Camille,\n\n"));
    assert!(
        filled
            .text()
            .ends_with("by Wednesday 2 December?\n\nAll the best,\nInes")
    );

    material.their_name = None;
    material.reply_by = Some(" ".to_owned());
    material.my_name = None;
    let open = mail(&material);
    let unfilled = [
        (Gap::TheirName, None),
        (Gap::ReplyBy, None),
        (Gap::MyName, None),
    ];
    assert_eq!(gaps(&open), unfilled);
    assert!(open.text().starts_with("Hi,\n\n"));
    assert!(
        open.text()
            .ends_with("Could you let me know?\n\nAll the best")
    );
    // The same paragraphs, so that edits find theirs again.
    let ids = |script: &Script| -> Vec<String> {
        script
            .paragraphs
            .iter()
            .map(|paragraph| paragraph.id.clone())
            .collect()
    };
    assert_eq!(ids(&open), ids(&filled));
    assert_eq!(
        ids(&open),
        [
            "greeting", "thanks", "offer", "ask", "extras", "close", "closing"
        ]
    );
}

#[test]
fn less_than_is_offered_is_never_asked_for() {
    let mut material = full(guide(), "paris");
    material.offer.as_mut().unwrap().base = eur("120000.01");
    let base = direct(&material, ScriptKind::Opening);
    assert!(base.contains("The base works. You're at €196,000 in equity. I'm asking for €245,000"));
    assert!(!base.contains("€120,000"));

    let mut material = full(guide(), "paris");
    material.offer.as_mut().unwrap().equity = Some(eur("250000"));
    let equity = direct(&material, ScriptKind::Opening);
    assert!(equity.contains(
        "The equity works. The base doesn't yet: it's €108,000, and I'm asking for €120,000."
    ));
    assert!(!equity.contains("€245,000"));

    let unknown = Money::new(120_000, Currency::EUR);
    let mut material = bare(guide(), "paris");
    material.offer = full(guide(), "paris").offer;
    material.offer.as_mut().unwrap().equity = None;
    material.offer.as_mut().unwrap().base = unknown;
    let half = direct(&material, ScriptKind::Counter);
    assert!(
        half.contains("The base works. I'm asking for €245,000 in equity vesting over four years.")
    );
}

/// Amounts in two currencies are not compared: the text names just the ask.
#[test]
fn another_currency_is_not_compared() {
    let mut material = full(guide(), "paris");
    let offer = material.offer.as_mut().unwrap();
    offer.base = usd("500000");
    offer.equity = Some(usd("500000"));
    let text = direct(&material, ScriptKind::Opening);
    assert!(text.contains("I'm asking for €120,000 base and €245,000 in equity"));
    assert!(!text.contains("500,000"));
}

#[test]
fn an_offer_that_has_it_all_is_accepted_or_completed() {
    let mut material = met(guide(), "paris");
    let settle = direct(&material, ScriptKind::Counter);
    assert!(settle.starts_with("€120,000 base and €245,000 in equity: both work for me."));
    assert!(settle.ends_with("Settle that and I'll sign."));
    material.extras.clear();
    for kind in [ScriptKind::Counter, ScriptKind::BandTop, ScriptKind::Moat] {
        assert!(direct(&material, kind).ends_with("I accept. Please send the contract."));
    }
    let friday = direct(&material, ScriptKind::ByFriday);
    assert!(friday.contains("The terms work. I want to read the contract."));
    assert!(!friday.contains('€'));
}

#[test]
fn only_the_base_follows_location() {
    let material = full(guide(), "remote");
    let text = direct(&material, ScriptKind::ByLocation);
    assert!(text.contains("at 80% of New York"));
    assert!(text.contains("$198,400") && text.contains("$420,000"));
    let here = direct(&full(guide(), "paris"), ScriptKind::ByLocation);
    assert!(here.contains("My base figure is for Paris already.") && !here.contains('%'));
}

#[test]
fn amounts_show_cents_where_there_are_any() {
    let mut material = bare(guide(), "paris");
    material.ask.base = Money::new(decimal("120000.50"), Currency::EUR);
    material.ask.equity = Money::new(decimal("245000"), "CHF".parse().unwrap());
    let text = direct(&material, ScriptKind::Opening);
    assert!(
        text.contains("€120,000.50 base and CHF\u{a0}245,000 in equity"),
        "{text}"
    );
}

#[test]
fn keys_are_stable() {
    let kinds: Vec<&str> = ScriptKind::ALL.iter().map(|kind| kind.key()).collect();
    assert_eq!(
        kinds.join(" "),
        "opening moat moat_role equity competing role_lever counter band_top same_for_everyone no_match by_friday by_location acceptance decline"
    );
    let formats: Vec<&str> = Format::ALL.iter().map(|format| format.key()).collect();
    assert_eq!(formats, ["spoken", "email", "short"]);
    let tones: Vec<&str> = Tone::ALL.iter().map(|tone| tone.key()).collect();
    assert_eq!(tones, ["warm", "direct", "formal"]);
    for kind in ScriptKind::ALL {
        assert_eq!(ScriptKind::from_key(kind.key()), Some(*kind));
    }
    assert_eq!(ScriptKind::from_key("poem"), None);
}
