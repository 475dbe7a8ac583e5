//! Scenarios as links: what stands behind the `#` of the page's address.
//!
//! `role=engineering-manager&region=paris&base=105000` is the readable form. The keys are those of
//! [`Field::key`](super::Field::key), and:
//!
//! | key | value |
//! |---|---|
//! | `role`, `region` | ids of a guide and of one of its regions |
//! | `view` | `1`: to be looked at and not changed |
//! | `at` | the part of the page to show first |
//! | `lang` | the language to show it in, such as `fr`: of no weight for what is read |
//! | `edit.<key>` | what the user wrote in place of a paragraph: [`Scenario::edit`] |
//! | `guide` | the figures of a guide that the receiver may not have, as JSON |
//! | `s` | other parts of the link in few characters: [`compact()`] |
//!
//! What a released version wrote opens for ever.
//!
//! The first module of the page needs only [`open_link`], [`link_of`] and [`split_query`]: they know
//! neither the compact form nor the rules of guides. [`open_any_link`] and [`share()`] are for a second
//! module, loaded once a link [`needs`](OpenedLink::needs) it or the user wants to share.
//!
//! Belongs here: the forms of links, both ways. Does not belong here: addresses and the clipboard
//! (`browser`), and what a page shows of it.

mod any;
mod carried;
mod coder;
mod compact;
mod model;
mod problem;
mod query;
mod read;
mod share;
mod write;

pub use any::open_any_link;
pub use compact::{CompactError, compact, expand};
pub use problem::LinkProblem;
pub use read::{open_link, split_query};
pub use share::{Share, SharePart, SharedLink, contents, share};
pub use write::link_of;

use crate::guide::Guide;

use super::Scenario;

/// Bytes of the longest link; longer ones are refused unread.
const LONGEST: usize = 80_000;

/// Bytes of the longest readable text of a link that is shared, and of what a compact one stands for:
/// it takes the page some 30 ms to read. What does not fit is left out, and the user is told.
const LONGEST_SHARED: usize = 12_000;

/// Parts of a link that are read; what this page makes has under a thousand.
const MOST_PARTS: usize = 2_000;

/// Problems that are listed one by one.
const MOST_PROBLEMS: usize = 40;

/// Keys with names that only a guide knows: these are kept for ever.
const MOST_NAMED: usize = 200;

/// Paragraphs that were written anew.
const MOST_EDITS: usize = 500;

/// Bytes of the longest key of a paragraph.
const LONGEST_EDIT_KEY: usize = 80;

/// Longer names, as they are written in a link, are left out of it: the rest has to fit.
const LONGEST_NAME: usize = 2_000;

/// Longer notes and paragraphs, so too.
const LONGEST_TEXT: usize = 6_000;

/// What a link holds.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct OpenedLink {
    /// What could be read; `None` where no part of the link belongs to a scenario.
    pub scenario: Option<Scenario>,
    /// The guide of the scenario, where the link brings it and the library has none of its figures.
    /// Without words: nothing but figures is taken from a link.
    pub guide: Option<Guide>,
    /// Whether the link asks to be looked at and not changed.
    pub read_only: bool,
    /// Whether nothing was read, since only [`open_any_link`] can.
    pub needs: bool,
    /// What could not be read, in the order of the link.
    pub problems: Vec<LinkProblem>,
}
