//! Exchange rates, where offers are in different currencies.

use leptos::prelude::*;

use crate::{
    money::{Currency, ECB, ECB_DATE, decimal},
    scenario::{Field, Part},
    text::{form as texts, scenario},
    ui::{
        element::{View, element},
        parts::{block, memo, nothing, text},
    },
};

use super::{
    State,
    text_field::{Around, text_field},
};

/// A rate for each currency in play that needs one.
pub fn rates(state: State) -> View {
    // A memo, since the fields must not be built anew while they are typed in.
    let codes = memo(move || codes(state));
    block(move || {
        codes.with(|codes| {
            if codes.is_empty() {
                nothing()
            } else {
                fields(state, codes)
            }
        })
    })
}

/// The codes of the currencies that need a rate against the euro, if any two are in play.
fn codes(state: State) -> String {
    let Some(setting) = state.setting() else {
        return String::new();
    };
    let offers = state.with_typed(|typed| typed.offers().len());
    let places = (0..offers).map(|place| setting.currency_of(Field::Offer(place, Part::Base)));
    let mut currencies: Vec<Currency> = vec![setting.currency];
    for currency in places {
        if !currencies.contains(&currency) {
            currencies.push(currency);
        }
    }
    if currencies.len() < 2 {
        return String::new();
    }
    currencies.retain(|currency| *currency != Currency::EUR);
    let codes: Vec<_> = currencies.iter().map(ToString::to_string).collect();
    codes.join(" ")
}

fn fields(state: State, codes: &str) -> View {
    let currencies = codes.split(' ').filter_map(|code| code.parse().ok());
    let fields: Vec<_> = currencies.map(|currency| rate(state, currency)).collect();
    element("FIELDSET")
        .child(element("LEGEND").says(texts::EXCHANGE_RATE.get()))
        .children(fields)
        .view()
}

fn rate(state: State, currency: Currency) -> View {
    let bundled = ECB.iter().find(|rate| rate.currency == currency);
    let hint = match bundled {
        Some(rate) => texts::EcbRate {
            rate: &decimal(rate.per_euro),
            date: &ECB_DATE,
        }
        .text(),
        None => texts::NO_RATE.to_string(),
    };
    let around = Around {
        label: text(move || {
            let currency = &currency;
            scenario::Rate { currency }.text()
        }),
        hint: text(move || hint.clone()),
        ..Around::plain("", "")
    };
    text_field(state, Field::Rate(currency), around)
}
