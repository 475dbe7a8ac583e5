//! The years of all offers as stacked bars.

use crate::{
    evaluation::{Chart, Evaluation, LENGTH},
    pay::PayPart,
    text::pay as texts,
    ui::markup::Html,
};

use super::{
    words::{class_of_part, name},
    years::by_year,
};

/// The bars, their scale, names and legend.
pub fn bars(evaluation: &Evaluation, html: &mut Html) {
    let Some(chart) = Chart::of(evaluation) else {
        return;
    };
    let offers = evaluation.comparable();
    let currency = &evaluation.reference.terms.currency.code();
    html.raw("<figure><figcaption>");
    html.text(&texts::ChartIn { currency }.text())
        .raw("<small>");
    let years = &evaluation.years;
    html.text(&texts::Bars { years }.text());
    html.raw("</small></figcaption><div class=plot><div class=ticks aria-hidden=true>");
    for tick in chart.ticks.iter().rev() {
        html.raw("<span>").amount(*tick).raw("</span>");
    }
    html.raw("</div><svg class=bars role=img aria-label=\"");
    html.says(texts::CHART).raw(" ");
    for (offer, compared) in &offers {
        if let Ok(total) = compared.listed.total() {
            let offer = &evaluation.heading(offer);
            let (total, years) = (&total, compared.years.len());
            let total = texts::TotalInYears {
                offer,
                total,
                years,
            };
            html.text(&total.text()).raw(" ");
        }
    }
    html.raw("\">");
    let last = chart.ticks.len().saturating_sub(1).max(1);
    for tick in 0..=last {
        let y = u16::try_from(tick * usize::from(LENGTH) / last).unwrap_or(0);
        html.raw("<line x2=100% y1=").place(y);
        html.raw(" y2=").place(y).raw(" />");
    }
    let mut drawn = Vec::new();
    for block in &chart.blocks {
        html.raw("<rect class=").raw(class_of_part(block.part));
        if block.part == PayPart::PrivateEquity {
            html.raw(" fill=url(#hatch)");
        }
        for (name, place) in [
            (" x=", block.left),
            (" y=", block.top),
            (" width=", block.width),
            (" height=", block.height),
        ] {
            html.raw(name).place(place);
        }
        html.raw(" />");
        drawn.push(block.part);
    }
    html.raw("</svg><div class=names aria-hidden=true>");
    for (offer, _) in &offers {
        html.raw("<span>");
        name(evaluation, offer, html);
        html.raw("</span>");
    }
    html.raw("</div></div><p class=key>");
    let listed = offers.first().map(|(_, compared)| compared.listed.parts());
    for (part, _) in listed.into_iter().flatten() {
        if drawn.contains(&part) {
            html.swatch(class_of_part(part), part.label());
        }
    }
    html.raw("</p></figure>");
}

/// The same in figures.
pub fn figures(evaluation: &Evaluation, html: &mut Html) {
    for (offer, compared) in evaluation.comparable() {
        let offer = &evaluation.heading(offer);
        let currency = &compared.listed.base.currency.code();
        let caption = texts::OfferIn { offer, currency };
        by_year(&caption.text(), &compared.years, &compared.listed, html);
    }
}
