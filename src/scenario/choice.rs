//! The words that can be chosen, as people read them.

use super::{ExitPart, Field, Part, PlanPart, RoundPart, Term};

/// What can be chosen in a field, in the order of the form: the word that is saved and what it is
/// called. The empty word is there where the form offers it. Empty for fields that are typed in;
/// without the places of offers where those can be chosen, too.
#[must_use]
pub fn choices(field: Field) -> &'static [(&'static str, &'static str)] {
    match field {
        Field::Target => &[
            ("ask", "the ask"),
            ("floor", "the floor"),
            ("amount", "a figure of your own"),
        ],
        Field::Offer(_, part) => of_offer(part),
        Field::Equity(term) => of_equity(term),
        Field::Exit(_, ExitPart::Kind) => &[
            ("nothing", "Nothing"),
            ("sale", "Sale"),
            ("listing", "Listing"),
            ("none", "Left out"),
        ],
        Field::Plan(part) => of_plan(part),
        Field::Extra(_) => &[("yes", "Asked for"), ("no", "Not asked for")],
        Field::Round(_, RoundPart::Channel) => &[
            ("", "not said"),
            ("call", "Call"),
            ("email", "E-mail"),
            ("message", "Message"),
            ("meeting", "In person"),
        ],
        _ => &[],
    }
}

/// What a word that can be chosen in a field is called.
#[must_use]
pub fn choice_name(field: Field, word: &str) -> Option<&'static str> {
    let mut choices = choices(field).iter();
    let choice = choices.find(|(known, _)| *known == word);
    choice.map(|(_, name)| *name)
}

fn of_offer(part: Part) -> &'static [(&'static str, &'static str)] {
    match part {
        Part::EquityKind => &[
            ("private", "Private: cannot be sold today"),
            ("public", "Listed shares"),
        ],
        Part::EquityAs => &[
            ("grant", "Value of the whole grant"),
            ("year", "Value per year"),
            ("shares", "Shares and their price"),
        ],
        Part::Vesting => &[
            ("monthly", "Every month"),
            ("quarterly", "Every quarter"),
            ("yearly", "Every year"),
        ],
        Part::Shape => &[
            ("even", "The same each year"),
            ("front", "More at first: 38/32/20/10"),
            ("back", "More at the end: 5/15/40/40"),
            ("custom", "Other percentages"),
        ],
        Part::Marked => &[
            ("", "Not marked"),
            ("written", "Written"),
            ("verbal", "Said, not written"),
            ("expected", "Expected"),
        ],
        _ => &[],
    }
}

fn of_equity(term: Term) -> &'static [(&'static str, &'static str)] {
    match term {
        Term::Form => &[
            ("options", "Options, BSPCE"),
            ("rsus", "RSUs"),
            ("shares", "Free shares, AGA"),
        ],
        Term::ValuedAt => &[
            ("preferred", "Investors’ price"),
            ("common", "Price of a common share"),
        ],
        Term::Leaver => &[("lapse", "The options lapse"), ("exercise", "You buy them")],
        Term::Acceleration => &[("no", "Not promised"), ("yes", "Promised")],
        Term::AtExit => &[("stays", "It goes on"), ("ends", "It ends")],
        Term::Participation => &[
            ("none", "None"),
            ("full", "Full"),
            ("capped", "Up to a cap"),
        ],
        Term::Certainty => &[("about", "about right"), ("exactly", "exact")],
        Term::Aversion => &[
            ("1", "I take risks (1)"),
            ("2", "In between (2)"),
            ("3", "I avoid risks (3)"),
        ],
        _ => &[],
    }
}

fn of_plan(part: PlanPart) -> &'static [(&'static str, &'static str)] {
    match part {
        PlanPart::Script => &[
            ("opening", "First answer to the offer"),
            ("counter", "Your counter-offer, whole"),
            ("equity", "Asking for equity"),
            ("competing", "Naming another offer"),
            ("moat", "Your open-source work"),
            ("moat_role", "Your open-source work, in this role"),
            ("role_lever", "What you bring to this role"),
            ("band_top", "“This is the top of our band”"),
            ("same_for_everyone", "“Equity is the same for everyone”"),
            ("no_match", "“We do not match”"),
            ("by_friday", "“We need an answer by Friday”"),
            ("by_location", "“Remote is paid by location”"),
            ("acceptance", "Saying yes"),
            ("decline", "Saying no, kindly"),
        ],
        PlanPart::Format => &[
            ("spoken", "To say"),
            ("email", "E-mail"),
            ("short", "Short message"),
        ],
        PlanPart::Tone => &[("warm", "Warm"), ("direct", "Direct"), ("formal", "Formal")],
        PlanPart::Basis => &[
            ("like_for_like", "Every part four times"),
            ("quoted", "As the guide: base counted once"),
        ],
        _ => &[],
    }
}
