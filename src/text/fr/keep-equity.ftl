# Ce que peuvent devenir les actions non cotées : des sorties côte à côte, beaucoup de futurs imaginés, et comment tout peut se perdre.

some-exits = Quelques sorties
many-futures = De nombreux futurs
ways = Comment tout peut se perdre, et ce qu’il faut demander
sources = D’où viennent les hypothèses
how = les sorties et le point d’équilibre
break-even = Point d’équilibre
exit = Sortie { $number }

billion-with-sign = { $number }{"\u00A0"}Md{ $sign }
billion-with-code = { $number }{"\u00A0"}Md{"\u00A0"}{ $code }
million-with-sign = { $number }{"\u00A0"}M{ $sign }
million-with-code = { $number }{"\u00A0"}M{"\u00A0"}{ $code }
chance-under = moins de { $percent }
chance-over = plus de { $percent }
range = de { $low } à { $high }

no-grant = Saisissez votre salaire fixe et votre attribution d’actions pour voir ce que celle-ci peut devenir.
listed = Les actions de cette offre sont cotées{"\u00A0"}: on peut les vendre une fois acquises, au cours du jour.
no-valuation = Le guide ne connaît aucune valorisation de cette entreprise.
too-large = Le calcul exact n’est pas possible avec ces conditions. Vérifiez la saisie des montants.

equal-without = { $years ->
    [one] Même si les actions ne rapportent rien, cette offre est à égalité avec { $company } sur { $years } an.
   *[other] Même si les actions ne rapportent rien, cette offre est à égalité avec { $company } sur { $years } ans.
}
equal-at = { $years ->
    [one] Pour que cette offre soit à égalité avec { $company } sur { $years } an, l’entreprise qui la fait doit valoir { $exit } à la sortie{"\u00A0"}: { $times } fois sa dernière valorisation.
   *[other] Pour que cette offre soit à égalité avec { $company } sur { $years } ans, l’entreprise qui la fait doit valoir { $exit } à la sortie{"\u00A0"}: { $times } fois sa dernière valorisation.
}
equal-never = Aucune sortie ne met cette offre à égalité avec { $company }{"\u00A0"}: rien de l’attribution ne compte à ce moment-là.
rival-private = Chez { $company } non plus, les actions ne sont pas cotées{"\u00A0"}: elles comptent à leur valeur d’attribution, que personne ne paie aujourd’hui.
no-rival = Saisissez une autre offre à côté de celle-ci, et cette ligne dira ce que l’entreprise doit valoir pour que les deux soient à égalité. Sa devise doit avoir un taux.

exit-hint = un montant, ou 2x
exit-hint-usual = { $usual } par défaut

exits = Ce que rapportent les sorties
exits-caption = Ce que rapporte chacune, en { $currency }
share = Une action, en part du prix actuel
vested = Votre part acquise
after-strike = Net du prix d’exercice
a-year = Par an
all-pay = { $years ->
    [one] Toute la rémunération sur { $years } an, face à { $company }
   *[other] Toute la rémunération sur { $years } ans, face à { $company }
}
by-chances = Selon vos probabilités
exit-likely = probable à { $chance }
worth-today = soit { $amount } aujourd’hui
exit-nothing = Il n’en sort rien
exit-sale = Vente à { $amount }
exit-listing = Entrée en bourse à { $amount }
fate-not-vested = rien d’acquis
fate-lapsed = perdues avant
fate-expired = expirées avant
fate-under-strike = sous le prix d’exercice
fate-nothing-left = plus rien pour les actions ordinaires
chances-note = À vous de donner les probabilités{"\u202F"}; dès qu’elles font 100{"\u00A0"}%, la moyenne s’affiche ici avec son intervalle.
risk-note = Le risque est compté plus d’une fois{"\u00A0"}: par une probabilité de ne rien toucher, une décote ou un taux d’actualisation élevé. N’utilisez que l’un des trois.
raised-note = Aucune préférence n’est comptée pour les fonds levés jusqu’ici{"\u00A0"}: les sorties basses semblent meilleures qu’elles ne le sont. Demandez combien a été levé.

simulation = Simulation
too-far-apart = Ces chiffres sont trop éloignés les uns des autres pour imaginer des futurs. Vérifiez la saisie des montants.
so-far = { $number } futurs imaginés jusqu’ici.
futures = { $number } futurs imaginés, avant impôt, autour des années et des valeurs à la sortie ci-dessus.
in-middle = Médiane
on-average = En moyenne
worth-to-you = Valeur pour vous, risque compris
in-eight-of-ten = de { $low } à { $high } dans huit cas sur dix
chance-to-equal = Probabilité d’égaler { $company }
shares-must-bring = les actions doivent rapporter { $amount }
chance-of-nothing = Probabilité de finir sans rien
lapsing-among = y compris les options perdues
worth-note = Valeur pour vous{"\u00A0"}: le montant sûr qui vaut pour vous autant que ce tirage, en plus d’une autre rémunération de { $amount }.

fan = Encaissé à la fin de chaque année
fan-key = Rien avant la sortie. Foncé{"\u00A0"}: la moitié des futurs{"\u202F"}; clair{"\u00A0"}: huit sur dix{"\u202F"}; ligne{"\u00A0"}: la médiane
fan-empty = Rien, dans neuf futurs sur dix.
fan-name = Encaissé à la fin de l’année { $year }{"\u00A0"}: médiane { $middle }{"\u202F"}; un futur sur dix rapporte moins de { $low }, un sur dix plus de { $high }
fan-as-table = L’éventail en tableau
fan-figures = Chiffres de l’éventail
fan-caption = Encaissé à la fin de chaque année, en { $currency }
tenth-less = 1 sur 10 a moins
quarter-less = 1 sur 4 a moins
middle = Médiane
quarter-more = 1 sur 4 a plus
tenth-more = 1 sur 10 a plus

histogram = Nombre de futurs selon ce qu’ils rapportent
hatched = Hachuré{"\u00A0"}: ceux qui ne rapportent rien ({ $chance })
hatched-cut = Hachuré{"\u00A0"}: ceux qui ne rapportent rien ({ $chance }), barre coupée
histogram-name = Futurs qui ne rapportent rien{"\u00A0"}: { $chance }{"\u202F"}; 19 sur 20 ne rapportent pas plus de { $amount }
mark-middle = la médiane
mark-equals = à égalité avec { $company }
and-more = { $amount } et plus

way-window = Vous partez, et { $months } mois plus tard les options non exercées sont perdues.
way-expiry = { $years ->
    [one] Aucune sortie ne vient avant { $years } an, et les RSU sont perdues, acquises ou non.
   *[other] Aucune sortie ne vient avant { $years } ans, et les RSU sont perdues, acquises ou non.
}
way-preference = Jusqu’à { $amount } à la sortie, tout va aux investisseurs.
way-preference-unknown = Une sortie basse ne profite qu’aux investisseurs. Basse à quel point, personne ne vous l’a dit.
way-strike = Jusqu’à { $amount } à la sortie, une action ne vaut pas plus que ce qu’elle vous coûte.
way-cliff = Votre poste prend fin avant le mois { $month }, et rien n’est acquis.
way-unvested = L’entreprise est vendue, votre poste prend fin, et ce qui n’est pas acquis est annulé.
way-leaver = Vous partez, et une clause de mauvais départ («{"\u00A0"}bad leaver{"\u00A0"}») ou un droit de rachat vous prend des actions acquises.
way-asset-sale = On vend la technologie ou l’équipe, pas l’entreprise{"\u00A0"}: vos actions restent dans une coquille vide.
as-entered = C’est le cas avec vos durées.
what-to-ask = Ce qu’il faut demander
of-clause = {"\u00A0"}: { $clause }

clause-preference = Préférences de liquidation
clause-leaver = Clauses de départ
clause-asset-sale = Vente des actifs
ask-window = Des années au lieu de mois, ou toute la durée de vie des options.
ask-expiry = Une échéance plus lointaine, ou prolongée jusqu’à une sortie.
ask-preference = Combien a été levé, combien de fois la mise est remboursée, et à qui la participation est accordée.
ask-strike = Le dernier prix 409A, ou fixé par le conseil d’administration, avec sa date, et le prix payé par les investisseurs.
ask-cliff = Une période plus courte, et aucune en cas de licenciement sans faute.
ask-acceleration = Tout est acquis si, dans l’année qui suit une vente, votre poste prend fin ou est dégradé.
ask-leaver = Ce qu’est un mauvais départ{"\u00A0"}: pour faute grave seulement. Personne d’autre ne perd d’actions acquises.
ask-asset-sale = La vente de la plupart des actifs compte comme une sortie.

your-grant = Votre attribution
the-company = L’entreprise
you-and-exit = Vous et la sortie
form-hint = Les options sont un droit d’acheter à un prix fixé d’avance. Par défaut, la forme du guide.
valued-at-hint = À quel prix l’offre compte l’attribution. Demandez-le.
strike-hint = Ce que vous coûte une action{"\u00A0"}: par action, ou en{"\u00A0"}% du prix payé par les investisseurs. Par défaut, le prix d’une action ordinaire, comme dans la plupart des plans.
ratio-hint = en{"\u00A0"}% du prix payé par les investisseurs, selon le rapport 409A ou le conseil d’administration. Par défaut 64{"\u00A0"}: les actions ordinaires des licornes étaient surévaluées de 56{"\u00A0"}% (Gornall et Strebulaev).
window-hint = Nombre de mois pour exercer vos options après votre départ. Par défaut 3{"\u00A0"}: courant dans les plans.
leaver-hint = Si ce délai se termine avant la sortie. Environ un tiers des options acquises qui ont de la valeur sont un jour exercées (Carta).
expiry-hint = Nombre d’années après lequel sont perdues les RSU qui attendent encore leur second déclencheur, la sortie. Par défaut 7{"\u00A0"}: courant dans les contrats.
acceleration-hint = Tout est acquis si l’entreprise est vendue et que votre poste prend fin. À ne pas confondre avec le double déclencheur des RSU.
at-exit-hint = Notre hypothèse{"\u00A0"}: l’acheteur vous garde, et l’acquisition continue au prix de la sortie.
valuation-hint = Fonds de la dernière levée compris. Par défaut, celle du guide{"\u00A0"}:
valuation-hint-of = Fonds de la dernière levée compris. Par défaut, celle du guide{"\u00A0"}: { $amount } ({ $source }, { $date }).
raised-hint = Tout ce que les investisseurs récupèrent d’abord. Par défaut, rien, faute de source{"\u00A0"}: demandez-le.
preference-hint = Combien de fois ils récupèrent ces fonds. Par défaut 1x{"\u00A0"}: la clause habituelle.
participation-hint = Ce qu’ils touchent au-delà. Par défaut aucune{"\u00A0"}: la clause habituelle.
cap-hint = Pour les deux ensemble, en multiple de leur mise. Par défaut 3x{"\u00A0"}: notre hypothèse.
investors-hint = en{"\u00A0"}% de l’entreprise. Par défaut, comme si tout avait été levé au dernier prix.
rounds-hint = en{"\u00A0"}% de l’entreprise, ce que vend chaque levée{"\u202F"}; après 10{"\u00A0"}%, il vous reste 90{"\u00A0"}% de votre part. Par défaut 10{"\u00A0"}: une série D (Carta).
stay-hint = de 1 à 10. Par défaut, aussi longtemps que dure l’acquisition.
exit-years-hint = de 0 à 15. Par défaut 4{"\u00A0"}: notre hypothèse, personne ne le sait.
certainty-hint = Approximatives{"\u00A0"}: de zéro au double, le plus souvent proches. Sert aux futurs imaginés.
median-hint = La moitié des futurs rapportent plus. Un montant ou 1,5x. Par défaut, la dernière valorisation{"\u00A0"}: aucune croissance.
spread-hint = Deux sorties sur trois sont entre la médiane ÷ ce nombre et la médiane × ce nombre. Par défaut 3x{"\u00A0"}: notre hypothèse{"\u202F"}; Cochrane trouve près de 2,7x en un an.
nothing-hint = en{"\u00A0"}% des futurs, ceux sans aucune sortie. Par défaut 0{"\u202F"}; près de trois fondateurs sur quatre n’ont rien touché (Hall et Woodward).
aversion-hint = Ce que vous donneriez pour une certitude{"\u00A0"}: l’aversion relative au risque. Par défaut 2{"\u202F"}; Hall et Murphy prennent 2 et 3.
discount-hint = en{"\u00A0"}% par an, ce que perd l’argent qui vient plus tard. Par défaut 0.
haircut-hint = en{"\u00A0"}% de moins pour des actions invendables. Par défaut 0.

source-gornall = Gornall et Strebulaev, Journal of Financial Economics 2020{"\u00A0"}: une valorisation compte toutes les actions au prix des dernières, et surévalue la licorne moyenne de 48{"\u00A0"}%, ses actions ordinaires de 56{"\u00A0"}%.
source-hall-woodward = Hall et Woodward, American Economic Review 2010{"\u00A0"}: les fondateurs financés par le capital-risque ont touché 5,8{"\u00A0"}millions de dollars en moyenne, et près de trois sur quatre rien. Pour quelqu’un dont l’aversion au risque est de 2, cela ne valait guère plus que rien.
source-hall-murphy = Hall et Murphy, Journal of Accounting and Economics 2002{"\u00A0"}: les options coûtent à l’entreprise plus qu’elles ne valent pour qui ne peut pas les vendre.
source-cochrane = Cochrane, Journal of Financial Economics 2005{"\u00A0"}: les rendements du capital-risque ont un écart type de près de 100{"\u00A0"}% par an.
source-carta = Carta{"\u00A0"}: les levées vendent 20{"\u00A0"}% (amorçage, A), 17{"\u00A0"}% (B), 13{"\u00A0"}% (C), 10{"\u00A0"}% (D){"\u202F"}; parmi les options qui ont de la valeur, un tiers sont exercées.
not-counted = Ne sont pas comptés{"\u00A0"}: les impôts, les périodes d’interdiction de vente, les frais d’une vente, ce que versent les détenteurs d’options.
