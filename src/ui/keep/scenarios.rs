//! The scenarios kept on this device.

use super::super::{element::View, parts::words};
use super::desk::Desk;

/// The view.
pub fn scenarios(_desk: Desk) -> Vec<View> {
    vec![words("")]
}
