//! Mounts the page.

use counteroffer::{browser::panics, ui};

/// Smaller to download than the one of the standard library, and quick enough for a page.
#[global_allocator]
static ALLOCATOR: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();

fn main() {
    panics::install();
    ui::mount();
}
