# The answer in one sentence: clauses with a semicolon between two, the first with a capital.

without-offer = Ask for a package worth { $ask } a year; accept no less than { $floor }. Type your base salary to see where your offer stands.

between = ;{" "}
end = .

above-ask = { $amount } a year above the ask
at-ask = exactly at the ask
between-floor-and-ask = { $over } a year above the floor and { $short } short of the ask
at-floor = exactly at the floor, { $short } a year short of the ask
under-floor = { $amount } a year under the floor
base = base { $place }
equity-missing = the equity grant is still missing

# A gap smaller than one unit of money.
less-than = less than { $amount }

equity-below-figure = equity below the guide’s figure
equity-above-figure = equity above the guide’s figure
equity-at-figure = equity at the guide’s figure
equity-below-band = equity below its band
equity-above-band = equity above its band
equity-lower-half = equity in the lower half of its band
equity-middle = equity in the middle of its band
equity-upper-half = equity in the upper half of its band

level = level with { $company } over four years
close-short = about level with { $company }, { $amount } short over four years
close-ahead = about level with { $company }, { $amount } ahead over four years
short = { $amount } short of { $company } over four years
ahead = { $amount } ahead of { $company } over four years

# What is left to do at the ask or above, behind the sentence.
met = { $sentence } Before you say yes, have it all in writing.

# The same in a few words, for the edge of a small screen.
gist-without-offer = Four years: ask { $ask }, floor { $floor }
gist-without-equity = Four years { $total } without equity
gist-at-ask = Four years { $total } · at the ask
gist-under = Four years { $total } · { $amount } under the ask
gist-over = Four years { $total } · { $amount } over the ask

# Around it: whose offer it is held against, what is wrong before it is said, and what stands where
# there is none.
place = { $company }, { $role }, { $region }
place-scaled = { $company }, { $role }, { $region } at { $factor }
summary = Summary
wrong-field = { $field }: { $problem }
not-exact = These figures cannot be added up exactly. Check the amounts for a slip.
