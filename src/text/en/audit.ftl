# What checking the arithmetic of a guide found.

# Who an offer that a guide argues with may come from.
or-between = { $before }, { $company }
or-last = { $before } or { $company }
at-level = { $companies } ({ $level })

# A finding is one of the sentences below; these stand in it as its subject.
total-low = the low end of total compensation
total-high = the high end of total compensation
quoted = the four-year figure for { $offer }
guaranteed = the offer of { $offer } is called guaranteed
competing-base = the base quoted for { $offer }
ask-base = the ask in base
ask-equity = the ask in equity
floor-base = the floor in base
floor-equity = the floor in equity
lever = the lever “{ $title }”
valuation = The company’s valuation, stated again,

# A figure that is stated again in another section of the guide.
restated = { $figure }, stated again in { $section },
band-base = the band of base
band-equity = the band of equity
low-base = the low end of base
low-equity = the low end of equity
high-base = the high end of base
high-equity = the high end of equity
quoted-again = the four-year figure
section-summary = the summary
section-level-map = the level map
section-levers = the levers
section-strategy = the strategy
section-sources = the sources

of-region = { $region }: { $finding }
agrees-total = { $subject } is what its parts come to.
agrees-four-years = { $subject } is four full years.
agrees = { $subject } is the same.
differs-less = { $subject } is printed as { $stated } and comes to { $computed }, { $gap } less.
differs-more = { $subject } is printed as { $stated } and comes to { $computed }, { $gap } more.
rounding-less = { $subject } is printed as { $stated } and comes to { $computed }, { $gap } less; that is rounding.
rounding-more = { $subject } is printed as { $stated } and comes to { $computed }, { $gap } more; that is rounding.
# A gap too large to be computed.
much = much
other-basis = { $subject }, { $stated }, counts the base once and the shares four times; four full years are { $full }.
not-guaranteed = { $subject }, but its shares, { $equity } a year, rise and fall with the market.
inside = { $subject }, { $value }, is in the band of { $low } to { $high }.
outside = { $subject }, { $value }, is outside the band of { $low } to { $high }.
inside-level-map = { $subject }, { $value }, is in the level map’s band of { $low } to { $high }.
outside-level-map = { $subject }, { $value }, is outside the level map’s band of { $low } to { $high }.
floor-in-order = { $subject }, { $floor }, is not above the ask, { $ask }.
floor-above = { $subject }, { $floor }, is above the ask, { $ask }.
or-more = { $target } or more
aims-below = { $subject } aims at { $target } in equity, { $gap } below the ask of { $ask } and in the band.
aims-below-outside = { $subject } aims at { $target } in equity, { $gap } below the ask of { $ask } and outside the band.
aims-at-ask = { $subject } aims at { $target } in equity, equal to the ask and in the band.
aims-at-ask-outside = { $subject } aims at { $target } in equity, equal to the ask and outside the band.
aims-above = { $subject } aims at { $target } in equity, { $gap } above the ask of { $ask } and in the band.
aims-above-outside = { $subject } aims at { $target } in equity, { $gap } above the ask of { $ask } and outside the band.
not-computed = { $subject } could not be checked: { $error }.
