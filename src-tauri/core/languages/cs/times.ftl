### Relativní časy. Stojí za slovem jako „Aktualizováno:“ nebo samostatně.

times-percent = { $percent } %
times-just-now = právě teď
times-minutes-ago = { $minutes ->
    [one] před { $minutes } minutou
    [few] před { $minutes } minutami
   *[other] před { $minutes } minutami
}
times-hours-ago = { $hours ->
    [one] před { $hours } hodinou
    [few] před { $hours } hodinami
   *[other] před { $hours } hodinami
}
times-days-ago = { $days ->
    [one] před { $days } dnem
    [few] před { $days } dny
   *[other] před { $days } dny
}
times-at = { $moment }
