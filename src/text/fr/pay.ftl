# La rémunération en détail : année par année, les offres côte à côte, ce qui comble l’écart et ce qui fait varier le total.

heading = Rémunération en détail
year-by-year = Année par année
side-by-side = Côte à côte
closes-the-gap = Ce qui comble l’écart
moves-the-total = Ce qui fait varier le total
before = Saisissez votre salaire fixe pour voir la rémunération année par année, les offres côte à côte, ce qui comble l’écart et ce qui fait varier le total.

years-hint = de 1 à 10{"\u202F"}; 4 par défaut
leaving-hint = de 0 à 120{"\u202F"}; 12 par défaut
by-year = Rémunération par année
cost-of-leaving = Coût d’un départ
# Ce qu’explique le détail d’un calcul.
how-average = la moyenne par an
how-leaving = le coût d’un départ
how-totals = les totaux sur quatre ans
how-gap = l’écart
offer-from = Offre{"\u00A0"}: { $company }, en { $currency }
offer-in = { $offer }, en { $currency }
total = Total
cash-alone = Numéraire seul
not-sold = invendables aujourd’hui
lost = Perdu en partant après { $months } mois
unvested = Actions non acquises
leaving-note = Les actions comptent à leur valeur le jour de l’attribution, chaque offre dans sa devise. Tant que court sa clause de remboursement, la prime de signature compte comme à rembourser en entier{"\u202F"}; certains contrats demandent moins à mesure que le temps passe.

# Les noms des offres sont des titres : « Offre concurrente 2 ».
offers-side-by-side = Offres côte à côte
all-offers = Toutes les offres, en { $currency }
same = identique
close-difference = { $difference }, proche
against-guide = Quatre ans face au guide
add-offer = Ajoutez une offre à comparer avec celle faite par { $company }{ $rates }.
difference-from = Sous chaque montant, l’écart avec { $company }{ $rates }.
nothing-to-compare = L’offre choisie pour la comparaison n’a pas de chiffres comparables{ $rates }.
no-rate = { $offer }{"\u00A0"}: l’offre est en { $currency }. Saisissez ce que vaut 1 EUR en { $currency } pour comparer.
are-close = { $left } et { $right } sont proches{"\u00A0"}: moins de 2{"\u00A0"}% d’écart sur quatre ans. Aucune de ces deux offres n’est la meilleure.

as-table = Le graphique en tableau
chart-figures = Chiffres du graphique
chart-in = Rémunération par année et par élément, en { $currency }
chart = Rémunération par année et par élément.
bars = Une barre par an, de l’année 1 à l’année { $years }
total-in-years = { $years ->
    [one] { $offer }{"\u00A0"}: { $total } en { $years } an.
   *[other] { $offer }{"\u00A0"}: { $total } en { $years } ans.
}

target-amount-hint = sur quatre ans
no-such-figure = Ce chiffre n’existe pas encore{"\u00A0"}: saisissez le chiffre sur quatre ans, ou complétez l’autre offre.
nothing-to-close = Rien à combler{"\u00A0"}: avec { $total } sur quatre ans, l’objectif de { $target } est atteint.
short-of = { $gap } de moins que { $target } sur quatre ans.
by-one-part = Par un seul élément
together = Ensemble, dans les fourchettes du guide
more = +{ $amount }
more-a-year = +{ $amount } par an
more-each = +{ $amount } à chaque fois
more-in-year-two = +{ $amount } en année 2
at-least = au moins { $amount }
not-by-this-lever = pas avec ce levier
as-it-is = sans changement
still-missing = Il manquerait encore { $amount }{"\u00A0"}: le fixe et les actions sont alors en haut des fourchettes du guide, et la prime de signature à ce que le guide demande.

one-percent = Total sur quatre ans si un élément baisse ou monte de 1{"\u00A0"}%
part = Élément
change = Variation
