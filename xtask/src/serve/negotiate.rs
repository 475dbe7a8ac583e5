//! Which stored form of a file a request gets, and whether it has it already.

/// The form in which a file is sent.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Encoding {
    Brotli,
    Gzip,
    Identity,
}

impl Encoding {
    /// Its name in `Content-Encoding`; none for the file as it is.
    pub fn name(self) -> Option<&'static str> {
        match self {
            Encoding::Brotli => Some("br"),
            Encoding::Gzip => Some("gzip"),
            Encoding::Identity => None,
        }
    }
}

/// The smallest form that `Accept-Encoding` allows (RFC 9110, 12.5.3). It is told apart only what is refused with a
/// weight of zero: no browser prefers the larger of two.
pub fn encoding(accept: &str) -> Encoding {
    [Encoding::Brotli, Encoding::Gzip]
        .into_iter()
        .find(|encoding| encoding.name().is_some_and(|name| accepts(accept, name)))
        .unwrap_or(Encoding::Identity)
}

fn accepts(accept: &str, name: &str) -> bool {
    accept.split(',').any(|entry| {
        let (coding, parameters) = entry.split_once(';').unwrap_or((entry, ""));
        let weight = parameters
            .trim()
            .strip_prefix("q=")
            .map_or(Ok(1.0), |weight| weight.trim().parse::<f32>());
        coding.trim().eq_ignore_ascii_case(name) && weight.is_ok_and(|weight| weight > 0.0)
    })
}

/// Whether `If-None-Match` names this tag (RFC 9110, 13.1.2: compared weakly).
pub fn has_tag(if_none_match: &str, tag: &str) -> bool {
    if_none_match
        .split(',')
        .map(str::trim)
        .any(|entry| entry == "*" || entry.trim_start_matches("W/") == tag)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_smallest_accepted_form_is_sent() {
        for (accept, expected) in [
            ("gzip, deflate, br, zstd", Encoding::Brotli),
            ("gzip, deflate", Encoding::Gzip),
            ("br;q=0, gzip;q=0.5", Encoding::Gzip),
            ("BR", Encoding::Brotli),
            ("brotli", Encoding::Identity),
            ("br;q=nonsense", Encoding::Identity),
            ("", Encoding::Identity),
        ] {
            assert_eq!(encoding(accept), expected, "{accept}");
        }
    }

    #[test]
    fn tags_are_found_in_lists_and_compared_weakly() {
        for (header, expected) in [
            ("\"a\"", true),
            ("W/\"a\"", true),
            ("\"b\", \"a\"", true),
            ("*", true),
            ("\"ab\"", false),
            ("", false),
        ] {
            assert_eq!(has_tag(header, "\"a\""), expected, "{header}");
        }
    }
}
