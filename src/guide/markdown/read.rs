//! A document as a draft: which part of it is read as what.

use super::{
    blocks::{self, Block, Section},
    columns, company,
    draft::{Confidence, Draft, DraftError},
    equity_head, extras, levels, levers, open_source,
    sheet::{MOST_NAMES, Sheet, name, prose},
    sources, strategy, summary, table,
    text::Span,
    value::joined,
};

/// What a section is about, by its title.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Topic {
    Themes,
    Summary,
    Levels,
    OpenSource,
    Levers,
    Strategy,
    Extras,
    Sources,
    Role,
    Company,
    Other,
}

const TITLES: [(&str, Topic); 27] = [
    ("lever", Topic::Levers),
    ("level", Topic::Levels),
    ("additional ask", Topic::Extras),
    ("extra ask", Topic::Extras),
    ("extras", Topic::Extras),
    ("strategy", Topic::Strategy),
    ("counter", Topic::Strategy),
    ("floor", Topic::Strategy),
    ("my ask", Topic::Strategy),
    ("the ask", Topic::Strategy),
    ("open source", Topic::OpenSource),
    ("open-source", Topic::OpenSource),
    ("script", Topic::OpenSource),
    ("source", Topic::Sources),
    ("evidence", Topic::Sources),
    ("reference", Topic::Sources),
    ("theme", Topic::Themes),
    ("dna", Topic::Summary),
    ("summary", Topic::Summary),
    ("about", Topic::Summary),
    ("overview", Topic::Summary),
    ("background", Topic::Summary),
    ("the role", Topic::Summary),
    ("context", Topic::Summary),
    ("valuation", Topic::Summary),
    ("team size", Topic::Levels),
    ("comparable", Topic::Levels),
];

pub(super) fn read(markdown: &str) -> Result<Draft, DraftError> {
    let blocks = blocks::blocks(markdown);
    let sections = blocks::sections(&blocks);
    let of_regions = blocks.iter().find_map(|block| match block {
        Block::Table(table) if columns::is_of_regions(table) => Some(table),
        _ => None,
    });
    let Some(regions) = of_regions else {
        return Err(DraftError::NoTable);
    };
    let mut sheet = Sheet::default();
    let headline = blocks.iter().find_map(|block| match block {
        Block::Heading(text) | Block::Paragraph(text) => Some(text.span()),
        _ => None,
    });
    let by_topic = sorted(&sections, headline);
    let under = |topic: Topic| {
        let sections = by_topic.iter().filter(move |(it, _)| *it == topic);
        sections.map(|(_, section)| *section).collect::<Vec<_>>()
    };
    let named = |topic: Topic| {
        under(topic)
            .first()
            .and_then(|it| it.paragraphs.first())
            .copied()
    };
    company::headline(
        headline,
        named(Topic::Role),
        named(Topic::Company),
        &mut sheet,
    );
    themes(&under(Topic::Themes), &mut sheet);

    let mut whole: Vec<Span> = Vec::new();
    for section in &sections {
        whole.extend(section.paragraphs.iter().chain(&section.items));
    }
    let equity = equity_head::equity(regions, &whole, &mut sheet);
    table::regions(regions, &equity, &mut sheet);

    summary::summary(&under(Topic::Summary), &mut sheet);
    levels::levels(&under(Topic::Levels), &mut sheet);
    open_source::open_source(&under(Topic::OpenSource), &mut sheet);
    extras::extras(&under(Topic::Extras), &under(Topic::Strategy), &mut sheet);
    levers::levers(&under(Topic::Levers), &mut sheet);
    strategy::strategy(&under(Topic::Strategy), &mut sheet);
    sources::sources(&under(Topic::Sources), &mut sheet);
    summary::valuation(&whole, &under(Topic::Sources), &mut sheet);
    let mut draft = sheet.draft;
    draft.finish();
    Ok(draft)
}

/// The sections with what they are about. What stands under the headline is a summary; a numbered
/// title under the levers is a lever.
fn sorted<'a, 'b>(
    sections: &'b [Section<'a>],
    headline: Option<Span<'a>>,
) -> Vec<(Topic, &'b Section<'a>)> {
    let mut sorted: Vec<(Topic, &Section)> = Vec::new();
    for section in sections {
        let titled = section.titled();
        let titled = titled.trim();
        let is_headline = match (section.title, headline) {
            (Some(title), Some(headline)) => title.found() == headline.found(),
            _ => false,
        };
        let bars = section
            .paragraphs
            .first()
            .is_some_and(|it| it.str().contains('|'));
        let known = TITLES.iter().find(|(word, _)| titled.contains(word));
        let numbered = titled.starts_with(|it: char| it.is_ascii_digit());
        let before = sorted.last().map(|(topic, _)| *topic);
        let topic = match (titled, known) {
            _ if is_headline => Topic::Summary,
            ("role", _) => Topic::Role,
            ("company", _) => Topic::Company,
            ("ask" | "floor", _) => Topic::Strategy,
            ("levels", _) => Topic::Levels,
            _ if numbered && before == Some(Topic::Levers) => Topic::Levers,
            (_, Some((_, Topic::Summary))) if bars => Topic::Themes,
            (_, Some((_, topic))) => *topic,
            ("", None) => Topic::Summary,
            _ => Topic::Other,
        };
        // A headline that is a paragraph is no summary of the role.
        let only_headline = section.title.is_none()
            && section.paragraphs.len() == 1
            && section.paragraphs.first().map(|it| it.found())
                == headline.map(|it| it.trimmed().found());
        if !only_headline {
            sorted.push((topic, section));
        }
    }
    sorted
}

fn themes(sections: &[&Section<'_>], sheet: &mut Sheet) {
    for section in sections {
        let mut themes = Vec::new();
        for text in &section.paragraphs {
            themes.extend(
                text.split(|it| it == '|' || it == ';')
                    .iter()
                    .map(|it| name(it.str())),
            );
        }
        themes.extend(section.items.iter().map(|it| prose(*it)));
        themes.retain(|theme| !theme.is_empty());
        themes.truncate(MOST_NAMES);
        let found = section.paragraphs.first().or(section.items.first());
        if !sheet.has("themes") && !themes.is_empty() {
            let text = joined(themes.iter().map(String::as_str));
            sheet.add("themes", text, Confidence::Sure, found.copied(), None);
        }
    }
}
