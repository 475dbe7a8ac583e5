//! How figures of private equity came about.

use crate::{
    equity::Form,
    money::{Decimal, Money, percent_exactly, rounded},
    scenario::{ExitPart, Field, Term},
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
        self.input("Exit value", of.exit.value.to_the_cent(), typed);
        self.terms(&outlook);
        let outcome = &of.outcome;
        self.input(
            "A common share, of today’s price",
            percent_exactly(rounded(outcome.share, 6)),
            Origin::Worked,
        );
        self.add("The vested shares at the exit", outcome.gross)?;
        self.add(
            "less their strike, or all if that is more",
            outcome.cost.negative(),
        )?;
        let later = outcome.worth.minus(outcome.net).ok()?;
        if !later.amount.is_zero() {
            self.add("less haircut and discount", later)?;
        }
        Some((
            "Preferences are paid first, and each class of investors converts where that brings it more; the rest is shared by all that take part in it. Shares that count × value of a share − strike; nothing where that is less, or nothing counts.",
            self.added_up()?,
        ))
    }

    pub(super) fn break_even(&mut self) -> Option<Told> {
        let outlook = self.basis.outlook().ok()?;
        let rival = outlook.rival?;
        let exit = match outlook.break_even? {
            BreakEven::At { exit, .. } => exit.to_the_cent(),
            BreakEven::Without => "none is needed".to_owned(),
            BreakEven::Never => "there is none".to_owned(),
        };
        self.terms(&outlook);
        self.line("Pay of the other offer in these years", rival.total);
        let other_pay = outlook.other_pay.negative();
        self.line("less your pay without the shares", other_pay);
        self.line("The shares must bring", rival.needed);
        Some((
            "What the shares must bring ÷ shares that count + strike is what a share must be worth; the exit is the least at which investors’ preferences and conversions leave it that.",
            exit,
        ))
    }

    fn terms(&mut self, outlook: &Outlook) {
        let company = &outlook.company;
        let term = |term| Field::Equity(term);
        let valuation = match self.origin(term(Term::Valuation)) {
            Origin::Assumed => Origin::Guide,
            typed => typed,
        };
        self.input(
            "Latest valuation",
            company.valuation.to_the_cent(),
            valuation,
        );
        for (name, value, of) in [
            (
                "Money with a preference",
                company.raised.to_the_cent(),
                Term::Raised,
            ),
            ("Preference", times(company.preference), Term::Preference),
            (
                "Left after later rounds",
                company.left().map(percent_exactly).unwrap_or_default(),
                Term::Rounds,
            ),
            (
                "Months until you leave",
                outlook.future.stay.to_string(),
                Term::Stay,
            ),
            (
                "Months until the exit",
                outlook.future.exit.to_string(),
                Term::Exit,
            ),
        ] {
            let origin = self.origin(term(of));
            self.input(name, value, origin);
        }
        let vested: Money = outlook.counted.vested;
        self.input(
            "Vested then, at its value at grant",
            vested.to_the_cent(),
            Origin::Worked,
        );
        if outlook.terms.form == Form::Options {
            let origin = self.origin(term(Term::Strike));
            let strike = percent_exactly(rounded(outlook.terms.strike, 6));
            self.input("Strike, of today’s price", strike, origin);
        }
    }
}

fn times(number: Decimal) -> String {
    number.normalize().to_string() + "x"
}
