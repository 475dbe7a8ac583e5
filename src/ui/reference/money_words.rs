//! Amounts of a guide, in words.

use crate::{
    guide::Guide,
    money::{Currency, Decimal, Money},
    text::keep_reference as texts,
};

/// An amount, marked where the guide states it as a least.
pub fn at_least(amount: Decimal, currency: Currency, or_more: bool) -> String {
    let money = Money::new(amount, currency);
    if or_more {
        texts::OrMore { amount: &money }.text()
    } else {
        money.to_string()
    }
}

/// The amount a guide names for a region, behind the region's name.
pub fn in_region(guide: &Guide, region: &str, amount: Decimal, or_more: bool) -> Option<String> {
    let name = &guide.region(region)?.name;
    let currency = guide.figures(region)?.currency;
    let in_region = texts::InRegion {
        region: name,
        amount: &at_least(amount, currency, or_more),
    };
    Some(in_region.text())
}
