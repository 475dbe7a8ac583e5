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
            html.raw(" <strong>So it is with your years.</strong>");
        }
        html.raw(" <a href=\"#ask-").number(place);
        html.raw("\">What to ask for<span class=unseen>: ");
        html.raw(name(way.what)).raw("</span></a>");
    }
    html.raw("</ul><h4>To ask for in writing</h4><ul>");
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

fn ask(ruin: Ruin) -> &'static str {
    match ruin {
        Ruin::Window(_) => "Years instead of months, or as long as the options run.",
        Ruin::Expiry(_) => "A longer term, or one that is extended until an exit.",
        Ruin::Preference(_) => {
            "How much was raised, how many times it is paid back, and who participates."
        }
        Ruin::Strike(_) => {
            "The latest 409A or board price with its date, and the investors’ price."
        }
        Ruin::Cliff(_) => "A shorter one, and none for a dismissal without cause.",
        Ruin::Unvested => "All vests if your job ends, or is made worse, within a year of a sale.",
        Ruin::Leaver => {
            "Who is a bad leaver: for gross misconduct alone. Nobody else loses vested shares."
        }
        Ruin::AssetSale => "A sale of most assets counts as an exit.",
    }
}
