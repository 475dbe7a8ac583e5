# Ce qui ne va pas dans un texte JSON ; `true`, les noms et les chemins sont ceux du texte.

not-json = ce n’est plus du JSON à partir de la ligne { $line }, colonne { $column }
duplicate-field = le champ `{ $name }` est en double
missing-field = il manque le champ `{ $name }`
unknown-field = le champ `{ $name }` est inconnu{"\u202F"}; choisissez parmi { $known }
unknown-variant = la valeur `{ $name }` est inconnue{"\u202F"}; choisissez parmi { $known }
# Autre chose que prévu : ce qui a été trouvé, et ce qui devrait y être.
other = trouvé{"\u00A0"}: { $found }{"\u202F"}; attendu{"\u00A0"}: { $expected }
the-number = le nombre `{ $value }`
number = un nombre
list = une liste
object = un objet
object-of-one-field = un objet d’un seul champ
text-or-object = du texte ou un objet
text = du texte entre guillemets
true-or-false = true ou false
whole-number = un nombre entier
decimal = un nombre décimal entre guillemets, comme "92000"
languages = un objet par langue
three-texts = trois textes, un par ton
text-or-three = un texte ou une liste de trois

# Un scénario enregistré ; les noms sont ceux de son JSON.
no-version = il n’y a pas de version { $version }
no-name = ce nom n’existe pas
one-to-most = donnez de une à { $most } offres
up-to = donnez-en { $most } au plus
up-to-of = donnez { $most } { $name } au plus
