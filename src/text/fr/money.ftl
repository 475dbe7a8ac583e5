# Ce qui ne va pas dans un montant, un pourcentage ou un taux de change.

empty = Rien n’est saisi pour l’instant.
negative = Ici, un montant ne peut pas être inférieur à zéro.
too-large = C’est plus de mille milliards. Vérifiez les zéros.
ambiguous = Cela peut vouloir dire { $decimal } ou { $grouped }. Écrivez le montant en entier.
other-currency = Ce montant est en { $expected }, mais la saisie est en { $found }. Convertissez-la d’abord.
no-amount = Ce montant n’est pas lisible. Essayez 120k, 120{"\u202F"}000 ou 120000,50.
no-percentage = Ce pourcentage n’est pas lisible. Essayez 80 ou 72,5{"\u00A0"}%.
no-rate-typed = Ce taux de change n’est pas lisible. Essayez 1,1172.

# À l’intérieur d’autres phrases, après deux-points ou un point-virgule.
mismatch = { $left } et { $right } ne peuvent pas se combiner{"\u202F"}; convertissez d’abord l’un des deux montants
no-rate = il manque le taux de change pour { $currency }{"\u202F"}; saisissez ce que vaut un euro en { $currency }
overflow = le résultat est trop grand pour être exact
unknown-currency = «{"\u00A0"}{ $code }{"\u00A0"}» n’est pas une devise{"\u202F"}; utilisez un code ISO 4217 comme EUR
