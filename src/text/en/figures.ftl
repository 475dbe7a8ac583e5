# The figures behind the answer, and their strips.

results = Results

total-compensation = Total compensation
standing = Standing
base-in-band = Base in band
equity-in-band = Equity in band
gap-to-ask = Gap to ask
gap-to-floor = Gap to floor
gap-to-competing-offer = Gap to competing offer

# In place of a figure.
not-yet-known = not yet known
# Of a field that cannot be read.
left-out = { $name } is left out until it can be read.
as-of = { $name } as of { $last }, the last that could be read.

# While nothing is typed. The signs around the amounts make them bold.
early = Your figures appear here as you type. The guide’s bands come to <b>{ $low } to { $high }</b> a year. Over four years the floor comes to <b>{ $floor }</b> and the ask to <b>{ $ask }</b>.
bands-a-year = The guide’s bands come to { $low } to { $high } a year.
bands = The guide’s bands come to { $low } to { $high }.

# What a figure is made of: “€120,000 cash a year, €25,000 listed shares; no equity entered”.
amount-in = { $amount } { $what }
between = ,{" "}
cash-a-year = cash a year
cash-over-four-years = cash over four years
benefits = benefits
listed-shares = listed shares
not-sold = private equity that cannot be sold today
no-equity = no equity entered

# Where the parts stand, with a semicolon between two: “Base below the floor”.
part-stands = { $part } { $standing }
base = Base
equity = Equity
four-years = Four years
floor-and-ask = Over four years the floor comes to { $floor } and the ask to { $ask }.

# Where a figure stands in its band, and of what time the band is.
below = { $share }, below
above = { $share }, above
band = The band goes from { $low } to { $high } { $time }.
of-the-way = of the way from { $low } to { $high } { $time }
a-year = a year
private-over = { $years ->
    [one] over { $years } year, private
   *[other] over { $years } years, private
}
listed-over = { $years ->
    [one] over { $years } year, listed
   *[other] over { $years } years, listed
}

# What the four-year total is held against.
against-ask = over four years, against the ask of { $total }
against-floor = over four years, against the floor of { $total }
ask-is = The ask comes to { $total } over four years.
floor-is = The floor comes to { $total } over four years.
against = over four years, against { $total } from { $company }
against-highest = over four years, against { $total } from { $company }, the highest
too-close = too close to call
no-rate = { $company } offers { $currency }: type what 1 EUR is in { $currency } to compare.
rate = 1 EUR = { $rate } { $currency } ({ $source })
typed = as you typed it
no-offer = No competing offer entered.
example = None entered. The guide’s example, { $label }, comes to { $total } over { $years } years.

# The strips. There is little room for the marks on them.
base-a-year = Base salary a year
whole-grant = Equity, whole grant
strip = { $title }: band { $low } to { $high }
floor = Floor
ask = Ask
your-offer = Your offer
guides-example = Guide’s example: { $label }
in-listed-shares = { $name }, listed shares

# Their legend.
cash = cash
private-equity = private equity
both = both together
