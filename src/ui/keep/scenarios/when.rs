//! When something was, in calm words.

use crate::{browser::clock::Moment, negotiation::Date};

/// When something was changed, as somebody says it who looks at it today: “today 14:05”,
/// “3 November”.
pub fn when(then: &Moment, today: Date) -> String {
    match then.day.days_until(today) {
        0 => format!("today {}", then.time()),
        1 => format!("yesterday {}", then.time()),
        _ if year(then.day) == year(today) => without_weekday(&then.day.in_speech()),
        _ => without_weekday(&then.day.in_words()),
    }
}

fn year(day: Date) -> Option<String> {
    day.to_string().get(..4).map(str::to_owned)
}

fn without_weekday(day: &str) -> String {
    let (_, day) = day.split_once(", ").unwrap_or(("", day));
    day.to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn said(then: &str, hour: u8, minute: u8, expected: &str) {
        let today = Date::read("2026-11-22").unwrap();
        let day = Date::read(then).unwrap();
        let then = Moment { day, hour, minute };
        assert_eq!(when(&then, today), expected);
    }

    #[test]
    fn near_days_have_a_time_and_far_ones_a_year() {
        said("2026-11-22", 14, 5, "today 14:05");
        said("2026-11-22", 0, 0, "today 00:00");
        said("2026-11-21", 9, 30, "yesterday 09:30");
        said("2026-11-03", 9, 30, "3 November");
        said("2026-01-01", 9, 30, "1 January");
        said("2025-12-31", 9, 30, "31 December 2025");
        // A clock that was ahead.
        said("2026-11-23", 9, 30, "23 November");
    }
}
