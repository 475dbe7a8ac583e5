# What fields and figures say wherever they stand, in both modules.

# Behind what is understood of a percentage: “= 10% of base”.
of-base = { $percent } of base

# Behind the summary of fields that are folded.
filled-in = { $count ->
    [one] {" "}({ $count } filled in)
   *[other] {" "}({ $count } filled in)
}
filled-in-wrong = { $count ->
    [one] {" "}({ $count } filled in, with a mistake)
   *[other] {" "}({ $count } filled in, with a mistake)
}

# Above the parts of a view: the name of the links that lead to them.
in-this-view = In this view

# What was taken out comes back.
bring-back = Bring back

# How a figure came about: a word in sight, and what follows it for those who listen.
how = How
how-of = {" "}{ $what } came about
nothing-to-explain = There is no figure to explain yet.
