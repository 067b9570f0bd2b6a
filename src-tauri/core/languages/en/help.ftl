### The help of the commands (`partner-balance --help`, `partner-balance status --help`), and what is said of a wrong command line.
### Commands, options, keys and values of settings, names of fields, codes and examples stay as they are, and so do words in
### capitals that a monitoring program reads (OK, WARNING, CRITICAL, UNKNOWN). A paragraph is one line: it is broken at the
### terminal's width.

## Headings and fixed words

# Heading before the form of a command, without its colon.
help-heading-usage = Usage
# Heading of a list of commands, without its colon.
help-heading-commands = Commands
# Heading of a list of arguments, without its colon.
help-heading-arguments = Arguments
# Heading of a list of options, without its colon.
help-heading-options = Options
# Heading of a list of options, without its colon.
help-heading-common-options = Common options
# Heading of a list of values that an option takes, without its colon.
help-heading-values = Possible values
# Heading of examples.
help-heading-examples = Examples:
# Stands for any options in the form of a command; in capitals if the language has them.
help-usage-options = OPTIONS
# Stands for a command in the form of a command; in capitals if the language has them.
help-usage-command = COMMAND
# Follows what an option does. Variables: $value, the value it has if it isn't given.
help-note-default = [default: { $value }]
# Follows what an option does. Variables: $values, a list.
help-note-values = [possible values: { $values }]
# The option -h, if --help tells more.
help-flag-help-short = Print help (see more with '--help')
# The option --help, if -h tells less.
help-flag-help-long = Print help (see a summary with '-h')
# The option --help.
help-flag-help = Print help
# The option --version.
help-flag-version = Print version

## What stands for a value in the form of an option, such as --account <ACCOUNT>: one word, in capitals if the language has them

# Stands for an account's id or name.
help-value-account = ACCOUNT
# Stands for the path of a file.
help-value-file = FILE
# Stands for the path of a folder.
help-value-folder = FOLDER
# Stands for auto, always or never.
help-value-color = WHEN
# Stands for the age of a reading, such as 10m.
help-value-age = AGE
# Stands for a form of output.
help-value-format = FORMAT
# Stands for a range of amounts, such as 10:20.
help-value-range = RANGE
# Stands for a number of days.
help-value-days = DAYS
# Stands for a number of seconds.
help-value-seconds = SECONDS
# Stands for an id.
help-value-id = ID
# Stands for an address on the web.
help-value-url = URL
# Stands for a name.
help-value-name = NAME
# Stands for a date, a moment, or so long ago.
help-value-when = WHEN
# Stands for an amount of money.
help-value-amount = AMOUNT
# Stands for a moment, or a length of time.
help-value-time = TIME
# Stands for a time zone.
help-value-zone = ZONE
# Stands for the key of a setting.
help-value-key = KEY
# Stands for the value of a setting.
help-value-value = VALUE
# Stands for the name of a shell.
help-value-shell = SHELL

## A wrong command line

# Before one of the following, which say what is wrong. Variables: $problem, one of them.
help-error = error: { $problem }
# Last line. Variables: $option, --help.
help-error-more = For more information, try '{ $option }'.
# What is wrong. Variables: $argument, what was typed.
help-error-unknown-argument = unexpected argument '{ $argument }' found
# What is wrong. Variables: $command, what was typed.
help-error-unknown-command = unrecognized subcommand '{ $command }'
# What is wrong. Variables: $argument, an option or argument.
help-error-repeated = the argument '{ $argument }' cannot be used multiple times
# What is wrong. Variables: $argument and $other, options or arguments.
help-error-conflict = the argument '{ $argument }' cannot be used with '{ $other }'
# What is wrong; a list of other options follows below. Variables: $argument, an option or argument.
help-error-conflicts = the argument '{ $argument }' cannot be used with:
# What is wrong. Variables: $argument, an option or argument.
help-error-no-value = a value is required for '{ $argument }' but none was supplied
# What is wrong. Variables: $value, what was typed; $argument, the option or argument.
help-error-invalid-value = invalid value '{ $value }' for '{ $argument }'
# The same with what to type instead. Variables: $value, what was typed; $argument, the option or argument; $advice, one of the
# advices that begin with "enter".
help-error-invalid-value-advice = invalid value '{ $value }' for '{ $argument }': { $advice }
# What is wrong. Variables: $value, what was typed; $argument, the option or argument.
help-error-surplus-value = unexpected value '{ $value }' for '{ $argument }' found; no more were expected
# What is wrong; a list of them follows below.
help-error-missing = the following required arguments were not provided:
# What is wrong. Variables: $command, a command.
help-error-missing-command = '{ $command }' requires a subcommand but one was not provided
# What is wrong.
help-error-not-text = invalid UTF-8 was detected in one or more arguments
# What is wrong, if nothing better can be said.
help-error-other = the arguments can't be used
# Before one of the four advices below. Variables: $advice, one of them.
help-error-tip = tip: { $advice }
# Advice. Variables: $argument, an option that exists.
help-error-similar-argument = a similar argument exists: '{ $argument }'
# Advice. Variables: $command, a command that exists.
help-error-similar-command = a similar subcommand exists: '{ $command }'
# Advice. Variables: $value, a value that exists.
help-error-similar-value = a similar value exists: '{ $value }'
# Advice. Variables: $argument, what was typed; $form, how to type it.
help-error-as-value = to pass '{ $argument }' as a value, use '{ $form }'
# Advice. Variables: $form, a command with an option that exists.
help-error-exists = '{ $form }' exists
# After "invalid value … for …" and a colon, without full stop.
help-enter-age = enter a time such as 90s, 10m or 1h 30m, or whole seconds
# After "invalid value … for …" and a colon, without full stop.
help-enter-seconds = enter a number of seconds from 1 to 3600
# After "invalid value … for …" and a colon, without full stop. Variables: $most, a number.
help-enter-days = enter a number of days from 0 to { $most }
# After "invalid value … for …" and a colon, without full stop.
help-enter-moment = enter a moment such as 2026-11-23T14:05:11Z
# After "invalid value … for …" and a colon, without full stop.
help-enter-point-in-time = enter a date (2026-11-01), a date and time (2026-11-01T08:00), or so long ago (30d, 12h)
# After "invalid value … for …" and a colon, without full stop.
help-enter-snooze = enter a time from 1m to 30d, such as 4h, 1d or 1d 12h
# After "invalid value … for …" and a colon, without full stop.
help-enter-time-zone = enter the name of a time zone, such as Europe/Berlin or UTC
# After "invalid value … for …" and a colon, without full stop.
help-enter-range = enter a range such as 100: (below 100), ~:10 (above 10), 10:20 (outside) or @10:20 (inside)
# After "invalid value … for …" and a colon, without full stop.
help-enter-range-order = a range can't end before it starts
# After "invalid value … for …" and a colon, without full stop.
help-enter-amount = not an amount that can be held exactly
# To follow a colon. Of an amount such as 1,234, which is more than a thousand to some and little more than one to others.
help-enter-plain-amount = this can be read in two ways; enter it without thousands separators, such as 1234 or 1234.50

## Options that every command has

# --account
help-account = Only this account, by its id or its name; may be given several times; all accounts without it
# --credentials-file
help-credentials-file = Read the credentials from this file, which nobody else may read; partner-balance --help has its form
# --color
help-color = When to colour: auto (on a terminal, unless NO_COLOR is set), always or never
# --max-age. A reading is a balance that was read, with its time.
help-max-age = Use the reading on disk if it is at most this old, such as 90s, 10m, 1h 30m, or 600 (seconds)
# --max-age, second paragraph.
help-max-age-more = Without it: twice the refresh interval of the settings, but at least that interval plus five minutes.
# --since
help-since = From this moment on: a date, a date and time, or so long ago, such as 30d or 12h
# --until
help-until = Up to this moment; a date alone includes the whole day

## Sentences at the end of several commands

# "status 0", "status 1" … are what a shell gets to know.
help-exit-usual = Exit status: 0 done, 1 failed, 2 wrong usage.
# The same of commands about accounts.
help-exit-account = Exit status: 0 done, 1 failed or no account, 2 wrong usage.
# The same of commands about readings.
help-exit-readings = Exit status: 0 done, also without any reading, 1 failed, 2 wrong usage.

## partner-balance

# What the program is.
help-about = The prepaid balance of a { -vendor } { -portal } account.
# What it does without a command; second paragraph.
help-about-more = Without a command: `status`. The reading that the tray program keeps on disk is used while it is young; otherwise the portal is asked.
# Beside an example.
help-example-login = connect an account
# Beside an example.
help-example-status = the balance now
# Beside an example: "the same" is the balance now.
help-example-json = the same for scripts
# Beside an example: Waybar, Polybar and the like.
help-example-waybar = for a status bar
# Beside an example; names of programs.
help-example-check = for Nagios, Icinga, Checkmk
# Beside an example. "It" is the balance.
help-example-forecast = until when it lasts
# Beside an example.
help-example-history = spent and topped up, by days
# Beside an example.
help-example-alerts = what was warned of, what comes next
# Beside an example that sets the low threshold.
help-example-low = warn below 250
# Below the short help.
help-more = More with --help; each command has its own.
# Heading of a list of numbers.
help-exits = Exit status:
# Beside 0.
help-exits-0 = done
# Beside 1.
help-exits-1 = failed: the balance could not be read, or the work not be done
# Beside 2.
help-exits-2 = wrong usage
# Beside 130.
help-exits-130 = login was interrupted with Ctrl-C
# Beside 141.
help-exits-141 = nobody read the output to its end
# Paragraph below that list.
help-exits-check = `check` alone has its own: 0 OK, 1 WARNING, 2 CRITICAL, 3 UNKNOWN (also for wrong usage). The formats for status bars exit with 0 whenever they could print, since bars hide what failed.
# Heading of a list of environment variables: they count more than settings and keychain.
help-environment = Environment, above settings and keychain, never stored:
# Beside PARTNER_BALANCE_CLIENT_ID; the next line is PARTNER_BALANCE_CLIENT_SECRET.
help-environment-client-id = a credential, with
# Beside PARTNER_BALANCE_ACCESS_TOKEN.
help-environment-token = an access token alone
# Beside PARTNER_BALANCE_BASE_URL.
help-environment-base-url = the portal's address
# Beside NO_COLOR.
help-environment-no-color = no colours
# Paragraph.
help-credentials-file-form = A file for --credentials-file holds the same names, a line each, such as PARTNER_BALANCE_CLIENT_ID=0123abcd. Empty lines and lines that begin with # don't count. It goes above the environment, and is refused when others can read it. Made for service managers, such as systemd's LoadCredential=.
# Paragraph.
help-several-accounts = Several accounts: a command is about all of them, or about those of --account, which may be given several times. They are asked at the same time, four at most; one that fails changes nothing of the others, and the exit status is the worst. What changes an account wants to know which. A paused account is shown as it was read last, and asked only if it is named.
# Paragraph. hide_amount is a setting.
help-output = Results go to standard output, messages to standard error. Amounts are exact: what isn't known is never shown as a number. With hide_amount in the settings, amounts and what would give them away are left out wherever the output is for the screen: the line of `status` and `watch`, the formats for status bars, the words of `history`, `forecast` and `alerts`.
# Paragraph: which language the program speaks. language is a setting; LANGUAGE, LC_MESSAGES and LANG are environment variables.
help-language = What people read is in the language of the settings (language), or of the system: LANGUAGE, LC_ALL, LC_MESSAGES, LANG on Linux. What programs read is English in every language: JSON, the line of `check`, metrics, codes.

## partner-balance status

# What the command does.
help-status-about = The balance now, in one line or for a status bar
# --refresh
help-status-refresh = Ask the portal in any case
# --format
help-status-format = How to tell it
# --json
help-status-json = The same as --format json: one object per account and line
# A value of --format.
help-status-format-line = A line for people
# A value of --format.
help-status-format-json = A line of JSON per account
# A value of --format.
help-status-format-waybar = Waybar's custom module with return-type json
# A value of --format.
help-status-format-i3blocks = i3blocks: full text, short text, colour
# A value of --format.
help-status-format-polybar = Polybar's custom/script module
# A value of --format.
help-status-format-xbar = xbar, SwiftBar and Argos
# Beside an example: from the disk if the reading there is young, otherwise the portal is asked.
help-status-example = from disk while it is young, or asked
# Beside an example: the portal is asked.
help-status-example-refresh = always asked
# Beside an example.
help-status-example-max-age = from disk if it is at most an hour old
# Paragraph. Names of fields, and their values, stay as they are.
help-status-fields = --json prints one object per account, each on a line of its own, without a list around them (JSON Lines; jq -s makes a list). Fields: account, name, balance (a decimal in a string, or null), currency, level (normal, low, critical, unknown), state (fresh, stale, unknown), fetched_at (RFC 3339), age_seconds, low, critical, fault (code, message, hint, request_id) or null, days_left (p10, p50, p90, numbers) or null and empty_on (the same as dates) or null, see partner-balance forecast --help, paused (true or false). Without an account there is no line, and the exit status is 1. What keeps it from looking at any account is told in one line: error (message, hint).
# Paragraph. Waybar and xbar are programs.
help-status-several = Several accounts stand in the order of the settings, a line each. A status bar shows the one that needs you most, as the tray does, with its name: first one that needs you to act, then critical, low, the others, paused; with --account it shows another. The tooltip of waybar and the menu of xbar list all.
# Paragraph.
help-status-exit = Exit status: 0 done, 1 when a balance could not be read as asked, 2 wrong usage. Formats for status bars exit with 0 whenever they could print.

## partner-balance watch

# What the command does.
help-watch-about = The balance as it changes: a live line on a terminal, otherwise a line of JSON per change
# --json
help-watch-json = Lines of JSON, also on a terminal
# Beside an example.
help-watch-example = a live line; Ctrl-C ends it
# Paragraph.
help-watch-lines = A line for each account on a terminal; lines of JSON say which account by its id.
# Paragraph.
help-watch-changes = A change is one of balance, level, state, fault, or the settings of the account; the fields are those of partner-balance status --help. The tray program's readings are taken from disk; the portal is asked only when there is none that is fresh.
# Paragraph.
help-watch-exit = Exit status: 0 ended with Ctrl-C, 1 failed, 2 wrong usage, 141 nobody reads any more.

## partner-balance check: a plugin for monitoring programs such as Nagios

# What the command does.
help-check-about = A monitoring plugin: one line with performance data; exits with 0, 1, 2 or 3
# The same at more length.
help-check-about-long = A monitoring plugin by the Monitoring Plugins guidelines: one line with performance data.
# Heading of a table. Keep { help-value-range }.
help-check-range = A { help-value-range } says when to alert:
# Beside 10.
help-check-range-10 = below 0 or above 10
# Beside 10: (a colon follows the number).
help-check-range-from-10 = below 10
# Beside ~:10.
help-check-range-to-10 = above 10
# Beside 10:20.
help-check-range-outside = below 10 or above 20
# Beside @10:20.
help-check-range-inside = from 10 to 20, both included
# Paragraph.
help-check-unknown = The portal is asked when the reading on disk is older than --max-age; a balance that can't be read then is UNKNOWN with the cause, never OK.
# Paragraph. U is what the line says.
help-check-days = --warn-days and --critical-days judge the days left as well; the worse of both verdicts counts. Without a forecast (less than a week of readings, no spending, a balance that isn't known) they decide nothing: the balance alone does, the line says why there is none, and its datum is U. Where readings can't be read from disk or stored there, the days are UNKNOWN.
# --warning
help-check-warning = Warn when the balance is in this range; the low threshold of the settings otherwise
# --critical
help-check-critical = Critical when the balance is in this range; the critical threshold of the settings otherwise
# --warn-days. The middle of the forecast is its most likely number of days.
help-check-warn-days = Warn when fewer days than this are left until the critical threshold of the settings, by the forecast's middle
# --critical-days
help-check-critical-days = Critical when fewer days than this are left
# --timeout
help-check-timeout = Seconds until it gives up, UNKNOWN
# --verbose
help-check-verbose = Taken because the guidelines want it; the one line says everything already
# Beside an example.
help-check-example = the thresholds of the settings
# Beside an example.
help-check-example-ranges = warn below 100, critical below 20
# Paragraph.
help-check-several = Several accounts are one service: the worst decides (CRITICAL, UNKNOWN, WARNING, OK, in this order) and is named first. Each has performance data of its own, with labels such as 'balance_branch' by its id; with -w and -c all are judged alike, without them each by its own thresholds. A paused account is named and not judged, unless it is one of --account; where all are paused, it is UNKNOWN.
# Paragraph.
help-check-exit = Exit status: 0 OK, 1 WARNING, 2 CRITICAL, 3 UNKNOWN, also for wrong usage.

## partner-balance metrics

# What the command does. OpenMetrics and Prometheus are names.
help-metrics-about = OpenMetrics text for Prometheus
# --output
help-metrics-output = Write this file, whole or not at all, instead of standard output
# Heading of a list of names.
help-metrics-names = The metrics, each with the label account:
# Beside partner_balance_left_seconds, after a comma; percentile is a label's name.
help-metrics-percentile = also with percentile: 10, 50, 90
# Paragraph.
help-metrics-unknown = What isn't known has no sample. A paused account has only that of partner_balance_paused, unless it is named with --account.
# Paragraph.
help-metrics-exit = Exit status: 0 written, also when a balance could not be read (partner_balance_fault says so), 1 failed, 2 wrong usage. Without an account there is nothing to write: it fails, and a file of an earlier run stays as it is.

## partner-balance history

# What the command does.
help-history-about = The balance by days: spent, topped up, what was left; its readings exported or deleted
# --json
help-history-json = A line of JSON per account and day
# Beside an example.
help-history-example = the last 30 days
# Paragraph. A look is an attempt to read the balance.
help-history-days = A line per day of your time zone, each told whole: spent, topped up, and the balance at the last look of the day. The portal tells only the balance of the moment, so only the difference between two looks can be seen: spending and a top-up between them can't be told apart, and both count on the day of the later look. A day without a look shows a dash, null in JSON.
# Paragraph. Names of fields stay as they are.
help-history-fields = --json prints one object per account and day, each on a line of its own (JSON Lines). Fields: account, day, spent, topped_up, balance (decimals in strings), currency.

## partner-balance history export

# What the command does.
help-history-export-about = Prints the readings, exact, oldest first
# The same, second paragraph.
help-history-export-about-more = A line for each stretch of time in which the balance was the same: when it was first and when it was last read.
# --format
help-history-export-format = How to tell them
# A value of --format.
help-history-export-format-csv = Comma-separated values with a header (RFC 4180)
# A value of --format.
help-history-export-format-json = A line of JSON per reading
# Paragraph. looks is the name of a field.
help-history-export-lines = Each line is a time in which the balance stayed the same and was looked at without a long break; looks says how often, and is left out (null in JSON) where an earlier version of this program didn't count.
# Paragraph.
help-history-export-json = --format json prints one object per line, without a list around them (JSON Lines).

## partner-balance history delete

# What the command does.
help-history-delete-about = Deletes the readings of an account from this computer, except the newest one
# --yes
help-history-delete-yes = Don't ask; needed where there is no terminal to ask at
# Paragraph.
help-history-delete-stays = The newest reading stays, and which warnings were shown: nothing is warned about twice. `history export` saves the readings first; `logout` forgets the account as a whole.
# Paragraph.
help-history-delete-exit = Exit status: 0 deleted, 1 failed or not confirmed, 2 wrong usage, also without --yes where there is no terminal to ask at.

## partner-balance forecast

# What the command does.
help-forecast-about = Until when the balance lasts, with the range in which its end probably lies
# --json
help-forecast-json = A line of JSON per account
# --threshold
help-forecast-threshold = Until the balance falls below this; the critical threshold of the settings otherwise, or 0 with --from
# --from. time,balance stays as it is.
help-forecast-from = Take the readings from this file instead, - for standard input: lines of time,balance
# --from, second paragraph.
help-forecast-from-more = The time by RFC 3339, such as 2026-11-23T14:05:11Z, the balance with a point. Any spacing in time, in any order, with or without a first line of names. No account, keychain or portal is touched.
# --now
help-forecast-now = As if it were this moment (RFC 3339): later readings don't count
# Paragraph.
help-forecast-days = How many days are left until the balance falls below the critical threshold if nothing is topped up: the middle, and the range in which it happens in eight of ten cases. Taken from the readings on disk; the portal isn't asked. It is drawn from what was spent so far and from charges that return; what was never seen can't be foreseen. Without a week of readings, or without spending, it says so instead of guessing.
# Paragraph. Names of fields, and their values, stay as they are.
help-forecast-fields = --json prints one object per account, each on a line of its own (JSON Lines). Fields: account, balance, threshold (decimals in strings), days_left (p10, p50, p90, numbers; 400 where it doesn't fall below within 400 days) or null, empty_on (p10, p50, p90, dates) or null, reason (why null) or null, spend_per_day (a number) or null, expected_charges (a list of on, amount), confidence (low, fair, good) or null, based_on_days (a number) or null. Without an account there is no line, and the exit status is 1.
# Paragraph.
help-forecast-exit = Exit status: 0 done, also where there is no forecast, 1 failed, 2 wrong usage.

## partner-balance alerts

# What the command does.
help-alerts-about = What was warned of, what comes next and what is held back; what other settings would have told
# --json
help-alerts-json = A line of JSON per account
# Paragraph.
help-alerts-told = For each account what was told and when, which alert is armed, due or told, what is snoozed, what is due or counts as told on the other ways out (a program, a webhook), and what comes next or why nothing does. Read from disk; nothing is told by this program: the tray program does that.
# Paragraph. Names of fields, and their values, stay as they are.
help-alerts-fields = --json prints one object per account, each on a line of its own (JSON Lines). Fields: account, told (a list of time, kind, also, balance: a decimal in a string or null), states (critical, low, days, refused, blind: each armed, due or told), token_ends_at, snooze (since, until: null until it was topped up, holds_critical) or null, is_quiet, quiet_until (null also if it is always quiet), next (time, kind, also) or null, next_reminder (quiet time and snooze apart) or null, waits (why there is no next: never_read, last_look_failed, snoozed, always_quiet, reminders_off, nothing_due, paused) or null, ways_out (ways: program, webhook; due: a list of kinds; told: the newest that counts as told there, or null; waiting: how many events were not taken yet, or null) or null without another way out. Times by RFC 3339. Kinds: critical, low, days, refused, token, blind, reminder, recovered.

## partner-balance alerts test

# What the command does.
help-alerts-test-about = Sends a test to this desktop, and to the program and the webhook of the settings, to see whether they arrive
# Paragraph.
help-alerts-test-sent = A notification on this desktop; then, for each account or the one of --account, what its program and its webhook are told of an alert, marked as a test. Sent there also where nothing shows notifications.
# Paragraph.
help-alerts-test-exit = Exit status: 0 all have taken it, 1 one has not, 2 wrong usage.

## partner-balance alerts snooze

# What the command does.
help-alerts-snooze-about = Holds back reminders and warnings of a low balance for a while
# --for
help-alerts-snooze-for = For how long, from 1m to 30d, such as 4h, 1d or 1d 12h
# --until-topped-up
help-alerts-snooze-until-topped-up = Until it was topped up: a reading that is higher than the one before and no longer low
# Paragraph.
help-alerts-snooze-held = A snooze holds back reminders and warnings of a low balance; a balance that becomes critical is told and ends it. Snoozed while the balance is critical, it holds back that as well. It replaces an earlier snooze. The tray program takes it up.
# Paragraph.
help-alerts-snooze-exit = Exit status: 0 done, 1 failed, or nothing is known of the account yet, 2 wrong usage.

## partner-balance alerts resume

# What the command does.
help-alerts-resume-about = Ends a snooze
# Paragraph.
help-alerts-resume-exit = Exit status: 0 done, also if nothing was held back, 1 failed, or nothing is known of the account yet, 2 wrong usage.

## partner-balance alerts webhook-secret

# What the command does.
help-alerts-webhook-secret-about = Shows the secret with which a webhook's receiver checks the signature of what it is told
# --new
help-alerts-webhook-secret-new = Make a new one; what is signed with the one before is no longer accepted
# Paragraph.
help-alerts-webhook-secret-digits = 64 hexadecimal digits, made at the first use and kept in the keychain. They are the key of the signature as they are written; README.md says how it is checked.
# Paragraph.
help-alerts-webhook-secret-exit = Exit status: 0 shown, 1 failed, such as without a keychain, 2 wrong usage.

## partner-balance alerts replay

# What the command does.
help-alerts-replay-about = What the settings would have told, over the readings so far or those of a file
# --from. time,balance and time,balance,fault stay as they are. A look is an attempt to read the balance, good or failed.
help-alerts-replay-from = Take the looks from this file instead, - for standard input: lines of time,balance or time,balance,fault
# --from, second paragraph.
help-alerts-replay-from-more = The time by RFC 3339, in order, the balance with a point. Without a balance and with a fault's code it is a look that failed. With or without a first line of names.
# --settings
help-alerts-replay-settings = The settings of this file instead of the present ones; --account chooses in it
# --time-zone
help-alerts-replay-time-zone = Quiet hours and days in this time zone, such as Europe/Berlin, instead of the system's
# --until
help-alerts-replay-until = Up to this moment (RFC 3339); now otherwise, or the last line's time with --from
# --json
help-alerts-replay-json = A line of JSON per notification
# Paragraph.
help-alerts-replay-told = What the present settings would have told, by the code of the tray program, on a machine that was always on, looked only then, and had a desktop that took everything at once. Over the readings on disk it tells no outage: looks that failed are not kept there. Nothing is changed.
# Heading of two example lines. time,balance,fault stays as it is.
help-alerts-replay-lines = --from reads lines of time,balance,fault, the last of which may be missing:
# Paragraph. Names of fields stay as they are.
help-alerts-replay-fields = --json prints one object per notification, each on a line of its own (JSON Lines), oldest first. Fields: time (RFC 3339), kind, also (a list of kinds), balance (a decimal in a string, or null if it was never read), summary, body.
# Paragraph.
help-alerts-replay-exit = Exit status: 0 done, also if nothing would have been told, 1 failed, 2 wrong usage.

## partner-balance login

# What the command does.
help-login-about = Connect an account: test its credentials against the portal, then keep them in the keychain
# --client-id
help-login-client-id = { -client-id }; asked for, or read from standard input, if it isn't given
# --client-id, second paragraph.
help-login-client-id-more = There is no option for the { -client-secret }: others could read it in the list of processes. It is typed without echo, or read from standard input.
# --token
help-login-token = An access token alone instead of { -client-id } and { -client-secret }: works for at most half an hour
# --base-url
help-login-base-url = The portal's address, if it is not the vendor's
# --name
help-login-name = What to call the account
# Beside an example.
help-login-example = asks for { -client-id } and { -client-secret }
# Paragraph.
help-login-where = Where they come from: the account manager at { -vendor } grants API access; then in the { -portal } under { -api-page } switch it on, copy the { -client-id }, and press { -reset } to see a new { -client-secret }. { -reset } ends the old secret: other programs that use it stop working.
# Paragraph.
help-login-input = Standard input that is no terminal: the { -client-id } in the first line unless it is given, the { -client-secret } in the next. Where one account is connected already, its credentials are replaced; --account with a new id (1 to 60 of the letters a to z, digits, - _ and .) connects one more, and is needed where there are several. Without a keychain, on a server for instance, no login is needed: see --credentials-file and the environment in partner-balance --help.
# Paragraph.
help-login-exit = Exit status: 0 connected, 1 refused or not stored (nothing is stored then), 2 wrong usage, 130 interrupted.

## partner-balance logout

# What the command does.
help-logout-about = Forget an account: its credentials, its readings, its settings
# Beside an example.
help-logout-example = nothing of the others changes
# Paragraph.
help-logout-removes = Removes every trace of the account from this computer, its readings included, without asking again; `history export` saves them first.
# Paragraph.
help-logout-exit = Exit status: 0 forgotten, 1 failed (asked again, it goes on where it stopped), 2 wrong usage.

## partner-balance accounts

# What the command does.
help-accounts-about = The accounts: how each stands, and where its credentials are kept
# --json
help-accounts-json = A line of JSON per account
# Beside an example that connects another account.
help-accounts-example = one more
# Paragraph.
help-accounts-told = Each with its balance on disk, level and age, whether it is paused, its address, and where its credentials are kept. The portal isn't asked.
# Paragraph. Names of fields, and their values, stay as they are.
help-accounts-fields = --json prints one object per account, each on a line of its own (JSON Lines). Fields: account, name, base_url, credential (keychain, environment, missing, keychain_locked, keychain_missing, keychain_failed), kind (client, token) or null, and balance, currency, level, state, fetched_at, age_seconds, paused as of partner-balance status.

## partner-balance config

# What the command does.
help-config-about = The settings, shared with the tray program
# What `config path` does.
help-config-path-about = Where the settings file is
# What `config show` does. Keep KEY = VALUE as the translation of KEY and VALUE has it.
help-config-show-about = All settings, one { help-value-key } = { help-value-value } per line
# What `config get` does.
help-config-get-about = The value of one setting
# What `config set` does.
help-config-set-about = Changes one setting; a running tray program takes it up within a second
# The argument KEY.
help-config-key = Which setting
# The argument VALUE.
help-config-value = Its new value
# Paragraph.
help-config-get-several = Of several accounts that are named, a line each, in the order of the settings.
# Beside an example. "None" are webhooks.
help-config-set-example-webhook = none any more
# Paragraph. refresh_interval is a setting.
help-config-set-several = With --account several times, all of these accounts are changed, or none. refresh_interval is that of all accounts; with --account it is that account's own.
# Paragraph: critical and low are settings.
help-config-set-thresholds = Critical may not be above low: to lower both, begin with critical; to raise both, with low.
# Paragraph.
help-config-set-webhook = A webhook's address may be a secret, and others can see arguments: such a one is better written into the file itself (partner-balance config path). Only its server is ever printed.
# Paragraph.
help-config-set-exit = Exit status: 0 changed, 1 the value was refused or could not be stored, 2 wrong usage.

## The settings by their keys, without full stop. Values such as default, auto, own, off and none stay as they are.

# refresh_interval
help-key-refresh-interval = From one refresh to the next, 1m to 24h; with --account the account's own, or default: that of all
# start_at_login
help-key-start-at-login = Whether the tray program starts at login; changed in its own settings
# hide_amount
help-key-hide-amount = Whether amounts are hidden where others could see them
# look_for_updates
help-key-look-for-updates = Whether the tray program looks for newer versions, once a day
# language. The tags stay as they are.
help-key-language = The language: auto (the system's) or a tag such as de, pt-BR or zh-Hans
# history
help-key-history = How long readings are kept: forever, or a length such as 2 years or 400 days
# icon_account
help-key-icon-account = Which of several accounts the icon shows: auto (the most urgent) or its id
# account_order
help-key-account-order = How several accounts are listed in the tray: urgent (the most urgent first) or own (as in the file)
# name
help-key-name = What the account is called
# base_url
help-key-base-url = The portal's address; changed by `login`
# currency
help-key-currency = The currency's three-letter code
# low
help-key-low = Below this the balance is low
# critical
help-key-critical = Below this the balance is critical
# paused
help-key-paused = Whether the account is left alone: not asked, and nothing told of it
# rearm_percent. "Told again" is: notified of again.
help-key-rearm-percent = By how many percent the balance must rise above a threshold until falling below it is told again, 0 to 100
# days
help-key-days = Warn when fewer days than this are left, 1 to 365; 0: never
# remind_low
help-key-remind-low = How often to remind while the balance is low: off, 4h, 12h, 1d or 3d
# remind_critical, after remind_low
help-key-remind-critical = The same while it is critical
# recovered
help-key-recovered = Whether to tell that it was topped up
# blind_after
help-key-blind-after = After how long without a reading to tell that there is none, 1h to 30d
# quiet_from
help-key-quiet-from = When quiet hours begin, such as 22:00
# quiet_until
help-key-quiet-until = When they end; the same as quiet_from: there are none
# days_off
help-key-days-off = Days without notifications, such as sat,sun; none: none
# critical_breaks_quiet
help-key-critical-breaks-quiet = Whether a critical balance is told in quiet hours as well
# program
help-key-program = A program that is told alerts as well: its whole path, without arguments; empty: none
# webhook
help-key-webhook = An address that is told alerts as well: https, or http to this computer; empty: none

## partner-balance doctor

# What the command does.
help-doctor-about = What works, what doesn't, and what to do about it
# --bundle
help-doctor-bundle = Write what support needs into this file; it holds no secrets
# Paragraph.
help-doctor-exit = Exit status: 0 when nothing is wrong that keeps the balance from being read, 1 otherwise, 2 wrong usage.

## partner-balance updates

# What the command does.
help-updates-about = Looks once whether there is a newer version of the program
# --json
help-updates-json = A line of JSON
# Beside an example.
help-updates-example = the tray looks daily
# Paragraph. look_for_updates is a setting.
help-updates-feed = The signed feed of releases is read, whether or not look_for_updates is set, and nothing is downloaded.
# Paragraph. Names of fields stay as they are.
help-updates-fields = --json prints one object. Fields: installed, newest (versions), is_newer, published (RFC 3339), notes, notes_url, update_with (a command, where a package manager brings it) or null, download (url, sha256) or null.
# Paragraph. "It" is the program.
help-updates-exit = Exit status: 0 there is no newer version, 100 there is one, 1 it could not be checked, 2 wrong usage.

## partner-balance completions

# What the command does: files with which a shell completes what is typed.
help-completions-about = Completions for a shell
# The argument SHELL.
help-completions-shell = Which shell
# Before an example. zsh, fpath and compinit stay as they are.
help-completions-zsh = zsh, with fpath+=~/.zfunc before compinit:

## partner-balance man

# What the command does: pages for the program man.
help-man-about = The man pages
# --output
help-man-output = Write the pages of all commands into this folder, instead of the main page to standard output
# Below the examples. Paragraph.
help-man-english = The pages are in English.
