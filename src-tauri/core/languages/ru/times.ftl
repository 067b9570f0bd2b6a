### Относительное время.

times-percent = { $percent } %
times-just-now = только что
times-minutes-ago = { $minutes ->
    [one] { $minutes } минуту назад
    [few] { $minutes } минуты назад
    [many] { $minutes } минут назад
   *[other] { $minutes } минуты назад
}
times-hours-ago = { $hours ->
    [one] { $hours } час назад
    [few] { $hours } часа назад
    [many] { $hours } часов назад
   *[other] { $hours } часа назад
}
times-days-ago = { $days ->
    [one] { $days } день назад
    [few] { $days } дня назад
    [many] { $days } дней назад
   *[other] { $days } дня назад
}
times-at = { $moment }
