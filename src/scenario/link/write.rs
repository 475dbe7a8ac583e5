//! The readable form of a scenario.

use crate::{
    guide::Library,
    money::Decimal,
    scenario::{Field, Kind, PlanPart, Scenario, Setting, Value},
    text::{self, Language},
};

use super::{
    LONGEST, LONGEST_NAME, LONGEST_TEXT, MOST_EDITS, MOST_NAMED, Share, SharePart,
    query::{append_pair, encoded_length},
    read::edit_of,
};

/// A readable link, and what is not in it.
#[derive(Default)]
pub(super) struct Written {
    pub(super) link: String,
    pub(super) left_out: Vec<Field>,
    pub(super) edits_left_out: Vec<String>,
}

/// The usual link of a scenario, without `#`, and the fields left out since they cannot be read, or
/// are private. Brings no guide; [`share`](super::share()) does.
#[must_use]
pub fn link_of(scenario: &Scenario, library: &Library) -> (String, Vec<Field>) {
    let written = write(scenario, library, &Share::USUAL, 0);
    (written.link, written.left_out)
}

/// The part of a link that names the language, where it is not English: a link in English leaves the
/// language to who opens it.
pub(super) fn language() -> &'static str {
    match text::language() {
        Language::English => "",
        Language::French => "lang=fr",
    }
}

/// Writes a link that leaves so many bytes of the longest unused.
pub(super) fn write(
    scenario: &Scenario,
    library: &Library,
    share: &Share,
    unused: usize,
) -> Written {
    let mut written = Written::default();
    let room = LONGEST.saturating_sub(unused);
    let link = &mut written.link;
    link.push_str(language());
    append_pair(link, "role", &scenario.role);
    append_pair(link, "region", &scenario.region);
    if share.read_only {
        append_pair(link, "view", "1");
    }
    let setting = library
        .guide(&scenario.role)
        .and_then(|guide| Setting::of(guide, scenario));
    let mut named = 0;
    for field in scenario.fields() {
        let read = setting.map(|setting| (setting, setting.read(field, scenario.text(field))));
        let value = match read {
            Some((setting, _)) if field == Field::Location && setting.factors.is_none() => continue,
            Some((_, Ok(None))) => continue,
            None if scenario.text(field).trim().is_empty() => continue,
            Some((_, Ok(Some(value)))) if carries(share, scenario, field) => value,
            _ => {
                written.left_out.push(field);
                continue;
            }
        };
        let longest = match value {
            Value::Name(_) if SharePart::of(field) == Some(SharePart::Notes) => LONGEST_TEXT,
            Value::Name(_) => LONGEST_NAME,
            _ => LONGEST,
        };
        named += usize::from(matches!(
            field,
            Field::Fact(_) | Field::Extra(_) | Field::ExtraAmount(_)
        ));
        if named > MOST_NAMED || !put(link, &field.key(), &in_words(field, value), longest, room) {
            written.left_out.push(field);
        }
    }
    for (number, (paragraph, text)) in scenario.edits().iter().enumerate() {
        let key = format!("edit.{paragraph}");
        let fits = share.edits && number < MOST_EDITS && edit_of(&key).is_some();
        if !fits || !put(link, &key, text, LONGEST_TEXT, room) {
            written.edits_left_out.push(paragraph.clone());
        }
    }
    written
}

/// Whether a field goes along.
fn carries(share: &Share, scenario: &Scenario, field: Field) -> bool {
    let own = |part| !scenario.text(Field::Plan(part)).trim().is_empty();
    match field {
        // Without the user's own it would be the guide's, which the user did not mean.
        Field::Target if scenario.text(field).trim() == "floor" => {
            share.floor || !own(PlanPart::FloorBase) && !own(PlanPart::FloorEquity)
        }
        _ => SharePart::of(field).is_none_or(|part| share.carries(part)),
    }
}

/// Puts a pair into a link if there is room for it.
fn put(link: &mut String, key: &str, value: &str, longest: usize, room: usize) -> bool {
    let length = encoded_length(value);
    let end = link.len() + key.len() + length + 2;
    let fits = length <= longest && end <= room;
    if fits {
        append_pair(link, key, value);
    }
    fits
}

fn in_words(field: Field, value: Value) -> String {
    let plain = |number: Decimal| number.normalize().to_string();
    match value {
        Value::Amount(money) => plain(money.amount),
        // An amount may stand there as well; and up to 1, a location without its sign is a fraction.
        Value::Percent(percent)
            if field.kind() == Kind::AmountOrPercent
                || field == Field::Location && percent <= Decimal::ONE =>
        {
            format!("{}%", plain(percent))
        }
        Value::Number(times) if matches!(field.kind(), Kind::Multiple | Kind::AmountOrMultiple) => {
            format!("{}x", plain(times))
        }
        Value::Percent(number) | Value::Number(number) => plain(number),
        Value::Count(count) => count.to_string(),
        Value::Split(percents) => percents
            .into_iter()
            .map(plain)
            .collect::<Vec<_>>()
            .join("/"),
        Value::Currency(currency) => currency.to_string(),
        Value::Date(date) => date.to_string(),
        Value::Choice(word) => word.to_owned(),
        Value::Name(name) => name,
    }
}
