//! Stands in for wasm-streams.
//!
//! Leptos depends on it for server functions, which this page has none of. The real crate exports
//! three JavaScript classes from every module that it is linked into, used or not, and each keeps
//! its code alive: 2 kB to download. This has the two ways in that server_fn compiles against.

use std::{
    convert::Infallible,
    marker::PhantomData,
    pin::Pin,
    task::{Context, Poll},
};

use futures_core::Stream;
use wasm_bindgen::JsValue;

/// A stream that cannot be made.
pub struct ReadableStream(Infallible);

impl ReadableStream {
    /// Panics.
    pub fn from_raw(_: web_sys::ReadableStream) -> Self {
        unreachable!("this page has no server functions")
    }

    /// Panics.
    pub fn from_stream<S: Stream<Item = Result<JsValue, JsValue>> + 'static>(_: S) -> Self {
        unreachable!("this page has no server functions")
    }

    /// Never called: there is no such value.
    pub fn into_raw(self) -> web_sys::ReadableStream {
        match self.0 {}
    }

    /// Never called: there is no such value.
    pub fn into_stream(self) -> IntoStream<'static> {
        match self.0 {}
    }
}

/// What there is none of.
pub struct IntoStream<'a>(Infallible, PhantomData<&'a ()>);

impl Stream for IntoStream<'_> {
    type Item = Result<JsValue, JsValue>;

    fn poll_next(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        match self.0 {}
    }
}
