# Behind the figures: what the guide says, part by part.

checked = What we checked
role = The role, and what drives its pay
levels = Comparable levels elsewhere
levers = What you can negotiate
extras = What else to ask for
sources = Sources

# What checking found.
checked-again = We computed { $number } of the guide’s claims again. These need a word. Four-year figures that the guide quotes count the base once; the like-for-like figure stands beside them.
these-agree = These agree.

# The role.
turns-on = It turns on: { $themes }.
products = Products: { $products }.
valuation = Last known valuation: { $amount } ({ $source }, { $as-of }).
team = Teams have { $low } to { $high } people here, { $their-low } to { $their-high } at { $who }.
team-or-more = Teams have { $low } to { $high } people here, { $their-low } to { $their-high } or more at { $who }.
note-of-region = { $region }: { $note }

# A level at another company: its title, with what else is known of it.
same-level = { $company }: { $details } (same level)
pay-only = { $company }: { $details } (to compare pay only)
level-base = base { $low } to { $high }
level-shares = listed shares on top

# The levers.
aim-at = Equity to aim at: { $amounts }.
together-with = Together with: { $extras }.
have-ready = Have ready: { $labels }.
open-source = Your open-source work
counts-most = Work on { $libraries } counts most.
all-together = All together

# Amounts, and what else there is to ask for.
or-more = { $amount } or more
in-region = { $region } { $amount }
extra-amounts = { $title }: { $amounts }
extra-details = { $extra } ({ $details })

# A source, with what it covers and its years.
source = { $title }: { $covers }
source-of-years = { $title }: { $covers }, { $years }
years = { $from }–{ $to }
sources-note = All figures are before tax and as these sources give them: estimates, not advice. Equity is counted at its value on the day of the grant.
