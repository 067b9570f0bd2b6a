### Відносний час.

times-percent = { $percent }%
times-just-now = щойно
times-minutes-ago = { $minutes ->
    [one] { $minutes } хвилину тому
    [few] { $minutes } хвилини тому
    [many] { $minutes } хвилин тому
   *[other] { $minutes } хвилини тому
}
times-hours-ago = { $hours ->
    [one] { $hours } годину тому
    [few] { $hours } години тому
    [many] { $hours } годин тому
   *[other] { $hours } години тому
}
times-days-ago = { $days ->
    [one] { $days } день тому
    [few] { $days } дні тому
    [many] { $days } днів тому
   *[other] { $days } дня тому
}
times-at = { $moment }
