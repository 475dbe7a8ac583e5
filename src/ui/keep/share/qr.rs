//! The link as a QR code, for a phone across the table.

use fast_qr::{ECL, QRBuilder};
use leptos::prelude::*;

use crate::{
    browser::{address, files},
    text::{keep_common, keep_share as texts},
    ui::{
        element::{View, element},
        markup::Html,
        parts::{block, fold, html, memo, nothing, put, quiet_button, slot_of, status, text},
    },
};

use super::{
    made::{Made, Sheet},
    parts::hint,
};

/// The name of the file.
const FILE: &str = "counteroffer-qr.svg";

/// The widest that it is on screen, in pixels, with its margin.
const WIDEST: usize = 320;

/// The most dots along an edge that any phone reads from a screen at arm's length.
const FINE: usize = 69;

/// Modules of light around the code: without so many, readers do not find it.
const MARGIN: usize = 4;

/// A QR code.
struct Code {
    /// Dots along an edge, without the margin.
    size: usize,
    /// The dark ones, as the path of a drawing with the margin.
    path: String,
}

/// The code on demand, and the way to keep it.
pub fn qr(sheet: Sheet) -> View {
    // Not drawn before somebody wants to see it, since it is drawn anew at each change.
    let (fold, unfolded) = fold("code", "share-code");
    let code = slot_of(move || unfolded.get(), move || drawn(sheet));
    fold.child(element("SUMMARY").child(element("H3").says(texts::QR.get())))
        .child(code)
        .view()
}

fn drawn(sheet: Sheet) -> View {
    let said = RwSignal::new(String::new());
    let code = memo(move || sheet.made.with(|made| markup(&best(made))));
    let picture = html("", code.into());
    let about = text(move || {
        sheet
            .made
            .with(|made| match best(made) {
                None => texts::QR_TOO_LONG,
                Some((code, _)) if code.size > 2 * FINE => texts::QR_FINE,
                Some((_, false)) => texts::QR_OF_SHORT,
                Some((_, true)) => texts::QR_OF_LINK,
            })
            .to_string()
    });
    let save = block(move || {
        if code.with(String::is_empty) {
            return nothing();
        }
        quiet_button(texts::SAVE_QR.get(), move || {
            let file = sheet.made.with_untracked(|made| file(&best(made)));
            files::save(FILE, "image/svg+xml", &file);
            put(said, keep_common::FileSaved { name: &FILE }.text());
        })
    });
    element("DIV")
        .child(hint(texts::QR_NOTE.get()))
        .child(picture)
        .child(element("P").class("share-hint").tells(about))
        .child(save)
        .child(status(texts::QR_SAVED.get(), said.into()))
        .view()
}

/// The code of the link, or of its short form where that is what makes its dots large enough; and
/// whether it is of the link as it stands.
fn best(made: &Made) -> Option<(Code, bool)> {
    let shown = Code::of(&made.address());
    if made.is_short() || shown.as_ref().is_some_and(|code| code.size <= FINE) {
        return shown.map(|code| (code, true));
    }
    let short = address::address_of(&made.links.compact);
    Code::of(&short).map(|code| (code, false))
}

/// The code on screen: as wide as whole pixels for each dot allow, where there are few enough.
fn markup(code: &Option<(Code, bool)>) -> String {
    let Some((code, _)) = code else {
        return String::new();
    };
    let side = code.size + 2 * MARGIN;
    let width = match WIDEST / side {
        dot @ 3.. => dot * side,
        _ => WIDEST,
    };
    let mut html = Html::default();
    html.raw("<svg class=qr role=img aria-label=\"");
    html.text(texts::QR_NAME.get()).raw("\" width=");
    html.number(width).raw(" viewBox=\"0 0 ");
    html.number(side).raw(" ").number(side).raw("\" ");
    code.draw(&mut html);
    html.done()
}

/// The code as a file of its own, in no fixed size.
fn file(code: &Option<(Code, bool)>) -> String {
    let Some((code, _)) = code else {
        return String::new();
    };
    let side = code.size + 2 * MARGIN;
    let mut html = Html::default();
    html.raw("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 ");
    html.number(side).raw(" ").number(side).raw("\" ");
    code.draw(&mut html);
    html.done()
}

impl Code {
    /// The code of an address; `None` for one that is too long for any.
    fn of(address: &str) -> Option<Self> {
        // With more to repair it by where there is room.
        let mut levels = [ECL::M, ECL::L].into_iter();
        let code = levels.find_map(|level| QRBuilder::new(address).ecl(level).build().ok())?;
        let mut path = String::new();
        for (y, row) in code.data.chunks(code.size).take(code.size).enumerate() {
            let mut x = 0;
            for dots in row.chunk_by(|one, other| one.value() == other.value()) {
                if dots.first().is_some_and(|dot| dot.value()) {
                    let (left, top, dots) = (x + MARGIN, y + MARGIN, dots.len());
                    path += &format!("M{left} {top}h{dots}v1h-{dots}z");
                }
                x += dots.len();
            }
        }
        Some(Self {
            size: code.size,
            path,
        })
    }

    /// The inside of an SVG, from its last attribute to its end: dark on light in every scheme, since
    /// many readers know no other.
    fn draw(&self, html: &mut Html) {
        html.raw("shape-rendering=\"crispEdges\"><rect width=\"100%\" height=\"100%\" fill=\"#fff\"/><path fill=\"#000\" d=\"");
        html.text(&self.path).raw("\"/></svg>");
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

    use super::*;

    #[test]
    fn codes_grow_up_to_the_largest_there_is() {
        // By the standard's table: 14 bytes fit 21 dots at level M, 2,331 the largest, 177. At level L
        // 161 dots hold 2,304 to 2,431, and 177 up to 2,953.
        for (bytes, size) in [(14, 21), (15, 25), (2_331, 177), (2_332, 161), (2_953, 177)] {
            assert_eq!(Code::of(&"a".repeat(bytes)).unwrap().size, size, "{bytes}");
        }
        assert!(Code::of(&"a".repeat(2_954)).is_none());
    }

    #[test]
    fn the_first_row_is_that_of_two_finders_within_the_margin() {
        let code = Code::of("https://a.example/").unwrap();
        assert!(code.path.starts_with("M4 4h7v1h-7z"), "{}", code.path);
        let side = code.size + 4;
        let right = format!("M{} 4h7v1h-7z", side - 7);
        assert!(code.path.contains(&right), "{}", code.path);
    }
}
