# Comment s’écrivent les nombres.

decimal-mark = ,
group-mark = {"\u202F"}
minus = −
amount-with-sign = { $digits }{"\u00A0"}{ $sign }
amount-with-code = { $digits }{"\u00A0"}{ $code }
percent = { $number }{"\u00A0"}%
