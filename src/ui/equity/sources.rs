//! Whose figures the assumptions rest on.

use crate::{text::keep_equity as texts, ui::markup::Html};

pub fn sources() -> String {
    let mut html = Html::default();
    html.raw("<ul>");
    for source in [
        texts::SOURCE_GORNALL,
        texts::SOURCE_HALL_WOODWARD,
        texts::SOURCE_HALL_MURPHY,
        texts::SOURCE_COCHRANE,
        texts::SOURCE_CARTA,
    ] {
        html.raw("<li>").text(source.get());
    }
    html.raw("</ul>").paragraph(texts::NOT_COUNTED.get());
    html.done()
}
