//! Amounts of money: exact, never without a currency.
//!
//! Belongs here: currencies, amounts and their arithmetic, exchange rates, reading and printing them.
//! Does not belong here: anything that knows what an amount is for.

mod amount;
mod currency;
mod format;
mod rates;
mod read;

pub use amount::{Money, MoneyError};
pub(crate) use amount::{product, quotient, sum};
pub use currency::{Currency, UnknownCurrency};
pub use format::{decimal, percent, percent_exactly, percent_of, rounded, whole};
pub use rates::{ECB, ECB_DATE, Rate, RateSource, Rates};
pub use read::{AmountError, PercentError, RateError, read_amount, read_percent, read_rate};
pub(crate) use read::{LARGEST, exact};
pub use rust_decimal::Decimal;
