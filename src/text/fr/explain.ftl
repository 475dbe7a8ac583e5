# D’où viennent les chiffres : formules, valeurs de départ et lignes.

result = Résultat

typed = votre saisie
guide = le guide
ecb = BCE, { $date }
assumed = hypothèse
worked = calcul

total-compensation = Salaire fixe + prime attendue + attribution d’actions ÷ années d’acquisition. Les versements uniques et les avantages ne comptent pas.
four-years = La somme de quatre années de rémunération, élément par élément. Les actions acquises sont arrondies au centime en cumulé, pour que les parts d’une attribution en donnent exactement le total.
average = Le total des années affichées, divisé par leur nombre.
standing = Chaque montant est comparé au plancher et à la demande. Sur quatre ans, ces derniers valent quatre fois leur salaire fixe, plus ce qui est acquis de leur attribution.
in-band = (Montant − bas de la fourchette) ÷ (haut − bas de la fourchette).
gap = Le total sur quatre ans de votre offre, moins l’autre total. Demande et plancher{"\u00A0"}: quatre fois leur salaire fixe, plus ce qui est acquis de leur attribution.
leaving = Les actions comptent à leur valeur d’attribution. Chaque part d’une prime de signature compte comme à rembourser en entier jusqu’à la fin de son délai{"\u202F"}; certains contrats demandent moins à mesure que le temps passe.
bridge = Chaque levier seul{"\u00A0"}: la plus petite hausse, en unités entières, avec laquelle le total sur quatre ans, recalculé, n’est plus sous l’objectif{"\u202F"}; puis un arrondi au millier supérieur.
exit = Les préférences sont payées d’abord, et chaque catégorie d’investisseurs convertit ses actions si elle y gagne{"\u202F"}; le reste est partagé entre tous ceux qui y ont part. Actions prises en compte × (valeur d’une action − prix d’exercice){"\u202F"}; rien si le résultat est négatif, ou si aucune action ne compte.
break-even = Ce que les actions doivent rapporter ÷ actions prises en compte + prix d’exercice{"\u00A0"}: c’est ce que doit valoir une action. La sortie est la plus petite à laquelle les préférences et les conversions des investisseurs lui laissent cette valeur.

part-times = { $part }{"\u00A0"}: { $times } × { $amount }
part-years = { $part }{"\u00A0"}: { $amounts }
year = Année { $year }
years-listed = Années affichées

equity-grant = Attribution d’actions
its-floor = son plancher
its-ask = sa demande
low-end = Bas de la fourchette
high-end = Haut de la fourchette
above-low-end = Au-dessus du bas de la fourchette
width = Largeur de la fourchette
offer-four-years = Total sur quatre ans de votre offre
less-ask = moins la demande
less-floor = moins le plancher
less-company = moins le total chez { $company }
target = Objectif
less-offer-four-years = moins le total sur quatre ans de votre offre

months-until-leaving = Mois avant le départ
unvested = Actions attribuées d’ici là et pas encore acquises
signing-due-back = Prime de signature à rembourser
signing-unpaid = Prime de signature pas encore versée

whole-grant = Attribution d’actions, en entier
vesting-years = Années d’acquisition
cliff = Période d’attente
cliff-months = { $months } mois
vests = Acquisition
every-month = chaque mois
location-factor = Coefficient de lieu
rate = 1 EUR en { $currency }

exit-value = Valeur à la sortie
common-share = Une action ordinaire, en part du prix actuel
vested-at-exit = Les actions acquises, à la sortie
less-strike = moins leur prix d’exercice, ou tout s’il est plus élevé
less-haircut = moins la décote et l’actualisation
# Une sortie.
no-exit-needed = pas besoin de sortie
no-such-exit = aucune sortie
rival-pay = Rémunération de l’autre offre ces années-là
less-other-pay = moins votre rémunération sans les actions
shares-must-bring = Les actions doivent rapporter
valuation = Dernière valorisation
raised = Fonds avec préférence
preference = Préférence
left-after-rounds = Part restante après les levées suivantes
months-of-stay = Mois avant votre départ
months-to-exit = Mois avant la sortie
vested-then = Actions acquises alors, à leur valeur d’attribution
strike = Prix d’exercice, en part du prix actuel
times = { $number } fois

ask-four-years = Demande sur quatre ans
floor-four-years = Plancher sur quatre ans
base-offered = Fixe proposé
floor-base = Plancher{"\u00A0"}: fixe
ask-base = Demande{"\u00A0"}: fixe
equity-offered = Actions proposées
floor-equity = Plancher{"\u00A0"}: actions
ask-equity = Demande{"\u00A0"}: actions
private-in-four-years = Actions non cotées en quatre ans
signing-offered = Prime de signature proposée
unnamed = L’offre concurrente
asked-for = Demandé{"\u00A0"}: { $title }
adds = Ce que cela ajoute sur quatre ans
adds-each = Ce qu’ajoute chaque tranche de 10{"\u202F"}000 sur quatre ans
ask-adds = Ce que la demande ajoute sur quatre ans
lever-alone = Ce levier seul, pour combler l’écart jusqu’à l’objectif
