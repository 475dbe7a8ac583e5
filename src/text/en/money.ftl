# What is wrong with an amount, a percentage or an exchange rate.

empty = Nothing entered yet.
negative = An amount here cannot be below zero.
too-large = That is over a trillion. Check the zeros.
ambiguous = This could mean { $decimal } or { $grouped }. Write the amount out in full.
other-currency = This amount is in { $expected }, but { $found } was typed. Convert it first.
no-amount = Not readable as an amount. Try 120k, 120,000 or 120000.50.
no-percentage = Not readable as a percentage. Try 80 or 72.5%.
no-rate-typed = Not readable as an exchange rate. Try 1.1172.

# Inside other sentences, behind a colon or a semicolon.
mismatch = { $left } and { $right } cannot be combined; convert one first
no-rate = there is no exchange rate for { $currency }; enter what one euro is in { $currency }
overflow = the result is too large to be exact
unknown-currency = “{ $code }” is not a currency; use an ISO 4217 code such as EUR
