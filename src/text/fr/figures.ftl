# Les chiffres derrière la réponse, et leurs bandes.

results = Résultats

total-compensation = Rémunération totale
standing = Position
base-in-band = Fixe dans la fourchette
equity-in-band = Actions dans la fourchette
gap-to-ask = Écart avec la demande
gap-to-floor = Écart avec le plancher
gap-to-competing-offer = Écart avec l’offre concurrente

not-yet-known = pas encore de résultat
left-out = { $name }{"\u00A0"}: la saisie est laissée de côté tant qu’elle n’est pas lisible.
as-of = { $name }{"\u00A0"}: c’est { $last } qui compte, la dernière saisie lisible.

# Ce qui est entre les signes est en gras.
early = Vos chiffres apparaissent ici à mesure que vous saisissez. Les fourchettes du guide vont de <b>{ $low } à { $high }</b> par an. Sur quatre ans, le plancher est de <b>{ $floor }</b> et la demande de <b>{ $ask }</b>.
bands-a-year = Les fourchettes du guide vont de { $low } à { $high } par an.
bands = Les fourchettes du guide vont de { $low } à { $high }.

# De quoi un chiffre se compose, toujours après « en ».
amount-in = { $amount } en { $what }
between = ,{" "}
cash-a-year = numéraire par an
cash-over-four-years = numéraire sur quatre ans
benefits = avantages
listed-shares = actions cotées
not-sold = actions non cotées (invendables aujourd’hui)
no-equity = actions pas encore saisies

# La première partie prend une majuscule : toutes commencent par une lettre sans accent.
part-stands = { $part } { $standing }
base = fixe
equity = actions
four-years = quatre ans
floor-and-ask = Sur quatre ans, le plancher est de { $floor } et la demande de { $ask }.

below = { $share }, en dessous
above = { $share }, au-dessus
band = La fourchette va de { $low } à { $high } { $time }.
of-the-way = du chemin entre { $low } et { $high } { $time }
a-year = par an
private-over = { $years ->
    [one] sur { $years } an, non cotées
   *[other] sur { $years } ans, non cotées
}
listed-over = { $years ->
    [one] sur { $years } an, cotées
   *[other] sur { $years } ans, cotées
}

against-ask = sur quatre ans, par rapport à la demande de { $total }
against-floor = sur quatre ans, par rapport au plancher de { $total }
ask-is = La demande est de { $total } sur quatre ans.
floor-is = Le plancher est de { $total } sur quatre ans.
against = sur quatre ans, par rapport à { $total } chez { $company }
against-highest = sur quatre ans, par rapport à { $total } chez { $company }, l’offre la plus élevée
too-close = trop proche pour trancher
no-rate = Chez { $company }, l’offre est en { $currency }{"\u00A0"}: saisissez ce que vaut 1 EUR en { $currency } pour comparer.
rate = 1 EUR = { $rate } { $currency } ({ $source })
typed = votre saisie
no-offer = Aucune offre concurrente n’est saisie.
example = Aucune n’est saisie. L’exemple du guide, { $label }, donne { $total } sur { $years } ans.

base-a-year = Salaire fixe par an
whole-grant = Actions, attribution entière
strip = { $title }{"\u00A0"}: fourchette de { $low } à { $high }
floor = Plancher
ask = Demande
your-offer = Votre offre
guides-example = Exemple du guide{"\u00A0"}: { $label }
in-listed-shares = { $name }, actions cotées

cash = numéraire
private-equity = actions non cotées
both = les deux ensemble
