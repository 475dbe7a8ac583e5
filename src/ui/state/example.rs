//! A worked example: figures of the guide itself, put on screen as those from a link are, so that
//! nothing is saved until something is changed.

use leptos::prelude::*;

use crate::{
    evaluation::Evaluation,
    guide::Band,
    money::Decimal,
    scenario::{Field, Part, Scenario},
    ui::notices::Notice,
};

use super::State;

impl State {
    /// Whether nothing was typed yet.
    pub fn is_blank(self) -> bool {
        self.with_typed(Scenario::is_blank)
    }

    /// Shows what an offer of the chosen role and region could look like.
    pub fn show_example(self) {
        let figures = untrack(|| self.figure(figures));
        let mut scenario = self.copied();
        for (field, text) in figures.into_iter().flatten() {
            scenario.set(field, text);
        }
        let mine = self.make_way();
        self.put(scenario);
        self.notices.add(Notice::Example { mine });
    }

    /// Brings back what was there before the example: the scenario of this id, or empty fields.
    pub fn clear_example(self, mine: &str) {
        if mine.is_empty() {
            self.start_another();
        } else {
            self.open_kept(mine);
        }
    }
}

/// The middle of the guide’s bands, and the competing offer that the guide argues with.
fn figures(evaluation: &Evaluation) -> Vec<(Field, String)> {
    let terms = &evaluation.reference.terms;
    let mut figures = Vec::new();
    for (part, band) in [(Part::Base, terms.base), (Part::Equity, terms.equity)] {
        figures.extend(middle(band).map(|text| (Field::Offer(0, part), text)));
    }
    if let Some(example) = terms.competing.first() {
        let company = example.companies.first().cloned().unwrap_or_default();
        for (part, text) in [
            (Part::Company, company),
            (Part::Base, example.base.amount.normalize().to_string()),
            (
                Part::Equity,
                example.equity_per_year.amount.normalize().to_string(),
            ),
        ] {
            figures.push((Field::Offer(1, part), text));
        }
    }
    figures
}

fn middle(band: Band) -> Option<String> {
    let middle = band
        .low
        .plus(band.high)
        .ok()?
        .divided_by(Decimal::TWO)
        .ok()?;
    Some(middle.rounded().amount.normalize().to_string())
}
