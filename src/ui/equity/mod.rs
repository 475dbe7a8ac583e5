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

use crate::evaluation::{Basis, BreakEven, Figure, NoOutlook, Outlook};

pub use ways::{clause_ask, clause_name};
pub use words::name as exit_name;

use super::{
    State,
    element::{View, element},
    how::how_any,
    markup::Html,
    parts::{flag, html, on_demand, text},
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
    let mut rest = terms::groups(state);
    rest.push(heading("Some exits"));
    rest.extend(exits::exits(state));
    rest.push(how_any(state, "the exits and the break-even", figures));
    rest.push(heading("Many futures"));
    rest.extend(futures::futures(state));
    rest.push(heading("How it comes to nothing, and what to ask for"));
    rest.push(html("ways", written(state, ways::ways)));
    rest.push(on_demand(
        "sources",
        "Where the assumptions come from",
        html("note", text(sources::sources)),
    ));
    parts.push(element("DIV").flag("hidden", none).children(rest).view());
    parts.push(html("note", text(words_of_equity)));
    parts
}

fn heading(title: &str) -> View {
    element("H3").says(title).view()
}

fn figures(evaluation: &crate::evaluation::Evaluation) -> Vec<(String, Figure)> {
    let mut figures = vec![("Break-even".to_owned(), Figure::BreakEven)];
    if evaluation.offer.is_some() {
        for place in 0..crate::scenario::EXITS {
            figures.push((format!("Exit {}", place + 1), Figure::Exit(place)));
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
    match why {
        NoOutlook::NoOffer | NoOutlook::NoGrant => {
            "Type your base salary and equity grant to see what the grant may become."
        }
        NoOutlook::Listed => {
            "The shares of this offer are listed: they can be sold when they vest, at the price of that day."
        }
        NoOutlook::NoValuation => "The guide knows of no valuation of this company.",
        NoOutlook::TooLarge => {
            "These terms cannot be added up exactly. Check the amounts for a slip."
        }
    }
}

/// The break-even, or why there is nothing to say.
fn answer(basis: &Basis, outlook: Result<&Outlook, NoOutlook>, html: &mut Html) {
    let outlook = match outlook {
        Ok(outlook) => outlook,
        Err(why) => {
            html.raw("<p>").raw(missing(why)).raw("</p>");
            return;
        }
    };
    let years = outlook.years() as usize;
    html.raw("<p class=gap>");
    match (&outlook.rival, outlook.break_even) {
        (Some(rival), Some(break_even)) => {
            let other = basis.evaluation.at(rival.place);
            let name = other.map_or("", |other| other.name());
            match break_even {
                BreakEven::Without => {
                    html.raw("Even if the shares bring nothing, this offer equals ");
                    html.text(name).raw(" over ");
                    words::years(years, html);
                }
                BreakEven::At { exit, times } => {
                    html.raw("To equal ").text(name).raw(" over ");
                    words::years(years, html);
                    html.raw(", the company must be worth ");
                    html.text(&words::large(exit)).raw(" at the exit: ");
                    html.text(&words::number(times));
                    html.raw(" times its latest valuation");
                }
                BreakEven::Never => {
                    html.raw("No exit makes this offer equal ").text(name);
                    html.raw(": nothing of the grant counts by then");
                }
            }
            html.raw(".</p>");
            if rival.private {
                html.raw("<p class=hint>The shares of ").text(name);
                html.raw(" are private too and count at their value at grant, which nobody pays today.</p>");
            }
        }
        _ => {
            html.raw("Add an offer in a currency with a rate to see at which exit this one equals it.</p>");
        }
    }
}
