//! How a grant comes to nothing, and the clause to ask about.

use crate::{
    evaluation::{Basis, Clause, NoOutlook, Outlook, Ruin},
    guide::ExtraKind,
    text::{Text, keep_equity as texts, scenario},
    ui::markup::Html,
};

use super::words::large;

pub fn ways(basis: &Basis, outlook: Result<&Outlook, NoOutlook>, html: &mut Html) {
    let Ok(outlook) = outlook else {
        return;
    };
    html.raw("<ul>");
    for way in &outlook.ways {
        html.raw(if way.as_entered {
            "<li class=hits>"
        } else {
            "<li>"
        });
        html.text(&risk(way.what));
        if way.as_entered {
            html.raw(" <strong>").text(texts::AS_ENTERED.get());
            html.raw("</strong>");
        }
        let clause = Clause::of(way.what);
        let mut extras = basis.guide.extras.iter();
        let guides = extras.find(|extra| extra.kind == ExtraKind::Acceleration);
        let id = match (clause, guides) {
            (Clause::Acceleration, Some(extra)) => &extra.id,
            _ => clause.id(),
        };
        html.raw(" <a href=\"#extra-").text(id);
        html.raw("\">").text(texts::WHAT_TO_ASK.get());
        let clause = &clause_name(clause);
        html.raw("<span class=unseen>")
            .text(&texts::OfClause { clause }.text());
        html.raw("</span></a>");
    }
    html.raw("</ul>");
}

/// What a clause is called.
pub fn clause_name(clause: Clause) -> &'static str {
    let name = match clause {
        Clause::Window => scenario::TERM_WINDOW,
        Clause::Expiry => scenario::TERM_EXPIRY,
        Clause::Preference => texts::CLAUSE_PREFERENCE,
        Clause::Strike => scenario::TERM_STRIKE,
        Clause::Cliff => scenario::PART_CLIFF,
        Clause::Acceleration => scenario::TERM_ACCELERATION,
        Clause::Leaver => texts::CLAUSE_LEAVER,
        Clause::AssetSale => texts::CLAUSE_ASSET_SALE,
    };
    name.get()
}

fn risk(ruin: Ruin) -> String {
    let text: Text = match ruin {
        Ruin::Window(months) => {
            let months = months as usize;
            return texts::WayWindow { months }.text();
        }
        Ruin::Expiry(years) => {
            let years = years as usize;
            return texts::WayExpiry { years }.text();
        }
        Ruin::Preference(Some(amount)) => {
            let amount = &large(amount);
            return texts::WayPreference { amount }.text();
        }
        Ruin::Strike(amount) => {
            let amount = &large(amount);
            return texts::WayStrike { amount }.text();
        }
        Ruin::Cliff(month) => {
            let month = &month;
            return texts::WayCliff { month }.text();
        }
        Ruin::Preference(None) => texts::WAY_PREFERENCE_UNKNOWN,
        Ruin::Unvested => texts::WAY_UNVESTED,
        Ruin::Leaver => texts::WAY_LEAVER,
        Ruin::AssetSale => texts::WAY_ASSET_SALE,
    };
    text.to_string()
}

/// What to ask for by a clause.
pub fn clause_ask(clause: Clause) -> &'static str {
    let ask = match clause {
        Clause::Window => texts::ASK_WINDOW,
        Clause::Expiry => texts::ASK_EXPIRY,
        Clause::Preference => texts::ASK_PREFERENCE,
        Clause::Strike => texts::ASK_STRIKE,
        Clause::Cliff => texts::ASK_CLIFF,
        Clause::Acceleration => texts::ASK_ACCELERATION,
        Clause::Leaver => texts::ASK_LEAVER,
        Clause::AssetSale => texts::ASK_ASSET_SALE,
    };
    ask.get()
}
