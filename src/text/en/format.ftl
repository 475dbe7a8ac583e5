# How numbers are written.

decimal-mark = .
group-mark = ,
minus = −
# An amount in a currency that has a sign.
amount-with-sign = { $sign }{ $digits }
# An amount in any other, such as CHF.
amount-with-code = { $code }{"\u00A0"}{ $digits }
percent = { $number }%
