//! What stands below each command's help: examples to copy, exit statuses, variables. Words only. A paragraph is one long
//! line here, for clap breaks it at the terminal's width; an example must fit into 80 columns as it is.

pub const TOP: &str = "\
Examples:
  partner-balance login                     connect an account
  partner-balance                           the balance now
  partner-balance --json                    the same for scripts
  partner-balance config set low 250        warn below 250

More with --help; each command has its own.";

pub const TOP_LONG: &str = "\
Examples:
  partner-balance login                     connect an account
  partner-balance                           the balance now
  partner-balance status --json             the same for scripts
  partner-balance status --format waybar    for a status bar
  partner-balance check -w 100: -c 20:      for Nagios, Icinga, Checkmk
  partner-balance forecast                  until when it lasts
  partner-balance history                   spent and topped up, by days
  partner-balance alerts                    what was warned of, what comes next
  partner-balance config set low 250        warn below 250

Exit status:
  0    done
  1    failed: the balance could not be read, or the work not be done
  2    wrong usage
  130  login was interrupted with Ctrl-C
  141  nobody read the output to its end

`check` alone has its own: 0 OK, 1 WARNING, 2 CRITICAL, 3 UNKNOWN (also for wrong usage). The formats for status \
bars exit with 0 whenever they could print, since bars hide what failed.

Environment, above settings and keychain, never stored:
  PARTNER_BALANCE_CLIENT_ID      a credential, with
  PARTNER_BALANCE_CLIENT_SECRET
  PARTNER_BALANCE_ACCESS_TOKEN   an access token alone
  PARTNER_BALANCE_BASE_URL       the portal's address
  NO_COLOR                       no colours

A file for --credentials-file holds the same names, a line each, such as PARTNER_BALANCE_CLIENT_ID=0123abcd. Empty \
lines and lines that begin with # don't count. It goes above the environment, and is refused when others can read \
it. Made for service managers, such as systemd's LoadCredential=.

Several accounts: a command is about all of them, or about those of --account, which may be given several times. They are asked \
at the same time, four at most; one that fails changes nothing of the others, and the exit status is the worst. What changes an \
account wants to know which. A paused account is shown as it was read last, and asked only if it is named.

Results go to standard output, messages to standard error. Amounts are exact: what isn't known is never shown as a \
number. With hide_amount in the settings, amounts and what would give them away are left out wherever the output is for \
the screen: the line of `status` and `watch`, the formats for status bars, the words of `history`, `forecast` and `alerts`.";

pub const STATUS: &str = "\
Examples:
  partner-balance status                 from disk while it is young, or asked
  partner-balance status --refresh       always asked
  partner-balance status --max-age 1h    from disk if it is at most an hour old
  partner-balance status --json | jq -r .balance
  partner-balance status --format waybar
  partner-balance status --account branch --account shop

--json prints one object per account, each on a line of its own, without a list around them (JSON Lines; jq -s makes \
a list). Fields: account, name, balance (a decimal in a string, or null), currency, level (normal, low, critical, \
unknown), state (fresh, stale, unknown), fetched_at (RFC 3339), age_seconds, low, critical, fault (code, message, \
hint, request_id) or null, days_left (p10, p50, p90, numbers) or null and empty_on (the same as dates) or null, see \
partner-balance forecast --help, paused (true or false). Without an account there is no line, and the exit status is 1. What keeps it \
from looking at any account is told in one line: error (message, hint).

Several accounts stand in the order of the settings, a line each. A status bar shows the one that needs you most, as the tray \
does, with its name: first one that needs you to act, then critical, low, the others, paused; with --account it shows another. The \
tooltip of waybar and the menu of xbar list all.

Exit status: 0 done, 1 when a balance could not be read as asked, 2 wrong usage. Formats for status bars exit with \
0 whenever they could print.";

pub const WATCH: &str = "\
Examples:
  partner-balance watch                    a live line; Ctrl-C ends it
  partner-balance watch | jq --unbuffered -r '.name + \": \" + (.balance // \"?\")'
  partner-balance watch --json | jq --unbuffered 'select(.level != \"normal\")'

A line for each account on a terminal; lines of JSON say which account by its id.

A change is one of balance, level, state, fault, or the settings of the account; the fields are those of \
partner-balance status --help. The tray program's readings are taken from disk; the portal is asked only when there \
is none that is fresh.

Exit status: 0 ended with Ctrl-C, 1 failed, 2 wrong usage, 141 nobody reads any more.";

pub const CHECK_ABOUT: &str = "\
A monitoring plugin by the Monitoring Plugins guidelines: one line with performance data.

A RANGE says when to alert:
  10      below 0 or above 10
  10:     below 10
  ~:10    above 10
  10:20   below 10 or above 20
  @10:20  from 10 to 20, both included

The portal is asked when the reading on disk is older than --max-age; a balance that can't be read then is UNKNOWN \
with the cause, never OK.

--warn-days and --critical-days judge the days left as well; the worse of both verdicts counts. Without a forecast (less than a \
week of readings, no spending, a balance that isn't known) they decide nothing: the balance alone does, the line says \
why there is none, and its datum is U. Where readings can't be read from disk or stored there, the days are UNKNOWN.";

pub const CHECK: &str = "\
Examples:
  partner-balance check                   the thresholds of the settings
  partner-balance check -w 100: -c 20:    warn below 100, critical below 20
  partner-balance check -c 0: -t 5 --max-age 30m
  partner-balance check --warn-days 7 --critical-days 2
  partner-balance check --account branch

Several accounts are one service: the worst decides (CRITICAL, UNKNOWN, WARNING, OK, in this order) and is named first. Each has \
performance data of its own, with labels such as 'balance_branch' by its id; with -w and -c all are judged alike, without them each \
by its own thresholds. A paused account is named and not judged, unless it is one of --account; where all are paused, it is UNKNOWN.

Exit status: 0 OK, 1 WARNING, 2 CRITICAL, 3 UNKNOWN, also for wrong usage.";

pub const METRICS: &str = "\
Examples:
  partner-balance metrics
  partner-balance metrics --output /var/lib/node-exporter/partner-balance.prom
  partner-balance metrics --max-age 1h --account default

The metrics, each with the label account:
  partner_balance_amount
  partner_balance_low_threshold
  partner_balance_critical_threshold
  partner_balance_level
  partner_balance_fresh
  partner_balance_age_seconds
  partner_balance_last_success_timestamp_seconds
  partner_balance_fault
  partner_balance_left_seconds, also with percentile: 10, 50, 90
  partner_balance_paused

What isn't known has no sample. A paused account has only that of partner_balance_paused, unless it is named with --account.

Exit status: 0 written, also when a balance could not be read (partner_balance_fault says so), 1 failed, 2 wrong \
usage. Without an account there is nothing to write: it fails, and a file of an earlier run stays as it is.";

pub const HISTORY: &str = "\
Examples:
  partner-balance history                       the last 30 days
  partner-balance history --since 2026-11-01 --until 2026-11-30
  partner-balance history --json | jq -r 'select(.spent != null) | .spent'
  partner-balance history export > readings.csv
  partner-balance history delete

A line per day of your time zone, each told whole: spent, topped up, and the balance at the last look of the day. The portal tells only the \
balance of the moment, so only the difference between two looks can be seen: spending and a top-up between them can't be \
told apart, and both count on the day of the later look. A day without a look shows a dash, null in JSON.

--json prints one object per account and day, each on a line of its own (JSON Lines). Fields: account, day, spent, \
topped_up, balance (decimals in strings), currency.

Exit status: 0 done, also without any reading, 1 failed, 2 wrong usage.";

pub const HISTORY_EXPORT: &str = "\
Examples:
  partner-balance history export > readings.csv
  partner-balance history export --since 30d --format json
  partner-balance history export --since 2026-11-01 --until 2026-11-30

Each line is a time in which the balance stayed the same and was looked at without a long break; looks says how often, and \
is left out (null in JSON) where an earlier version of this program didn't count.

--format json prints one object per line, without a list around them (JSON Lines).

Exit status: 0 done, also without any reading, 1 failed, 2 wrong usage.";

pub const HISTORY_DELETE: &str = "\
Examples:
  partner-balance history delete
  partner-balance history delete --account branch --yes

The newest reading stays, and which warnings were shown: nothing is warned about twice. `history export` saves the \
readings first; `logout` forgets the account as a whole.

Exit status: 0 deleted, 1 failed or not confirmed, 2 wrong usage, also without --yes where there is no terminal to ask at.";

pub const FORECAST: &str = "\
Examples:
  partner-balance forecast
  partner-balance forecast --threshold 0
  partner-balance forecast --json | jq .days_left.p50
  partner-balance forecast --from readings.csv --now 2026-11-23T14:05:11Z

How many days are left until the balance falls below the critical threshold if nothing is topped up: the middle, and \
the range in which it happens in eight of ten cases. Taken from the readings on disk; the portal isn't asked. It is drawn from what was spent so far and from charges that return; what \
was never seen can't be foreseen. Without a week of readings, or without spending, it says so instead of guessing.

--json prints one object per account, each on a line of its own (JSON Lines). Fields: account, balance, threshold \
(decimals in strings), days_left (p10, p50, p90, numbers; 400 where it doesn't fall below within 400 days) or null, \
empty_on (p10, p50, p90, dates) or null, reason (why null) or null, spend_per_day (a number) or null, expected_charges (a \
list of on, amount), confidence (low, fair, good) or null, based_on_days (a number) or null. Without an account there is no line, and the exit \
status is 1.

Exit status: 0 done, also where there is no forecast, 1 failed, 2 wrong usage.";

pub const ALERTS: &str = "\
Examples:
  partner-balance alerts
  partner-balance alerts --json | jq .next
  partner-balance alerts test
  partner-balance alerts snooze --for 4h
  partner-balance alerts webhook-secret
  partner-balance alerts replay

For each account what was told and when, which alert is armed, due or told, what is snoozed, what is due or counts as told on the \
other ways out (a program, a webhook), and what comes next or why nothing does. Read from disk; nothing is told by this program: \
the tray program does that.

--json prints one object per account, each on a line of its own (JSON Lines). Fields: account, told (a list of time, kind, also, \
balance: a decimal in a string or null), states (critical, low, days, refused, blind: each armed, due or told), token_ends_at, \
snooze (since, until: null until it was topped up, holds_critical) or null, is_quiet, quiet_until (null also if it is always quiet), \
next (time, kind, also) or null, next_reminder (quiet time and snooze apart) or null, waits (why there is no next: never_read, \
last_look_failed, snoozed, always_quiet, reminders_off, nothing_due, paused) or null, ways_out (ways: program, webhook; due: a list of kinds; \
told: the newest that counts as told there, or null; waiting: how many events were not taken yet, or null) or null without \
another way out. Times by RFC 3339. Kinds: critical, low, days, \
refused, token, blind, reminder, recovered.

Exit status: 0 done, 1 failed or no account, 2 wrong usage.";

pub const ALERTS_TEST: &str = "\
Examples:
  partner-balance alerts test
  partner-balance alerts test --account branch

A notification on this desktop; then, for each account or the one of --account, what its program and its webhook are told of an \
alert, marked as a test. Sent there also where nothing shows notifications.

Exit status: 0 all have taken it, 1 one has not, 2 wrong usage.";

pub const ALERTS_WEBHOOK_SECRET: &str = "\
Examples:
  partner-balance alerts webhook-secret
  partner-balance alerts webhook-secret --new --account branch

64 hexadecimal digits, made at the first use and kept in the keychain. They are the key of the signature as they are written; \
README.md says how it is checked.

Exit status: 0 shown, 1 failed, such as without a keychain, 2 wrong usage.";

pub const ALERTS_SNOOZE: &str = "\
Examples:
  partner-balance alerts snooze
  partner-balance alerts snooze --for 4h --account branch
  partner-balance alerts snooze --until-topped-up

A snooze holds back reminders and warnings of a low balance; a balance that becomes critical is told and ends it. Snoozed while \
the balance is critical, it holds back that as well. It replaces an earlier snooze. The tray program takes it up.

Exit status: 0 done, 1 failed, or nothing is known of the account yet, 2 wrong usage.";

pub const ALERTS_RESUME: &str = "\
Examples:
  partner-balance alerts resume
  partner-balance alerts resume --account branch

Exit status: 0 done, also if nothing was held back, 1 failed, or nothing is known of the account yet, 2 wrong usage.";

pub const ALERTS_REPLAY: &str = "\
Examples:
  partner-balance alerts replay
  partner-balance alerts replay --settings draft.toml
  partner-balance alerts replay --json | jq -r .summary
  partner-balance alerts replay --from looks.csv --time-zone Europe/Berlin

What the present settings would have told, by the code of the tray program, on a machine that was always on, looked only then, \
and had a desktop that took everything at once. Over the readings on disk it tells no outage: looks that failed are not kept \
there. Nothing is changed.

--from reads lines of time,balance,fault, the last of which may be missing:
  2026-11-22T08:00:00Z,104.20,
  2026-11-23T08:00:00Z,,offline

--json prints one object per notification, each on a line of its own (JSON Lines), oldest first. Fields: time (RFC 3339), kind, \
also (a list of kinds), balance (a decimal in a string, or null if it was never read), summary, body.

Exit status: 0 done, also if nothing would have been told, 1 failed, 2 wrong usage.";

pub const LOGIN: &str = "\
Examples:
  partner-balance login                   asks for Client ID and Client Secret
  pass show yeastar | partner-balance login --client-id 0123abcd
  partner-balance login --account branch --name 'Branch office'
  partner-balance login --token < token.txt

Where they come from: the account manager at Yeastar grants API access; then in the Partner Portal under System > API \
switch it on, copy the Client ID, and press Reset to see a new Client Secret. Reset ends the old secret: other \
programs that use it stop working.

Standard input that is no terminal: the Client ID in the first line unless it is given, the Client Secret in the \
next. Where one account is connected already, its credentials are replaced; --account with a new id (1 to 60 of the \
letters a to z, digits, - _ and .) connects one more, and is needed where there are several. Without a keychain, on a server for instance, no login is \
needed: see --credentials-file and the environment in partner-balance --help.

Exit status: 0 connected, 1 refused or not stored (nothing is stored then), 2 wrong usage, 130 interrupted.";

pub const LOGOUT: &str = "\
Examples:
  partner-balance logout
  partner-balance logout --account branch     nothing of the others changes

Removes every trace of the account from this computer, its readings included, without asking again; `history export` \
saves them first.

Exit status: 0 forgotten, 1 failed (asked again, it goes on where it stopped), 2 wrong usage.";

pub const ACCOUNTS: &str = "\
Examples:
  partner-balance accounts
  partner-balance accounts --json | jq -r .account
  partner-balance login --account branch --name 'Branch office'   one more

Each with its balance on disk, level and age, whether it is paused, its address, and where its credentials are kept. The portal \
isn't asked.

--json prints one object per account, each on a line of its own (JSON Lines). Fields: account, name, base_url, credential \
(keychain, environment, missing, keychain_locked, keychain_missing, keychain_failed), kind (client, token) or null, and balance, \
currency, level, state, fetched_at, age_seconds, paused as of partner-balance status.

Exit status: 0 done, 1 failed or no account, 2 wrong usage.";

pub const CONFIG: &str = "\
Examples:
  partner-balance config show
  partner-balance config get low
  partner-balance config set low 250
  partner-balance config set refresh_interval 30m
  partner-balance config set name 'Branch office' --account branch
  partner-balance config set paused true --account branch
  ${EDITOR:-vi} \"$(partner-balance config path)\"

Exit status: 0 done, 1 failed, 2 wrong usage.";

pub const CONFIG_PATH: &str = "\
Examples:
  partner-balance config path
  ${EDITOR:-vi} \"$(partner-balance config path)\"";

pub const CONFIG_SHOW: &str = "\
Examples:
  partner-balance config show
  partner-balance config show --account branch";

pub const CONFIG_GET: &str = "\
Examples:
  partner-balance config get low
  partner-balance config get name --account branch

Of several accounts that are named, a line each, in the order of the settings.";

pub const CONFIG_SET: &str = "\
Examples:
  partner-balance config set low 250
  partner-balance config set critical 99.50 --account branch
  partner-balance config set refresh_interval '1h 30m'
  partner-balance config set hide_amount true
  partner-balance config set remind_low 3d
  partner-balance config set quiet_from 22:00
  partner-balance config set days_off sat,sun
  partner-balance config set program /home/me/bin/tell
  partner-balance config set webhook ''     none any more
  partner-balance config set paused true --account branch
  partner-balance config set refresh_interval 5m --account branch
  partner-balance config set refresh_interval default --account branch
  partner-balance config set icon_account branch
  partner-balance config set account_order own

With --account several times, all of these accounts are changed, or none. refresh_interval is that of all accounts; with --account it \
is that account's own.

Critical may not be above low: to lower both, begin with critical; to raise both, with low.

A webhook's address may be a secret, and others can see arguments: such a one is better written into the file itself \
(partner-balance config path). Only its server is ever printed.

Exit status: 0 changed, 1 the value was refused or could not be stored, 2 wrong usage.";

pub const DOCTOR: &str = "\
Examples:
  partner-balance doctor
  partner-balance doctor --bundle partner-balance.txt

Exit status: 0 when nothing is wrong that keeps the balance from being read, 1 otherwise, 2 wrong usage.";

pub const UPDATES: &str = "\
Examples:
  partner-balance updates
  partner-balance updates --json | jq -r .newest
  partner-balance config set look_for_updates true   the tray looks daily

The signed feed of releases is read, whether or not look_for_updates is set, and nothing is downloaded.

--json prints one object. Fields: installed, newest (versions), is_newer, published (RFC 3339), notes, notes_url, update_with (a \
command, where a package manager brings it) or null, download (url, sha256) or null.

Exit status: 0 there is no newer version, 100 there is one, 1 it could not be looked, 2 wrong usage.";

pub const COMPLETIONS: &str = "\
Examples:
  bash:
    partner-balance completions bash \\
      > ~/.local/share/bash-completion/completions/partner-balance
  zsh, with fpath+=~/.zfunc before compinit:
    partner-balance completions zsh > ~/.zfunc/_partner-balance
  fish:
    partner-balance completions fish \\
      > ~/.config/fish/completions/partner-balance.fish
  PowerShell:
    partner-balance completions powershell >> $PROFILE
  elvish:
    partner-balance completions elvish >> ~/.config/elvish/rc.elv";

pub const MAN: &str = "\
Examples:
  partner-balance man | man -l -
  partner-balance man --output ~/.local/share/man/man1";
