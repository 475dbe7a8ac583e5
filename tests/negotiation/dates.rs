//! Days, compared with a library of dates and with any calendar on a wall.

use counteroffer::negotiation::{Date, DateError, Weekday};
use jiff::{ToSpan, civil};
use proptest::prelude::*;

#[track_caller]
fn date(text: &str) -> Date {
    Date::read(text).unwrap()
}

#[track_caller]
fn reads(text: &str, in_words: &str) {
    assert_eq!(date(text).in_words(), in_words);
    assert_eq!(date(text).to_string(), text.trim());
}

#[test]
fn dates_are_read_and_named() {
    reads("2026-12-04", "Friday, 4 December 2026");
    reads(" 2026-11-22\t", "Sunday, 22 November 2026");
    reads("1900-01-01", "Monday, 1 January 1900");
    reads("2000-02-29", "Tuesday, 29 February 2000");
    reads("2199-12-31", "Tuesday, 31 December 2199");
}

#[track_caller]
fn refused(text: &str, expected: DateError, message: &str) {
    let error = Date::read(text).unwrap_err();
    assert_eq!(error, expected, "{text}");
    assert_eq!(error.to_string(), message);
}

#[test]
fn what_is_no_date_says_what_to_type() {
    for text in [
        "",
        "   ",
        "tomorrow",
        "2026-12-4",
        "2026/12/04",
        "04-12-2026",
        "2026-12-04T10:00",
        "2026-12- 4",
        "+026-12-04",
        "２０２６-12-04",
        "2026-12-0é",
    ] {
        let message = "Type year, month and day in digits, such as 2026-12-04.";
        refused(text, DateError::NotADate, message);
    }
    let no_day = |year, month, day| DateError::NoSuchDay { year, month, day };
    refused(
        "2026-02-29",
        no_day(2026, 2, 29),
        "February 2026 has 28 days: type a day from 01 to 28.",
    );
    refused(
        "2100-02-29",
        no_day(2100, 2, 29),
        "February 2100 has 28 days: type a day from 01 to 28.",
    );
    refused(
        "2026-04-31",
        no_day(2026, 4, 31),
        "April 2026 has 30 days: type a day from 01 to 30.",
    );
    refused(
        "2026-12-00",
        no_day(2026, 12, 0),
        "December 2026 has 31 days: type a day from 01 to 31.",
    );
    refused(
        "2026-13-01",
        no_day(2026, 13, 1),
        "There is no month 13: type one from 01 to 12.",
    );
    refused(
        "2026-00-01",
        no_day(2026, 0, 1),
        "There is no month 0: type one from 01 to 12.",
    );
    refused(
        "1899-12-31",
        DateError::OutOfRange { year: 1899 },
        "1899 is too far away: type a year from 1900 to 2199.",
    );
    refused(
        "2200-01-01",
        DateError::OutOfRange { year: 2200 },
        "2200 is too far away: type a year from 1900 to 2199.",
    );
}

#[track_caller]
fn apart(from: &str, to: &str, days: i32) {
    assert_eq!(date(from).days_until(date(to)), days, "{from} to {to}");
    assert_eq!(date(from).plus_days(days), Some(date(to)));
    assert_eq!(date(to).plus_days(-days), Some(date(from)));
}

#[test]
fn days_are_counted() {
    apart("2026-12-04", "2026-12-04", 0);
    apart("2026-11-22", "2026-12-04", 12);
    apart("2026-12-31", "2027-01-01", 1);
    apart("2028-02-28", "2028-03-01", 2);
    apart("2026-03-01", "2026-02-28", -1);
    apart("2026-01-01", "2027-01-01", 365);
    // 300 years of 365 days, and 72 leap days: every fourth year but 1900, 2100 and 2200.
    apart("1900-01-01", "2199-12-31", 300 * 365 + 72);
}

#[test]
fn days_end_where_the_years_do() {
    let (first, last) = (date("1900-01-01"), date("2199-12-31"));
    for (day, days) in [
        (first, -1),
        (last, 1),
        (first, i32::MIN),
        (last, i32::MAX),
        (first, i32::MAX),
        (last, i32::MIN),
        (first, 109_573),
        (first, -700_000),
    ] {
        assert_eq!(day.plus_days(days), None, "{day} and {days} days");
    }
    for (year, month, day) in [
        (0, 1, 1),
        (1899, 12, 31),
        (2200, 1, 1),
        (u16::MAX, u8::MAX, u8::MAX),
        (2026, 12, 32),
    ] {
        assert_eq!(Date::of(year, month, day), None);
    }
}

#[test]
fn every_day_is_as_in_a_library_of_dates() {
    let mut theirs = civil::date(1900, 1, 1);
    let first = date("1900-01-01");
    let mut ours = first;
    let mut days = 0;
    loop {
        assert_eq!(ours.to_string(), theirs.to_string());
        assert_eq!(Date::read(&theirs.to_string()), Ok(ours));
        assert_eq!(first.days_until(ours), days);
        assert_eq!(first.plus_days(days), Some(ours));
        assert_eq!(
            ours.in_words(),
            theirs.strftime("%A, %-d %B %Y").to_string()
        );
        assert!(ours.in_words().starts_with(ours.weekday().name()));
        let Some(next) = ours.plus_days(1) else { break };
        assert!(ours < next);
        (ours, theirs, days) = (next, theirs.tomorrow().unwrap(), days + 1);
    }
    assert_eq!(theirs, civil::date(2199, 12, 31));
}

#[test]
fn dates_are_written_as_text() {
    let written = serde_json::to_string(&date("2026-02-03")).unwrap();
    assert_eq!(written, r#""2026-02-03""#);
    let weekday = serde_json::to_string(&Weekday::Friday).unwrap();
    assert_eq!(weekday, r#""friday""#);
}

proptest! {
    #[test]
    fn days_of_any_two_dates_are_as_in_a_library(from in 0..109_572_i32, days in -120_000..120_000_i32) {
        let first = civil::date(1900, 1, 1);
        let ours = date("1900-01-01").plus_days(from).unwrap();
        let there = first.checked_add((from + days).days()).unwrap();
        let expected = (1900..2200).contains(&there.year()).then(|| there.to_string());
        let found = ours.plus_days(days);
        prop_assert_eq!(found.map(|date| date.to_string()), expected);
        if let Some(found) = found {
            prop_assert_eq!(ours.days_until(found), days);
            prop_assert_eq!(ours.cmp(&found), 0.cmp(&days));
        }
    }

    #[test]
    fn any_text_is_a_date_or_says_why_not(
        text in prop_oneof![any::<String>(), "[0-9]{4}-[0-9]{2}-[0-9]{2}", "[0-9 -]{8,12}"],
    ) {
        match Date::read(&text) {
            Ok(date) => prop_assert_eq!(date.to_string(), text.trim()),
            Err(error) => {
                let message = error.to_string();
                let told = message.starts_with("Type ") || message.contains(": type ");
                prop_assert!(told && message.ends_with('.'), "{}", message);
            }
        }
        if text.len() == 10 && text.starts_with("20") {
            prop_assert_eq!(Date::read(&text).is_ok(), text.parse::<civil::Date>().is_ok(), "{}", text);
        }
    }
}
