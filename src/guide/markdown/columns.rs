//! The columns of a table of regions, by their headings, and the cells of its rows.

use super::{blocks::Table, text::Span};

/// Which column holds what.
#[derive(Default)]
pub(super) struct Columns<'a> {
    pub(super) region: usize,
    pub(super) base: usize,
    pub(super) equity: Option<usize>,
    pub(super) bonus: Option<usize>,
    pub(super) total: Option<usize>,
    pub(super) heads: Vec<Span<'a>>,
}

impl<'a> Columns<'a> {
    /// The columns of a table of regions; none where it is another table.
    pub(super) fn of(table: &'a Table) -> Option<Self> {
        let heads: Vec<_> = table.head.iter().map(|it| it.span()).collect();
        let lower: Vec<_> = heads.iter().map(|it| it.str().to_lowercase()).collect();
        let find = |words: &[&str], not: &[&str]| {
            lower.iter().position(|head| {
                let any = |words: &[&str]| words.iter().any(|word| head.contains(word));
                any(words) && !any(not)
            })
        };
        let total = find(&["total", "tc", "ote", "all-in"], &[]);
        let base = find(&["base", "salary", "fixed"], &["total"])?;
        let region = find(
            &[
                "region", "location", "office", "city", "country", "market", "place", "where",
            ],
            &[],
        )
        .or_else(|| (base != 0).then_some(0))?;
        Some(Self {
            region,
            base,
            equity: find(
                &["equity", "stock", "rsu", "option", "grant", "share"],
                &["total"],
            ),
            bonus: find(&["bonus", "variable"], &["total"]),
            total,
            heads,
        })
    }

    pub(super) fn head(&self, column: Option<usize>) -> Option<Span<'a>> {
        self.heads.get(column?).copied()
    }
}

/// Whether a table is one of regions.
pub(super) fn is_of_regions(table: &Table) -> bool {
    Columns::of(table).is_some()
}

/// A row while its region is read.
pub(super) struct Row<'a> {
    pub(super) place: usize,
    pub(super) cells: Vec<Span<'a>>,
}

pub(super) fn cell<'a>(row: &Row<'a>, column: Option<usize>) -> Option<Span<'a>> {
    row.cells.get(column?).copied().filter(|it| !it.is_blank())
}
