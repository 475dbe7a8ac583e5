# The page around its parts: the bar, notices, headings, and how things are kept.

# The bar. The views have the same names in the texts of the second module.
this-scenario = This scenario
undo = Undo
redo = Redo
scenarios = Scenarios
share = Share
guides = Guides
last-step = Last step
undone = Undone
redone = Redone
undone-field = Undone: { $field }
redone-field = Redone: { $field }
nothing-saved = Nothing is saved on this device. What you type is gone when you close the page.

# Notices, each told once above the page.
notices = Notices
from-link = You are looking at figures from a link. Nothing is saved until you change something.
from-link-beside-own = You are looking at figures from a link. Your own scenario is saved as you left it; what you change here is kept apart from it.
for-reading-only = These figures came by a link, for reading only. Take a copy to change them.
is-example = This is an example, not your figures.
link-problems = Not everything in the link could be used:
unread = Something saved here before could not be opened. It is kept untouched:
changed-in-tab = This scenario was changed in another tab as well. Both are kept: what you see here is a copy now.
# “Copy link” is a button of the form.
not-saved = { $why } The page works, but what you type is gone when you close it. “Copy link” takes it with you.
no-guide = The guide of this scenario is not on this device. Your figures stand beside another one; they are kept as they were until you change something.
second-failed = This part of the page could not be loaded. Check the connection and press the button again; if a new version of the page was announced, reload first.
currency-changed = Your figures stay as you typed them and are now read in { $currency }. Nothing was converted.
take-copy = Take a copy
back-to-own = Back to mine
show-other = Show the other one
clear-example = Clear it
dismiss = Dismiss

# The headings of the parts that follow.
equity = What the equity may become
plan = What to ask for
words = What to say
rounds = The rounds
brief = The brief
reference = Behind the figures
