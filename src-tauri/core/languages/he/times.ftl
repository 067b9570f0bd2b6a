### זמנים יחסיים.

times-percent = { $percent }%
times-just-now = ממש עכשיו
times-minutes-ago = { $minutes ->
    [one] לפני דקה
    [two] לפני שתי דקות
   *[other] לפני { $minutes } דקות
}
times-hours-ago = { $hours ->
    [one] לפני שעה
    [two] לפני שעתיים
   *[other] לפני { $hours } שעות
}
times-days-ago = { $days ->
    [one] לפני יום
    [two] לפני יומיים
   *[other] לפני { $days } ימים
}
times-at = ב־{ $moment }
