//! The words that can be chosen, as people read them.

use crate::text::{Text, choice as text};

use super::{ExitPart, Field, Part, PlanPart, RoundPart, Term};

/// What can be chosen in a field, in the order of the form: the word that is saved and what it is
/// called. The empty word is there where the form offers it. Empty for fields that are typed in;
/// without the places of offers where those can be chosen, too.
#[must_use]
pub fn choices(field: Field) -> &'static [(&'static str, Text)] {
    match field {
        Field::Target => &[
            ("ask", text::TARGET_ASK),
            ("floor", text::TARGET_FLOOR),
            ("amount", text::TARGET_AMOUNT),
        ],
        Field::Offer(_, part) => of_offer(part),
        Field::Equity(term) => of_equity(term),
        Field::Exit(_, ExitPart::Kind) => &[
            ("nothing", text::EXIT_NOTHING),
            ("sale", text::EXIT_SALE),
            ("listing", text::EXIT_LISTING),
            ("none", text::EXIT_NONE),
        ],
        Field::Plan(part) => of_plan(part),
        Field::Extra(_) => &[("yes", text::EXTRA_YES), ("no", text::EXTRA_NO)],
        Field::Round(_, RoundPart::Channel) => &[
            ("", text::CHANNEL_UNSAID),
            ("call", text::CHANNEL_CALL),
            ("email", text::CHANNEL_EMAIL),
            ("message", text::CHANNEL_MESSAGE),
            ("meeting", text::CHANNEL_MEETING),
        ],
        _ => &[],
    }
}

/// What a word that can be chosen in a field is called.
#[must_use]
pub fn choice_name(field: Field, word: &str) -> Option<&'static str> {
    let mut choices = choices(field).iter();
    let choice = choices.find(|(known, _)| *known == word);
    choice.map(|(_, name)| name.get())
}

fn of_offer(part: Part) -> &'static [(&'static str, Text)] {
    match part {
        Part::EquityKind => &[
            ("private", text::EQUITY_KIND_PRIVATE),
            ("public", text::EQUITY_KIND_PUBLIC),
        ],
        Part::EquityAs => &[
            ("grant", text::EQUITY_AS_GRANT),
            ("year", text::EQUITY_AS_YEAR),
            ("shares", text::EQUITY_AS_SHARES),
        ],
        Part::Vesting => &[
            ("monthly", text::VESTING_MONTHLY),
            ("quarterly", text::VESTING_QUARTERLY),
            ("yearly", text::VESTING_YEARLY),
        ],
        Part::Shape => &[
            ("even", text::SHAPE_EVEN),
            ("front", text::SHAPE_FRONT),
            ("back", text::SHAPE_BACK),
            ("custom", text::SHAPE_CUSTOM),
        ],
        Part::Marked => &[
            ("", text::MARKED_NOT),
            ("written", text::MARKED_WRITTEN),
            ("verbal", text::MARKED_VERBAL),
            ("expected", text::MARKED_EXPECTED),
        ],
        _ => &[],
    }
}

fn of_equity(term: Term) -> &'static [(&'static str, Text)] {
    match term {
        Term::Form => &[
            ("options", text::FORM_OPTIONS),
            ("rsus", text::FORM_RSUS),
            ("shares", text::FORM_SHARES),
        ],
        Term::ValuedAt => &[
            ("preferred", text::VALUED_AT_PREFERRED),
            ("common", text::VALUED_AT_COMMON),
        ],
        Term::Leaver => &[
            ("lapse", text::LEAVER_LAPSE),
            ("exercise", text::LEAVER_EXERCISE),
        ],
        Term::Acceleration => &[
            ("no", text::ACCELERATION_NO),
            ("yes", text::ACCELERATION_YES),
        ],
        Term::AtExit => &[("stays", text::AT_EXIT_STAYS), ("ends", text::AT_EXIT_ENDS)],
        Term::Participation => &[
            ("none", text::PARTICIPATION_NONE),
            ("full", text::PARTICIPATION_FULL),
            ("capped", text::PARTICIPATION_CAPPED),
        ],
        Term::Certainty => &[
            ("about", text::CERTAINTY_ABOUT),
            ("exactly", text::CERTAINTY_EXACTLY),
        ],
        Term::Aversion => &[
            ("1", text::AVERSION_1),
            ("2", text::AVERSION_2),
            ("3", text::AVERSION_3),
        ],
        _ => &[],
    }
}

fn of_plan(part: PlanPart) -> &'static [(&'static str, Text)] {
    match part {
        PlanPart::Script => &[
            ("opening", text::SCRIPT_OPENING),
            ("counter", text::SCRIPT_COUNTER),
            ("equity", text::SCRIPT_EQUITY),
            ("competing", text::SCRIPT_COMPETING),
            ("moat", text::SCRIPT_MOAT),
            ("moat_role", text::SCRIPT_MOAT_ROLE),
            ("role_lever", text::SCRIPT_ROLE_LEVER),
            ("band_top", text::SCRIPT_BAND_TOP),
            ("same_for_everyone", text::SCRIPT_SAME_FOR_EVERYONE),
            ("no_match", text::SCRIPT_NO_MATCH),
            ("by_friday", text::SCRIPT_BY_FRIDAY),
            ("by_location", text::SCRIPT_BY_LOCATION),
            ("acceptance", text::SCRIPT_ACCEPTANCE),
            ("decline", text::SCRIPT_DECLINE),
        ],
        PlanPart::Format => &[
            ("spoken", text::FORMAT_SPOKEN),
            ("email", text::FORMAT_EMAIL),
            ("short", text::FORMAT_SHORT),
        ],
        PlanPart::Tone => &[
            ("warm", text::TONE_WARM),
            ("direct", text::TONE_DIRECT),
            ("formal", text::TONE_FORMAL),
        ],
        PlanPart::Basis => &[
            ("like_for_like", text::BASIS_LIKE_FOR_LIKE),
            ("quoted", text::BASIS_QUOTED),
        ],
        _ => &[],
    }
}
