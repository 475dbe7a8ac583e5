# What index.html says by itself, before the module is there and without it. The same stands there
# in English: each element names its text in `data-text`, or in `data-label` where it is its name.

title = Counteroffer: what an offer is worth, and what to ask for
views = Views
# Out of sight until Tab reaches it, before all else.
skip = Skip to your figures

# The views, as short as can be: eight stand side by side on a phone.
offer = Offer
pay = Pay
equity = Equity
ask = Ask
say = Say
rounds = Rounds
brief = Brief
guide = Guide

# When something went wrong.
wrong = Something went wrong
stopped = The calculator stopped because of a mistake of ours. What you saved is safe, and you can take a copy of it below. Reload to go on.
unloaded = The calculator could not be loaded. What you saved is safe. Check the connection, or try a current browser, and reload.
data = Your saved data
download = Download my data
unreadable = This browser does not let the page read its storage, so there is nothing to show or download here.
reload = Reload
fresh = Start fresh, keep my data aside

# When there is a new version.
waiting = A new version is ready.
elsewhere = A new version was started in another tab. This one still runs the old version.
update = Reload to update
later = Later

# Where a part of the page is to come.
loading = Loading…
failed = This part of the page could not be loaded. Check the connection and try again. If a new version of the page was announced, reload first.
again = Try again
loading-all = Loading the calculator…
drop = Drop the file to see what is in it

# Beside the button for the other language.
unspoken = The other language could not be loaded. Check the connection and try again.

# What stands in the place of the calculator.
tagline = What an offer is worth, and what to ask for.
private = Nothing you type leaves this browser.
question = What is your offer worth, and what should you ask for? Type what they offer: a sentence here will say where it stands, and the figures below why.
role = Role
region = Region
base = Base salary
grant = Equity grant
bonus = Annual bonus
signing = Signing bonus

# At the foot of the page.
promise = Your figures stay in this browser: no server, no account, no cookies, no counting of visits. A link carries what you choose to share, behind the “#”, which is never sent to a server.
estimates = Estimates before tax, not advice.
