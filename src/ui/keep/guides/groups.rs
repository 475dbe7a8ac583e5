//! Which fields stand together, and what is still open of them.

use crate::{
    guide::markdown::{Confidence, Draft, DraftField, DraftProblem},
    text::{Text, keep_common, keep_guides as texts},
};

/// Fields that stand together: where in the draft, and what they are called.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Group {
    /// What they are called.
    pub title: String,
    /// Their paths, in the guide's order.
    pub paths: Vec<String>,
}

/// Words for so many.
type Words = fn(usize) -> String;

/// What is open of some fields.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Open {
    /// Needed and not known.
    pub missing: usize,
    /// Known and wrong.
    pub wrong: usize,
    /// Guessed.
    pub guesses: usize,
    /// Likely, no more.
    pub likely: usize,
}

/// The fields of a draft in groups, in the order in which the groups are read.
pub fn groups(draft: &Draft) -> Vec<Group> {
    let mut groups: Vec<(usize, Group)> = Vec::new();
    for field in draft.fields() {
        let rank = rank(&field.path);
        let place = groups.iter().position(|(known, _)| *known == rank);
        let at = place.unwrap_or_else(|| {
            let title = title(rank, draft);
            let paths = Vec::new();
            groups.push((rank, Group { title, paths }));
            groups.len().saturating_sub(1)
        });
        if let Some((_, group)) = groups.get_mut(at) {
            group.paths.push(field.path.clone());
        }
    }
    groups.sort_by_key(|(rank, _)| *rank);
    groups.into_iter().map(|(_, group)| group).collect()
}

/// The ranks of what is no region; regions have those between the first and the others.
const ABOUT: usize = 0;
const AFTER_REGIONS: usize = 100_000;
const AFTER: [(Text, &[&str]); 7] = [
    (texts::EQUITY_AND_VALUATION, &["equity", "valuation"]),
    (texts::LEVELS, &["levels", "level_notes", "team"]),
    (texts::LEVERS, &["levers"]),
    (texts::OPEN_SOURCE, &["open_source"]),
    (texts::STRATEGY, &["strategy"]),
    (texts::EXTRAS, &["extras"]),
    (texts::SOURCES, &["sources"]),
];

fn rank(path: &str) -> usize {
    if let Some(place) = region(path) {
        return place.saturating_add(1);
    }
    let first = path.split(['.', '[']).next().unwrap_or_default();
    let fits = |(_, names): &(Text, &[&str])| names.contains(&first);
    let place = AFTER.iter().position(fits);
    place.map_or(ABOUT, |place| AFTER_REGIONS.saturating_add(place))
}

fn region(path: &str) -> Option<usize> {
    let (place, _) = path.strip_prefix("regions[")?.split_once(']')?;
    place.parse().ok()
}

fn title(rank: usize, draft: &Draft) -> String {
    if rank == ABOUT {
        return texts::ABOUT.to_string();
    }
    let after = rank.checked_sub(AFTER_REGIONS);
    if let Some((title, _)) = after.and_then(|place| AFTER.get(place)) {
        return title.to_string();
    }
    let path = format!("regions[{}].name", rank.saturating_sub(1));
    let name = field(draft, &path).map(|field| field.text.trim());
    match name {
        Some(name) if !name.is_empty() => name.to_owned(),
        _ => texts::Region { number: &rank }.text(),
    }
}

/// The field of a path.
pub fn field<'a>(draft: &'a Draft, path: &str) -> Option<&'a DraftField> {
    draft.fields().iter().find(|field| field.path == path)
}

/// What is wrong with a field; a fault of several is said at the first of them.
pub fn problem_of<'a>(
    draft: &Draft,
    problems: &'a [DraftProblem],
    path: &str,
) -> Option<&'a DraftProblem> {
    problems
        .iter()
        .find(|problem| place_of(draft, problem) == Some(path))
}

/// The path of the field at which a problem is said; none where there is no such field.
pub fn place_of<'a>(draft: &'a Draft, problem: &DraftProblem) -> Option<&'a str> {
    let part = |path: &str| {
        let rest = path.strip_prefix(problem.path.as_str());
        rest.is_some_and(|rest| rest.is_empty() || rest.starts_with(['.', '[']))
    };
    let mut fields = draft.fields().iter();
    // The path of the whole guide is no field's.
    let found = fields.find(|field| !problem.path.is_empty() && part(&field.path))?;
    Some(&found.path)
}

/// Whether something of a field is still to be looked at.
pub fn is_open(draft: &Draft, problems: &[DraftProblem], field: &DraftField) -> bool {
    let unsure = matches!(field.confidence, Confidence::Missing | Confidence::Guess);
    unsure || problem_of(draft, problems, &field.path).is_some()
}

/// What is open of the fields of these paths.
pub fn open_of(draft: &Draft, problems: &[DraftProblem], paths: &[String]) -> Open {
    let mut open = Open::default();
    for field in draft.fields() {
        if !paths.contains(&field.path) {
            continue;
        }
        let wrong = problem_of(draft, problems, &field.path).is_some();
        match field.confidence {
            Confidence::Missing => open.missing += 1,
            _ if wrong => open.wrong += 1,
            Confidence::Guess => open.guesses += 1,
            Confidence::Likely => open.likely += 1,
            Confidence::Sure => {}
        }
    }
    open
}

/// What is open of the whole draft; what is wrong with no field of it counts as wrong.
pub fn open_of_all(draft: &Draft, problems: &[DraftProblem]) -> Open {
    let paths: Vec<String> = draft.fields().iter().map(|it| it.path.clone()).collect();
    let mut open = open_of(draft, problems, &paths);
    let nowhere = |problem: &&DraftProblem| place_of(draft, problem).is_none();
    open.wrong += problems.iter().filter(nowhere).count();
    open
}

impl Open {
    /// In words, as “3 are missing, 5 are guesses”; none if nothing is open.
    pub fn words(self) -> Option<String> {
        let (mut said, all) = (Vec::new(), self.each());
        for (count, words, _) in all {
            if count > 0 {
                said.push(words(count));
            }
        }
        (!said.is_empty()).then(|| said.join(keep_common::BETWEEN.get()))
    }

    /// The same where nothing before says what is counted: “3 figures are missing, 5 are guesses”.
    pub fn words_of_figures(self) -> Option<String> {
        let mut said = Vec::new();
        for (count, words, first) in self.each() {
            if count > 0 {
                let words = if said.is_empty() { first } else { words };
                said.push(words(count));
            }
        }
        (!said.is_empty()).then(|| said.join(keep_common::BETWEEN.get()))
    }

    /// How many there are of each kind, with its words, and those for the first kind of a sentence.
    fn each(self) -> [(usize, Words, Words); 4] {
        [
            (
                self.missing,
                |count| texts::Missing { count }.text(),
                |count| texts::FiguresMissing { count }.text(),
            ),
            (
                self.wrong,
                |count| texts::Wrong { count }.text(),
                |count| texts::FiguresWrong { count }.text(),
            ),
            (
                self.guesses,
                |count| texts::Guessed { count }.text(),
                |count| texts::FiguresGuessed { count }.text(),
            ),
            (
                self.likely,
                |count| texts::Likely { count }.text(),
                |count| texts::FiguresLikely { count }.text(),
            ),
        ]
    }

    /// Whether somebody has to look at it.
    pub fn asks(self) -> bool {
        self.missing > 0 || self.wrong > 0 || self.guesses > 0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SHAPES: &str = include_str!("../../../../tests/guides/import/other-shapes.md");

    fn draft() -> Draft {
        Draft::of_markdown(SHAPES.split("<!--").next().unwrap()).unwrap()
    }

    #[test]
    fn every_field_is_in_one_group() {
        let draft = draft();
        let groups = groups(&draft);
        let titles: Vec<&str> = groups.iter().map(|it| it.title.as_str()).collect();
        assert_eq!(
            titles,
            [
                "Role and company",
                "London",
                "Bengaluru",
                "Zürich",
                "Tokyo",
                "Remote UK",
                "Equity and valuation",
                "Levels elsewhere",
                "Levers",
                "Strategy",
                "Extra asks"
            ]
        );
        let count: usize = groups.iter().map(|it| it.paths.len()).sum();
        assert_eq!(count, draft.fields().len());
    }

    #[test]
    fn what_is_open_is_counted_and_goes_when_it_is_filled_in() {
        let mut draft = draft();
        let problems = draft.guide().unwrap_err();
        let before = open_of_all(&draft, &problems);
        let missing = |it: &&DraftField| it.confidence == Confidence::Missing;
        assert_eq!(
            before.missing,
            draft.fields().iter().filter(missing).count()
        );
        assert!(before.asks());
        let path = draft.fields().iter().find(missing).unwrap().path.clone();
        draft.set(&path, "nonsense of a kind".to_owned());
        let problems = draft.guide().unwrap_err();
        let after = open_of_all(&draft, &problems);
        assert_eq!(after.missing, before.missing - 1);
        assert_eq!(after.wrong, before.wrong + 1);
    }

    #[test]
    fn a_fault_of_a_range_is_said_at_its_low_end() {
        let mut draft = draft();
        for path in draft
            .fields()
            .iter()
            .map(|it| it.path.clone())
            .collect::<Vec<_>>()
        {
            let lacks = field(&draft, &path).unwrap().confidence == Confidence::Missing;
            if lacks {
                draft.set(&path, "1".to_owned());
            }
        }
        draft.set("regions[0].pay.own.base.low", "999999".to_owned());
        let problems = draft.guide().unwrap_err();
        let place = place_of(&draft, &problems[0]);
        assert_eq!(place, Some("regions[0].pay.own.base.low"), "{problems:?}");
    }

    #[test]
    fn counts_are_said_in_words() {
        let open = |missing, wrong, guesses, likely| Open {
            missing,
            wrong,
            guesses,
            likely,
        };
        let said = |it: Open| it.words_of_figures().unwrap_or_default();
        assert_eq!(
            said(open(3, 0, 5, 0)),
            "3 figures are missing, 5 are guesses"
        );
        assert_eq!(
            said(open(1, 1, 1, 1)),
            "1 figure is missing, 1 needs correcting, 1 is a guess, 1 is likely"
        );
        assert_eq!(open(0, 0, 0, 0).words_of_figures(), None);
        assert_eq!(open(0, 0, 2, 0).words().unwrap(), "2 are guesses");
    }
}
