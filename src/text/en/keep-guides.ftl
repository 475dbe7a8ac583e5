# The guides that come with the page, the user's own, and bringing one.

# The lists.
with-page = Guides that come with this page
yours = Your own guides
guide-title = { $role }, { $company }
# One of the user's own, in the names of buttons.
title-yours = { $title } (yours)
start-from = Start from this guide
export = Export as JSON
use = Use it now
edit = Edit
remove = Remove
used = The page now uses “{ $title }”.
exported = “{ $title }” is in the file { $name }, where your browser puts downloads.
is-copy = This is a copy. The guide it comes from stays as it is.
cannot-be-read = Your guides cannot be read. { $why }
what-a-guide-is = A guide says what one company pays for one role: in each region a range of base and of equity, what to ask for, and the least to accept.
how-it-is-read = It is read from Markdown: a heading with role and company, a table with a row for each region (Region, Base Salary, Equity, Bonus), and below it the levers, the ask and the floor, and the sources, in sentences.
need-not-be-complete = Nothing of it has to be complete; you are asked for what is missing.
busy = There is a guide that is not saved yet. Save it or give it up first.

# Removing one.
used-by = { $count ->
    [one] { $count } scenario uses “{ $title }”. Without it they keep what you typed, and open with another guide.
   *[other] { $count } scenarios use “{ $title }”. Without it they keep what you typed, and open with another guide.
}
remove-all-the-same = Remove it all the same
keep-it = Keep it
removed = The guide was removed.
removed-one = “{ $title }” was removed.
undo-remove = Undo: remove { $title }
is-back = The guide is back.

# Bringing one.
bring = Bring your own
bring-note = Paste a text or choose a file. It is read here, in your browser: nothing of it leaves this device.
text-of-guide = Text of a guide, Markdown or JSON
what-text-is = What the text is
file-to-read = File to read
file-unread = The browser could not read this file.
look-through = Look through it
choose-file = Choose a file…
start-from-sample = Start from a sample
go-on = Go on with it
not-saved-yet = “{ $title }” is not saved yet.
waits = { $count ->
    [one] { $count } text waits until the guide you have here is saved or given up.
   *[other] { $count } texts wait until the guide you have here is saved or given up.
}
was-read = It was read.
was-read-again = { $count ->
    [one] It was read again. { $count } correction no longer fits the text, and went.
   *[other] It was read again. { $count } corrections no longer fit the text, and went.
}
several-one-by-one = There are { $count } guides in it. You see one after the other.
several = There are { $count } guides in it.
no-text = There is no text yet.
reads-as = This reads as { $title }.
text-there = There is a text here already. Empty it first, so that nothing of yours is lost.
no-guide-in-file = There is no guide in this file. Scenarios are opened under “Scenarios”.

# Looking through one.
nameless-role = A role without a name
nameless-company = a company without a name
change-text = Change the text
back-to-list = Back to the list
give-up = Give up this guide
look-note-with-text = Beside each field stands how sure it is and where in the text it was read. Correct what is wrong; it takes effect at once.
look-note = Correct what you like; it takes effect at once.
read-from = The text it was read from
stays-while-open = What you corrected stays here while the page is open.
given-up = “{ $title }” was given up. Nothing was saved.
checks = What we checked
checked-later = The guide is checked once nothing is missing or wrong.

# What is open.
what-is-open = What is open
understood = Everything was understood.
next-open = Go to the next open field
fault = { $label }: { $reason }
group-open = { $count ->
    [one] { $count } field: { $open }
   *[other] { $count } fields: { $open }
}
group-sure = { $count ->
    [one] { $count } field, sure
   *[other] { $count } fields, all sure
}
missing = { $count ->
    [one] { $count } is missing
   *[other] { $count } are missing
}
wrong = { $count ->
    [one] { $count } needs correcting
   *[other] { $count } need correcting
}
guessed = { $count ->
    [one] { $count } is a guess
   *[other] { $count } are guesses
}
likely = { $count ->
    [one] { $count } is likely
   *[other] { $count } are likely
}
# The same for the first of a sentence.
figures-missing = { $count ->
    [one] { $count } figure is missing
   *[other] { $count } figures are missing
}
figures-wrong = { $count ->
    [one] { $count } figure needs correcting
   *[other] { $count } figures need correcting
}
figures-guessed = { $count ->
    [one] { $count } figure is a guess
   *[other] { $count } figures are guesses
}
figures-likely = { $count ->
    [one] { $count } figure is likely
   *[other] { $count } figures are likely
}

# The groups of fields.
about = Role and company
equity-and-valuation = Equity and valuation
levels = Levels elsewhere
levers = Levers
open-source = Open source
strategy = Strategy
extras = Extra asks
sources = Sources
region = Region { $number }

# How sure a field is.
sure-yours = Yours
sure = Sure
sure-likely = Likely
sure-guess = Guess
sure-missing = Missing
sure-and-why = { $sure }. { $why }
it-is-right = It is right

# What a field can hold.
choose = choose
yes = yes
no = no
not-said = not said
options = options
rsus = RSUs
shares = shares
same-level = the same level
pay-only = named only to compare pay
in-summary = the summary
in-levels = the level map
in-levers = the levers
in-strategy = the strategy
in-sources = the sources
lever-equity = equity
lever-offer = a competing offer
lever-team = the team
lever-release = releases
extra-acceleration = acceleration
extra-refresh = a refresh
extra-signing = a signing bonus
extra-scope = the scope
extra-budget = a budget
something-else = something else

# Saving it.
save-later = It can be saved once nothing is missing or wrong.
save-with-guesses = { $count ->
    [one] { $count } guess is left. You can save it all the same, and correct it later.
   *[other] { $count } guesses are left. You can save it all the same, and correct it later.
}
kept-as = It will be kept as “{ $id }”, since there is a guide “{ $taken }” already.
save = Save as one of your guides
not-saved = Not saved: { $why }.
there-already = You have exactly this guide already.
saved = “{ $title }” is saved on this device.
other-id = It has another id now, so the one before is still there too.
