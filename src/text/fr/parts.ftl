# Ce que disent les champs et les chiffres, où qu’ils soient, dans les deux modules.

of-base = { $percent } du fixe

# Derrière le titre de champs repliés.
filled-in = { $count ->
    [one] {" "}({ $count } champ rempli)
   *[other] {" "}({ $count } champs remplis)
}
filled-in-wrong = { $count ->
    [one] {" "}({ $count } champ rempli, avec une erreur)
   *[other] {" "}({ $count } champs remplis, avec une erreur)
}

in-this-view = Dans cette vue

bring-back = Remettre en place

how = Détail
how-of = {"\u00A0"}: { $what }
nothing-to-explain = Il n’y a pas encore de chiffre à expliquer.
