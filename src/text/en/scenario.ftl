# What fields, offers and rounds are called.

# The parts of an offer. Inside the name of another offer they stand with a small first letter.
part-company = Company
part-currency = Currency
part-base = Base salary
part-raise = Raise
part-bonus = Annual bonus
part-payout = Bonus payout
part-equity-kind = Kind of equity
part-equity-as = Equity stated as
part-equity = Equity grant
part-shares = Shares
part-price = Price per share
part-growth = Share price growth
part-vesting = Vests
part-vesting-years = Vesting years
part-cliff = Cliff
part-shape = Vesting shape
part-split = Percent by year
part-refresher = Refresher grant
part-refresher-from = First refresher in year
part-refresher-every = Again after
part-refresher-years = Refresher vests over
part-signing = Signing bonus
part-signing2 = Signing bonus, part two
part-clawback = Clawback
part-relocation = Relocation
part-retirement = Retirement contribution
part-benefits = Other benefits
part-source = Started from
part-marked = This offer is

# Private equity.
term-form = Form of the grant
term-valued-at = Grant valued at
term-strike = Strike price
term-ratio = Price of a common share
term-window = Exercise window
term-leaver = If you leave first
term-expiry = Expiry
term-acceleration = Double-trigger acceleration
term-at-exit = Your job at the exit
term-valuation = Latest valuation
term-raised = Money with a preference
term-preference = Preference
term-participation = Participation
term-cap = Cap
term-investors = Investors’ share
term-rounds = Rounds still to come
term-stay = Years you stay
term-exit = Years to the exit
term-certainty = These years are
term-median = Middle exit value
term-spread = Spread
term-nothing = Chance of nothing
term-aversion = You and risk
term-discount = Discount rate
term-haircut = Haircut

# One of the exits side by side.
exit-kind = What happens
exit-value = Exit value
exit-chance = Chance

# The user’s own plan.
plan-ask-base = Ask: base
plan-ask-equity = Ask: equity
plan-target-base = Target: base
plan-target-equity = Target: equity
plan-floor-base = Floor: base
plan-floor-equity = Floor: equity
plan-deadline = They want an answer by
plan-script = Text
plan-format = Form
plan-tone = Tone
plan-basis = Their four years
plan-reply-by = Answer by
plan-their-name = Their name
plan-my-name = Your name

# A round of the negotiation.
round-date = Date
round-channel = How
round-their-base = Their base
round-their-equity = Their equity
round-their-signing = Their signing bonus
round-your-base = Your base
round-your-equity = Your equity
round-your-signing = Your signing bonus
round-notes = Notes

# The other fields.
location = Location factor
years = Years listed
leaving = Months until leaving
target = Target
target-amount = Four-year figure
beside = Compared with
rate = 1 EUR in { $currency }
extra = Ask: { $name }
extra-amount = { $name }: amount
own-extra = Your own ask { $number }
own-extra-amount = Your own ask { $number }: amount
round = Round { $number }
of-round = Round { $number }: { $part }
of-exit = Exit { $number }: { $part }
of-offer = { $offer }: { $part }
competing = Competing offer
competing-of-many = Competing offer { $number }
