### Relative Zeitangaben. Sie folgen einem Wort wie „Aktualisiert:“ oder stehen allein.

times-percent = { $percent } %
times-just-now = gerade eben
times-minutes-ago = { $minutes ->
    [one] vor { $minutes } Minute
   *[other] vor { $minutes } Minuten
}
times-hours-ago = { $hours ->
    [one] vor { $hours } Stunde
   *[other] vor { $hours } Stunden
}
times-days-ago = { $days ->
    [one] vor { $days } Tag
   *[other] vor { $days } Tagen
}
times-at = { $moment }
