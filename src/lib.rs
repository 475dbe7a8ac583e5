//! Counteroffer: what an offer is worth and what to ask for, computed in the browser.
//!
//! Data flows one way, and a module imports only from those above it in this list:
//!
//! 1. [`money`]: amounts with a currency, and the reading of what people type.
//! 2. [`guide`]: what is known of a role at a company, and the audit of its arithmetic.
//! 3. [`offer`]: what one company put on the table.
//! 4. [`pay`]: what an offer comes to, and where it stands.
//! 5. [`scenario`]: what one user typed; what is saved and shared.
//! 6. [`evaluation`]: a scenario and the guides in, every figure of the page out.
//! 7. `browser` and `ui` (feature `page`): the only modules that know of a browser.

pub mod guide;
pub mod money;
