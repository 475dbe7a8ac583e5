//! How figures of private equity came about.

use crate::{
    equity::Form,
    money::{Decimal, Money, decimal, percent_exactly, rounded},
    scenario::{ExitPart, Field, Term},
    text::explain as text,
};

use super::{
    super::{BreakEven, Outlook},
    Origin,
    sheet::{Sheet, Told},
};

impl Sheet<'_> {
    pub(super) fn exit(&mut self, place: usize) -> Option<Told> {
        let outlook = self.basis.outlook().ok()?;
        let mut exits = outlook.exits.iter();
        let of = exits.find(|of| of.exit.place == place)?;
        let typed = self.origin(Field::Exit(place, ExitPart::Value));
        self.input(text::EXIT_VALUE, of.exit.value.to_the_cent(), typed);
        self.terms(&outlook);
        let outcome = &of.outcome;
        self.input(
            text::COMMON_SHARE,
            percent_exactly(rounded(outcome.share, 6)),
            Origin::Worked,
        );
        self.add(text::VESTED_AT_EXIT, outcome.gross)?;
        self.add(text::LESS_STRIKE, outcome.cost.negative())?;
        let later = outcome.worth.minus(outcome.net).ok()?;
        if !later.amount.is_zero() {
            self.add(text::LESS_HAIRCUT, later)?;
        }
        Some((text::EXIT.get(), self.added_up()?))
    }

    pub(super) fn break_even(&mut self) -> Option<Told> {
        let outlook = self.basis.outlook().ok()?;
        let rival = outlook.rival?;
        let exit = match outlook.break_even? {
            BreakEven::At { exit, .. } => exit.to_the_cent(),
            BreakEven::Without => text::NO_EXIT_NEEDED.to_string(),
            BreakEven::Never => text::NO_SUCH_EXIT.to_string(),
        };
        self.terms(&outlook);
        self.line(text::RIVAL_PAY, rival.total);
        let other_pay = outlook.other_pay.negative();
        self.line(text::LESS_OTHER_PAY, other_pay);
        self.line(text::SHARES_MUST_BRING, rival.needed);
        Some((text::BREAK_EVEN.get(), exit))
    }

    fn terms(&mut self, outlook: &Outlook) {
        let company = &outlook.company;
        let term = |term| Field::Equity(term);
        let valuation = match self.origin(term(Term::Valuation)) {
            Origin::Assumed => Origin::Guide,
            typed => typed,
        };
        self.input(text::VALUATION, company.valuation.to_the_cent(), valuation);
        for (name, value, of) in [
            (text::RAISED, company.raised.to_the_cent(), Term::Raised),
            (
                text::PREFERENCE,
                times(company.preference),
                Term::Preference,
            ),
            (
                text::LEFT_AFTER_ROUNDS,
                company.left().map(percent_exactly).unwrap_or_default(),
                Term::Rounds,
            ),
            (
                text::MONTHS_OF_STAY,
                outlook.future.stay.to_string(),
                Term::Stay,
            ),
            (
                text::MONTHS_TO_EXIT,
                outlook.future.exit.to_string(),
                Term::Exit,
            ),
        ] {
            let origin = self.origin(term(of));
            self.input(name, value, origin);
        }
        let vested: Money = outlook.counted.vested;
        self.input(text::VESTED_THEN, vested.to_the_cent(), Origin::Worked);
        if outlook.terms.form == Form::Options {
            let origin = self.origin(term(Term::Strike));
            let strike = percent_exactly(rounded(outlook.terms.strike, 6));
            self.input(text::STRIKE, strike, origin);
        }
    }
}

fn times(number: Decimal) -> String {
    let number = &decimal(number.normalize());
    text::Times { number }.text()
}
