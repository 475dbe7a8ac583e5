# Why a move is due, in one sentence with its figures.

-still-asking = , and there is still something to ask: first ask for a few more days.
-speaks-for-more = , and so far nothing of your own speaks for more: fill in what you bring.
-says-little = , an amount alone; it says little until you know how many shares, at what price, and what they cost you.
-counted-in-full = over four years, every year counted in full; say so before you name any other figure.
-paid-once = is paid once, which is often easier to grant than pay that comes back every year.
-goes-on = , and goes on vesting after the first grant has ended.
-costs-nothing = clause in writing costs them no money today.

# A competing offer of a company that nobody named, at the start of a sentence.
unnamed = The competing offer

get-offer = Nothing can be weighed before you type the base salary they offer; your ask comes to { $ask } a year.

time-over = The day they named has passed{ -still-asking }
time-today = They want an answer today{ -still-asking }
time-left = { $days ->
    [one] One day is left{ -still-asking }
   *[other] { $days } days are left{ -still-asking }
}

# What they named is an offer, or, without equity, not yet a whole one.
prepare-offer = The ask is { $amount } over their offer in four years{ -speaks-for-more }
prepare-named = The ask is { $amount } over what they have named so far in four years{ -speaks-for-more }
prepare-reached = They reach the ask over four years, but not in base and equity both{ -speaks-for-more }

terms-grant = The grant is { $amount }{ -says-little }
terms-share = { $amount } of your four years, or { $share }, is private equity{ -says-little }

get-written = { $company } comes to { $amount } over four years; no text names it until you mark it written or verbal.

lead-offer = { $company } comes to { $amount } more than their offer { -counted-in-full }
lead-named = { $company } comes to { $amount } more than what they have named so far { -counted-in-full }

base-to-floor = { $base } is { $under } a year under your floor; ask for { $ask }, since every later raise starts from the base.

# What the ask for equity adds, and behind it where it stands in the band.
equity-from = Going from { $equity } to { $ask } adds { $more } over four years
equity-from-nothing = Going from { $equity } to { $ask } adds nothing over four years
equity-unnamed = No grant was named; { $ask } adds { $more } over four years
equity-unnamed-nothing = No grant was named; { $ask } adds nothing over four years
equity-within = { $adds } and stays within the guide’s band.
equity-above = { $adds }, and is above the guide’s band.
equity-under = { $adds }, and is still under the guide’s band.

base-from = Going from { $base } to { $ask } a year adds { $more } over four years, and every later raise starts from it.
base-from-nothing = Going from { $base } to { $ask } a year adds nothing over four years, and every later raise starts from it.

signing = It { -paid-once }
signing-adds = It would add { $amount } and { -paid-once }

refresh-late = A further grant in year { $year } would vest after these four years.
refresh-adds = A further grant in year { $year } adds { $amount } within four years.
refresh-adds-on = A further grant in year { $year } adds { $amount } within four years{ -goes-on }
refresh-each = A further grant in year { $year } adds { $amount } within four years for each { $of } of it.
refresh-each-on = A further grant in year { $year } adds { $amount } within four years for each { $of } of it{ -goes-on }

# What has not vested, and behind it what can be lost.
unvested-first-day = On the first day { $amount } of what was granted has not vested
unvested-after = { $months ->
    [one] After one month { $amount } of what was granted has not vested
   *[other] After { $months } months { $amount } of what was granted has not vested
}
protect = A { -costs-nothing }
protect-unvested = { $unvested }; a { -costs-nothing }
protect-vested = What has vested can still be lost; a { -costs-nothing }
protect-both = { $unvested }, and what has can still be lost; a { -costs-nothing }

write-down = What is not in the letter may leave with the person who promised it.

accept = Base and equity are at your ask.
accept-over = Base and equity are at your ask, and the four years come to { $amount } over it.

stop = Over four years they are { $amount } under your floor; if that is their last word, a kind no is the better answer.
