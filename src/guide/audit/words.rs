//! A finding as one plain sentence.

use std::cmp::Ordering;

use super::{Finding, Part, RestatedPart, Subject, Verdict};
use crate::{
    guide::{Guide, Section},
    money::Money,
    text::{Text, audit as text},
};

impl Finding {
    /// The finding in one plain sentence, with the names that `guide` gives to regions and levers.
    ///
    /// Amounts are rounded to whole units, as everywhere on display.
    #[must_use]
    pub fn sentence(&self, guide: &Guide) -> String {
        let finding = self.verdict.about(&self.subject, guide);
        match &self.region {
            Some(id) => {
                let name = guide.region(id).map_or(id.as_str(), |region| &region.name);
                text::OfRegion {
                    region: &name,
                    finding: &finding,
                }
                .text()
            }
            None => finding,
        }
    }
}

impl Subject {
    fn words(&self, guide: &Guide) -> String {
        match self {
            Self::TotalLow => text::TOTAL_LOW.to_string(),
            Self::TotalHigh => text::TOTAL_HIGH.to_string(),
            Self::QuotedFourYears(offer) => text::Quoted { offer }.text(),
            Self::Guaranteed(offer) => text::Guaranteed { offer }.text(),
            Self::CompetingBase(offer) => text::CompetingBase { offer }.text(),
            Self::Ask(part) => part.of(text::ASK_BASE, text::ASK_EQUITY).to_string(),
            Self::Floor(part) | Self::FloorToAsk(part) => {
                part.of(text::FLOOR_BASE, text::FLOOR_EQUITY).to_string()
            }
            Self::Lever(id) => {
                let found = guide.levers.iter().find(|lever| lever.id == *id);
                let title = found.map_or(id, |lever| &lever.title);
                text::Lever { title }.text()
            }
            Self::Restated(part, section) => {
                let (figure, section) = (&part.words(), &section.words());
                text::Restated { figure, section }.text()
            }
            Self::Valuation => text::VALUATION.to_string(),
        }
    }
}

impl Verdict {
    /// The sentence about a subject.
    fn about(&self, about: &Subject, guide: &Guide) -> String {
        let subject = &about.words(guide);
        match self {
            Self::Agrees => match about {
                Subject::TotalLow | Subject::TotalHigh => text::AgreesTotal { subject }.text(),
                Subject::QuotedFourYears(_) => text::AgreesFourYears { subject }.text(),
                _ => text::Agrees { subject }.text(),
            },
            Self::Differs {
                stated,
                computed,
                within_rounding,
            } => {
                let gap = &apart(*computed, *stated);
                match (computed.amount < stated.amount, within_rounding) {
                    (true, false) => text::DiffersLess {
                        subject,
                        stated,
                        computed,
                        gap,
                    }
                    .text(),
                    (false, false) => text::DiffersMore {
                        subject,
                        stated,
                        computed,
                        gap,
                    }
                    .text(),
                    (true, true) => text::RoundingLess {
                        subject,
                        stated,
                        computed,
                        gap,
                    }
                    .text(),
                    (false, true) => text::RoundingMore {
                        subject,
                        stated,
                        computed,
                        gap,
                    }
                    .text(),
                }
            }
            Self::OtherBasis {
                stated,
                like_for_like: full,
            } => text::OtherBasis {
                subject,
                stated,
                full,
            }
            .text(),
            Self::NotGuaranteed {
                equity_per_year: equity,
            } => text::NotGuaranteed { subject, equity }.text(),
            Self::Inside { value, band } => {
                let (low, high) = (&band.low, &band.high);
                if about.is_of_level_map() {
                    text::InsideLevelMap {
                        subject,
                        value,
                        low,
                        high,
                    }
                    .text()
                } else {
                    text::Inside {
                        subject,
                        value,
                        low,
                        high,
                    }
                    .text()
                }
            }
            Self::Outside { value, band } => {
                let (low, high) = (&band.low, &band.high);
                if about.is_of_level_map() {
                    text::OutsideLevelMap {
                        subject,
                        value,
                        low,
                        high,
                    }
                    .text()
                } else {
                    text::Outside {
                        subject,
                        value,
                        low,
                        high,
                    }
                    .text()
                }
            }
            Self::Floor {
                floor,
                ask,
                in_order: true,
            } => text::FloorInOrder {
                subject,
                floor,
                ask,
            }
            .text(),
            Self::Floor {
                floor,
                ask,
                in_order: false,
            } => text::FloorAbove {
                subject,
                floor,
                ask,
            }
            .text(),
            Self::AgainstAsk {
                target,
                or_more,
                ask,
                order,
                in_band,
            } => {
                let gap = &apart(*target, *ask);
                let target = &if *or_more {
                    text::OrMore { target }.text()
                } else {
                    target.to_string()
                };
                match (order, in_band) {
                    (Ordering::Less, true) => text::AimsBelow {
                        subject,
                        target,
                        gap,
                        ask,
                    }
                    .text(),
                    (Ordering::Less, false) => text::AimsBelowOutside {
                        subject,
                        target,
                        gap,
                        ask,
                    }
                    .text(),
                    (Ordering::Equal, true) => text::AimsAtAsk { subject, target }.text(),
                    (Ordering::Equal, false) => text::AimsAtAskOutside { subject, target }.text(),
                    (Ordering::Greater, true) => text::AimsAbove {
                        subject,
                        target,
                        gap,
                        ask,
                    }
                    .text(),
                    (Ordering::Greater, false) => text::AimsAboveOutside {
                        subject,
                        target,
                        gap,
                        ask,
                    }
                    .text(),
                }
            }
            Self::NotComputed(error) => text::NotComputed { subject, error }.text(),
        }
    }
}

impl Subject {
    /// Whether its band is one of the level map.
    fn is_of_level_map(&self) -> bool {
        matches!(self, Self::CompetingBase(_))
    }
}

/// How far two amounts are apart, in words because they may be too large to subtract.
fn apart(one: Money, other: Money) -> String {
    match one.minus(other) {
        Ok(gap) => gap.abs().to_string(),
        Err(_) => text::MUCH.to_string(),
    }
}

impl Part {
    fn of(self, base: Text, equity: Text) -> Text {
        match self {
            Self::Base => base,
            Self::Equity => equity,
        }
    }
}

impl RestatedPart {
    fn words(self) -> Text {
        match self {
            Self::Band(part) => part.of(text::BAND_BASE, text::BAND_EQUITY),
            Self::Low(part) => part.of(text::LOW_BASE, text::LOW_EQUITY),
            Self::High(part) => part.of(text::HIGH_BASE, text::HIGH_EQUITY),
            Self::QuotedFourYears => text::QUOTED_AGAIN,
        }
    }
}

impl Section {
    fn words(self) -> Text {
        match self {
            Self::Summary => text::SECTION_SUMMARY,
            Self::LevelMap => text::SECTION_LEVEL_MAP,
            Self::Levers => text::SECTION_LEVERS,
            Self::Strategy => text::SECTION_STRATEGY,
            Self::Sources => text::SECTION_SOURCES,
        }
    }
}
