//! What the texts of a scenario amount to.

use crate::{
    guide::Guide,
    money::{Currency, Decimal, Money, MoneyError, Rate, RateSource, Rates, quotient},
    negotiation::one_line,
    offer::{EquityGrant, EquityKind, Offer, Refresher, Rhythm, Shape, Vesting, Yearly},
    scenario::{Field, Part, Scenario, Setting, Value},
};

use super::YEARS;

/// Characters of a company's name that are shown.
const LONGEST_NAME: usize = 60;

/// The fields of a scenario, read. What cannot be read counts as empty.
pub(super) struct Entries<'a> {
    pub(super) scenario: &'a Scenario,
    pub(super) guide: &'a Guide,
    pub(super) setting: Setting,
}

impl<'a> Entries<'a> {
    /// `None` where the guide has no such region.
    pub(super) fn of(scenario: &'a Scenario, guide: &'a Guide) -> Option<Self> {
        Some(Self {
            scenario,
            guide,
            setting: Setting::of(guide, scenario)?,
        })
    }

    pub(super) fn read(&self, field: Field) -> Option<Value> {
        let text = self.scenario.text(field);
        self.setting.read(field, text).ok().flatten()
    }

    pub(super) fn amount(&self, field: Field) -> Option<Money> {
        match self.read(field)? {
            Value::Amount(amount) => Some(amount),
            _ => None,
        }
    }

    pub(super) fn count(&self, field: Field) -> Option<u32> {
        match self.read(field)? {
            Value::Count(count) => Some(count),
            _ => None,
        }
    }

    pub(super) fn choice(&self, field: Field) -> &'static str {
        match self.read(field) {
            Some(Value::Choice(word)) => word,
            _ => "",
        }
    }

    /// As a fraction; the highest the region allows where none was entered.
    pub(super) fn location_factor(&self) -> Decimal {
        let factors = self.setting.factors;
        match self.read(Field::Location) {
            Some(Value::Percent(percent)) if factors.is_some() => {
                quotient(percent, Decimal::ONE_HUNDRED).unwrap_or(Decimal::ONE)
            }
            _ => factors.map_or(Decimal::ONE, |range| range.high),
        }
    }

    /// The bundled rates and those typed.
    pub(super) fn rates(&self) -> Rates {
        let mut rates = Rates::ecb();
        for field in self.scenario.fields() {
            if let Field::Rate(currency) = field
                && let Some(Value::Number(per_euro)) = self.read(field)
            {
                rates.set(Rate {
                    currency,
                    per_euro,
                    source: RateSource::Typed,
                });
            }
        }
        rates
    }

    /// On one line and of a length to be read within a sentence: a link may bring any text.
    pub(super) fn company(&self, place: usize) -> String {
        let text = match place {
            0 => self.guide.company.as_str(),
            place => self.scenario.text(Field::Offer(place, Part::Company)),
        };
        one_line(text, LONGEST_NAME)
    }

    /// The offer in a place and whether it names any equity; `None` without a base salary.
    pub(super) fn offer(&self, place: usize) -> Result<Option<(Offer, bool)>, MoneyError> {
        let entry = OfferEntries {
            entries: self,
            place,
        };
        entry.offer()
    }

    /// The equity grant of an offer, with or without a base salary; `None` until one is entered.
    pub(super) fn grant_value(&self, place: usize) -> Result<Option<Money>, MoneyError> {
        let entry = OfferEntries {
            entries: self,
            place,
        };
        entry.grant_value()
    }
}

/// The fields of one offer.
struct OfferEntries<'a> {
    entries: &'a Entries<'a>,
    place: usize,
}

impl OfferEntries<'_> {
    fn read(&self, part: Part) -> Option<Value> {
        self.entries.read(Field::Offer(self.place, part))
    }

    fn amount(&self, part: Part) -> Money {
        let amount = self.entries.amount(Field::Offer(self.place, part));
        amount.unwrap_or(Money::zero(self.currency()))
    }

    fn count(&self, part: Part) -> Option<u32> {
        self.entries.count(Field::Offer(self.place, part))
    }

    fn choice(&self, part: Part) -> &'static str {
        match self.entries.choice(Field::Offer(self.place, part)) {
            "" => part.usual_choice(self.place, self.entries.guide),
            chosen => chosen,
        }
    }

    fn percent(&self, part: Part, otherwise: Decimal) -> Decimal {
        match self.read(part) {
            Some(Value::Percent(percent)) => percent,
            _ => otherwise,
        }
    }

    fn yearly(&self, part: Part) -> Yearly {
        match self.read(part) {
            Some(Value::Percent(percent)) => Yearly::PercentOfBase(percent),
            _ => Yearly::Amount(self.amount(part)),
        }
    }

    fn currency(&self) -> Currency {
        let setting = &self.entries.setting;
        setting.currency_of(Field::Offer(self.place, Part::Base))
    }

    fn offer(&self) -> Result<Option<(Offer, bool)>, MoneyError> {
        let Some(base) = self.entries.amount(Field::Offer(self.place, Part::Base)) else {
            return Ok(None);
        };
        let value = self.grant_value()?;
        let has_equity = value.is_some();
        let kind = self.kind();
        let equity = EquityGrant {
            kind,
            value: value.unwrap_or(Money::zero(self.currency())),
            vesting: self.vesting(),
            growth: match kind {
                EquityKind::Private => Decimal::ZERO,
                EquityKind::Public => self.percent(Part::Growth, Decimal::ZERO),
            },
        };
        let offer = Offer {
            base,
            raise: self.percent(Part::Raise, Decimal::ZERO),
            bonus: self.yearly(Part::Bonus),
            payout: self.percent(Part::Payout, Decimal::ONE_HUNDRED),
            refresher: self.refresher(&equity),
            equity,
            signing: [self.amount(Part::Signing), self.amount(Part::Signing2)],
            clawback_months: self.count(Part::Clawback).unwrap_or(0),
            relocation: self.amount(Part::Relocation),
            retirement: self.yearly(Part::Retirement),
            benefits: self.amount(Part::Benefits),
        };
        Ok(Some((offer, has_equity)))
    }

    fn kind(&self) -> EquityKind {
        match self.choice(Part::EquityKind) {
            "private" => EquityKind::Private,
            _ => EquityKind::Public,
        }
    }

    fn grant_value(&self) -> Result<Option<Money>, MoneyError> {
        let typed = self.entries.amount(Field::Offer(self.place, Part::Equity));
        match self.choice(Part::EquityAs) {
            "shares" => {
                let Entries {
                    scenario, setting, ..
                } = self.entries;
                let value = setting.shares_value(scenario, self.place);
                Ok(value.and_then(Result::ok))
            }
            "grant" => Ok(typed),
            _ => match typed {
                Some(a_year) => a_year.times(self.vesting().years()).map(Some),
                None => Ok(None),
            },
        }
    }

    fn vesting(&self) -> Vesting {
        let percent = |percent: [u32; 4]| Shape::PercentByYear(percent.map(Decimal::from).into());
        let granted = match self.place {
            0 => self.entries.guide.equity.years,
            _ => YEARS,
        };
        let even = || Shape::Even(self.count(Part::VestingYears).unwrap_or(granted).max(1));
        Vesting {
            rhythm: self.rhythm(),
            cliff_months: self.count(Part::Cliff).unwrap_or(12),
            shape: match (self.choice(Part::Shape), self.read(Part::Split)) {
                ("front", _) => percent([38, 32, 20, 10]),
                ("back", _) => percent([5, 15, 40, 40]),
                ("custom", Some(Value::Split(percent))) => Shape::PercentByYear(percent),
                _ => even(),
            },
        }
    }

    fn rhythm(&self) -> Rhythm {
        match self.choice(Part::Vesting) {
            "quarterly" => Rhythm::Quarterly,
            "yearly" => Rhythm::Yearly,
            _ => Rhythm::Monthly,
        }
    }

    fn refresher(&self, first: &EquityGrant) -> Option<Refresher> {
        let value = self
            .entries
            .amount(Field::Offer(self.place, Part::Refresher))?;
        let years = self.count(Part::RefresherYears).unwrap_or(YEARS);
        Some(Refresher {
            grant: EquityGrant {
                kind: first.kind,
                value,
                vesting: Vesting {
                    rhythm: first.vesting.rhythm,
                    cliff_months: 0,
                    shape: Shape::Even(years),
                },
                growth: first.growth,
            },
            first_year: self.count(Part::RefresherFrom).unwrap_or(2),
            every: self.count(Part::RefresherEvery).filter(|years| *years > 0),
        })
    }
}
