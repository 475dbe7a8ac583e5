//! The text of links: pairs of keys and values as `application/x-www-form-urlencoded`.
//!
//! Our own for the bytes of the page: the crate `form_urlencoded`, with its tables and what it makes
//! of faulty text, is some 5 kB of module. It stays in the tests, which hold both to the same answers.

/// A part of a link.
pub(super) struct Pair<'a> {
    /// The part as it stands in the link.
    pub(super) written: &'a str,
    /// What stands before the first `=`, or all of it.
    pub(super) key: String,
    /// What stands behind.
    pub(super) value: String,
}

/// The first parts of a link, without the empty ones, up to so many.
pub(super) fn pairs(mut link: &str, most: usize) -> Vec<Pair<'_>> {
    let mut pairs = Vec::new();
    while !link.is_empty() && pairs.len() < most {
        let (written, rest) = parted(link, b'&');
        link = rest;
        if !written.is_empty() {
            let (key, value) = parted(written, b'=');
            pairs.push(Pair {
                written,
                key: decoded(key),
                value: decoded(value),
            });
        }
    }
    pairs
}

/// Puts a pair at the end of a link.
pub(super) fn append_pair(link: &mut String, key: &str, value: &str) {
    if !link.is_empty() {
        link.push('&');
    }
    append(link, key);
    link.push('=');
    append(link, value);
}

/// How long a text is in a link.
pub(super) fn encoded_length(text: &str) -> usize {
    let mut link = String::new();
    append(&mut link, text);
    link.len()
}

/// What stands before the first `sign`, which is ASCII, and what behind it.
#[inline(never)]
fn parted(text: &str, sign: u8) -> (&str, &str) {
    let at = text.bytes().position(|byte| byte == sign);
    match at.and_then(|at| text.split_at_checked(at)) {
        Some((before, behind)) => (before, behind.get(1..).unwrap_or_default()),
        None => (text, ""),
    }
}

#[inline(never)]
fn append(link: &mut String, text: &str) {
    for byte in text.bytes() {
        let plain = match byte {
            b'0'..=b'9' | b'A'..=b'Z' | b'a'..=b'z' | b'*' | b'-' | b'.' | b'_' => byte,
            b' ' => b'+',
            _ => {
                link.push('%');
                link.push(char::from(hex(byte >> 4)));
                hex(byte & 15)
            }
        };
        link.push(char::from(plain));
    }
}

#[inline(never)]
fn decoded(text: &str) -> String {
    let mut bytes = Vec::new();
    let mut rest = text.as_bytes();
    while let [first, tail @ ..] = rest {
        rest = tail;
        let mut byte = *first;
        if byte == b'+' {
            byte = b' ';
        } else if byte == b'%'
            && let [high, low, tail @ ..] = tail
            && let (Some(high), Some(low)) = (digit(*high), digit(*low))
        {
            rest = tail;
            byte = high << 4 | low;
        }
        bytes.push(byte);
    }
    text_of(&bytes)
}

/// The text of `bytes`. Where they are none, a `U+FFFD` stands for as many as begin a character.
fn text_of(mut bytes: &[u8]) -> String {
    let mut text = String::new();
    loop {
        let fault = match str::from_utf8(bytes) {
            Ok(rest) => {
                text.push_str(rest);
                return text;
            }
            Err(fault) => fault,
        };
        let good = bytes.get(..fault.valid_up_to()).unwrap_or_default();
        text.push_str(str::from_utf8(good).unwrap_or_default());
        text.push(char::REPLACEMENT_CHARACTER);
        // Without a length the fault is that the bytes end.
        let next = fault.error_len().map(|length| good.len() + length);
        bytes = next.and_then(|next| bytes.get(next..)).unwrap_or_default();
    }
}

fn hex(digit: u8) -> u8 {
    digit + if digit < 10 { b'0' } else { b'A' - 10 }
}

#[inline(never)]
fn digit(byte: u8) -> Option<u8> {
    match byte {
        b'0'..=b'9' => Some(byte - b'0'),
        b'A'..=b'F' | b'a'..=b'f' => Some((byte & 7) + 9),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use form_urlencoded::{Serializer, byte_serialize, parse};
    use proptest::prelude::*;

    use super::*;

    fn read(link: &str) -> Vec<(String, String)> {
        let pairs = pairs(link, usize::MAX).into_iter();
        pairs.map(|pair| (pair.key, pair.value)).collect()
    }

    #[track_caller]
    fn agrees(link: &str) {
        let reference: Vec<_> = parse(link.as_bytes()).into_owned().collect();
        assert_eq!(read(link), reference, "{link}");
    }

    fn written(pairs: &[(String, String)]) -> String {
        let mut link = String::new();
        for (key, value) in pairs {
            append_pair(&mut link, key, value);
        }
        link
    }

    #[test]
    fn links_are_read() {
        for (link, expected) in [
            ("", &[] as &[_]),
            ("&&&", &[]),
            ("a", &[("a", "")]),
            ("a=", &[("a", "")]),
            ("=", &[("", "")]),
            ("=a", &[("", "a")]),
            ("&a=1&&b=2&", &[("a", "1"), ("b", "2")]),
            ("a=b=c=&d==", &[("a", "b=c="), ("d", "=")]),
            ("a+b=+c+", &[("a b", " c ")]),
            ("a=%2B+%20", &[("a", "+  ")]),
            ("%26%3d=%25%3D%26", &[("&=", "%=&")]),
            ("a=%C3%a9é%E2%82%Ac€", &[("a", "éé€€")]),
            ("a=%C3é=1", &[("a", "\u{fffd}é=1")]),
            ("a=%", &[("a", "%")]),
            ("a=%4", &[("a", "%4")]),
            ("a=%4g%G4%%41%é1%+4", &[("a", "%4g%G4%A%é1% 4")]),
            ("a=%&b=4%&1", &[("a", "%"), ("b", "4%"), ("1", "")]),
            ("a=%00%0a%7F", &[("a", "\0\n\u{7f}")]),
            ("a=b%FF", &[("a", "b\u{fffd}")]),
            ("a=%80%BFb", &[("a", "\u{fffd}\u{fffd}b")]),
            ("a=%C0%AFb", &[("a", "\u{fffd}\u{fffd}b")]),
            ("a=%E2%82b", &[("a", "\u{fffd}b")]),
            ("a=%E2%82", &[("a", "\u{fffd}")]),
            ("a=%E2%82%E2%82%AC", &[("a", "\u{fffd}€")]),
            ("a=%F0%9F%98b%F0%9F", &[("a", "\u{fffd}b\u{fffd}")]),
            ("a=%ED%A0%80", &[("a", "\u{fffd}\u{fffd}\u{fffd}")]),
            ("a=%F4%90%80%80", &[("a", "\u{fffd}".repeat(4).as_str())]),
        ] {
            let read = read(link);
            let read: Vec<_> = read.iter().map(|(key, value)| (&**key, &**value)).collect();
            assert_eq!(read, expected, "{link}");
            agrees(link);
        }
    }

    #[test]
    fn links_are_written() {
        for (text, expected) in [
            ("", ""),
            ("AZaz09*-._", "AZaz09*-._"),
            ("R&D = 100% # +", "R%26D+%3D+100%25+%23+%2B"),
            (
                "/:;?@[]`{}~!'()",
                "%2F%3A%3B%3F%40%5B%5D%60%7B%7D%7E%21%27%28%29",
            ),
            ("\0\n\u{7f}", "%00%0A%7F"),
            ("é€😀", "%C3%A9%E2%82%AC%F0%9F%98%80"),
        ] {
            assert_eq!(
                byte_serialize(text.as_bytes()).collect::<String>(),
                expected
            );
            assert_eq!(encoded_length(text), expected.len(), "{text}");
            let pair = (text.to_owned(), text.to_owned());
            let twice = format!("{expected}={expected}&{expected}={expected}");
            assert_eq!(written(&[pair.clone(), pair]), twice);
        }
        assert_eq!(written(&[]), "");
    }

    #[test]
    fn every_byte_is_read() {
        for byte in 0..=u8::MAX {
            agrees(&format!("a=%{byte:02X}&b%{byte:02x}b"));
            for other in 0..=u8::MAX {
                agrees(&format!("%{byte:02X}%{other:02x}%80a"));
            }
        }
        for high in 0..128 {
            for low in 0..128 {
                agrees(&format!("a%{}{}b", char::from(high), char::from(low)));
            }
        }
    }

    proptest! {
        #[test]
        fn any_text_is_read_as_the_crate_does(link in any::<String>()) {
            agrees(&link);
        }

        #[test]
        fn texts_near_links_are_read_as_the_crate_does(
            link in "([a-c=&%+é€]|%[0-9a-fA-F]{2}|%[c-fC-F][0-9a-fA-F]%[89abAB][0-9a-fA-F]){0,24}",
        ) {
            agrees(&link);
        }

        #[test]
        fn any_bytes_are_read_as_the_crate_does(
            bytes in proptest::collection::vec(any::<u8>(), 0..60),
        ) {
            let link: String = bytes.iter().map(|byte| format!("%{byte:02x}")).collect();
            agrees(&link);
            // All of them at once, as they are where they are text.
            agrees(&String::from_utf8_lossy(&bytes));
            prop_assert_eq!(text_of(&bytes), String::from_utf8_lossy(&bytes));
        }

        #[test]
        fn pairs_keep_what_was_written(link in "[a-c=&%+é]{0,24}") {
            let pairs: Vec<_> = pairs(&link, usize::MAX).iter().map(|pair| pair.written).collect();
            let reference: Vec<_> = link.split('&').filter(|part| !part.is_empty()).collect();
            prop_assert_eq!(pairs, reference);
        }

        #[test]
        fn any_pairs_are_written_as_the_crate_does(
            pairs in proptest::collection::vec(any::<(String, String)>(), 0..4),
        ) {
            let link = written(&pairs);
            let reference = Serializer::new(String::new()).extend_pairs(&pairs).finish();
            prop_assert_eq!(&link, &reference);
            for (key, _) in &pairs {
                let reference: usize = byte_serialize(key.as_bytes()).map(str::len).sum();
                prop_assert_eq!(encoded_length(key), reference);
            }
            prop_assert_eq!(read(&link), pairs);
        }
    }
}
