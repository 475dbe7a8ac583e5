//! How long figures take as native code. `cargo xtask bench` runs it, beside the same as WebAssembly.

mod cases;

use std::time::Duration;

use counteroffer::guide::Library;
use criterion::Criterion;

fn main() {
    let mut criterion = Criterion::default()
        .warm_up_time(Duration::from_secs(1))
        .measurement_time(Duration::from_secs(3))
        .without_plots()
        .configure_from_args();
    let library = Library::bundled();
    for case in cases::cases() {
        criterion.bench_function(&case.name, |bencher| bencher.iter(|| case.run(&library)));
    }
    criterion.final_summary();
}
