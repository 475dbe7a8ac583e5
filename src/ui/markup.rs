//! Markup as text, for what is only read.
//!
//! An element of a Leptos view costs 300 to 1,200 bytes of module, one of these a few. What the user
//! types or chooses in stays a view, outside, so that it keeps its focus. The policy of the page
//! forbids style attributes: lengths stand in the attributes of SVG.

use leptos::prelude::*;

use crate::{
    evaluation::{Evaluation, Place},
    money::Money,
    text::Text,
};

use super::{State, parts::text};

/// Markup in the making. Only markup of this program gets in as it is; every other text is escaped.
#[derive(Default)]
pub struct Html(String);

/// What writes a part of the page.
pub type Write = fn(&Evaluation, &mut Html);

/// The markup of a part that follows the evaluation; nothing where there is none.
pub fn written(state: State, write: Write) -> Signal<String> {
    text(move || {
        let mut html = Html::default();
        state.figure(|evaluation| write(evaluation, &mut html));
        html.done()
    })
}

/// The same once typing rests, for what nobody looks at while typing.
pub fn written_at_rest(state: State, write: Write) -> Signal<String> {
    after(state.rested, written(state, write))
}

/// A text that follows a count, and not by itself what it tells.
pub fn after(count: RwSignal<u32>, told: Signal<String>) -> Signal<String> {
    text(move || {
        count.track();
        told.get_untracked()
    })
}

impl Html {
    /// The markup.
    pub fn done(self) -> String {
        self.0
    }

    /// Markup as it is: never a text that comes from outside.
    #[inline(never)]
    pub fn raw(&mut self, markup: &'static str) -> &mut Self {
        self.0.push_str(markup);
        self
    }

    /// A text, so that it is shown as it reads. The one way in for what somebody typed.
    #[inline(never)]
    pub fn text(&mut self, text: &str) -> &mut Self {
        for character in text.chars() {
            match character {
                '&' => self.0.push_str("&amp;"),
                '<' => self.0.push_str("&lt;"),
                '"' => self.0.push_str("&quot;"),
                other => self.0.push(other),
            }
        }
        self
    }

    /// A text of the page's own.
    #[inline(never)]
    pub fn says(&mut self, text: Text) -> &mut Self {
        self.text(text.get())
    }

    /// A sentence of the page's own that has markup in it. Only amounts may be put in: never a text
    /// that comes from outside.
    pub fn marked_up(&mut self, sentence: &str) -> &mut Self {
        self.0.push_str(sentence);
        self
    }

    /// An amount.
    #[inline(never)]
    pub fn amount(&mut self, amount: Money) -> &mut Self {
        self.text(&amount.to_string())
    }

    /// A whole number.
    #[inline(never)]
    pub fn number(&mut self, number: usize) -> &mut Self {
        self.text(&number.to_string())
    }

    /// A place or length on a scale, in percent.
    #[inline(never)]
    pub fn place(&mut self, place: Place) -> &mut Self {
        let place = usize::from(place);
        let (tenths, hundredths) = (place / 10 % 10, place % 10);
        self.number(place / 100).raw(".");
        self.number(tenths).number(hundredths).raw("%")
    }

    /// A paragraph.
    pub fn paragraph(&mut self, text: &str) -> &mut Self {
        self.raw("<p>").text(text).raw("</p>")
    }

    /// A list of short texts.
    pub fn list(&mut self, items: &[String]) -> &mut Self {
        self.raw("<ul>");
        for item in items {
            self.raw("<li>").text(item);
        }
        self.raw("</ul>")
    }

    /// Room of a length that gives way to what stands beside it.
    #[inline(never)]
    pub fn space(&mut self, length: Place) -> &mut Self {
        self.raw("<svg class=to width=")
            .place(length)
            .raw("></svg>")
    }

    /// An entry of a legend.
    #[inline(never)]
    pub fn swatch(&mut self, class: &'static str, name: &'static str) -> &mut Self {
        self.raw("<span><i class=\"swatch ").raw(class);
        self.raw("\"></i> ").text(name).raw("</span>")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_never_markup() {
        let mut html = Html::default();
        html.raw("<b>").text("<img src=x onerror=\"a&b\">");
        assert_eq!(html.0, "<b>&lt;img src=x onerror=&quot;a&amp;b&quot;>");
    }

    #[test]
    fn places_are_percentages() {
        let mut html = Html::default();
        html.place(0).raw(" ").place(705).raw(" ").place(10_000);
        assert_eq!(html.0, "0.00% 7.05% 100.00%");
    }
}
