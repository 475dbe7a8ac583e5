# Ce qui n’a pas pu servir dans un lien.

unknown-key = «{"\u00A0"}{ $key }{"\u00A0"}» ne veut rien dire ici{"\u202F"}; cette partie est ignorée.
repeated = «{"\u00A0"}{ $key }{"\u00A0"}» y figure deux fois{"\u202F"}; la première compte.
# La clé, `region`, est celle du lien.
unknown-region = region{"\u00A0"}: le guide n’a pas de région «{"\u00A0"}{ $id }{"\u00A0"}».
unknown-view = view{"\u00A0"}: «{"\u00A0"}{ $id }{"\u00A0"}» ne veut rien dire ici{"\u202F"}; 1 ouvre un lien en lecture seule.
unknown-guide = { $key }{"\u00A0"}: il n’y a pas de guide «{"\u00A0"}{ $id }{"\u00A0"}».
bad-value = { $key }{"\u00A0"}: «{"\u00A0"}{ $value }{"\u00A0"}» est laissé de côté. { $problem }
too-long = Ce lien est plus long que tous ceux créés ici{"\u202F"}; il n’a pas été lu.
too-many = Ce lien a plus de parties que tous ceux créés ici{"\u202F"}; seules les premières ont été lues.
bad-guide = Le guide contenu dans le lien est laissé de côté{"\u00A0"}: { $reason }. Demandez un lien dont le guide fonctionne.
other-guide = Le lien apporte un guide, «{"\u00A0"}{ $id }{"\u00A0"}», que ses chiffres n’utilisent pas{"\u202F"}; ce guide est laissé de côté.
needs = Ce lien a besoin d’une partie de la page qui n’est pas chargée. Rechargez la page, puis ouvrez-le de nouveau.
more = { $count ->
    [one] Une autre partie n’a pas pu être utilisée.
   *[other] { $count } autres parties n’ont pas pu être utilisées.
}

# Un lien court.
damaged = Le lien n’est pas complet, ou il a été modifié en chemin. Copiez-le en entier, ou redemandez-le.
newer = Le lien a été créé par une version plus récente de cette page. Rechargez la page, puis ouvrez-le de nouveau.
