//! What the texts may speak of: typed, and settled before a word is written.

use crate::{
    guide::Package,
    money::{Decimal, Money},
};

/// Everything that the texts may speak of. There is no floor here, so that none can get into a text.
#[derive(Clone, Debug)]
pub struct Material {
    /// The guide's company.
    pub company: String,
    /// The role.
    pub role: String,
    /// The region's name, as people read it.
    pub region: String,
    /// True where the equity of the guide's company cannot be sold today.
    pub private: bool,
    /// The years over which a grant vests.
    pub equity_years: u32,
    /// The location factor, where the region is paid by location; none where it has figures of its own.
    pub scaled: Option<Decimal>,
    /// What the guide's company has offered so far.
    pub offer: Option<Offered>,
    /// What to ask for: the only figures that any text asks for.
    pub ask: Package,
    /// Another company's offer, given only where the user has marked it as written or told.
    pub rival: Option<Rival>,
    /// What else is asked for, in order.
    pub extras: Vec<Extra>,
    /// What the user says of their own work: the guide's slot ids with texts ready to print.
    pub facts: Vec<(String, String)>,
    /// Until when the company wants its answer, ready to print.
    pub deadline: Option<String>,
    /// Until when the user wants or gives one, ready to print.
    pub reply_by: Option<String>,
    /// Who is written to.
    pub their_name: Option<String>,
    /// Who writes.
    pub my_name: Option<String>,
}

/// What the guide's company has offered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Offered {
    /// Base salary a year.
    pub base: Money,
    /// The whole grant.
    pub equity: Option<Money>,
    /// A signing bonus.
    pub signing: Option<Money>,
}

/// Another company's offer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rival {
    /// Who made it; not said where there is no name.
    pub company: Option<String>,
    /// Base salary a year.
    pub base: Money,
    /// Shares vesting in a year.
    pub equity_per_year: Option<Money>,
    /// True where those shares are listed.
    pub listed: bool,
    /// The four-year figure.
    pub four_years: Money,
    /// What the four-year figure counts.
    pub basis: FourYears,
    /// What the user has of it.
    pub marked: Marked,
    /// What it comes to over four years beyond the guide's company's offer, both counted like for
    /// like in one currency; only where that is more than nothing.
    pub more_than_offer: Option<Money>,
}

/// What a four-year figure counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FourYears {
    /// Base and shares of each of the four years.
    LikeForLike,
    /// The base once and four years of shares.
    Quoted,
}

/// What the user has of another company's offer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Marked {
    /// It is in writing.
    Written,
    /// It was told.
    Verbal,
}

/// Something that is asked for beyond base and equity.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Extra {
    /// One that there is a phrase for.
    Known {
        /// Which.
        id: ExtraId,
        /// The year of employment in which it falls, counted from 1.
        year: Option<u32>,
        /// How much.
        amount: Option<Money>,
        /// What exactly to have written down.
        details: Vec<String>,
    },
    /// One in the user's own words, as they fit into a list.
    Own(String),
}

keyed! {
    /// What there is a phrase for. The first five are the guides' kinds of extra asks, the others
    /// clauses on private shares.
    ExtraId {
        /// Unvested equity vests when the company is sold and the job ends.
        Acceleration = "acceleration",
        /// A further grant.
        Refresh = "refresh",
        /// A signing bonus.
        Signing = "signing",
        /// What the job covers, in writing.
        Scope = "scope",
        /// Money to spend on the job.
        Budget = "budget",
        /// A longer time in which to exercise options after leaving.
        Window = "window",
        /// RSUs that do not expire before an exit.
        Expiry = "expiry",
        /// To be told what investors get first.
        Preference = "preference",
        /// The latest price by valuation and that of preferred shares, in writing.
        Strike = "strike",
        /// A shorter cliff, and none on dismissal without cause.
        Cliff = "cliff",
        /// A narrow definition of who leaves badly.
        Leaver = "leaver",
        /// A sale of most assets counts as an exit.
        AssetSale = "asset_sale",
    }
}
