# Ce que les vues des scénarios, du partage et des guides ont en commun.

scenarios-title = Vos scénarios
share-title = Partager ce qui est à l’écran
guides-title = Guides
close = Fermer

done = Fait

undo = Annuler

button-of = { $button }{"\u00A0"}: { $title }

between = ,{" "}
between-long = {"\u202F"};{" "}

scenarios = { $count ->
    [one] { $count } scénario
   *[other] { $count } scénarios
}
guides = { $count ->
    [one] { $count } guide
   *[other] { $count } guides
}

file-saved = Le fichier { $name } est dans le dossier des téléchargements de votre navigateur.
