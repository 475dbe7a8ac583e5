//! When something was, in calm words.

use crate::negotiation::Date;

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
        let time = format!("{:02}:{:02}", self.hour, self.minute);
        match self.day.days_until(today) {
            0 => format!("today {time}"),
            1 => format!("yesterday {time}"),
            _ if year(self.day) == year(today) => without_weekday(&self.day.in_speech()),
            _ => without_weekday(&self.day.in_words()),
        }
    }
}

fn year(day: Date) -> Option<String> {
    day.to_string().get(..4).map(str::to_owned)
}

fn without_weekday(day: &str) -> String {
    let (_, day) = day.split_once(", ").unwrap_or(("", day));
    day.to_owned()
}
