# La fiche : tout ce qu’il faut pendant l’appel, à imprimer.

intro = Tout ce qu’il vous faut pendant l’appel, sur papier ou en PDF par l’impression du navigateur.
for = Pour
for-me = moi{"\u00A0"}: avec plancher et notes
for-coach = un coach ou un proche{"\u00A0"}: sans
print = Imprimer

region = { $guide }, { $region }
-estimates = Estimations avant impôt, pas un conseil.
estimates = { -estimates }
estimates-of-day = { $day }. { -estimates }
short-of-ask = { $gap } de moins que la demande sur quatre ans.
above-ask = { $gap } de plus que la demande sur quatre ans.

offers-in = Offres, en { $currency }
offers-name = Offres dans la fiche
ladder = Échelle
ladder-name = Échelle dans la fiche
base = Fixe
equity = Actions
four-years = Quatre ans
shares-may-bring = Ce que les actions peuvent rapporter
shares-note = Les actions non cotées ne peuvent pas être vendues aujourd’hui{"\u202F"}; ici, aucune sortie n’est plus probable qu’une autre.

moves = Démarches, dans cet ordre
extras = À demander aussi
rounds = Échanges
on-day = { $day }{"\u00A0"}:{" "}
they = Eux{"\u00A0"}: { $amount }.
they-moved = Eux{"\u00A0"}: { $amount } ({ $moved }).
you = Vous{"\u00A0"}: { $amount }.
you-moved = Vous{"\u00A0"}: { $amount } ({ $moved }).
sources = Sources
sources-are = { $titles }. Sur { $years } ans{"\u202F"}; actions à leur valeur d’attribution.
