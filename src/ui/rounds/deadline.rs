//! By when they want an answer.

use crate::{
    browser::{address::encoded, clock},
    negotiation::{Date, Event, calendar},
    scenario::{Field, PlanPart},
    ui::{
        State,
        element::{View, element},
        form::{Around, text_field},
        links::file,
        parts::{flag, text},
        planned::looked,
    },
};

/// How long before the day the calendar reminds.
const REMIND: u32 = 2;

/// The field, the days that are left, and a file for a calendar.
pub fn deadline(state: State) -> Vec<View> {
    let field = Field::Plan(PlanPart::Deadline);
    let around = Around {
        hint: text(move || left(state)),
        ..Around::plain(PlanPart::Deadline.label(), "")
    };
    let none = flag(move || day(state).is_none());
    let href = text(move || day(state).map_or(String::new(), |day| file_of(state, day)));
    let save = file("Calendar file", "deadline.ics", href);
    vec![
        text_field(state, field, around),
        element("P").flag("hidden", none).child(save).view(),
    ]
}

fn day(state: State) -> Option<Date> {
    let mut day = None;
    looked(state, &mut |_, plan| day = plan.deadline);
    day
}

fn left(state: State) -> String {
    let (Some(day), Some(today)) = (day(state), clock::today()) else {
        return "the day their offer ends, if they named one".to_owned();
    };
    let words = day.in_words();
    match today.days_until(day) {
        ..=-1 => words + ": over",
        0 => words + ": today",
        1 => words + ": one day left",
        days => format!("{words}: {days} days left"),
    }
}

fn file_of(state: State, day: Date) -> String {
    let company = state.guide().map_or("", |guide| &guide.company);
    let title = format!("{company}: they want an answer");
    let notes = "Ask for more time before this day, not on it.";
    let event = Event {
        uid: &format!("{day}-deadline@counteroffer"),
        title: &title,
        notes,
        day,
        stamp: &clock::stamp(),
        remind_days_before: REMIND,
    };
    "data:text/calendar;charset=utf-8,".to_owned() + &encoded(&calendar(&event))
}
