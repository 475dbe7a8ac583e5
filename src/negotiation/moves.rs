//! What to do first, and what next: one table of rules, read from top to bottom.
//!
//! The README shows the same table, and a test holds the two together.

use serde::Serialize;

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
    pub when: &'static str,
    /// What to do, in words.
    pub what: &'static str,
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
        when: "No base salary is typed.",
        what: "Get their figures",
        applies: |it| !it.offered,
    },
    Rule {
        due: Move::GainTime,
        when: "They want an answer within three days, and something is still to be asked.",
        what: "Ask for more time",
        applies: |it| {
            it.offered && it.anything_to_ask() && it.days_left.is_some_and(|days| days <= SHORT)
        },
    },
    Rule {
        due: Move::Prepare,
        when: "Base or equity is under the ask, no fact of your own is filled in, and no competing offer is marked written or verbal.",
        what: "Have your facts ready",
        applies: |it| it.offered && it.anything_short() && it.facts == 0 && !it.rival_marked,
    },
    Rule {
        due: Move::AskTerms,
        when: "Private equity is offered as an amount alone, without shares and their price.",
        what: "Ask what the grant is",
        applies: |it| it.grant_unclear,
    },
    Rule {
        due: Move::GetWritten,
        when: "A competing offer is neither written nor verbal.",
        what: "Get the other offer in writing",
        applies: |it| it.rival_unmarked,
    },
    Rule {
        due: Move::LeadWithOffer,
        when: "The strongest marked offer pays more over four years, by more than 2%.",
        what: "Lead with the other offer",
        applies: |it| it.offered && it.rival_ahead,
    },
    Rule {
        due: Move::BaseToFloor,
        when: "Base is under the floor.",
        what: "Bring the base up first",
        applies: |it| it.base_under_floor,
    },
    Rule {
        due: Move::AskEquity,
        when: "Equity is under the ask.",
        what: "Ask for equity",
        applies: |it| it.offered && it.equity_under_ask,
    },
    Rule {
        due: Move::AskBase,
        when: "Base is under the ask and not under the floor.",
        what: "Ask for base",
        applies: |it| it.base_under_ask && !it.base_under_floor,
    },
    Rule {
        due: Move::AskSigning,
        when: "A signing bonus is on your list, higher than what is offered.",
        what: "Ask for a signing bonus",
        applies: |it| it.offered && it.signing,
    },
    Rule {
        due: Move::AskRefresh,
        when: "A refresh is on your list, and none is offered.",
        what: "Ask for a refresh",
        applies: |it| it.offered && it.refresh,
    },
    Rule {
        due: Move::Protect,
        when: "Acceleration or a clause on the shares is on your list.",
        what: "Have the shares protected",
        applies: |it| it.offered && it.protection,
    },
    Rule {
        due: Move::WriteDown,
        when: "Something else is on your list.",
        what: "Have the rest written down",
        applies: |it| it.offered && it.others,
    },
    Rule {
        due: Move::Accept,
        when: "Base, equity and your list are met, the grant is clear, no marked offer is ahead, and the four-year total is not under the floor.",
        what: "Say yes",
        applies: |it| it.offered && !it.anything_to_ask() && !it.total_under_floor,
    },
    Rule {
        due: Move::Stop,
        when: "The four-year total is under the floor.",
        what: "Know when to stop",
        applies: |it| it.total_under_floor,
    },
];

/// The rules that apply, in their order. There is always one.
#[must_use]
pub fn due(situation: &Situation) -> Vec<&'static Rule> {
    let rules = RULES.iter();
    rules.filter(|rule| (rule.applies)(situation)).collect()
}
