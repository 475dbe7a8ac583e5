//! The rounds as they are typed.

use std::cell::RefCell;

use leptos::prelude::*;

use crate::{
    browser::focus,
    scenario::{Field, MOST_ROUNDS, Part, PlanPart, RoundEntry, RoundPart, Scenario, choices},
    text::{keep_rounds as texts, scenario},
    ui::{
        State,
        element::{View, element},
        form::{Around, always, brought_back, chosen, field_choice, id_of, text_field},
        parts::{flag, put, quiet_button, quiet_button_unless, slot_of},
    },
};

thread_local! {
    /// The round taken out last, and its place.
    static REMOVED: RefCell<Option<(usize, RoundEntry)>> = const { RefCell::new(None) };
}

/// Every round, and the ways to have more or fewer of them.
pub fn entries(state: State) -> Vec<View> {
    let removed = state.removed_round;
    let mut parts = Vec::new();
    for place in 0..MOST_ROUNDS {
        parts.push(slot_of(
            move || place < state.scenario().rounds().len(),
            move || round(state, place),
        ));
    }
    let undo = Box::new(move || {
        if let Some((place, round)) = REMOVED.take() {
            state.edit(|scenario| scenario.insert_round(place, round));
            focus::on(id_of(Field::Round(place, RoundPart::TheirBase)));
        }
    });
    parts.push(brought_back(
        texts::REMOVED_ROUND.get(),
        "undo-round",
        removed.into(),
        removed,
        undo,
    ));
    let full = flag(move || state.with_typed(|typed| typed.rounds().len() >= MOST_ROUNDS));
    parts.push(quiet_button_unless(full, texts::START.get(), move || {
        state.edit(start);
        let last = state.typed.with_untracked(|typed| typed.rounds().len());
        focus::on(id_of(Field::Round(last.saturating_sub(1), RoundPart::Date)));
    }));
    parts
}

/// Whether a round and the offer mean the same by a part: equity may be stated by the year or in
/// shares, and a round names the whole grant.
fn fits(scenario: &Scenario, part: Part) -> bool {
    let stated = scenario.text(Field::Offer(0, Part::EquityAs)).trim();
    part != Part::Equity || matches!(stated, "" | "grant")
}

/// A round with the figures of the last; the first with what is offered and asked so far.
fn start(scenario: &mut Scenario) {
    scenario.add_round();
    if scenario.rounds().len() > 1 {
        return;
    }
    for (from, to) in [
        (Field::Offer(0, Part::Base), RoundPart::TheirBase),
        (Field::Offer(0, Part::Equity), RoundPart::TheirEquity),
        (Field::Offer(0, Part::Signing), RoundPart::TheirSigning),
        (Field::Plan(PlanPart::AskBase), RoundPart::YourBase),
        (Field::Plan(PlanPart::AskEquity), RoundPart::YourEquity),
    ] {
        if to != RoundPart::TheirEquity || fits(scenario, Part::Equity) {
            let text = scenario.text(from).to_owned();
            scenario.set(Field::Round(0, to), text);
        }
    }
}

fn round(state: State, place: usize) -> View {
    let number = place + 1;
    let title = scenario::Round { number: &number }.text();
    let remove = quiet_button(texts::REMOVE.get(), move || {
        state.edit(|scenario| {
            let round = scenario.remove_round(place);
            REMOVED.set(round.map(|round| (place, round)));
        });
        put(
            state.removed_round,
            texts::Removed { number: &number }.text(),
        );
        focus::on("undo-round".to_owned());
    });
    let mut fields = Vec::new();
    for part in ORDER {
        fields.push(one(state, place, part));
    }
    element("FIELDSET")
        .child(element("LEGEND").says(&title))
        .children(fields)
        .child(
            element("DIV")
                .class("acts")
                .child(offer_now(state, place))
                .child(remove),
        )
        .view()
}

/// Theirs beside yours, part by part.
const ORDER: [RoundPart; 9] = [
    RoundPart::Date,
    RoundPart::Channel,
    RoundPart::TheirBase,
    RoundPart::YourBase,
    RoundPart::TheirEquity,
    RoundPart::YourEquity,
    RoundPart::TheirSigning,
    RoundPart::YourSigning,
    RoundPart::Notes,
];

fn one(state: State, place: usize, part: RoundPart) -> View {
    let field = Field::Round(place, part);
    if part == RoundPart::Channel {
        let options = always(choices(field));
        return field_choice(
            state,
            field,
            part.label(),
            options,
            chosen(state, field, ""),
        );
    }
    let hint = match part {
        RoundPart::Date => "",
        RoundPart::Notes => texts::NOTES_HINT.get(),
        RoundPart::TheirBase | RoundPart::YourBase => texts::A_YEAR.get(),
        RoundPart::TheirEquity | RoundPart::YourEquity => texts::WHOLE_GRANT.get(),
        _ => texts::ONCE.get(),
    };
    text_field(state, field, Around::plain(part.label(), hint))
}

/// A button that puts what they named into the offer, in the last round and while the two differ.
fn offer_now(state: State, place: usize) -> View {
    let same = flag(move || {
        state.with_typed(|typed| {
            let last = place + 1 == typed.rounds().len();
            !last
                || NAMED.iter().all(|(from, to)| {
                    let named = typed.text(Field::Round(place, *from));
                    !fits(typed, *to)
                        || named.is_empty()
                        || named == typed.text(Field::Offer(0, *to))
                })
        })
    });
    quiet_button_unless(same, texts::OFFER_NOW.get(), move || {
        state.edit(|scenario| {
            for (from, to) in NAMED {
                let named = scenario.text(Field::Round(place, from)).to_owned();
                if !named.is_empty() && fits(scenario, to) {
                    scenario.set(Field::Offer(0, to), named);
                }
            }
        });
        // The button is gone by then.
        focus::on(id_of(Field::Round(place, RoundPart::TheirBase)));
    })
}

const NAMED: [(RoundPart, Part); 3] = [
    (RoundPart::TheirBase, Part::Base),
    (RoundPart::TheirEquity, Part::Equity),
    (RoundPart::TheirSigning, Part::Signing),
];
