//! Counteroffer: what an offer is worth and what to ask for, computed in the browser.
//!
//! Data flows one way, and a module imports only from those above it in this list:
//!
//! 1. [`money`]: amounts with a currency, and the reading of what people type.
//! 2. `json`: JSON into types, in few bytes.
//! 3. [`guide`]: what is known of a role at a company, and the audit of its arithmetic.
//! 4. [`offer`]: what one company put on the table.
//! 5. [`pay`]: what an offer comes to, and where it stands.
//! 6. [`equity`]: what private shares may become.
//! 7. [`negotiation`]: what to do about it.
//! 8. [`scenario`]: what one user typed; what is saved and shared.
//! 9. [`evaluation`]: a scenario and the guides in, every figure of the page out.
//! 10. [`keeping`]: what is kept on a device, and files of it.
//! 11. `browser` and `ui` (feature `page`): the only modules that know of a browser.

pub mod equity;
pub mod evaluation;
pub mod guide;
mod json;
pub mod keeping;
pub mod money;
pub mod negotiation;
pub mod offer;
pub mod pay;
pub mod scenario;

#[cfg(feature = "page")]
pub mod browser;
#[cfg(feature = "page")]
pub mod ui;
