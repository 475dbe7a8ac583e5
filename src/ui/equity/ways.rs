//! How a grant comes to nothing, and the clause to ask about.

use crate::{
    evaluation::{Basis, Clause, NoOutlook, Outlook, Ruin},
    guide::ExtraKind,
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
        risk(way.what, html);
        if way.as_entered {
            html.raw(" <strong>So it is with your years.</strong>");
        }
        let clause = Clause::of(way.what);
        let mut extras = basis.guide.extras.iter();
        let guides = extras.find(|extra| extra.kind == ExtraKind::Acceleration);
        let id = match (clause, guides) {
            (Clause::Acceleration, Some(extra)) => &extra.id,
            _ => clause.id(),
        };
        html.raw(" <a href=\"#extra-").text(id);
        html.raw("\">What to ask for<span class=unseen>: ");
        html.raw(clause_name(clause)).raw("</span></a>");
    }
    html.raw("</ul>");
}

/// What a clause is called.
pub fn clause_name(clause: Clause) -> &'static str {
    match clause {
        Clause::Window => "Exercise window",
        Clause::Expiry => "Expiry",
        Clause::Preference => "Liquidation preferences",
        Clause::Strike => "Strike price",
        Clause::Cliff => "Cliff",
        Clause::Acceleration => "Double-trigger acceleration",
        Clause::Leaver => "Leaver clauses",
        Clause::AssetSale => "Sale of assets",
    }
}

fn risk(ruin: Ruin, html: &mut Html) {
    match ruin {
        Ruin::Window(months) => {
            html.raw("You leave, and ").number(months as usize);
            html.raw(" months later the options you have not bought are gone.");
        }
        Ruin::Expiry(years) => {
            html.raw("No exit comes within ").number(years as usize);
            html.raw(" years, and the RSUs expire, vested or not.");
        }
        Ruin::Preference(Some(amount)) => {
            html.raw("At an exit up to ").text(&large(amount));
            html.raw(" all goes to investors.");
        }
        Ruin::Preference(None) => {
            html.raw("A low exit goes to investors alone. How low, nobody has told you.");
        }
        Ruin::Strike(amount) => {
            html.raw("At an exit up to ").text(&large(amount));
            html.raw(" a share is worth no more than it costs you.");
        }
        Ruin::Cliff(months) => {
            html.raw("Your job ends before month ")
                .number(months as usize);
            html.raw(", and nothing has vested.");
        }
        Ruin::Unvested => {
            html.raw("The company is sold, your job ends, and what has not vested is cancelled.");
        }
        Ruin::Leaver => {
            html.raw(
                "You go, and a “bad leaver” clause or a right to buy back takes vested shares.",
            );
        }
        Ruin::AssetSale => {
            html.raw("The technology or the team is sold, not the company: your shares stay with the shell.");
        }
    }
}

/// What to ask for by a clause.
pub fn clause_ask(clause: Clause) -> &'static str {
    match clause {
        Clause::Window => "Years instead of months, or as long as the options run.",
        Clause::Expiry => "A longer term, or one that is extended until an exit.",
        Clause::Preference => {
            "How much was raised, how many times it is paid back, and who participates."
        }
        Clause::Strike => "The latest 409A or board price with its date, and the investors’ price.",
        Clause::Cliff => "A shorter one, and none for a dismissal without cause.",
        Clause::Acceleration => {
            "All vests if your job ends, or is made worse, within a year of a sale."
        }
        Clause::Leaver => {
            "Who is a bad leaver: for gross misconduct alone. Nobody else loses vested shares."
        }
        Clause::AssetSale => "A sale of most assets counts as an exit.",
    }
}
