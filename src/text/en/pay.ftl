# Pay in full: year by year, the offers side by side, what closes the gap, and what moves the total.

heading = Pay in full
year-by-year = Year by year
side-by-side = Side by side
closes-the-gap = What closes the gap
moves-the-total = What moves the total
before = Type your base salary to see pay year by year, the offers side by side, what closes the gap, and what moves the total.

# Year by year. “Pay by year” and “Cost of leaving” are the tables’ names for those who listen.
years-hint = 1 to 10; 4 unless you say
leaving-hint = 0 to 120; 12 unless you say
by-year = Pay by year
cost-of-leaving = Cost of leaving
# Behind “How”: what is explained there.
how-average = the average a year
how-leaving = the cost of leaving
how-totals = the four-year totals
how-gap = the gap
offer-from = Offer from { $company }, in { $currency }
offer-in = { $offer }, in { $currency }
total = Total
cash-alone = Cash alone
not-sold = cannot be sold today
lost = { $months ->
    [one] Lost by leaving after { $months } month
   *[other] Lost by leaving after { $months } months
}
unvested = Unvested equity
leaving-note = Equity at its value on the day of the grant, each offer in its own currency. While its clawback runs, the signing bonus counts as due back whole; some contracts ask for less as time passes.

# Side by side. The offers’ names are headings: “Competing offer 2”.
offers-side-by-side = Offers side by side
all-offers = All offers, in { $currency }
same = the same
close-difference = { $difference }, close
against-guide = Four years against the guide
# The rates are nothing, or what stands behind a semicolon.
add-offer = Add an offer to compare with that from { $company }{ $rates }.
difference-from = Under each amount, its difference from that of { $company }{ $rates }.
nothing-to-compare = The offer to compare with has no figures that can be compared{ $rates }.
no-rate = { $offer } offers { $currency }: type what 1 EUR is in { $currency } to compare.
are-close = { $left } and { $right } are close: within 2% of each other over four years. Neither is the better one.

# The chart.
as-table = The chart as a table
chart-figures = Figures of the chart
chart-in = Pay by year and part, in { $currency }
chart = Pay by year and part.
bars = A bar a year, from year 1 to year { $years }
total-in-years = { $years ->
    [one] { $offer }: { $total } in { $years } year.
   *[other] { $offer }: { $total } in { $years } years.
}

# What closes the gap.
target-amount-hint = over four years
no-such-figure = There is no such figure yet: type the four-year figure, or complete the other offer.
nothing-to-close = Nothing to close: { $total } over four years reaches the target of { $target }.
short-of = { $gap } short of { $target } over four years.
by-one-part = By one part alone
together = Together, within the guide’s bands
more = +{ $amount }
more-a-year = +{ $amount } a year
more-each = +{ $amount } each
more-in-year-two = +{ $amount } in year 2
at-least = at least { $amount }
not-by-this-lever = not by this lever
as-it-is = as it is
still-missing = { $amount } would still be missing: base and equity are then at the top of the guide’s bands, and the signing bonus at what the guide asks for.

# What moves the total.
one-percent = Four-year total if one part is 1% less or 1% more
part = Part
change = Change
