//! ISO 4217 currency codes.

use std::{fmt, str::FromStr};

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

use crate::text::money as text;

/// The active national currencies of ISO 4217, sorted, three letters each.
const CODES: &str = "AEDAFNALLAMDAOAARSAUDAWGAZNBAMBBDBDTBHDBIFBMDBNDBOBBRLBSDBTNBWPBYNBZDCADCDFCHFCLPCNYCOPCRCCUPCVECZKDJFDKKDOPDZDEGPERNETBEURFJDFKPGBPGELGHSGIPGMDGNFGTQGYDHKDHNLHTGHUFIDRILSINRIQDIRRISKJMDJODJPYKESKGSKHRKMFKPWKRWKWDKYDKZTLAKLBPLKRLRDLSLLYDMADMDLMGAMKDMMKMNTMOPMRUMURMVRMWKMXNMYRMZNNADNGNNIONOKNPRNZDOMRPABPENPGKPHPPKRPLNPYGQARRONRSDRUBRWFSARSBDSCRSDGSEKSGDSHPSLESOSSRDSSPSTNSVCSYPSZLTHBTJSTMTTNDTOPTRYTTDTWDTZSUAHUGXUSDUYUUZSVEDVESVNDVUVWSTXAFXCDXOFXPFYERZARZMWZWG";

/// A currency, by its ISO 4217 code.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Currency([u8; 3]);

/// A text that is no ISO 4217 code in capital letters.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownCurrency(pub String);

impl Currency {
    /// The euro.
    pub const EUR: Self = Self(*b"EUR");
    /// The United States dollar.
    pub const USD: Self = Self(*b"USD");
    /// The pound sterling.
    pub const GBP: Self = Self(*b"GBP");

    /// The three letters of the code.
    #[must_use]
    pub fn code(&self) -> &str {
        // Always ASCII capitals: the only constructors check that.
        str::from_utf8(&self.0).unwrap_or("???")
    }

    /// The sign that stands before an amount, for the currencies whose sign is unmistakable.
    ///
    /// The dollar sign means the US dollar here; every other dollar is printed by its code.
    #[must_use]
    pub fn sign(&self) -> Option<&'static str> {
        match *self {
            Self::EUR => Some("€"),
            Self::USD => Some("$"),
            Self::GBP => Some("£"),
            _ => None,
        }
    }
}

impl FromStr for Currency {
    type Err = UnknownCurrency;

    fn from_str(text: &str) -> Result<Self, UnknownCurrency> {
        let unknown = || UnknownCurrency(text.to_owned());
        let code: [u8; 3] = text.as_bytes().try_into().map_err(|_| unknown())?;
        // Every amount that is read asks this of its first and last characters.
        let letters = code.iter().all(u8::is_ascii_uppercase);
        let mut known = CODES.as_bytes().chunks_exact(3);
        if letters && known.any(|known| known == code) {
            Ok(Self(code))
        } else {
            Err(unknown())
        }
    }
}

impl fmt::Display for Currency {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl fmt::Debug for Currency {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl fmt::Display for UnknownCurrency {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&text::UnknownCurrency { code: &self.0 }.text())
    }
}

impl std::error::Error for UnknownCurrency {}

impl Serialize for Currency {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.code())
    }
}

impl<'de> Deserialize<'de> for Currency {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        text.parse().map_err(de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_sorted_and_whole() {
        let codes: Vec<_> = CODES.as_bytes().chunks(3).collect();
        assert!(codes.is_sorted());
        assert!(codes.iter().all(|code| code.len() == 3));
    }

    #[test]
    fn only_listed_codes_are_currencies() {
        assert_eq!("EUR".parse(), Ok(Currency::EUR));
        assert_eq!(
            "JPY".parse::<Currency>().map(|c| c.to_string()),
            Ok("JPY".into())
        );
        for wrong in ["eur", "EURO", "URA", "", "€"] {
            assert_eq!(
                wrong.parse::<Currency>(),
                Err(UnknownCurrency(wrong.into()))
            );
        }
    }
}
