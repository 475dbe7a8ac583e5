# Une question à côté d’un chiffre qui peut venir d’une faute de frappe. Il compte quand même.

base-far-below = Bien en dessous du guide ({ $guide } par an). Manque-t-il un zéro, ou est-ce pour un mois{"\u202F"}?
base-far-above = Bien au-dessus du guide ({ $guide } par an). Y a-t-il un zéro de trop{"\u202F"}?
grant-far-below = Bien en dessous du guide ({ $guide } pour toute l’attribution). Manque-t-il un zéro, ou est-ce pour un an{"\u202F"}?
grant-far-above = Bien au-dessus du guide ({ $guide } pour toute l’attribution). Y a-t-il un zéro de trop{"\u202F"}?
more-than-base = C’est plus que le salaire fixe. Y a-t-il un zéro de trop{"\u202F"}?

# Ce que dit le guide.
range = de { $low } à { $high }
