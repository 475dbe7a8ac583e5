//! Counteroffer: what an offer is worth and what to ask for, computed in the browser.
//!
//! Data flows one way, and a module imports only from those above it in this list:
//!
//! 1. [`text`]: every text of the page, in one catalogue a language.
//! 2. [`money`]: amounts with a currency, and the reading of what people type.
//! 3. `json`: JSON into types, in few bytes.
//! 4. [`guide`]: what is known of a role at a company, and the audit of its arithmetic.
//! 5. [`offer`]: what one company put on the table.
//! 6. [`pay`]: what an offer comes to, and where it stands.
//! 7. [`equity`]: what private shares may become.
//! 8. [`negotiation`]: what to do about it.
//! 9. [`scenario`]: what one user typed; what is saved and shared.
//! 10. [`evaluation`]: a scenario and the guides in, every figure of the page out.
//! 11. [`keeping`]: what is kept on a device, and files of it.
//! 12. `browser` and `ui` (feature `page`): the only modules that know of a browser.

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
pub mod text;

#[cfg(feature = "page")]
pub mod browser;
#[cfg(feature = "page")]
pub mod ui;
