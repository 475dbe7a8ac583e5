//! The fields of one offer: the few that every offer has, and the rest on demand.

use leptos::prelude::*;

use crate::{
    evaluation::YEARS,
    scenario::{Field, Part, choices},
    text::{Text, form as texts},
    ui::{
        element::View,
        parts::{flag, memo, nothing, text},
    },
};

use super::{
    State,
    choice::{Choosable, field_choice, listed},
    more::more,
    text_field::{Around, text_field, trailing},
};

/// The fields of the offer in a place.
pub fn offer(state: State, place: usize) -> Vec<View> {
    let field = |part, around| text_field(state, Field::Offer(place, part), around);
    let entered = memo(move || chosen(state, place, Part::EquityAs));
    let by_shares = flag(move || entered.with(|entered| entered == "shares"));
    let by_value = flag(move || !by_shares.get());
    let hidden = |hidden, part, hint| Around {
        hidden,
        ..plain(part, hint)
    };
    let mut fields = Vec::new();
    if place > 0 {
        fields.push(field(
            Part::Company,
            plain(Part::Company, texts::COMPANY_HINT),
        ));
        fields.push(chosen_part(state, place, Part::Currency));
        fields.push(chosen_part(state, place, Part::Marked));
    }
    let equity = Around {
        label: text(move || equity_label(state, place).to_owned()),
        hint: trailing(state, text(move || equity_hint(state, place))),
        hidden: by_shares,
    };
    fields.push(field(Part::Base, plain(Part::Base, texts::BASE_HINT)));
    fields.push(field(Part::Equity, equity));
    for (part, hint) in [
        (Part::Shares, texts::SHARES_HINT),
        (Part::Price, texts::PRICE_HINT),
    ] {
        fields.push(field(part, hidden(by_value, part, hint)));
    }
    for (part, hint) in [
        (Part::Bonus, texts::BONUS_HINT),
        (Part::Signing, texts::SIGNING_HINT),
    ] {
        fields.push(field(part, plain(part, hint)));
    }
    fields
}

/// The rest of an offer.
pub fn rest(state: State, place: usize) -> View {
    let fields = REST.map(|part| Field::Offer(place, part)).into();
    more(state, texts::REST.get(), fields, one)
}

/// The parts that are out of sight until asked for.
const REST: [Part; 19] = [
    Part::EquityAs,
    Part::EquityKind,
    Part::Vesting,
    Part::Shape,
    Part::VestingYears,
    Part::Split,
    Part::Cliff,
    Part::Growth,
    Part::Refresher,
    Part::RefresherFrom,
    Part::RefresherEvery,
    Part::RefresherYears,
    Part::Raise,
    Part::Payout,
    Part::Signing2,
    Part::Clawback,
    Part::Relocation,
    Part::Retirement,
    Part::Benefits,
];

fn one(state: State, field: Field) -> View {
    let Field::Offer(place, part) = field else {
        return nothing();
    };
    let hint = match part {
        Part::VestingYears => texts::VESTING_YEARS_HINT,
        Part::Split => texts::SPLIT_HINT,
        Part::Cliff => texts::CLIFF_HINT,
        Part::Growth => texts::GROWTH_HINT,
        Part::Refresher => texts::REFRESHER_HINT,
        Part::RefresherFrom => texts::REFRESHER_FROM_HINT,
        Part::RefresherEvery => texts::REFRESHER_EVERY_HINT,
        Part::RefresherYears => texts::REFRESHER_YEARS_HINT,
        Part::Raise => texts::RAISE_HINT,
        Part::Payout => texts::PAYOUT_HINT,
        Part::Signing2 => texts::SIGNING2_HINT,
        Part::Clawback => texts::CLAWBACK_HINT,
        Part::Relocation => texts::RELOCATION_HINT,
        Part::Retirement => texts::RETIREMENT_HINT,
        Part::Benefits => texts::BENEFITS_HINT,
        _ => return chosen_part(state, place, part),
    };
    let hidden = flag(move || match part {
        Part::VestingYears => chosen(state, place, Part::Shape) != "even",
        Part::Split => chosen(state, place, Part::Shape) != "custom",
        Part::Growth => chosen(state, place, Part::EquityKind) == "private",
        Part::RefresherFrom | Part::RefresherEvery | Part::RefresherYears => {
            let refresher = Field::Offer(place, Part::Refresher);
            state.text_of(refresher).trim().is_empty()
        }
        _ => false,
    });
    let around = Around {
        hidden,
        ..plain(part, hint)
    };
    text_field(state, field, around)
}

fn plain(part: Part, hint: Text) -> Around {
    Around::plain(part.label(), hint.get())
}

/// The word chosen for a part, or the one it stands for.
fn chosen(state: State, place: usize, part: Part) -> String {
    let typed = state.scenario();
    match typed.text(Field::Offer(place, part)).trim() {
        "" if part == Part::Currency => state.currency().to_string(),
        "" => {
            let guide = state.guide();
            let usual = guide.map_or("", |guide| part.usual_choice(place, guide));
            usual.to_owned()
        }
        chosen => chosen.to_owned(),
    }
}

fn chosen_part(state: State, place: usize, part: Part) -> View {
    let field = Field::Offer(place, part);
    let now = text(move || chosen(state, place, part));
    let options = Box::new(move || options(state, part, now));
    field_choice(state, field, part.label(), options, now)
}

/// The currencies that can be chosen from, beside that of the region; a link or a file may bring any
/// other.
const CURRENCIES: &str = "EUR USD GBP CHF CAD AUD SEK DKK NOK PLN INR JPY SGD AED";

fn options(state: State, part: Part, now: Signal<String>) -> Vec<Choosable> {
    if part == Part::Currency {
        let (here, now) = (state.currency().to_string(), now.get());
        let mut codes: Vec<(&str, &str)> = CURRENCIES.split(' ').map(|it| (it, it)).collect();
        for code in [&*here, &*now] {
            if !codes.contains(&(code, code)) {
                codes.push((code, code));
            }
        }
        let named = |code: (&str, &str)| (code.0.to_owned(), code.1.to_owned());
        return codes.into_iter().map(named).collect();
    }
    listed(choices(Field::Offer(0, part)))
}

fn equity_label(state: State, place: usize) -> &'static str {
    match chosen(state, place, Part::EquityAs).as_str() {
        "year" => texts::EQUITY_PER_YEAR.get(),
        _ => Part::Equity.label(),
    }
}

fn equity_hint(state: State, place: usize) -> String {
    let listed = chosen(state, place, Part::EquityKind) == "public";
    let kind = if listed {
        texts::LISTED_SHARES
    } else {
        texts::PRIVATE_SHARES
    };
    if chosen(state, place, Part::EquityAs) == "year" {
        return kind.to_string();
    }
    let years = state.figure(|evaluation| {
        let offer = evaluation.at(place)?;
        Some(offer.entered.equity.vesting.years())
    });
    // A guide speaks of its own company's grants alone.
    let guide = state.guide().filter(|_| place == 0);
    let usual = guide.map_or(YEARS, |guide| guide.equity.years);
    let years = years.flatten().unwrap_or(usual);
    let years = usize::try_from(years).unwrap_or(usize::MAX);
    let equity = if place == 0 { texts::WHOLE_GRANT } else { kind };
    texts::OverYears {
        years,
        equity: &equity,
    }
    .text()
}
