# Why what stands in a field cannot be used, said beside it.

percent-over = That is over { $most }. Check the figure.
out-of-range = The guide goes from { $low } to { $high }.
count = Type a whole number from { $low } to { $high }.
split = Type up to six percentages, as 40 30 20 10.
split-sum = These add up to { $sum }; they must make 100%.
number = Type a number, as 1200, 40k or 2.3m.
floor-over-ask = The floor cannot be above the ask.
currency = Use the code of a currency, as EUR or USD.
# The words are those of links, which are the same in every language.
choice = Choose one of: { $words }.
multiple = Type how many times, as 1.5x.
multiple-least-one = Type how many times, as 3x; no less than 1.
rounds = Type up to six percentages, as 15 10, or 0 for none.
zero = This cannot be nothing.
whole = Under 100%: some of the company must be left.
needs-price = A strike per share needs the price of a share: state the equity as shares and their price, or type the strike as a percentage.
cap-under-preference = A cap cannot be under the preference.
raised-over-valuation = That is no less than the latest valuation. Type the investors’ share as well.
chances = The chances add up to { $sum }, over 100%.
