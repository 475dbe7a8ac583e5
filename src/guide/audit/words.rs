//! A finding as one plain sentence.

use std::cmp::Ordering;

use super::{Finding, Part, RestatedPart, Subject, Verdict};
use crate::{
    guide::{Band, Guide, Section},
    money::Money,
};

impl Finding {
    /// The finding in one plain sentence, with the names that `guide` gives to regions and levers.
    ///
    /// Amounts are rounded to whole units, as everywhere on display.
    #[must_use]
    pub fn sentence(&self, guide: &Guide) -> String {
        let mut sentence = String::new();
        if let Some(id) = &self.region {
            let name = guide.region(id).map_or(id.as_str(), |region| &region.name);
            sentence.push_str(name);
            sentence.push_str(": ");
        }
        sentence.push_str(&self.subject.words(guide));
        sentence.push_str(&self.verdict.words(&self.subject));
        sentence
    }
}

impl Subject {
    fn words(&self, guide: &Guide) -> String {
        match self {
            Self::TotalLow => "the low end of total compensation".to_owned(),
            Self::TotalHigh => "the high end of total compensation".to_owned(),
            Self::QuotedFourYears(offer) => format!("the four-year figure for {offer}"),
            Self::Guaranteed(offer) => format!("the offer of {offer} is called guaranteed"),
            Self::CompetingBase(offer) => format!("the base quoted for {offer}"),
            Self::Ask(part) => format!("the ask in {}", part.words()),
            Self::Floor(part) | Self::FloorToAsk(part) => format!("the floor in {}", part.words()),
            Self::Lever(id) => {
                let found = guide.levers.iter().find(|lever| lever.id == *id);
                let title = found.map_or(id, |lever| &lever.title);
                format!("the lever “{title}”")
            }
            Self::Restated(part, section) => {
                let what = match part {
                    RestatedPart::Band(part) => format!("the band of {}", part.words()),
                    RestatedPart::Low(part) => format!("the low end of {}", part.words()),
                    RestatedPart::High(part) => format!("the high end of {}", part.words()),
                    RestatedPart::QuotedFourYears => "the four-year figure".to_owned(),
                };
                format!("{what}, stated again in {},", section.words())
            }
            Self::Valuation => "The company's valuation, stated again,".to_owned(),
        }
    }
}

impl Verdict {
    fn words(&self, subject: &Subject) -> String {
        match self {
            Self::Agrees => match subject {
                Subject::TotalLow | Subject::TotalHigh => " is what its parts come to.".to_owned(),
                Subject::QuotedFourYears(_) => " is four full years.".to_owned(),
                _ => " is the same.".to_owned(),
            },
            Self::Differs {
                stated,
                computed,
                within_rounding,
            } => {
                let gap = apart(*computed, *stated);
                let (less_or_more, close) = (
                    if computed.amount < stated.amount {
                        "less"
                    } else {
                        "more"
                    },
                    if *within_rounding {
                        "; that is rounding"
                    } else {
                        ""
                    },
                );
                format!(
                    " is printed as {stated} and comes to {computed}, {gap} {less_or_more}{close}."
                )
            }
            Self::OtherBasis {
                stated,
                like_for_like,
            } => format!(
                ", {stated}, counts the base once and the shares four times; four full years are {like_for_like}."
            ),
            Self::NotGuaranteed { equity_per_year } => format!(
                ", but its shares, {equity_per_year} a year, rise and fall with the market."
            ),
            Self::Inside { value, band } => within(", is in ", *value, *band, subject),
            Self::Outside { value, band } => within(", is outside ", *value, *band, subject),
            Self::Floor {
                floor,
                ask,
                in_order,
            } => {
                let stands = if *in_order { "not above" } else { "above" };
                format!(", {floor}, is {stands} the ask, {ask}.")
            }
            Self::AgainstAsk {
                target,
                or_more,
                ask,
                order,
                in_band,
            } => {
                let more = if *or_more { " or more" } else { "" };
                let gap = apart(*target, *ask);
                let stands = match order {
                    Ordering::Less => format!("{gap} below the ask of {ask}"),
                    Ordering::Equal => "equal to the ask".to_owned(),
                    Ordering::Greater => format!("{gap} above the ask of {ask}"),
                };
                let band = if *in_band { "in" } else { "outside" };
                format!(" aims at {target}{more} in equity, {stands} and {band} the band.")
            }
            Self::NotComputed(error) => format!(" could not be checked: {error}."),
        }
    }
}

fn within(stands: &str, value: Money, band: Band, subject: &Subject) -> String {
    let whose = match subject {
        Subject::CompetingBase(_) => "the level map's band",
        _ => "the band",
    };
    let Band { low, high } = band;
    format!(", {value}{stands}{whose} of {low} to {high}.")
}

/// How far two amounts are apart, in words because they may be too large to subtract.
fn apart(one: Money, other: Money) -> String {
    match one.minus(other) {
        Ok(gap) => Money::new(gap.amount.abs(), gap.currency).to_string(),
        Err(_) => "much".to_owned(),
    }
}

impl Part {
    fn words(self) -> &'static str {
        match self {
            Self::Base => "base",
            Self::Equity => "equity",
        }
    }
}

impl Section {
    fn words(self) -> &'static str {
        match self {
            Self::Summary => "the summary",
            Self::LevelMap => "the level map",
            Self::Levers => "the levers",
            Self::Strategy => "the strategy",
            Self::Sources => "the sources",
        }
    }
}
