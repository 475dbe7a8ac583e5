//! What to do first, and what next: one table of rules, read from top to bottom.
//!
//! The README shows the same table, and a test holds the two together.

use serde::Serialize;

use crate::text::{Text, moves as text};

/// A step of the negotiation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Move {
    /// Get the figures of the offer.
    GetOffer,
    /// Ask for more time.
    GainTime,
    /// Have facts ready.
    Prepare,
    /// Ask what the grant is.
    AskTerms,
    /// Get the competing offer in writing.
    GetWritten,
    /// Lead with the competing offer.
    LeadWithOffer,
    /// Bring the base up to the floor.
    BaseToFloor,
    /// Ask for equity.
    AskEquity,
    /// Ask for base.
    AskBase,
    /// Ask for a signing bonus.
    AskSigning,
    /// Ask for a further grant.
    AskRefresh,
    /// Have the private shares protected.
    Protect,
    /// Have the rest written down.
    WriteDown,
    /// Say yes.
    Accept,
    /// Know when to stop.
    Stop,
}

/// What the rules look at. Every question is answered by figures of the page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Situation {
    /// There is a base salary to speak of.
    pub offered: bool,
    /// Base is under the floor.
    pub base_under_floor: bool,
    /// Base is under the ask.
    pub base_under_ask: bool,
    /// Equity is under the ask, or none was offered.
    pub equity_under_ask: bool,
    /// The four-year total is under the floor.
    pub total_under_floor: bool,
    /// Private equity is offered, and nobody says how many shares or at what price.
    pub grant_unclear: bool,
    /// The strongest competing offer is marked written or verbal.
    pub rival_marked: bool,
    /// There is a competing offer that is neither.
    pub rival_unmarked: bool,
    /// The strongest marked offer pays more over four years, by more than 2%.
    pub rival_ahead: bool,
    /// Facts that the user filled in.
    pub facts: usize,
    /// Days until they want an answer; below zero when it is over.
    pub days_left: Option<i32>,
    /// A signing bonus is asked for, higher than what is offered.
    pub signing: bool,
    /// A further grant is asked for, and none is offered.
    pub refresh: bool,
    /// Double-trigger acceleration, or a clause on the shares, is asked for.
    pub protection: bool,
    /// Something else is asked for.
    pub others: bool,
}

/// When a move is due.
pub struct Rule {
    /// The move.
    pub due: Move,
    /// When, in words.
    pub when: Text,
    /// What to do, in words.
    pub what: Text,
    applies: fn(&Situation) -> bool,
}

/// Within so many days an answer is hardly possible.
const SHORT: i32 = 3;

impl Situation {
    fn anything_short(&self) -> bool {
        self.base_under_floor || self.base_under_ask || self.equity_under_ask
    }

    fn anything_to_ask(&self) -> bool {
        let extras = self.signing || self.refresh || self.protection || self.others;
        self.anything_short() || extras || self.grant_unclear || self.rival_ahead
    }
}

/// The rules. Every one that applies gives a move, in this order.
pub static RULES: [Rule; 15] = [
    Rule {
        due: Move::GetOffer,
        when: text::GET_OFFER_WHEN,
        what: text::GET_OFFER,
        applies: |it| !it.offered,
    },
    Rule {
        due: Move::GainTime,
        when: text::GAIN_TIME_WHEN,
        what: text::GAIN_TIME,
        applies: |it| {
            it.offered && it.anything_to_ask() && it.days_left.is_some_and(|days| days <= SHORT)
        },
    },
    Rule {
        due: Move::Prepare,
        when: text::PREPARE_WHEN,
        what: text::PREPARE,
        applies: |it| it.offered && it.anything_short() && it.facts == 0 && !it.rival_marked,
    },
    Rule {
        due: Move::AskTerms,
        when: text::ASK_TERMS_WHEN,
        what: text::ASK_TERMS,
        applies: |it| it.grant_unclear,
    },
    Rule {
        due: Move::GetWritten,
        when: text::GET_WRITTEN_WHEN,
        what: text::GET_WRITTEN,
        applies: |it| it.rival_unmarked,
    },
    Rule {
        due: Move::LeadWithOffer,
        when: text::LEAD_WITH_OFFER_WHEN,
        what: text::LEAD_WITH_OFFER,
        applies: |it| it.offered && it.rival_ahead,
    },
    Rule {
        due: Move::BaseToFloor,
        when: text::BASE_TO_FLOOR_WHEN,
        what: text::BASE_TO_FLOOR,
        applies: |it| it.base_under_floor,
    },
    Rule {
        due: Move::AskEquity,
        when: text::ASK_EQUITY_WHEN,
        what: text::ASK_EQUITY,
        applies: |it| it.offered && it.equity_under_ask,
    },
    Rule {
        due: Move::AskBase,
        when: text::ASK_BASE_WHEN,
        what: text::ASK_BASE,
        applies: |it| it.base_under_ask && !it.base_under_floor,
    },
    Rule {
        due: Move::AskSigning,
        when: text::ASK_SIGNING_WHEN,
        what: text::ASK_SIGNING,
        applies: |it| it.offered && it.signing,
    },
    Rule {
        due: Move::AskRefresh,
        when: text::ASK_REFRESH_WHEN,
        what: text::ASK_REFRESH,
        applies: |it| it.offered && it.refresh,
    },
    Rule {
        due: Move::Protect,
        when: text::PROTECT_WHEN,
        what: text::PROTECT,
        applies: |it| it.offered && it.protection,
    },
    Rule {
        due: Move::WriteDown,
        when: text::WRITE_DOWN_WHEN,
        what: text::WRITE_DOWN,
        applies: |it| it.offered && it.others,
    },
    Rule {
        due: Move::Accept,
        when: text::ACCEPT_WHEN,
        what: text::ACCEPT,
        applies: |it| it.offered && !it.anything_to_ask() && !it.total_under_floor,
    },
    Rule {
        due: Move::Stop,
        when: text::STOP_WHEN,
        what: text::STOP,
        applies: |it| it.total_under_floor,
    },
];

/// The rules that apply, in their order. There is always one.
#[must_use]
pub fn due(situation: &Situation) -> Vec<&'static Rule> {
    let rules = RULES.iter();
    rules.filter(|rule| (rule.applies)(situation)).collect()
}
