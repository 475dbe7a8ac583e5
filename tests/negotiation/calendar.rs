//! Calendar files, read back with a library of calendars.

use counteroffer::negotiation::{Date, Event, calendar};
use icalendar::parser::{Component, read_components, unfold};
use proptest::prelude::*;

fn event() -> Event<'static> {
    Event {
        uid: "deadline-hugging-face@counteroffer",
        title: "Answer Hugging Face",
        notes: "Ask: €181,250 a year;\nfloor: €150,000. Everything is in C:\\offers, and the call is with the recruiter.",
        day: Date::of(2026, 12, 4).unwrap(),
        stamp: "20261122T101500Z",
        remind_days_before: 2,
    }
}

#[test]
fn a_whole_file() {
    let expected = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//Counteroffer//Counteroffer//EN",
        "BEGIN:VEVENT",
        "UID:deadline-hugging-face@counteroffer",
        "DTSTAMP:20261122T101500Z",
        "DTSTART;VALUE=DATE:20261204",
        "DTEND;VALUE=DATE:20261205",
        "SUMMARY:Answer Hugging Face",
        // 75 octets, of which each sign of the euro takes three.
        r"DESCRIPTION:Ask: €181\,250 a year\;\nfloor: €150\,000. Everything is in",
        r"  C:\\offers\, and the call is with the recruiter.",
        "TRANSP:TRANSPARENT",
        "BEGIN:VALARM",
        "ACTION:DISPLAY",
        "DESCRIPTION:Answer Hugging Face",
        "TRIGGER:-P1DT15H",
        "END:VALARM",
        "END:VEVENT",
        "END:VCALENDAR",
        "",
    ];
    assert_eq!(calendar(&event()), expected.join("\r\n"));
}

/// The value of a property as a calendar reads it.
#[track_caller]
fn value(component: &Component, name: &str) -> String {
    component.find_prop(name).unwrap().val.as_str().to_owned()
}

/// What the library reads as the one event of a file.
#[track_caller]
fn read(file: &str, check: impl Fn(&Component, &Component)) {
    let unfolded = unfold(file);
    let calendars = read_components(&unfolded).unwrap();
    let [calendar] = &calendars[..] else {
        panic!("one calendar: {file}");
    };
    let [event] = &calendar.components[..] else {
        panic!("one event: {file}");
    };
    let [alarm] = &event.components[..] else {
        panic!("one alarm: {file}");
    };
    assert_eq!(calendar.name, "VCALENDAR");
    assert_eq!(event.name, "VEVENT");
    assert_eq!(alarm.name, "VALARM");
    check(event, alarm);
}

#[test]
fn a_library_reads_the_same() {
    read(&calendar(&event()), |read, alarm| {
        assert_eq!(value(read, "UID"), event().uid);
        assert_eq!(value(read, "DTSTAMP"), event().stamp);
        assert_eq!(value(read, "SUMMARY"), event().title);
        assert_eq!(value(read, "DESCRIPTION"), event().notes);
        assert_eq!(value(read, "TRANSP"), "TRANSPARENT");
        assert_eq!(value(alarm, "ACTION"), "DISPLAY");
        assert_eq!(value(alarm, "DESCRIPTION"), event().title);
        for (name, day) in [("DTSTART", "20261204"), ("DTEND", "20261205")] {
            let property = read.find_prop(name).unwrap();
            let [parameter] = &property.params[..] else {
                panic!("one parameter: {property}");
            };
            assert_eq!(property.val, day);
            assert_eq!(parameter.key, "VALUE");
            assert_eq!(parameter.val.as_ref().unwrap(), &"DATE");
        }
    });
}

#[test]
fn a_reminder_is_at_nine_in_the_morning() {
    for (days, expected) in [
        // Nine hours after the day begins, and 15 before: nine hours into the day before.
        (0, "PT9H"),
        (1, "-P0DT15H"),
        (2, "-P1DT15H"),
        (7, "-P6DT15H"),
        (u32::MAX, "-P4294967294DT15H"),
    ] {
        let event = Event {
            remind_days_before: days,
            ..event()
        };
        read(&calendar(&event), |_, alarm| {
            assert_eq!(value(alarm, "TRIGGER"), expected);
        });
    }
}

#[test]
fn what_is_not_there_has_no_line() {
    let event = Event {
        notes: "",
        day: Date::of(2199, 12, 31).unwrap(),
        ..event()
    };
    read(&calendar(&event), |read, _| {
        assert!(read.find_prop("DESCRIPTION").is_none());
        assert_eq!(value(read, "DTSTART"), "21991231");
        assert!(read.find_prop("DTEND").is_none());
    });
}

#[test]
fn nothing_typed_begins_a_line_of_the_file() {
    let event = Event {
        title: "x\r\nEND:VEVENT\rBEGIN:VEVENT\u{85}\u{0}\u{7f}y",
        ..event()
    };
    read(&calendar(&event), |read, _| {
        assert_eq!(value(read, "SUMMARY"), "x\nEND:VEVENTBEGIN:VEVENTy");
    });
}

/// What is left of a text: all but control characters that neither end a line nor are a tab.
fn kept(text: &str) -> String {
    let keeps = |letter: &char| matches!(letter, '\n' | '\t') || !letter.is_control();
    text.chars().filter(keeps).collect()
}

/// The text of a line, unfolded and read letter by letter: independent of the library.
fn unescaped(file: &str, name: &str) -> String {
    let unfolded = file.replace("\r\n ", "");
    let line = unfolded
        .split("\r\n")
        .find_map(|line| line.strip_prefix(name)?.strip_prefix(':'));
    let mut letters = line.unwrap().chars();
    let mut text = String::new();
    while let Some(letter) = letters.next() {
        text.push(match letter {
            '\\' => match letters.next().unwrap() {
                'n' => '\n',
                escaped => escaped,
            },
            letter => letter,
        });
    }
    text
}

/// Any text, or one of what means something in a calendar file.
fn texts() -> impl Strategy<Value = String> {
    prop_oneof![any::<String>(), "[a-c\\\\;,:\n\r\t €😀\u{301}nN]{0,200}"]
}

proptest! {
    #[test]
    fn any_text_comes_back(
        title in texts(),
        notes in texts(),
        uid in texts(),
        day in 0..109_573,
        remind_days_before in any::<u32>(),
    ) {
        let day = Date::of(1900, 1, 1).unwrap().plus_days(day).unwrap();
        let event = Event { uid: &uid, title: &title, notes: &notes, day, remind_days_before, ..event() };
        let file = calendar(&event);
        prop_assert!(file.ends_with("END:VCALENDAR\r\n"));
        for line in file.strip_suffix("\r\n").unwrap().split("\r\n") {
            prop_assert!(!line.is_empty() && line.len() <= 75, "{:?}", line);
            prop_assert!(line.chars().all(|letter| letter == '\t' || !letter.is_control()), "{:?}", line);
        }
        prop_assert_eq!(unescaped(&file, "UID"), kept(&uid));
        prop_assert_eq!(unescaped(&file, "SUMMARY"), kept(&title));
        if !notes.is_empty() {
            prop_assert_eq!(unescaped(&file, "DESCRIPTION"), kept(&notes));
        }
        read(&file, |event, alarm| {
            assert_eq!(value(event, "SUMMARY"), kept(&title));
            assert_eq!(value(alarm, "DESCRIPTION"), kept(&title));
        });
    }
}
