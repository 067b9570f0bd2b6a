### Temps relatifs, seuls ou après un mot comme « Actualisé ».

times-percent = { $percent } %
times-just-now = à l’instant
times-minutes-ago = { $minutes ->
    [one] il y a { $minutes } minute
   *[other] il y a { $minutes } minutes
}
times-hours-ago = { $hours ->
    [one] il y a { $hours } heure
   *[other] il y a { $hours } heures
}
times-days-ago = { $days ->
    [one] il y a { $days } jour
   *[other] il y a { $days } jours
}
# Seul : une heure (« 16:00 ») ou un jour et une heure.
times-at = { $moment }
