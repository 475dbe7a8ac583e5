//! Amounts of money: exact, never without a currency.
//!
//! Belongs here: currencies, amounts and their arithmetic, reading and printing them.
//! Does not belong here: anything that knows what an amount is for.

mod amount;
mod currency;
mod format;
mod read;

pub use amount::{Money, MoneyError};
pub use currency::{Currency, UnknownCurrency};
pub use format::{percent, percent_exactly};
pub(crate) use read::exact;
pub use read::{AmountError, PercentError, read_amount, read_percent};
pub use rust_decimal::Decimal;
