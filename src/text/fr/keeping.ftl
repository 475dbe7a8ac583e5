# Ce qui est gardé sur l’appareil.

# Les noms des copies. « (copie » sert à reconnaître un tel nom : voir `keeping::name`.
copy = { $name } (copie)
copy-of-many = { $name } (copie { $number })
copy-from-tab = { $name } (copie d’un autre onglet)
copy-of-many-from-tab = { $name } (copie { $number } d’un autre onglet)
# Le nom d’une copie de ce qui n’a pas de nom.
unnamed = Scénario

# Pourquoi rien ne peut être enregistré.
unavailable = Ce navigateur ne garde aucune donnée pour cette page, peut-être à cause de la navigation privée.
full = L’espace que ce navigateur réserve à cette page est plein.
# Le nom est celui du navigateur, comme SecurityError.
refused = Ce navigateur a refusé d’enregistrer ({ $name }).
altered = Ce navigateur n’a pas gardé tel quel ce qui a été enregistré.
