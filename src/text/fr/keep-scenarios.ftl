# Les scénarios gardés sur cet appareil : la liste, la corbeille, et où se trouve le tout.

search = Chercher un nom, une entreprise, une note
sorted-by = Trier par
by-last-change = Dernière modification
by-name = Nom
new-scenario = Nouveau scénario
keep-screen = Garder ce qui est à l’écran
nothing-can-be-kept = { $why } Rien ne peut être gardé ici{"\u00A0"}: enregistrez ce qui est à l’écran dans un fichier, et ouvrez ce fichier à votre retour.
cannot-be-opened = Des données gardées ici ne peuvent pas être ouvertes{"\u202F"}; elles sont restées intactes{"\u00A0"}: { $why }
little-room = Il reste peu de place dans ce navigateur. Enregistrez tout dans un fichier, puis supprimez ce qui ne vous sert plus et videz la corbeille.
nothing-kept = Rien n’est encore gardé ici. Ce que vous saisissez est gardé tout seul, un instant après.
nothing-found = Rien de ce qui est gardé ici ne contient ces mots.
began = Un nouveau scénario est à l’écran{"\u202F"}; il sera gardé dès que vous saisirez quelque chose.
screen-is-kept = Ce qui est à l’écran est gardé.

changed = dernière modification{"\u00A0"}: { $time }
title-and-time = { $title } ({ $time })
on-screen = à l’écran
open = Ouvrir
rename = Renommer
duplicate = Dupliquer
save-as-file = Enregistrer dans un fichier
delete = Supprimer
in-bin = «{"\u00A0"}{ $title }{"\u00A0"}» est dans la corbeille.
undo-delete = Annuler la suppression{"\u00A0"}: { $title }
name = Nom
name-hint = Sans nom, il est décrit
save-name = Enregistrer le nom
cancel = Ne rien changer

opened = «{"\u00A0"}{ $title }{"\u00A0"}» est à l’écran.
renamed = Le nom est changé.
renamed-copy = Ce scénario a aussi été modifié dans un autre onglet. Les deux sont gardés{"\u202F"}; le nouveau nom est celui d’une copie.
unnamed = Ce scénario n’a plus de nom.
duplicated = «{"\u00A0"}{ $title }{"\u00A0"}» est gardé aussi.
deleted = «{"\u00A0"}{ $title }{"\u00A0"}» est dans la corbeille pour { $days } jours.
empty-on-screen = Un scénario vide est à l’écran.
back = «{"\u00A0"}{ $title }{"\u00A0"}» est de retour.
no-longer-there = Ce scénario n’est plus là{"\u00A0"}: un autre onglet l’a peut-être supprimé.

compare-two = Comparer deux scénarios, champ par champ
compare = Comparer
compare-with = avec
needs-second = Avec un deuxième scénario, vous voyez ici dans quels champs les deux diffèrent.
choose-two = Choisissez deux scénarios différents.
one-gone = L’un des deux n’est plus là.
same = Ils sont identiques dans tous les champs.
differences = Leurs différences
field = Champ
nothing-typed = rien de saisi

bin = Corbeille
bin-of = Corbeille ({ $count })
bin-note = Ce que vous supprimez reste ici { $days } jours et peut être rétabli. Ensuite, c’est définitif.
bin-empty = La corbeille est vide.
empty-bin = Vider la corbeille
delete-all = { $count ->
    [one] Supprimer définitivement { $count } scénario
   *[other] Supprimer définitivement { $count } scénarios
}
keep-them = Ne pas vider la corbeille
restore = Rétablir
delete-for-good = Supprimer définitivement
gone-next-time = disparaît à la prochaine ouverture de la page
days-left = { $count ->
    [one] encore { $count } jour
   *[other] encore { $count } jours
}
restored = «{"\u00A0"}{ $title }{"\u00A0"}» est de retour dans la liste.
deleted-for-good = «{"\u00A0"}{ $title }{"\u00A0"}»{"\u00A0"}: supprimé définitivement.

place = Où tout est gardé
nowhere-else = Vos scénarios sont dans ce navigateur, sur cet appareil, et nulle part ailleurs.
room-used = Environ { $share } de la place que tout navigateur donne à une page est utilisée.
browser-agreed = Ce navigateur a accepté de les garder.
browser-may-clear = Ce navigateur peut les effacer quand la place vient à manquer.
browser-not-asked = Quand vous nommez ou dupliquez un scénario, il est demandé au navigateur de les garder même quand la place vient à manquer.
safari = Safari efface ce que gardent les pages après sept jours sans visite. Un fichier est à l’abri{"\u00A0"}:

silent = Ne rien enregistrer sur cet appareil
silent-now = Rien n’est écrit ici. Ce que vous saisissez disparaît quand vous fermez la page, sauf si vous l’enregistrez dans un fichier. Ce qui a été enregistré auparavant reste sur cet appareil jusqu’à ce que vous l’effaciez.
silent-then = À partir de là, rien n’est écrit ici, et ce que vous saisissez disparaît quand vous fermez la page. Ce qui a été enregistré auparavant reste jusqu’à ce que vous l’effaciez.
erase-saved = Effacer ce qui a été enregistré
nothing-saved = Désormais, rien n’est enregistré sur cet appareil.
saved-again = Ce que vous saisissez est de nouveau enregistré sur cet appareil, et ce que vous avez modifié entre-temps aussi.
cannot-write = Le navigateur ne laisse cette page rien écrire{"\u202F"}; de toute façon, rien n’est donc enregistré.
no-room = Il n’y a pas assez de place pour ce que vous avez modifié entre-temps{"\u202F"}; rien n’est donc encore enregistré. Enregistrez-le dans un fichier.

erase = Tout effacer
erases = Voici ce qui sera effacé{"\u00A0"}: { $list }, ce qui est à l’écran, et la copie de cette page qui sert sans réseau. C’est définitif.
erases-binned = { $count } dans la corbeille
erases-guides = { $count ->
    [one] { $count } guide personnel
   *[other] { $count } guides personnels
}
erases-unread = { $count } que la page ne peut pas lire
erase-now = Tout effacer maintenant
keep-everything = Tout garder
files-stay = Les fichiers que vous avez enregistrés restent où ils sont. Fermez d’abord les autres onglets de cette page{"\u00A0"}: ce qu’ils montrent est de nouveau gardé dès que vous y saisissez quelque chose.
erased = Il ne reste rien sur cet appareil.
erased-but-copy = Vos scénarios sont effacés. La copie de cette page qui sert sans réseau n’a pas pu l’être{"\u202F"}; elle ne contient rien de vous.
not-erased = { $count ->
    [one] Le navigateur n’a pas effacé { $count } valeur. Effacez les données de cette page dans ses réglages.
   *[other] Le navigateur n’a pas effacé { $count } valeurs. Effacez les données de cette page dans ses réglages.
}
wish-stays = Seul reste votre souhait que rien ne soit enregistré ici. La page continue de fonctionner.
goes-on = La page continue de fonctionner, et enregistre ce que vous saisissez à partir de maintenant.
