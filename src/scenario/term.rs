//! What is known, or taken for granted, of private equity: fields beside the offers.

use crate::guide::{EquityForm, Guide};
use crate::text::scenario as text;

use super::part::Kind;

/// One thing about the grant, the company, or the exit that the user imagines.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Term {
    /// The legal form of the grant.
    Form,
    /// By which price the value of the grant was counted.
    ValuedAt,
    /// What an option costs to exercise: an amount per share, or a percentage of the preferred price.
    Strike,
    /// The price of a common share, in percent of the preferred price.
    Ratio,
    /// Months after leaving in which options can be exercised.
    Window,
    /// What happens to options when the user leaves before an exit.
    Leaver,
    /// Years after which shares that wait for an exit are lost.
    Expiry,
    /// Whether everything vests when the job ends with a sale.
    Acceleration,
    /// What becomes of the job at the exit.
    AtExit,
    /// What the company was last valued at.
    Valuation,
    /// Money raised that is paid back before common shares get anything.
    Raised,
    /// How many times it is paid back.
    Preference,
    /// Whether its holders share in what is left as well.
    Participation,
    /// How many times their money they get at most by sharing.
    Cap,
    /// The share of the company that its holders own.
    Investors,
    /// The share that each round before the exit sells.
    Rounds,
    /// Years until the user leaves.
    Stay,
    /// Years until the exit.
    Exit,
    /// Whether these years are exact.
    Certainty,
    /// The exit value in the middle: half of all futures bring more.
    Median,
    /// Two exits in three are between the median divided by this and times this.
    Spread,
    /// The chance that the exit brings nothing, in percent.
    Nothing,
    /// How much the user dislikes risk.
    Aversion,
    /// By how many percent money loses for each year it comes later.
    Discount,
    /// How many percent are taken off because the shares cannot be sold.
    Haircut,
}

/// How many terms there are.
pub const TERMS: usize = 25;

impl Term {
    /// Every term, in the order of the form and of a link.
    pub const ALL: [Self; TERMS] = [
        Self::Form,
        Self::ValuedAt,
        Self::Strike,
        Self::Ratio,
        Self::Window,
        Self::Leaver,
        Self::Expiry,
        Self::Acceleration,
        Self::AtExit,
        Self::Valuation,
        Self::Raised,
        Self::Preference,
        Self::Participation,
        Self::Cap,
        Self::Investors,
        Self::Rounds,
        Self::Stay,
        Self::Exit,
        Self::Certainty,
        Self::Median,
        Self::Spread,
        Self::Nothing,
        Self::Aversion,
        Self::Discount,
        Self::Haircut,
    ];

    /// The key of the term in the saved form, and in a link behind `equity.`.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Form => "form",
            Self::ValuedAt => "valued_at",
            Self::Strike => "strike",
            Self::Ratio => "common_price",
            Self::Window => "window",
            Self::Leaver => "leaver",
            Self::Expiry => "expiry",
            Self::Acceleration => "acceleration",
            Self::AtExit => "at_exit",
            Self::Valuation => "valuation",
            Self::Raised => "raised",
            Self::Preference => "preference",
            Self::Participation => "participation",
            Self::Cap => "cap",
            Self::Investors => "investors",
            Self::Rounds => "rounds",
            Self::Stay => "stay",
            Self::Exit => "exit",
            Self::Certainty => "certainty",
            Self::Median => "median",
            Self::Spread => "spread",
            Self::Nothing => "nothing",
            Self::Aversion => "aversion",
            Self::Discount => "discount",
            Self::Haircut => "haircut",
        }
    }

    /// What it is called.
    #[must_use]
    pub fn label(self) -> &'static str {
        match self {
            Self::Form => text::TERM_FORM,
            Self::ValuedAt => text::TERM_VALUED_AT,
            Self::Strike => text::TERM_STRIKE,
            Self::Ratio => text::TERM_RATIO,
            Self::Window => text::TERM_WINDOW,
            Self::Leaver => text::TERM_LEAVER,
            Self::Expiry => text::TERM_EXPIRY,
            Self::Acceleration => text::TERM_ACCELERATION,
            Self::AtExit => text::TERM_AT_EXIT,
            Self::Valuation => text::TERM_VALUATION,
            Self::Raised => text::TERM_RAISED,
            Self::Preference => text::TERM_PREFERENCE,
            Self::Participation => text::TERM_PARTICIPATION,
            Self::Cap => text::TERM_CAP,
            Self::Investors => text::TERM_INVESTORS,
            Self::Rounds => text::TERM_ROUNDS,
            Self::Stay => text::TERM_STAY,
            Self::Exit => text::TERM_EXIT,
            Self::Certainty => text::TERM_CERTAINTY,
            Self::Median => text::TERM_MEDIAN,
            Self::Spread => text::TERM_SPREAD,
            Self::Nothing => text::TERM_NOTHING,
            Self::Aversion => text::TERM_AVERSION,
            Self::Discount => text::TERM_DISCOUNT,
            Self::Haircut => text::TERM_HAIRCUT,
        }
        .get()
    }

    /// What may be typed or chosen.
    #[must_use]
    pub fn kind(self) -> Kind {
        match self {
            Self::Form => Kind::Choice(&["options", "rsus", "shares"]),
            Self::ValuedAt => Kind::Choice(&["preferred", "common"]),
            Self::Strike => Kind::AmountOrPercent,
            Self::Ratio => Kind::Percent(100),
            Self::Window => Kind::Count(0, 180),
            Self::Leaver => Kind::Choice(&["lapse", "exercise"]),
            Self::Expiry => Kind::Count(1, 20),
            Self::Acceleration => Kind::Choice(&["no", "yes"]),
            Self::AtExit => Kind::Choice(&["stays", "ends"]),
            Self::Valuation | Self::Raised => Kind::Amount,
            Self::Preference | Self::Cap | Self::Spread => Kind::Multiple,
            Self::Participation => Kind::Choice(&["none", "full", "capped"]),
            Self::Investors | Self::Nothing | Self::Discount | Self::Haircut => Kind::Percent(100),
            Self::Rounds => Kind::Rounds,
            Self::Stay => Kind::Count(1, 10),
            Self::Exit => Kind::Count(0, 15),
            Self::Certainty => Kind::Choice(&["about", "exactly"]),
            Self::Median => Kind::AmountOrMultiple,
            Self::Aversion => Kind::Choice(&["1", "2", "3"]),
        }
    }

    /// The choice that an empty text stands for; empty for other terms.
    #[must_use]
    pub fn usual_choice(self, guide: &Guide) -> &'static str {
        match self {
            Self::Form => match guide.equity.form {
                Some(EquityForm::Rsus) => "rsus",
                Some(EquityForm::Shares) => "shares",
                Some(EquityForm::Options) | None => "options",
            },
            Self::ValuedAt => "preferred",
            Self::Leaver => "lapse",
            Self::Acceleration => "no",
            Self::AtExit => "stays",
            Self::Participation => "none",
            Self::Certainty => "about",
            Self::Aversion => "2",
            _ => "",
        }
    }
}

/// How many exits the user can set side by side.
pub const EXITS: usize = 5;

/// One thing about an exit that the user imagines.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ExitPart {
    /// What happens.
    Kind,
    /// What the company is worth then: an amount, or a multiple of its latest valuation.
    Value,
    /// How likely the user takes it to be, in percent.
    Chance,
}

impl ExitPart {
    /// Every part, in the order of the form and of a link.
    pub const ALL: [Self; 3] = [Self::Kind, Self::Value, Self::Chance];

    /// The key of the part in the saved form, and in a link behind the number of its exit.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Kind => "kind",
            Self::Value => "value",
            Self::Chance => "chance",
        }
    }

    /// What it is called.
    #[must_use]
    pub fn label(self) -> &'static str {
        match self {
            Self::Kind => text::EXIT_KIND,
            Self::Value => text::EXIT_VALUE,
            Self::Chance => text::EXIT_CHANCE,
        }
        .get()
    }

    /// What may be typed or chosen.
    #[must_use]
    pub fn kind(self) -> Kind {
        match self {
            Self::Kind => Kind::Choice(&["nothing", "sale", "listing", "none"]),
            Self::Value => Kind::AmountOrMultiple,
            Self::Chance => Kind::Percent(100),
        }
    }

    /// What an empty text stands for, of the exit in `place`. Chances are the user's own.
    #[must_use]
    pub fn usual(self, place: usize) -> &'static str {
        match (self, place) {
            (Self::Kind, 0) => "nothing",
            (Self::Kind, 2 | 3) => "listing",
            // The last has no value until one is typed.
            (Self::Kind, _) => "sale",
            (Self::Value, 1) => "0.5x",
            (Self::Value, 2) => "1x",
            (Self::Value, 3) => "3x",
            _ => "",
        }
    }
}
