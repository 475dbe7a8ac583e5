# Les fichiers de ce qui est gardé : à l’aller et au retour.

files = Fichiers
file-to-open = Fichier à ouvrir
files-note = Un fichier emporte tout sur un autre appareil, ou chez une personne de confiance. Il contient vos chiffres tels que vous les avez saisis.
save-all = Tout enregistrer dans un fichier
save-screen = Enregistrer ce qui est à l’écran dans un fichier
csv-note = Pour un tableur en français, à partir de ce qui est à l’écran{"\u00A0"}:
save-comparison = Enregistrer la comparaison en CSV
save-years = Enregistrer les années en CSV
open-note = Vous voyez ce que contient un fichier avant que rien ne soit ajouté. Vous pouvez aussi en déposer un n’importe où sur cette page.
open-file = Ouvrir un fichier…

saved-all = Le fichier { $name } contient { $scenarios }. Il est dans le dossier des téléchargements de votre navigateur.
saved-all-with-guides = Le fichier { $name } contient { $scenarios } et { $guides }. Il est dans le dossier des téléchargements de votre navigateur.
saved-one = «{"\u00A0"}{ $title }{"\u00A0"}» est dans le fichier { $name }, dans le dossier des téléchargements de votre navigateur.
saved-table = Le tableau est dans le fichier { $name }, dans le dossier des téléchargements de votre navigateur.
rescued = Ce qui était à l’écran n’a pas pu être gardé ici et se trouve dans le fichier { $name }.
no-guide = Il n’y a pas de guide auquel comparer.

file-opened = Le fichier que vous avez ouvert
one-file = Déposez un seul fichier à la fois. Rien n’a été ouvert.
close-file = Fermer le fichier
unnamed = Un scénario sans nom
name-and-damage = { $name }{"\u00A0"}: { $damage }
to-add = { $count ->
    [one] { $count } scénario sera ajouté{"\u00A0"}:
   *[other] { $count } scénarios seront ajoutés{"\u00A0"}:
}
to-copy = { $count ->
    [one] { $count } scénario sera ajouté comme copie, car ce qui est gardé ici dit autre chose{"\u00A0"}:
   *[other] { $count } scénarios seront ajoutés comme copies, car ce qui est gardé ici dit autre chose{"\u00A0"}:
}
here-already = { $count ->
    [one] { $count } scénario est déjà ici, et n’est pas touché{"\u00A0"}:
   *[other] { $count } scénarios sont déjà ici, et ne sont pas touchés{"\u00A0"}:
}
unreadable = { $count ->
    [one] { $count } scénario est illisible{"\u00A0"}:
   *[other] { $count } scénarios sont illisibles{"\u00A0"}:
}
guides-to-add = { $count ->
    [one] { $count } guide personnel sera ajouté.
   *[other] { $count } guides personnels seront ajoutés.
}
guides-here-already = { $count ->
    [one] { $count } guide du fichier est déjà ici, et n’est pas touché.
   *[other] { $count } guides du fichier sont déjà ici, et ne sont pas touchés.
}
empty = Ce fichier ne contient rien.
add = Ajouter
leave = Ne rien ajouter
nothing-to-add = Il n’y a rien à ajouter.
nothing-added = Rien n’a été ajouté.

added = Ajout{"\u00A0"}: { $scenarios }.
added-with-guides = Ajout{"\u00A0"}: { $scenarios } et { $guides }.
rest-not-added = Le reste n’a pas été ajouté{"\u00A0"}: { $why }
undo-add = Annuler l’ajout de ce que contient le fichier
taken-out = { $count ->
    [one] { $count } scénario a été retiré.
   *[other] { $count } scénarios ont été retirés.
}
stays = { $count ->
    [one] { $count } scénario, modifié depuis, est gardé.
   *[other] { $count } scénarios, modifiés depuis, sont gardés.
}

guide-differs = Le guide «{"\u00A0"}{ $id }{"\u00A0"}» est ici avec d’autres chiffres, et reste comme il est.
guide-unusable = Un guide du fichier ne peut pas être utilisé{"\u00A0"}: { $why }.
guide-bundled = Le guide «{"\u00A0"}{ $id }{"\u00A0"}» est déjà fourni avec cette page.
guide-not-added = Le guide «{"\u00A0"}{ $id }{"\u00A0"}» n’a pas été ajouté{"\u00A0"}: { $why }
