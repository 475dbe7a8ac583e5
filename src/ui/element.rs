//! Elements put together at run time.
//!
//! `view!` makes a type of its own of every element with its attributes and children, and the
//! reader downloads the code that builds each: a third of the page. Here all elements are of one
//! type, so views are calls with names and texts. Belongs here: what every kind of element shares.
//! Does not belong here: any particular part of the page.

use super::parts::words;
use leptos::{
    attr::{
        any_attribute::{AnyAttribute, IntoAnyAttribute as _},
        custom::custom_attribute,
    },
    ev,
    html::custom,
    prelude::*,
    tachys::html::{event, property::prop},
    web_sys::Event,
};

/// An element in the making. Boxed, so that it is handed from call to call as one number: moving
/// the whole of it costs more than the call.
pub struct Element(Box<Parts>);

struct Parts {
    tag: &'static str,
    attributes: Vec<AnyAttribute>,
    children: Vec<AnyView>,
}

/// A part of the page, boxed for the same reason.
pub struct View(Box<AnyView>);

impl View {
    /// Any other view as a part of the page.
    #[inline(never)]
    pub fn of(view: AnyView) -> Self {
        Self(Box::new(view))
    }

    /// As Leptos knows it.
    pub fn any(self) -> AnyView {
        *self.0
    }
}

/// What can stand in an element.
pub trait Child {
    /// Puts it behind the children before it.
    fn put(self, parent: Element) -> Element;
}

impl Child for View {
    #[inline(never)]
    fn put(self, mut parent: Element) -> Element {
        parent.0.children.push(self.any());
        parent
    }
}

impl Child for Element {
    #[inline(never)]
    fn put(self, parent: Element) -> Element {
        self.view().put(parent)
    }
}

/// An element. The tag is in capitals, as the browser gives it back: Leptos compares the two to
/// see whether an element can stay.
#[inline(never)]
pub fn element(tag: &'static str) -> Element {
    Element(Box::new(Parts {
        tag,
        attributes: Vec::new(),
        children: Vec::new(),
    }))
}

impl Element {
    /// With a class.
    #[inline(never)]
    pub fn class(self, class: &str) -> Self {
        self.set("class", class)
    }

    /// With an attribute that stays.
    pub fn set(self, name: &'static str, value: &str) -> Self {
        self.with(custom_attribute(name, value.to_owned()).into_any_attr())
    }

    /// With an attribute that follows the state.
    pub fn follow(self, name: &'static str, value: Signal<String>) -> Self {
        self.with(custom_attribute(name, value).into_any_attr())
    }

    /// With an attribute that is there or not.
    pub fn flag(self, name: &'static str, there: Signal<bool>) -> Self {
        self.with(custom_attribute(name, there).into_any_attr())
    }

    /// With the value that a field shows.
    pub fn value(self, value: Signal<String>) -> Self {
        self.with(prop("value", value).into_any_attr())
    }

    /// With markup made by [`super::markup`] in place of children.
    pub fn shows(self, markup: Signal<String>) -> Self {
        self.with(prop("innerHTML", markup).into_any_attr())
    }

    /// With a property that is so or not. For what a browser reads from no attribute once somebody
    /// has used the element.
    pub fn property(self, name: &'static str, so: Signal<bool>) -> Self {
        self.with(prop(name, so).into_any_attr())
    }

    /// Calls `run` on an event.
    pub fn on(self, name: &'static str, run: impl FnMut(Event) + 'static) -> Self {
        let run: Box<dyn FnMut(Event)> = Box::new(run);
        self.with(event::on(ev::Custom::<Event>::new(name), run).into_any_attr())
    }

    /// With a child behind those before it.
    pub fn child(self, child: impl Child) -> Self {
        child.put(self)
    }

    /// With children behind those before them.
    pub fn children(self, children: Vec<View>) -> Self {
        let mut parent = self;
        for child in children {
            parent = child.put(parent);
        }
        parent
    }

    /// With a text that stays.
    pub fn says(self, text: &str) -> Self {
        self.child(words(text))
    }

    /// With a text that follows the state.
    pub fn tells(self, text: Signal<String>) -> Self {
        self.child(View::of(text.into_any()))
    }

    /// The element as a part of a view.
    pub fn view(self) -> View {
        let Parts {
            tag,
            attributes,
            children,
        } = *self.0;
        let element = custom(tag).add_any_attr(attributes);
        View::of(element.child(children).into_any())
    }

    fn with(mut self, attribute: AnyAttribute) -> Self {
        self.0.attributes.push(attribute);
        self
    }
}
