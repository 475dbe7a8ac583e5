# La réponse en une phrase : des propositions séparées par des points-virgules.

without-offer = Demandez une rémunération totale de { $ask } par an ; n’acceptez pas moins de { $floor }. Saisissez votre salaire fixe pour voir où se situe votre offre.

between =  ;{" "}
end = .

above-ask = { $amount } par an au-dessus de la demande
at-ask = exactement à la demande
between-floor-and-ask = { $over } par an au-dessus du plancher et { $short } de moins que la demande
at-floor = exactement au plancher, { $short } par an de moins que la demande
under-floor = { $amount } par an sous le plancher
base = fixe { $place }
equity-missing = l’attribution d’actions manque encore

less-than = moins de { $amount }

equity-below-figure = actions sous le chiffre du guide
equity-above-figure = actions au-dessus du chiffre du guide
equity-at-figure = actions au chiffre du guide
equity-below-band = actions sous leur fourchette
equity-above-band = actions au-dessus de leur fourchette
equity-lower-half = actions dans la moitié basse de leur fourchette
equity-middle = actions au milieu de leur fourchette
equity-upper-half = actions dans la moitié haute de leur fourchette

level = à égalité avec { $company } sur quatre ans
close-short = presque à égalité avec { $company }, { $amount } de moins sur quatre ans
close-ahead = presque à égalité avec { $company }, { $amount } de plus sur quatre ans
short = { $amount } de moins que chez { $company } sur quatre ans
ahead = { $amount } de plus que chez { $company } sur quatre ans

# Ce qui reste à faire à la demande ou au-dessus, après la phrase.
met = { $sentence } Avant de dire oui, faites tout mettre par écrit.

# La même chose en peu de mots, au bord d’un petit écran.
gist-without-offer = 4 ans{"\u00A0"}: demande { $ask }, plancher { $floor }
gist-without-equity = 4 ans { $total } sans actions
gist-at-ask = 4 ans { $total } · à la demande
gist-under = 4 ans { $total } · { $amount } sous la demande
gist-over = 4 ans { $total } · { $amount } au-dessus de la demande

# Autour : à quoi l’offre est comparée, ce qui ne va pas et se dit d’abord, et ce qui remplace la réponse.
place = { $company }, { $role }, { $region }
# « à 80 % » se lirait comme un temps partiel.
place-scaled = { $company }, { $role }, { $region }, coefficient { $factor }
summary = Résumé
wrong-field = { $field }{"\u00A0"}: { $problem }
not-exact = Ces chiffres ne peuvent pas être additionnés exactement. Vérifiez la saisie des montants.
