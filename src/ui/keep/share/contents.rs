//! What goes along in every link, in words.

use crate::{
    scenario::{Field, Part, Scenario, SharePart, choice_name, name_of, offer_name},
    text::keep_share as texts,
    ui::markup::Html,
};

use super::{
    carried::{carried, stays_behind},
    made::Made,
};

/// Some of the entries, under a heading.
struct Group {
    title: String,
    /// Names of fields, and what is in them.
    entries: Vec<(String, String)>,
}

/// The groups as a list, and under it what cannot go along.
pub fn markup(made: &Made) -> String {
    let mut html = Html::default();
    html.raw("<dl>");
    for group in groups(made) {
        html.raw("<dt>").text(&group.title).raw("</dt>");
        for (name, text) in group.entries {
            html.raw("<dd>").text(&name).raw(" <b>");
            html.text(&text).raw("</b></dd>");
        }
    }
    html.raw("</dl>");
    if let Some(guide) = brought(made) {
        html.paragraph(&guide);
    }
    let behind = stays_behind(made);
    if !behind.is_empty() {
        html.raw("<h4>").text(texts::NOT_IN_LINK.get());
        html.raw("</h4>").list(&behind);
    }
    html.done()
}

fn groups(made: &Made) -> Vec<Group> {
    // As the receiver sees it: without the names of companies where they do not go along.
    let scenario = carried(made);
    let fixed = made
        .setting()
        .is_some_and(|setting| setting.factors.is_none());
    let mut groups: Vec<Group> = (0..scenario.offers().len())
        .map(|place| Group {
            title: title(place, made, &scenario),
            entries: Vec::new(),
        })
        .collect();
    let offers = groups.len();
    let others = [texts::ASSUMPTIONS, texts::EQUITY, texts::PLAN];
    groups.extend(others.map(|title| Group {
        title: title.to_string(),
        entries: Vec::new(),
    }));
    for field in scenario.fields() {
        let text = scenario.text(field).trim();
        if text.is_empty()
            || SharePart::of(field).is_some()
            || made.links.left_out.contains(&field)
            || fixed && field == Field::Location
        {
            continue;
        }
        let place = match field {
            Field::Offer(place, _) => place,
            Field::Equity(_) | Field::Exit(..) => offers + 1,
            Field::Plan(_)
            | Field::Fact(_)
            | Field::Extra(_)
            | Field::ExtraAmount(_)
            | Field::OwnExtra(..) => offers + 2,
            _ => offers,
        };
        if let Some(group) = groups.get_mut(place) {
            let entry = (named(field, made, &scenario), said(field, made, &scenario));
            group.entries.push(entry);
        }
    }
    let mut place = 0;
    groups.retain(|group| {
        place += 1;
        // The first says which role and region the link is about, and the others who competes.
        let says = place == 1 || place <= offers && has_name(place - 1, &scenario);
        says || !group.entries.is_empty()
    });
    groups
}

fn has_name(place: usize, scenario: &Scenario) -> bool {
    let name = scenario.text(Field::Offer(place, Part::Company));
    !name.trim().is_empty()
}

fn title(place: usize, made: &Made, scenario: &Scenario) -> String {
    if place > 0 {
        let name = offer_name(place, scenario);
        return if has_name(place, scenario) {
            texts::OfferFrom { company: &name }.text()
        } else {
            name
        };
    }
    let Some(guide) = made.guide() else {
        return texts::OFFER.to_string();
    };
    let (company, role) = (&guide.company, &guide.role);
    match guide.region(&scenario.region) {
        Some(region) => texts::OfferOfRegion {
            company,
            role,
            region: &region.name,
        }
        .text(),
        None => texts::OfferOfRole { company, role }.text(),
    }
}

fn named(field: Field, made: &Made, scenario: &Scenario) -> String {
    match field {
        Field::Offer(place, Part::Equity) => {
            let stated = scenario.text(Field::Offer(place, Part::EquityAs)).trim();
            let usual = |guide| Part::EquityAs.usual_choice(place, guide);
            let stated = match stated {
                "" => made.guide().map_or("", usual),
                stated => stated,
            };
            match stated {
                "year" => texts::EQUITY_PER_YEAR.to_string(),
                _ => Part::Equity.label().to_owned(),
            }
        }
        Field::Offer(_, part) => part.label().to_owned(),
        field => name_of(field, scenario, &made.library),
    }
}

fn said(field: Field, made: &Made, scenario: &Scenario) -> String {
    let text = scenario.text(field).trim();
    if let (Field::Target | Field::Beside, Ok(place)) = (field, text.parse()) {
        return match (place, made.guide()) {
            (0, Some(guide)) => guide.company.clone(),
            _ => offer_name(place, scenario),
        };
    }
    choice_name(field, text).unwrap_or(text).to_owned()
}

/// What is said of a guide that goes along.
fn brought(made: &Made) -> Option<String> {
    let guide = made.guide()?;
    if made.links.guide_left_out || made.library.is_bundled(&guide.id) {
        return None;
    }
    let (role, company) = (&guide.role, &guide.company);
    Some(texts::OwnGuide { role, company }.text())
}
