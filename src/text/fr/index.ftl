# Ce que dit index.html par lui-même.

title = Counteroffer{"\u00A0"}: ce que vaut une offre, et ce qu’il faut demander
views = Vues
# Hors de vue jusqu’à la touche Tab, avant tout le reste.
skip = Aller à vos chiffres

offer = Offre
pay = Paie
equity = Actions
ask = Demande
say = Dire
rounds = Suivi
brief = Fiche
guide = Guide

wrong = Quelque chose n’a pas marché
stopped = Le calculateur s’est arrêté à cause d’une erreur de notre part. Ce que vous avez enregistré est intact, et vous pouvez en télécharger une copie ci-dessous. Rechargez la page pour continuer.
unloaded = Le calculateur n’a pas pu être chargé. Ce que vous avez enregistré est intact. Vérifiez la connexion, ou essayez un navigateur récent, puis rechargez la page.
data = Vos données enregistrées
download = Télécharger mes données
unreadable = Ce navigateur ne laisse pas la page lire son stockage{"\u202F"}; il n’y a donc rien à montrer ni à télécharger ici.
reload = Recharger
fresh = Repartir de zéro, mes données mises de côté

waiting = Une nouvelle version est prête.
elsewhere = Une nouvelle version a été lancée dans un autre onglet. Celui-ci utilise encore l’ancienne.
update = Recharger pour mettre à jour
later = Plus tard

loading = Chargement…
failed = Cette partie de la page n’a pas pu être chargée. Vérifiez la connexion et réessayez. Si une nouvelle version de la page est annoncée, rechargez d’abord.
again = Réessayer
loading-all = Chargement du calculateur…
drop = Déposez le fichier pour voir ce qu’il contient

unspoken = L’autre langue n’a pas pu être chargée. Vérifiez la connexion et réessayez.

tagline = Ce que vaut une offre, et ce qu’il faut demander.
private = Tout reste dans ce navigateur.
question = Que vaut votre offre, et que demander{"\u202F"}? Saisissez ce qu’on vous propose{"\u00A0"}: une phrase dira ici où elle se situe, et les chiffres, pourquoi.
role = Poste
region = Région
base = Salaire fixe
grant = Attribution d’actions
bonus = Prime annuelle
signing = Prime de signature

promise = Vos chiffres restent dans ce navigateur{"\u00A0"}: ni serveur, ni compte, ni cookies, ni mesure d’audience. Un lien contient ce que vous choisissez de partager, après le «{"\u00A0"}#{"\u00A0"}»{"\u00A0"}: cette partie n’est jamais envoyée à un serveur.
estimates = Des estimations avant impôt, pas un conseil.
