### The fixed words of the popover, a window about 360 pixels wide: titles, buttons, labels, and what a screen reader says.
### What changes with the balance is in "balance". The page can't choose between forms: no message here may have a selector.
### <b> makes the words in it bold; each translation has the same ones. Counts stand in braces, { 30 }: they get
### the digits of the user's formats.

## On several screens

# Strip across the top while a made-up account is shown.
popover-demo-strip = Demo: simulated account
# Name of the button with an arrow that leads to the screen before; said by a screen reader, shown under the pointer.
popover-back = Back
# Name of the button with a turning arrow: asks the portal for the balance now.
popover-refresh = Refresh now
# In place of the time of the next refresh while the portal is asked.
popover-refreshing = Refreshing…
# Link and button: opens the portal in the browser.
popover-open-portal = Open { -portal }
# Button below the forms of the settings and of the alerts. At most about 20 letters.
popover-save = Save
# The same button while it works.
popover-saving = Saving…
# Link at the bottom of a screen: ends the program.
popover-quit = Quit { -product }

## The list of accounts

# Title.
popover-accounts-title = Accounts
# Name of the button with two arrows: the accounts can then be moved.
popover-accounts-arrange = Change the order
# Name of the choice between the next two, for a screen reader.
popover-accounts-order = Order
# One of two buttons beside each other, each at most about 20 letters: the account that needs the user most is the first.
popover-accounts-urgent = Most urgent first
# The other one.
popover-accounts-own = My own order
# Button: connects one more account.
popover-accounts-add = Add account
# Name of an arrow beside an account. Variables: $account, its name.
popover-accounts-up = Move { $account } up
# Name of an arrow beside an account. Variables: $account, its name.
popover-accounts-down = Move { $account } down
# Said by a screen reader when an account has been moved. Variables: $account, its name; $place, its place in the list, from 1;
# $count, how many accounts there are, 2 or more.
popover-accounts-place = { $account }: { $place } of { $count }

## The balance

# Name of the button with an arrow that leads to the list of accounts.
popover-balance-all-accounts = All accounts
# Badge beside the account's name: it is made up. As short as possible.
popover-balance-demo = Demo
# Below "Updated 2 hours ago", when the balance could not be read since.
popover-balance-stale = It may have changed since.
# Said by a screen reader in place of the amount, which the user hides.
popover-balance-hidden = Amount hidden
# Said by a screen reader in place of the amount, which was never read.
popover-balance-unknown = Balance unknown
# Said by a screen reader after "Updated 2 minutes ago". Variables: $moment, that moment in full.
popover-balance-moment = ({ $moment })
# Link beside the picture of a bell: no alerts of this account for a day. At most about 25 letters.
popover-snooze-day = Snooze { 1 } day
# The link beside it: no alerts until the balance has risen. It follows "Snooze 1 day", so the word "snooze" isn't needed again.
popover-snooze-topped-up = Until topped up
# Link after "Alerts snoozed until 14:05": alerts come again.
popover-snooze-end = End snooze
# Said by a screen reader after that.
popover-snooze-ended = Snooze ended.

## The chart of the balance over time

# Name of the choice of how much time the chart shows, for a screen reader.
popover-chart-time = Time shown
# One of five choices in a row, which together should have at most about 35 letters.
popover-chart-week = { 7 } days
# The same.
popover-chart-month = { 30 } days
# The same.
popover-chart-quarter = { 90 } days
# The same: the last twelve months.
popover-chart-year = Year
# The same: all the time of which there are readings.
popover-chart-all = All
# Name of what steps through the chart by keyboard. A reading is a balance that was read at the portal, and when.
popover-chart-points = Readings and forecast
# Below an amount in the chart that has not changed since. Variables: $moment, a day and a time ("22 Nov, 14:05").
popover-chart-since = since { $moment }
# Two items of a list that a screen reader says, or a list and one more. Variables: $first, $second, the items.
popover-chart-list = { $first }, { $second }
# Link below the chart: opens the screen "History" with the table of all readings and the export of them.
popover-chart-table = Table and export

## The form to connect an account

# Title while there is no account yet.
popover-connect-title-first = Connect your account
# Title when one more account is added.
popover-connect-title-add = Add an account
# Title when an account's credentials are entered anew.
popover-connect-title-again = Enter credentials
# Step 1 of 3. The account manager is the vendor's employee who looks after the user's company.
popover-connect-step-manager = Ask your <b>{ -vendor } account manager</b> to grant API access.
# Step 2 of 3. "It" is access to the API, which has a switch on that page. A link that opens the portal follows.
popover-connect-step-api = In the { -portal }, open <b>{ -api-page }</b>, switch it on and copy the <b>{ -client-id }</b>.
# Step 3 of 3. The name in the beginning is that of a button in the portal.
popover-connect-step-reset = Press <b>{ -reset }</b> to see a new <b>{ -client-secret }</b>.
# Warning below the steps: other programs that use the old secret are locked out.
popover-connect-caution = <b>{ -reset } ends the old secret.</b> Other integrations that use it stop working until they get the new one.
# Name of the choice between the next two, for a screen reader.
popover-connect-kind = Connect with
# One of two buttons beside each other: the user has these two.
popover-connect-kind-client = { -client-id } and { -client-secret }
# The other one, also the label of its field: the user has a temporary access token of the portal.
popover-connect-token = Access token
# Label of a field: what to call the account.
popover-connect-name = Name
# Label of a field.
popover-connect-client-id = { -client-id }
# Label of a field.
popover-connect-client-secret = { -client-secret }
# Button in the field of the secret, which is shown as dots: shows what was typed. At most about 9 letters.
popover-connect-show = Show
# The same button's name for a screen reader; it contains the button's own word as it is, for people who speak to the machine.
popover-connect-show-label = Show { -client-secret }
# The same button when the secret is shown. At most about 9 letters.
popover-connect-hide = Hide
# The same button's name for a screen reader; it contains that word, too.
popover-connect-hide-label = Hide { -client-secret }
# Below the field of the secret. The keychain is where the system stores passwords.
popover-connect-secret-hint = Kept in your system’s keychain, nowhere else.
# Below the field of the access token.
popover-connect-token-hint = Works for at most half an hour. { -client-id } and { -client-secret } keep working.
# What can be unfolded, and the label of the field in it: the portal's internet address.
popover-connect-address = Portal address
# Below that field.
popover-connect-address-hint = Leave empty for the default address.
# Button: tries the credentials at the portal, and saves them if they work. At most about 25 letters.
popover-connect-submit = Test and save
# The same button while it works.
popover-connect-testing = Testing…
# Button beside it: shows the program with a made-up account. At most about 25 letters.
popover-connect-demo = Try the demo
# The same button while it works.
popover-connect-starting = Starting…
# The button "Keep for this run only" while it works.
popover-connect-connecting = Connecting…

## A problem, with buttons that may solve it

# Before the number that the portal gave the request, for the vendor's support. A link to copy it follows.
popover-problem-request = Request ID
# That link.
popover-problem-copy = Copy
# Its name for a screen reader; it contains the link's own word as it is, for people who speak to the machine.
popover-problem-copy-label = Copy request ID
# The link after that: it is in the clipboard.
popover-problem-copied = Copied
# Said by a screen reader.
popover-problem-copied-label = Request ID copied.
# The link if the clipboard can't be used: the number is selected instead.
popover-problem-selected = Selected
# Said by a screen reader.
popover-problem-selected-label = Request ID selected. Copy it with the keyboard.
# Button. Other messages call it so.
popover-problem-try-again = Try again
# Button: opens the form to connect the account.
popover-problem-credentials = Enter credentials
# Button when the keychain can't be used: the credentials are kept only until the program ends.
popover-problem-this-run = Keep for this run only
# Button: takes the message away.
popover-problem-dismiss = Dismiss

## The settings

# Title, and the name of the button with a gear that leads here.
popover-settings-title = Settings
# Label of a field: the account's name.
popover-settings-name = Name
# Label of a narrow field for a code such as USD. At most about 12 letters.
popover-settings-currency = Currency
# Label of a field for an amount: below it the balance is low. Half the width, at most about 20 letters.
popover-settings-low = Low below
# Label of a field for an amount: below it the balance is critical. Half the width, at most about 20 letters.
popover-settings-critical = Critical below
# Label of a field for a number, with "minutes" after it: how often the portal is asked.
popover-settings-refresh = Refresh every
# Unit after that field, whatever number is in it; it may be abbreviated.
popover-settings-minutes = minutes
# Label of a choice of the program's language.
popover-settings-language = Language
# Switch, where there are several accounts: the portal isn't asked for this one.
popover-settings-pause = Pause this account
# Switch, where there are several accounts: the icon shows this one, and not the most urgent.
popover-settings-in-icon = Always in the tray icon
# Switch: the program starts when the user logs in to the computer.
popover-settings-at-login = Start at login
# Switch: amounts are not shown.
popover-settings-hide = Hide the amount
# Below that switch.
popover-settings-hide-hint = For screen sharing: hidden in the tray and here.
# Switch: of this program.
popover-settings-updates = Look for updates
# Below that switch. "Them" are the updates.
popover-settings-updates-hint = Once a day; the tray’s menu tells of them.
# Link: connects one more account.
popover-settings-add = Add another account
# Link: asks whether to remove the account from this computer.
popover-settings-forget = Forget this account
# The same link while the demo is shown: ends it.
popover-settings-leave-demo = Leave the demo
# The same link while it works.
popover-settings-leaving = Leaving…
# Question before an account is forgotten.
popover-settings-question = <b>Forget this account?</b> Its credential, settings and history are removed from this computer.
# Answer, a button.
popover-settings-question-yes = Forget
# That button while it works.
popover-settings-forgetting = Forgetting…
# The other answer: keeps the account.
popover-settings-question-no = Keep it
# Said by a screen reader.
popover-settings-saved = Settings saved.

## The settings of the alerts, a form in the popover

# Title, and the button in the settings that leads here; the name of the group of links about snoozing.
popover-alerts-title = Alerts
# Above a list of conditions with a switch or a field each, which go on in small letters: "Tell me when the balance / is topped up".
# If your language can't go on like this, let the conditions be short sentences about the balance.
popover-alerts-when = Tell me when the balance
# A condition; a field for a number and the sign for percent follow at the end of the line: after an alert the balance has to rise
# so much above the threshold before falling below it is told again.
popover-alerts-again = falls again after a rise of
# Sign after that field.
popover-alerts-percent = %
# A condition; a field for a number and "days" follow at the end of the line: the forecast says how long the balance lasts. With 0
# it is never told.
popover-alerts-days = lasts for fewer than (0: never)
# Unit after that field, whatever number is in it; it may be abbreviated.
popover-alerts-days-unit = days
# A condition, with a switch.
popover-alerts-topped-up = is topped up
# A condition; a field for a number and "hours" follow at the end of the line: the portal could not be asked for so long.
popover-alerts-unread = could not be read for
# Unit after that field, whatever number is in it; it may be abbreviated.
popover-alerts-hours-unit = hours
# Above two lines with choices, which begin with "low" and "critical": how often the same alert comes again.
popover-alerts-remind = How often to remind me while it is
# Begins a line below the one above: the balance is low.
popover-alerts-low = low
# Begins a line below the one above: the balance is critical.
popover-alerts-critical = critical
# One of five choices in a row, which together should have at most about 30 letters: no reminder.
popover-alerts-remind-never = never
# The same: every 4 hours.
popover-alerts-remind-four-hours = { 4 } h
# The same: every 12 hours.
popover-alerts-remind-twelve-hours = { 12 } h
# The same: every day.
popover-alerts-remind-day = { 1 } day
# The same: every 3 days.
popover-alerts-remind-three-days = { 3 } days
# Above what follows: times in which no alert comes.
popover-alerts-quiet = Quiet time
# Switch: some hours of each day are quiet.
popover-alerts-quiet-hours = Quiet hours
# Label of a field for a time of day, when the quiet hours begin.
popover-alerts-quiet-from = Quiet from
# Label of the field beside it, when they end.
popover-alerts-quiet-to = to
# Above a row of check boxes, one for each day of the week: those days are quiet.
popover-alerts-days-off = Days off
# Monday, in a row of seven: as short as your language has it.
popover-alerts-monday = Mon
# Tuesday, as short.
popover-alerts-tuesday = Tue
# Wednesday, as short.
popover-alerts-wednesday = Wed
# Thursday, as short.
popover-alerts-thursday = Thu
# Friday, as short.
popover-alerts-friday = Fri
# Saturday, as short.
popover-alerts-saturday = Sat
# Sunday, as short.
popover-alerts-sunday = Sun
# Switch: an alert of a critical balance comes in quiet time too.
popover-alerts-break = A critical balance breaks the quiet
# Below that switch: other alerts come when the quiet time ends.
popover-alerts-break-hint = All else waits until the quiet ends.
# Link.
popover-alerts-test = Send a test notification
# The same link while it works.
popover-alerts-sending = Sending…
# Said by a screen reader.
popover-alerts-saved = Alert settings saved.

## The history: a table of all readings

# Title; the name of the chart for a screen reader.
popover-history-title = History
# Button: writes the table into a file. At most about 25 letters.
popover-history-export = Export as CSV
# The same button while it works.
popover-history-exporting = Exporting…
# Below it, after that. Variables: $path, the file.
popover-history-saved = Saved as { $path }
# Said by a screen reader.
popover-history-exported = Exported.
# Link beside that button: asks whether to delete the readings.
popover-history-delete = Delete history
# The question.
popover-history-question = <b>Delete the history?</b> All readings but the newest are removed from this computer. The portal keeps none either.
# Answer, a button.
popover-history-question-yes = Delete
# That button while it works.
popover-history-deleting = Deleting…
# The other answer: keeps the history.
popover-history-question-no = Keep it
# Said by a screen reader.
popover-history-deleted = History deleted.
# Above the table. The program sees only how much the balance has changed between two readings.
popover-history-hint = A top-up and what was spent between the same two readings can’t be told apart: the portal keeps no history.
# Name of the table for a screen reader.
popover-history-readings = Readings, newest first
# Title of a column: when the balance was read.
popover-history-when = When
# Title of a column: the amount.
popover-history-balance = Balance
# Row of the table for a time in which the balance was not read.
popover-history-gap = No readings
