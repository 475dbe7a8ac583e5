# Quoi demander, et dans quel ordre : les démarches, l’échelle, les arguments, et le reste.

moves = Que faire d’abord, et ensuite
the-ladder = L’échelle
facts = Ce qui plaide pour vous
extras = Que demander d’autre

ladder = Échelle
own-figures = Votre demande, votre objectif, votre plancher
guides-a-year = par an{"\u202F"}; dans le guide{"\u00A0"}: { $amount }
guides-whole = attribution entière{"\u202F"}; dans le guide{"\u00A0"}: { $amount }
now-a-year = par an{"\u202F"}; actuellement { $amount }
now-whole = attribution entière{"\u202F"}; actuellement { $amount }

guides-ask = Demande du guide
guides-floor = Plancher du guide
your-offer = Votre offre
# Après la demande, l’objectif ou le plancher, si l’offre en fait autant.
reached = total atteint
base-a-year = Fixe par an
equity-whole = Actions, attribution entière
no-equity = aucune
ladder-of-base = Échelle du salaire fixe
ladder-of-equity = Échelle des actions, attribution entière
ladder-of-total = Échelle du total sur quatre ans

open-source = Votre travail open source
in-this-role = Vous, à ce poste
number-hint = un nombre, comme 1200, 40k ou 300+
percent-hint = en pourcentage
words-hint = quelques mots
missing-facts = À remplir pour renforcer vos arguments{"\u00A0"}: { $facts }.
between-facts = {"\u202F"};{" "}
offer-written = Chez { $company }{"\u00A0"}: offre écrite. Les textes peuvent la citer.
offer-verbal = Chez { $company }{"\u00A0"}: offre orale, pas écrite. Les textes peuvent la citer, mais comme telle.
offer-expected = Chez { $company }{"\u00A0"}: offre attendue. Aucun texte ne la cite.
offer-not-marked = Chez { $company }{"\u00A0"}: offre non précisée, donc aucun texte ne la cite. Indiquez dans cette offre si elle est écrite.
no-offer = Rien ne plaide mieux pour vous qu’une offre venue d’ailleurs. Ajoutez-la plus haut, et indiquez à quel point elle est sûre.

own-asks = Vos propres demandes
own-title-hint = quelques mots, comme dans une liste
own-amount-hint = ce que cela vaut, une seule fois
you-ask = vous demandez { $amount }
guide-names-none = le guide n’en indique pas pour votre région

worth-met = Déjà dans l’offre.
worth-four-years = Ajoute { $amount } sur quatre ans.
worth-each = Chaque tranche attribuée de { $each } ajoute { $amount } en quatre ans.
worth-guards = Protège { $amount } de l’attribution, à la fin du mois { $month }.
worth-to-spend = { $amount } à dépenser pour le travail{"\u202F"}; non compté dans la rémunération.
worth-untyped = Saisissez un montant pour que cela compte.
worth-promise = Une promesse, pas un montant.
