### Tempi relativi, da soli o dopo una parola come «Aggiornato».

times-percent = { $percent }%
times-just-now = proprio ora
times-minutes-ago = { $minutes ->
    [one] { $minutes } minuto fa
   *[other] { $minutes } minuti fa
}
times-hours-ago = { $hours ->
    [one] { $hours } ora fa
   *[other] { $hours } ore fa
}
times-days-ago = { $days ->
    [one] { $days } giorno fa
   *[other] { $days } giorni fa
}
# Da sola: un’ora («16:00») o un giorno e un’ora.
times-at = { $moment }
