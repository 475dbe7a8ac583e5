//! Days of the calendar: reading, counting and naming them.

use std::fmt;

use serde::{Serialize, Serializer};

use crate::text::{Text, date as text};

/// A day of the Gregorian calendar in the years 1900 to 2199. It knows of no clock and no time zone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Date {
    // In this order, so that days are ordered as they come.
    year: u16,
    month: u8,
    day: u8,
}

/// A day of the week.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "the days of the week are known")]
pub enum Weekday {
    Monday,
    Tuesday,
    Wednesday,
    Thursday,
    Friday,
    Saturday,
    Sunday,
}

/// Why a text is no [`Date`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DateError {
    /// Not four digits, two and two with hyphens between them.
    NotADate,
    /// The year is not one of 1900 to 2199.
    OutOfRange {
        /// The year.
        year: u16,
    },
    /// The year has no such month, or the month no such day.
    NoSuchDay {
        /// The year.
        year: u16,
        /// The month as typed, from 0 to 99.
        month: u8,
        /// The day as typed, from 0 to 99.
        day: u8,
    },
}

const FIRST_YEAR: u16 = 1900;
const LAST_YEAR: u16 = 2199;

impl Date {
    /// Reads a date as ISO 8601 writes it, `2026-12-04`, with or without spaces around it.
    pub fn read(text: &str) -> Result<Self, DateError> {
        let [a, b, c, d, b'-', e, f, b'-', g, h] = *text.trim().as_bytes() else {
            return Err(DateError::NotADate);
        };
        let two = |tens, ones| two_digits(tens, ones).ok_or(DateError::NotADate);
        let year = u16::from(two(a, b)?) * 100 + u16::from(two(c, d)?);
        let (month, day) = (two(e, f)?, two(g, h)?);
        if !(FIRST_YEAR..=LAST_YEAR).contains(&year) {
            return Err(DateError::OutOfRange { year });
        }
        Self::of(year, month, day).ok_or(DateError::NoSuchDay { year, month, day })
    }

    /// A day of a month from 1 to 12; `None` where there is none such, or the year is out of range.
    #[must_use]
    pub fn of(year: u16, month: u8, day: u8) -> Option<Self> {
        let known = (FIRST_YEAR..=LAST_YEAR).contains(&year);
        let there = day >= 1 && day <= days_in(year, month);
        (known && there).then_some(Self { year, month, day })
    }

    /// How many days later `other` is; below zero where it is earlier.
    #[must_use]
    pub fn days_until(self, other: Self) -> i32 {
        other.number() - self.number()
    }

    /// So many days later, or earlier where `days` is below zero. `None` before 1900 and after 2199.
    #[must_use]
    pub fn plus_days(self, days: i32) -> Option<Self> {
        let number = self.number().checked_add(days)?;
        if number < 0 {
            return None;
        }
        // The four hundred years after which the calendar repeats itself, then the year and the month
        // that begin last. Undoes `number`.
        let (ages, in_age) = (number / 146_097, number % 146_097);
        let years = (in_age - in_age / 1_460 + in_age / 36_524 - in_age / 146_096) / 365;
        let in_year = in_age - (365 * years + years / 4 - years / 100);
        let months = (5 * in_year + 2) / 153;
        let day = in_year - (153 * months + 2) / 5 + 1;
        let year = 400 * ages + years;
        let (year, month) = if months < 10 {
            (year, months + 3)
        } else {
            (year + 1, months - 9)
        };
        Self::of(
            year.try_into().ok()?,
            month.try_into().ok()?,
            day.try_into().ok()?,
        )
    }

    /// Its day of the week.
    #[must_use]
    pub fn weekday(self) -> Weekday {
        match self.number() % 7 {
            0 => Weekday::Wednesday,
            1 => Weekday::Thursday,
            2 => Weekday::Friday,
            3 => Weekday::Saturday,
            4 => Weekday::Sunday,
            5 => Weekday::Monday,
            _ => Weekday::Tuesday,
        }
    }

    /// With its day of the week: in English `Friday, 4 December 2026`.
    #[must_use]
    pub fn in_words(self) -> String {
        let (weekday, day) = (&self.weekday().name(), &self.without_weekday(true));
        text::WithWeekday { weekday, day }.text()
    }

    /// As people name a day that is near: in English `Friday, 4 December`.
    #[must_use]
    pub fn in_speech(self) -> String {
        let (weekday, day) = (&self.weekday().name(), &self.without_weekday(false));
        text::WithWeekday { weekday, day }.text()
    }

    /// Its day and month, with its year or without: in English `4 December 2026`.
    #[must_use]
    pub fn without_weekday(self, with_year: bool) -> String {
        let day: &dyn fmt::Display = match self.day {
            1 => &text::FIRST,
            _ => &self.day,
        };
        let (month, year) = (&month_name(self.month), &self.year);
        if with_year {
            text::Long { day, month, year }.text()
        } else {
            text::Short { day, month }.text()
        }
    }

    /// Year, month and day in digits, with this between them.
    pub(super) fn digits(self, between: &str) -> String {
        let mut text = String::new();
        self.push_year(&mut text);
        text.push_str(between);
        push_two(&mut text, self.month);
        text.push_str(between);
        push_two(&mut text, self.day);
        text
    }

    fn push_year(self, text: &mut String) {
        for part in [self.year / 100, self.year % 100] {
            push_two(text, u8::try_from(part).unwrap_or_default());
        }
    }

    /// Days since 1 March of the year 0, a Wednesday, as if there had always been this calendar.
    ///
    /// Years are taken to begin in March: the leap day is then the last of its year, and the months
    /// before it have 153 days in every five. After Howard Hinnant,
    /// <https://howardhinnant.github.io/date_algorithms.html>.
    fn number(self) -> i32 {
        let (year, month) = (i32::from(self.year), i32::from(self.month));
        let (year, months) = if month > 2 {
            (year, month - 3)
        } else {
            (year - 1, month + 9)
        };
        let leap_days = year / 4 - year / 100 + year / 400;
        365 * year + leap_days + (153 * months + 2) / 5 + i32::from(self.day) - 1
    }
}

impl Weekday {
    /// Its name.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Monday => text::MONDAY,
            Self::Tuesday => text::TUESDAY,
            Self::Wednesday => text::WEDNESDAY,
            Self::Thursday => text::THURSDAY,
            Self::Friday => text::FRIDAY,
            Self::Saturday => text::SATURDAY,
            Self::Sunday => text::SUNDAY,
        }
        .get()
    }
}

fn month_name(month: u8) -> Text {
    match month {
        1 => text::JANUARY,
        2 => text::FEBRUARY,
        3 => text::MARCH,
        4 => text::APRIL,
        5 => text::MAY,
        6 => text::JUNE,
        7 => text::JULY,
        8 => text::AUGUST,
        9 => text::SEPTEMBER,
        10 => text::OCTOBER,
        11 => text::NOVEMBER,
        _ => text::DECEMBER,
    }
}

/// None in a month that there is not.
fn days_in(year: u16, month: u8) -> u8 {
    let leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    match month {
        1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
        4 | 6 | 9 | 11 => 30,
        2 if leap => 29,
        2 => 28,
        _ => 0,
    }
}

fn two_digits(tens: u8, ones: u8) -> Option<u8> {
    (tens.is_ascii_digit() && ones.is_ascii_digit()).then(|| (tens - b'0') * 10 + (ones - b'0'))
}

fn push_two(text: &mut String, number: u8) {
    text.push(digit(number / 10));
    text.push(digit(number));
}

/// The last digit.
fn digit(number: u8) -> char {
    char::from(b'0' + number % 10)
}

/// As ISO 8601 writes it: `2026-12-04`.
impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.digits("-"))
    }
}

impl Serialize for Date {
    /// As text: `"2026-12-04"`.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.digits("-"))
    }
}

impl fmt::Display for DateError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {
            Self::NotADate => text::NOT_A_DATE.fmt(f),
            Self::OutOfRange { year } => f.write_str(&text::OutOfRange { year: &year }.text()),
            Self::NoSuchDay { year, month, .. } => {
                let days = days_in(year, month);
                f.write_str(&if days == 0 {
                    text::NoSuchMonth { month: &month }.text()
                } else {
                    text::NoSuchDay {
                        month: &month_name(month),
                        year: &year,
                        days: &days,
                    }
                    .text()
                })
            }
        }
    }
}

impl std::error::Error for DateError {}
