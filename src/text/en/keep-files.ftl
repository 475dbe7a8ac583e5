# Files of what is kept: out, and back in.

files = Files
file-to-open = File to open
files-note = A file takes everything to another device, or to somebody you trust. It holds your figures as you typed them.
save-all = Save all as a file
save-screen = Save what is on screen as a file
csv-note = For a spreadsheet, of what is on screen:
save-comparison = Save the comparison as CSV
save-years = Save the years as CSV
open-note = You see what is in a file before anything is added. You can also drop one anywhere on this page.
open-file = Open a file…

# What was saved. The first two hold “2 scenarios” and “1 guide”.
saved-all = The file { $name } has { $scenarios }. It is where your browser puts downloads.
saved-all-with-guides = The file { $name } has { $scenarios } and { $guides }. It is where your browser puts downloads.
saved-one = “{ $title }” is in the file { $name }, where your browser puts downloads.
saved-table = The table is in the file { $name }, where your browser puts downloads.
rescued = What was on screen could not be kept here and went into the file { $name }.
no-guide = There is no guide to compare with.

# A file that was opened.
file-opened = The file you opened
one-file = Drop one file at a time. Nothing was opened.
close-file = Close the file
unnamed = One without a name
name-and-damage = { $name }: { $damage }
to-add = { $count ->
    [one] { $count } scenario will be added:
   *[other] { $count } scenarios will be added:
}
to-copy = { $count ->
    [one] { $count } scenario will be added as a copy, since what is kept here says something else:
   *[other] { $count } scenarios will be added as a copy, since what is kept here says something else:
}
here-already = { $count ->
    [one] { $count } scenario already here, and left alone:
   *[other] { $count } scenarios already here, and left alone:
}
unreadable = { $count ->
    [one] { $count } scenario cannot be read:
   *[other] { $count } scenarios cannot be read:
}
guides-to-add = { $count ->
    [one] { $count } guide of your own will be added.
   *[other] { $count } guides of your own will be added.
}
guides-here-already = { $count ->
    [one] { $count } guide in the file: here already, and left alone.
   *[other] { $count } guides in the file: here already, and left alone.
}
empty = Nothing is in this file.
add = Add
leave = Leave it
nothing-to-add = There is nothing to add.
nothing-added = Nothing was added.

# After it was added. The first two hold “2 scenarios” and “1 guide”.
added = { $scenarios } added.
added-with-guides = { $scenarios } and { $guides } added.
rest-not-added = The rest was not: { $why }
undo-add = Undo: add what is in the file
taken-out = { $count ->
    [one] { $count } scenario taken out again.
   *[other] { $count } scenarios taken out again.
}
stays = { $count ->
    [one] { $count } scenario changed since, and kept.
   *[other] { $count } scenarios changed since, and kept.
}

# Guides in the file that were not added.
guide-differs = The guide “{ $id }” is here with other figures, and stays as it is.
guide-unusable = A guide in the file cannot be used: { $why }.
guide-bundled = The guide “{ $id }” comes with this page already.
guide-not-added = The guide “{ $id }” was not added: { $why }
