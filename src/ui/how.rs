//! How figures came about, on demand.

use leptos::prelude::*;

use crate::{
    evaluation::{Basis, Evaluation, Explanation, Figure},
    text::{Text, parts as texts},
};

use super::{
    State,
    element::{View, element},
    markup::Html,
    parts::{fold, html, text},
};

/// The figures to explain, each under its own heading where there are several.
pub type Figures = fn(&Evaluation) -> Vec<(String, Figure)>;

/// How some figures of pay came about. Worked out only while it is open.
pub fn how(state: State, what: Text, figures: Figures) -> View {
    details(
        state,
        what,
        |basis, figure| basis.explain_pay(figure),
        Box::new(figures),
    )
}

/// The same of any figures. Not for the first module, which would link how each of them comes about.
pub fn how_any(state: State, what: Text, figures: Figures) -> View {
    details(
        state,
        what,
        |basis, figure| basis.explain(figure),
        Box::new(figures),
    )
}

/// How one figure came about, of any.
pub fn how_one(state: State, what: Text, figure: Figure) -> View {
    let figures = Box::new(move |_: &Evaluation| vec![(String::new(), figure)]);
    details(state, what, |basis, figure| basis.explain(figure), figures)
}

type Of = Box<dyn Fn(&Evaluation) -> Vec<(String, Figure)> + Send + Sync>;

/// What explains a figure.
type Explain = fn(&Basis<'_>, Figure) -> Option<Explanation>;

fn details(state: State, what: Text, explain: Explain, figures: Of) -> View {
    let name = "how ".to_owned() + &what.number().to_string();
    let (fold, unfolded) = fold(&name, "how");
    let explained = text(move || {
        if !unfolded.get() {
            return String::new();
        }
        explained(state, explain, &figures)
    });
    // One word in sight; the rest tells the many apart for those who listen.
    let name = texts::HowOf { what: &what }.text();
    let name = element("SPAN").class("unseen").says(&name);
    fold.child(element("SUMMARY").says(texts::HOW.get()).child(name))
        .child(html("", explained))
        .view()
}

fn explained(state: State, explain: Explain, figures: &Of) -> String {
    let mut html = Html::default();
    state.look(&mut |basis| {
        let mut told = false;
        for (heading, figure) in figures(basis.evaluation) {
            if let Some(explanation) = explain(basis, figure) {
                write(&heading, &explanation, &mut html);
                told = true;
            }
        }
        if !told {
            html.paragraph(texts::NOTHING_TO_EXPLAIN.get());
        }
    });
    html.done()
}

fn write(heading: &str, explanation: &Explanation, html: &mut Html) {
    if !heading.is_empty() {
        html.raw("<h4>").text(heading).raw("</h4>");
    }
    html.raw("<p>").text(explanation.formula).raw("</p>");
    html.raw("<table><tbody>");
    for input in &explanation.inputs {
        row(&input.name, &input.origin.words(), &input.value, html);
    }
    html.raw("</tbody><tbody class=lines>");
    for line in &explanation.lines {
        row(&line.label, "", &line.amount, html);
    }
    html.raw("</tbody><tbody class=sum>");
    let result = &explanation.result;
    if !result.amount.is_empty() {
        row(&result.label, "", &result.amount, html);
    }
    html.raw("</tbody></table>");
}

fn row(name: &str, from: &str, value: &str, html: &mut Html) {
    html.raw("<tr><th scope=row>").text(name);
    html.raw(" <small>").text(from).raw("</small></th><td>");
    html.text(value).raw("</td></tr>");
}
