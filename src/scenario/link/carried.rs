//! The guide in a link: the figures of one that the receiver may not have, and none of its words.

use crate::guide::{
    About, ExtraAsk, Figures, Guide, Lever, LeverKind, Pay, Region, Strategy, Valuation, Words,
};

/// A guide with nothing but what evaluation needs: two of the same figures are equal.
pub(super) fn figures_of(guide: &Guide) -> Guide {
    Guide {
        format: guide.format,
        id: guide.id.clone(),
        role: guide.role.clone(),
        company: guide.company.clone(),
        title: String::new(),
        themes: Vec::new(),
        about: About {
            summary: String::new(),
            products: Vec::new(),
            facts: Vec::new(),
        },
        equity: guide.equity.clone(),
        valuation: guide.valuation.as_ref().map(|valuation| Valuation {
            source: String::new(),
            restated: Vec::new(),
            ..valuation.clone()
        }),
        regions: guide.regions.iter().map(region).collect(),
        levels: Vec::new(),
        level_notes: Vec::new(),
        team: None,
        open_source: None,
        levers: levers(guide),
        strategy: Strategy {
            motive: String::new(),
            reason: String::new(),
            floor_reason: String::new(),
            companies: Vec::new(),
            words: Words::default(),
        },
        extras: guide.extras.iter().map(extra).collect(),
        sources: Vec::new(),
    }
}

/// The JSON of a guide's figures, as [`Guide::from_json`] reads it.
pub(super) fn to_json(guide: &Guide) -> String {
    serde_json::to_string(&figures_of(guide)).unwrap_or_default()
}

fn region(region: &Region) -> Region {
    Region {
        note: None,
        pay: match &region.pay {
            Pay::Own(figures) => Pay::Own(Box::new(Figures {
                restated: Vec::new(),
                ..Figures::clone(figures)
            })),
            Pay::Scaled(scaled) => Pay::Scaled(scaled.clone()),
        },
        ..region.clone()
    }
}

/// The lever that says what equity to aim at.
fn levers(guide: &Guide) -> Vec<Lever> {
    let aims = |lever: &&Lever| lever.kind == LeverKind::Equity;
    let lever = guide.levers.iter().find(aims);
    lever
        .map(|lever| Lever {
            case: String::new(),
            extras: Vec::new(),
            slots: Vec::new(),
            words: Words::default(),
            ..lever.clone()
        })
        .into_iter()
        .collect()
}

fn extra(extra: &ExtraAsk) -> ExtraAsk {
    ExtraAsk {
        details: Vec::new(),
        words: Words::default(),
        ..extra.clone()
    }
}
