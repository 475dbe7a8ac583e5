# Ce que veulent dire les mots.

title = Ce que veulent dire les mots

# Devant des mots qui mènent à leur sens.
these = Ce que veulent dire ces mots :

total-compensation = Rémunération totale
total-compensation-is = Une année ordinaire : salaire fixe, prime attendue, et attribution d’actions divisée par ses années d’acquisition. Ce qui n’est versé qu’une fois ne compte pas.
four-year-total = Total sur quatre ans
four-year-total-is = Tout ce que rapportent quatre années avant impôt, chacune telle qu’elle se présente : salaire, primes, actions acquises et versements uniques.
band = Fourchette
band-is = L’intervalle dans lequel une entreprise paie un poste dans une région. 0 % en est le bas, 100 % le haut.
floor = Plancher
floor-is = Le minimum acceptable. Il n’est que pour vous, et ne figure dans rien de ce qui est destiné à l’entreprise.
ask = Demande
ask-is = Ce qu’il faut demander d’abord. C’est plus que ce que vous attendez, pour qu’il y ait quelque chose à céder.
target = Objectif
target-is = Là où vous aimeriez arriver, entre plancher et demande.
location-factor = Coefficient de lieu
location-factor-is = La part du fixe de New York que touche un poste à distance, de 60 % à 100 %. Les actions restent entières.
signing-bonus = Prime de signature
signing-bonus-is = Versée une fois, à l’arrivée. En cas de départ précoce, une clause de remboursement peut la réclamer.
clawback = Clause de remboursement
clawback-is = Une clause qui vous fait rembourser une prime si vous partez avant une certaine date.

vesting = Acquisition
vesting-is = Une attribution devient vôtre peu à peu, le plus souvent en quatre ans. Ce qui n’est pas acquis est perdu au départ.
cliff = Période d’attente
cliff-is = Un premier temps, souvent un an, pendant lequel rien n’est acquis. À la fin, toute la part de cette période est acquise d’un coup.
refresher = Nouvelle attribution
refresher-is = Une attribution de plus, une année suivante, avec sa propre acquisition.
private-equity = Actions non cotées
private-equity-is = Les actions d’une entreprise qui n’est pas en bourse. On ne peut pas les vendre aujourd’hui, et peut-être jamais.
public-equity = Actions cotées
public-equity-is = Les actions d’une entreprise en bourse. On peut les vendre une fois acquises, au cours du jour.
rsus = RSU
rsus-is = Des actions promises pour une date (« restricted stock units »). Dans une entreprise non cotée, elles attendent souvent un second déclencheur, la sortie, et sont perdues s’il ne vient pas à temps.
options = Options
options-is = Le droit d’acheter des actions à un prix fixé d’avance, le prix d’exercice. Elles valent ce que vaut l’action au-dessus de ce prix.
strike = Prix d’exercice
strike-is = Ce que vous payez par action en utilisant une option. Aux États-Unis, il suit la valeur « 409A » d’une action ordinaire.
window = Délai d’exercice
window-is = Combien de temps vous pouvez encore exercer vos options acquises après votre départ. Trois mois, c’est courant, et cela coûte leurs options à bien des gens.
acceleration = Accélération à double déclenchement
acceleration-is = Si l’entreprise est vendue et que votre poste prend fin, ce qui n’était pas acquis l’est aussitôt.
leaver = Mauvais départ
leaver-is = Une clause (« bad leaver ») par laquelle certains perdent en partant des actions déjà acquises. Qui est visé ? Cela mérite d’être demandé.

valuation = Valorisation
valuation-is = Ce que vaut toute l’entreprise au dernier prix payé par les investisseurs. C’est le prix de leurs actions, qui ont des droits que les vôtres n’ont pas.
common = Action ordinaire
common-is = Celle des salariés. Elle est payée en dernier, et vaut donc moins que celle d’un investisseur tant qu’aucune sortie n’est en vue.
preferred = Action de préférence
preferred-is = Celle des investisseurs. Elle peut réclamer d’abord sa mise, ou devenir une action ordinaire si cela rapporte plus.
preference = Préférence de liquidation
preference-is = Ce qui, d’une sortie, va aux investisseurs avant tous les autres : une fois leur mise, dans la plupart des levées depuis 2020.
participation = Participation
participation-is = Les investisseurs prennent leur préférence puis leur part du reste. Un plafond limite les deux ensemble.
dilution = Dilution
dilution-is = Chaque levée crée des actions : les vôtres deviennent une plus petite part de l’entreprise.
exit = Sortie
exit-is = Le jour où les actions deviennent de l’argent : l’entreprise est vendue ou entre en bourse.

discount-rate = Taux d’actualisation
discount-rate-is = De combien l’argent reçu dans un an vaut moins pour vous que celui d’aujourd’hui.
haircut = Décote
haircut-is = Une réduction forfaitaire de la valeur des actions, pour tout ce qu’aucun modèle ne sait.
median = Médiane
median-is = Le milieu : la moitié des futurs imaginés rapportent plus, la moitié moins.
certainty-equivalent = Équivalent certain
certainty-equivalent-is = La somme sûre qui vaudrait pour vous autant que le pari, selon votre goût du risque.
