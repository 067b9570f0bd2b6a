
## Mistakes in the settings file, settings.toml. The names of settings and their values in quotes stay as they are.

# Variables: $reason, the system's words in English.
problems-settings-unreadable = settings.toml can't be read ({ $reason }). Until it can be read, the program uses the previous or the default settings.
# It can't be understood as a whole. Variables: $line, the number of the line; $file, the name of the copy.
problems-settings-not-toml = settings.toml has a mistake in line { $line }. Until it is corrected, the program uses the previous or the default settings; a copy of it was saved as { $file }.
# The same where the file could not be copied, so that the program doesn't write over it. Variables: $line, the number of the line.
problems-settings-not-toml-no-copy = settings.toml has a mistake in line { $line }. Until it is corrected, the program uses the previous or the default settings; no copy of it could be saved, so settings can't be saved either.
# UTF-16 and UTF-8 are encodings of text. Variables: $file, the name of the copy.
problems-settings-utf16 = settings.toml is saved as UTF-16. Save it as UTF-8. Until then, the program uses the previous or the default settings; a copy of it was saved as { $file }.
# The same where the file could not be copied, so that the program doesn't write over it.
problems-settings-utf16-no-copy = settings.toml is saved as UTF-16. Save it as UTF-8. Until then, the program uses the previous or the default settings; no copy of it could be saved, so settings can't be saved either.
# Variables: $key, the setting ("accounts[2].id").
problems-settings-account-id = { $key } in settings.toml must be 1 to 60 of the letters a to z, digits, - _ and ., and not demo. Until it is corrected, the program ignores this account and leaves its section as it is.
# Variables: $key, the setting ("accounts[2].id").
problems-settings-duplicate-account = { $key } in settings.toml is already the id of another account. Until it is changed, the program ignores this account.

## What a setting must be. A sentence of the next section follows.

# Variables: $key, the setting ("language"); $languages, the values that it can have ("en", "de", "fr").
problems-settings-must-language = { $key } in settings.toml must be "auto" or one of { $languages }.
# Variables: $key, the setting ("start_at_login").
problems-settings-must-bool = { $key } in settings.toml must be true or false.
# Variables: $key, the setting ("icon_account").
problems-settings-must-icon-account = { $key } in settings.toml must be "auto", or the id of an account.
# Variables: $key, the setting ("account_order").
problems-settings-must-order = { $key } in settings.toml must be "urgent" or "own".
# Variables: $key, the setting ("refresh_interval").
problems-settings-must-interval = { $key } in settings.toml must be a time from "1m" to "24h", such as "10m" or "1h 30m".
# Variables: $key, the setting ("history").
problems-settings-must-retention = { $key } in settings.toml must be "forever", or a time from "1 day" to "100 years", such as "2 years" or "400 days".
# Variables: $key, the setting ("accounts").
problems-settings-must-accounts = { $key } in settings.toml must be a list of tables, each headed [[accounts]].
# Variables: $key, the setting ("accounts[1].name").
problems-settings-must-name = { $key } in settings.toml must be a text of 1 to 60 characters in one line.
# Variables: $key, the setting ("accounts[1].base_url").
problems-settings-must-base-url = { $key } in settings.toml must be an address that begins with "https://" and holds no user name, no ? and no #.
# Variables: $key, the setting ("accounts[1].currency").
problems-settings-must-currency = { $key } in settings.toml must be a three-letter currency code, such as "USD".
# Variables: $key, the setting ("accounts[1].low").
problems-settings-must-amount = { $key } in settings.toml must be an amount, such as 100 or 99.50.
# "low" is the name of another setting and stays. Variables: $key, the setting ("accounts[1].critical").
problems-settings-must-at-most-low = { $key } in settings.toml must be at most low.
# Variables: $key, the setting ("accounts[1].alerts").
problems-settings-must-alerts = { $key } in settings.toml must be a table, headed [accounts.alerts].
# Variables: $key, the setting ("accounts[1].alerts.rearm_percent").
problems-settings-must-percent = { $key } in settings.toml must be a whole number from 0 to 100.
# Variables: $key, the setting ("accounts[1].alerts.days").
problems-settings-must-days = { $key } in settings.toml must be a whole number from 0 (never) to 365.
# Variables: $key, the setting ("accounts[1].alerts.remind_low").
problems-settings-must-remind = { $key } in settings.toml must be "off", "4h", "12h", "1d" or "3d".
# Variables: $key, the setting ("accounts[1].alerts.blind_after").
problems-settings-must-hours = { $key } in settings.toml must be a time from "1h" to "30d", such as "24h".
# Variables: $key, the setting ("accounts[1].alerts.quiet_from").
problems-settings-must-time = { $key } in settings.toml must be a time of day, such as "22:00".
# Variables: $key, the setting ("accounts[1].alerts.days_off").
problems-settings-must-days-off = { $key } in settings.toml must be a list of "mon", "tue", "wed", "thu", "fri", "sat" and "sun".
# Variables: $key, the setting ("accounts[1].alerts.program").
problems-settings-must-program = { $key } in settings.toml must be the whole path of a program, without arguments.
# Variables: $key, the setting ("accounts[1].alerts.webhook").
problems-settings-must-webhook = { $key } in settings.toml must be an address that begins with "https://" and holds no user name and no #.

## What is used instead, after a sentence of the section above. "It" is the setting.

# Variables: $value, as in the file ("10m").
problems-settings-used = Until it is corrected, the program uses { $value }.
# That interval.
problems-settings-used-of-all = Until it is corrected, the program uses that of all accounts.
# The accounts as they were before.
problems-settings-used-accounts = Until it is corrected, the program uses the previous accounts.
# The alert settings as they were before.
problems-settings-used-alerts = Until it is corrected, the program uses the previous alert settings.
# The program or the webhook as it was before.
problems-settings-used-previous = Until it is corrected, the program uses the previous one.
# Neither a program nor a webhook.
problems-settings-used-none = Until it is corrected, the program uses none.

## Below a field of a form that can't be used. It says what to enter instead.

# The account's name.
problems-form-name = Enter a name of at most 60 characters.
# The currency.
problems-form-currency = Enter a three-letter currency code, such as USD.
# A threshold.
problems-form-amount = Enter an amount, such as 100 or 99.50.
# A threshold such as 1,234, which is more than a thousand to some and little more than one to others.
problems-form-amount-ambiguous = This can be read in two ways. Enter it without thousands separators, such as 1234 or 1234.50.
# The threshold below which the balance is critical. Variables: $low, the one below which it is low ("100").
problems-form-critical = Enter at most the low threshold, { $low }.
# How often the balance is read.
problems-form-minutes = Enter a whole number of minutes from 1 to 1440.
# Alert settings: how far the balance has to rise before it is told again that it has fallen.
problems-form-percent = Enter a whole number from 0 to 100.
# Alert settings: for how many days the balance must last.
problems-form-days = Enter a whole number of days from 0 to 365.
# Alert settings: how often a reminder comes.
problems-form-remind = Choose one of the times in the list.
# Alert settings: for how long the balance may not be read before that is told.
problems-form-hours = Enter a whole number of hours from 1 to 720.
# Alert settings: the beginning or the end of the quiet hours.
problems-form-time = Enter a time of day, such as 22:00.
# Alert settings: the end of the quiet hours, which is the same as their beginning.
problems-form-no-span = Enter another time than the first: these quiet hours would end as they begin.
# Alert settings: days without alerts.
problems-form-days-off = Choose days of the week.
# The language of the program.
problems-form-language = Choose one of the languages in the list.
# Connecting an account.
problems-form-client-id = Enter the { -client-id }.
# Connecting an account.
problems-form-client-secret = Enter the { -client-secret }.
# Connecting an account with an access token, which is copied from elsewhere.
problems-form-access-token = Paste an access token.
# How long readings are kept, on the command line. The word forever, and what is in quotes, stay: they are what has to be typed.
problems-form-retention = Enter forever, or a time from "1 day" to "100 years", such as "2 years" or "400 days".
# The program that is told alerts, on the command line.
problems-form-program = Enter the whole path of a program, without arguments.

## The file with the readings

# Variables: $file, its name now.
problems-history-replaced = The balance history was damaged. The damaged file was renamed to { $file }, and a new history was started.

## The program can't start or isn't ended. On the terminal, on Windows in a message box.

# Variables: $reason, from the list below.
problems-not-started = { -product } can't start: { $reason }.
# It was asked to end. Variables: $reason, from the list below.
problems-not-ended = { -product } was not ended: { $reason }.
# Variables: $argument, as it was typed.
problems-unknown-argument = Unknown argument { $argument }. Try --help.
# A reason, to follow a colon. The names of variables stay.
problems-start-no-home = the system names no home folder: set HOME, or XDG_CONFIG_HOME, XDG_DATA_HOME and XDG_STATE_HOME
# A reason, to follow a colon. Variables: $variable, the name of an environment variable.
problems-start-relative-home = { $variable } is no whole path, so it is not used: give it the whole path of a folder, or unset it
# A reason, to follow a colon.
problems-start-no-answer = { -product } is running already but does not answer
# A reason, to follow a colon. Variables: $detail, the system's words in English.
problems-start-unclear = cannot tell whether { -product } is running already: { $detail }
# A reason, to follow a colon. The names of variables stay.
problems-start-no-desktop = no desktop session was found (neither WAYLAND_DISPLAY nor DISPLAY leads to one)
