//! What is known, or taken for granted, of the grant, the company and the user.

use crate::{
    money::Money,
    scenario::{Field, Term, choices},
    ui::{
        State,
        element::{View, element},
        form::{Around, always, field_choice, more, text_field},
        parts::{flag, nothing, text},
    },
};

use super::words::large;

/// The terms out of sight until asked for, in three groups.
const GROUPS: [(&str, &[Term]); 3] = [
    (
        "Your grant",
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
        "The company",
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
        "You and the exit",
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
        groups.push(more(state, title, fields.collect(), one));
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
    let mut hint = hint(Term::Valuation).to_owned();
    if let Some(known) = state.guide().and_then(|guide| guide.valuation.as_ref()) {
        hint = hint + " " + &large(Money::new(known.amount, known.currency));
        hint = hint + " (" + &known.source + ", " + &known.as_of + ").";
    }
    hint
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
    match term {
        Term::Form => "Options are a right to buy at a fixed price. The guide’s unless you say.",
        Term::ValuedAt => "By which price the offer counts the grant. Ask.",
        Term::Strike => {
            "What a share costs you: per share, or % of the investors’ price. The price of a common share unless you say, as most plans have it."
        }
        Term::Ratio => {
            "% of the investors’ price, by the 409A report or the board. 64 unless you say: unicorns’ common shares were overstated by 56% (Gornall and Strebulaev)."
        }
        Term::Window => {
            "Months to buy your options in once you leave. 3 unless you say: common in plans."
        }
        Term::Leaver => {
            "If that window closes before the exit. About a third of vested options in the money are ever exercised (Carta)."
        }
        Term::Expiry => {
            "Years after which RSUs are lost that still wait for their second trigger, the exit. 7 unless you say: common in agreements."
        }
        Term::Acceleration => {
            "All vests if the company is sold and your job ends. Not the double trigger of RSUs."
        }
        Term::AtExit => {
            "Our assumption: the buyer keeps you, and vesting goes on at the price of the exit."
        }
        Term::Valuation => "After the money of the latest round. Unless you say, the guide’s:",
        Term::Raised => {
            "All that investors get back first. None unless you say, for want of a source: ask."
        }
        Term::Preference => {
            "How many times they get it back. 1x unless you say: the standard term."
        }
        Term::Participation => "What they get beyond that. None unless you say: the standard term.",
        Term::Cap => "Of both together, times their money. 3x unless you say: our assumption.",
        Term::Investors => {
            "% of the company. Unless you say: as if all was raised at the latest price."
        }
        Term::Rounds => {
            "% of the company that each sells; after 10 you have 90% of your share. 10 unless you say: a series D (Carta)."
        }
        Term::Stay => "1 to 10. As long as the grant vests unless you say.",
        Term::Exit => "0 to 15. 4 unless you say: our assumption, nobody knows.",
        Term::Certainty => {
            "About right: from none to twice as many, most likely near. For the many futures."
        }
        Term::Median => {
            "Half of the futures bring more. An amount or 1.5x. The latest valuation unless you say: no growth."
        }
        Term::Spread => {
            "Two exits in three are within the middle ÷ this and × this. 3x unless you say: our assumption; Cochrane found near 2.7x in a year."
        }
        Term::Nothing => {
            "% of futures without any exit. 0 unless you say; almost three founders in four got nothing (Hall and Woodward)."
        }
        Term::Aversion => {
            "What you would give for certainty: relative risk aversion. 2 unless you say; Hall and Murphy use 2 and 3."
        }
        Term::Discount => "% a year that later money is worth less. 0 unless you say.",
        Term::Haircut => "% off for shares that cannot be sold. 0 unless you say.",
    }
}
