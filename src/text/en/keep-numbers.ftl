# “About the numbers”: how figures are made, and what they leave out.

title = How the figures are made
estimates = Everything here is an estimate from what you type and from the guide of the role. It is no promise, and no advice on tax or law.
exact = Amounts are counted exactly, in decimals, and rounded once, when they are shown: to whole units, half away from zero. Every figure has a “How” that shows its inputs, where each came from, and its formula.
pay = Total compensation is base salary + expected bonus + equity grant ÷ vesting years. The four-year total adds up four years as they come: raises, vesting with its cliff, refreshers, and payments that come once in their year.
standing = Ask and floor are four times their base and what vests of their grant. In a remote region the base of band, ask and floor is that of New York times the location factor; equity is not.
quoted = Four-year figures that guides quote for competing offers count the base once. They are shown as quoted, with the like-for-like figure beside them.
private = Private equity counts at the value named in the offer, is always shown apart from cash, and is never called certain. What it may become is in “Equity”, by your own assumptions: preferences, dilution, strike, and many imagined exits.
futures = The imagined exits are drawn by a fixed rule, so the same figures give the same picture each time. Their spread is an assumption; no one knows the chances.
rates = Amounts in other currencies go by the European Central Bank’s reference rates of { $day }, unless you type a rate.

missing-title = What they leave out
missing-intro = These can change which offer is better, and are not counted:
missing-tax = Tax and social contributions. They differ by country, by kind of equity and by when you sell; all figures are before them.
missing-prices = The future price of listed shares, inflation, and changes of exchange rates. Each is counted as on the day of the offer.
missing-life = Prices where you live, the commute, holidays, pension and health cover, unless you enter them as benefits.
missing-work = Promotions, the risk of losing the job, and what the work is worth to you.
missing-buyers = Sales of private shares before an exit, such as tender offers. Some companies arrange them; nothing here counts on it.
