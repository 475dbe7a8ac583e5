# Sharing what is on screen: what goes along, the link, its QR code, and the same as a file.

nothing-yet = Nothing is typed yet, so there is nothing to share. Once there are figures, you make a link of them here: for a partner, a coach, or your own phone.
nothing-yet-note = You choose what goes along. The figures stand behind the “#” of the link, which is never sent to a server.
intro = Whoever has the link sees these figures. They stand behind the “#”, which is never sent to a server. The link does not change when the scenario does: send a new one for new figures.
holds = What the link holds
choices = What else goes along, where ticked
the-link = The link
as-file = The same as a file

# What the link holds: the headings.
offer = Offer
offer-from = Offer from { $company }
offer-of-role = Offer from { $company }, { $role }
offer-of-region = Offer from { $company }, { $role }, { $region }
assumptions = Location and assumptions
equity = Equity
plan = Your plan
equity-per-year = Equity per year
own-guide = The figures of your own guide “{ $role }, { $company }” go along, without its texts.

# What cannot go along; the names are those of fields.
not-in-link = Not in the link
is-floor = { $name } is your floor, which does not go along.
cannot-be-read = { $name } (“{ $text }”) cannot be read.
field-too-long = { $name } would be too long for a link.
no-guide = { $name } has no guide to be read by.
paragraphs-too-long = { $count ->
    [one] One paragraph of yours would be too long for a link.
   *[other] { $count } paragraphs of yours would be too long for a link.
}
guide-too-large = Your own guide is too large for a link. Send its file as well; without it the link shows the figures of another guide.

# What a link can go without.
no-choices = Nothing that you typed is of a kind that one may want to keep back.
choose-floor = Your floor
choose-companies = Who competes
choose-rounds = Rounds of the negotiation
choose-notes = Notes of the rounds
choose-names = Names of people
choose-edits = Paragraphs in your own words
some-base = { $amount } base
some-equity = { $amount } equity
from-level = started from the level { $level }
note = “{ $beginning }”
rounds = { $count ->
    [one] { $count } round
   *[other] { $count } rounds
}
paragraphs = { $count ->
    [one] { $count } paragraph
   *[other] { $count } paragraphs
}

# The link.
# What another program shows of it in place of its figures, and the subject of an e-mail.
link-title = An offer in figures
handed-over = Link handed over
characters = { $number } characters
link-to-share = Link to share
copy = Copy this link
copied = Copied.
not-copied = The browser does not let this page copy. The link is selected: copy it by hand.
share = Share…
not-shared = Your device could not hand it over. Copy the link instead.
e-mail = Send by e-mail
short-link = Short link
short-since-long = Written out, this link would have { $written } characters, and some programs cut so long a link. It is short for that reason.
short-note = { $short } characters in place of { $written }. Without the page, nobody can tell by eye what is in it.
read-only = For reading only
read-only-note = Whoever opens it looks at the figures, and can take a copy to change.

# The QR code.
qr = QR code
qr-note = To open the link on a phone, or let somebody across the table open it.
qr-name = QR code of the link
qr-too-long = The link is too long for a QR code. Leave something out, or share the link itself.
qr-fine = The link is long, so the dots are fine. Hold the phone close, or leave something out.
qr-of-short = It holds the short link, so that its dots are large enough.
qr-of-link = It holds the link as it stands above.
save-qr = Save the QR code as SVG
qr-saved = QR code saved

# The file.
file-note = For somebody who does not trust links. It leaves out what is not ticked, and keeps as you typed it what cannot be read. They open it under “Scenarios”.
save-file = Save as a file
file-saved = File saved
