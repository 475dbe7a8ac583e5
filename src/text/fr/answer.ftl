# La réponse en une phrase : des propositions séparées par des points-virgules.

without-offer = Demandez un ensemble valant { $ask } par an{"\u202F"}; n’acceptez pas moins de { $floor }. Saisissez votre salaire fixe pour voir où se situe votre offre.

between = {"\u202F"};{" "}
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
short = { $amount } de moins que { $company } sur quatre ans
ahead = { $amount } de plus que { $company } sur quatre ans
