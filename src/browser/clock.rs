//! The time of day, for measuring how long something takes.

/// Milliseconds since 1970, of no more than the browser's precision.
#[must_use]
pub fn now() -> f64 {
    js_sys::Date::now()
}
