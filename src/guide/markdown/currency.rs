//! What signs and codes of currencies mean, and where more than one could be meant.

use crate::money::Currency;

/// How the currency of an amount is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Mark {
    /// Unmistakably.
    Is(Currency),
    /// `$`, of many countries.
    Dollar,
    /// `¥`, of Japan and of China.
    Yen,
    /// `kr`, of the Nordic countries.
    Krone,
    /// Not at all.
    None,
}

/// Signs before or after an amount, the longer ones first.
const SIGNS: [(&str, &str); 33] = [
    ("US$", "USD"),
    ("CA$", "CAD"),
    ("AU$", "AUD"),
    ("NZ$", "NZD"),
    ("HK$", "HKD"),
    ("MX$", "MXN"),
    ("NT$", "TWD"),
    ("A$", "AUD"),
    ("C$", "CAD"),
    ("S$", "SGD"),
    ("R$", "BRL"),
    ("RMB", "CNY"),
    ("SFr.", "CHF"),
    ("Fr.", "CHF"),
    ("Rs.", "INR"),
    ("Rs", "INR"),
    ("zł", "PLN"),
    ("Kč", "CZK"),
    ("KD", "KWD"),
    ("€", "EUR"),
    ("£", "GBP"),
    ("₹", "INR"),
    ("₩", "KRW"),
    ("₪", "ILS"),
    ("₫", "VND"),
    ("₺", "TRY"),
    ("₴", "UAH"),
    ("฿", "THB"),
    ("₱", "PHP"),
    ("₦", "NGN"),
    ("$", ""),
    ("¥", "JPY or CNY"),
    ("kr", "a krone"),
];

/// Names of places, in small letters, and the currency that is paid there.
const PLACES: &[(&str, &str)] = &[
    ("new york", "USD"),
    ("san francisco", "USD"),
    ("bay area", "USD"),
    ("los angeles", "USD"),
    ("seattle", "USD"),
    ("austin", "USD"),
    ("boston", "USD"),
    ("chicago", "USD"),
    ("denver", "USD"),
    ("washington", "USD"),
    ("united states", "USD"),
    ("usa", "USD"),
    ("us", "USD"),
    ("u.s.", "USD"),
    ("nyc", "USD"),
    ("toronto", "CAD"),
    ("vancouver", "CAD"),
    ("montreal", "CAD"),
    ("canada", "CAD"),
    ("sydney", "AUD"),
    ("melbourne", "AUD"),
    ("australia", "AUD"),
    ("auckland", "NZD"),
    ("new zealand", "NZD"),
    ("singapore", "SGD"),
    ("hong kong", "HKD"),
    ("taipei", "TWD"),
    ("taiwan", "TWD"),
    ("mexico", "MXN"),
    ("tokyo", "JPY"),
    ("osaka", "JPY"),
    ("japan", "JPY"),
    ("beijing", "CNY"),
    ("shanghai", "CNY"),
    ("shenzhen", "CNY"),
    ("hangzhou", "CNY"),
    ("china", "CNY"),
    ("stockholm", "SEK"),
    ("sweden", "SEK"),
    ("oslo", "NOK"),
    ("norway", "NOK"),
    ("copenhagen", "DKK"),
    ("denmark", "DKK"),
    ("reykjavik", "ISK"),
    ("iceland", "ISK"),
];

impl Mark {
    /// The sign at the start of a text, and how many bytes it takes. A code or a sign of letters
    /// ends where the letters do.
    pub(super) fn leading(text: &str) -> Option<(Self, usize)> {
        for (sign, meaning) in SIGNS {
            if let Some(rest) = text.strip_prefix(sign) {
                let letters = sign.ends_with(char::is_alphabetic);
                if letters && rest.starts_with(char::is_alphabetic) {
                    continue;
                }
                return Some((Self::of(sign, meaning), sign.len()));
            }
        }
        let (code, rest) = text.split_at_checked(3)?;
        if rest.starts_with(char::is_alphanumeric)
            && !rest.starts_with(|it: char| it.is_ascii_digit())
        {
            return None;
        }
        Some((Self::Is(code.parse().ok()?), 3))
    }

    fn of(sign: &str, meaning: &str) -> Self {
        match sign {
            "$" => Self::Dollar,
            "¥" => Self::Yen,
            "kr" => Self::Krone,
            _ => meaning.parse().map_or(Self::None, Self::Is),
        }
    }

    /// The currencies it can mean, the usual one first; none where any can be meant.
    pub(super) fn meanings(self) -> &'static [&'static str] {
        match self {
            Self::Dollar => &["USD", "CAD", "AUD", "NZD", "SGD", "HKD", "TWD", "MXN"],
            Self::Yen => &["JPY", "CNY"],
            Self::Krone => &["SEK", "NOK", "DKK", "ISK"],
            Self::Is(_) | Self::None => &[],
        }
    }

    pub(super) fn can_be(self, currency: Currency) -> bool {
        match self {
            Self::Is(known) => known == currency,
            Self::None => true,
            sign => sign.meanings().contains(&currency.code()),
        }
    }

    /// What it means at a place, and whether that is known, is likely by the place, or is guessed.
    pub(super) fn meaning(self, place: &str) -> Option<(Currency, Certainty)> {
        if let Self::Is(currency) = self {
            return Some((currency, Certainty::Known));
        }
        let there = paid_in(place);
        if let Some(currency) = there
            && self.can_be(currency)
        {
            let usual = self != Self::None && self.meanings().first() == Some(&currency.code());
            let certainty = if usual {
                Certainty::Known
            } else {
                Certainty::ByPlace
            };
            return Some((currency, certainty));
        }
        let usual = self.meanings().first()?.parse().ok()?;
        Some((usual, Certainty::Usual))
    }

    /// The sign as people know it.
    pub(super) fn sign(self) -> &'static str {
        match self {
            Self::Dollar => "$",
            Self::Yen => "¥",
            Self::Krone => "kr",
            Self::Is(_) | Self::None => "",
        }
    }
}

/// How well a currency is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Certainty {
    Known,
    ByPlace,
    Usual,
}

fn paid_in(place: &str) -> Option<Currency> {
    let place = place.to_lowercase();
    let there = |name: &str| {
        place.match_indices(name).any(|(at, _)| {
            let before = place.get(..at).unwrap_or_default();
            let after = place.get(at.saturating_add(name.len())..);
            !before.ends_with(char::is_alphanumeric)
                && !after.unwrap_or_default().starts_with(char::is_alphanumeric)
        })
    };
    let (_, code) = PLACES.iter().find(|(name, _)| there(name))?;
    code.parse().ok()
}
