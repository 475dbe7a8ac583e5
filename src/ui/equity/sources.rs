//! Whose figures the assumptions rest on.

use crate::ui::markup::Html;

pub fn sources() -> String {
    let mut html = Html::default();
    html.raw("<ul>\
<li>Gornall and Strebulaev, Journal of Financial Economics 2020: a valuation counts all shares at the price of the latest ones, and overstates the average unicorn by 48%, its common shares by 56%.\
<li>Hall and Woodward, American Economic Review 2010: venture founders got 5.8 million dollars on average, and almost three in four nothing. To somebody with a risk aversion of 2 that was worth little more than nothing.\
<li>Hall and Murphy, Journal of Accounting and Economics 2002: what options cost the company is more than they are worth to who cannot sell them.\
<li>Cochrane, Journal of Financial Economics 2005: venture returns deviate by near 100% a year.\
<li>Carta: rounds sell 20% (seed, A), 17% (B), 13% (C), 10% (D); a third of options in the money are exercised.</ul>\
<p>Not counted: taxes, lock-ups, fees of a sale, what holders of options pay in.");
    html.done()
}
