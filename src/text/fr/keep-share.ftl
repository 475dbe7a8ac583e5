# Partager ce qui est à l’écran : ce qui est transmis, le lien, son code QR, et le même contenu en fichier.

nothing-yet = Rien n’est encore saisi, il n’y a donc rien à partager. Dès qu’il y a des chiffres, vous en faites ici un lien{"\u00A0"}: pour vos proches, un coach, ou votre propre téléphone.
nothing-yet-note = Vous choisissez ce qui est transmis. Les chiffres viennent après le «{"\u00A0"}#{"\u00A0"}» du lien{"\u00A0"}: cette partie n’est jamais envoyée à un serveur.
intro = Quiconque a le lien voit ces chiffres. Ils viennent après le «{"\u00A0"}#{"\u00A0"}»{"\u00A0"}: cette partie n’est jamais envoyée à un serveur. Le lien ne change pas quand le scénario change{"\u00A0"}: pour de nouveaux chiffres, envoyez-en un nouveau.
holds = Ce que contient le lien
choices = Ce qui est aussi transmis, si c’est coché
the-link = Le lien
as-file = Le même contenu en fichier

offer = Offre
offer-from = Offre{"\u00A0"}: { $company }
offer-of-role = Offre{"\u00A0"}: { $company }, { $role }
offer-of-region = Offre{"\u00A0"}: { $company }, { $role }, { $region }
assumptions = Lieu et hypothèses
equity = Actions
plan = Votre plan
equity-per-year = Actions par an
own-guide = Les chiffres de votre guide «{"\u00A0"}{ $role }, { $company }{"\u00A0"}» sont transmis, sans ses textes.

not-in-link = Pas dans le lien
is-floor = { $name }{"\u00A0"}: c’est votre plancher, qui n’est pas transmis.
cannot-be-read = { $name }{"\u00A0"}: «{"\u00A0"}{ $text }{"\u00A0"}» n’a pas pu être lu.
field-too-long = { $name }{"\u00A0"}: ce serait trop long pour un lien.
no-guide = { $name }{"\u00A0"}: il n’y a pas de guide pour le lire.
paragraphs-too-long = { $count ->
    [one] Un de vos paragraphes serait trop long pour un lien.
   *[other] { $count } de vos paragraphes seraient trop longs pour un lien.
}
guide-too-large = Votre guide est trop grand pour un lien. Envoyez aussi son fichier{"\u202F"}; sans lui, le lien montre les chiffres d’un autre guide.

no-choices = Rien de ce que vous avez saisi n’est de nature à être gardé pour soi.
choose-floor = Votre plancher
choose-companies = Les entreprises concurrentes
choose-rounds = Les échanges de la négociation
choose-notes = Les notes des échanges
choose-names = Les noms des personnes
choose-edits = Les paragraphes que vous avez écrits
some-base = fixe{"\u00A0"}: { $amount }
some-equity = actions{"\u00A0"}: { $amount }
from-level = d’après le niveau { $level }
note = «{"\u00A0"}{ $beginning }{"\u00A0"}»
rounds = { $count ->
    [one] { $count } échange
   *[other] { $count } échanges
}
paragraphs = { $count ->
    [one] { $count } paragraphe
   *[other] { $count } paragraphes
}

link-title = Une offre en chiffres
handed-over = Lien transmis
characters = { $number } caractères
link-to-share = Lien à partager
copy = Copier ce lien
copied = Le lien est copié.
not-copied = Le navigateur ne laisse pas cette page copier. Le lien est sélectionné{"\u00A0"}: copiez-le à la main.
share = Partager…
not-shared = Votre appareil n’a pas pu le transmettre. Copiez plutôt le lien.
e-mail = Envoyer par e-mail
short-link = Lien court
short-since-long = Écrit en entier, ce lien aurait { $written } caractères, et certains programmes coupent un lien aussi long. C’est pourquoi il est court.
short-note = { $short } caractères au lieu de { $written }. Sans la page, personne ne peut voir à l’œil nu ce qu’il contient.
read-only = En lecture seule
read-only-note = Quiconque l’ouvre regarde les chiffres, et peut en faire une copie à modifier.

qr = Code QR
qr-note = Pour ouvrir le lien sur un téléphone, ou le faire ouvrir à quelqu’un en face de vous.
qr-name = Code QR du lien
qr-too-long = Le lien est trop long pour un code QR. Laissez quelque chose de côté, ou partagez le lien lui-même.
qr-fine = Le lien est long, les points sont donc fins. Approchez le téléphone, ou laissez quelque chose de côté.
qr-of-short = Il contient le lien court, pour que ses points soient assez grands.
qr-of-link = Il contient le lien tel qu’il est ci-dessus.
save-qr = Enregistrer le code QR en SVG
qr-saved = Code QR enregistré

file-note = Pour quelqu’un qui se méfie des liens. Il laisse de côté ce qui n’est pas coché, et garde tel que vous l’avez saisi ce qui n’a pas pu être lu. On l’ouvre sous «{"\u00A0"}Scénarios{"\u00A0"}».
save-file = Enregistrer dans un fichier
file-saved = Fichier enregistré
