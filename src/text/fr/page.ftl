# La page autour de ses parties : la barre, les avis, les titres, et comment tout est gardé.

this-scenario = Ce scénario
undo = Annuler
redo = Rétablir
scenarios = Scénarios
share = Partager
guides = Guides
last-step = Dernière étape
undone = Étape annulée
redone = Étape rétablie
undone-field = Étape annulée{"\u00A0"}: { $field }
redone-field = Étape rétablie{"\u00A0"}: { $field }
nothing-saved = Rien n’est enregistré sur cet appareil. Ce que vous saisissez disparaît quand vous fermez la page.

# Les avis, donnés une fois au-dessus de la page.
notices = À noter
from-link = Vous regardez des chiffres venus d’un lien. Rien n’est enregistré tant que vous ne modifiez rien.
from-link-beside-own = Vous regardez des chiffres venus d’un lien. Votre scénario est enregistré tel que vous l’avez laissé{"\u202F"}; ce que vous modifiez ici est gardé à part.
for-reading-only = Ces chiffres viennent d’un lien, en lecture seule. Faites-en une copie pour les modifier.
is-example = Ceci est un exemple{"\u202F"}; ce ne sont pas vos chiffres.
link-problems = Une partie du lien n’a pas pu être utilisée{"\u00A0"}:
unread = Des données enregistrées ici n’ont pas pu être ouvertes{"\u202F"}; elles sont gardées telles quelles{"\u00A0"}:
changed-in-tab = Ce scénario a aussi été modifié dans un autre onglet. Les deux sont gardés{"\u00A0"}: ce que vous voyez ici est maintenant une copie.
# « Copier le lien » est un bouton du formulaire.
not-saved = { $why } La page fonctionne, mais ce que vous saisissez disparaît quand vous la fermez. «{"\u00A0"}Copier le lien{"\u00A0"}» permet de l’emporter.
no-guide = Le guide de ce scénario n’est pas sur cet appareil. Vos chiffres sont comparés à un autre guide{"\u202F"}; ils sont gardés tels quels tant que vous ne modifiez rien.
second-failed = Cette partie de la page n’a pas pu être chargée. Vérifiez la connexion, puis appuyez de nouveau sur le bouton{"\u202F"}; si une nouvelle version de la page est annoncée, rechargez d’abord.
currency-changed = Vos chiffres restent tels que vous les avez saisis, et sont maintenant lus en { $currency }. Rien n’est converti.
take-copy = Faire une copie
back-to-own = Revenir à mon scénario
show-other = Voir l’autre
clear-example = Effacer l’exemple
dismiss = Masquer

# Les titres des parties qui suivent.
equity = Ce que les actions peuvent devenir
plan = Ce qu’il faut demander
words = Ce qu’il faut dire
rounds = Les échanges
brief = La fiche
reference = Derrière les chiffres
