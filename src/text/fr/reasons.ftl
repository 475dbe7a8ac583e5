# Pourquoi une démarche s’impose, en une phrase avec ses chiffres.

-still-asking = , et tout n’est pas encore demandé{"\u00A0"}: commencez par demander quelques jours de plus.
-speaks-for-more = , et vous n’avez encore rien indiqué pour appuyer votre demande{"\u00A0"}: dites ce que vous apportez.
-says-little = {"\u00A0"}: un simple montant, qui dit peu tant que vous ne savez pas combien d’actions, à quel prix, et ce qu’elles vous coûtent.
-say-so = {"\u202F"}; dites-le avant de citer un autre chiffre.
-paid-once = n’est versée qu’une fois, ce qui est souvent plus facile à accorder qu’une rémunération qui revient chaque année.
-goes-on = , et les actions continuent d’être acquises après la fin de la première attribution.
-costs-nothing = ne leur coûte pas d’argent aujourd’hui.

# Comme le nom d’une entreprise, à l’intérieur d’une phrase.
unnamed = l’autre entreprise

get-offer = Rien ne peut être comparé tant que vous n’avez pas saisi le salaire fixe qu’ils proposent{"\u202F"}; votre demande représente { $ask } par an.

time-over = Le jour qu’ils ont fixé est passé{ -still-asking }
time-today = Ils attendent une réponse aujourd’hui{ -still-asking }
time-left = { $days ->
    [one] Il vous reste un jour{ -still-asking }
   *[other] Il vous reste { $days } jours{ -still-asking }
}

prepare-offer = Sur quatre ans, la demande dépasse leur offre de { $amount }{ -speaks-for-more }
prepare-named = Sur quatre ans, la demande dépasse de { $amount } ce qu’ils ont annoncé jusqu’ici{ -speaks-for-more }
prepare-reached = Sur quatre ans, ils atteignent la demande, mais pas à la fois en salaire fixe et en actions{ -speaks-for-more }

terms-grant = L’attribution est de { $amount }{ -says-little }
terms-share = Sur vos quatre ans, { $amount }, soit { $share }, sont des actions non cotées{ -says-little }

get-written = Sur quatre ans, { $company } propose { $amount }{"\u202F"}; aucun texte ne cite cette offre tant que vous n’avez pas indiqué si elle est écrite ou orale.

lead-offer = Sur quatre ans, chaque année comptée en entier, { $company } propose { $amount } de plus que leur offre{ -say-so }
lead-named = Sur quatre ans, chaque année comptée en entier, { $company } propose { $amount } de plus que ce qu’ils ont annoncé jusqu’ici{ -say-so }

base-to-floor = Avec { $base }, il manque { $under } par an pour atteindre votre plancher{"\u202F"}; demandez { $ask }, car chaque augmentation future partira du salaire fixe.

equity-from = Passer de { $equity } à { $ask } ajoute { $more } sur quatre ans
equity-from-nothing = Passer de { $equity } à { $ask } n’ajoute rien sur quatre ans
equity-unnamed = Aucune attribution n’a été annoncée{"\u202F"}; en demander une de { $ask } ajoute { $more } sur quatre ans
equity-unnamed-nothing = Aucune attribution n’a été annoncée{"\u202F"}; en demander une de { $ask } n’ajoute rien sur quatre ans
equity-within = { $adds } et reste dans la fourchette du guide.
equity-above = { $adds }, et dépasse la fourchette du guide.
equity-under = { $adds }, et reste sous la fourchette du guide.

base-from = Passer de { $base } à { $ask } par an ajoute { $more } sur quatre ans, et chaque augmentation future partira de là.
base-from-nothing = Passer de { $base } à { $ask } par an n’ajoute rien sur quatre ans, et chaque augmentation future partira de là.

signing = La prime { -paid-once }
signing-adds = La prime ajouterait { $amount } et { -paid-once }

refresh-late = Une nouvelle attribution en année { $year } ne serait acquise qu’après ces quatre ans.
refresh-adds = Une nouvelle attribution en année { $year } ajoute { $amount } en quatre ans.
refresh-adds-on = Une nouvelle attribution en année { $year } ajoute { $amount } en quatre ans{ -goes-on }
refresh-each = Une nouvelle attribution en année { $year } ajoute { $amount } en quatre ans par tranche de { $of }.
refresh-each-on = Une nouvelle attribution en année { $year } ajoute { $amount } en quatre ans par tranche de { $of }{ -goes-on }

unvested-first-day = Le premier jour, il reste { $amount } à acquérir sur ce qui a été attribué
unvested-after = { $months ->
    [one] Après un mois, il reste { $amount } à acquérir sur ce qui a été attribué
   *[other] Après { $months } mois, il reste { $amount } à acquérir sur ce qui a été attribué
}
protect = Une clause écrite { -costs-nothing }
protect-unvested = { $unvested }{"\u202F"}; une clause écrite { -costs-nothing }
protect-vested = Ce qui est acquis peut encore se perdre{"\u202F"}; une clause écrite { -costs-nothing }
protect-both = { $unvested }, et ce qui est acquis peut encore se perdre{"\u202F"}; une clause écrite { -costs-nothing }

write-down = Ce qui n’est pas dans l’offre écrite peut partir avec la personne qui l’a promis.

accept = Le salaire fixe et les actions atteignent votre demande.
accept-over = Le salaire fixe et les actions atteignent votre demande, et les quatre ans la dépassent de { $amount }.

stop = Sur quatre ans, ils restent { $amount } sous votre plancher{"\u202F"}; si c’est leur dernier mot, un refus aimable est la meilleure réponse.
