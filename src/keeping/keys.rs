//! What the keys say.

/// What every key begins with.
pub(super) const PREFIX: &str = "counteroffer/";

pub(super) const CURRENT: &str = "counteroffer/current";

const KEPT: &str = "kept/";
const BIN: &str = "bin/";
const GUIDE: &str = "guide/";
const OLD: &str = "scenario/";
const ASIDE: &str = "aside/";

/// The digits of revisions and times. Eight thousand years of milliseconds.
const DIGITS: usize = 12;

/// The largest number of [`DIGITS`].
pub(super) const LARGEST: u64 = 0xffff_ffff_ffff;

/// Which of the saves of one scenario. They order as they followed each other, those of one moment
/// by tab.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Revision {
    /// From 1; 0 is that of what was never saved.
    pub number: u64,
    /// The load of the page that saved it.
    pub tab: u16,
}

impl Revision {
    /// That of what was never saved, or only by an earlier build.
    pub const NONE: Self = Self { number: 0, tab: 0 };
}

/// What a key stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Place<'a> {
    /// A kept scenario.
    Kept(&'a str, Revision),
    /// A kept scenario of an earlier build.
    Old(&'a str),
    /// A scenario in the bin, with the time of its deletion.
    Bin(&'a str, u64),
    /// A guide.
    Guide(&'a str, Revision),
    /// The id of the scenario to open.
    Current,
}

impl<'a> Place<'a> {
    /// What `key` stands for; nothing if no build of this page writes such a key.
    #[inline(never)]
    pub(super) fn of(key: &'a str) -> Option<Self> {
        if key == CURRENT {
            return Some(Self::Current);
        }
        let key = key.strip_prefix(PREFIX)?;
        if let Some(id) = key.strip_prefix(OLD) {
            return (!id.is_empty()).then_some(Self::Old(id));
        }
        if let Some(rest) = key.strip_prefix(BIN) {
            let (id, deleted) = ending(rest, b'/', DIGITS)?;
            return (!id.is_empty()).then_some(Self::Bin(id, deleted));
        }
        let kept = key.strip_prefix(KEPT);
        let (rest, tab) = ending(kept.or_else(|| key.strip_prefix(GUIDE))?, b'-', 4)?;
        let (id, number) = ending(rest, b'/', DIGITS)?;
        if id.is_empty() || number == 0 {
            return None;
        }
        let tab = u16::try_from(tab).ok()?;
        let revision = Revision { number, tab };
        Some(match kept {
            Some(_) => Self::Kept(id, revision),
            None => Self::Guide(id, revision),
        })
    }

    /// Whether a key is that of a later revision of the same guide.
    pub(super) fn is_followed_by(self, key: &str) -> bool {
        match (self, Place::of(key)) {
            (Self::Guide(id, revision), Some(Place::Guide(other, later))) => {
                id == other && revision < later
            }
            _ => false,
        }
    }

    /// The key of it.
    #[inline(never)]
    pub(super) fn key(self) -> String {
        let (kind, id) = match self {
            Self::Kept(id, _) => (KEPT, id),
            Self::Old(id) => (OLD, id),
            Self::Bin(id, _) => (BIN, id),
            Self::Guide(id, _) => (GUIDE, id),
            Self::Current => return CURRENT.to_owned(),
        };
        let mut key = String::from(PREFIX);
        key += kind;
        key += id;
        match self {
            Self::Kept(_, revision) | Self::Guide(_, revision) => {
                key.push('/');
                push_hex(&mut key, revision.number, DIGITS);
                key.push('-');
                push_hex(&mut key, u64::from(revision.tab), 4);
            }
            Self::Bin(_, deleted) => {
                key.push('/');
                push_hex(&mut key, deleted, DIGITS);
            }
            Self::Old(_) | Self::Current => {}
        }
        key
    }
}

/// The key under which the value of another is set aside.
pub(super) fn aside(key: &str) -> String {
    let mut aside = String::from(PREFIX);
    aside += ASIDE;
    aside += key.strip_prefix(PREFIX).unwrap_or(key);
    aside
}

/// An id by the time and by chance.
pub(super) fn id_of(now: u64, chance: u16) -> String {
    let mut id = String::new();
    push_hex(&mut id, now, DIGITS);
    id.push('-');
    push_hex(&mut id, u64::from(chance), 4);
    id
}

/// Whether an id from elsewhere looks like those of this page, and so can be taken over.
pub(super) fn id_is_plain(id: &str) -> bool {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-';
    id.len() <= 64 && id.bytes().all(plain)
}

/// When an id was made, in milliseconds since 1970; 0 if it does not say.
pub(super) fn made(id: &str) -> u64 {
    let time = id.get(..DIGITS).and_then(|time| number(time, DIGITS));
    time.unwrap_or_default()
}

/// Writes a number in as many hexadecimal digits.
#[inline(never)]
pub(super) fn push_hex(text: &mut String, number: u64, digits: usize) {
    for place in (0..digits).rev() {
        let digit = number.checked_shr(4 * place as u32).unwrap_or_default() % 16;
        text.extend(char::from_digit(digit as u32, 16));
    }
}

/// Parts a text from the number of so many digits behind `sign` at its end.
#[inline(never)]
fn ending(text: &str, sign: u8, digits: usize) -> Option<(&str, u64)> {
    let (front, end) = text.split_at_checked(text.len().checked_sub(digits)?)?;
    let number = number(end, digits)?;
    let (front, found) = front.split_at_checked(front.len().checked_sub(1)?)?;
    (found.as_bytes() == [sign]).then_some((front, number))
}

/// Reads a number of exactly as many hexadecimal digits, in small letters only, so that no two texts
/// are one number.
fn number(text: &str, digits: usize) -> Option<u64> {
    if text.len() != digits {
        return None;
    }
    let mut number = 0;
    for byte in text.bytes() {
        let digit = match byte {
            b'0'..=b'9' => byte - b'0',
            b'a'..=b'f' => byte - b'a' + 10,
            _ => return None,
        };
        number = number << 4 | u64::from(digit);
    }
    Some(number)
}

#[cfg(test)]
mod tests {
    use super::Place;

    #[test]
    fn keys_are_read_as_they_are_written_and_no_others() {
        for key in [
            "counteroffer/kept/a-b/00000000001f-abcd",
            "counteroffer/scenario/a-b",
            "counteroffer/bin/a-b/00000000001f",
            "counteroffer/guide/a-b/00000000001f-abcd",
            "counteroffer/current",
        ] {
            assert_eq!(
                Place::of(key).map(|place| place.key()),
                Some(key.to_owned())
            );
        }
        for key in [
            "counteroffer/aside/kept/a-b/00000000001f-abcd",
            "counteroffer/kept/a-b/00000000001F-abcd",
            "counteroffer/kept/a-b/+0000000001f-abcd",
            "counteroffer/kept/a-b/1f-abcd",
            "counteroffer/kept/a-b/00000000001f-abcd-",
            "counteroffer/kept/a-b/000000000000-abcd",
            "counteroffer/kept//00000000001f-abcd",
            "counteroffer/kept/00000000001f-abcd",
            "counteroffer/",
            "counteroffer/scenario/",
            "other/kept/a-b/00000000001f-abcd",
            "",
        ] {
            assert!(Place::of(key).is_none(), "{key}");
        }
    }
}
