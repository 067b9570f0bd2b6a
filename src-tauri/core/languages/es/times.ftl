### Tiempos relativos, solos o tras una palabra como «Actualizado».

times-percent = { $percent } %
times-just-now = ahora mismo
times-minutes-ago = { $minutes ->
    [one] hace { $minutes } minuto
   *[other] hace { $minutes } minutos
}
times-hours-ago = { $hours ->
    [one] hace { $hours } hora
   *[other] hace { $hours } horas
}
times-days-ago = { $days ->
    [one] hace { $days } día
   *[other] hace { $days } días
}
# Sola: una hora («16:00») o un día y una hora.
times-at = { $moment }
