# What differs between two scenarios.

role = Role
region = Region
# A paragraph that the user wrote anew: of which text, in which form and tone.
paragraph = { $script } ({ $format }, { $tone }): { $paragraph }
other-paragraph = Your own words: { $key }

# What each of them comes to, above what differs.
come-to = What they come to
typed = What was typed
against-ask = Against the ask, four years
against-floor = Against the floor, four years
against-other = Against the strongest other offer, four years
gap-and-company = { $gap } ({ $company })
without-equity = { $total } without equity
# Of fields whose text is no figure.
left-out = Left out, for they cannot be read
