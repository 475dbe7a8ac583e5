//! What else is asked for, and the forms in which a text leaves the page.

use counteroffer::{
    guide::Guide,
    negotiation::words::{Extra, ExtraId, Format, Material, Script, ScriptKind, Tone},
};

use crate::{
    full,
    support::{eur, library},
    written,
};

fn guide() -> &'static Guide {
    &library().guides()[0]
}

fn spoken(material: &Material) -> String {
    let form = (ScriptKind::Counter, Format::Spoken, Tone::Direct);
    written(guide(), material, form).text()
}

fn mail(material: &Material) -> Script {
    let form = (ScriptKind::Counter, Format::Email, Tone::Warm);
    written(guide(), material, form)
}

#[test]
fn extras_are_listed_as_fits() {
    let mut material = full(guide(), "paris");
    let lines = mail(&material).text();
    assert!(lines.contains(
        "in writing:\n- double-trigger acceleration (my unvested shares vest if the company is sold and my job ends)\n- a further equity grant in year 2\n- a signing bonus of €12,000\n- the scope of the role (team size, charter and reporting line)\n\n"
    ));
    assert!(spoken(&material).contains("A few more points follow in writing."));

    material.extras.truncate(2);
    material
        .extras
        .push(Extra::Own("  a desk\nby the  window.; ".to_owned()));
    material.extras.push(Extra::Own(" . ".to_owned()));
    let text = spoken(&material);
    assert!(
        text.contains("; a further equity grant in year 2; and a desk by the window.\n"),
        "{text}"
    );

    material.extras.clear();
    assert!(!spoken(&material).contains("in writing"));
    assert!(!mail(&material).text().contains("in writing:"));
}

#[test]
fn a_signing_bonus_that_is_offered_is_not_asked_for() {
    let mut material = full(guide(), "paris");
    for (offered, asked) in [("11999", true), ("12000", false), ("15000", false)] {
        material.offer.as_mut().unwrap().signing = Some(eur(offered));
        assert_eq!(
            mail(&material).text().contains("a signing bonus"),
            asked,
            "{offered}"
        );
    }
}

/// A guide may name its extras itself: what is "yours" to its reader is "mine" to the candidate.
#[test]
fn a_guide_s_own_phrase_comes_first() {
    let guide = library().guide("technical-program-manager").unwrap();
    let material = full(guide, "paris");
    let form = (ScriptKind::Counter, Format::Email, Tone::Formal);
    let text = written(guide, &material, form).text();
    assert!(text.contains("- a list of the programmes that would be mine\n"));
    assert!(text.contains("- a budget for conferences and community events\n"));
}

#[test]
fn every_extra_has_a_phrase() {
    let mut material = full(guide(), "paris");
    for id in ExtraId::ALL {
        material.extras = vec![Extra::Known {
            id: *id,
            year: None,
            amount: None,
            details: Vec::new(),
        }];
        let text = mail(&material).text();
        let (_, list) = text.split_once("in writing:\n- ").unwrap();
        let (phrase, _) = list.split_once("\n\n").unwrap();
        assert!(phrase.len() > 10 && !phrase.contains('\n'), "{phrase}");
        assert_eq!(ExtraId::from_key(id.key()), Some(*id));
    }
}

#[test]
fn leaves_the_page_in_three_forms() {
    let mut material = full(guide(), "paris");
    material.my_name = Some("*Ines* & <b>".to_owned());
    let script = mail(&material);
    assert!(script.text().ends_with(",\n*Ines* & <b>"));
    let markdown = script.markdown();
    assert!(
        markdown.ends_with(",\\\n\\*Ines\\* & \\<b\\>"),
        "{markdown}"
    );
    assert!(markdown.contains("in writing:\n- double-trigger"));
    let html = script.html();
    assert!(html.starts_with("<p>Hi Camille,</p>\n<p>"));
    assert!(html.contains("in writing:<br>- double-trigger"));
    assert!(html.contains("I&#39;m hoping"));
    assert!(html.ends_with(",<br>*Ines* &amp; &lt;b&gt;</p>"), "{html}");
}
