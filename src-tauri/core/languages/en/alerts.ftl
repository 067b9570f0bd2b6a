
## Buttons of a notification. They are small.

# Opens the window, as a click on the notification does.
alerts-button-open = Open
# No alerts of this account for one day.
alerts-button-snooze-day = Snooze 1 day
# Beside the button above: no alerts of this account until it is topped up.
alerts-button-snooze-topped-up = Until topped up

## Why a program or a webhook has not taken an alert; each follows a colon. "It" is the program.

# The program's file, or the interpreter that its first line names, is missing.
alerts-unsent-reason-no-program = there is no such program, or what it is to be run by is missing
# Its file lacks the permission.
alerts-unsent-reason-not-executable = it may not be executed
# Variables: $detail, the system's words in English.
alerts-unsent-reason-not-started = it can't be started: { $detail }
# Variables: $code, a number.
alerts-unsent-reason-ended = it ended with code { $code }
# Variables: $signal, a number of Unix.
alerts-unsent-reason-signal = it was ended by signal { $signal }
# Nothing more is known.
alerts-unsent-reason-failed = it failed
# Of a webhook's server. Variables: $seconds, how long was waited.
alerts-unsent-reason-no-answer = { $seconds ->
    [one] no answer within { $seconds } second
   *[other] no answer within { $seconds } seconds
}
