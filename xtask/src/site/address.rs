//! The address at which the page will be found, where the build is told it.

use anyhow::{Context, Result, ensure};

const VARIABLE: &str = "COUNTEROFFER_URL";

/// An address of a folder: it ends with a slash.
pub struct Address(String);

impl Address {
    /// From `COUNTEROFFER_URL`, where it is set.
    pub fn from_environment() -> Result<Option<Address>> {
        match std::env::var(VARIABLE) {
            Ok(text) if !text.trim().is_empty() => Address::new(&text)
                .with_context(|| format!("{VARIABLE} is “{text}”"))
                .map(Some),
            _ => Ok(None),
        }
    }

    pub fn new(text: &str) -> Result<Address> {
        let text = text.trim();
        let host = ["https://", "http://"]
            .into_iter()
            .find_map(|scheme| text.strip_prefix(scheme));
        ensure!(
            host.is_some_and(|host| !host.is_empty() && !host.starts_with('/')),
            "write a whole address, as https://example.org/counteroffer/"
        );
        let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~:/%@[]".contains(&byte);
        ensure!(
            text.bytes().all(plain),
            "write it without ?, #, spaces and quotes, and other than plain letters as %C3%A9"
        );
        Ok(Address(format!("{}/", text.trim_end_matches('/'))))
    }

    /// The address of a file of the page.
    pub fn of(&self, path: &str) -> String {
        format!("{}{path}", self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_that_of_a_folder() {
        for text in ["https://a.example/x", " https://a.example/x/ "] {
            assert_eq!(Address::new(text).unwrap().of("y"), "https://a.example/x/y");
        }
        assert_eq!(
            Address::new("http://[::1]:8080").unwrap().of(""),
            "http://[::1]:8080/"
        );
    }

    #[test]
    fn what_is_no_address_or_would_end_an_attribute_is_refused() {
        for text in [
            "a.example",
            "ftp://a.example",
            "https://",
            "https:///x",
            "https://a.example/?x",
            "https://a.example/\"><script>",
            "https://a.example/#x",
        ] {
            assert!(Address::new(text).is_err(), "{text}");
        }
    }
}
