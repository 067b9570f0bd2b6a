### Relative times, and shares. They follow a word such as "Updated", and also stand alone.

# A share. Variables: $percent, a whole number.
times-percent = { $percent }%
# When the balance was read, less than a minute ago.
times-just-now = just now
# When the balance was read. Variables: $minutes, 1 to 59.
times-minutes-ago = { $minutes ->
    [one] { $minutes } minute ago
   *[other] { $minutes } minutes ago
}
# When the balance was read. Variables: $hours, 1 to 23.
times-hours-ago = { $hours ->
    [one] { $hours } hour ago
   *[other] { $hours } hours ago
}
# When the balance was read. Variables: $days, 1 or more.
times-days-ago = { $days ->
    [one] { $days } day ago
   *[other] { $days } days ago
}
# When the balance was read, if that seems to be in the future because the clock was set back.
# Variables: $moment, a time ("16:00"), or a day and a time ("22 Nov, 16:00").
times-at = at { $moment }
