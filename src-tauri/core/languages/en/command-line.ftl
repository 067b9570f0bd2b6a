### What the commands print for people. What machines read is English in every language. Commands, options and keys stay as they are.

## Advice below a problem. The message is that of the popover.

# Advice. The command stays as it is.
command-line-hint-credentials-refused = Check { -client-id } and { -client-secret }. If the secret was reset under { -api-page } in the { -portal }, run `partner-balance login` with the new one.
# Advice. The command and the option stay as they are.
command-line-hint-credentials-missing = Run `partner-balance login`, or give the credentials in the environment or with --credentials-file.
# Advice. The option stays as it is.
command-line-hint-environment-unusable = Correct the variable, or the file given with --credentials-file.
# Advice. The command stays as it is.
command-line-hint-token-expired = A pasted token works for at most half an hour. Run `partner-balance login` with a new one, or with { -client-id } and { -client-secret }, which keep working.
# Advice. The command stays as it is.
command-line-hint-wrong-address = Check the portal address. `partner-balance login --base-url` sets another one.
# Advice. "They" are the credentials. The command and the names of settings stay as they are.
command-line-hint-address-changed = They belong to the address they were entered for. Run `partner-balance login` to use the new address, or change the address back (base_url in settings.toml, PARTNER_BALANCE_BASE_URL).
# Advice. "It" is the keychain. The option stays as it is.
command-line-hint-keychain-locked = Unlock it and run the command again, or give the credentials in the environment or with --credentials-file.
# Advice. The option stays as it is.
command-line-hint-keychain-missing = Start GNOME Keyring, KWallet or another keychain (Secret Service). On a machine without a desktop, give the credentials in the environment or with --credentials-file.
# Advice. "It" is the keychain. The option and the names of programs and packages stay as they are.
command-line-hint-keychain-failed = Restart it, or log out and in again, or give the credentials in the environment or with --credentials-file. KWallet also fails where QCA's OpenSSL plugin is not installed (in Debian libqca-qt6-plugins).
# Advice. The command stays as it is.
command-line-hint-rate-limited = If this continues, choose a longer interval: `partner-balance config set refresh_interval 30m`.
# Advice.
command-line-hint-history-unavailable = Check the free space and the permissions of the data directory.
# Advice.
command-line-hint-settings-unavailable = Check the free space and the permissions of the configuration directory.

## Between the columns of `status`, `accounts` and `watch`, and in the tooltips and menus of status bars (Waybar, xbar)

# In a line, after amount and level. Variables: $age, how long ago the balance was read ("2 minutes ago", "just now", "at 16:00").
command-line-updated = updated { $age }
# The same of a balance that could not be read since. Variables: $age, as above.
command-line-updated-stale = updated { $age }, may have changed since
# A line by itself in a tooltip or menu. Variables: $age, as above.
command-line-updated-stale-line = Updated { $age }, may have changed since
# A line by itself, below a problem: a number for the portal's support. Variables: $id, letters and digits.
command-line-request-id = Request ID: { $id }
# A whole sentence made of a text without its full stop. Variables: $text ("No forecast: no spending was seen so far").
command-line-sentence = { $text }.
# What is said of an account. Variables: $account, its name; $what, a part of a sentence without its full stop, such as "nothing is held back".
command-line-of-account = { $account }: { $what }.
# Last line of `watch` if the terminal has no room for all accounts. Variables: $count, how many are left out.
command-line-more-lines = { $count ->
    [one] … and { $count } more
   *[other] … and { $count } more
}
# In a status bar, as short as possible: no account is connected.
command-line-bar-not-connected = not connected
# Tooltip of the above. The command stays as it is.
command-line-bar-connect = No account is connected yet: run partner-balance login
# Row of a menu (xbar): no account is connected.
command-line-menu-no-account = No account is connected yet
# Row of that menu below it. The command stays as it is.
command-line-menu-connect = Run partner-balance login in a terminal
# Row of that menu: looks again.
command-line-menu-again = Run again

## Failures of many commands

# Failure.
command-line-no-account = No account is connected yet.
# Advice below it. Commands and options stay as they are.
command-line-no-account-hint = `partner-balance login` connects one. On a server, without a keychain, give the credentials in the environment or with --credentials-file: see partner-balance --help.
# Failure. Variables: $reason, a part of a sentence ("the disk is full").
command-line-output-unwritten = The output can't be written: { $reason }.
# Failure. Variables: $file, its path; $reason, a part of a sentence ("the disk is full").
command-line-file-unreadable = { $file } can't be read: { $reason }.
# Failure. Variables: $file, its path; $reason, a part of a sentence ("the disk is full").
command-line-file-unwritten = { $file } can't be written: { $reason }.
# Failure. Variables: $reason, a part of a sentence.
command-line-stdin-unreadable = Standard input can't be read: { $reason }.
# Failure. The input was piped in.
command-line-stdin-no-text = Standard input is not UTF-8 text.
# Advice below it.
command-line-stdin-no-text-hint = Save the file it comes from as UTF-8.
# Failure of the system. Variables: $reason, the system's words.
command-line-no-waiting = The system gives no means to wait: { $reason }.
# Failure of the system. Signals are those of Unix, such as of Ctrl-C. Variables: $reason, the system's words.
command-line-no-signals = The system gives no signals: { $reason }.
# $reason of the sentences above, after a colon.
command-line-reason-not-found = there is no such file or folder
# $reason of the sentences above, after a colon.
command-line-reason-is-folder = it is a folder
# $reason of the sentences above, after a colon.
command-line-reason-not-a-folder = what should be a folder on its path is a file
# $reason of the sentences above, after a colon.
command-line-reason-disk-full = the disk is full
# $reason of the sentences above, after a colon.
command-line-reason-read-only = the disk can only be read
# $reason of the sentences above, after a colon.
command-line-reason-not-permitted = permission denied
# Failure: `sudo` left the folders of another user. Variables: $folder, its path.
command-line-others-folder = { $folder } belongs to another user, and root's files there would lock them out.
# Advice below it. The command stays as it is.
command-line-others-folder-hint = Run the command as that user, without sudo; or as root with root's own folders: sudo -H.

## Which account is meant

# Failure. The option stays as it is.
command-line-one-account = This is for one account at a time: give --account once.
# Failure. The option stays as it is. Variables: $ids, a list of accounts ("main, branch").
command-line-several-accounts = There are several accounts: choose one with --account ({ $ids }).
# Failure. Variables: $name, of an account.
command-line-several-called = Several accounts are called { $name }.
# Advice below it. Variables: $ids, a list of accounts ("main, branch").
command-line-several-called-hint = Choose by id: { $ids }.
# Failure. Variables: $name, what was typed for an account.
command-line-no-such-account = There is no account { $name }.
# Advice below it. Variables: $ids, a list of accounts ("main, branch").
command-line-no-such-account-hint = There are: { $ids }.
# The same if there is none. The command stays as it is.
command-line-no-such-account-none = None is connected: `partner-balance login` connects one.

## Options that stand in the wrong place

# Failure. Commands and options stay as they are.
command-line-misplaced-status = Options of `status` stand behind its name, such as: partner-balance status --json
# Failure. Commands and options stay as they are.
command-line-misplaced-export = Options of `history export` stand behind its name, such as: partner-balance history export --since 30d
# Failure. Commands and options stay as they are.
command-line-misplaced-replay = Options of `alerts replay` stand behind its name, such as: partner-balance alerts replay --json
# In a status bar, which has no room for more. Variables: $command, to type ("partner-balance status --help").
command-line-wrong-usage = wrong usage: see { $command }
# Failure. "login" is the command.
command-line-login-no-secret = login takes no secret as an argument: others could read it in the list of processes.
# Advice below it. The command stays as it is.
command-line-login-no-secret-hint = It is typed at the prompt, or read from standard input: see partner-balance login --help

## accounts: where the credentials of an account are kept; last column of its line

# An account's credentials.
command-line-accounts-keychain-client = { -client-id } and { -client-secret } in the keychain
# An account's credentials.
command-line-accounts-keychain-token = an access token in the keychain
# An account's credentials. The environment is that of the process, with its variables.
command-line-accounts-environment-client = { -client-id } and { -client-secret } from the environment
# An account's credentials.
command-line-accounts-environment-token = an access token from the environment
# An account's credentials.
command-line-accounts-environment-unusable = from the environment, and can't be used
# The command stays as it is.
command-line-accounts-missing = no credentials: run partner-balance login
# Instead of an account's credentials.
command-line-accounts-keychain-locked = the keychain is locked
# Instead of an account's credentials.
command-line-accounts-keychain-missing = no keychain is running
# Instead of an account's credentials.
command-line-accounts-keychain-failed = the keychain failed

## alerts: what was told (in a notification) and what comes. An alert is "armed" when the next fall below its threshold is told.

# Kind of an alert, in a list after a colon: the balance is below the lower threshold.
command-line-alert-critical = critical
# Kind of an alert, in a list after a colon: the balance is below the upper threshold.
command-line-alert-low = low
# Kind of an alert, in a list after a colon: few days are left.
command-line-alert-days = days left
# Kind of an alert, in a list after a colon.
command-line-alert-refused = credentials refused
# Kind of an alert, in a list after a colon.
command-line-alert-token = access token ends
# Kind of an alert, in a list after a colon: the balance can't be read.
command-line-alert-blind = can't be read
# Kind of an alert, in a list after a colon.
command-line-alert-reminder = reminder
# Kind of an alert, in a list after a colon.
command-line-alert-recovered = topped up
# Line. "Told" is: shown in a notification.
command-line-alerts-none-told = Nothing was told yet.
# Line. Variables: $moment, a day and a time; $kinds, a list of the kinds above.
command-line-alerts-told = Told on { $moment }: { $kinds }.
# The same with the balance. Variables: $moment, a day and a time; $kinds, a list of the kinds above; $money, with its currency.
command-line-alerts-told-balance = Told on { $moment }: { $kinds } ({ $money }).
# Line about one alert. Variables: $alert, one of those that follow; $state, one of the three states below.
command-line-alerts-state = { $alert }: { $state }.
# $alert of the line above.
command-line-alerts-critical = Critical
# $alert of the line above. Variables: $money, the threshold with its currency.
command-line-alerts-critical-below = Critical (below { $money })
# $alert of the line above.
command-line-alerts-low = Low
# $alert of the line above. Variables: $money, the threshold with its currency.
command-line-alerts-low-below = Low (below { $money })
# $alert of the line above. Variables: $days, a number of days.
command-line-alerts-days = Days left (fewer than { $days })
# $alert of the line above.
command-line-alerts-refused = Credentials refused
# $alert of the line above: the balance can't be read for so long. Variables: $time, as in the settings ("24h", "2d").
command-line-alerts-blind = Can't be read (for { $time })
# $state of an alert: the next fall below the threshold is told.
command-line-alerts-armed = armed
# $state of an alert.
command-line-alerts-due = due, not told yet
# $state of an alert.
command-line-alerts-told-state = told, and not yet armed again
# Line. Variables: $moment, a day and a time.
command-line-alerts-token-ends = The pasted access token ends on { $moment }; that is told half an hour before.
# Line. Variables: $since, a day and a time; $what, one of the four parts of a sentence that follow.
command-line-alerts-snoozed = Snoozed on { $since }: { $what }.
# After a colon, without full stop. Variables: $moment, a day and a time.
command-line-held-back-low = reminders and warnings of a low balance are held back until { $moment }
# After a colon, without full stop.
command-line-held-back-low-topped-up = reminders and warnings of a low balance are held back until it was topped up
# After a colon, without full stop. Variables: $moment, a day and a time.
command-line-held-back-critical = reminders and warnings of a low or critical balance are held back until { $moment }
# After a colon, without full stop.
command-line-held-back-critical-topped-up = reminders and warnings of a low or critical balance are held back until it was topped up
# Follows the sentence that says what is held back. "It" is the snooze.
command-line-still-told-critical = A balance that becomes critical is told and ends it.
# Follows the sentence that says what is held back.
command-line-still-told-else = Everything else is told, such as that the balance can't be read.
# After an account's name and a colon, without full stop.
command-line-nothing-held-back = nothing is held back
# After an account's name and a colon, without full stop.
command-line-snooze-ended = the snooze has ended, nothing is held back any more
# After an account's name and a colon, without full stop.
command-line-nothing-was-held-back = nothing was held back
# Line: quiet hours or a day without notifications. Variables: $moment, a day and a time.
command-line-alerts-quiet = It is quiet time, until { $moment }.
# Line.
command-line-alerts-quiet-always = It is quiet time, and always: every day is off.
# Line. Variables: $kinds, a list of the kinds above.
command-line-alerts-next-now = Next: { $kinds }, now, by the tray program.
# Line. Variables: $kinds, a list of the kinds above; $moment, a day and a time.
command-line-alerts-next-at = Next: { $kinds }, on { $moment }, if nothing changes before.
# Line.
command-line-alerts-waits-paused = Nothing comes by itself: the account is paused.
# Line.
command-line-alerts-waits-never-read = Nothing comes by itself: the balance was never looked at.
# Line. A look is an attempt to read the balance.
command-line-alerts-waits-last-look-failed = Nothing comes by itself: the last look failed, and what is due waits for one that doesn't.
# Line.
command-line-alerts-waits-snoozed = Nothing comes by itself: what is due is held back by the snooze.
# Line.
command-line-alerts-waits-always-quiet = Nothing comes by itself: it is always quiet.
# Line.
command-line-alerts-waits-reminders-off = Nothing comes by itself: the balance is below a threshold, but reminders are off.
# Line.
command-line-alerts-waits-nothing-due = Nothing comes by itself: nothing is due.
# Line about the ways on which alerts are told besides the desktop. Variables: $ways, a list of "program" and "webhook"; $state, a list of the parts of a sentence that follow.
command-line-ways-out = Other ways out ({ $ways }): { $state }.
# A way on which alerts are told: a program of the user's.
command-line-way-program = program
# A way on which alerts are told: an address on the web.
command-line-way-webhook = webhook
# Part of a sentence. Variables: $kinds, a list of the kinds above.
command-line-ways-out-due = { $kinds } due, not told yet
# Part of a sentence. Variables: $kinds, a list of the kinds above; $moment, a day and a time.
command-line-ways-out-told = { $kinds } of { $moment } counts as told
# Part of a sentence.
command-line-ways-out-none-told = nothing was told yet
# Part of a sentence: an event is an alert that the program or the webhook is still to be told. Variables: $count, how many.
command-line-ways-out-waiting = { $count ->
    [0] nothing waits to be taken
    [one] { $count } event waits to be taken
   *[other] { $count } events wait to be taken
}
# Failure of `alerts snooze`. Variables: $account, its name.
command-line-alerts-other-address = What is known of { $account } on this computer is of another address: nothing was changed.
# Advice below it. The command stays as it is.
command-line-alerts-other-address-hint = A first reading at the present address begins anew: `partner-balance status`.
# Failure of `alerts snooze`. Variables: $account, its name.
command-line-alerts-nothing-known = Nothing is known of { $account } yet, so there is nothing to hold back.
# Advice below it. "It" is what is known of the account. The command stays as it is.
command-line-alerts-nothing-known-hint = The first reading begins it: `partner-balance status`.

## alerts test

# Result.
command-line-test-shown = A test notification is on the screen, or in the desktop's list of notifications.
# Failure.
command-line-test-no-server = The test notification was not shown: this desktop has nothing running that shows notifications.
# Advice below it. The command and the names of programs stay as they are.
command-line-test-no-server-hint = Run it in a desktop session. Most desktops show notifications; dunst and mako do without a desktop. On a server use `partner-balance check` for alerts.
# Failure.
command-line-test-no-answer = The test notification was not shown: the program that shows notifications does not answer.
# Advice below it. The first and the last "it" are that program, the second is the notification.
command-line-test-no-answer-hint = It may still show it. Restart it, or log out and in again.
# Failure. Variables: $detail, in English.
command-line-test-refused = The test notification was not shown: the program that shows notifications refused it ({ $detail }).
# Failure. Variables: $reason, a part of a sentence.
command-line-test-not-shown = The test notification was not shown: { $reason }.
# Advice below it: notifications are switched off in the system's settings.
command-line-test-switched-off-hint = Change that and try again.
# Advice below it.
command-line-test-refused-hint = Look whether the desktop's settings allow notifications, and try again.
# Result. Variables: $account, its name.
command-line-test-program-taken = The program of { $account } has taken the test.
# Result. Variables: $account, its name.
command-line-test-webhook-taken = The webhook of { $account } has taken the test.
# Failure. Variables: $account, its name; $reason, a part of a sentence.
command-line-test-program-not-taken = The program of { $account } has not taken the test: { $reason }.
# Failure. Variables: $account, its name; $reason, a part of a sentence.
command-line-test-webhook-not-taken = The webhook of { $account } has not taken the test: { $reason }.

## alerts webhook-secret

# Below the secret. "It" is the secret.
command-line-webhook-secret-hint = Give it to the receiver of the webhook, which checks the signatures with it, and to nobody else.
# Below a new secret. "It" is the secret.
command-line-webhook-secret-new-hint = Give it to the receiver of the webhook in place of the one before, which is no longer used.

## alerts replay, and files with lines of time, balance and fault. A look is an attempt to read the balance, good or failed.

# Result.
command-line-replay-no-looks = Nothing would have been told: there are no looks.
# Result: how many notifications there would have been. Variables: $count, how many; $from and $to, days with their year.
command-line-replay-sum = { $count ->
    [0] Nothing would have been told from { $from } to { $to }.
    [one] { $count } notification from { $from } to { $to }.
   *[other] { $count } notifications from { $from } to { $to }.
}
# Advice. Option and command stay as they are.
command-line-replay-settings-hint = --settings wants a settings file: see partner-balance config path.
# Failure. Variables: $file, its path; $line, a number; $problem, one of the parts of a sentence that follow.
command-line-rows-file = { $file }, line { $line }: { $problem }.
# The same for what was piped in. Variables: $line, a number; $problem, one of the parts of a sentence that follow.
command-line-rows-stdin = Standard input, line { $line }: { $problem }.
# $problem of the sentence above.
command-line-rows-no-text = it is not text in UTF-8
# $problem of the sentence above. RFC 3339 is the name of a standard. Variables: $text, what stands there.
command-line-rows-no-time = "{ $text }" is no time with its offset from UTC (RFC 3339)
# $problem of the sentence above. Variables: $text, what stands there.
command-line-rows-no-amount = "{ $text }" is no amount such as 675.24
# $problem of the sentence above. Variables: $count, how many fields there are: not 2.
command-line-rows-two-fields = { $count ->
    [one] two fields are wanted, time and balance, and there are { $count }
   *[other] two fields are wanted, time and balance, and there are { $count }
}
# $problem of the sentence above. Variables: $count, how many fields there are: neither 2 nor 3.
command-line-rows-three-fields = { $count ->
    [one] two or three fields are wanted, time, balance and fault, and there are { $count }
   *[other] two or three fields are wanted, time, balance and fault, and there are { $count }
}
# $problem of the sentence above. "It" is the line.
command-line-rows-neither = it has neither a balance nor a fault
# $problem of the sentence above. "It" is the line.
command-line-rows-both = it has a balance and a fault: a look gives one of them
# $problem of the sentence above. Variables: $time, the line's.
command-line-rows-order = { $time } is before the line before it
# $problem of the sentence above. Variables: $text, what stands there.
command-line-rows-no-code = "{ $text }" is no code of a fault
# Advice below it. The examples stay as they are.
command-line-rows-form-readings = Each line is time,balance, such as 2026-11-23T14:05:11Z,675.24; a first line of names may be there.
# Advice below it. The examples stay as they are. Variables: $codes, a list of English words.
command-line-rows-form-looks = Each line is time,balance or time,balance,fault, in order of time, such as 2026-11-23T14:05:11Z,675.24 or 2026-11-23T14:05:11Z,,offline; a first line of names may be there. Faults: { $codes }.


## config. "Enter" is what to type as the value of a setting. Keys and values of settings stay as they are.

# Failure. The command stays as it is.
command-line-config-address = The address is changed by `partner-balance login --base-url`, which tests it first.
# Advice.
command-line-look-for-source = Look where you got the program from.
# Failure.
command-line-config-critical-above = The critical threshold would be above the low one.
# Advice below it. "It" is the critical threshold. The command stays as it is.
command-line-config-critical-above-hint = Lower it first, with `partner-balance config set critical`.
# Failure.
command-line-config-no-tray = The tray program was found neither beside this one nor on the search path.
# Advice below it. start_at_login is a setting; "it" is the tray program.
command-line-config-no-tray-hint = start_at_login is about it: install it, or switch this in its own settings.
# Whether the tray program starts at login is an entry of the desktop. Variables: $detail, why: the system's words, or the ones below.
command-line-config-login-unchanged = What starts at login can't be changed ({ $detail }).
# Such a reason. The program's file may have any name; the desktop's entry holds only text.
command-line-config-login-path = the program's path can't be written there
# Failure. The values stay as they are.
command-line-enter-interval = Enter a time from 1m to 24h, such as 10m or "1h 30m", or whole minutes.
# Failure. The values stay as they are.
command-line-enter-true-false = Enter true or false.
# Failure. The values stay as they are.
command-line-enter-order = Enter urgent or own.
# Failure. The values stay as they are: tags of languages. Variables: $tags, a list ("de, en, fr").
command-line-enter-language = Enter auto, for the system's language, or one of { $tags }.
# Failure. The values stay as they are.
command-line-enter-blind-after = Enter a time from 1h to 30d, such as 24h or 36h, in whole minutes.
# Failure. Variables: $most, a number.
command-line-enter-percent = Enter a whole number from 0 to { $most }.
# Failure. Variables: $most, a number.
command-line-enter-days = Enter a whole number from 1 to { $most }, or 0 for never.
# Failure. The values stay as they are.
command-line-enter-remind = Enter off, 4h, 12h, 1d or 3d.
# Failure.
command-line-enter-time-of-day = Enter a time of day with hours and minutes, such as 22:00.
# Failure. The values stay as they are.
command-line-enter-days-off = Enter days such as sat,sun, of mon, tue, wed, thu, fri, sat and sun; or none.
# Failure.
command-line-enter-whole-address = Enter the whole address: a part of it is left out where it is printed.
# Advice below it. The command stays as it is.
command-line-enter-whole-address-hint = The whole one is in the settings file: `partner-balance config path`.

## The file of --credentials-file

# Failure. Variables: $file, its path; $reason, a part of a sentence ("there is no such file or folder").
command-line-credentials-unreadable = The credentials file { $file } can't be read: { $reason }.
# Failure. "It" is the file. Variables: $file, its path.
command-line-credentials-utf-16 = The credentials file { $file } can't be used: it is saved as UTF-16. Save it as UTF-8.
# Failure. "It" is the file. Variables: $file, its path.
command-line-credentials-no-text = The credentials file { $file } can't be used: it is not UTF-8 text. Save it as UTF-8.
# Failure. Variables: $file, its path; $line, a number.
command-line-credentials-no-value = The credentials file { $file } can't be used: line { $line } is not KEY=VALUE.
# Failure. Variables: $file, its path; $line, a number.
command-line-credentials-no-key = The credentials file { $file } can't be used: line { $line } begins with no known key.
# Failure. Variables: $file, its path; $line, a number; $key, the name that stands there again.
command-line-credentials-twice = The credentials file { $file } can't be used: line { $line } gives { $key } a second time.
# Failure. Variables: $file, its path.
command-line-credentials-empty = The credentials file { $file } can't be used: it holds no credentials.
# Advice below them. The command stays as it is. Variables: $example, a line of such a file.
command-line-credentials-hint = It holds lines such as { $example }; see `partner-balance --help`.
# Failure. Variables: $file, its path; $mode, its permissions ("0644").
command-line-credentials-open = The credentials file { $file } is open to others (mode { $mode }), so it is not used.
# Advice below it. Variables: $command, to type.
command-line-credentials-close = Close it with: { $command }
# Failure. Variables: $file, its path; $reason, a part of a sentence.
command-line-credentials-unknown-rights = Who may read the credentials file { $file } can't be told: { $reason }.
# Advice below it.
command-line-credentials-unknown-rights-hint = It is not used. Keep it in your own user folder, on a disk that knows permissions.
# Failure, on Windows. Variables: $file, its path; $owner, a user.
command-line-credentials-of-another = The credentials file { $file } belongs to another user ({ $owner }), so it is not used.
# Failure, on Windows. Variables: $file, its path; $who, one of those that follow, or a number.
command-line-credentials-open-to = The credentials file { $file } is open to others ({ $who }), so it is not used.
# Failure, on Windows. Variables: $file, its path.
command-line-credentials-open-to-all = The credentials file { $file } is open to everyone, so it is not used.
# Advice below it.
command-line-credentials-copy = Copy it into your own user folder and use that file.
# A group of users of Windows, in parentheses.
command-line-who-everyone = everyone
# A group of users of Windows, in parentheses.
command-line-who-at-computer = all who sit at this computer
# A group of users of Windows, in parentheses.
command-line-who-anonymous = people who have not logged in
# A group of users of Windows, in parentheses.
command-line-who-logged-in = all who have logged in
# A group of users of Windows, in parentheses.
command-line-who-users = all users of this computer
# A group of users of Windows, in parentheses.
command-line-who-guests = guests

## doctor: a table of findings. Its first column is one of three words, its second says what was looked at, the third is a sentence.

# First column of a finding: as it should be.
command-line-doctor-ok = ok
# First column of a finding: nothing that only some need.
command-line-doctor-note = note
# First column of a finding.
command-line-doctor-problem = problem
# Second column of a finding.
command-line-doctor-settings = settings
# Second column of a finding: the readings on disk.
command-line-doctor-history = history
# Second column of a finding.
command-line-doctor-keychain = keychain
# Second column of a finding.
command-line-doctor-desktop = desktop
# Second column of a finding: the panel with the icons of running programs.
command-line-doctor-tray = tray
# Second column of a finding.
command-line-doctor-notifications = notifications
# Second column of a finding.
command-line-doctor-proxy = proxy
# Second column of a finding.
command-line-doctor-network = network
# Second column of a finding: encryption, by its usual name.
command-line-doctor-tls = TLS
# Second column of a finding.
command-line-doctor-portal = portal
# Second column of a finding.
command-line-doctor-clock = clock
# Second column of a finding.
command-line-doctor-account = account
# Second column of a finding: newer versions of the program.
command-line-doctor-updates = updates
# Advice. Variables: $file, its path.
command-line-doctor-settings-correct = Correct { $file }.
# Finding. Variables: $file, its path.
command-line-doctor-settings-none = No { $file } yet: the defaults apply.
# Finding. Variables: $file, its path; $count, how many accounts.
command-line-doctor-settings-read = { $count ->
    [one] { $file } can be read: { $count } account.
   *[other] { $file } can be read: { $count } accounts.
}
# Finding. A reading is a balance that was read, with its time.
command-line-doctor-history-none = No reading yet.
# Finding. Variables: $file, its path; $detail, in English.
command-line-doctor-history-unreadable = { $file }: { $detail }.
# Finding. Variables: $file, its path; $age, how long ago ("2 minutes ago").
command-line-doctor-history-read = { $file } can be read; the newest reading: { $age }.
# The same without a reading of these accounts. Variables: $file, its path.
command-line-doctor-history-read-none = { $file } can be read; the newest reading: none of these accounts.
# Finding.
command-line-doctor-keychain-locked = The keychain is locked.
# Advice below it.
command-line-doctor-keychain-locked-hint = Unlock it, such as with your desktop's password program.
# Finding. "It" is the keychain.
command-line-doctor-keychain-holds = It is open and holds the account's credentials.
# Finding, of several accounts. "It" is the keychain.
command-line-doctor-keychain-holds-all = It is open and holds the accounts' credentials.
# Finding. "It" is the keychain.
command-line-doctor-keychain-lacks = It is open, but holds no credentials for the account.
# Finding, of several accounts. "It" is the keychain.
command-line-doctor-keychain-lacks-some = It is open, but doesn't hold the credentials of all accounts.
# Advice. The command stays as it is.
command-line-doctor-run-login = Run `partner-balance login`.
# Finding. "It" is the keychain.
command-line-doctor-keychain-open = It is open.
# Finding.
command-line-doctor-keychain-silent = The keychain doesn't answer.
# Advice below it. "It" is the keychain.
command-line-doctor-keychain-silent-hint = Look whether it has a question on the screen, or restart it.
# Finding.
command-line-doctor-keychain-missing = No keychain is running.
# Advice below it. The option and the names of programs stay as they are.
command-line-doctor-keychain-missing-hint = Start GNOME Keyring, KWallet or another Secret Service; without a desktop give the credentials in the environment or with --credentials-file.
# Finding.
command-line-doctor-no-desktop = There is no desktop session here, so no tray icon and no notification.
# Advice below it. "check" is a command.
command-line-doctor-no-desktop-hint = Nothing to do on a server; alerts come from `check` there.
# Finding.
command-line-doctor-tray-shown = A panel shows tray icons.
# Finding.
command-line-doctor-tray-not-shown = No panel shows tray icons, so the tray program opens as a window.
# Finding.
command-line-doctor-notifications-shown = A notification server is running.
# Finding.
command-line-doctor-notifications-not-shown = No notification server is running: alerts stay due until one does.
# Advice below it. The names of programs stay as they are.
command-line-doctor-notifications-hint = Most desktops bring one; dunst and mako work without a desktop.
# Finding, on Windows and macOS.
command-line-doctor-desktop-unseen = Tray icon and notifications were not looked at.
# Advice below it, on macOS: Notifications as the system's settings call it.
command-line-doctor-desktop-unseen-mac = Whether { -product } may notify is under Notifications in the system's settings.
# Advice below it, on Windows: System > Notifications and Personalization > Taskbar as the system's settings call them.
command-line-doctor-desktop-unseen-windows = Whether { -product } may notify is under System > Notifications in the system's settings, and whether its icon is in sight under Personalization > Taskbar.
# Finding. Variables: $name, of an environment variable.
command-line-doctor-proxy-unusable = The variable { $name } names no proxy that can be used, so it is passed over.
# Advice below it. The addresses stay as they are.
command-line-doctor-proxy-unusable-hint = It should look like http://proxy.example:3128 or socks5h://proxy.example:1080.
# Finding. Variables: $proxy, an address.
command-line-doctor-proxy-environment = Requests go through { $proxy }, as the environment (HTTPS_PROXY or ALL_PROXY) has it.
# Finding. Variables: $proxy, an address.
command-line-doctor-proxy-system = Requests go through { $proxy }, as the environment or the system's settings have it.
# Finding. Variables: $proxy, an address.
command-line-doctor-proxy-desktop = Requests go through { $proxy }, as the desktop's settings have it.
# Finding. Variables: $account, its name.
command-line-doctor-paused = { $account }: paused, so it was not asked.
# Advice below it. Variables: $command, to type.
command-line-doctor-paused-hint = To end that: { $command }
# Finding: the portal knows the account. Variables: $account, its name; $money, its balance.
command-line-doctor-account-known = { $account }: { $money }.
# Finding. Variables: $account, its name; $problem, a whole sentence.
command-line-doctor-account-problem = { $account }: { $problem }
# Finding. Variables: $host, a name on the network.
command-line-doctor-reached = { $host } can be reached.
# Finding. Variables: $host, a name on the network.
command-line-doctor-trusted = The certificate of { $host } is trusted.
# Finding. Variables: $host, a name on the network; $status, a number.
command-line-doctor-answers = { $host } answers as a portal (HTTP { $status }).
# Finding. Variables: $host, a name on the network; $problem, a whole sentence; $detail, in English.
command-line-doctor-host-problem = { $host }: { $problem } ({ $detail })
# Finding. Variables: $host, a name on the network.
command-line-doctor-no-connection = The name { $host } is found, but there is no connection to it.
# Advice below it.
command-line-doctor-no-connection-hint = Check firewall and proxy of this network.
# Finding. Variables: $host, a name on the network.
command-line-doctor-no-name = The name { $host } is not found.
# Advice below it.
command-line-doctor-no-name-hint = Check this computer's internet connection, and that the address is right.
# Finding. "This clock" is the computer's.
command-line-doctor-clock-unknown = The portal doesn't tell the time, so nothing is known of this clock.
# Finding. "It" is the computer's clock.
command-line-doctor-clock-right = It agrees with the portal's to the minute.
# Finding. Variables: $seconds, 61 or more; "s" is for seconds.
command-line-doctor-clock-behind = This computer's clock is { $seconds } s behind the portal's.
# Finding. Variables: $seconds, 61 or more; "s" is for seconds.
command-line-doctor-clock-ahead = This computer's clock is { $seconds } s ahead of the portal's.
# Advice below it.
command-line-doctor-clock-hint = Set the clock, best by time synchronization: tokens seem to end too early or too late.
# Finding.
command-line-doctor-updates-none = Nobody has looked yet; the tray program does, once a day.
# Finding: a sentence that follows a problem. Variables: $age, how long ago ("2 hours ago").
command-line-doctor-updates-looked = Looked { $age }.
# Finding: it follows the one above. Variables: $version ("0.2.0").
command-line-doctor-updates-known = Version { $version } is available, as an earlier look found.
# Finding. Variables: $version ("0.2.0").
command-line-doctor-updates-available = Version { $version } is available.
# Finding. Variables: $age, how long ago ("2 hours ago").
command-line-doctor-updates-newest = Looked { $age }: this version is the newest.
# Finding. The feed is the list of releases. Variables: $age, how long ago ("2 hours ago").
command-line-doctor-updates-expired = Looked { $age }: what the feed said then has expired.
# Advice. The command stays as it is.
command-line-doctor-updates-hint = It is tried again. `partner-balance updates` looks now.
# Result: a file for support was written. Variables: $file, its path.
command-line-doctor-bundle = Wrote { $file }. It holds no secrets; look through it before you send it.

## forecast

# Result, instead of a forecast. hide_amount is a setting.
command-line-forecast-hidden = Amounts are hidden, by hide_amount in the settings, and days would give them away.
# Advice below it. The option stays as it is.
command-line-forecast-hidden-hint = --json tells them nevertheless.
# Follows "About 23 days left …". "It" is the balance. Variables: $threshold, an amount.
command-line-forecast-until = That is until it falls below { $threshold }, if nothing is topped up.
# Variables: $money, an amount.
command-line-forecast-spent = About { $money } are spent per day.
# Charges that return. Variables: $charges, a list of those below.
command-line-forecast-charges = Expected charges: { $charges }.
# A charge in that list. Variables: $money, an amount; $day, a day ("1 December").
command-line-forecast-charge = { $money } on { $day }
# Variables: $days, a number of days.
command-line-forecast-confidence-low = { $days ->
    [one] Based on readings of { $days } day; confidence: low.
   *[other] Based on readings of { $days } days; confidence: low.
}
# Variables: $days, a number of days.
command-line-forecast-confidence-fair = { $days ->
    [one] Based on readings of { $days } day; confidence: fair.
   *[other] Based on readings of { $days } days; confidence: fair.
}
# Variables: $days, a number of days.
command-line-forecast-confidence-good = { $days ->
    [one] Based on readings of { $days } day; confidence: good.
   *[other] Based on readings of { $days } days; confidence: good.
}

## history

# Result, instead of a table. hide_amount is a setting.
command-line-history-hidden = Amounts are hidden, by hide_amount in the settings: there is nothing to show.
# Advice below it. Option and command stay as they are.
command-line-history-hidden-hint = --json and `history export` tell them nevertheless.
# Heading of a column of dates, as short as possible.
command-line-history-day = Day
# Heading of a column of amounts, as short as possible.
command-line-history-spent = Spent
# Heading of a column of amounts, as short as possible.
command-line-history-topped-up = Topped up
# Heading of a column of amounts, as short as possible.
command-line-history-balance = Balance
# Last row of that table, in the first column, as short as possible: the sums.
command-line-history-total = Total
# Instead of that table.
command-line-history-none = No readings in that time.
# Failure.
command-line-beyond-calendar = That moment is beyond the calendar.
# Failure. The options stay as they are.
command-line-nothing-between = --since is after --until: there is nothing between them.
# A question. A letter for yes and one for no stand in brackets; the one that counts if nothing is typed is written large. Variables: $accounts, a list of names.
command-line-delete-question = Delete the readings of { $accounts } from this computer, except the newest one? [y/N]
# What is taken for yes as an answer to the question above, in small letters, with spaces between; y and yes are taken in any case.
command-line-answer-yes = y yes
# Result.
command-line-delete-not = Nothing was deleted.
# Result. Variables: $account, its name.
command-line-deleted = Deleted the readings of { $account }, except the newest one.
# Failure. Variables: $account, its name.
command-line-delete-other-address = The readings of { $account } on this computer are of another address: nothing was deleted.
# Advice below it. base_url is a setting.
command-line-delete-other-address-hint = Set base_url of the account to the address they were read at, and delete them then.
# Failure. The option stays as it is.
command-line-delete-unasked = Deleting readings wants --yes where there is no terminal to ask at: nothing was deleted.
# Failure. Variables: $reason, the system's words.
command-line-answer-unreadable = The answer can't be read: { $reason }.

## login and logout

# Before something is typed. The option stays as it is. Variables: $account, its name.
command-line-login-replaces = This replaces the credentials of { $account }; --account with a new id connects one more.
# Before something is typed.
command-line-login-where = { -client-id } and { -client-secret } are in the { -portal } under { -api-page }.
# Follows the sentence above.
command-line-login-reset = { -reset } there shows a new secret and ends the old one. Nothing is stored before it is tested.
# A prompt, with a colon. Variables: $field, what to type ("Client ID").
command-line-login-ask = { $field }:
# A prompt, with a colon; what is typed is not shown. Variables: $field, what to type ("Client Secret", "Access token").
command-line-login-ask-hidden = { $field } (not shown):
# What to type at a prompt.
command-line-login-client-id = { -client-id }
# What to type at a prompt.
command-line-login-client-secret = { -client-secret }
# What to type at a prompt.
command-line-login-access-token = Access token
# Failure.
command-line-login-input-ended = Standard input ended before the credentials were whole.
# Advice below it. The option stays as it is.
command-line-login-input-ended-hint = It has to hold the { -client-id } in the first line, unless --client-id gives it, and the { -client-secret } in the next.
# Failure.
command-line-login-not-hidden = This terminal can't hide what is typed, so no secret is asked for.
# Advice below it.
command-line-login-other-terminal = Log in from another terminal, or pipe the secret in.
# The same on Windows. The names of programs stay as they are.
command-line-login-other-terminal-windows = Git Bash's own window can't: log in from Windows Terminal or a command prompt, begin the command with winpty, or pipe the secret in.
# Failure. The words stay as they are.
command-line-login-account-id = A new account's id has 1 to 60 of the letters a to z, digits, - _ and ., and is not auto, environment or demo.
# Note before an advice about the keychain.
command-line-login-works = The credentials work, but they were not stored.
# Result. Variables: $who, an e-mail address.
command-line-login-connected-as = Connected as { $who }.
# Result.
command-line-login-connected = Connected.
# Note. Variables: $moment, when a pasted access token ends ("14:32").
command-line-login-token-until = This access token works until { $moment }. { -client-id } and { -client-secret } keep working.
# The same if its end is not known.
command-line-login-token-half-hour = This access token works for at most half an hour. { -client-id } and { -client-secret } keep working.
# Note. "status" is a command.
command-line-login-environment = The environment gives another credential, which goes above the keychain: `status` reads that one.
# Failure.
command-line-logout-environment = The credentials come from the environment or a file: there is nothing to forget in the keychain.
# Advice below it. "Variables" are those of the environment.
command-line-logout-environment-hint = Unset the variables, or remove the file.
# Result. Variables: $account, its name.
command-line-logout-forgot = Forgot { $account }: credentials, readings and settings.

## metrics and man

# Advice: a file can't be written.
command-line-metrics-hint = The folder must exist, and this user must be allowed to write in it.
# Failure: manual pages. Variables: $folder, its path; $reason, a part of a sentence ("the disk is full").
command-line-man-unwritten = The pages can't be written to { $folder }: { $reason }.

## updates

# Failure. Variables: $reason, in English.
command-line-updates-feed = This build's feed of releases can't be used: { $reason }.
# Note before the advice below. Variables: $version ("0.2.0").
command-line-updates-earlier = An earlier look found version { $version }.
# Advice.
command-line-updates-hint = Try again later, or look where you got the program from.
# Result. Variables: $version ("0.2.0").
command-line-updates-newest = Version { $version } is the newest.
# Result. Variables: $version ("0.2.0"); $day, when it was published; $installed, the version of this program.
command-line-updates-available = Version { $version } is available, of { $day }; this is { $installed }.
# Line below it. Variables: $page, an address.
command-line-updates-notes = What is new: { $page }
# Line below it: a checksum by the name of its method. Variables: $sum, digits.
command-line-updates-checksum = SHA-256: { $sum }
# A setting that no account has was to be read or changed for one. Variables: $key, as in the settings file.
command-line-setting-of-all = { $key } is a setting of the program, for all accounts. Leave out --account.
