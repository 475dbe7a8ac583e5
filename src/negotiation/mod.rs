//! What to do about an offer: what to ask for, in what order, and in what words.
//!
//! Belongs here: rules, templates and dates that get typed figures and give typed results. Does not
//! belong here: the texts of a scenario ([`crate::evaluation`] reads them), and markup.

mod calendar;
mod date;
mod fact;
mod moves;
mod pattern;
mod rounds;
pub mod words;

pub use calendar::{Event, calendar};
pub use date::{Date, DateError, Weekday};
pub use fact::{fact, one_line};
pub use moves::{Move, RULES, Rule, Situation, due};
pub use pattern::Pattern;
pub use rounds::{Log, Named, Parts, Position, Round, Step, log};
