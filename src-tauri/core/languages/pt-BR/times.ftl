### Tempos relativos, sozinhos ou depois de uma palavra como “Atualizado”.

times-percent = { $percent }%
times-just-now = agora mesmo
times-minutes-ago = { $minutes ->
    [one] há { $minutes } minuto
   *[other] há { $minutes } minutos
}
times-hours-ago = { $hours ->
    [one] há { $hours } hora
   *[other] há { $hours } horas
}
times-days-ago = { $days ->
    [one] há { $days } dia
   *[other] há { $days } dias
}
# Sozinho: uma hora (“16:00”) ou um dia e uma hora.
times-at = { $moment }
