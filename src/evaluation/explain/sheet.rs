//! An explanation in the making: of pay, standing and the bridge.

use crate::{
    money::{Money, Rate, RateSource, percent, percent_exactly},
    negotiation::{Move, RULES},
    pay::{PayPart, YearPay, band_position, years_of},
    scenario::{Field, Part, PlanPart, Setting, Value, offer_at_level},
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
    pub(super) fn input(&mut self, name: &str, value: String, origin: Origin) {
        let name = name.to_owned();
        self.inputs.push(Input {
            name,
            value,
            origin,
        });
    }

    #[inline(never)]
    pub(super) fn line(&mut self, label: &str, amount: Money) {
        self.lines.push(Line {
            label: label.to_owned(),
            amount: amount.to_the_cent(),
        });
    }

    /// Adds a line to the sum that is the result.
    #[inline(never)]
    pub(super) fn add(&mut self, label: &str, amount: Money) -> Option<()> {
        self.sum = Some(match self.sum {
            Some(sum) => sum.plus(amount).ok()?,
            None => amount,
        });
        self.line(label, amount);
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
                self.add(&by_year(part, years), amount)?;
            }
        }
        Some(())
    }

    pub(super) fn total_compensation(&mut self) -> Option<Told> {
        let offer = self.offer(0)?;
        self.inputs_of(offer);
        let pay = &offer.total_compensation;
        self.add_parts(pay, &[])?;
        Some((
            "Base salary + expected bonus + equity grant ÷ vesting years. One-off payments and benefits do not count.",
            self.added_up()?,
        ))
    }

    pub(super) fn four_year_total(&mut self, place: usize) -> Option<Told> {
        let offer = self.offer(place)?;
        self.inputs_of(offer);
        self.rates(offer);
        let compared = offer.compared.as_ref()?;
        let years = years_of(&offer.entered, YEARS).ok()?;
        self.add_parts(&compared.four_years, &years)?;
        Some((
            "The sum of four years’ pay, part by part. What vests is rounded to the cent cumulatively, so that the parts of a grant add up to it.",
            self.added_up()?,
        ))
    }

    pub(super) fn average(&mut self, place: usize) -> Option<Told> {
        let offer = self.offer(place)?;
        let years = u32::try_from(offer.years.len()).ok()?;
        for (year, pay) in (1..=years).zip(&offer.years) {
            self.line(&format!("Year {year}"), pay.total().ok()?);
        }
        let total = offer.listed.total().ok()?;
        self.input("Years listed", years.to_string(), self.origin(Field::Years));
        let average = total.divided_by(years).ok()?;
        Some((
            "The total of the years listed, divided by their number.",
            average.to_the_cent(),
        ))
    }

    pub(super) fn standing(&mut self) -> Option<Told> {
        let evaluation = self.basis.evaluation;
        let terms = &evaluation.reference.terms;
        let offer = self.offer(0)?;
        let rows = [
            (
                "Base salary",
                offer.entered.base,
                terms.floor.base,
                terms.ask.base,
            ),
            (
                "Equity grant",
                offer.entered.equity.value,
                terms.floor.equity,
                terms.ask.equity,
            ),
            (
                "Four-year total",
                offer.four_year_total,
                evaluation.reference.floor,
                evaluation.reference.ask,
            ),
        ];
        for (name, amount, floor, ask) in rows {
            self.line(name, amount);
            self.line("its floor", floor);
            self.line("its ask", ask);
        }
        self.floor();
        self.ask();
        self.location();
        Some((
            "Each amount against floor and ask. Over four years these are four times their base and what vests of their grant.",
            String::new(),
        ))
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
        self.input(part.label(), figure.to_the_cent(), origin);
        self.input("Low end of the band", band.low.to_the_cent(), Origin::Guide);
        self.input(
            "High end of the band",
            band.high.to_the_cent(),
            Origin::Guide,
        );
        self.location();
        self.line("Above the low end", figure.minus(band.low).ok()?);
        self.line("Width of the band", band.high.minus(band.low).ok()?);
        let position = band_position(figure, band.low, band.high).ok()??;
        Some((
            "(Amount − low end) ÷ (high end − low end).",
            percent(position),
        ))
    }

    pub(super) fn gap(&mut self, to: &str, mark: Money) -> Option<Told> {
        let total = self.offer(0)?.four_year_total;
        self.add("Four-year total of your offer", total)?;
        self.add(&format!("less {to}"), mark.negative())?;
        self.location();
        Some((
            "Four-year total of your offer less the other. Ask and floor: four times their base and what vests of their grant.",
            self.added_up()?,
        ))
    }

    pub(super) fn gap_to_competing_offer(&mut self) -> Option<Told> {
        let other = self.basis.evaluation.strongest()?;
        let (_, total) = other.gap()?;
        self.rates(other);
        self.gap(other.name(), total)
    }

    pub(super) fn leaving(&mut self, place: usize) -> Option<Told> {
        let offer = self.offer(place)?;
        self.inputs_of(offer);
        let leaving = &offer.leaving;
        let origin = self.origin(Field::Leaving);
        self.input("Months until leaving", leaving.months.to_string(), origin);
        self.add("Equity granted by then and not vested", leaving.unvested)?;
        self.add("Signing bonus due back", leaving.clawback)?;
        self.add("Signing bonus not yet paid", leaving.unpaid)?;
        Some((
            "Equity at its value at grant. Each part of a signing bonus counts as due back whole until its months are over; some contracts ask for less as time passes.",
            self.added_up()?,
        ))
    }

    pub(super) fn bridge(&mut self) -> Option<Told> {
        let bridge = self.basis.evaluation.bridge.as_ref()?;
        self.add("Target", bridge.target)?;
        let total = bridge.total.negative();
        self.add("less the four-year total of your offer", total)?;
        Some((
            "Each lever alone: the least change in whole units after which the four-year total, worked out again, is not under the target; then rounded up to the next 1,000.",
            self.added_up()?,
        ))
    }

    /// The rule, and the figures behind it.
    pub(super) fn due(&mut self, due: Move) -> Option<Told> {
        let rule = RULES.iter().find(|rule| rule.due == due)?;
        for (label, amount) in self.basis.behind(due) {
            self.line(&label, amount);
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
            let text = self.basis.scenario.text(field).trim();
            if text.is_empty() || matches!(part, Part::Company | Part::Source) {
                continue;
            }
            let origin = self.origin(field);
            let value = match setting.read(field, text) {
                _ if part == Part::Equity => entered.equity.value.to_the_cent(),
                Ok(Some(Value::Amount(amount))) => amount.to_the_cent(),
                Ok(Some(Value::Percent(percent))) => format!("{}%", percent.normalize()),
                _ => text.to_owned(),
            };
            let label = match part {
                Part::Equity => "Equity grant, whole",
                part => part.label(),
            };
            self.input(label, value, origin);
        }
        if !entered.equity.value.amount.is_zero() {
            let years = entered.equity.vesting.years();
            let origin = match self.text(offer, Part::VestingYears) {
                "" if offer.place == 0 => Origin::Guide,
                "" => Origin::Assumed,
                _ => Origin::Typed,
            };
            self.input("Vesting years", years.to_string(), origin);
            let cliff = entered.equity.vesting.cliff_months;
            if self.text(offer, Part::Cliff).is_empty() {
                self.input("Cliff", format!("{cliff} months"), Origin::Assumed);
            }
            if self.text(offer, Part::Vesting).is_empty() {
                self.input("Vests", "every month".to_owned(), Origin::Assumed);
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
        self.input(part.label(), amount.to_the_cent(), origin);
    }

    pub(super) fn location(&mut self) {
        let factor = self.basis.evaluation.reference.terms.location_factor;
        if self
            .basis
            .guide
            .region(&self.basis.scenario.region)
            .is_some_and(|region| region.factor_range().is_some())
        {
            self.input(
                "Location factor",
                percent_exactly(factor),
                self.origin(Field::Location),
            );
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
                self.input(
                    &format!("1 EUR in {currency}"),
                    per_euro.normalize().to_string(),
                    origin,
                );
            }
        }
    }
}

/// The name of a part, and what it is in each year that brings any.
fn by_year(part: PayPart, years: &[YearPay]) -> String {
    let mut text = part.label().to_owned();
    let amounts = years.iter().map(|year| year.part(part));
    let amounts: Vec<_> = amounts.filter(|amount| !amount.amount.is_zero()).collect();
    match amounts.first() {
        Some(first) if amounts.len() > 1 && amounts.iter().all(|amount| amount == first) => {
            text += &format!(": {} × {}", amounts.len(), first.to_the_cent());
        }
        _ => {
            for (place, amount) in amounts.iter().enumerate() {
                text += if place == 0 { ": " } else { " + " };
                text += &amount.to_the_cent();
            }
        }
    }
    text
}
