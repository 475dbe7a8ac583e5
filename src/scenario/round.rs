//! The log of the negotiation: what each side named, and when.

use super::part::Kind;
use crate::text::scenario as text;

/// The most rounds that are logged.
pub const MOST_ROUNDS: usize = 12;

/// One thing about a round.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum RoundPart {
    /// The day.
    Date,
    /// How they spoke.
    Channel,
    /// The base salary they named.
    TheirBase,
    /// The equity they named, the whole grant.
    TheirEquity,
    /// The signing bonus they named.
    TheirSigning,
    /// The base salary the user named.
    YourBase,
    /// The equity the user named.
    YourEquity,
    /// The signing bonus the user named.
    YourSigning,
    /// What else was said.
    Notes,
}

/// How many parts a round has.
pub const ROUND_PARTS: usize = 9;

impl RoundPart {
    /// Every part, in the order of the form and of a link.
    pub const ALL: [Self; ROUND_PARTS] = [
        Self::Date,
        Self::Channel,
        Self::TheirBase,
        Self::TheirEquity,
        Self::TheirSigning,
        Self::YourBase,
        Self::YourEquity,
        Self::YourSigning,
        Self::Notes,
    ];

    /// The key of the part in the saved form, and in a link behind the number of its round.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Date => "date",
            Self::Channel => "channel",
            Self::TheirBase => "their_base",
            Self::TheirEquity => "their_equity",
            Self::TheirSigning => "their_signing",
            Self::YourBase => "your_base",
            Self::YourEquity => "your_equity",
            Self::YourSigning => "your_signing",
            Self::Notes => "notes",
        }
    }

    /// What it is called.
    #[must_use]
    pub fn label(self) -> &'static str {
        match self {
            Self::Date => text::ROUND_DATE,
            Self::Channel => text::ROUND_CHANNEL,
            Self::TheirBase => text::ROUND_THEIR_BASE,
            Self::TheirEquity => text::ROUND_THEIR_EQUITY,
            Self::TheirSigning => text::ROUND_THEIR_SIGNING,
            Self::YourBase => text::ROUND_YOUR_BASE,
            Self::YourEquity => text::ROUND_YOUR_EQUITY,
            Self::YourSigning => text::ROUND_YOUR_SIGNING,
            Self::Notes => text::ROUND_NOTES,
        }
        .get()
    }

    /// What may be typed or chosen.
    #[must_use]
    pub fn kind(self) -> Kind {
        match self {
            Self::Date => Kind::Date,
            Self::Channel => Kind::Choice(&["call", "email", "message", "meeting"]),
            Self::Notes => Kind::Name,
            _ => Kind::Amount,
        }
    }
}

/// One round, as typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RoundEntry {
    /// In the order of [`RoundPart::ALL`].
    texts: Vec<String>,
}

impl Default for RoundEntry {
    /// Nothing typed.
    fn default() -> Self {
        Self {
            texts: vec![String::new(); ROUND_PARTS],
        }
    }
}

impl RoundEntry {
    /// The text of `part`.
    #[must_use]
    pub fn text(&self, part: RoundPart) -> &str {
        self.texts.get(part as usize).map_or("", |text| text)
    }

    /// Puts text into `part`.
    pub fn set(&mut self, part: RoundPart, text: String) {
        if let Some(slot) = self.texts.get_mut(part as usize) {
            *slot = text;
        }
    }
}
