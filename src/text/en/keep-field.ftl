# What the fields of a guide are called in the form that corrects it.

id = Id in links

role = Role

company = Company

title = Title

themes = Themes

about-summary = Summary
about-products = Products
about-facts = What to know

equity-private = Private equity
equity-form = Form of the equity
equity-years = Years over which the equity vests

valuation-amount = Valuation
valuation-currency = Valuation, currency
valuation-or-more = Valuation, or more
valuation-as-of = Valuation, month
valuation-source = Valuation, source
valuation-restated = Valuation, stated again

regions-id = id in links
regions-name = name
regions-pay-own-currency = currency
regions-pay-own-base-low = base a year, low end
regions-pay-own-base-high = base a year, high end
regions-pay-own-equity-low = equity grant, low end
regions-pay-own-equity-high = equity grant, high end
regions-pay-own-bonus = bonus a year
regions-pay-own-published-total-low = printed total, low end
regions-pay-own-published-total-high = printed total, high end
regions-pay-own-ask-base = ask, base
regions-pay-own-ask-equity = ask, equity
regions-pay-own-floor-base = floor, base
regions-pay-own-floor-equity = floor, equity
regions-pay-own-competing-companies = companies
regions-pay-own-competing-level = level
regions-pay-own-competing-base = base a year
regions-pay-own-competing-equity-per-year = equity a year
regions-pay-own-competing-quoted-four-years = four-year figure
regions-pay-own-competing-called-guaranteed = called guaranteed
regions-pay-own-restated-section = where
regions-pay-own-restated-figure-base-low = base, low end
regions-pay-own-restated-figure-base-high = base, high end
regions-pay-own-restated-figure-equity-low = equity, low end
regions-pay-own-restated-figure-equity-high = equity, high end
regions-pay-own-restated-figure-quoted-four-years = four-year figure
regions-pay-scaled-of = id of the region it scales
regions-pay-scaled-low = smallest part of its base
regions-pay-scaled-high = largest part of its base
regions-note = note

levels-company = company
levels-title = title
levels-level = level
levels-place = place
levels-base-currency = currency
levels-base-low = base, low end
levels-base-high = base, high end
levels-base-beside = id of the region beside it
levels-rsus = listed shares on top
levels-relation = relation

level-notes = Note on levels

team-note = Teams
team-sizes-here-low = Team here, smallest
team-sizes-here-high = Team here, largest
team-sizes-here-or-more = Team here, or more
team-sizes-elsewhere-low = Team elsewhere, smallest
team-sizes-elsewhere-high = Team elsewhere, largest
team-sizes-elsewhere-or-more = Team elsewhere, or more
team-sizes-who = Team elsewhere, who

open-source-libraries = Libraries
open-source-case = Open source, the case
open-source-slots-id = id in links
open-source-slots-label = label
open-source-slots-kind = what it holds
open-source-role-case = Open source in this role, the case
open-source-role-slots-id = id in links
open-source-role-slots-label = label
open-source-role-slots-kind = what it holds

levers-id = id
levers-title = title
levers-kind = kind
levers-region = id of its only region
levers-case = the case
levers-targets-region = id of the region
levers-targets-equity = equity to aim at
levers-targets-or-more = or more
levers-extras = ids of its extra asks
levers-slots-id = id in links
levers-slots-label = label
levers-slots-kind = what it holds

strategy-motive = Why this company
strategy-reason = Why the ask
strategy-floor-reason = Why not less than the floor
strategy-companies = Competing companies

extras-id = id in links
extras-title = title
extras-kind = kind
extras-year = year
extras-amounts-region = id of the region
extras-amounts-amount = amount
extras-details = details

sources-title = title
sources-covers = what it covers
sources-from = first year
sources-to = last year

# Items of lists, in front of a field of theirs.
of-item = { $item }, { $field }
numbered = { $field } { $number }
of-open-source = Open source, { $field }
item-region = Region { $number }
item-competing = competing offer { $number }
item-restated = stated again { $number }
item-level = Level map { $number }
item-slot = fact { $number }
item-role-slot = in this role, fact { $number }
item-lever = Lever { $number }
item-target = target { $number }
item-extra = Extra ask { $number }
item-amount = amount { $number }
item-source = Source { $number }
