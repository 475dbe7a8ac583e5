# Ce que la vérification des calculs d’un guide a trouvé.

# De qui peut venir une offre que cite un guide.
or-between = { $before }, { $company }
or-last = { $before } ou { $company }
at-level = { $companies } ({ $level })

# Un constat est l’une des phrases plus bas ; voici leurs sujets.
total-low = bas de la rémunération totale
total-high = haut de la rémunération totale
quoted = chiffre sur quatre ans chez { $offer }
guaranteed = offre dite garantie chez { $offer }
competing-base = fixe cité chez { $offer }
ask-base = fixe demandé
ask-equity = actions demandées
floor-base = plancher du fixe
floor-equity = plancher des actions
lever = levier «{"\u00A0"}{ $title }{"\u00A0"}»
valuation = Valorisation de l’entreprise, rappel

# Un chiffre répété dans une autre partie du guide.
restated = { $figure }, rappel dans { $section }
band-base = fourchette du fixe
band-equity = fourchette des actions
low-base = bas de la fourchette du fixe
low-equity = bas de la fourchette des actions
high-base = haut de la fourchette du fixe
high-equity = haut de la fourchette des actions
quoted-again = chiffre sur quatre ans
section-summary = le résumé
section-level-map = la grille des niveaux
section-levers = les leviers
section-strategy = la stratégie
section-sources = les sources

of-region = { $region }, { $finding }
agrees-total = { $subject }{"\u00A0"}: c’est bien la somme des éléments.
agrees-four-years = { $subject }{"\u00A0"}: c’est bien quatre années entières.
agrees = { $subject }{"\u00A0"}: le chiffre est le même.
differs-less = { $subject }{"\u00A0"}: le guide indique { $stated }, le calcul donne { $computed }, soit { $gap } de moins.
differs-more = { $subject }{"\u00A0"}: le guide indique { $stated }, le calcul donne { $computed }, soit { $gap } de plus.
rounding-less = { $subject }{"\u00A0"}: le guide indique { $stated }, le calcul donne { $computed }, soit { $gap } de moins{"\u202F"}; c’est un arrondi.
rounding-more = { $subject }{"\u00A0"}: le guide indique { $stated }, le calcul donne { $computed }, soit { $gap } de plus{"\u202F"}; c’est un arrondi.
# Un écart trop grand pour être calculé.
much = beaucoup
other-basis = { $subject }{"\u00A0"}: { $stated } compte le fixe une fois et les actions quatre fois{"\u202F"}; quatre années entières font { $full }.
not-guaranteed = { $subject }{"\u00A0"}: pourtant ses actions, { $equity } par an, montent et baissent avec le marché.
inside = { $subject }{"\u00A0"}: { $value } est dans la fourchette, de { $low } à { $high }.
outside = { $subject }{"\u00A0"}: { $value } est hors de la fourchette, de { $low } à { $high }.
inside-level-map = { $subject }{"\u00A0"}: { $value } est dans la fourchette de la grille des niveaux, de { $low } à { $high }.
outside-level-map = { $subject }{"\u00A0"}: { $value } est hors de la fourchette de la grille des niveaux, de { $low } à { $high }.
floor-in-order = { $subject }{"\u00A0"}: { $floor } ne dépasse pas la demande, { $ask }.
floor-above = { $subject }{"\u00A0"}: { $floor } dépasse la demande, { $ask }.
or-more = { $target } ou plus
aims-below = { $subject }{"\u00A0"}: vise { $target } en actions, { $gap } de moins que la demande ({ $ask }), dans la fourchette.
aims-below-outside = { $subject }{"\u00A0"}: vise { $target } en actions, { $gap } de moins que la demande ({ $ask }), hors de la fourchette.
aims-at-ask = { $subject }{"\u00A0"}: vise { $target } en actions, comme la demande, dans la fourchette.
aims-at-ask-outside = { $subject }{"\u00A0"}: vise { $target } en actions, comme la demande, hors de la fourchette.
aims-above = { $subject }{"\u00A0"}: vise { $target } en actions, { $gap } de plus que la demande ({ $ask }), dans la fourchette.
aims-above-outside = { $subject }{"\u00A0"}: vise { $target } en actions, { $gap } de plus que la demande ({ $ask }), hors de la fourchette.
not-computed = { $subject }{"\u00A0"}: vérification impossible ({ $error }).
