//! What `benches/figures.rs` times, as WebAssembly, for `cargo xtask bench` to time in a browser. No part of the page.

#[path = "../../../benches/cases/mod.rs"]
mod cases;

use std::sync::OnceLock;

use cases::Case;
use counteroffer::guide::Library;
use wasm_bindgen::prelude::wasm_bindgen;

/// That of the page.
#[global_allocator]
static ALLOCATOR: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();

/// Made once, as the page reads its guides once.
fn made() -> &'static (Library, Vec<Case>) {
    static MADE: OnceLock<(Library, Vec<Case>)> = OnceLock::new();
    MADE.get_or_init(|| (Library::bundled(), cases::cases()))
}

/// The names of the cases.
#[wasm_bindgen]
pub fn names() -> Vec<String> {
    made().1.iter().map(|case| case.name.clone()).collect()
}

/// Does the work of one case so many times. Of a case that there is not, nothing.
#[wasm_bindgen]
pub fn run(index: usize, times: u32) {
    let (library, cases) = made();
    if let Some(case) = cases.get(index) {
        for _ in 0..times {
            case.run(library);
        }
    }
}

/// Mean, standard error and percentiles of the simulation, for a check that others simulate the same.
#[wasm_bindgen]
pub fn simulated() -> Vec<f64> {
    let summary = cases::simulation::run(&cases::simulation::model());
    summary.map_or_else(Vec::new, |summary| {
        let mut figures = vec![summary.mean, summary.standard_error];
        figures.extend(summary.percentiles);
        figures
    })
}
