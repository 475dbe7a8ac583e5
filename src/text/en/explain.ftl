# How figures came about: formulas, what went into them, and their lines.

result = Result

# Where a value came from, behind its name.
typed = typed by you
guide = the guide
ecb = ECB, { $date }
assumed = assumed
worked = worked out

# Formulas.
total-compensation = Base salary + expected bonus + equity grant ÷ vesting years. One-off payments and benefits do not count.
four-years = The sum of four years’ pay, part by part. What vests is rounded to the cent cumulatively, so that the parts of a grant add up to it.
average = The total of the years listed, divided by their number.
standing = Each amount against floor and ask. Over four years these are four times their base and what vests of their grant.
in-band = (Amount − low end) ÷ (high end − low end).
gap = Four-year total of your offer less the other. Ask and floor: four times their base and what vests of their grant.
leaving = Equity at its value at grant. Each part of a signing bonus counts as due back whole until its months are over; some contracts ask for less as time passes.
bridge = Each lever alone: the least change in whole units after which the four-year total, worked out again, is not under the target; then rounded up to the next 1,000.
exit = Preferences are paid first, and each class of investors converts where that brings it more; the rest is shared by all that take part in it. Shares that count × value of a share − strike; nothing where that is less, or nothing counts.
break-even = What the shares must bring ÷ shares that count + strike is what a share must be worth; the exit is the least at which investors’ preferences and conversions leave it that.

# A part of the pay, and what it is in the years that bring any.
part-times = { $part }: { $times } × { $amount }
part-years = { $part }: { $amounts }
year = Year { $year }
years-listed = Years listed

# Standing, bands and gaps.
equity-grant = Equity grant
its-floor = its floor
its-ask = its ask
low-end = Low end of the band
high-end = High end of the band
above-low-end = Above the low end
width = Width of the band
offer-four-years = Four-year total of your offer
less-ask = less the ask
less-floor = less the floor
less-company = less { $company }
target = Target
less-offer-four-years = less the four-year total of your offer

# Leaving early.
months-until-leaving = Months until leaving
unvested = Equity granted by then and not vested
signing-due-back = Signing bonus due back
signing-unpaid = Signing bonus not yet paid

# What went into an offer.
whole-grant = Equity grant, whole
vesting-years = Vesting years
cliff = Cliff
cliff-months = { $months ->
    [one] { $months } month
   *[other] { $months } months
}
vests = Vests
every-month = every month
location-factor = Location factor
rate = 1 EUR in { $currency }

# Private equity.
exit-value = Exit value
common-share = A common share, of today’s price
vested-at-exit = The vested shares at the exit
less-strike = less their strike, or all if that is more
less-haircut = less haircut and discount
no-exit-needed = none is needed
no-such-exit = there is none
rival-pay = Pay of the other offer in these years
less-other-pay = less your pay without the shares
shares-must-bring = The shares must bring
valuation = Latest valuation
raised = Money with a preference
preference = Preference
left-after-rounds = Left after later rounds
months-of-stay = Months until you leave
months-to-exit = Months until the exit
vested-then = Vested then, at its value at grant
strike = Strike, of today’s price
times = { $number }x

# The figures behind a move.
ask-four-years = Ask over four years
floor-four-years = Floor over four years
base-offered = Base offered
floor-base = Floor: base
ask-base = Ask: base
equity-offered = Equity offered
floor-equity = Floor: equity
ask-equity = Ask: equity
private-in-four-years = Private equity in four years
signing-offered = Signing bonus offered
# The four-year total of a competing offer of a company that nobody named.
unnamed = The competing offer
asked-for = { $title } asked for
adds = What it adds over four years
adds-each = What each 10,000 of it adds over four years
ask-adds = What the ask adds over four years
lever-alone = This lever alone, to reach the target of the bridge
