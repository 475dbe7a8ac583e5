//! What the private equity may become: exits side by side, many imagined futures, and how it can
//! come to nothing.

mod exits;
mod futures;
mod picture;
mod sources;
mod terms;
mod ways;
mod words;

use leptos::prelude::*;

use crate::{
    evaluation::{Basis, BreakEven, Figure, NoOutlook, Outlook},
    text::{Text, keep_equity as texts},
};

pub use ways::{clause_ask, clause_name};
pub use words::name as exit_name;

use super::{
    State,
    element::{View, element},
    how::how_any,
    markup::Html,
    parts::{contents, flag, heading, html, on_demand, text},
    reference::words_of_equity,
};

/// What writes a part of the section.
type Write = fn(&Basis, Result<&Outlook, NoOutlook>, &mut Html);

/// What stands under the heading.
pub fn equity(state: State) -> Vec<View> {
    let none = flag(move || {
        state.rested.track();
        let mut none = true;
        looked(state, &mut |_, outlook| none = outlook.is_err());
        none
    });
    let mut parts = vec![html("levers lead", written(state, answer))];
    let [exits, futures, ways] = PARTS.map(|(id, title)| heading(id, title));
    let mut rest = vec![contents(&PARTS)];
    rest.extend(terms::groups(state));
    rest.push(exits);
    rest.extend(exits::exits(state));
    rest.push(how_any(state, texts::HOW, figures));
    rest.push(futures);
    rest.extend(futures::futures(state));
    rest.push(ways);
    rest.push(html("ways", written(state, ways::ways)));
    rest.push(on_demand(
        "sources",
        texts::SOURCES.get(),
        html("note", text(sources::sources)),
    ));
    parts.push(element("DIV").flag("hidden", none).children(rest).view());
    parts.push(html("note", text(words_of_equity)));
    parts
}

/// The parts below what is typed: the ids and texts of their headings.
const PARTS: [(&str, Text); 3] = [
    ("equity-exits", texts::SOME_EXITS),
    ("equity-futures", texts::MANY_FUTURES),
    ("equity-ways", texts::WAYS),
];

fn figures(evaluation: &crate::evaluation::Evaluation) -> Vec<(String, Figure)> {
    let mut figures = vec![(texts::BREAK_EVEN.to_string(), Figure::BreakEven)];
    if evaluation.offer.is_some() {
        for place in 0..crate::scenario::EXITS {
            let number = &(place + 1);
            figures.push((texts::Exit { number }.text(), Figure::Exit(place)));
        }
    }
    figures
}

/// What looks at an outlook, or at why there is none.
type Look<'a> = dyn FnMut(&Basis, Result<&Outlook, NoOutlook>) + 'a;

/// Looks at the outlook of the scenario whose every field can be read. Does not follow it. Compiled
/// once for all that look.
fn looked(state: State, look: &mut Look) {
    untrack(|| {
        state.look(&mut |basis| {
            let outlook = basis.outlook();
            look(basis, outlook.as_ref().map_err(|why| *why));
        });
    });
}

/// The markup of a part that follows the outlook once typing rests.
fn written(state: State, write: Write) -> Signal<String> {
    text(move || {
        state.rested.track();
        let mut html = Html::default();
        looked(state, &mut |basis, outlook| {
            write(basis, outlook, &mut html)
        });
        html.done()
    })
}

fn missing(why: NoOutlook) -> &'static str {
    let why = match why {
        NoOutlook::NoOffer | NoOutlook::NoGrant => texts::NO_GRANT,
        NoOutlook::Listed => texts::LISTED,
        NoOutlook::NoValuation => texts::NO_VALUATION,
        NoOutlook::TooLarge => texts::TOO_LARGE,
    };
    why.get()
}

/// The break-even, or why there is nothing to say.
fn answer(basis: &Basis, outlook: Result<&Outlook, NoOutlook>, html: &mut Html) {
    let outlook = match outlook {
        Ok(outlook) => outlook,
        Err(why) => {
            html.paragraph(missing(why));
            return;
        }
    };
    let years = outlook.years() as usize;
    html.raw("<p class=gap>");
    match (&outlook.rival, outlook.break_even) {
        (Some(rival), Some(break_even)) => {
            let other = basis.evaluation.at(rival.place);
            let company = &other.map_or("", |other| other.name());
            html.text(&match break_even {
                BreakEven::Without => texts::EqualWithout { years, company }.text(),
                BreakEven::At { exit, times } => texts::EqualAt {
                    years,
                    company,
                    exit: &words::large(exit),
                    times: &words::number(times),
                }
                .text(),
                BreakEven::Never => texts::EqualNever { company }.text(),
            });
            html.raw("</p>");
            if rival.private {
                html.raw("<p class=hint>")
                    .text(&texts::RivalPrivate { company }.text())
                    .raw("</p>");
            }
        }
        _ => {
            html.text(texts::NO_RIVAL.get()).raw("</p>");
        }
    }
}
