### Czasy względne. Stoją po słowie takim jak „Zaktualizowano:” albo samodzielnie.

times-percent = { $percent }%
times-just-now = przed chwilą
times-minutes-ago = { $minutes ->
    [one] { $minutes } minutę temu
    [few] { $minutes } minuty temu
    [many] { $minutes } minut temu
   *[other] { $minutes } minuty temu
}
times-hours-ago = { $hours ->
    [one] { $hours } godzinę temu
    [few] { $hours } godziny temu
    [many] { $hours } godzin temu
   *[other] { $hours } godziny temu
}
times-days-ago = { $days ->
    [one] { $days } dzień temu
    [few] { $days } dni temu
    [many] { $days } dni temu
   *[other] { $days } dnia temu
}
times-at = { $moment }
