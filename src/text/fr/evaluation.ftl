# Le nom des chiffres d’une offre, et celui de qui la fait.

base = Salaire fixe
bonus = Prime annuelle
one-off = Versements uniques
benefits = Avantages
public-equity = Actions cotées
private-equity = Actions non cotées

private-equity-a-year = Actions non cotées par an
public-equity-a-year = Actions cotées par an
one-off-four-years = Versements uniques sur quatre ans
benefits-a-year = Avantages par an
first-year = Année 1
average = Moyenne par an
four-year-cash = Quatre ans, numéraire seul
four-year-total = Total sur quatre ans

below-floor = sous le plancher
between-floor-and-ask = entre le plancher et la demande
at-or-above-ask = à la demande ou au-dessus

competing-offer = Offre concurrente
competing-offer-number = Offre concurrente { $number }
# Comme le nom d’une entreprise, toujours après « chez » ou « avec ».
unnamed = l’autre entreprise

no-such-guide = Il n’existe pas de guide «{"\u00A0"}{ $role }{"\u00A0"}» pour une région «{"\u00A0"}{ $region }{"\u00A0"}». Choisissez un poste et une région.

# Un montant entre parenthèses convient après n’importe quel titre.
extra-of-amount = { $title } ({ $amount })
extra-with-details = { $title } ({ $details })
between-details = ,{" "}
