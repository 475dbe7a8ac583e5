# Derrière les chiffres : ce que dit le guide, partie par partie.

checked = Ce que nous avons vérifié
role = Le poste, et ce qui fait sa paie
levels = Niveaux comparables ailleurs
levers = Ce que vous pouvez négocier
extras = Que demander d’autre
sources = Sources

checked-again = Nous avons recalculé { $number } des chiffres du guide. Ceux-ci appellent une remarque. Les chiffres sur quatre ans que le guide cite comptent le fixe une seule fois{"\u202F"}; le chiffre comparable figure à côté.
these-agree = Ceux-ci concordent.

turns-on = Ce qui compte{"\u00A0"}: { $themes }.
products = Produits{"\u00A0"}: { $products }.
valuation = Dernière valorisation connue{"\u00A0"}: { $amount } ({ $source }, { $as-of }).
team = Les équipes comptent ici de { $low } à { $high } personnes, et de { $their-low } à { $their-high } chez { $who }.
team-or-more = Les équipes comptent ici de { $low } à { $high } personnes, et de { $their-low } à { $their-high } ou plus chez { $who }.
note-of-region = { $region }{"\u00A0"}: { $note }

same-level = { $company }{"\u00A0"}: { $details } (même niveau)
pay-only = { $company }{"\u00A0"}: { $details } (seulement pour comparer la rémunération)
level-base = fixe de { $low } à { $high }
level-shares = actions cotées en plus

aim-at = Actions à viser{"\u00A0"}: { $amounts }.
together-with = À demander avec{"\u00A0"}: { $extras }.
have-ready = À préparer{"\u00A0"}: { $labels }.
open-source = Votre travail open source
counts-most = Ce qui compte le plus, c’est votre travail sur { $libraries }.
all-together = Tout ensemble

or-more = { $amount } ou plus
in-region = { $region } { $amount }
extra-amounts = { $title }{"\u00A0"}: { $amounts }
extra-details = { $extra } ({ $details })

source = { $title }{"\u00A0"}: { $covers }
source-of-years = { $title }{"\u00A0"}: { $covers }, { $years }
years = { $from }–{ $to }
sources-note = Tous les chiffres sont avant impôt et tels que ces sources les donnent{"\u00A0"}: des estimations, pas un conseil. Les actions comptent à leur valeur le jour de l’attribution.
