//! What an offer comes to over the years, and where a figure stands.
//!
//! Belongs here: arithmetic on offers and on single figures. Does not belong here: where the
//! figures came from, and what to say about them.

mod standing;
mod year;

pub use standing::{Standing, band_position, standing};
pub use year::{YearPay, total_compensation, total_over};
