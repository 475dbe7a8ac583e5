# Reading a guide from a Markdown text, and correcting what was read.

# Beside a field: why it is not sure, and what to do.
no-role = The text has no headline that names a role. Write it here.
no-company = The headline names no company; “Role | Company Negotiation Guide” would. Write it here.
made-id = Made of role and company. Choose another if you like.
pre-ipo = The table does not say so; the text calls the equity pre-IPO.
private-or-not = The text does not say whether the shares can be sold today. Write yes for a private company, no for a listed one.
usual-years = The table does not say over how many years a grant vests; four is usual.
no-amount = The table has no amount here. Write one, as 92000.
yearly = The table says what vests in a year; this is the whole grant, over four years.
one-amount = The table has one amount and no range.
currency-of-place = The table names no currency; this is the one of the place.
no-currency = The table names no currency. Write its code, as EUR.
likely-currency = “{ $sign }” stands for several currencies; in { $place } it is likely { $currency }.
usual-currency = “{ $sign }” is most often { $currency }, and could be { $others }.
no-bonus = The table states no bonus. Write none, 10% or an amount.
bonus-unread = No amount or percentage could be read. Write none, 10% or an amount.
scaled-guess = The text does not name a region of the table here. Write the id of the one whose base is scaled.
scaled = Write the id of the region whose base is scaled.
scaled-equity = The equity grant is counted as that of the region whose base is scaled.
scaled-own-equity = A region with a scaled base has no equity band of its own; this one names some.
same = Taken from the region above; the text says “same”.
four-years = The text gives no four-year figure; this is base and shares of four full years.
no-offerer = The text does not say who offers this. Write the company.
level-currency = Write the code of the currency, as EUR.
lever-kind = No kind that is known fits its title.
who-offered = Who made the offer
extra-kind = No kind that is known fits. It is asked for by its title.
which-region = The text does not say which region this is for. Check it here.
no-ask-base = The text does not say it. Write what to ask for in base here.
no-ask-equity = The text does not say it. Write what to ask for in equity here.
no-floor-base = The text does not say it. Write the least to accept in base here.
no-floor-equity = The text does not say it. Write the least to accept in equity here.
no-month = The text does not say of when this is. Write the month as 2023-08, or empty the valuation to leave it out.
several-currencies = “{ $sign }” stands for several currencies.
valuation-currency = Write the code of its currency, as USD.

# What a fact is called whose place in the text does not say.
a-number = Number
at-first = { $words }, at first
at-last = { $words }, at last

# Why a text is no guide yet; with a capital and a full stop where it stands alone.
too-long = this text has { $bytes } bytes; a guide may have at most { $most }
# The names of the columns are those that are recognised.
no-table = there is no table of regions; add one whose first row names the columns, as Region, Base Salary, Equity, Bonus, Total Comp
problem = { $path }: { $reason }
no-such-field = a guide has no such field
empty = empty; fill it in
not-whole = “{ $typed }” is no whole number; write it in digits, as 4
not-yes-or-no = “{ $typed }” is neither; write yes or no
not-percent = “{ $typed }” is no percentage; write it as 60%
too-large = “{ $typed }” is too large; write it as 60%
