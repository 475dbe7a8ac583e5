//! Amounts that stand together, one for each region: “€120K / $248K base”; and what they are of.

use super::{figure::Figure, text::Span};

/// What an amount is of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Of {
    Base,
    Equity,
}

impl Of {
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Base => "base",
            Self::Equity => "equity",
        }
    }
}

const WORDS: [(&str, Of); 9] = [
    ("base", Of::Base),
    ("salar", Of::Base),
    ("equity", Of::Equity),
    ("grant", Of::Equity),
    ("stock", Of::Equity),
    ("rsu", Of::Equity),
    ("option", Of::Equity),
    ("shares", Of::Equity),
    ("fixed pay", Of::Base),
];

/// Amounts that stand together, and what is written before and behind them.
pub(super) struct Group<'a> {
    pub(super) figures: Vec<Figure<'a>>,
    pub(super) before: Span<'a>,
    pub(super) after: Span<'a>,
}

/// The groups of `figures`, all in `whole`.
pub(super) fn groups<'a>(figures: Vec<Figure<'a>>, whole: Span<'a>) -> Vec<Group<'a>> {
    let mut groups: Vec<Group> = Vec::new();
    for figure in figures {
        let last = groups.last_mut();
        if let Some(group) = last
            && let Some(earlier) = group.figures.last()
            && join(Span::between(earlier.span, figure.span).str())
        {
            group.after = figure.span.after_in(whole);
            group.figures.push(figure);
            continue;
        }
        let before = match groups.last_mut() {
            Some(group) => {
                let end = group.figures.last().map_or(figure.span, |it| it.span);
                group.after = Span::between(end, figure.span);
                group.after
            }
            None => figure.span.before_in(whole),
        };
        groups.push(Group {
            figures: vec![figure],
            before,
            after: figure.span.after_in(whole),
        });
    }
    groups
}

/// Whether what stands between two amounts sets them beside each other.
fn join(between: &str) -> bool {
    // “€100K/year RSUs. That’s €530K”
    let per = between
        .strip_prefix('/')
        .is_some_and(|rest| rest.starts_with(char::is_alphabetic));
    if per || between.len() > 40 || between.contains(['.', ';', ':']) {
        return false;
    }
    // “€120K / $248K”, “€62K Paris / $152K NYC”, “€100K in Paris, $215K in New York”
    let trimmed = between.trim_end();
    let listed = [",", " and", " or", "|", "&"];
    let of = first(&between.to_lowercase()).is_some();
    between.contains('/') || (!of && listed.iter().any(|it| trimmed.ends_with(it)))
}

impl Group<'_> {
    /// What the amounts are of, by the words close behind them, or else by those before.
    pub(super) fn of(&self) -> Option<Of> {
        let after = self.after.str().to_lowercase();
        let near: String = after.chars().take(30).collect();
        let end = [",", " and ", " with ", ";", "—", ". "]
            .iter()
            .filter_map(|mark| near.find(mark))
            .min();
        let near = near.get(..end.unwrap_or(near.len())).unwrap_or_default();
        first(near).or_else(|| last(&self.before.str().to_lowercase()))
    }

    /// Whether they are paid each year: “€100K/year RSUs”.
    pub(super) fn is_yearly(&self) -> bool {
        let after = self.after.str().trim_start();
        [
            "/year", "/yr", "/y ", "per year", "a year", "annually", "yearly", "p.a.",
        ]
        .iter()
        .any(|it| after.starts_with(it))
    }

    /// Whether the word of base salary stands right beside them.
    pub(super) fn is_base(&self) -> bool {
        let after = self.after.str().trim_start();
        let before = self.before.str().trim_end().to_lowercase();
        after.starts_with("base")
            || ["base of", "base:", "base salary of", "base is"]
                .iter()
                .any(|it| before.ends_with(it))
    }

    /// The words around the amounts, to the ends of their clause, in small letters.
    pub(super) fn clause(&self) -> String {
        let ends = [',', ';', '—', ':', '\n'];
        let before = self.before.str();
        let start = before.rfind(ends).unwrap_or(0);
        let after = self.after.str();
        let end = after.find(ends).unwrap_or(after.len());
        let (before, after) = (before.get(start..), after.get(..end));
        format!(
            "{} … {}",
            before.unwrap_or_default(),
            after.unwrap_or_default()
        )
        .to_lowercase()
    }
}

fn first(text: &str) -> Option<Of> {
    let found = WORDS
        .iter()
        .filter_map(|(word, of)| Some((text.find(word)?, *of)));
    found.min_by_key(|(at, _)| *at).map(|(_, of)| of)
}

fn last(text: &str) -> Option<Of> {
    let found = WORDS
        .iter()
        .filter_map(|(word, of)| Some((text.rfind(word)?, *of)));
    found.max_by_key(|(at, _)| *at).map(|(_, of)| of)
}

/// What a clause speaks of last but not first: whether equity is named in it.
pub(super) fn speaks_of_equity(clause: &str) -> bool {
    ["equity", "grant", "stock", "options", "shares"]
        .iter()
        .any(|word| clause.contains(word))
}
