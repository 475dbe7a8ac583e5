# Les guides fournis avec la page, ceux de l’utilisateur, et comment en apporter un.

with-page = Guides fournis avec cette page
yours = Vos guides
guide-title = { $role }, { $company }
title-yours = { $title } (le vôtre)
start-from = Partir de ce guide
export = Exporter en JSON
use = L’utiliser maintenant
edit = Modifier
remove = Retirer
used = La page utilise maintenant «{"\u00A0"}{ $title }{"\u00A0"}».
exported = «{"\u00A0"}{ $title }{"\u00A0"}» est dans le fichier { $name }, dans le dossier des téléchargements de votre navigateur.
is-copy = Ceci est une copie. Le guide d’origine reste comme il est.
cannot-be-read = Vos guides ne peuvent pas être lus. { $why }
what-a-guide-is = Un guide dit ce qu’une entreprise paie pour un poste{"\u00A0"}: dans chaque région, une fourchette de salaire fixe et d’actions, ce qu’il faut demander, et le minimum à accepter.
how-it-is-read = Il est lu dans un texte en Markdown, en anglais{"\u00A0"}: un titre avec le poste et l’entreprise, un tableau avec une ligne par région (Region, Base Salary, Equity, Bonus), et en dessous les leviers, la demande et le plancher, et les sources, en phrases.
need-not-be-complete = Rien n’a besoin d’être complet{"\u202F"}; ce qui manque vous est demandé.
busy = Un guide n’est pas encore enregistré. Enregistrez-le d’abord, ou abandonnez-le.

used-by = { $count ->
    [one] { $count } scénario utilise «{"\u00A0"}{ $title }{"\u00A0"}». Sans ce guide, il garde ce que vous avez saisi, et s’ouvre avec un autre guide.
   *[other] { $count } scénarios utilisent «{"\u00A0"}{ $title }{"\u00A0"}». Sans ce guide, ils gardent ce que vous avez saisi, et s’ouvrent avec un autre guide.
}
remove-all-the-same = Le retirer quand même
keep-it = Le garder
removed = Le guide est retiré.
removed-one = «{"\u00A0"}{ $title }{"\u00A0"}» est retiré.
undo-remove = Annuler le retrait{"\u00A0"}: { $title }
is-back = Le guide est de retour.

bring = Apporter le vôtre
bring-note = Collez un texte ou choisissez un fichier. Il est lu ici, dans votre navigateur{"\u00A0"}: rien ne quitte cet appareil.
text-of-guide = Texte d’un guide, Markdown ou JSON
what-text-is = Nature du texte
file-to-read = Fichier à lire
file-unread = Le navigateur n’a pas pu lire ce fichier.
look-through = Passer en revue
choose-file = Choisir un fichier…
start-from-sample = Partir d’un modèle
go-on = Continuer avec ce guide
not-saved-yet = «{"\u00A0"}{ $title }{"\u00A0"}» n’est pas encore enregistré.
waits = { $count ->
    [one] { $count } texte attend que le guide en cours soit enregistré ou abandonné.
   *[other] { $count } textes attendent que le guide en cours soit enregistré ou abandonné.
}
was-read = Le texte a été lu.
was-read-again = { $count ->
    [one] Le texte a été relu. { $count } correction ne correspond plus au texte et a été abandonnée.
   *[other] Le texte a été relu. { $count } corrections ne correspondent plus au texte et ont été abandonnées.
}
several-one-by-one = Il contient { $count } guides. Vous les voyez l’un après l’autre.
several = Il contient { $count } guides.
no-text = Il n’y a pas encore de texte.
reads-as = Le texte est lu ainsi{"\u00A0"}: { $title }.
text-there = Il y a déjà un texte ici. Videz d’abord le champ, pour ne rien perdre de ce qui est à vous.
no-guide-in-file = Il n’y a pas de guide dans ce fichier. Les scénarios s’ouvrent sous «{"\u00A0"}Scénarios{"\u00A0"}».

nameless-role = Poste sans nom
nameless-company = entreprise sans nom
change-text = Modifier le texte
back-to-list = Revenir à la liste
give-up = Abandonner ce guide
look-note-with-text = À côté de chaque champ{"\u00A0"}: à quel point il est sûr, et où il a été lu dans le texte. Corrigez ce qui est faux{"\u202F"}; l’effet est immédiat.
look-note = Corrigez ce que vous voulez{"\u202F"}; l’effet est immédiat.
read-from = Le texte d’où le guide a été lu
stays-while-open = Vos corrections restent ici tant que la page est ouverte.
given-up = «{"\u00A0"}{ $title }{"\u00A0"}» est abandonné. Rien n’a été enregistré.
checks = Ce que nous avons vérifié
checked-later = Le guide est vérifié dès que rien ne manque et que rien n’est faux.

what-is-open = Ce qui reste à voir
understood = Tout a été compris.
next-open = Aller au prochain champ à voir
fault = { $label }{"\u00A0"}: { $reason }
group-open = { $count ->
    [one] { $count } champ{"\u00A0"}: { $open }
   *[other] { $count } champs{"\u00A0"}: { $open }
}
group-sure = { $count ->
    [one] { $count } champ, sûr
   *[other] { $count } champs, tous sûrs
}
missing = { $count ->
    [one] { $count } manque
   *[other] { $count } manquent
}
wrong = { $count ->
    [one] { $count } est à corriger
   *[other] { $count } sont à corriger
}
guessed = { $count ->
    [one] { $count } est une supposition
   *[other] { $count } sont des suppositions
}
likely = { $count ->
    [one] { $count } est probable
   *[other] { $count } sont probables
}
figures-missing = { $count ->
    [one] { $count } chiffre manque
   *[other] { $count } chiffres manquent
}
figures-wrong = { $count ->
    [one] { $count } chiffre est à corriger
   *[other] { $count } chiffres sont à corriger
}
figures-guessed = { $count ->
    [one] { $count } chiffre est une supposition
   *[other] { $count } chiffres sont des suppositions
}
figures-likely = { $count ->
    [one] { $count } chiffre est probable
   *[other] { $count } chiffres sont probables
}

about = Poste et entreprise
equity-and-valuation = Actions et valorisation
levels = Niveaux ailleurs
levers = Leviers
open-source = Open source
strategy = Stratégie
extras = Demandes annexes
sources = Sources
region = Région { $number }

sure-yours = De vous
sure = Sûr
sure-likely = Probable
sure-guess = Supposé
sure-missing = Manquant
sure-and-why = { $sure }. { $why }
it-is-right = C’est juste

choose = choisir
yes = oui
no = non
not-said = non précisé
options = options
rsus = RSU
shares = actions
same-level = le même niveau
pay-only = cité seulement pour comparer la rémunération
in-summary = le résumé
in-levels = la grille des niveaux
in-levers = les leviers
in-strategy = la stratégie
in-sources = les sources
lever-equity = les actions
lever-offer = une offre concurrente
lever-team = l’équipe
lever-release = les versions publiées
extra-acceleration = une accélération
extra-refresh = une nouvelle attribution
extra-signing = une prime de signature
extra-scope = le périmètre
extra-budget = un budget
something-else = autre chose

save-later = Il pourra être enregistré dès que rien ne manquera et que rien ne sera faux.
save-with-guesses = { $count ->
    [one] Il reste { $count } supposition. Vous pouvez l’enregistrer quand même, et corriger plus tard.
   *[other] Il reste { $count } suppositions. Vous pouvez l’enregistrer quand même, et corriger plus tard.
}
kept-as = Il sera gardé sous «{"\u00A0"}{ $id }{"\u00A0"}», car il y a déjà un guide «{"\u00A0"}{ $taken }{"\u00A0"}».
save = Enregistrer parmi vos guides
not-saved = Rien n’est enregistré{"\u00A0"}: { $why }.
there-already = Vous avez déjà exactement ce guide.
saved = «{"\u00A0"}{ $title }{"\u00A0"}» est enregistré sur cet appareil.
other-id = Il a maintenant un autre identifiant{"\u202F"}; le précédent est donc encore là aussi.
