# The words that can be chosen in a field.

target-ask = the ask
target-floor = the floor
target-amount = a figure of your own

exit-nothing = Nothing
exit-sale = Sale
exit-listing = Listing
exit-none = Left out

extra-yes = Asked for
extra-no = Not asked for

channel-unsaid = not said
channel-call = Call
channel-email = E-mail
channel-message = Message
channel-meeting = In person

equity-kind-private = Private: cannot be sold today
equity-kind-public = Listed shares

equity-as-grant = Value of the whole grant
equity-as-year = Value per year
equity-as-shares = Shares and their price

vesting-monthly = Every month
vesting-quarterly = Every quarter
vesting-yearly = Every year

shape-even = The same each year
shape-front = More at first: 38/32/20/10
shape-back = More at the end: 5/15/40/40
shape-custom = Other percentages

marked-not = Not marked
marked-written = Written
marked-verbal = Verbal, not written
marked-expected = Expected

form-options = Options, BSPCE
form-rsus = RSUs
form-shares = Free shares, AGA

valued-at-preferred = Investors’ price
valued-at-common = Price of a common share

leaver-lapse = The options lapse
leaver-exercise = You buy them

acceleration-no = Not promised
acceleration-yes = Promised

at-exit-stays = It goes on
at-exit-ends = It ends

participation-none = None
participation-full = Full
participation-capped = Up to a cap

certainty-about = about right
certainty-exactly = exact

aversion-1 = I take risks (1)
aversion-2 = In between (2)
aversion-3 = I avoid risks (3)

script-opening = First answer to the offer
script-counter = Your counter-offer, whole
script-equity = Asking for equity
script-competing = Naming another offer
script-moat = Your open-source work
script-moat-role = Your open-source work, in this role
script-role-lever = What you bring to this role
script-band-top = “This is the top of our band”
script-same-for-everyone = “Equity is the same for everyone”
script-no-match = “We do not match”
script-by-friday = “We need an answer by Friday”
script-by-location = “Remote is paid by location”
script-acceptance = Saying yes
script-decline = Saying no, kindly

format-spoken = To say
format-email = E-mail
format-short = Short message

tone-warm = Warm
tone-direct = Direct
tone-formal = Formal

basis-like-for-like = Every part four times
basis-quoted = As the guide: base counted once
