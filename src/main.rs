//! Mounts the page.

use counteroffer::{browser::panics, ui};

fn main() {
    panics::install();
    ui::mount();
}
