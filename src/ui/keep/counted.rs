//! How many there are of something, in words.

/// “1 scenario”, “2 scenarios”.
pub fn counted(count: usize, what: &str) -> String {
    counted_as(count, what, &format!("{what}s"))
}

/// “1 guess”, “2 guesses”.
pub fn counted_as(count: usize, one: &str, many: &str) -> String {
    let what = if count == 1 { one } else { many };
    format!("{count} {what}")
}
