# Le journal de la négociation : la réponse attendue, ce que chacun a annoncé, et ce qui a bougé.

no-deadline = le jour où leur offre prend fin, s’ils en ont fixé un
over = { $day }{"\u00A0"}: passé
today = { $day }{"\u00A0"}: aujourd’hui
left = { $days ->
    [one] { $day }{"\u00A0"}: il reste un jour
   *[other] { $day }{"\u00A0"}: il reste { $days } jours
}

calendar-file = Fichier d’agenda
file-name = echeance.ics
they-want-an-answer = { $company }{"\u00A0"}: une réponse est attendue
ask-before = Demandez plus de temps avant ce jour, pas le jour même.

start = Ajouter un échange
remove = Retirer
removed-round = Échange retiré
removed = L’échange { $number } est retiré.
offer-now = En faire l’offre actuelle
a-year = par an
whole-grant = toute l’attribution
once = une fois
notes-hint = pour vous uniquement{"\u00A0"}: dans aucun lien, dans aucun texte

nothing-yet = Notez chaque échange{"\u00A0"}: ce qu’ils ont annoncé, ce que vous avez annoncé, et ce qui s’est dit. Vous voyez ce qui a bougé, en totaux sur quatre ans, et ce qui vous sépare encore.
pattern-passed = Ils offrent plus que votre dernier chiffre. Si ce n’est pas une faute de frappe, il n’y a plus rien à demander sur quatre ans.
pattern-met = Ils sont là où vous êtes{"\u00A0"}: il n’y a plus rien à demander sur quatre ans.
pattern-you-alone = Vous avez baissé deux fois sans geste de leur part. Attendez le leur avant d’en faire un autre.
pattern-they-hold = Ils n’ont pas bougé depuis deux échanges. Demandez ce qui le leur permettrait, ou demandez un autre élément.
pattern-too-few = Il est trop tôt pour voir une tendance.
pattern-shrinking = Chacun de leurs gestes est plus petit que le précédent{"\u00A0"}: ils approchent de leur limite.
pattern-growing = Chacun de leurs gestes est plus grand que le précédent{"\u00A0"}: il y a de la marge.
pattern-mixed = Leurs gestes ne suivent aucune tendance.
# Ensuite, si l’offre est autre que les derniers chiffres.
still-counted = La réponse et le plan comptent toujours l’offre de { $total } sur quatre ans. Si leurs derniers chiffres sont acquis, faites-en l’offre.

table = Échanges
caption = Totaux sur quatre ans, échange par échange
column-round = Échange
column-they = Eux
column-moved = variation
column-you = Vous
column-between = Écart
column-to-ask = D’eux à la demande
column-to-floor = D’eux au plancher

chart = Qui a bougé, en totaux sur quatre ans
chart-name = Totaux sur quatre ans, échange par échange, comme dans le tableau
key-they = eux
key-you = vous
key-ask = demande
key-floor = plancher
