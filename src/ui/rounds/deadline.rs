//! By when they want an answer.

use std::fmt::Display;

use crate::{
    browser::{address::encoded, clock},
    negotiation::{Date, Event, calendar},
    scenario::{Field, PlanPart},
    text::keep_rounds as texts,
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
    let save = file(texts::CALENDAR_FILE.get(), texts::FILE_NAME.get(), href);
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
        return texts::NO_DEADLINE.to_string();
    };
    let left = today.days_until(day);
    let day: &dyn Display = &day.in_words();
    match usize::try_from(left) {
        Err(_) => texts::Over { day }.text(),
        Ok(0) => texts::Today { day }.text(),
        Ok(days) => texts::Left { day, days }.text(),
    }
}

fn file_of(state: State, day: Date) -> String {
    let company = state.guide().map_or("", |guide| &guide.company);
    let company = &company;
    let title = texts::TheyWantAnAnswer { company }.text();
    let notes = texts::ASK_BEFORE.get();
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
