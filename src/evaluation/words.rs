//! What the texts may speak of, from the figures of a scenario.

use crate::{
    money::MoneyError,
    negotiation::{
        Date, one_line,
        words::{
            Extra, ExtraId, Format, FourYears, Marked, Material, Offered, Rival, Script,
            ScriptKind, Tone, Unwritten, write,
        },
    },
    offer::EquityKind,
    scenario::{Field, PlanPart},
    text::evaluation as text,
};

use super::{
    Basis, Clause, ExtraOf, OfferFigures, Plan, PlanExtra, Worth, YEARS, entries::Entries,
};

/// Characters of a person's name that are printed.
const LONGEST_NAME: usize = 60;

impl Basis<'_> {
    /// Which text is chosen, for where, and how it sounds.
    #[must_use]
    pub fn chosen(&self) -> (ScriptKind, Format, Tone) {
        let word = |part| self.scenario.text(Field::Plan(part)).trim();
        (
            ScriptKind::from_key(word(PlanPart::Script)).unwrap_or_else(|| self.usual_script()),
            Format::from_key(word(PlanPart::Format)).unwrap_or(Format::Email),
            Tone::from_key(word(PlanPart::Tone)).unwrap_or(Tone::Warm),
        )
    }

    /// The text to begin with while none is chosen: that of another offer where one that may be
    /// named is clearly ahead, as the moves say. One that was written into stays.
    fn usual_script(&self) -> ScriptKind {
        let ahead = self.rival_to_name().and_then(|rival| self.lead_of(rival));
        let (usual, other) = match ahead {
            Some(_) => (ScriptKind::Competing, ScriptKind::Opening),
            None => (ScriptKind::Opening, ScriptKind::Competing),
        };
        let written_into = |kind: ScriptKind| {
            let begins = kind.key().to_owned() + ".";
            let mut edits = self.scenario.edits().iter();
            edits.any(|(key, _)| key.starts_with(&begins))
        };
        if written_into(other) && !written_into(usual) {
            other
        } else {
            usual
        }
    }

    /// The chosen text, written from the figures.
    pub fn script(&self, plan: &Plan) -> Result<Script, Unwritten> {
        let (kind, format, tone) = self.chosen();
        write(kind, format, tone, self.guide, &self.material(plan))
    }

    /// What the texts may speak of. The floor is not among it.
    #[must_use]
    pub fn material(&self, plan: &Plan) -> Material {
        let evaluation = self.evaluation;
        let terms = &evaluation.reference.terms;
        let entries = self.entries();
        let region = self.guide.region(&self.scenario.region);
        let scaled = region.is_some_and(|region| region.factor_range().is_some());
        let date = |part| {
            let date = entries.as_ref().and_then(|entries| entries.date(part));
            date.map(Date::in_speech)
        };
        let name = |part| {
            let name = one_line(self.scenario.text(Field::Plan(part)), LONGEST_NAME);
            (!name.is_empty()).then_some(name)
        };
        Material {
            company: self.guide.company.clone(),
            role: self.guide.role.clone(),
            region: region.map_or(String::new(), |region| region.name.clone()),
            private: self.guide.equity.private,
            equity_years: terms.equity_years,
            // A base of the user's own is no part of the other region's.
            scaled: (scaled && terms.ask.base == evaluation.reference.guides_ask.package.base)
                .then_some(terms.location_factor),
            offer: evaluation.offer.as_ref().map(offered),
            ask: terms.ask,
            rival: entries
                .as_ref()
                .and_then(|entries| self.rival_in_words(entries).ok()?),
            extras: plan.extras.iter().filter_map(extra).collect(),
            facts: plan.facts.clone(),
            deadline: date(PlanPart::Deadline),
            reply_by: date(PlanPart::ReplyBy),
            their_name: name(PlanPart::TheirName),
            my_name: name(PlanPart::MyName),
        }
    }

    /// The strongest offer that may be named, in its own currency.
    fn rival_in_words(&self, entries: &Entries) -> Result<Option<Rival>, MoneyError> {
        let Some(figures) = self.rival_to_name() else {
            return Ok(None);
        };
        let entered = &figures.entered;
        let per_year = entered
            .equity
            .value
            .divided_by(entered.equity.vesting.years())?;
        let quoted = entries.choice(Field::Plan(PlanPart::Basis)) == "quoted";
        Ok(Some(Rival {
            company: Some(figures.company.clone()).filter(|name| !name.is_empty()),
            base: entered.base,
            equity_per_year: figures.has_equity.then_some(per_year),
            listed: entered.equity.kind == EquityKind::Public,
            four_years: if quoted {
                entered.base.plus(per_year.times(YEARS)?)?
            } else {
                figures.four_year_total
            },
            basis: if quoted {
                FourYears::Quoted
            } else {
                FourYears::LikeForLike
            },
            marked: match self.marked(figures.place) {
                "written" => Marked::Written,
                _ => Marked::Verbal,
            },
            // A difference of two currencies would be no amount of either.
            more_than_offer: self
                .lead_of(figures)
                .filter(|lead| !quoted && figures.currency() == lead.currency),
        }))
    }
}

fn offered(offer: &OfferFigures) -> Offered {
    let entered = &offer.entered;
    let [first, second] = entered.signing;
    let signing = first.plus(second).ok();
    Offered {
        base: entered.base,
        equity: offer.has_equity.then_some(entered.equity.value),
        signing: signing.filter(|signing| !signing.amount.is_zero()),
    }
}

/// What is asked for and not in the offer already.
fn extra(extra: &PlanExtra) -> Option<Extra> {
    if !extra.asked || extra.worth == Worth::Met {
        return None;
    }
    let id = match extra.of {
        ExtraOf::Own => return Some(Extra::Own(extra.title.clone())),
        ExtraOf::Guide(kind) => match ExtraId::of(kind) {
            Some(id) => id,
            None => return Some(Extra::Own(by_title(extra))),
        },
        ExtraOf::Clause(Clause::Acceleration) => ExtraId::Acceleration,
        ExtraOf::Clause(Clause::Window) => ExtraId::Window,
        ExtraOf::Clause(Clause::Expiry) => ExtraId::Expiry,
        ExtraOf::Clause(Clause::Preference) => ExtraId::Preference,
        ExtraOf::Clause(Clause::Strike) => ExtraId::Strike,
        ExtraOf::Clause(Clause::Cliff) => ExtraId::Cliff,
        ExtraOf::Clause(Clause::Leaver) => ExtraId::Leaver,
        ExtraOf::Clause(Clause::AssetSale) => ExtraId::AssetSale,
    };
    Some(Extra::Known {
        id,
        year: extra.year,
        amount: extra.amount,
        details: extra.details.clone(),
    })
}

/// An extra ask by its title, as it fits into a list: “relocation support of €8,000”.
fn by_title(extra: &PlanExtra) -> String {
    let mut characters = extra.title.chars();
    let first = characters.next().unwrap_or_default();
    let rest = characters.as_str();
    // A word in capitals is a name.
    let mut words = if rest.starts_with(char::is_lowercase) {
        first.to_ascii_lowercase().to_string()
    } else {
        first.to_string()
    };
    words.push_str(rest);
    if let Some(amount) = extra.amount.filter(|amount| !amount.amount.is_zero()) {
        let (title, amount) = (&words, &amount.to_the_cent());
        words = text::ExtraOfAmount { title, amount }.text();
    }
    if !extra.details.is_empty() {
        let details = &extra.details.join(text::BETWEEN_DETAILS.get());
        let title = &words;
        words = text::ExtraWithDetails { title, details }.text();
    }
    words
}
