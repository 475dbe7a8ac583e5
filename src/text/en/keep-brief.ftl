# The brief: everything that is needed in the call, to print.

intro = All you need in the call, on paper or as a PDF by the browser’s print.
# Who it is for, with what can be chosen.
for = For
for-me = me: with floor and notes
for-coach = a coach or partner: without
print = Print

# Its head.
region = { $guide }, { $region }
-estimates = Estimates before tax, not advice.
estimates = { -estimates }
estimates-of-day = { $day }. { -estimates }
short-of-ask = { $gap } short of the ask over four years.
above-ask = { $gap } above the ask over four years.

# Its tables.
offers-in = Offers, in { $currency }
offers-name = Offers in the brief
ladder = Ladder
ladder-name = Ladder in the brief
base = Base
equity = Equity
four-years = Four years
shares-may-bring = What the shares may bring
shares-note = Private shares cannot be sold today; no exit is more likely than another here.

# Its lists.
moves = Moves, in this order
extras = Also ask for
rounds = Rounds
# Before what was named on a day.
on-day = { $day }:{" "}
they = They { $amount }.
they-moved = They { $amount } ({ $moved }).
you = You { $amount }.
you-moved = You { $amount } ({ $moved }).
sources = Sources
sources-are = { $titles }. { $years } years; equity at its value at grant.
