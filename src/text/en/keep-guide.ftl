# What is wrong with a guide, behind a colon or as a sentence with a capital.

at = { $guide }: { $path }: { $reason }
this-guide = this guide
# Where nothing is named: the guide as a whole.
outermost = outermost level
unknown-region = { $guide } has no region “{ $region }”; choose one of { $known }
location-factor = { $guide }, { $region }: a location factor of { $asked } is not allowed; choose one from { $low } to { $high }
money = { $guide }, { $region }: { $error }; use smaller amounts

# Rules that a value breaks. Numbers stand as in the guide, with a point.
format = format { $found } cannot be read here; write the guide for format { $format }
empty = empty; fill it in
not-an-id = “{ $id }” is no id; use the letters a to z, digits and hyphens
long-key = “{ $id }” is too long: answers are saved under it; use at most { $most } characters
duplicate = “{ $id }” is taken already; choose another
low-above-high = the low end, { $low }, is above the high end, { $high }; swap or correct them
floor-above-ask = the floor, { $floor }, is above the ask, { $ask }; swap or correct them
negative = { $amount } is negative; give 0 or more
too-large = { $amount } is too large; give at most { $limit }
too-precise = { $amount } is too precise; give at most four decimals
not-a-share = { $share } is not within 0 to 1; 0.60 means 60%
no-such-region = there is no region “{ $id }”; use the id of one in regions
scales-scaled = “{ $id }” is scaled itself; name a region with figures of its own
no-such-extra = there is no extra ask “{ $id }”; use the id of one in extras
no-such-slot = there is no slot “{ $id }”; use the id of one in the guide
unpaired = the braces of “{ $template }” do not pair up; write {"{"} and {"}"} around a name
no-years = 0 years; give 1 or more
not-a-month = “{ $month }” is not a month; write it as 2023-08
