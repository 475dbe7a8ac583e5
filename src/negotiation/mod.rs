//! What to do about an offer: what to ask for, in what order, and in what words.
//!
//! Belongs here: rules, templates and dates that get typed figures and give typed results. Does not
//! belong here: the texts of a scenario ([`crate::evaluation`] reads them), and markup.

pub mod words;
