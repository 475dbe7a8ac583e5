# What the views of scenarios, sharing and guides have in common.

scenarios-title = Your scenarios
share-title = Share what is on screen
guides-title = Guides
close = Close

# The name of the line that says what was done last.
done = Done

undo = Undo

# The full name of a button that stands in each row of a list.
button-of = { $button }: { $title }

# Between the items of a list.
between = ,{" "}
# Between the items of a list that may have commas within them.
between-long = ;{" "}

# How many there are; these stand within sentences.
scenarios = { $count ->
    [one] { $count } scenario
   *[other] { $count } scenarios
}
guides = { $count ->
    [one] { $count } guide
   *[other] { $count } guides
}

file-saved = The file { $name } is where your browser puts downloads.
