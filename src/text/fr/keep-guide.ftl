# Ce qui ne va pas dans un guide, après deux-points ou en début de phrase.

at = { $guide }, { $path }{"\u00A0"}: { $reason }
this-guide = ce guide
# Là où rien n’est nommé : le guide entier.
outermost = niveau le plus haut
unknown-region = { $guide } n’a pas de région «{"\u00A0"}{ $region }{"\u00A0"}»{"\u202F"}; choisissez parmi { $known }
location-factor = { $guide }, { $region }{"\u00A0"}: un coefficient de lieu de { $asked } n’est pas permis{"\u202F"}; choisissez-en un de { $low } à { $high }
money = { $guide }, { $region }{"\u00A0"}: { $error }{"\u202F"}; utilisez des montants plus petits

# Les règles qu’une valeur ne respecte pas. Les nombres sont écrits comme dans le guide, avec un point.
format = le format { $found } ne se lit pas ici{"\u202F"}; écrivez le guide au format { $format }
empty = champ vide{"\u202F"}; remplissez-le
not-an-id = «{"\u00A0"}{ $id }{"\u00A0"}» n’est pas un identifiant{"\u202F"}; utilisez les lettres de a à z, des chiffres et des traits d’union
long-key = «{"\u00A0"}{ $id }{"\u00A0"}» est trop long{"\u00A0"}: des réponses sont enregistrées sous ce nom{"\u202F"}; utilisez { $most } caractères au plus
duplicate = «{"\u00A0"}{ $id }{"\u00A0"}» est déjà pris{"\u202F"}; choisissez un autre nom
low-above-high = le bas, { $low }, dépasse le haut, { $high }{"\u202F"}; échangez-les ou corrigez-les
floor-above-ask = le plancher, { $floor }, dépasse la demande, { $ask }{"\u202F"}; échangez-les ou corrigez-les
negative = { $amount } est négatif{"\u202F"}; donnez 0 ou plus
too-large = { $amount } est trop grand{"\u202F"}; donnez { $limit } au plus
too-precise = { $amount } est trop précis{"\u202F"}; donnez quatre décimales au plus
not-a-share = { $share } n’est pas entre 0 et 1{"\u202F"}; 0.60 veut dire 60{"\u00A0"}%
no-such-region = il n’y a pas de région «{"\u00A0"}{ $id }{"\u00A0"}»{"\u202F"}; utilisez l’identifiant de l’une de celles du champ regions
scales-scaled = «{"\u00A0"}{ $id }{"\u00A0"}» dépend déjà d’une autre région{"\u202F"}; nommez une région qui a ses propres chiffres
no-such-extra = il n’y a pas de demande annexe «{"\u00A0"}{ $id }{"\u00A0"}»{"\u202F"}; utilisez l’identifiant de l’une de celles du champ extras
no-such-slot = il n’y a pas de champ à remplir «{"\u00A0"}{ $id }{"\u00A0"}»{"\u202F"}; utilisez l’identifiant de l’un de ceux du guide
unpaired = les accolades de «{"\u00A0"}{ $template }{"\u00A0"}» ne vont pas par deux{"\u202F"}; écrivez {"{"} et {"}"} autour d’un nom
no-years = 0 an{"\u202F"}; donnez 1 ou plus
not-a-month = «{"\u00A0"}{ $month }{"\u00A0"}» n’est pas un mois{"\u202F"}; écrivez-le comme 2023-08
