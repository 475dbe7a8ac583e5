# Pourquoi le contenu d’un champ ne convient pas ; dit à côté du champ.

percent-over = C’est plus de { $most }. Vérifiez le chiffre.
out-of-range = Le guide va de { $low } à { $high }.
count = Saisissez un nombre entier de { $low } à { $high }.
split = Saisissez six pourcentages au plus, comme 40 30 20 10.
split-sum = Le total est de { $sum }{"\u202F"}; il doit faire 100{"\u00A0"}%.
number = Saisissez un nombre, comme 1200, 40k ou 2,3M.
floor-over-ask = Le plancher ne peut pas dépasser la demande.
currency = Utilisez le code d’une devise, comme EUR ou USD.
# Les mots sont ceux des liens, les mêmes dans toutes les langues.
choice = Choisissez parmi{"\u00A0"}: { $words }.
multiple = Saisissez un multiple, comme 1,5x.
multiple-least-one = Saisissez un multiple d’au moins 1, comme 3x.
rounds = Saisissez six pourcentages au plus, comme 15 10, ou 0 s’il n’y en a aucune.
zero = Zéro n’est pas possible ici.
whole = Moins de 100{"\u00A0"}%{"\u00A0"}: il doit rester une part de l’entreprise.
needs-price = Pour un prix d’exercice par action, il faut le prix d’une action{"\u00A0"}: indiquez les actions par leur nombre et leur prix, ou saisissez le prix d’exercice en pourcentage.
cap-under-preference = Un plafond ne peut pas être inférieur à la préférence.
raised-over-valuation = C’est au moins autant que la dernière valorisation. Saisissez aussi la part des investisseurs.
chances = Le total des probabilités est de { $sum }, soit plus de 100{"\u00A0"}%.
