//! A day to remember, as a calendar file: iCalendar, RFC 5545.

use super::Date;

/// What to remember, and when.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Event<'a> {
    /// Names the event for good: a calendar that opens a file with the same name again changes the
    /// event it has.
    pub uid: &'a str,
    /// What it is, in one line.
    pub title: &'a str,
    /// What else to know. May have several lines, or be empty.
    pub notes: &'a str,
    /// The day, from morning to night wherever the calendar is opened.
    pub day: Date,
    /// When the file is made, in UTC: `20261122T101500Z`.
    pub stamp: &'a str,
    /// How many days before the day to be reminded, at nine in the morning.
    pub remind_days_before: u32,
}

/// The octets of a line, without its end.
const LINE: usize = 75;

/// The calendar file of one event: UTF-8, type `text/calendar`. Control characters are left out.
#[must_use]
pub fn calendar(event: &Event) -> String {
    let mut file = File::default();
    file.line("BEGIN", "VCALENDAR");
    file.line("VERSION", "2.0");
    file.line("PRODID", "-//Counteroffer//Counteroffer//EN");
    file.line("BEGIN", "VEVENT");
    file.line("UID", event.uid);
    file.line("DTSTAMP", event.stamp);
    file.line("DTSTART;VALUE=DATE", &event.day.digits(""));
    // The first day that is not part of it. Where there is none, an event lasts one day anyway.
    if let Some(end) = event.day.plus_days(1) {
        file.line("DTEND;VALUE=DATE", &end.digits(""));
    }
    file.line("SUMMARY", event.title);
    if !event.notes.is_empty() {
        file.line("DESCRIPTION", event.notes);
    }
    // It keeps nobody from being free.
    file.line("TRANSP", "TRANSPARENT");
    file.line("BEGIN", "VALARM");
    file.line("ACTION", "DISPLAY");
    file.line("DESCRIPTION", event.title);
    file.line("TRIGGER", &trigger(event.remind_days_before));
    file.line("END", "VALARM");
    file.line("END", "VEVENT");
    file.line("END", "VCALENDAR");
    file.text
}

/// Nine in the morning so many days before, counted from midnight at the start of the day.
fn trigger(days_before: u32) -> String {
    match days_before.checked_sub(1) {
        None => "PT9H".to_owned(),
        Some(whole_days) => {
            let mut text = "-P".to_owned();
            text.push_str(&whole_days.to_string());
            text.push_str("DT15H");
            text
        }
    }
}

#[derive(Default)]
struct File {
    text: String,
    /// Octets in the last line.
    filled: usize,
}

impl File {
    /// One property.
    fn line(&mut self, name: &str, value: &str) {
        for letter in name.chars() {
            self.push(letter);
        }
        self.push(':');
        for letter in value.chars() {
            match letter {
                '\\' | ';' | ',' => {
                    self.push('\\');
                    self.push(letter);
                }
                '\n' => {
                    self.push('\\');
                    self.push('n');
                }
                '\t' => self.push(letter),
                letter if letter.is_control() => {}
                letter => self.push(letter),
            }
        }
        self.end();
    }

    /// One character, on the next line where this one is full.
    fn push(&mut self, letter: char) {
        if self.filled + letter.len_utf8() > LINE {
            self.end();
            // Begins a line that goes on with the one before.
            self.text.push(' ');
            self.filled = 1;
        }
        self.text.push(letter);
        self.filled += letter.len_utf8();
    }

    fn end(&mut self) {
        self.text.push_str("\r\n");
        self.filled = 0;
    }
}
