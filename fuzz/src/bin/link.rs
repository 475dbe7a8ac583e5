#![no_main]

libfuzzer_sys::fuzz_target!(|text: &str| counteroffer_fuzz::link::check(text));
