//! An explanation in the making: of pay, standing and the bridge.

use crate::{
    money::{Money, Rate, RateSource, decimal, percent, percent_exactly, percent_of},
    negotiation::{Move, RULES},
    pay::{PayPart, YearPay, band_position, years_of},
    scenario::{Field, Part, PlanPart, Setting, Value, choice_name, offer_at_level},
    text::{Text, evaluation as names, explain as text},
};

use super::{
    super::{OfferFigures, YEARS},
    Basis, Input, Line, Origin,
};

/// An explanation in the making.
pub(super) struct Sheet<'a> {
    pub(super) basis: Basis<'a>,
    pub(super) inputs: Vec<Input>,
    pub(super) lines: Vec<Line>,
    pub(super) sum: Option<Money>,
}

/// The formula and the result.
pub(super) type Told = (&'static str, String);

impl<'a> Sheet<'a> {
    pub(super) fn offer(&self, place: usize) -> Option<&'a OfferFigures> {
        self.basis.evaluation.at(place)
    }

    #[inline(never)]
    pub(super) fn input(&mut self, name: Text, value: String, origin: Origin) {
        self.input_named(name.get(), value, origin);
    }

    #[inline(never)]
    fn input_named(&mut self, name: &str, value: String, origin: Origin) {
        let name = name.to_owned();
        self.inputs.push(Input {
            name,
            value,
            origin,
        });
    }

    #[inline(never)]
    pub(super) fn line(&mut self, label: Text, amount: Money) {
        self.line_named(label.to_string(), amount);
    }

    #[inline(never)]
    fn line_named(&mut self, label: String, amount: Money) {
        self.lines.push(Line {
            label,
            amount: amount.to_the_cent(),
        });
    }

    /// Adds a line to the sum that is the result.
    #[inline(never)]
    pub(super) fn add(&mut self, label: Text, amount: Money) -> Option<()> {
        self.add_named(label.to_string(), amount)
    }

    #[inline(never)]
    fn add_named(&mut self, label: String, amount: Money) -> Option<()> {
        self.sum = Some(match self.sum {
            Some(sum) => sum.plus(amount).ok()?,
            None => amount,
        });
        self.line_named(label, amount);
        Some(())
    }

    /// What the lines that were added come to.
    pub(super) fn added_up(&self) -> Option<String> {
        Some(self.sum?.to_the_cent())
    }

    /// Adds the parts that there are.
    fn add_parts(&mut self, pay: &YearPay, years: &[YearPay]) -> Option<()> {
        for (part, amount) in pay.parts() {
            if part == PayPart::Base || !amount.amount.is_zero() {
                self.add_named(by_year(part, years), amount)?;
            }
        }
        Some(())
    }

    pub(super) fn total_compensation(&mut self) -> Option<Told> {
        let offer = self.offer(0)?;
        self.inputs_of(offer);
        let pay = &offer.total_compensation;
        self.add_parts(pay, &[])?;
        Some((text::TOTAL_COMPENSATION.get(), self.added_up()?))
    }

    pub(super) fn four_year_total(&mut self, place: usize) -> Option<Told> {
        let offer = self.offer(place)?;
        self.inputs_of(offer);
        self.rates(offer);
        let compared = offer.compared.as_ref()?;
        let years = years_of(&offer.entered, YEARS).ok()?;
        self.add_parts(&compared.four_years, &years)?;
        Some((text::FOUR_YEARS.get(), self.added_up()?))
    }

    pub(super) fn average(&mut self, place: usize) -> Option<Told> {
        let offer = self.offer(place)?;
        let years = u32::try_from(offer.years.len()).ok()?;
        for (year, pay) in (1..=years).zip(&offer.years) {
            let label = text::Year { year: &year }.text();
            self.line_named(label, pay.total().ok()?);
        }
        let total = offer.listed.total().ok()?;
        let origin = self.origin(Field::Years);
        self.input(text::YEARS_LISTED, years.to_string(), origin);
        let average = total.divided_by(years).ok()?;
        Some((text::AVERAGE.get(), average.to_the_cent()))
    }

    pub(super) fn standing(&mut self) -> Option<Told> {
        let evaluation = self.basis.evaluation;
        let terms = &evaluation.reference.terms;
        let offer = self.offer(0)?;
        let rows = [
            (
                names::BASE,
                offer.entered.base,
                terms.floor.base,
                terms.ask.base,
            ),
            (
                text::EQUITY_GRANT,
                offer.entered.equity.value,
                terms.floor.equity,
                terms.ask.equity,
            ),
            (
                names::FOUR_YEAR_TOTAL,
                offer.four_year_total,
                evaluation.reference.floor,
                evaluation.reference.ask,
            ),
        ];
        for (name, amount, floor, ask) in rows {
            self.line(name, amount);
            self.line(text::ITS_FLOOR, floor);
            self.line(text::ITS_ASK, ask);
        }
        self.floor();
        self.ask();
        self.location();
        Some((text::STANDING.get(), String::new()))
    }

    pub(super) fn in_band(&mut self, equity: bool) -> Option<Told> {
        let evaluation = self.basis.evaluation;
        let terms = &evaluation.reference.terms;
        let (part, band) = if equity {
            (Part::Equity, terms.equity)
        } else {
            (Part::Base, terms.base)
        };
        let figure = if equity {
            evaluation.equity?
        } else {
            self.offer(0)?.entered.base
        };
        let origin = self.origin(Field::Offer(0, part));
        self.input_named(part.label(), figure.to_the_cent(), origin);
        self.input(text::LOW_END, band.low.to_the_cent(), Origin::Guide);
        self.input(text::HIGH_END, band.high.to_the_cent(), Origin::Guide);
        self.location();
        self.line(text::ABOVE_LOW_END, figure.minus(band.low).ok()?);
        self.line(text::WIDTH, band.high.minus(band.low).ok()?);
        let position = band_position(figure, band.low, band.high).ok()??;
        Some((text::IN_BAND.get(), percent(position)))
    }

    /// The gap to a mark, whose line says what is taken off.
    pub(super) fn gap(&mut self, less: &str, mark: Money) -> Option<Told> {
        let total = self.offer(0)?.four_year_total;
        self.add(text::OFFER_FOUR_YEARS, total)?;
        self.add_named(less.to_owned(), mark.negative())?;
        self.location();
        Some((text::GAP.get(), self.added_up()?))
    }

    pub(super) fn gap_to_competing_offer(&mut self) -> Option<Told> {
        let other = self.basis.evaluation.strongest()?;
        let (_, total) = other.gap()?;
        self.rates(other);
        let company = &other.name();
        self.gap(&text::LessCompany { company }.text(), total)
    }

    pub(super) fn leaving(&mut self, place: usize) -> Option<Told> {
        let offer = self.offer(place)?;
        self.inputs_of(offer);
        let leaving = &offer.leaving;
        let origin = self.origin(Field::Leaving);
        let months = leaving.months.to_string();
        self.input(text::MONTHS_UNTIL_LEAVING, months, origin);
        self.add(text::UNVESTED, leaving.unvested)?;
        self.add(text::SIGNING_DUE_BACK, leaving.clawback)?;
        self.add(text::SIGNING_UNPAID, leaving.unpaid)?;
        Some((text::LEAVING.get(), self.added_up()?))
    }

    pub(super) fn bridge(&mut self) -> Option<Told> {
        let bridge = self.basis.evaluation.bridge.as_ref()?;
        self.add(text::TARGET, bridge.target)?;
        let total = bridge.total.negative();
        self.add(text::LESS_OFFER_FOUR_YEARS, total)?;
        Some((text::BRIDGE.get(), self.added_up()?))
    }

    /// The rule, and the figures behind it.
    pub(super) fn due(&mut self, due: Move) -> Option<Told> {
        let rule = RULES.iter().find(|rule| rule.due == due)?;
        for (label, amount) in self.basis.behind(due) {
            self.line_named(label, amount);
        }
        self.location();
        Some((rule.when.get(), String::new()))
    }

    /// Everything that was typed of an offer, and what is taken for granted where nothing was.
    fn inputs_of(&mut self, offer: &OfferFigures) {
        let entered = &offer.entered;
        let Some(setting) = Setting::of(self.basis.guide, self.basis.scenario) else {
            return;
        };
        for part in Part::ALL {
            let field = Field::Offer(offer.place, part);
            let typed = self.basis.scenario.text(field).trim();
            if typed.is_empty() || matches!(part, Part::Company | Part::Source) {
                continue;
            }
            let origin = self.origin(field);
            let value = match setting.read(field, typed) {
                _ if part == Part::Equity => entered.equity.value.to_the_cent(),
                Ok(Some(Value::Amount(amount))) => amount.to_the_cent(),
                Ok(Some(Value::Percent(percent))) => percent_of(percent),
                _ => choice_name(field, typed).unwrap_or(typed).to_owned(),
            };
            let label = match part {
                Part::Equity => text::WHOLE_GRANT.get(),
                part => part.label(),
            };
            self.input_named(label, value, origin);
        }
        if !entered.equity.value.amount.is_zero() {
            let years = entered.equity.vesting.years();
            let origin = match self.text(offer, Part::VestingYears) {
                "" if offer.place == 0 => Origin::Guide,
                "" => Origin::Assumed,
                _ => Origin::Typed,
            };
            self.input(text::VESTING_YEARS, years.to_string(), origin);
            let cliff = entered.equity.vesting.cliff_months;
            if self.text(offer, Part::Cliff).is_empty() {
                let months = usize::try_from(cliff).unwrap_or(usize::MAX);
                let value = text::CliffMonths { months }.text();
                self.input(text::CLIFF, value, Origin::Assumed);
            }
            if self.text(offer, Part::Vesting).is_empty() {
                let value = text::EVERY_MONTH.to_string();
                self.input(text::VESTS, value, Origin::Assumed);
            }
        }
    }

    fn text(&self, offer: &OfferFigures, part: Part) -> &'a str {
        self.basis
            .scenario
            .text(Field::Offer(offer.place, part))
            .trim()
    }

    /// Where the text of a field came from: an offer may have been started from the guide.
    pub(super) fn origin(&self, field: Field) -> Origin {
        let scenario = self.basis.scenario;
        let text = scenario.text(field);
        if text.is_empty() {
            return Origin::Assumed;
        }
        if let Field::Offer(place, part) = field {
            let source = scenario.text(Field::Offer(place, Part::Source));
            let guides = offer_at_level(self.basis.guide, &scenario.region, source);
            if guides.is_some_and(|offer| offer.text(part) == text) {
                return Origin::Guide;
            }
        }
        Origin::Typed
    }

    pub(super) fn ask(&mut self) {
        let reference = &self.basis.evaluation.reference;
        let (ask, guides) = (reference.terms.ask, reference.guides_ask.package);
        self.rung(PlanPart::AskBase, ask.base, guides.base);
        self.rung(PlanPart::AskEquity, ask.equity, guides.equity);
    }

    pub(super) fn floor(&mut self) {
        let reference = &self.basis.evaluation.reference;
        let (floor, guides) = (reference.terms.floor, reference.guides_floor.package);
        self.rung(PlanPart::FloorBase, floor.base, guides.base);
        self.rung(PlanPart::FloorEquity, floor.equity, guides.equity);
    }

    fn rung(&mut self, part: PlanPart, amount: Money, guides: Money) {
        let origin = match self.origin(Field::Plan(part)) {
            Origin::Typed => Origin::Typed,
            _ if amount == guides => Origin::Guide,
            // It gave way to the other that was typed.
            _ => Origin::Worked,
        };
        self.input_named(part.label(), amount.to_the_cent(), origin);
    }

    pub(super) fn location(&mut self) {
        let factor = self.basis.evaluation.reference.terms.location_factor;
        if self
            .basis
            .guide
            .region(&self.basis.scenario.region)
            .is_some_and(|region| region.factor_range().is_some())
        {
            let origin = self.origin(Field::Location);
            self.input(text::LOCATION_FACTOR, percent_exactly(factor), origin);
        }
    }

    fn rates(&mut self, offer: &OfferFigures) {
        let into = self.basis.evaluation.reference.terms.currency;
        if offer.currency() == into {
            return;
        }
        for currency in [offer.currency(), into] {
            if let Some(Rate {
                per_euro, source, ..
            }) = self.basis.evaluation.rates.of(currency)
            {
                let origin = match source {
                    RateSource::Ecb => Origin::Ecb,
                    RateSource::Typed => Origin::Typed,
                };
                let currency = &currency;
                let name = text::Rate { currency }.text();
                self.input_named(&name, decimal(per_euro.normalize()), origin);
            }
        }
    }
}

/// The name of a part, and what it is in each year that brings any.
fn by_year(part: PayPart, years: &[YearPay]) -> String {
    let label = part.label();
    let amounts = years.iter().map(|year| year.part(part));
    let amounts: Vec<_> = amounts.filter(|amount| !amount.amount.is_zero()).collect();
    let Some(first) = amounts.first() else {
        return label.to_owned();
    };
    let part = &label;
    if amounts.len() > 1 && amounts.iter().all(|amount| amount == first) {
        let (times, amount) = (&amounts.len(), &first.to_the_cent());
        return text::PartTimes {
            part,
            times,
            amount,
        }
        .text();
    }
    let mut sum = String::new();
    for amount in &amounts {
        if !sum.is_empty() {
            sum += " + ";
        }
        sum += &amount.to_the_cent();
    }
    text::PartYears {
        part,
        amounts: &sum,
    }
    .text()
}
