# The scenarios kept on this device: the list, the bin, and where it all is.

# The list.
search = Search names, companies, notes
sorted-by = Sorted by
by-last-change = Last change
by-name = Name
new-scenario = New scenario
keep-screen = Keep what is on screen
nothing-can-be-kept = { $why } Nothing can be kept here: save what is on screen as a file, and open the file when you come back.
cannot-be-opened = Something kept here cannot be opened, and was left untouched: { $why }
little-room = Little room is left in this browser. Save all as a file, then delete what you no longer need and empty the bin.
nothing-kept = Nothing is kept here yet. What you type is kept by itself, a moment after you type it.
nothing-found = Nothing kept here has these words.
began = A new scenario is on screen, and kept once you type.
screen-is-kept = What is on screen is kept.

# A row of the list.
changed = changed { $time }
title-and-time = { $title } ({ $time })
on-screen = on screen
open = Open
rename = Rename
duplicate = Duplicate
save-as-file = Save as file
delete = Delete
in-bin = “{ $title }” is in the bin.
undo-delete = Undo: delete { $title }
name = Name
name-hint = Without a name it is described
save-name = Save name
cancel = Cancel

# What was done with a row.
opened = “{ $title }” is on screen.
renamed = Renamed.
renamed-copy = It was changed in another tab as well. Both are kept; the new name is on a copy.
unnamed = It has no name now.
duplicated = “{ $title }” is kept too.
deleted = “{ $title }” is in the bin for { $days } days.
empty-on-screen = An empty scenario is on screen.
back = “{ $title }” is back.
no-longer-there = It is no longer there: another tab may have deleted it.

# Comparing two.
compare-two = Compare two, field by field
compare = Compare
compare-with = with
needs-second = With a second scenario you see here in which fields the two differ.
choose-two = Choose two different scenarios.
one-gone = One of them is no longer there.
same = They are the same in every field.
differences = In what they differ
field = Field
nothing-typed = nothing typed

# The bin.
bin = Bin
bin-of = Bin ({ $count })
bin-note = What you delete stays here for { $days } days and can be brought back. Then it is gone.
bin-empty = The bin is empty.
empty-bin = Empty the bin
delete-all = { $count ->
    [one] Delete { $count } scenario for good
   *[other] Delete { $count } scenarios for good
}
keep-them = Keep them
restore = Restore
delete-for-good = Delete for good
gone-next-time = gone the next time you open the page
days-left = { $count ->
    [one] { $count } day left
   *[other] { $count } days left
}
restored = “{ $title }” is back in the list.
deleted-for-good = “{ $title }” is deleted for good.

# Where everything is kept.
place = Where everything is kept
nowhere-else = Your scenarios are in this browser, on this device, and nowhere else.
room-used = About { $share } of the room that every browser gives a page is in use.
browser-agreed = This browser has agreed to keep them.
browser-may-clear = This browser may clear them when room runs short.
browser-not-asked = When you name or duplicate a scenario, the browser is asked to keep them even when room runs short.
safari = Safari clears what pages keep after seven days without a visit. A file is safe from that:

# The wish that nothing is saved.
silent = Do not save on this device
silent-now = Nothing is written here. What you type is gone when you close the page, unless you save it as a file. What was saved before is still on this device until you erase it.
silent-then = From then on nothing is written here, and what you type is gone when you close the page. What was saved before stays until you erase it.
erase-saved = Erase what was saved
nothing-saved = From now on nothing is saved on this device.
saved-again = What you type is saved on this device again, and so is what you changed meanwhile.
cannot-write = The browser does not let this page write anything, so nothing is saved anyway.
no-room = There is not enough room to save what you changed meanwhile, so nothing is saved yet. Save it as a file.

# Erasing everything. The first sentence lists what is there.
erase = Erase everything
erases = This erases { $list }, what is on screen, and the copy of this page for use without a network. It cannot be undone.
erases-binned = { $count } in the bin
erases-guides = { $count ->
    [one] { $count } guide of your own
   *[other] { $count } guides of your own
}
erases-unread = { $count } that cannot be read
erase-now = Erase it all now
keep-everything = Keep everything
files-stay = Files you saved stay where they are. Close other tabs of this page first: what they show is kept again when you type there.
erased = Nothing is left on this device.
erased-but-copy = Your scenarios are erased. The copy of this page for use without a network could not be; it holds nothing of yours.
not-erased = { $count ->
    [one] The browser did not let go of { $count } value. Clear the data of this page in its settings.
   *[other] The browser did not let go of { $count } values. Clear the data of this page in its settings.
}
wish-stays = Only your wish stays that nothing is saved here. The page goes on working.
goes-on = The page goes on working, and saves what you type from now on.
