# The log of the negotiation: by when they want an answer, what each side named, and what moved.

# The hint of the day by which they want an answer.
no-deadline = the day their offer ends, if they named one
over = { $day }: over
today = { $day }: today
left = { $days ->
    [one] { $day }: one day left
   *[other] { $day }: { $days } days left
}

# The day as a file for a calendar: the button, the name of the file, and what is in it.
calendar-file = Calendar file
file-name = deadline.ics
they-want-an-answer = { $company }: they want an answer
ask-before = Ask for more time before this day, not on it.

# The rounds as they are typed.
start = Start a round
remove = Remove
# The name of the line that says which was removed.
removed-round = Removed round
removed = Round { $number } was removed.
offer-now = Make this the offer now
a-year = a year
whole-grant = whole grant
once = once
notes-hint = for you alone: in no link and no text

# What moved.
nothing-yet = Log each round: what they named, what you named, and what was said. You see what moved, in four-year terms, and how far it still is.
pattern-passed = They offer more than you named last. If that is no slip, there is nothing more to ask over four years.
pattern-met = They are where you are: nothing more to ask over four years.
pattern-you-alone = You came down twice without a move of theirs. Wait for theirs before the next.
pattern-they-hold = They have not moved for two rounds. Ask what would let them, or ask for another part.
pattern-too-few = Too early to see a pattern.
pattern-shrinking = Each of their moves is smaller than the one before: they are near their limit.
pattern-growing = Each of their moves is larger than the one before: there is room.
pattern-mixed = Their moves follow no pattern.
# Behind it, where the offer is another than the last figures.
still-counted = The answer and the plan still go by the offer of { $total } over four years. If what they named last stands, make it the offer.

# The table, and the names of its columns.
table = Rounds
caption = Four-year totals, round by round
column-round = Round
column-they = They
# Behind “They” and behind “You”: by how much that changed.
column-moved = moved
column-you = You
column-between = Between
column-to-ask = They to the ask
column-to-floor = They to the floor

# The chart, and its key.
chart = Who moved, in four-year terms
chart-name = Four-year totals round by round, as in the table
key-they = they
key-you = you
key-ask = ask
key-floor = floor
