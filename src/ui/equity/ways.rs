//! How a grant comes to nothing, and the clause to ask about.

use crate::{
    evaluation::{Basis, NoOutlook, Outlook, Ruin},
    ui::markup::Html,
};

use super::words::large;

pub fn ways(_: &Basis, outlook: Result<&Outlook, NoOutlook>, html: &mut Html) {
    let Ok(outlook) = outlook else {
        return;
    };
    html.raw("<ul>");
    for (place, way) in outlook.ways.iter().enumerate() {
        html.raw(if way.as_entered {
            "<li class=hits>"
        } else {
            "<li>"
        });
        risk(way.what, html);
        if way.as_entered {
            html.raw(" <strong>So it is with the years you entered.</strong>");
        }
        html.raw(" <a href=\"#ask-").number(place);
        html.raw("\">What to ask for<span class=unseen>: ");
        html.raw(name(way.what)).raw("</span></a>");
    }
    html.raw("</ul><h4>To ask for, in writing</h4><ul>");
    for (place, way) in outlook.ways.iter().enumerate() {
        html.raw("<li id=ask-").number(place);
        html.raw(" tabindex=-1><b>")
            .raw(name(way.what))
            .raw(".</b> ");
        html.raw(ask(way.what));
    }
    html.raw("</ul>");
}

/// The clause.
fn name(ruin: Ruin) -> &'static str {
    match ruin {
        Ruin::Window(_) => "Exercise window",
        Ruin::Expiry(_) => "Expiry",
        Ruin::Preference(_) => "Liquidation preferences",
        Ruin::Strike(_) => "Strike price",
        Ruin::Cliff(_) => "Cliff",
        Ruin::Unvested => "Double-trigger acceleration",
        Ruin::Leaver => "Leaver clauses",
        Ruin::AssetSale => "Sale of assets",
    }
}

fn risk(ruin: Ruin, html: &mut Html) {
    match ruin {
        Ruin::Window(months) => {
            html.raw("You leave, and ").number(months as usize);
            html.raw(" months later the options you have not paid for are gone.");
        }
        Ruin::Expiry(years) => {
            html.raw("No exit comes within ").number(years as usize);
            html.raw(" years, and the RSUs expire, vested or not.");
        }
        Ruin::Preference(Some(amount)) => {
            html.raw("At an exit up to ").text(&large(amount));
            html.raw(" all goes to investors, and nothing to common shares.");
        }
        Ruin::Preference(None) => {
            html.raw("Investors get their money back first, and a low exit leaves nothing to common shares. How low, nobody has told you yet.");
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
            html.raw(
                "The company is sold, your job ends with it, and what has not vested is cancelled.",
            );
        }
        Ruin::Leaver => {
            html.raw("A “bad leaver” clause, or a right to buy back, takes vested shares from you when you go.");
        }
        Ruin::AssetSale => {
            html.raw("The technology or the team is sold instead of the company; the price goes to creditors and preferences, and your shares stay with the shell.");
        }
    }
}

fn ask(ruin: Ruin) -> &'static str {
    match ruin {
        Ruin::Window(_) => {
            "Ask for years instead of months: five to ten, or as long as the option runs."
        }
        Ruin::Expiry(_) => {
            "Ask for a longer term, or that it is extended while no exit is in sight."
        }
        Ruin::Preference(_) => {
            "Ask how much was raised, how many times it is paid back, and who participates."
        }
        Ruin::Strike(_) => {
            "Ask for the latest 409A or board price, its date, and the investors’ price beside it."
        }
        Ruin::Cliff(_) => {
            "Ask for a shorter cliff, or none, and that a dismissal without cause does not cost what has been earned."
        }
        Ruin::Unvested => {
            "Ask that everything vests if your job ends within a year of a sale, or is made worse."
        }
        Ruin::Leaver => {
            "Ask for the definitions of good and bad leaver, and that vested shares are never taken back but for gross misconduct."
        }
        Ruin::AssetSale => {
            "Ask that a sale of most assets counts as an exit, for vesting and for acceleration."
        }
    }
}
