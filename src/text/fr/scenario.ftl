# Comment s’appellent les champs, les offres et les échanges.

# Les éléments d’une offre. Dans le nom d’une autre offre, ils commencent par une minuscule : tous par une lettre sans accent.
part-company = Entreprise
part-currency = Devise
part-base = Salaire fixe
part-raise = Augmentation
part-bonus = Prime annuelle
part-payout = Part de la prime versée
part-equity-kind = Type d’actions
part-equity-as = Actions indiquées par
part-equity = Attribution d’actions
part-shares = Nombre d’actions
part-price = Prix par action
part-growth = Hausse du cours
part-vesting = Acquisition
part-vesting-years = Années d’acquisition
part-cliff = Période d’attente
part-shape = Rythme d’acquisition
part-split = Pourcentage par année
part-refresher = Nouvelle attribution
part-refresher-from = Nouvelle attribution dès l’année
part-refresher-every = Puis tous les
part-refresher-years = Nouvelle attribution acquise sur
part-signing = Prime de signature
part-signing2 = Prime de signature, 2e partie
part-clawback = Clause de remboursement
part-relocation = Aide au déménagement
part-retirement = Cotisation retraite
part-benefits = Autres avantages
part-source = Point de départ
part-marked = Cette offre est

# Actions non cotées.
term-form = Forme de l’attribution
term-valued-at = Attribution évaluée selon
term-strike = Prix d’exercice
term-ratio = Prix d’une action ordinaire
term-window = Délai d’exercice
term-leaver = Si vous partez avant
term-expiry = Échéance
term-acceleration = Accélération à double déclenchement
term-at-exit = Votre emploi à la sortie
term-valuation = Dernière valorisation
term-raised = Fonds avec préférence
term-preference = Préférence de liquidation
term-participation = Participation
term-cap = Plafond
term-investors = Part des investisseurs
term-rounds = Levées de fonds à venir
term-stay = Années de présence
term-exit = Années jusqu’à la sortie
term-certainty = Ces durées sont
term-median = Valeur médiane à la sortie
term-spread = Dispersion
term-nothing = Probabilité de ne rien toucher
term-aversion = Vous et le risque
term-discount = Taux d’actualisation
term-haircut = Décote

# L’une des sorties côte à côte.
exit-kind = Ce qui se passe
exit-value = Valeur à la sortie
exit-chance = Probabilité

# Le plan de la personne.
plan-ask-base = Demande{"\u00A0"}: fixe
plan-ask-equity = Demande{"\u00A0"}: actions
plan-target-base = Objectif{"\u00A0"}: fixe
plan-target-equity = Objectif{"\u00A0"}: actions
plan-floor-base = Plancher{"\u00A0"}: fixe
plan-floor-equity = Plancher{"\u00A0"}: actions
plan-deadline = Réponse attendue au plus tard le
plan-script = Texte
plan-format = Forme
plan-tone = Ton
plan-basis = Leurs quatre ans
plan-reply-by = Réponse d’ici le
plan-their-name = Nom de votre contact
plan-my-name = Votre nom

# Un échange de la négociation.
round-date = Date
round-channel = Moyen
round-their-base = Leur fixe
round-their-equity = Leurs actions
round-their-signing = Leur prime de signature
round-your-base = Votre fixe
round-your-equity = Vos actions
round-your-signing = Votre prime de signature
round-notes = Notes

# Les autres champs.
location = Coefficient de lieu
years = Années affichées
leaving = Mois avant le départ
target = Objectif
target-amount = Chiffre sur quatre ans
beside = Comparaison avec
rate = 1 EUR en { $currency }
extra = Demande{"\u00A0"}: { $name }
extra-amount = { $name }{"\u00A0"}: montant
own-extra = Votre demande { $number }
own-extra-amount = Votre demande { $number }{"\u00A0"}: montant
round = Échange { $number }
of-round = { $part } (échange { $number })
of-exit = { $part } (sortie { $number })
of-offer = { $offer }{"\u00A0"}: { $part }
competing = Offre concurrente
competing-of-many = Offre concurrente { $number }
