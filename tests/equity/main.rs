//! What private shares may become. Every figure in the tables was worked out by hand.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]

#[path = "../support/mod.rs"]
mod support;

mod company;
mod decisions;
mod holding;
mod waterfall;

use counteroffer::{
    equity::{CapTable, Participation, Preferred, Waterfall},
    money::{Currency, Decimal},
};
use support::{decimal, eur};

/// A class that does not participate, with its shares and its preference.
fn plain_class(shares: &str, preference: &str) -> Preferred {
    Preferred {
        shares: decimal(shares),
        preference: eur(preference),
        participation: Participation::None,
        rank: 0,
    }
}

/// A class that participates without a cap.
fn full(shares: &str, preference: &str) -> Preferred {
    Preferred {
        participation: Participation::Full,
        ..plain_class(shares, preference)
    }
}

/// A class that participates until it has got so much.
fn capped(shares: &str, preference: &str, cap: &str) -> Preferred {
    Preferred {
        participation: Participation::Capped(eur(cap)),
        ..plain_class(shares, preference)
    }
}

fn ranked(rank: u32, class: Preferred) -> Preferred {
    Preferred { rank, ..class }
}

fn table(common: &str, preferred: &[Preferred]) -> CapTable {
    CapTable {
        common: decimal(common),
        preferred: preferred.to_vec(),
    }
}

#[track_caller]
fn compiled(table: &CapTable) -> Waterfall {
    Waterfall::of(table.clone(), Currency::EUR).unwrap()
}

fn cent() -> Decimal {
    Decimal::new(1, 2)
}
