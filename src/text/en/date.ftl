# Days of the calendar.

with-weekday = { $weekday }, { $day }
long = { $day } { $month } { $year }
short = { $day } { $month }
# The first day of a month; every other day is its number.
first = 1

monday = Monday
tuesday = Tuesday
wednesday = Wednesday
thursday = Thursday
friday = Friday
saturday = Saturday
sunday = Sunday

january = January
february = February
march = March
april = April
may = May
june = June
july = July
august = August
september = September
october = October
november = November
december = December

# What is typed is always in this order.
not-a-date = Type year, month and day in digits, such as 2026-12-04.
out-of-range = { $year } is too far away: type a year from 1900 to 2199.
no-such-month = There is no month { $month }: type one from 01 to 12.
no-such-day = { $month } { $year } has { $days } days: type a day from 01 to { $days }.
