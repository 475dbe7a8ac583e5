//! Stands in for send_wrapper.
//!
//! Leptos wraps in it what belongs to one thread, and the real crate asks which thread it is at each
//! use. Where there is just one, that is 2 kB to download of names, counters and locks of threads.
//! Elsewhere this asks as well: the page's code is also compiled, and never run, for other targets.

use std::{
    fmt,
    mem::ManuallyDrop,
    ops::{Deref, DerefMut},
};

/// One thread is all there is: WebAssembly without atomics.
#[cfg(all(target_family = "wasm", not(target_feature = "atomics")))]
mod thread {
    #[derive(Clone, Copy)]
    pub struct Home;

    impl Home {
        pub fn here() -> Self {
            Self
        }

        pub fn is_here(self) -> bool {
            true
        }
    }
}

#[cfg(not(all(target_family = "wasm", not(target_feature = "atomics"))))]
mod thread {
    use std::thread::{ThreadId, current};

    #[derive(Clone, Copy)]
    pub struct Home(ThreadId);

    impl Home {
        pub fn here() -> Self {
            Self(current().id())
        }

        pub fn is_here(self) -> bool {
            self.0 == current().id()
        }
    }
}

/// A value that may go to other threads, but can be used and dropped on its own alone.
pub struct SendWrapper<T> {
    data: ManuallyDrop<T>,
    home: thread::Home,
}

// SAFETY: every way to the value, dropping it included, asks first whether this is its thread.
unsafe impl<T> Send for SendWrapper<T> {}
// SAFETY: as above.
unsafe impl<T> Sync for SendWrapper<T> {}

impl<T> SendWrapper<T> {
    /// Wraps a value of this thread.
    pub fn new(data: T) -> Self {
        Self {
            data: ManuallyDrop::new(data),
            home: thread::Home::here(),
        }
    }

    /// Whether this is the thread of the value.
    pub fn valid(&self) -> bool {
        self.home.is_here()
    }

    /// The value. Panics on another thread.
    #[track_caller]
    pub fn take(self) -> T {
        self.ask();
        let mut this = ManuallyDrop::new(self);
        // SAFETY: `this` is not dropped, and nothing uses its value after this.
        unsafe { ManuallyDrop::take(&mut this.data) }
    }

    #[track_caller]
    fn ask(&self) {
        assert!(self.valid(), "used on another thread than its own");
    }
}

impl<T> Deref for SendWrapper<T> {
    type Target = T;

    /// Panics on another thread.
    #[track_caller]
    fn deref(&self) -> &T {
        self.ask();
        &self.data
    }
}

impl<T> DerefMut for SendWrapper<T> {
    /// Panics on another thread.
    #[track_caller]
    fn deref_mut(&mut self) -> &mut T {
        self.ask();
        &mut self.data
    }
}

impl<T> Drop for SendWrapper<T> {
    /// Panics on another thread, unless there is nothing to drop.
    #[track_caller]
    fn drop(&mut self) {
        if std::mem::needs_drop::<T>() {
            self.ask();
            // SAFETY: nothing uses the value after this.
            unsafe { ManuallyDrop::drop(&mut self.data) }
        }
    }
}

impl<T: Clone> Clone for SendWrapper<T> {
    /// Panics on another thread.
    #[track_caller]
    fn clone(&self) -> Self {
        Self::new(T::clone(self))
    }
}

impl<T: fmt::Debug> fmt::Debug for SendWrapper<T> {
    /// Panics on another thread.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        T::fmt(self, f)
    }
}

#[cfg(feature = "futures")]
mod futures {
    use std::{
        pin::Pin,
        task::{Context, Poll},
    };

    use futures_core::Stream;

    use super::SendWrapper;

    impl<F: Future> Future for SendWrapper<F> {
        type Output = F::Output;

        /// Panics on another thread.
        fn poll(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<F::Output> {
            inner(self).poll(context)
        }
    }

    impl<S: Stream> Stream for SendWrapper<S> {
        type Item = S::Item;

        /// Panics on another thread.
        fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<S::Item>> {
            inner(self).poll_next(context)
        }
    }

    fn inner<T>(wrapper: Pin<&mut SendWrapper<T>>) -> Pin<&mut T> {
        // SAFETY: the value is pinned with its wrapper, and is never moved out of it again.
        unsafe { wrapper.map_unchecked_mut(|wrapper| &mut **wrapper) }
    }
}
