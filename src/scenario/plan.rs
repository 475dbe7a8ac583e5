//! What the user wants, and in what words: fields of the negotiation.

use crate::negotiation::words::{Format, ScriptKind, Tone};
use crate::text::scenario as text;

use super::part::Kind;

/// One thing about the user's own plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum PlanPart {
    /// Base salary to ask for.
    AskBase,
    /// Equity to ask for, the whole grant.
    AskEquity,
    /// Base salary to be glad of.
    TargetBase,
    /// Equity to be glad of.
    TargetEquity,
    /// The least base salary to accept.
    FloorBase,
    /// The least equity to accept.
    FloorEquity,
    /// The day by which they want an answer.
    Deadline,
    /// Which text is on screen.
    Script,
    /// Whether it is spoken or written.
    Format,
    /// How it sounds.
    Tone,
    /// How the four years of a competing offer are counted in it.
    Basis,
    /// The day by which the user promises an answer.
    ReplyBy,
    /// To whom the user writes.
    TheirName,
    /// Who signs.
    MyName,
}

/// How many parts a plan has.
pub const PLAN_PARTS: usize = 14;

impl PlanPart {
    /// Every part, in the order of the form and of a link.
    pub const ALL: [Self; PLAN_PARTS] = [
        Self::AskBase,
        Self::AskEquity,
        Self::TargetBase,
        Self::TargetEquity,
        Self::FloorBase,
        Self::FloorEquity,
        Self::Deadline,
        Self::Script,
        Self::Format,
        Self::Tone,
        Self::Basis,
        Self::ReplyBy,
        Self::TheirName,
        Self::MyName,
    ];

    /// The key of the part in the saved form, and in a link behind `plan.`.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::AskBase => "ask_base",
            Self::AskEquity => "ask_equity",
            Self::TargetBase => "target_base",
            Self::TargetEquity => "target_equity",
            Self::FloorBase => "floor_base",
            Self::FloorEquity => "floor_equity",
            Self::Deadline => "deadline",
            Self::Script => "script",
            Self::Format => "format",
            Self::Tone => "tone",
            Self::Basis => "basis",
            Self::ReplyBy => "reply_by",
            Self::TheirName => "their_name",
            Self::MyName => "my_name",
        }
    }

    /// What it is called.
    #[must_use]
    pub fn label(self) -> &'static str {
        match self {
            Self::AskBase => text::PLAN_ASK_BASE,
            Self::AskEquity => text::PLAN_ASK_EQUITY,
            Self::TargetBase => text::PLAN_TARGET_BASE,
            Self::TargetEquity => text::PLAN_TARGET_EQUITY,
            Self::FloorBase => text::PLAN_FLOOR_BASE,
            Self::FloorEquity => text::PLAN_FLOOR_EQUITY,
            Self::Deadline => text::PLAN_DEADLINE,
            Self::Script => text::PLAN_SCRIPT,
            Self::Format => text::PLAN_FORMAT,
            Self::Tone => text::PLAN_TONE,
            Self::Basis => text::PLAN_BASIS,
            Self::ReplyBy => text::PLAN_REPLY_BY,
            Self::TheirName => text::PLAN_THEIR_NAME,
            Self::MyName => text::PLAN_MY_NAME,
        }
        .get()
    }

    /// What may be typed or chosen.
    #[must_use]
    pub fn kind(self) -> Kind {
        match self {
            Self::AskBase
            | Self::AskEquity
            | Self::TargetBase
            | Self::TargetEquity
            | Self::FloorBase
            | Self::FloorEquity => Kind::Amount,
            Self::Deadline | Self::ReplyBy => Kind::Date,
            Self::Script => Kind::Choice(ScriptKind::KEYS),
            Self::Format => Kind::Choice(Format::KEYS),
            Self::Tone => Kind::Choice(Tone::KEYS),
            Self::Basis => Kind::Choice(&["like_for_like", "quoted"]),
            Self::TheirName | Self::MyName => Kind::Name,
        }
    }
}

/// How many extra asks of their own a user can add to the guide's.
pub const OWN_EXTRAS: usize = 4;

/// One thing about an extra ask of the user's own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ExtraPart {
    /// What is asked for, in a few words.
    Title,
    /// What it is worth, once.
    Amount,
}

impl ExtraPart {
    /// Both parts, in the order of the form and of a link.
    pub const ALL: [Self; 2] = [Self::Title, Self::Amount];

    /// The key of the part in the saved form, and in a link behind the number of its ask.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Title => "title",
            Self::Amount => "amount",
        }
    }

    /// What may be typed.
    #[must_use]
    pub fn kind(self) -> Kind {
        match self {
            Self::Title => Kind::Name,
            Self::Amount => Kind::Amount,
        }
    }
}
