# Behind the figures: what the guide says, part by part.

checked = What we checked
role = The role, and what drives its pay
levels = Comparable levels elsewhere
levers = What you can negotiate
extras = What else to ask for
sources = Sources
