# What to ask for, and in which order: the moves, the ladder, what speaks for the user, and what else to ask for.

# Headings.
moves = What to do first, and what next
the-ladder = The ladder
facts = What speaks for you
extras = What else to ask for

# The ladder: fields. What counts while nothing is typed.
ladder = Ladder
own-figures = Your own ask, target and floor
guides-a-year = a year; the guide’s: { $amount }
guides-whole = whole grant; the guide’s: { $amount }
now-a-year = a year; now { $amount }
now-whole = whole grant; now { $amount }

# The ladder: its rows and columns, and the scales.
guides-ask = Guide’s ask
guides-floor = Guide’s floor
your-offer = Your offer
# Behind the ask, the target or the floor, where the offer comes to as much.
reached = total reached
base-a-year = Base a year
equity-whole = Equity, whole grant
# No equity.
no-equity = none
ladder-of-base = Ladder of the base salary
ladder-of-equity = Ladder of the equity, whole grant
ladder-of-total = Ladder of the four-year total

# Facts of their own, and the offers they have.
open-source = Your open-source work
in-this-role = You in this role
number-hint = a number, as 1200, 40k or 300+
percent-hint = in percent
words-hint = a few words
missing-facts = Strengthens your case, once it is filled in: { $facts }.
between-facts = ;{" "}
offer-written = Offer from { $company }: written. The texts may name it.
offer-verbal = Offer from { $company }: verbal, not written. The texts may name it, as just that.
offer-expected = Offer from { $company }: expected. No text names it.
offer-not-marked = Offer from { $company }: not marked, so no text names it. Say at the offer whether it is written.
no-offer = An offer from elsewhere speaks loudest. Add it above, and mark how sure it is.

# What else to ask for.
own-asks = Asks of your own
own-title-hint = a few words, as they would stand in a list
own-amount-hint = what it is worth, once
you-ask = you ask for { $amount }
guide-names-none = the guide names none for your region

# What it is worth.
worth-met = Already in the offer.
worth-four-years = Adds { $amount } over four years.
worth-each = Each { $each } granted adds { $amount } within four years.
worth-guards = Guards { $amount } of the grant, as of month { $month }.
worth-to-spend = { $amount } to spend on the job; not counted as pay.
worth-untyped = Type an amount to count it.
worth-promise = A promise, not an amount.
