//! The rules that the values of a guide have to keep, so that no later code needs to doubt them.
//!
//! What a guide claims may still be wrong: that is for the audit, which reports and refuses nothing.

use rust_decimal::Decimal;

use super::checks::{
    Check, broken, each, filled, id, key, month, ordered, pay, pay_range, share, under, unique,
    valuation, years,
};
use super::{
    Bonus, CompetingFigures, ExtraAsk, FORMAT, Figures, Guide, GuideError, LevelEntry, Lever,
    PackageFigures, Pay, Range, Region, RestatedFigure, Rule, Slot, SlotKind, words,
};

/// Checks every rule; the error names the first that is broken.
pub(super) fn validate(guide: &Guide) -> Result<(), GuideError> {
    whole(guide).map_err(|fault| GuideError::Broken {
        guide: guide.id.clone(),
        path: fault.path,
        rule: fault.rule,
    })
}

fn whole(guide: &Guide) -> Check {
    if guide.format != FORMAT {
        return broken("format", Rule::Format(guide.format));
    }
    under("id", id(&guide.id))?;
    under("role", filled(&guide.role))?;
    under("company", filled(&guide.company))?;
    under("equity.years", years(guide.equity.years))?;
    if let Some(valuation) = &guide.valuation {
        under("valuation.amount", self::valuation(valuation.amount))?;
        under("valuation.as_of", month(&valuation.as_of))?;
        each("valuation.restated", &valuation.restated, |restated| {
            self::valuation(*restated)
        })?;
    }
    if guide.regions.is_empty() {
        return broken("regions", Rule::Empty);
    }
    unique("regions", guide.regions.iter().map(|region| &region.id))?;
    each("regions", &guide.regions, |item| region(guide, item))?;
    each("levels", &guide.levels, |entry| level(guide, entry))?;
    if let Some(sizes) = guide.team.as_ref().and_then(|team| team.sizes.as_ref()) {
        let size = |low: u32, high: u32| ordered(low.into(), high.into());
        under("team.sizes.here", size(sizes.here.low, sizes.here.high))?;
        let elsewhere = sizes.elsewhere;
        under("team.sizes.elsewhere", size(elsewhere.low, elsewhere.high))?;
    }
    unique("extras", guide.extras.iter().map(|extra| &extra.id))?;
    each("extras", &guide.extras, |item| extra(guide, item))?;
    unique("levers", guide.levers.iter().map(|lever| &lever.id))?;
    each("levers", &guide.levers, |item| lever(guide, item))?;
    slots(guide)?;
    each("sources", &guide.sources, |source| {
        under("title", filled(&source.title))?;
        ordered(
            source.from.unwrap_or(0).into(),
            source.to.unwrap_or(u32::MAX).into(),
        )
    })
}

fn region(guide: &Guide, region: &Region) -> Check {
    under("id", id(&region.id))?;
    under("name", filled(&region.name))?;
    match &region.pay {
        Pay::Own(figures) => under("pay.own", self::figures(figures)),
        Pay::Scaled(scaled) => {
            under("pay.scaled.low", share(scaled.low))?;
            under("pay.scaled.high", share(scaled.high))?;
            under("pay.scaled", ordered(scaled.low, scaled.high))?;
            let of = scaled.of.clone();
            match guide.region(&scaled.of).map(|source| &source.pay) {
                Some(Pay::Own(_)) => Ok(()),
                Some(Pay::Scaled(_)) => broken("pay.scaled.of", Rule::ScalesScaled(of)),
                None => broken("pay.scaled.of", Rule::NoSuchRegion(of)),
            }
        }
    }
}

fn figures(figures: &Figures) -> Check {
    under("base", pay_range(figures.base))?;
    under("equity", pay_range(figures.equity))?;
    match figures.bonus {
        Bonus::None => {}
        Bonus::PerYear(range) => under("bonus.per_year", pay_range(range))?,
        Bonus::OfBase(range) => {
            under("bonus.of_base.low", share(range.low))?;
            under("bonus.of_base.high", share(range.high))?;
            under("bonus.of_base", ordered(range.low, range.high))?;
        }
    }
    if let Some(total) = figures.published_total {
        under("published_total", pay_range(total))?;
    }
    under("ask", package(figures.ask))?;
    under("floor", package(figures.floor))?;
    let in_order = |field: &str, floor: Decimal, ask: Decimal| {
        if floor > ask {
            return broken(field, Rule::FloorAboveAsk(floor, ask));
        }
        Ok(())
    };
    in_order("floor.base", figures.floor.base, figures.ask.base)?;
    in_order("floor.equity", figures.floor.equity, figures.ask.equity)?;
    each("competing", &figures.competing, competing)?;
    each("restated", &figures.restated, |restated| {
        let check = match restated.figure {
            RestatedFigure::Base(range) | RestatedFigure::Equity(range) => pay_range(range),
            RestatedFigure::QuotedFourYears(quoted) => pay(quoted),
        };
        under("figure", check)
    })
}

fn competing(offer: &CompetingFigures) -> Check {
    if offer.companies.is_empty() {
        return broken("companies", Rule::Empty);
    }
    under("base", pay(offer.base))?;
    under("equity_per_year", pay(offer.equity_per_year))?;
    under("quoted_four_years", pay(offer.quoted_four_years))
}

fn level(guide: &Guide, entry: &LevelEntry) -> Check {
    under("company", filled(&entry.company))?;
    let Some(base) = &entry.base else {
        return Ok(());
    };
    let range = Range {
        low: base.low,
        high: base.high,
    };
    under("base", pay_range(range))?;
    match &base.beside {
        Some(beside) => under("base.beside", known(guide, beside)),
        None => Ok(()),
    }
}

fn extra(guide: &Guide, extra: &ExtraAsk) -> Check {
    under("id", key(&extra.id))?;
    under("title", filled(&extra.title))?;
    under("year", years(extra.year.unwrap_or(1)))?;
    each("amounts", &extra.amounts, |item| {
        under("region", known(guide, &item.region))?;
        under("amount", pay(item.amount))
    })
}

fn lever(guide: &Guide, lever: &Lever) -> Check {
    under("id", id(&lever.id))?;
    under("title", filled(&lever.title))?;
    if let Some(region) = &lever.region {
        under("region", known(guide, region))?;
    }
    each("targets", &lever.targets, |target| {
        under("region", known(guide, &target.region))?;
        under("equity", pay(target.equity))
    })?;
    each("extras", &lever.extras, |extra| {
        if guide.extra(extra).is_none() {
            return broken("", Rule::NoSuchExtra(extra.clone()));
        }
        Ok(())
    })
}

/// Answers are saved under the slot's id alone, so no two slots of a guide may share one. Words may
/// speak of any of them.
fn slots(guide: &Guide) -> Check {
    let mut seen: Vec<&Slot> = Vec::new();
    if let Some(open_source) = &guide.open_source {
        slot_list("open_source.slots", &open_source.slots, &mut seen)?;
        slot_list("open_source.role_slots", &open_source.role_slots, &mut seen)?;
    }
    for (place, lever) in guide.levers.iter().enumerate() {
        slot_list("slots", &lever.slots, &mut seen)
            .map_err(|fault| fault.at(&format!("levers[{place}]")))?;
    }
    words::validate(guide, &seen)
}

fn slot_list<'a>(field: &str, slots: &'a [Slot], seen: &mut Vec<&'a Slot>) -> Check {
    each(field, slots, |slot| {
        under("id", key(&slot.id))?;
        under("label", filled(&slot.label))?;
        if seen.iter().any(|known| known.id == slot.id) {
            return broken("id", Rule::Duplicate(slot.id.clone()));
        }
        seen.push(slot);
        match &slot.kind {
            SlotKind::Choice(choices) if choices.is_empty() => broken("kind.choice", Rule::Empty),
            _ => Ok(()),
        }
    })
}

fn package(package: PackageFigures) -> Check {
    under("base", pay(package.base))?;
    under("equity", pay(package.equity))
}

fn known(guide: &Guide, region: &str) -> Check {
    if guide.region(region).is_none() {
        return broken("", Rule::NoSuchRegion(region.to_owned()));
    }
    Ok(())
}
