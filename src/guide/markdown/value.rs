//! The text of a field as the value it stands for in a guide's JSON, and back.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::{draft::DraftField, shape::Kind};
use crate::{
    money::{AmountError, Currency, Decimal, product, read_amount, read_percent},
    text::keep_import as words,
};

/// The texts of a draft that say in which currency others are.
pub(super) struct Texts<'a> {
    by_path: BTreeMap<&'a str, &'a str>,
    /// The place of each region by its id.
    regions: BTreeMap<&'a str, usize>,
}

impl<'a> Texts<'a> {
    pub(super) fn of(fields: &'a [DraftField]) -> Self {
        let mut by_path = BTreeMap::new();
        let mut regions = BTreeMap::new();
        for field in fields {
            let text = field.text.trim();
            by_path.insert(field.path.as_str(), text);
            let place = field.path.strip_prefix("regions[");
            if let Some(place) = place.and_then(|it| it.strip_suffix("].id"))
                && let Ok(place) = place.parse()
            {
                regions.insert(text, place);
            }
        }
        Self { by_path, regions }
    }

    pub(super) fn is_empty(&self, path: &str) -> bool {
        self.by_path.get(path).is_none_or(|text| text.is_empty())
    }

    /// The currency of the amount at a path.
    fn currency(&self, path: &str) -> Option<Currency> {
        let at = |path: &str| self.by_path.get(path)?.parse().ok();
        if path.starts_with("valuation") {
            return at("valuation.currency");
        }
        if let Some(own) = path.find(".pay.own.") {
            return at(&format!("{}.pay.own.currency", path.get(..own)?));
        }
        let item = path.get(..=path.rfind(']')?)?;
        if path.starts_with("levels") {
            return at(&format!("{item}.base.currency"));
        }
        let id = self.by_path.get(format!("{item}.region").as_str())?;
        let mut place = *self.regions.get(id)?;
        if let Some(of) = self
            .by_path
            .get(format!("regions[{place}].pay.scaled.of").as_str())
            && !of.is_empty()
        {
            place = *self.regions.get(of)?;
        }
        at(&format!("regions[{place}].pay.own.currency"))
    }
}

/// The value that a text stands for, or what is wrong with it. The text is not empty.
pub(super) fn value(kind: Kind, text: &str, path: &str, texts: &Texts) -> Result<Value, String> {
    match kind {
        Kind::Text | Kind::OptionalText | Kind::NeededText => Ok(text.into()),
        Kind::List => Ok(list(text).into()),
        Kind::Amount | Kind::NeededAmount => {
            let amount = amount(text, texts.currency(path))?;
            Ok(amount.to_string().into())
        }
        Kind::Percent => Ok(share(text)?.into()),
        Kind::Currency => match text.to_uppercase().parse::<Currency>() {
            Ok(currency) => Ok(currency.code().into()),
            Err(error) => Err(error.to_string()),
        },
        Kind::Count | Kind::OptionalCount => match text.parse::<u32>() {
            Ok(count) => Ok(count.into()),
            Err(_) => Err(words::NotWhole { typed: &text }.text()),
        },
        Kind::YesNo => match text.to_lowercase().as_str() {
            "yes" | "oui" => Ok(true.into()),
            "no" | "non" => Ok(false.into()),
            _ => Err(words::NotYesOrNo { typed: &text }.text()),
        },
        Kind::Bonus => bonus(text, texts.currency(path)),
        Kind::Slot => Ok(match text.split_once(':') {
            Some((kind, choices)) if kind.trim() == "choice" => json!({"choice": list(choices)}),
            _ => text.into(),
        }),
    }
}

fn amount(text: &str, currency: Option<Currency>) -> Result<Decimal, String> {
    // Digits alone may be a valuation, which may be larger than any pay.
    if text.bytes().all(|byte| byte.is_ascii_digit())
        && text.len() <= 18
        && let Some(amount) = crate::money::exact(text)
    {
        return Ok(amount);
    }
    match read_amount(text, currency.unwrap_or(Currency::EUR)) {
        Ok(money) => Ok(money.amount),
        // Four decimals, as data files have them.
        Err(AmountError::Unreadable) => crate::money::exact(text)
            .filter(|amount| amount.scale() == 4)
            .ok_or_else(|| AmountError::Unreadable.to_string()),
        Err(error) => Err(error.to_string()),
    }
}

/// An amount so that it is read as the same: three decimals would be taken for thousands.
pub(super) fn plain(amount: Decimal) -> String {
    let mut amount = amount.normalize();
    if amount.scale() > 2 {
        amount.rescale(4);
    }
    amount.to_string()
}

fn share(text: &str) -> Result<String, String> {
    let percent = read_percent(text).map_err(|_| words::NotPercent { typed: &text }.text())?;
    match product(percent, Decimal::new(1, 2)) {
        Some(share) => Ok(share.normalize().to_string()),
        None => Err(words::TooLarge { typed: &text }.text()),
    }
}

/// A share of 1 as a percentage: `60%`.
pub(super) fn percent(share: Decimal) -> String {
    let percent = product(share, Decimal::ONE_HUNDRED).unwrap_or(share);
    format!("{}%", percent.normalize())
}

fn bonus(text: &str, currency: Option<Currency>) -> Result<Value, String> {
    if text.eq_ignore_ascii_case("none") || text.eq_ignore_ascii_case("aucune") {
        return Ok("none".into());
    }
    let (low, high) = text.split_once(['–', '-']).unwrap_or((text, text));
    if text.contains('%') {
        return Ok(json!({"of_base": {"low": share(low)?, "high": share(high)?}}));
    }
    let low = amount(low.trim(), currency)?.to_string();
    let high = amount(high.trim(), currency)?.to_string();
    Ok(json!({"per_year": {"low": low, "high": high}}))
}

/// The names of a list; `\;` is a semicolon within one.
fn list(text: &str) -> Vec<String> {
    let (mut names, mut name) = (Vec::new(), String::new());
    let mut characters = text.chars();
    while let Some(character) = characters.next() {
        match character {
            '\\' => name.extend(characters.next()),
            ';' => names.push(std::mem::take(&mut name)),
            other => name.push(other),
        }
    }
    names.push(name);
    let names = names.iter().map(|name| name.trim().to_owned());
    names.filter(|name| !name.is_empty()).collect()
}

/// Names as the text of one field.
pub(super) fn joined<'a>(names: impl IntoIterator<Item = &'a str>) -> String {
    let mut text = String::new();
    for name in names {
        if !text.is_empty() {
            text.push_str("; ");
        }
        text.push_str(&name.replace('\\', "\\\\").replace(';', "\\;"));
    }
    text
}
