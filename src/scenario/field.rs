//! The places where a user types.

/// One field of the form.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Field {
    /// Location factor, in percent.
    Location,
    /// Base salary of the offer.
    Base,
    /// Equity grant of the offer.
    Equity,
    /// Annual bonus of the offer.
    Bonus,
    /// Signing bonus of the offer.
    Signing,
    /// Who makes the competing offer.
    OtherCompany,
    /// Base salary of the competing offer.
    OtherBase,
    /// Equity per year of the competing offer.
    OtherEquity,
    /// Annual bonus of the competing offer.
    OtherBonus,
    /// Signing bonus of the competing offer.
    OtherSigning,
}

impl Field {
    /// Every field, in the order of the form and of a link.
    pub const ALL: [Self; 10] = [
        Self::Location,
        Self::Base,
        Self::Equity,
        Self::Bonus,
        Self::Signing,
        Self::OtherCompany,
        Self::OtherBase,
        Self::OtherEquity,
        Self::OtherBonus,
        Self::OtherSigning,
    ];

    /// The key of the field in a link.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Location => "location",
            Self::Base => "base",
            Self::Equity => "equity",
            Self::Bonus => "bonus",
            Self::Signing => "signing",
            Self::OtherCompany => "other",
            Self::OtherBase => "other.base",
            Self::OtherEquity => "other.equity",
            Self::OtherBonus => "other.bonus",
            Self::OtherSigning => "other.signing",
        }
    }

    /// The field of a key in a link.
    #[must_use]
    pub fn of_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|field| field.key() == key)
    }
}
