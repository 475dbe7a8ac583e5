//! What is known, or taken for granted, of the grant, the company and the user.

use leptos::prelude::*;

use crate::{
    scenario::{Field, Kind, Term},
    ui::{
        State,
        element::element,
        form::{Around, Choosable, choice, id_of, text_field},
        parts::{block, flag, nothing, several, text},
    },
};

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

/// The groups, each built once it is asked for.
pub fn groups(state: State) -> Vec<AnyView> {
    GROUPS
        .map(|(title, terms)| group(state, title, terms))
        .into()
}

fn group(state: State, title: &'static str, terms: &'static [Term]) -> AnyView {
    let opened = RwSignal::new(String::new());
    let content = block(move || {
        if opened.with(String::is_empty) {
            return nothing();
        }
        several(terms.iter().map(|term| one(state, *term)).collect())
    });
    let count = text(move || {
        let typed = state.typed.read();
        let filled = terms.iter();
        let filled = filled.filter(|term| !typed.text(Field::Equity(**term)).trim().is_empty());
        match filled.count() {
            0 => String::new(),
            count => format!(" ({count} filled in)"),
        }
    });
    element("DETAILS")
        .set("class", "more")
        .on("toggle", move |_| opened.set("yes".to_owned()))
        .child(element("SUMMARY").says(title).tells(count).view())
        .child(element("DIV").set("class", "fields").child(content).view())
        .view()
}

fn one(state: State, term: Term) -> AnyView {
    let field = Field::Equity(term);
    let hidden = flag(move || !matters(state, term));
    if let Kind::Choice(words) = term.kind() {
        let choose = Box::new(move |word: String| state.type_into(field, word));
        let now = text(move || chosen(state, term));
        let options = Box::new(move || {
            let name = |word: &&str| ((*word).to_owned(), name(term, word).to_owned());
            words.iter().map(name).collect::<Vec<Choosable>>()
        });
        return element("DIV")
            .flag("hidden", hidden)
            .child(choice(&id_of(field), term.label(), options, now, choose))
            .child(element("P").set("class", "hint").says(hint(term)).view())
            .view();
    }
    let around = Around {
        hidden,
        ..Around::plain(term.label(), hint(term))
    };
    text_field(state, field, around)
}

/// The word chosen, or the one it stands for.
fn chosen(state: State, term: Term) -> String {
    let typed = state.typed.read();
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

/// What the words of a choice mean.
fn name(term: Term, word: &str) -> &'static str {
    match (term, word) {
        (Term::Form, "options") => "Options, or French BSPCE",
        (Term::Form, "rsus") => "RSUs, settled at an exit",
        (Term::Form, _) => "Free shares, as French AGA",
        (Term::ValuedAt, "preferred") => "The investors’ latest price",
        (Term::ValuedAt, _) => "The price of a common share",
        (Term::Leaver, "lapse") => "The options lapse",
        (Term::Leaver, _) => "You pay the strike and keep them",
        (Term::Acceleration, "no") => "Not promised",
        (Term::Acceleration, _) => "Promised",
        (Term::AtExit, "stays") => "You stay, and vesting goes on",
        (Term::AtExit, _) => "It ends with the exit",
        (Term::Participation, "none") => "None: money back, or convert",
        (Term::Participation, "full") => "Full: money back and a share",
        (Term::Participation, _) => "Full up to a cap",
        (Term::Certainty, "about") => "about right",
        (Term::Certainty, _) => "exact",
        (Term::Aversion, "1") => "I take risks (1)",
        (Term::Aversion, "2") => "In between (2)",
        _ => "I avoid risks (3)",
    }
}

/// What a term means, and what is taken for granted and why.
fn hint(term: Term) -> &'static str {
    match term {
        Term::Form => {
            "Options are a right to buy at a fixed price; the other two cost nothing. Unless you say: as the guide has it."
        }
        Term::ValuedAt => {
            "By which price the offer letter counted the grant. The usual one is the investors’: ask."
        }
        Term::Strike => {
            "What a share costs you: per share, or % of the investors’ price. Unless you say: the price of a common share, as most plans have it."
        }
        Term::Ratio => {
            "% of the investors’ price; a 409A report or the board sets it. Unless you say 64: common shares of unicorns were overstated by 56% on average (Gornall and Strebulaev 2020)."
        }
        Term::Window => {
            "Months to buy your options in once you leave. Unless you say 3: the common term of plans."
        }
        Term::Leaver => {
            "If that window closes before an exit. Carta: about a third of vested options in the money are ever exercised."
        }
        Term::Expiry => {
            "Years after which RSUs still waiting for an exit are lost: both triggers, service and exit, must come before. Unless you say 7: a common term; yours is in the agreement."
        }
        Term::Acceleration => {
            "All that was granted vests if the company is sold and your job ends: two triggers. Not the same as RSUs that wait for an exit."
        }
        Term::AtExit => {
            "What vests after an exit goes on at its price, if the buyer keeps you. Our assumption."
        }
        Term::Valuation => {
            "After the money of the latest round. Unless you say: as the guide has it, with its date."
        }
        Term::Raised => {
            "All that investors put in and get back first. Unless you say: none, for want of a source. Ask."
        }
        Term::Preference => {
            "How many times they get it back: 1x unless you say, the standard term."
        }
        Term::Participation => "What they get beyond that. Unless you say none, the standard term.",
        Term::Cap => "Money back and share together, at most. 3x unless you say: our assumption.",
        Term::Investors => {
            "% of the company. Unless you say: as if all was raised at the latest price."
        }
        Term::Rounds => {
            "% of the company that each sells: 10 leaves you 90% of your share. Unless you say 10: Carta’s median of a series D (seed 20, A 20, B 17, C 13)."
        }
        Term::Stay => "1 to 10. Unless you say: as long as the grant vests.",
        Term::Exit => {
            "0 to 15, counted from the grant. 4 unless you say: our assumption, nobody knows."
        }
        Term::Certainty => {
            "About right: anything from none to twice as many, most likely near them. For the many futures alone."
        }
        Term::Median => {
            "Half of all futures bring more: an amount or 1.5x. Unless you say: the latest valuation, so no growth."
        }
        Term::Spread => {
            "Two exits in three lie between the middle ÷ this and × this. 3x unless you say: our assumption. Cochrane (2005) found near 2.7x for one year of younger companies."
        }
        Term::Nothing => {
            "% of futures that bring nothing at all, beside low exits. 0 unless you say. Hall and Woodward (2010): almost three founders in four got nothing."
        }
        Term::Aversion => {
            "How much you would pay for certainty: relative risk aversion. 2 unless you say; Hall and Murphy (2002) use 2 and 3."
        }
        Term::Discount => "% a year that later money is worth less. 0 unless you say.",
        Term::Haircut => "% off because shares cannot be sold. 0 unless you say.",
    }
}
