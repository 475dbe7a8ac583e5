# Headings of the tables for a spreadsheet.

# Said wherever private equity has a row or a column.
private = { $part }, cannot be sold today

figure = Figure
offered-in = Offered in
rate = 1 EUR in that currency
amounts-in = Amounts below in
no-rate = no exchange rate
# An offer whose name another before it has as well.
name-with-number = { $name } ({ $number })
difference = Four-year total less that of { $name }
difference-percent = Four-year total less that of { $name }, in percent of it
base-in-band = Base salary in the guide’s band, percent
equity-in-band = Equity grant in the guide’s band, percent
against-guide = Four years against the guide

offer = Offer
year = Year
currency = Currency
cash = Cash alone
total = Total
