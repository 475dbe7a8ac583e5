//! Files that are opened: exported scenarios, one scenario, guides, what the recovery screen saved.

use counteroffer::keeping::read_import;

/// Whatever the text, the answer is a list of what it would do, or words.
pub fn check(text: &str) {
    match read_import(text, &[], &[]) {
        Ok(_) => {}
        Err(error) => assert_ne!(error.to_string(), ""),
    }
}
