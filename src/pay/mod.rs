//! What an offer comes to over the years, and where a figure stands.
//!
//! Belongs here: arithmetic on offers and on single figures. Does not belong here: where the
//! figures came from, and what to say about them.

mod bridge;
mod leaving;
mod lever;
mod standing;
mod year;

pub use bridge::{BRIDGE_LEVERS, Bridge, Change, LeverChange, Proposal, Room};
pub use leaving::Leaving;
pub use lever::{Lever, Sensitivity, sensitivities};
pub use standing::{Standing, band_position, standing};
pub use year::{PayPart, YearPay, sum_of, total_compensation, total_over, years_of};
