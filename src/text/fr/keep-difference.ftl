# Ce qui distingue deux scénarios.

role = Poste
region = Région
# Un paragraphe réécrit : de quel texte, sous quelle forme et sur quel ton.
paragraph = { $script } ({ $format }, { $tone }){"\u00A0"}: { $paragraph }
other-paragraph = Vos propres mots{"\u00A0"}: { $key }
