# Ce qui distingue deux scénarios.

role = Poste
region = Région
# Un paragraphe réécrit : de quel texte, sous quelle forme et sur quel ton.
paragraph = { $script } ({ $format }, { $tone }){"\u00A0"}: { $paragraph }
other-paragraph = Vos propres mots{"\u00A0"}: { $key }

# Ce que donne chacun, au-dessus de ce qui diffère.
come-to = Ce que cela donne
typed = Ce qui a été saisi
against-ask = Par rapport à la demande, sur quatre ans
against-floor = Par rapport au plancher, sur quatre ans
against-other = Par rapport à la meilleure autre offre, sur quatre ans
gap-and-company = { $gap } ({ $company })
without-equity = { $total } sans actions
# De champs dont le texte n’est pas un chiffre.
left-out = Laissé de côté car illisible
