# Derrière les chiffres : ce que dit le guide, partie par partie.

checked = Ce que nous avons vérifié
role = Le poste, et ce qui fait sa paie
levels = Niveaux comparables ailleurs
levers = Ce que vous pouvez négocier
extras = Ce qu’il faut demander d’autre
sources = Sources
