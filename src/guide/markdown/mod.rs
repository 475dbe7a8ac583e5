//! A guide of one's own: read from a Markdown text, looked through, corrected, and made a [`Guide`].
//!
//! Belongs here: what people write in such texts, and which field of a guide it is. What is found is
//! a [`Draft`], whose fields say where they were read and how sure that is; nothing is refused but a
//! text without a table of regions. Does not belong here: the rules of a guide, which are those of
//! [`Guide::from_json`], and what follows from its figures.
//!
//! The text is read as CommonMark with tables; figures are found in its sentences by their currency,
//! their unit, and the words beside them. Work grows with the length of the text: lists are cut at a
//! number of items, sentences at a length.
//!
//! [`Guide`]: crate::guide::Guide
//! [`Guide::from_json`]: crate::guide::Guide::from_json

mod blocks;
mod build;
mod cells;
mod columns;
mod company;
mod competing;
mod currency;
mod draft;
mod equity_head;
mod extras;
mod fields;
mod figure;
mod groups;
mod levels;
mod levers;
mod number;
mod open_source;
mod path;
mod place;
mod read;
mod shape;
mod sheet;
mod slots;
mod sources;
mod strategy;
mod summary;
mod table;
mod team;
mod text;
mod value;

pub use draft::{Confidence, Draft, DraftError, DraftField, DraftProblem, LONGEST};
