# Files, and what of them and of the device cannot be read.

# A scenario in a few words: base and equity as typed.
described = { $role }, { $region }
described-base = { $role }, { $region }, base { $base }
described-equity = { $role }, { $region }, equity { $equity }
described-both = { $role }, { $region }, base { $base }, equity { $equity }
# The name of a file whose scenario has no name, behind “counteroffer-”.
file-name = scenario

# When something was saved.
time = { $hour }:{ $minute }
today = today { $time }
yesterday = yesterday { $time }

# In place of the browser’s own name of an error, where it gave none.
unknown-error = unknown error

# What cannot be read, of what was saved.
broken = It is not as it was saved; a part of it may be missing.
unreadable = It cannot be read ({ $reason }).
unreadable-at = It cannot be read ({ $path }: { $reason }).
newer = It was saved by a newer version of this page (format { $version }). Reload to get that version.

# A file that was chosen.
not-json = This file cannot be read ({ $reason }).
unknown = This file holds no scenario, no library and no guide. Choose one that this page gave you.
newer-file = This file comes from a newer version of this page (format { $version }). Reload to get that version.
too-long = This file is longer than 5 MB. Choose a smaller one.
too-many = This file holds { $count } scenarios. Up to 1,000 can be imported at once.
