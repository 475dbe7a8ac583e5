//! Amounts of money: exact, never without a currency.
//!
//! Belongs here: currencies, amounts and their arithmetic, reading and printing them.
//! Does not belong here: anything that knows what an amount is for.

mod amount;
mod currency;
mod format;

pub use amount::{Money, MoneyError};
pub use currency::{Currency, UnknownCurrency};
pub use rust_decimal::Decimal;
