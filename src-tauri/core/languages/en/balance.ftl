### What is said of balances: in the tray's tooltip and menu, in the popover, in the chart, and by the command line.
### "Balance" is the prepaid balance of an account at the portal; "threshold" an amount below which the user wants to be warned.

## Levels

# The level of the balance, a word by itself: at or above both thresholds.
balance-level-normal = Normal
# The level of the balance, a word by itself: below the upper threshold.
balance-level-low = Low
# The level of the balance, a word by itself: below the lower threshold.
balance-level-critical = Critical
# The level of the balance, a word by itself: never read.
balance-level-unknown = Unknown
# The same inside a line, after an amount or a colon.
balance-level-word-normal = normal
# The same inside a line, after an amount or a colon.
balance-level-word-low = low
# The same inside a line, after an amount or a colon.
balance-level-word-critical = critical
# The same inside a line, after an amount or a colon.
balance-level-word-unknown = unknown
# Below the amount in the popover. Variables: $threshold, an amount with its currency ("100.00 USD").
balance-level-sentence-normal = Normal: your low threshold is { $threshold }
# Below the amount in the popover. Variables: $threshold, an amount with its currency ("100.00 USD").
balance-level-sentence-low = Low: below your threshold of { $threshold }
# Below the amount in the popover. Variables: $threshold, an amount with its currency ("20.00 USD").
balance-level-sentence-critical = Critical: below your threshold of { $threshold }
# Below the dash that stands for an amount in the popover.
balance-level-sentence-unknown = The balance is not known yet

## The balance of an account

# An amount and its level, in tooltip, menu and lists. Variables: $amount, with its currency ("75.24 USD"), or "amount hidden".
balance-amount-low = { $amount } (low)
# An amount and its level, in tooltip, menu and lists. Variables: $amount, with its currency ("5.24 USD"), or "amount hidden".
balance-amount-critical = { $amount } (critical)
# In place of an amount that the user hides, after an account's name and a colon.
balance-amount-hidden = amount hidden
# In place of an amount that was never read, after an account's name and a colon.
balance-amount-unknown = balance unknown
# Line of a tooltip, menu or list, also read by a screen reader. Variables: $account, its name; $facts, what there is to say of
# it: an amount, or a list of amount, age and problem.
balance-account-facts = { $account }: { $facts }
# The same with a problem. Variables: $account, its name; $facts, as above; $problem, a whole sentence.
balance-account-facts-problem = { $account }: { $facts }. { $problem }
# The name of the built-in demonstration account. Variables: $account, its name.
balance-demo-name = { $account } (demo)
# Two items of a list, or a list and one more. Variables: $first, $second, items of the list.
balance-list = { $first }, { $second }
# Line of the tooltip and row of the menu. Variables: $moment, when the balance was read ("22 Nov, 14:05").
balance-as-of = As of { $moment }
# The same of a balance that could not be read since. Variables: $moment, when it was read.
balance-as-of-stale = As of { $moment }, may have changed since
# Inside a line of the tooltip, after an amount that could not be read since. Variables: $moment, when it was read.
balance-line-as-of = as of { $moment }
# Inside a line of tooltip or menu, after an amount: the user has paused the account.
balance-line-paused = paused
# Inside a line of the tooltip, after an amount: the user wants no alerts for a while.
balance-line-snoozed = alerts snoozed
# Inside a line, after a name and "balance unknown".
balance-line-not-read = not read yet
# Row of the menu about an account that was never read.
balance-not-read-yet = Not read yet
# In menu and popover, of an account that the user has paused.
balance-paused = Paused
# Row in the popover's list. Variables: $level, "Low" or "Critical"; $age, how long ago it was read ("2 minutes ago").
balance-row-level-age = { $level } · { $age }
# Below the amount in the popover. Variables: $age, how long ago it was read: "2 minutes ago", "just now", "at 16:00".
balance-updated = Updated { $age }
# In the popover, below the age. Variables: $time, a time of day ("14:15") or a day and a time.
balance-next-at = Next refresh at { $time }
# In the popover, below the age.
balance-next-within-a-minute = Next refresh within a minute
# In the popover, below the age, if the time can't be said.
balance-next-later = Next refresh later
# Read by a screen reader when the balance has changed. Variables: $amount, with currency and level ("75.24 USD (low)").
balance-announcement = Balance: { $amount }.
# The same if it could not be read since. Variables: $amount, with currency and level.
balance-announcement-stale = Balance: { $amount }, may have changed since.
# Read by a screen reader when the list of accounts has changed. Variables: $count, how many there are, 2 or more.
balance-announcement-accounts = { $count ->
    [one] { $count } account.
   *[other] { $count } accounts.
}
# Follows it, for each account that asks for attention. Variables: $account, its name; $amount, with currency and level.
balance-announcement-account = { $account }: { $amount }.
# Last line of a tooltip or menu that has no room for all. Variables: $count, how many accounts are left out.
balance-more-accounts = { $count ->
    [one] { $count } more account
   *[other] { $count } more accounts
}

## The account and its credentials, in the popover

# Variables: $who, an e-mail address.
balance-connected-as = Connected as { $who }
# Variables: $moment, when a pasted access token ends ("14:32").
balance-token-until = This access token works until { $moment }.
# Of a pasted access token whose end is not known.
balance-token-half-hour = This access token works for at most half an hour.
# Follows one of the two above: the token is not in the keychain.
balance-token-this-run = It is kept only until the program ends.
# Of credentials that are not in the keychain.
balance-credentials-this-run = The credentials are kept only until the program ends.
# Of credentials that are given in environment variables.
balance-credentials-environment = The credentials come from the environment.
# Button of the form for credentials while the keychain stores them.
balance-storing = Storing…

## How long the balance lasts

# In the popover, tooltip and menu.
balance-days-less = Less than a day left
# The same. Variables: $last, the most days that are likely, 2 or more.
balance-days-less-at-most = Less than a day left (at most { $last })
# The same. Variables: $horizon, a number of days (400).
balance-days-more = More than { $horizon } days left
# The same. Variables: $horizon, a number of days (400); $first, the fewest days that are likely.
balance-days-more-at-least = More than { $horizon } days left (at least { $first })
# The same. Variables: $days, the most likely number; $day, the day on which it ends ("21 December").
balance-days-about = { $days ->
    [one] About { $days } day left, until { $day }
   *[other] About { $days } days left, until { $day }
}
# The same. Variables: $days, the most likely number; $first, the fewest and $last, the most days that are likely; $day, the day on
# which it ends ("21 December").
balance-days-about-range = { $days ->
    [one] About { $days } day left ({ $first } to { $last }), until { $day }
   *[other] About { $days } days left ({ $first } to { $last }), until { $day }
}
# The same. Variables: $days, the most likely number; $first, the fewest days that are likely; $horizon, a number of days (400);
# $day, the day on which it ends ("21 December").
balance-days-about-open = { $days ->
    [one] About { $days } day left ({ $first } to more than { $horizon }), until { $day }
   *[other] About { $days } days left ({ $first } to more than { $horizon }), until { $day }
}
# Instead of a number of days. Variables: $threshold, an amount with its currency ("20.00 USD").
balance-below-already = Below { $threshold } already
# Instead of a number of days: by the forecast. Variables: $threshold, an amount with its currency ("20.00 USD").
balance-below-probably = Probably below { $threshold } by now
# The same without the amount.
balance-below-threshold-probably = Probably below the threshold by now
# Instead of a number of days.
balance-no-forecast-no-reading = No forecast: the balance was never read
# Instead of a number of days.
balance-no-forecast-too-old = No forecast: the balance was last read over { 30 } days ago
# Instead of a number of days.
balance-no-forecast-week = No forecast yet: it takes readings of a week
# Instead of a number of days.
balance-no-forecast-no-spending = No forecast: no spending was seen so far

## The tray's tooltip and menu

# The tooltip's first line without an account.
balance-tooltip-not-connected = { -product }: not connected
# First row of the menu without an account.
balance-menu-not-connected = Not connected
# Second line of the tooltip and second row of the menu without an account.
balance-click-to-connect = Click to connect
# Row of the menu: asks the portal for the balance.
balance-menu-refresh = Refresh now
# Row of the menu: opens the popover.
balance-menu-open = Open
# Row of the menu: opens the portal in the browser.
balance-menu-portal = { -portal }
# Row of the menu: opens the popover at the settings.
balance-menu-settings = Settings
# Row of the menu: no alerts for a day.
balance-menu-snooze-day = Snooze alerts for { 1 } day
# The same where there are several accounts. Variables: $account, its name.
balance-menu-snooze-day-of = Snooze alerts of { $account } for { 1 } day
# Row of the menu: no alerts until the balance has risen.
balance-menu-snooze-topped-up = Snooze alerts until topped up
# The same where there are several accounts. Variables: $account, its name.
balance-menu-snooze-topped-up-of = Snooze alerts of { $account } until topped up
# Row of the menu: alerts come again.
balance-menu-end-snooze = End snooze
# The same where there are several accounts. Variables: $account, its name.
balance-menu-end-snooze-of = End snooze of { $account }
# Row of the menu after an upgrade: restarts the program.
balance-menu-restart = { -product } was updated: restart
# Row of the menu: ends the program.
balance-menu-quit = Quit

## A newer version of the program

# Row of the menu that opens what is new. Variables: $version ("0.2.0").
balance-update-notes = Version { $version } is available: what is new
# Row of the menu. Variables: $file, a kind of file (".deb"); $command, what to type into a terminal.
balance-update-get-package = Get the { $file }, then: { $command }
# Row of the menu.
balance-update-get-packages = Update with your package manager
# Row of the menu that opens the download. Variables: $version ("0.2.0").
balance-update-get-download = Download version { $version }
# On the command line. Variables: $file, a kind of file (".deb"); $page, an address; $command, what to type into a terminal.
balance-update-how-package = Get the { $file } from { $page }, then: { $command }
# On the command line.
balance-update-how-packages = Update it with the package manager that installed it.
# On the command line. Variables: $address, of the file.
balance-update-how-download = Download: { $address }
# On the command line.
balance-update-how-nothing = There is no download for this system.

## The chart

# Instead of a chart, while amounts are hidden.
balance-chart-hidden = The chart is hidden, as the amount is.
# Instead of a chart.
balance-chart-few = The chart begins with the second reading.
# Instead of a chart of 7, 30 or 90 days.
balance-chart-few-in-range = Fewer than two readings in this time. A longer one may have more.
# The chart for a screen reader. Variables: $from and $to, days ("22 Nov"); $first, $last and $lowest, amounts with their currency;
# $lowest_day, a day.
balance-chart-summary = Balance from { $from } to { $to }: { $first } at first, { $last } at last, lowest { $lowest } on { $lowest_day }.
# Follows it. Variables: $count, how often the balance has risen; $money, an amount with its currency.
balance-chart-summary-topped-up = { $count ->
    [1] Topped up once, by { $money } or more.
   *[other] Topped up { $count } times, by { $money } or more in all.
}
# At a mark of the chart. Variables: $count, how often the balance has risen since the reading before; $money, by how much.
balance-chart-top-up = { $count ->
    [1] Topped up by { $money } or more
   *[other] Topped up { $count } times, by { $money } or more
}
# At a point of the forecast in the chart. Variables: $money, a round amount with its currency ("410 USD").
balance-chart-about = about { $money }
# Below it. Variables: $low and $high, round amounts with their currency: the balance will probably be between them.
balance-chart-range = { $low } to { $high }
# The same on a day with a charge. Variables: $range, as above; $charge, a round amount with its currency.
balance-chart-range-charge = { $range }; expected charge: { $charge }
# At a mark of the chart: a charge that comes each month. Variables: $day, a day ("5 Dec"); $money, a round amount with its currency.
balance-chart-charge = { $day }: charge of about { $money } expected
# At the line of a threshold in the chart, as short as possible. Variables: $amount, without currency ("100").
balance-chart-threshold-low = Low { $amount }
# At the line of a threshold in the chart, as short as possible. Variables: $amount, without currency ("20").
balance-chart-threshold-critical = Critical { $amount }
# Two such lines that are too near to each other. Variables: $low and $critical, the labels above.
balance-chart-thresholds = { $low } · { $critical }

# The name of the built-in demonstration account until the user gives it another.
balance-demo-account = Demo account
# The first choice in the list of languages in the settings: the language of the user's computer.
balance-language-of-system = The system’s language

## What the tray program prints with --help

# The first line.
balance-tray-help-about = { -product }: the balance of a { -vendor } { -portal } account, in the tray.
# Variables: $command, the program's name and its arguments.
balance-tray-help-usage = Usage: { $command }
# Beside --background. Login is when the user logs in to the computer.
balance-tray-help-background = Start without a window, as at login.
# Beside --quit.
balance-tray-help-quit = End the program that is running, and wait until it has ended. The exit status is 3 if none was running.
# Beside --version.
balance-tray-help-version = Print the version.
# Beside --help.
balance-tray-help-help = Print this text.
