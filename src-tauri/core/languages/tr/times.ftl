### Göreli zamanlar.

times-percent = %{ $percent }
times-just-now = az önce
times-minutes-ago = { $minutes ->
    [one] { $minutes } dakika önce
   *[other] { $minutes } dakika önce
}
times-hours-ago = { $hours ->
    [one] { $hours } saat önce
   *[other] { $hours } saat önce
}
times-days-ago = { $days ->
    [one] { $days } gün önce
   *[other] { $days } gün önce
}
times-at = { $moment }
