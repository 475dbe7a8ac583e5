# Titres des tableaux pour un tableur.

private = { $part }, invendables aujourd’hui

figure = Chiffre
offered-in = Devise de l’offre
rate = 1 EUR dans cette devise
amounts-in = Montants ci-dessous en
no-rate = pas de taux de change
name-with-number = { $name } ({ $number })
difference = Écart du total sur quatre ans avec{"\u00A0"}: { $name }
difference-percent = Écart du total sur quatre ans avec{"\u00A0"}: { $name }, en pourcentage de ce total
base-in-band = Salaire fixe dans la fourchette du guide, en pourcentage
equity-in-band = Attribution d’actions dans la fourchette du guide, en pourcentage
against-guide = Quatre ans face au guide

offer = Offre
year = Année
currency = Devise
cash = Numéraire seul
# De l’année.
total = Total de l’année
