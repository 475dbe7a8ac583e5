//! Whose figures the assumptions rest on.

use crate::ui::markup::Html;

pub fn sources() -> String {
    let mut html = Html::default();
    html.raw("<ul>\
<li>Gornall and Strebulaev, Journal of Financial Economics 2020: published valuations count every share at the price of the latest. The average unicorn was overstated by 48%, its common shares by 56%.\
<li>Hall and Woodward, American Economic Review 2010: founders backed by venture capital got 5.8 million dollars on average and almost three in four got nothing; to somebody with a risk aversion of 2 that was worth little more than nothing.\
<li>Hall and Murphy, Journal of Accounting and Economics 2002: what options cost a company is not what they are worth to somebody who cannot sell them.\
<li>Cochrane, Journal of Financial Economics 2005: returns of venture capital vary by near 100% a year.\
<li>Carta: median dilution of a round, seed 20%, series A 20%, B 17%, C 13%, D 10%; about a third of vested options in the money are exercised.\
<li>The guide: latest valuation, form of the grant, years of vesting.</ul>\
<p>Not counted: taxes, lock-ups after a listing, fees of a sale, what other holders of options pay in.</p>");
    html.done()
}
