# What the private equity may become: exits side by side, many imagined futures, and how it can come to nothing.

# Headings.
some-exits = Some exits
many-futures = Many futures
ways = How it comes to nothing, and what to ask for
sources = Where the assumptions come from
# What came about, behind “How”.
how = the exits and the break-even
break-even = Break-even
exit = Exit { $number }

# A large amount as it is spoken of, in a currency that has a sign, and in any other.
billion-with-sign = { $sign }{ $number } billion
billion-with-code = { $code }{"\u00A0"}{ $number } billion
million-with-sign = { $sign }{ $number } million
million-with-code = { $code }{"\u00A0"}{ $number } million
# A chance that rounds to nothing or to certainty; it stands alone or within a sentence.
chance-under = under { $percent }
chance-over = over { $percent }
range = { $low } to { $high }

# Why there is nothing to say.
no-grant = Type your base salary and equity grant to see what the grant may become.
listed = The shares of this offer are listed: they can be sold when they vest, at the price of that day.
no-valuation = The guide knows of no valuation of this company.
too-large = These terms cannot be added up exactly. Check the amounts for a slip.

# The break-even.
equal-without = { $years ->
    [one] Even if the shares bring nothing, this offer equals { $company } over { $years } year.
   *[other] Even if the shares bring nothing, this offer equals { $company } over { $years } years.
}
equal-at = { $years ->
    [one] To equal { $company } over { $years } year, the company must be worth { $exit } at the exit: { $times } times its latest valuation.
   *[other] To equal { $company } over { $years } years, the company must be worth { $exit } at the exit: { $times } times its latest valuation.
}
equal-never = No exit makes this offer equal { $company }: nothing of the grant counts by then.
rival-private = The shares of { $company } are private too and count at their value at grant, which nobody pays today.
no-rival = Type another offer beside this one, and this line says what the company must be worth for the two to be equal. Its currency needs a rate.

# Exits: fields.
exit-hint = an amount, or 2x
exit-hint-usual = { $usual } unless you say

# Exits: the table.
exits = What exits bring
exits-caption = What each brings, in { $currency }
share = A share, of today’s price
vested = Your vested part
after-strike = After the strike
a-year = A year
all-pay = { $years ->
    [one] All pay over { $years } year, against { $company }
   *[other] All pay over { $years } years, against { $company }
}
by-chances = By your chances
exit-likely = { $chance } likely
worth-today = worth { $amount } today
exit-nothing = Nothing comes of it
exit-sale = Sale at { $amount }
exit-listing = Listing at { $amount }
# What became of the shares.
fate-not-vested = nothing vested
fate-lapsed = lapsed before
fate-expired = expired before
fate-under-strike = under the strike
fate-nothing-left = nothing left for common shares
chances-note = Chances are yours to give; once they make 100%, the average stands here with its range.
risk-note = Risk is counted more than once: by a chance of nothing, a haircut or a high discount rate. Use one of them.
raised-note = No preference is counted for what was raised so far: low exits look better than they are. Ask how much it was.

# Futures: the simulation.
simulation = Simulation
too-far-apart = These figures are too far apart to imagine futures of. Check the amounts for a slip.
so-far = { $number } futures imagined so far.
futures = { $number } imagined futures, before tax, around the years and exit values above.
in-middle = In the middle
on-average = On average
worth-to-you = Worth to you, with its risk
in-eight-of-ten = { $low } to { $high } in eight of ten
chance-to-equal = Chance to equal { $company }
shares-must-bring = the shares must bring { $amount }
chance-of-nothing = Chance to end with nothing
lapsing-among = options that lapse among them
worth-note = Worth to you: the sure amount that is as good to you as this draw, beside { $amount } of other pay.

# Futures: the fan.
fan = In hand by the end of each year
fan-key = Nothing before the exit. Dark: half of all futures; light: eight of ten; line: the middle
fan-empty = Nothing, in nine futures of ten.
fan-name = In hand by the end of year { $year }: in the middle { $middle }; one in ten less than { $low }, one in ten more than { $high }
fan-as-table = The fan as a table
fan-figures = Figures of the fan
fan-caption = In hand by the end of each year, in { $currency }
tenth-less = 1 in 10 has less
quarter-less = 1 in 4 has less
middle = Middle
quarter-more = 1 in 4 has more
tenth-more = 1 in 10 has more

# Futures: the histogram. A chance can be “under 1%”.
histogram = How many futures bring how much
hatched = Hatched: the { $chance } that bring nothing
hatched-cut = Hatched: the { $chance } that bring nothing, cut off
histogram-name = { $chance } of futures bring nothing, and 19 of 20 no more than { $amount }
mark-middle = the middle
mark-equals = equals { $company }
and-more = { $amount } and more

# How it comes to nothing.
way-window = { $months ->
    [one] You leave, and { $months } month later the options you have not bought are gone.
   *[other] You leave, and { $months } months later the options you have not bought are gone.
}
way-expiry = { $years ->
    [one] No exit comes within { $years } year, and the RSUs expire, vested or not.
   *[other] No exit comes within { $years } years, and the RSUs expire, vested or not.
}
way-preference = At an exit up to { $amount } all goes to investors.
way-preference-unknown = A low exit goes to investors alone. How low, nobody has told you.
way-strike = At an exit up to { $amount } a share is worth no more than it costs you.
way-cliff = Your job ends before month { $month }, and nothing has vested.
way-unvested = The company is sold, your job ends, and what has not vested is cancelled.
way-leaver = You go, and a “bad leaver” clause or a right to buy back takes vested shares.
way-asset-sale = The technology or the team is sold, not the company: your shares stay with the shell.
as-entered = So it is with your years.
what-to-ask = What to ask for
# Behind it, for those who listen.
of-clause = : { $clause }

# Clauses, and what to ask for by each. Others have the names of their fields.
clause-preference = Liquidation preferences
clause-leaver = Leaver clauses
clause-asset-sale = Sale of assets
ask-window = Years instead of months, or as long as the options run.
ask-expiry = A longer term, or one that is extended until an exit.
ask-preference = How much was raised, how many times it is paid back, and who participates.
ask-strike = The latest 409A or board price with its date, and the investors’ price.
ask-cliff = A shorter one, and none for a dismissal without cause.
ask-acceleration = All vests if your job ends, or is made worse, within a year of a sale.
ask-leaver = Who is a bad leaver: for gross misconduct alone. Nobody else loses vested shares.
ask-asset-sale = A sale of most assets counts as an exit.

# Terms: the groups.
your-grant = Your grant
the-company = The company
you-and-exit = You and the exit
# Terms: what each means, and what is taken for granted and why. They stand under their fields.
form-hint = Options are a right to buy at a fixed price. The guide’s unless you say.
valued-at-hint = By which price the offer counts the grant. Ask.
strike-hint = What a share costs you: per share, or % of the investors’ price. The price of a common share unless you say, as most plans have it.
ratio-hint = % of the investors’ price, by the 409A report or the board. 64 unless you say: unicorns’ common shares were overstated by 56% (Gornall and Strebulaev).
window-hint = Months to buy your options in once you leave. 3 unless you say: common in plans.
leaver-hint = If that window closes before the exit. About a third of vested options in the money are ever exercised (Carta).
expiry-hint = Years after which RSUs are lost that still wait for their second trigger, the exit. 7 unless you say: common in agreements.
acceleration-hint = All vests if the company is sold and your job ends. Not the double trigger of RSUs.
at-exit-hint = Our assumption: the buyer keeps you, and vesting goes on at the price of the exit.
valuation-hint = After the money of the latest round. Unless you say, the guide’s:
valuation-hint-of = After the money of the latest round. Unless you say, the guide’s: { $amount } ({ $source }, { $date }).
raised-hint = All that investors get back first. None unless you say, for want of a source: ask.
preference-hint = How many times they get it back. 1x unless you say: the standard term.
participation-hint = What they get beyond that. None unless you say: the standard term.
cap-hint = Of both together, times their money. 3x unless you say: our assumption.
investors-hint = % of the company. Unless you say: as if all was raised at the latest price.
rounds-hint = % of the company that each sells; after 10 you have 90% of your share. 10 unless you say: a series D (Carta).
stay-hint = 1 to 10. As long as the grant vests unless you say.
exit-years-hint = 0 to 15. 4 unless you say: our assumption, nobody knows.
certainty-hint = About right: from none to twice as many, most likely near. For the many futures.
median-hint = Half of the futures bring more. An amount or 1.5x. The latest valuation unless you say: no growth.
spread-hint = Two exits in three are within the middle ÷ this and × this. 3x unless you say: our assumption; Cochrane found near 2.7x in a year.
nothing-hint = % of futures without any exit. 0 unless you say; almost three founders in four got nothing (Hall and Woodward).
aversion-hint = What you would give for certainty: relative risk aversion. 2 unless you say; Hall and Murphy use 2 and 3.
discount-hint = % a year that later money is worth less. 0 unless you say.
haircut-hint = % off for shares that cannot be sold. 0 unless you say.

# Whose figures the assumptions rest on.
source-gornall = Gornall and Strebulaev, Journal of Financial Economics 2020: a valuation counts all shares at the price of the latest ones, and overstates the average unicorn by 48%, its common shares by 56%.
source-hall-woodward = Hall and Woodward, American Economic Review 2010: venture founders got 5.8 million dollars on average, and almost three in four nothing. To somebody with a risk aversion of 2 that was worth little more than nothing.
source-hall-murphy = Hall and Murphy, Journal of Accounting and Economics 2002: what options cost the company is more than they are worth to who cannot sell them.
source-cochrane = Cochrane, Journal of Financial Economics 2005: venture returns deviate by near 100% a year.
source-carta = Carta: rounds sell 20% (seed, A), 17% (B), 13% (C), 10% (D); a third of options in the money are exercised.
not-counted = Not counted: taxes, lock-ups, fees of a sale, what holders of options pay in.
