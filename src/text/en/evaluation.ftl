# What the figures of an offer are called, and whose they are.

# The parts of a year's pay.
base = Base salary
bonus = Bonus
one-off = One-off payments
benefits = Benefits
public-equity = Public equity
private-equity = Private equity

# More rows of the comparison.
private-equity-a-year = Private equity a year
public-equity-a-year = Public equity a year
one-off-four-years = One-off payments, four years
benefits-a-year = Benefits a year
first-year = Year 1
average = Average a year
four-year-cash = Four years, cash alone
four-year-total = Four-year total

# Where a figure stands, behind its name: “Base salary below the floor”.
below-floor = below the floor
between-floor-and-ask = between floor and ask
at-or-above-ask = at or above the ask

# Whose an offer is, where nobody named the company: as a heading, as a heading beside others, and
# within a sentence.
competing-offer = Competing offer
competing-offer-number = Competing offer { $number }
unnamed = the competing offer

no-such-guide = There is no guide “{ $role }” with a region “{ $region }”. Choose a role and a region.

# Something to ask for, within a list in a sentence.
extra-of-amount = { $title } of { $amount }
extra-with-details = { $title } ({ $details })
between-details = ,{" "}
