# Le formulaire : le choix d’un guide, les offres, les taux de change, et le lien.

your-figures = Vos chiffres
role = Poste
region = Région
own-guide = { $role }, { $company } (le vôtre)

location-range = de { $low } à { $high } du fixe{"\u202F"}; jamais sur les actions

offer-from = Offre{"\u00A0"}: { $company }
example = Voir un exemple
started-from = Chiffres de départ, selon le guide{"\u00A0"}: { $source }. Remplacez-les par les vôtres.
move-up = Monter
remove = Retirer
duplicate = Dupliquer
was-removed = Offre retirée{"\u00A0"}: { $offer }.
removed-offer = Offre retirée
next-offer = Prochaine offre
next-empty = vide
next-from-guide = d’après le guide{"\u00A0"}: { $level }, { $title }
add-offer = Ajouter une offre

company-hint = qui fait l’offre
base-hint = par an
equity-per-year = Actions par an
listed-shares = actions cotées
private-shares = actions non cotées
whole-grant = toute l’attribution
over-years = { $years ->
    [one] { $equity }, sur { $years } an
   *[other] { $equity }, sur { $years } ans
}
shares-hint = pour toute l’attribution
price-hint = à l’attribution
bonus-hint = par an, ou 10{"\u00A0"}%
signing-hint = une fois
rest = Acquisition, nouvelles attributions, augmentations, avantages
vesting-years-hint = de 1 à 6, en parts égales
split-hint = comme 40 30 20 10
cliff-hint = mois{"\u202F"}; 12 par défaut
growth-hint = en{"\u00A0"}% par an{"\u202F"}; 0 par défaut
refresher-hint = valeur de chacune, à l’attribution
refresher-from-hint = 2 par défaut
refresher-every-hint = ans{"\u202F"}; vide{"\u00A0"}: une seule fois
refresher-years-hint = ans{"\u202F"}; 4 par défaut
raise-hint = en{"\u00A0"}% par an, dès l’année 2
payout-hint = part attendue, en{"\u00A0"}%
signing2-hint = au début de l’année 2
clawback-hint = mois après chaque versement
relocation-hint = une fois, en année 1
retirement-hint = par an, ou 5{"\u00A0"}% du fixe
benefits-hint = par an

exchange-rate = Taux de change
ecb-rate = { $rate } par défaut{"\u00A0"}: BCE, { $date }
no-rate = nécessaire pour comparer{"\u00A0"}: cette page n’en fournit pas

copy-link = Copier le lien
link = Lien
copied = Le lien est copié. Il contient vos chiffres{"\u202F"}; seules les personnes qui l’ont les voient.
not-copied = Le navigateur ne laisse pas cette page copier. Voici le lien{"\u00A0"}:
left-out = Laissé de côté{"\u00A0"}: { $name }.
# À la place d’un nom.
edits = ce que vous avez écrit dans les textes
link-to-copy = Lien à copier
