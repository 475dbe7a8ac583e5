//! What names mean: the facts behind the fields and conditions of a writer.

use crate::{
    guide::{ExtraKind, Pay, Sentence},
    money::{Money, percent_exactly},
};

use super::{
    Extra, ExtraId, Format, FourYears, Marked, Offered, Rival, Tone,
    names::{Condition, Field},
    script::plain_text,
    texts::named,
    writer::{DEPTH, Writer},
};

/// As many things more as can be said in a breath.
const FEW: usize = 3;

impl<'a> Writer<'a> {
    pub(super) fn holds(&self, condition: Condition) -> bool {
        let rival = self.material.rival.as_ref();
        match condition {
            // Only the writer knows.
            Condition::Else => false,
            Condition::Spoken => self.format == Format::Spoken,
            Condition::Email => self.format == Format::Email,
            Condition::Short => self.format == Format::Short,
            Condition::Warm => self.tone == Tone::Warm,
            Condition::Direct => self.tone == Tone::Direct,
            Condition::Formal => self.tone == Tone::Formal,
            Condition::Offer => self.material.offer.is_some(),
            Condition::BaseShort => self.base_met() == Some(false),
            Condition::BaseMet => self.base_met() == Some(true),
            Condition::EquityShort => self.equity_met() == Some(false),
            Condition::EquityMet => self.equity_met() == Some(true),
            Condition::Met => self.base_met() == Some(true) && self.equity_met() == Some(true),
            Condition::Private => self.material.private,
            Condition::Scaled => self.material.scaled.is_some(),
            Condition::Rival => rival.is_some(),
            Condition::Written => rival.is_some_and(|rival| rival.marked == Marked::Written),
            Condition::Verbal => rival.is_some_and(|rival| rival.marked == Marked::Verbal),
            Condition::Listed => {
                rival.is_some_and(|rival| rival.listed && rival.equity_per_year.is_some())
            }
            Condition::RivalShares => rival.is_some_and(|rival| rival.equity_per_year.is_some()),
            Condition::LikeForLike => {
                rival.is_some_and(|rival| rival.basis == FourYears::LikeForLike)
            }
            Condition::Quoted => rival.is_some_and(|rival| rival.basis == FourYears::Quoted),
            Condition::Extras => !self.extras.is_empty(),
            Condition::FewExtras => self.extras.len() <= FEW,
        }
    }

    /// The text of a field; none where there is no such fact, or no such field.
    pub(super) fn value(&self, name: &str) -> Option<String> {
        if let Some(slot) = name.strip_prefix("fact.") {
            let known = |(id, _): &&(String, String)| id == slot;
            return tidy(&self.material.facts.iter().find(known)?.1);
        }
        match Field::from_key(name)? {
            Field::Company => tidy(&self.material.company),
            Field::Role => tidy(&self.material.role),
            Field::Region => tidy(&self.material.region),
            Field::Years => Some(self.years(self.material.equity_years)),
            Field::AskBase => money(Some(self.material.ask.base)),
            Field::AskEquity => money(Some(self.material.ask.equity)),
            Field::OfferBase => money(self.offer().map(|offer| offer.base)),
            Field::OfferEquity => money(self.offer()?.equity),
            Field::OfferSigning => money(self.offer()?.signing),
            Field::Rival => {
                let company = self.rival()?.company.as_deref().unwrap_or("");
                Some(tidy(company).unwrap_or_else(|| self.texts.another.clone()))
            }
            Field::RivalBase => money(self.rival().map(|rival| rival.base)),
            Field::RivalEquity => money(self.rival()?.equity_per_year),
            Field::RivalTotal => money(self.rival().map(|rival| rival.four_years)),
            Field::RivalMore => money(self.rival()?.more_than_offer),
            Field::Scaled => Some(percent_exactly(self.material.scaled?)),
            Field::ScaledOf => self.scaled_of(),
            Field::Extras => self.listed(),
            Field::Lines => self.lines(),
            Field::Deadline => tidy(self.material.deadline.as_ref()?),
            Field::Year => match self.extra? {
                Extra::Known {
                    year: Some(year), ..
                } => Some(year.to_string()),
                _ => None,
            },
            Field::Amount => match self.extra? {
                Extra::Known { amount, .. } => money(*amount),
                Extra::Own(_) => None,
            },
            Field::Details => match self.extra? {
                Extra::Known { details, .. } => self.details(details),
                Extra::Own(_) => None,
            },
        }
    }

    /// Puts everything else that is asked for into words, once for the whole text.
    pub(super) fn name_extras(&mut self) {
        let material = self.material;
        for extra in &material.extras {
            let phrase = match extra {
                Extra::Own(words) => tidy(words.trim_end_matches(['.', ';', ' '])),
                Extra::Known { id, amount, .. } if self.already(*id, *amount) => None,
                Extra::Known { id, .. } => {
                    self.extra = Some(extra);
                    self.say(self.phrase(*id), DEPTH);
                    self.extra = None;
                    // What a phrase does without is no gap in the text.
                    self.left_out.clear();
                    tidy(&plain_text(&std::mem::take(&mut self.pieces)))
                }
            };
            self.extras.extend(phrase);
        }
    }

    /// Whether the offer has as much of it already.
    fn already(&self, id: ExtraId, amount: Option<Money>) -> bool {
        let (ExtraId::Signing, Some(offered)) = (id, self.offer().and_then(|offer| offer.signing))
        else {
            return false;
        };
        match amount {
            Some(amount) => met(Some(offered), amount) == Some(true),
            None => !offered.amount.is_zero(),
        }
    }

    /// The phrase of an extra: the guide's own, or the usual one.
    fn phrase(&self, id: ExtraId) -> &'a [Sentence] {
        for extra in &self.guide.extras {
            let own = extra.words.in_language(&self.texts.language);
            if ExtraId::of(extra.kind) == Some(id) && !own.is_empty() {
                return own;
            }
        }
        named(&self.texts.extras, id.key())
    }

    fn offer(&self) -> Option<&'a Offered> {
        self.material.offer.as_ref()
    }

    fn rival(&self) -> Option<&'a Rival> {
        self.material.rival.as_ref()
    }

    fn base_met(&self) -> Option<bool> {
        let offered = self.offer().map(|offer| offer.base);
        met(offered, self.material.ask.base)
    }

    fn equity_met(&self) -> Option<bool> {
        met(self.offer()?.equity, self.material.ask.equity)
    }

    fn years(&self, years: u32) -> String {
        let words = &self.texts.years;
        match words.get((years as usize).wrapping_sub(1)) {
            Some(words) => words.clone(),
            None => {
                let mut text = years.to_string();
                text.push_str(&self.texts.more_years);
                text
            }
        }
    }

    fn scaled_of(&self) -> Option<String> {
        for region in &self.guide.regions {
            if region.name == self.material.region
                && let Pay::Scaled(scaled) = &region.pay
            {
                return Some(self.guide.region(&scaled.of)?.name.clone());
            }
        }
        None
    }

    fn listed(&self) -> Option<String> {
        let mut list = String::new();
        for (place, extra) in self.extras.iter().enumerate() {
            if place > 0 {
                let last = place + 1 == self.extras.len();
                list.push_str(if last {
                    &self.texts.last
                } else {
                    &self.texts.between
                });
            }
            list.push_str(extra);
        }
        tidy(&list)
    }

    fn details(&self, details: &[String]) -> Option<String> {
        let mut list = String::new();
        for (place, detail) in details.iter().enumerate() {
            let Some(detail) = tidy(detail) else {
                continue;
            };
            if !list.is_empty() {
                let last = place + 1 == details.len();
                list.push_str(if last { &self.texts.and } else { ", " });
            }
            list.push_str(&detail);
        }
        if list.is_empty() { None } else { Some(list) }
    }

    fn lines(&self) -> Option<String> {
        let mut lines = String::new();
        for extra in &self.extras {
            lines.push_str("\n- ");
            lines.push_str(extra);
        }
        if lines.is_empty() { None } else { Some(lines) }
    }
}

impl ExtraId {
    /// The phrase for a guide's kind of extra ask; none for those that are asked for by their title.
    #[must_use]
    pub fn of(kind: ExtraKind) -> Option<Self> {
        Some(match kind {
            ExtraKind::Acceleration => Self::Acceleration,
            ExtraKind::Refresh => Self::Refresh,
            ExtraKind::Signing => Self::Signing,
            ExtraKind::Scope => Self::Scope,
            ExtraKind::Budget => Self::Budget,
            ExtraKind::Other => return None,
        })
    }
}

/// Whether what is offered is what is asked for or more; unknown where the two cannot be compared.
fn met(offered: Option<Money>, ask: Money) -> Option<bool> {
    let offered = offered?;
    if offered.currency == ask.currency {
        return Some(offered.amount >= ask.amount);
    }
    None
}

fn money(amount: Option<Money>) -> Option<String> {
    Some(amount?.to_the_cent())
}

/// A user's text with single spaces; none where there is nothing in it.
pub(super) fn tidy(text: &str) -> Option<String> {
    let mut tidy = String::with_capacity(text.len());
    for letter in text.chars() {
        // A space that does not break, as in an amount, stays.
        if !matches!(letter, ' ' | '\t' | '\n' | '\r') {
            tidy.push(letter);
        } else if !tidy.is_empty() && !tidy.ends_with(' ') {
            tidy.push(' ');
        }
    }
    if tidy.ends_with(' ') {
        tidy.pop();
    }
    if tidy.is_empty() { None } else { Some(tidy) }
}
