# What to say: the text itself, its gaps and paragraphs, and the ways to take it along.

subject = Subject: { $subject }

# Why there is no text, or not all of one.
met = Base and equity are at your ask, so this text asks for neither.
no-rival = There is no offer that may be named: add one above and mark it written or verbal.
nothing-in-guide = The guide has nothing for this text. Choose another.
# Where the log has the user at less than the text asks for.
named-less-base = In the rounds you last named a base of { $named }; this text asks for { $ask }.
named-less-equity = In the rounds you last named an equity grant of { $named }; this text asks for { $ask }.
change-the-ask = What texts ask for is your ask. You can change it in “Ask”, under the ladder.
left-out = More can be said once you fill in: { $names }.

# The names of the fields in which paragraphs are written anew: each with what its paragraph is.
paragraph = Paragraph { $name }
is-subject = subject
is-greeting = greeting
is-closing = closing
is-message = message
is-thanks = thanks
is-ask = ask
is-call = call
is-open = open
is-work = work
is-risk = risk
is-offer = offer
is-choice = choice
is-extras = extras
is-close = close
is-met = met
is-also = also
is-next = next
is-hear = hear
is-ways = ways
is-time = time
is-yes = yes
is-terms = terms
is-no = no
is-door = door
back-to-ours = Back to ours

# The buttons under the text.
copy = Copy
# The name of the line that says what came of it.
copying = Copying
copied = Copied.
not-copied = The browser does not let this page copy. Mark the text and copy it by hand.
edit = Edit
done = Done
save-text = Save as .txt
save-markdown = Save as .md
mail = Open as mail
