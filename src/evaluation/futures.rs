//! What is assumed for the simulation. From here on amounts are plain numbers, of the currency of
//! the offer.

use crate::{
    equity::{
        Form,
        simulation::{Aversion, Kink, Lapse, Model},
    },
    money::Decimal,
    offer::MONTHS,
    scenario::Term,
};

use super::{
    Basis, NoOutlook, Outlook,
    equity::{EquityEntries, SPREAD},
};

/// How many futures are imagined.
pub const FUTURES: u32 = 100_000;

/// Where the random numbers start: the same scenario gives the same picture.
const SEED: u64 = 2026;

/// Years shown at most.
const MOST_YEARS: u32 = 15;

impl Basis<'_> {
    /// The futures to imagine for an outlook of this scenario.
    pub fn model(&self, outlook: &Outlook) -> Result<Model, NoOutlook> {
        let figures = self.evaluation.offer.as_ref().ok_or(NoOutlook::NoOffer)?;
        let entries = EquityEntries::of(self.scenario, self.guide).ok_or(NoOutlook::NoValuation)?;
        let Outlook {
            company,
            terms,
            future,
            ..
        } = outlook;
        let certain = entries.choice(Term::Certainty) == "exactly";
        let shares = float(terms.per_value);
        let valuation = float(company.valuation.amount);
        let mut kinks = Vec::new();
        for kink in outlook.waterfall.kinks() {
            kinks.push(Kink {
                at: float(kink.at.amount) / valuation,
                slope: float(kink.slope) * valuation,
            });
        }
        // What is not certain may take twice as long.
        let longest = if certain { 1 } else { 2 };
        let (mut vested, mut granted) = (Vec::new(), Vec::new());
        for month in 0..=future.stay.max(future.exit).saturating_mul(longest) {
            vested.push(float(figures.entered.vested_by(month)?.amount) * shares);
            granted.push(float(figures.entered.granted_by(month)?.amount) * shares);
        }
        Ok(Model {
            outcomes: FUTURES,
            seed: SEED,
            median: float(entries.median(company)?),
            spread: float(entries.number(Term::Spread, SPREAD)),
            nothing: float(entries.number(Term::Nothing, 0)) / 100.0,
            months_to_exit: future.exit,
            months_of_stay: future.stay,
            certain,
            kinks,
            strike: float(terms.strike),
            vested,
            granted,
            lapse: match terms.form {
                Form::Options => Some(Lapse {
                    window_months: terms.window_months,
                }),
                Form::Rsus | Form::Shares => None,
            },
            exercises: terms.exercises,
            expires: terms.expires_after,
            ends_at_exit: terms.ends_at_exit,
            accelerates: terms.accelerates,
            kept: float(future.kept),
            discount: float(future.discount),
            wealth: float(outlook.other_pay.amount),
            aversion: match entries.choice(Term::Aversion) {
                "1" => Aversion::One,
                "3" => Aversion::Three,
                _ => Aversion::Two,
            },
            to_beat: outlook.rival.map(|rival| float(rival.needed.amount)),
            years_shown: (future.exit / MONTHS)
                .saturating_mul(longest)
                .clamp(1, MOST_YEARS),
        })
    }
}

/// The nearest float.
fn float(number: Decimal) -> f64 {
    let mut scale = 1.0;
    for _ in 0..number.scale() {
        scale *= 10.0;
    }
    number.mantissa() as f64 / scale
}
