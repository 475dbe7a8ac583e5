//! The time of day, for measuring how long something takes, and the day.

use crate::{keeping::Moment, negotiation::Date};

/// Milliseconds since 1970, of no more than the browser's precision.
#[must_use]
pub fn now() -> f64 {
    js_sys::Date::now()
}

/// Milliseconds since the page was opened, however the clock of the device is set meanwhile.
#[must_use]
pub fn running() -> f64 {
    let performance = web_sys::window().and_then(|window| window.performance());
    performance.map_or_else(now, |performance| performance.now())
}

/// The same as [`now`] in whole ones.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a cast keeps within what fits"
)]
#[must_use]
pub fn milliseconds() -> u64 {
    now() as u64
}

/// The day where the user is; `None` if the browser's clock is out of all bounds.
#[must_use]
pub fn today() -> Option<Date> {
    let now = js_sys::Date::new_0();
    // In a browser, months count from 0.
    let month = now.get_month().checked_add(1)?;
    Date::of(
        u16::try_from(now.get_full_year()).ok()?,
        u8::try_from(month).ok()?,
        u8::try_from(now.get_date()).ok()?,
    )
}

/// So many milliseconds after 1970, where the user is; `None` out of all bounds.
#[must_use]
pub fn moment(milliseconds: u64) -> Option<Moment> {
    #[expect(
        clippy::cast_precision_loss,
        reason = "exact for every moment that a calendar has"
    )]
    let then = js_sys::Date::new(&(milliseconds as f64).into());
    // Out of its bounds, a browser answers 0 for all of it, which is no month and no day.
    Some(Moment {
        day: Date::of(
            u16::try_from(then.get_full_year()).ok()?,
            u8::try_from(then.get_month().checked_add(1)?).ok()?,
            u8::try_from(then.get_date()).ok()?,
        )?,
        hour: u8::try_from(then.get_hours()).ok()?,
        minute: u8::try_from(then.get_minutes()).ok()?,
    })
}

/// The moment in UTC, as calendar files have it: `20261122T101500Z`.
#[must_use]
pub fn stamp() -> String {
    let iso = String::from(js_sys::Date::new_0().to_iso_string());
    let mut stamp = String::new();
    // Up to the fraction of the second.
    for character in iso.chars().take_while(|character| *character != '.') {
        if character.is_ascii_alphanumeric() {
            stamp.push(character);
        }
    }
    stamp + "Z"
}
