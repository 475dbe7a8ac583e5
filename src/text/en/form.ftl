# The form: choosing a guide, the offers, exchange rates, and the link to them.

your-figures = Your figures
role = Role
region = Region
# A guide of the user’s own in the list of roles.
own-guide = { $role }, { $company } (yours)

# The location factor.
location-range = { $low } to { $high } of the base figures; equity is never scaled

# The offers.
offer-from = Offer from { $company }
example = See an example
# The source is a level of another company.
started-from = Started from the guide’s figures for { $source }. Put in your own.
move-up = Move up
remove = Remove
duplicate = Duplicate
was-removed = { $offer } was removed.
removed-offer = Removed offer
next-offer = Next offer starts
next-empty = empty
next-from-guide = from the guide: { $level }, { $title }
add-offer = Add offer

# The fields of an offer: what is meant, under each.
company-hint = who offers it
base-hint = a year
equity-per-year = Equity per year
listed-shares = listed shares
private-shares = private shares
whole-grant = whole grant
# What it is, and for how long: “whole grant, over 4 years”.
over-years = { $years ->
    [one] { $equity }, over { $years } year
   *[other] { $equity }, over { $years } years
}
shares-hint = in the whole grant
price-hint = at grant
bonus-hint = a year, or 10%
signing-hint = once
rest = Vesting, refreshers, raises, benefits
vesting-years-hint = 1 to 6, in equal parts
split-hint = as 40 30 20 10
cliff-hint = months; 12 unless you say
growth-hint = % a year; 0 unless you say
refresher-hint = each, at grant
refresher-from-hint = 2 unless you say
refresher-every-hint = years; empty: only once
refresher-years-hint = years; 4 unless you say
raise-hint = % a year, from year 2
payout-hint = % of it expected
signing2-hint = at the start of year 2
clawback-hint = months after each part
relocation-hint = once, in year 1
retirement-hint = a year, or 5% of base
benefits-hint = a year

# Exchange rates.
exchange-rate = Exchange rate
ecb-rate = { $rate } unless you say: ECB, { $date }
no-rate = needed to compare: none comes with this page

# The link.
copy-link = Copy link
link = Link
copied = Copied. The link holds your figures; nobody sees them but who has it.
not-copied = The browser does not let this page copy. Here is the link:
left-out = { $name } was left out.
# In place of a name.
edits = What you wrote into the texts
link-to-copy = Link to copy
