//! Where everything is kept, how much room it takes, and whether anything is kept at all.

use leptos::prelude::*;

use crate::{
    browser::{focus, second},
    keeping::share_used,
    ui::{
        element::{View, element},
        parts::{block, flag, put, quiet_button, several},
    },
};

use super::{
    erase,
    files::save_all_button,
    parts::{hint, telling},
    shelf::Shelf,
};

/// From which share of the room on, in percent, there is little left.
pub const LITTLE_LEFT: u64 = 80;

const SILENT: &str = "kept-silent";

/// Where everything is kept.
pub fn place(shelf: Shelf) -> View {
    let used = telling(move || {
        let share = shelf.kept.with(|kept| share_used(kept.used));
        format!("About {share}% of the room that every browser gives a page is in use.")
    });
    let agreed = telling(move || {
        let agreed = shelf.agreed.get();
        match agreed.as_str() {
            "yes" => "This browser has agreed to keep them.",
            "no" => "This browser may clear them when room runs short.",
            _ => "When you name or duplicate a scenario, the browser is asked to keep them even when room runs short.",
        }
        .to_owned()
    });
    let acts = element("DIV")
        .class("panel-acts")
        .child(save_all_button(shelf));
    several(vec![
        hint("Your scenarios are in this browser, on this device, and nowhere else."),
        used,
        agreed,
        hint(
            "Safari clears what pages keep after seven days without a visit. A file is safe from that:",
        ),
        acts.view(),
        silent(shelf),
        erase::erase(shelf),
    ])
}

/// The wish that nothing is saved.
fn silent(shelf: Shelf) -> View {
    let on = flag(move || {
        shelf.desk.follow();
        second::silent()
    });
    let input = element("INPUT")
        .set("id", SILENT)
        .set("type", "checkbox")
        .set("aria-describedby", "kept-silent-hint")
        .property("checked", on)
        .on("change", move |event| {
            keep_silent(shelf, event_target_checked(&event));
        });
    let label = element("LABEL")
        .set("for", SILENT)
        .says("Do not save on this device");
    let meaning = block(move || {
        let said = if on.get() {
            "Nothing is written here. What you type is gone when you close the page, unless you save it as a file. What was saved before is still on this device until you erase it."
        } else {
            "From then on nothing is written here, and what you type is gone when you close the page. What was saved before stays until you erase it."
        };
        let said = element("P")
            .class("quiet-line")
            .set("id", "kept-silent-hint")
            .says(said)
            .view();
        if !on.get() {
            return said;
        }
        let erase = quiet_button("Erase what was saved", move || {
            put(shelf.erasing, "asked".to_owned());
            focus::on(erase::QUESTION.to_owned());
        });
        let acts = element("DIV").class("panel-acts").child(erase);
        several(vec![said, acts.view()])
    });
    element("DIV")
        .class("wish")
        .child(element("DIV").class("check").child(input).child(label))
        .child(meaning)
        .child(shelf.trouble.shown("silent"))
        .view()
}

fn keep_silent(shelf: Shelf, silent: bool) {
    // What was typed until now is still saved.
    let _ = shelf.desk.screen();
    if second::save_nothing(silent) {
        put(shelf.erasing, String::new());
        shelf.desk.turn("kept", "");
        shelf.desk.say(if silent {
            "From now on nothing is saved on this device."
        } else {
            "What you type is saved on this device again, and so is what you changed meanwhile."
        });
    } else {
        let why = if silent {
            "The browser does not let this page write anything, so nothing is saved anyway."
        } else {
            "There is not enough room to save what you changed meanwhile, so nothing is saved yet. Save it as a file."
        };
        shelf.trouble.fails("silent", why);
        shelf.desk.refresh();
    }
}
