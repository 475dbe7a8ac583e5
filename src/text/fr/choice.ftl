# Ce qu’on peut choisir dans un champ.

target-ask = la demande
target-floor = le plancher
target-amount = votre propre chiffre

exit-nothing = Rien
exit-sale = Vente
exit-listing = Entrée en bourse
exit-none = Laissée de côté

extra-yes = À demander
extra-no = Ne pas demander

channel-unsaid = non précisé
channel-call = Appel
channel-email = E-mail
channel-message = Message
channel-meeting = En personne

equity-kind-private = Non cotées{"\u00A0"}: invendables aujourd’hui
equity-kind-public = Actions cotées

equity-as-grant = Valeur de toute l’attribution
equity-as-year = Valeur par an
equity-as-shares = Nombre d’actions et prix

vesting-monthly = Chaque mois
vesting-quarterly = Chaque trimestre
vesting-yearly = Chaque année

shape-even = La même part chaque année
shape-front = Plus au début{"\u00A0"}: 38/32/20/10
shape-back = Plus à la fin{"\u00A0"}: 5/15/40/40
shape-custom = Autres pourcentages

marked-not = Non précisée
marked-written = Écrite
marked-verbal = Orale, pas écrite
marked-expected = Attendue

form-options = Options, BSPCE
form-rsus = RSU
form-shares = Actions gratuites, AGA

valued-at-preferred = Prix payé par les investisseurs
valued-at-common = Prix d’une action ordinaire

leaver-lapse = Les options sont perdues
leaver-exercise = Vous les exercez

acceleration-no = Non promise
acceleration-yes = Promise

at-exit-stays = Il continue
at-exit-ends = Il prend fin

participation-none = Aucune
participation-full = Totale
participation-capped = Jusqu’à un plafond

certainty-about = approximatives
certainty-exactly = exactes

aversion-1 = Je prends des risques (1)
aversion-2 = Entre les deux (2)
aversion-3 = J’évite les risques (3)

script-opening = Première réponse à l’offre
script-counter = Votre contre-proposition, complète
script-equity = Demander des actions
script-competing = Citer une autre offre
script-moat = Votre travail open source
script-moat-role = Votre travail open source, pour ce poste
script-role-lever = Ce que vous apportez à ce poste
script-band-top = «{"\u00A0"}C’est le haut de notre fourchette{"\u00A0"}»
script-same-for-everyone = «{"\u00A0"}Les actions sont les mêmes pour tout le monde{"\u00A0"}»
script-no-match = «{"\u00A0"}Nous ne nous alignons pas{"\u00A0"}»
script-by-friday = «{"\u00A0"}Il nous faut une réponse d’ici vendredi{"\u00A0"}»
script-by-location = «{"\u00A0"}Le télétravail est payé selon le lieu{"\u00A0"}»
script-acceptance = Dire oui
script-decline = Dire non, avec tact

format-spoken = À l’oral
format-email = E-mail
format-short = Message court

tone-warm = Chaleureux
tone-direct = Direct
tone-formal = Formel

basis-like-for-like = Chaque élément compté quatre fois
basis-quoted = Comme le guide{"\u00A0"}: fixe compté une fois
