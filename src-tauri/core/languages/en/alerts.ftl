### Notifications, and what is said of them elsewhere. An alert tells that the balance has fallen below a threshold, or another thing
### that the user has to see. To snooze alerts is to have none for a while. To top up is to pay money in at the portal.

## The first line of a notification. Variables: $account, the account's name.

# Variables: $account, the account's name.
alerts-critical-summary = { $account }: balance is critical
# Variables: $account, the account's name.
alerts-low-summary = { $account }: balance is low
# A reminder. Variables: $account, the account's name.
alerts-reminder-critical-summary = { $account }: balance is still critical
# A reminder. Variables: $account, the account's name.
alerts-reminder-low-summary = { $account }: balance is still low
# Variables: $account, the account's name; $days, how long the balance lasts.
alerts-days-summary = { $days ->
    [0] { $account }: less than a day left
    [one] { $account }: about { $days } day left
   *[other] { $account }: about { $days } days left
}
# The same while amounts are hidden. Variables: $account, the account's name.
alerts-days-hidden-summary = { $account }: the balance is running out
# Variables: $account, the account's name.
alerts-refused-summary = { $account }: the portal refuses the credentials
# Variables: $account, the account's name.
alerts-token-ended-summary = { $account }: the access token has ended
# Variables: $account, the account's name; $moment, a time of day, or a day and a time.
alerts-token-ends-at-summary = { $account }: the access token ends at { $moment }
# Variables: $account, the account's name.
alerts-token-ends-soon-summary = { $account }: the access token ends soon
# Variables: $account, the account's name.
alerts-blind-summary = { $account }: the balance can't be read
# Variables: $money, the balance with its currency.
alerts-recovered-summary = Topped up: { $money } now
# The same while amounts are hidden.
alerts-recovered-hidden-summary = Topped up

## The text of a notification

# Variables: $money, the balance, and $threshold, both with their currency.
alerts-critical-body = { $money } left, below your threshold of { $threshold }. Top up now: orders and renewals are about to fail.
# The same while amounts are hidden.
alerts-critical-hidden-body = The balance is below your threshold. Top up now: orders and renewals are about to fail.
# Variables: $money, the balance, and $threshold, both with their currency.
alerts-low-body = { $money } left, below your threshold of { $threshold }. Top up soon, so that orders and renewals don't fail.
# The same while amounts are hidden.
alerts-low-hidden-body = The balance is below your threshold. Top up soon, so that orders and renewals don't fail.
# Variables: $threshold, an amount with its currency; $day, a day ("21 December").
alerts-days-body = At this pace the balance is below { $threshold } on { $day }. Top up before that.
# The same while amounts are hidden.
alerts-days-hidden-body = At this pace the balance is critical in a few days. Top up before that.
# The portal refuses the credentials.
alerts-refused-body = Connect again with a { -client-id } and { -client-secret } that work. Until then no warning can come.
# A pasted access token has ended, or is about to.
alerts-token-body = Paste a new one, or connect with { -client-id } and { -client-secret }, which don't end. Without it no warning can come.
# Follows "The balance was last read on …".
alerts-blind-body = Until it can be read, no warning can come. Open { -product } to see the cause.
# Variables: $account, the account's name; $money, the balance, and $threshold, both with their currency.
alerts-recovered-body = { $account }: { $money }, above your threshold of { $threshold } again.
# The same while amounts are hidden. Variables: $account, the account's name.
alerts-recovered-hidden-body = { $account }: the balance is above your threshold again.

## Further lines of a notification that tells several things at once

# "It" is the balance. Variables: $threshold, an amount with its currency.
alerts-critical-line = It is below your threshold of { $threshold }.
# The same while amounts are hidden.
alerts-critical-hidden-line = It is below your threshold.
# "It" is the balance. Variables: $threshold, an amount with its currency.
alerts-low-line = It is also below your upper threshold of { $threshold }.
# The same while amounts are hidden.
alerts-low-hidden-line = It is also below your upper threshold.
# Variables: $threshold, an amount with its currency; $day, a day ("21 December").
alerts-days-line = At this pace the balance is below { $threshold } on { $day }.
# The same while amounts are hidden.
alerts-days-hidden-line = At this pace the balance is critical in a few days.
# The portal refuses Client ID and Client Secret.
alerts-refused-line = The portal refuses the credentials.
# A pasted access token.
alerts-token-ended-line = The access token has ended.
# A pasted access token. Variables: $moment, a time of day, or a day and a time.
alerts-token-ends-at-line = The access token ends at { $moment }.
# A pasted access token.
alerts-token-ends-soon-line = The access token ends soon.
# Also the beginning of a notification's text. Variables: $moment, a day and a time.
alerts-blind-since-line = The balance was last read on { $moment }.
# Also the beginning of a notification's text.
alerts-blind-never-line = The balance was never read.
# Variables: $moment, a day and a time.
alerts-reminder-line = You were last warned on { $moment }.
# The same if it isn't known when.
alerts-reminder-before-line = You were warned before.

## A notification that is only a test

# First line. Variables: $account, the account's name.
alerts-test-summary = { $account }: this is a test
# Text.
alerts-test-body = Alerts of this account look like this one. Nothing has happened.
# In the form of the alert settings, after a test.
alerts-test-sent = Sent. If nothing appears, look at the notification settings of your desktop.
# In the form of the alert settings, after a test. Variables: $reason, the system's words.
alerts-test-not-sent = Not sent: no notification server took it ({ $reason }). Alerts wait until one does; start one and try again.

## Snoozing

# In popover, tooltip and menu. Variables: $moment, a time of day, or a day and a time.
alerts-snoozed-until = Alerts snoozed until { $moment }
# In popover, tooltip and menu.
alerts-snoozed-until-topped-up = Alerts snoozed until topped up
# In the popover's list, of an account.
alerts-snoozed = Alerts snoozed

## The form of the alert settings

# An item below "Tell me when the balance", with a check mark. Variables: $low and $critical, the thresholds with their currency.
alerts-crossings = falls below { $low } (low) or below { $critical } (critical)
# Below the form: what the settings would have meant. Variables: $count, how many notifications; $days, in how many days.
alerts-preview = With these settings: { $count ->
    [0] no notification
    [one] { $count } notification
   *[other] { $count } notifications
} in the last { $days ->
    [1] day
   *[other] { $days } days
}.
# The same with their kinds. Variables: $count, how many notifications, 1 or more; $days, in how many days; $kinds, a list such as
# "1 critical, 2 reminders".
alerts-preview-kinds = With these settings: { $count ->
    [one] { $count } notification
   *[other] { $count } notifications
} in the last { $days ->
    [1] day
   *[other] { $days } days
} ({ $kinds }).
# An item of that list. Variables: $count, how many.
alerts-preview-critical = { $count } critical
# An item of that list. Variables: $count, how many.
alerts-preview-low = { $count } low
# An item of that list: the balance lasted for few days. Variables: $count, how many.
alerts-preview-days = { $count } about days left
# An item of that list. Variables: $count, how many.
alerts-preview-refused = { $count } credentials refused
# An item of that list. Variables: $count, how many.
alerts-preview-token = { $count } access token
# An item of that list: the balance could not be read for long. Variables: $count, how many.
alerts-preview-blind = { $count } not read
# An item of that list. Variables: $count, how many.
alerts-preview-reminders = { $count ->
    [one] { $count } reminder
   *[other] { $count } reminders
}
# An item of that list. Variables: $count, how many.
alerts-preview-recovered = { $count } topped up
# Below the form, while a field of it can't be read.
alerts-preview-unreadable = Correct the values first: then this line says how many notifications they would have meant.
# Below the form, after the account was connected with other credentials.
alerts-preview-of-another = The account has changed meanwhile.
# Below the form of an account that is new.
alerts-preview-none = There are no readings of a whole day in the last { 30 } days to try these settings on.
# Below the form. Variables: $detail, the reason in English.
alerts-preview-unknown = The history can't be read ({ $detail }): what these settings would have told is not known.

## Alerts that a program or a webhook of the user has not taken

# Variables: $account, its name; $since, a day and a time; $reason, from the list below.
alerts-unsent-program-waiting = The program for the alerts of { $account } has not taken an alert since { $since }: { $reason }.
# Variables: $account, its name; $since, a day and a time; $reason, from the list below.
alerts-unsent-webhook-waiting = The webhook of { $account } has not taken an alert since { $since }: { $reason }.
# Variables: $account, its name; $of, a day and a time; $reason, from the list below.
alerts-unsent-program-given-up = The program for the alerts of { $account } has not taken the alert of { $of }: { $reason }.
# Variables: $account, its name; $of, a day and a time; $reason, from the list below.
alerts-unsent-webhook-given-up = The webhook of { $account } has not taken the alert of { $of }: { $reason }.
# Follows the first two. Variables: $until, a day and a time.
alerts-unsent-tried-until = It is tried again until { $until }.
# Follows it.
alerts-unsent-hint-locked = Unlock the keychain: the secret that signs the messages is in it.
# Follows it.
alerts-unsent-hint-keychain = The secret that signs the messages is in the keychain.
# Follows it: the notification is shown on the desktop anyway.
alerts-unsent-hint-desktop = The desktop is told all the same.
# Follows the second two, of a program.
alerts-unsent-program-hint = This alert is not sent again. Check the program and its path in settings.toml, then send a test.
# Follows the second two, of a webhook.
alerts-unsent-webhook-hint = This alert is not sent again. Check the address in settings.toml and its server, then send a test.
# A reason, to follow a colon. "It" is the webhook. Variables: $status, a number.
alerts-unsent-reason-answered = it answers with HTTP { $status }
# A reason, to follow a colon. "It" is the webhook.
alerts-unsent-reason-gone = it answers that it is gone for good (HTTP 410)
# A reason, to follow a colon.
alerts-unsent-reason-locked = the keychain is locked
# A reason, to follow a colon. Variables: $detail, the system's words.
alerts-unsent-reason-keychain = the keychain can't be used ({ $detail })
# Of a webhook's server. Variables: $detail, the system's words.
alerts-unsent-reason-not-reached = it can't be reached ({ $detail })
# A reason, to follow a colon. "It" is the program.
alerts-unsent-reason-postponed = it asks to be told later (code 75)
# A reason, to follow a colon. "It" is the program. Variables: $seconds, how long it was given.
alerts-unsent-reason-too-slow = { $seconds ->
    [one] it did not end within { $seconds } second and was ended, with its children
   *[other] it did not end within { $seconds } seconds and was ended, with its children
}

## Buttons of a notification. They are small.

# Opens the window, as a click on the notification does.
alerts-button-open = Open
# No alerts of this account for one day.
alerts-button-snooze-day = Snooze { 1 } day
# Beside the button above: no alerts of this account until it is topped up.
alerts-button-snooze-topped-up = Until topped up

## Why a program or a webhook has not taken an alert; each follows a colon. "It" is the program.

# The program's file, or the interpreter that its first line names, is missing.
alerts-unsent-reason-no-program = there is no such program, or what it is to be run by is missing
# Its file lacks the permission.
alerts-unsent-reason-not-executable = it may not be executed
# Variables: $detail, the system's words in English.
alerts-unsent-reason-not-started = it can't be started ({ $detail })
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
