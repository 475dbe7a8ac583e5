//! What is known, or taken for granted, of the grant, the company and the user.

use crate::{
    money::Money,
    scenario::{Field, Term, choices},
    text::{Text, keep_equity as texts},
    ui::{
        State,
        element::{View, element},
        form::{Around, always, field_choice, more, text_field},
        parts::{flag, nothing, text},
    },
};

use super::words::large;

/// The terms out of sight until asked for, in three groups.
const GROUPS: [(Text, &[Term]); 3] = [
    (
        texts::YOUR_GRANT,
        &[
            Term::Form,
            Term::ValuedAt,
            Term::Strike,
            Term::Ratio,
            Term::Window,
            Term::Leaver,
            Term::Expiry,
            Term::AtExit,
            Term::Acceleration,
        ],
    ),
    (
        texts::THE_COMPANY,
        &[
            Term::Valuation,
            Term::Raised,
            Term::Preference,
            Term::Participation,
            Term::Cap,
            Term::Investors,
            Term::Rounds,
        ],
    ),
    (
        texts::YOU_AND_EXIT,
        &[
            Term::Stay,
            Term::Exit,
            Term::Certainty,
            Term::Median,
            Term::Spread,
            Term::Nothing,
            Term::Aversion,
            Term::Discount,
            Term::Haircut,
        ],
    ),
];

/// The groups.
pub fn groups(state: State) -> Vec<View> {
    let mut groups = Vec::new();
    for (title, terms) in GROUPS {
        let fields = terms.iter().map(|term| Field::Equity(*term));
        groups.push(more(state, title.get(), fields.collect(), one));
    }
    groups
}

fn one(state: State, field: Field) -> View {
    let Field::Equity(term) = field else {
        return nothing();
    };
    let hidden = flag(move || !matters(state, term));
    let options = choices(field);
    if !options.is_empty() {
        let now = text(move || chosen(state, term));
        let options = always(options);
        return element("DIV")
            .flag("hidden", hidden)
            .child(field_choice(state, field, term.label(), options, now))
            .child(element("P").class("hint").says(hint(term)))
            .view();
    }
    let mut around = Around {
        hidden,
        ..Around::plain(term.label(), hint(term))
    };
    if term == Term::Valuation {
        around.hint = text(move || valuation(state));
    }
    text_field(state, field, around)
}

/// Where the valuation comes from that is taken for granted.
fn valuation(state: State) -> String {
    match state.guide().and_then(|guide| guide.valuation.as_ref()) {
        Some(known) => texts::ValuationHintOf {
            amount: &large(Money::new(known.amount, known.currency)),
            source: &known.source,
            date: &known.as_of,
        }
        .text(),
        None => hint(Term::Valuation).to_owned(),
    }
}

/// The word chosen, or the one it stands for.
fn chosen(state: State, term: Term) -> String {
    let typed = state.scenario();
    match typed.text(Field::Equity(term)).trim() {
        "" => {
            let guide = state.guide();
            guide
                .map_or("", |guide| term.usual_choice(guide))
                .to_owned()
        }
        chosen => chosen.to_owned(),
    }
}

/// Whether a term says anything beside what is chosen.
fn matters(state: State, term: Term) -> bool {
    match term {
        Term::Strike | Term::Window | Term::Leaver => chosen(state, Term::Form) == "options",
        Term::Expiry => chosen(state, Term::Form) == "rsus",
        Term::Acceleration => chosen(state, Term::AtExit) == "ends",
        Term::Cap => chosen(state, Term::Participation) == "capped",
        _ => true,
    }
}

/// What a term means, and what is taken for granted and why.
fn hint(term: Term) -> &'static str {
    let hint = match term {
        Term::Form => texts::FORM_HINT,
        Term::ValuedAt => texts::VALUED_AT_HINT,
        Term::Strike => texts::STRIKE_HINT,
        Term::Ratio => texts::RATIO_HINT,
        Term::Window => texts::WINDOW_HINT,
        Term::Leaver => texts::LEAVER_HINT,
        Term::Expiry => texts::EXPIRY_HINT,
        Term::Acceleration => texts::ACCELERATION_HINT,
        Term::AtExit => texts::AT_EXIT_HINT,
        Term::Valuation => texts::VALUATION_HINT,
        Term::Raised => texts::RAISED_HINT,
        Term::Preference => texts::PREFERENCE_HINT,
        Term::Participation => texts::PARTICIPATION_HINT,
        Term::Cap => texts::CAP_HINT,
        Term::Investors => texts::INVESTORS_HINT,
        Term::Rounds => texts::ROUNDS_HINT,
        Term::Stay => texts::STAY_HINT,
        Term::Exit => texts::EXIT_YEARS_HINT,
        Term::Certainty => texts::CERTAINTY_HINT,
        Term::Median => texts::MEDIAN_HINT,
        Term::Spread => texts::SPREAD_HINT,
        Term::Nothing => texts::NOTHING_HINT,
        Term::Aversion => texts::AVERSION_HINT,
        Term::Discount => texts::DISCOUNT_HINT,
        Term::Haircut => texts::HAIRCUT_HINT,
    };
    hint.get()
}
