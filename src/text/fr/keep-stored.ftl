# Les fichiers, et ce qui n’est pas lisible, dans un fichier ou sur l’appareil.

# Un scénario en quelques mots : le fixe et les actions tels que saisis.
described = { $role }, { $region }
described-base = { $role }, { $region }, fixe { $base }
described-equity = { $role }, { $region }, actions { $equity }
described-both = { $role }, { $region }, fixe { $base }, actions { $equity }
# Le nom d’un fichier dont le scénario n’a pas de nom, après « counteroffer- ».
file-name = scenario

# Quand quelque chose a été enregistré.
time = { $hour }{"\u00A0"}h{"\u00A0"}{ $minute }
today = aujourd’hui à { $time }
yesterday = hier à { $time }

unknown-error = erreur inconnue

# Ce qui ne peut pas être lu de ce qui a été enregistré.
broken = Le contenu n’est pas tel qu’il a été enregistré{"\u202F"}; il en manque peut-être une partie.
unreadable = La lecture est impossible ({ $reason }).
unreadable-at = La lecture est impossible ({ $path }{"\u00A0"}: { $reason }).
newer = L’enregistrement vient d’une version plus récente de cette page (format { $version }). Rechargez la page pour obtenir cette version.

# Un fichier choisi.
not-json = Ce fichier ne peut pas être lu ({ $reason }).
unknown = Ce fichier ne contient ni scénario, ni bibliothèque, ni guide. Choisissez-en un que cette page vous a donné.
newer-file = Ce fichier vient d’une version plus récente de cette page (format { $version }). Rechargez la page pour obtenir cette version.
too-long = Ce fichier dépasse 5{"\u00A0"}Mo. Choisissez-en un plus petit.
too-many = Ce fichier contient { $count } scénarios. On peut en importer 1{"\u202F"}000 au plus à la fois.
