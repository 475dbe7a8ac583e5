//! When something was, in calm words.

use crate::{negotiation::Date, text::keep_stored as text};

/// A moment as clocks and calendars show it where the user is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Moment {
    /// The day.
    pub day: Date,
    /// From 0 to 23.
    pub hour: u8,
    /// From 0 to 59.
    pub minute: u8,
}

impl Moment {
    /// The moment as somebody says it who looks back at it today: “today 14:05”, “3 November”,
    /// “31 December 2025”.
    #[must_use]
    pub fn in_words(&self, today: Date) -> String {
        let (hour, minute) = (&two(self.hour), &two(self.minute));
        let time = &text::Time { hour, minute }.text();
        match self.day.days_until(today) {
            0 => text::Today { time }.text(),
            1 => text::Yesterday { time }.text(),
            _ => self.day.without_weekday(year(self.day) != year(today)),
        }
    }
}

fn two(number: u8) -> String {
    format!("{number:02}")
}

fn year(day: Date) -> Option<String> {
    day.to_string().get(..4).map(str::to_owned)
}
