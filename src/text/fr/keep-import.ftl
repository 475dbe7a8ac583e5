# Lire un guide dans un texte Markdown, et corriger ce qui a été lu.

# À côté d’un champ : pourquoi il n’est pas sûr, et que faire.
no-role = Le texte n’a pas de titre qui nomme un poste. Écrivez-le ici.
no-company = Le titre ne nomme pas d’entreprise, alors que «{"\u00A0"}Role | Company Negotiation Guide{"\u00A0"}» le ferait. Écrivez-la ici.
made-id = Formé du poste et de l’entreprise. Choisissez-en un autre si vous préférez.
pre-ipo = Le tableau ne le dit pas{"\u202F"}; le texte parle d’actions «{"\u00A0"}pre-IPO{"\u00A0"}», avant l’entrée en bourse.
private-or-not = Le texte ne dit pas si les actions peuvent être vendues aujourd’hui. Écrivez oui pour une entreprise non cotée, non pour une entreprise cotée.
usual-years = Le tableau ne dit pas sur combien d’années une attribution est acquise{"\u202F"}; quatre est l’usage.
no-amount = Le tableau n’a pas de montant ici. Écrivez-en un, comme 92000.
yearly = Le tableau dit ce qui est acquis en un an{"\u202F"}; voici toute l’attribution, sur quatre ans.
one-amount = Le tableau a un seul montant et pas de fourchette.
currency-of-place = Le tableau ne nomme pas de devise{"\u202F"}; voici celle du lieu.
no-currency = Le tableau ne nomme pas de devise. Écrivez son code, comme EUR.
likely-currency = «{"\u00A0"}{ $sign }{"\u00A0"}» désigne plusieurs devises{"\u202F"}; pour ce lieu ({ $place }), c’est sans doute { $currency }.
usual-currency = «{"\u00A0"}{ $sign }{"\u00A0"}» est le plus souvent { $currency }, et pourrait être { $others }.
no-bonus = Le tableau n’indique pas de prime. Écrivez aucune, 10{"\u00A0"}% ou un montant.
bonus-unread = Aucun montant ni pourcentage n’a pu être lu. Écrivez aucune, 10{"\u00A0"}% ou un montant.
scaled-guess = Le texte ne nomme pas ici de région du tableau. Écrivez l’identifiant de celle qui sert de référence au fixe.
scaled = Écrivez l’identifiant de la région qui sert de référence au fixe.
scaled-equity = L’attribution d’actions est celle de la région qui sert de référence au fixe.
scaled-own-equity = Une région dont le fixe dépend d’une autre n’a pas sa propre fourchette d’actions{"\u202F"}; celle-ci en nomme une.
same = Repris de la région au-dessus{"\u202F"}; le texte dit «{"\u00A0"}same{"\u00A0"}» (pareil).
four-years = Le texte ne donne pas de chiffre sur quatre ans{"\u202F"}; voici le fixe et les actions de quatre années entières.
no-offerer = Le texte ne dit pas qui fait cette offre. Écrivez l’entreprise.
level-currency = Écrivez le code de la devise, comme EUR.
lever-kind = Aucun type connu ne convient à son titre.
who-offered = Qui a fait l’offre
extra-kind = Aucun type connu ne convient. La demande se fera par son titre.
which-region = Le texte ne dit pas à quelle région cela correspond. Vérifiez ici.
no-ask-base = Le texte ne le dit pas. Écrivez ici le fixe à demander.
no-ask-equity = Le texte ne le dit pas. Écrivez ici les actions à demander.
no-floor-base = Le texte ne le dit pas. Écrivez ici le fixe minimal à accepter.
no-floor-equity = Le texte ne le dit pas. Écrivez ici le minimum d’actions à accepter.
no-month = Le texte ne dit pas de quand cela date. Écrivez le mois comme 2023-08, ou videz la valorisation pour l’omettre.
several-currencies = «{"\u00A0"}{ $sign }{"\u00A0"}» désigne plusieurs devises.
valuation-currency = Écrivez le code de sa devise, comme USD.

# Le nom d’un argument dont le texte ne dit rien.
a-number = Nombre
at-first = { $words }, au début
at-last = { $words }, à la fin

# Pourquoi un texte n’est pas encore un guide ; avec majuscule et point quand la phrase est seule.
too-long = ce texte a { $bytes } octets{"\u202F"}; un guide peut en avoir { $most } au plus
# Les noms des colonnes sont ceux qui sont reconnus.
no-table = il n’y a pas de tableau des régions{"\u202F"}; ajoutez-en un dont la première ligne nomme les colonnes, comme Region, Base Salary, Equity, Bonus, Total Comp
problem = { $path }{"\u00A0"}: { $reason }
no-such-field = un guide n’a pas ce champ
empty = champ vide{"\u202F"}; remplissez-le
not-whole = «{"\u00A0"}{ $typed }{"\u00A0"}» n’est pas un nombre entier{"\u202F"}; écrivez-le en chiffres, comme 4
not-yes-or-no = «{"\u00A0"}{ $typed }{"\u00A0"}» n’est ni l’un ni l’autre{"\u202F"}; écrivez oui ou non
not-percent = «{"\u00A0"}{ $typed }{"\u00A0"}» n’est pas un pourcentage{"\u202F"}; écrivez-le comme 60{"\u00A0"}%
too-large = «{"\u00A0"}{ $typed }{"\u00A0"}» est trop grand{"\u202F"}; écrivez-le comme 60{"\u00A0"}%
