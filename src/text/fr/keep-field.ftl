# Comment s’appellent les champs d’un guide dans le formulaire qui le corrige.

id = Identifiant dans les liens

role = Poste

company = Entreprise

title = Titre

themes = Thèmes

about-summary = Résumé
about-products = Produits
about-facts = À savoir

equity-private = Actions non cotées
equity-form = Forme des actions
equity-years = Années d’acquisition des actions

valuation-amount = Valorisation
valuation-currency = Valorisation, devise
valuation-or-more = Valorisation, ou plus
valuation-as-of = Valorisation, mois
valuation-source = Valorisation, source
valuation-restated = Valorisation, rappel

regions-id = identifiant dans les liens
regions-name = nom
regions-pay-own-currency = devise
regions-pay-own-base-low = fixe par an, bas
regions-pay-own-base-high = fixe par an, haut
regions-pay-own-equity-low = attribution d’actions, bas
regions-pay-own-equity-high = attribution d’actions, haut
regions-pay-own-bonus = prime par an
regions-pay-own-published-total-low = total indiqué, bas
regions-pay-own-published-total-high = total indiqué, haut
regions-pay-own-ask-base = demande, fixe
regions-pay-own-ask-equity = demande, actions
regions-pay-own-floor-base = plancher, fixe
regions-pay-own-floor-equity = plancher, actions
regions-pay-own-competing-companies = entreprises
regions-pay-own-competing-level = niveau
regions-pay-own-competing-base = fixe par an
regions-pay-own-competing-equity-per-year = actions par an
regions-pay-own-competing-quoted-four-years = chiffre sur quatre ans
regions-pay-own-competing-called-guaranteed = dite garantie
regions-pay-own-restated-section = où
regions-pay-own-restated-figure-base-low = fixe, bas
regions-pay-own-restated-figure-base-high = fixe, haut
regions-pay-own-restated-figure-equity-low = actions, bas
regions-pay-own-restated-figure-equity-high = actions, haut
regions-pay-own-restated-figure-quoted-four-years = chiffre sur quatre ans
regions-pay-scaled-of = identifiant de la région de référence
regions-pay-scaled-low = plus petite part du fixe de celle-ci
regions-pay-scaled-high = plus grande part du fixe de celle-ci
regions-note = note

levels-company = entreprise
levels-title = titre
levels-level = niveau
levels-place = lieu
levels-base-currency = devise
levels-base-low = fixe, bas
levels-base-high = fixe, haut
levels-base-beside = identifiant de la région comparée
levels-rsus = actions cotées en plus
levels-relation = rapport

level-notes = Note sur les niveaux

team-note = Équipes
team-sizes-here-low = Équipe ici, la plus petite
team-sizes-here-high = Équipe ici, la plus grande
team-sizes-here-or-more = Équipe ici, ou plus
team-sizes-elsewhere-low = Équipe ailleurs, la plus petite
team-sizes-elsewhere-high = Équipe ailleurs, la plus grande
team-sizes-elsewhere-or-more = Équipe ailleurs, ou plus
team-sizes-who = Équipe ailleurs, qui

open-source-libraries = Bibliothèques logicielles
open-source-case = Open source, l’argument
open-source-slots-id = identifiant dans les liens
open-source-slots-label = libellé
open-source-slots-kind = contenu
open-source-role-case = Open source pour ce poste, l’argument
open-source-role-slots-id = identifiant dans les liens
open-source-role-slots-label = libellé
open-source-role-slots-kind = contenu

levers-id = identifiant
levers-title = titre
levers-kind = type
levers-region = identifiant de sa seule région
levers-case = l’argument
levers-targets-region = identifiant de la région
levers-targets-equity = actions à viser
levers-targets-or-more = ou plus
levers-extras = identifiants de ses demandes annexes
levers-slots-id = identifiant dans les liens
levers-slots-label = libellé
levers-slots-kind = contenu

strategy-motive = Pourquoi cette entreprise
strategy-reason = Pourquoi cette demande
strategy-floor-reason = Pourquoi pas moins que le plancher
strategy-companies = Entreprises concurrentes

extras-id = identifiant dans les liens
extras-title = titre
extras-kind = type
extras-year = année
extras-amounts-region = identifiant de la région
extras-amounts-amount = montant
extras-details = détails

sources-title = titre
sources-covers = ce qu’elle couvre
sources-from = première année
sources-to = dernière année

# Les éléments de listes, devant un de leurs champs.
of-item = { $item }, { $field }
numbered = { $field } { $number }
of-open-source = Open source, { $field }
item-region = Région { $number }
item-competing = offre concurrente { $number }
item-restated = rappel { $number }
item-level = Grille des niveaux { $number }
item-slot = argument { $number }
item-role-slot = pour ce poste, argument { $number }
item-lever = Levier { $number }
item-target = objectif { $number }
item-extra = Demande annexe { $number }
item-amount = montant { $number }
item-source = Source { $number }
