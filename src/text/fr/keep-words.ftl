# Que dire : le texte lui-même, ses blancs et ses paragraphes, et les façons de l’emporter.

subject = Objet{"\u00A0"}: { $subject }

met = Le fixe et les actions sont à la hauteur de votre demande{"\u00A0"}: ce texte ne les redemande donc pas.
no-rival = Il n’y a pas d’offre à citer{"\u00A0"}: ajoutez-en une plus haut, et précisez qu’elle est écrite, ou orale.
nothing-in-guide = Le guide n’a rien pour ce texte. Choisissez-en un autre.
named-less-base = Dans le suivi, votre dernier fixe est de { $named }{"\u202F"}; ce texte demande { $ask }.
named-less-equity = Dans le suivi, votre dernière attribution est de { $named }{"\u202F"}; ce texte demande { $ask }.
change-the-ask = Ce que les textes demandent se change dans la vue «{"\u00A0"}Demande{"\u00A0"}», sous l’échelle.
left-out = On peut en dire plus dès que vous remplissez{"\u00A0"}: { $names }.

paragraph = Paragraphe «{"\u00A0"}{ $name }{"\u00A0"}»
is-subject = objet
is-greeting = salutation
is-closing = formule de fin
is-message = message
is-thanks = remerciements
is-ask = demande
is-call = appel
is-open = ouverture
is-work = travail
is-risk = risque
is-offer = offre
is-choice = choix
is-extras = autres demandes
is-close = conclusion
is-met = accord
is-also = autres points
is-next = suite
is-hear = écoute
is-ways = autres voies
is-time = délai
is-yes = oui
is-terms = conditions
is-no = non
is-door = porte ouverte
back-to-ours = Revenir à notre texte

copy = Copier
copying = Copie
copied = C’est copié.
not-copied = Le navigateur ne laisse pas cette page copier. Sélectionnez le texte et copiez-le à la main.
edit = Modifier
done = Terminer
save-text = Enregistrer en{"\u00A0"}.txt
save-markdown = Enregistrer en{"\u00A0"}.md
mail = Ouvrir dans un e-mail
