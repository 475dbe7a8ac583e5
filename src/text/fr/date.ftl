# Les jours du calendrier.

with-weekday = { $weekday } { $day }
long = { $day } { $month } { $year }
short = { $day } { $month }
# Le premier jour du mois ; tout autre jour est son nombre.
first = 1er

monday = lundi
tuesday = mardi
wednesday = mercredi
thursday = jeudi
friday = vendredi
saturday = samedi
sunday = dimanche

january = janvier
february = février
march = mars
april = avril
may = mai
june = juin
july = juillet
august = août
september = septembre
october = octobre
november = novembre
december = décembre

# La saisie est toujours dans cet ordre.
not-a-date = Saisissez l’année, le mois et le jour en chiffres, comme 2026-12-04.
out-of-range = { $year } est trop loin{"\u00A0"}: saisissez une année de 1900 à 2199.
no-such-month = Il n’y a pas de mois { $month }{"\u00A0"}: saisissez-en un de 01 à 12.
no-such-day = En { $month } { $year }, il y a { $days } jours{"\u00A0"}: saisissez un jour de 01 à { $days }.
