### Relatieve tijden. Ze volgen op een woord als ‘Bijgewerkt:’ of staan los.

times-percent = { $percent }%
times-just-now = zojuist
times-minutes-ago = { $minutes ->
    [one] { $minutes } minuut geleden
   *[other] { $minutes } minuten geleden
}
times-hours-ago = { $hours ->
    [one] { $hours } uur geleden
   *[other] { $hours } uur geleden
}
times-days-ago = { $days ->
    [one] { $days } dag geleden
   *[other] { $days } dagen geleden
}
times-at = { $moment }
