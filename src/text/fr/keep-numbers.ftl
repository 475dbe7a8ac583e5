# « À propos des chiffres » : comment ils sont faits, et ce qu’ils laissent de côté.

title = Comment les chiffres sont faits
estimates = Tout ici est une estimation, à partir de ce que vous saisissez et du guide du poste. Ce n’est ni une promesse, ni un conseil fiscal ou juridique.
exact = Les montants sont comptés exactement, en décimal, et arrondis une seule fois, à l’affichage : à l’unité, le demi s’éloignant de zéro. Chaque chiffre a un « Détail » qui montre ses données, d’où vient chacune, et sa formule.
pay = La rémunération totale est le salaire fixe + la prime attendue + l’attribution d’actions ÷ les années d’acquisition. Le total sur quatre ans additionne quatre années telles qu’elles se présentent : augmentations, acquisition avec sa période d’attente, nouvelles attributions, et versements uniques dans leur année.
standing = Demande et plancher sont quatre fois leur fixe et ce qui est acquis de leur attribution. À distance, le fixe de la fourchette, de la demande et du plancher est celui de New York multiplié par le coefficient de lieu ; les actions ne le sont pas.
quoted = Les chiffres sur quatre ans que les guides citent pour des offres concurrentes comptent le fixe une seule fois. Ils sont montrés comme cités, avec à côté le chiffre comparable.
private = Les actions non cotées comptent à la valeur indiquée dans l’offre, sont toujours montrées à part du numéraire, et jamais données pour sûres. Ce qu’elles peuvent devenir est dans « Actions », selon vos propres hypothèses : préférences, dilution, prix d’exercice, et beaucoup de sorties imaginées.
futures = Les sorties imaginées sont tirées selon une règle fixe : les mêmes chiffres donnent chaque fois la même image. Leur dispersion est une hypothèse ; personne ne connaît les probabilités.
rates = Les montants en d’autres devises suivent les taux de référence de la Banque centrale européenne du { $day }, sauf si vous saisissez un taux.

missing-title = Ce qu’ils laissent de côté
missing-intro = Ce qui suit peut changer quelle offre est la meilleure, et n’est pas compté :
missing-tax = Impôts et cotisations sociales. Ils dépendent du pays, de la nature des actions et du moment de la vente ; tous les chiffres s’entendent avant leur déduction.
missing-prices = Le cours futur des actions cotées, l’inflation, et les variations de change. Tout est compté comme au jour de l’offre.
missing-life = Les prix là où vous vivez, les trajets, les congés, la retraite et la couverture santé, sauf si vous les saisissez comme avantages.
missing-work = Les promotions, le risque de perdre l’emploi, et ce que le travail vaut pour vous.
missing-buyers = Les ventes d’actions non cotées avant une sortie, comme les offres de rachat. Certaines entreprises en organisent ; rien ici ne repose là-dessus.
