### What is wrong, what the program does about it, what the user can do; and what a form refuses.

# Two whole sentences one after the other, or several and one more. Variables: $first, $second.
problems-sentences = { $first } { $second }

## What the program does about a problem; the advice follows.

# Variables: $time, a time of day, or a day and a time.
problems-retry-at = Trying again at { $time }.
# The program tries again very soon.
problems-retry-within-a-minute = Trying again within a minute.
# The program tries again, but the time can't be said.
problems-retry-later = Trying again later.
# A request is under way.
problems-retry-now = Trying again now.
# The program waits for the user.
problems-retry-waiting = Refreshing is paused.
# In the form for credentials.
problems-retry-not-stored = Nothing was stored.

## What happened (in the banner of the popover, in tooltip and menu, on the command line), and the advice below it (only in the
## popover). A "-detail" has the technical reason in English.

# What happened.
problems-offline-message = The { -portal } can't be reached.
# Advice.
problems-offline-advice = Check this computer's internet connection.
# What happened.
problems-timed-out-message = The { -portal } didn't answer in time.
# Advice.
problems-timed-out-advice = If this continues, check the internet connection and any proxy.
# What happened.
problems-portal-down-message = The { -portal } has an internal error.
# What happened. Variables: $detail ("HTTP 502").
problems-portal-down-detail = The { -portal } has an internal error ({ $detail }).
# Advice.
problems-portal-down-advice = You don't need to do anything. If this continues, contact { -vendor } support.
# What happened: the program asked too often.
problems-rate-limited-message = The { -portal } asked for fewer requests.
# Advice.
problems-rate-limited-advice = If this continues, choose a longer refresh interval in the settings.
# What happened.
problems-credentials-refused-message = The { -portal } refused the credentials.
# Advice.
problems-credentials-refused-advice = Check { -client-id } and { -client-secret }. If the secret was reset under { -api-page } in the { -portal }, enter the new one.
# What happened.
problems-credentials-missing-message = The keychain holds no credentials for this account.
# Advice.
problems-credentials-missing-advice = Enter { -client-id } and { -client-secret } again.
# What happened.
problems-environment-unusable-message = The credentials in the environment can't be used.
# Advice. "Variable" is an environment variable.
problems-environment-unusable-advice = Correct the variable and start the program again.
# Comes before the advice. Variables: $variable, the name of an environment variable.
problems-environment-not-set = { $variable } is not set.
# The same of one that holds something wrong. Variables: $variable, the name of an environment variable; $problem, a whole sentence.
problems-environment-variable = { $variable }: { $problem }
# What happened.
problems-token-expired-message = The access token has expired.
# Advice.
problems-token-expired-advice = A pasted token works for at most half an hour. Paste a new one, or enter { -client-id } and { -client-secret }, which keep working.
# What happened.
problems-address-refused-message = The { -portal } refused this computer's network address.
# Advice.
problems-address-refused-advice = If { -ip-restriction } is on under { -api-page } in the { -portal }, allow this network there, or use an allowed network.
# What happened.
problems-wrong-address-message = There is no { -portal } at this address.
# Advice.
problems-wrong-address-advice = Check the portal address in the form with the credentials.
# What happened.
problems-address-changed-message = The portal's address was changed, so the stored credentials were not sent.
# Advice. "They" are the credentials.
problems-address-changed-advice = They belong to the address they were entered for. Connect again to use the new address, or change the address back.
# What happened.
problems-proxy-failed-message = The proxy can't connect to the { -portal }.
# What happened. Variables: $detail.
problems-proxy-failed-detail = The proxy can't connect to the { -portal } ({ $detail }).
# Advice.
problems-proxy-failed-advice = Check this computer's proxy settings, or ask your network administrator.
# What happened.
problems-certificate-refused-message = The portal's certificate isn't trusted, so nothing was sent.
# Advice.
problems-certificate-refused-advice = Check this computer's date and time. If your company uses a proxy, its certificate may have to be installed.
# What happened.
problems-unexpected-reply-message = The { -portal } sent an unexpected reply.
# What happened. Variables: $detail.
problems-unexpected-reply-detail = The { -portal } sent an unexpected reply ({ $detail }).
# Advice. The request ID is shown beside it.
problems-unexpected-reply-advice = If this continues, send the request ID to { -vendor } support.
# What happened. The keychain is where the system stores passwords.
problems-keychain-locked-message = The keychain is locked.
# Advice. "Try again" is the button below it.
problems-keychain-locked-advice = Unlock it, then choose Try again.
# What happened.
problems-keychain-missing-message = No keychain is running on this desktop.
# Advice.
problems-keychain-missing-advice = Start GNOME Keyring, KWallet or another keychain (Secret Service).
# What happened.
problems-keychain-failed-message = The keychain reported an error.
# What happened. Variables: $detail.
problems-keychain-failed-detail = The keychain reported an error ({ $detail }).
# Advice. "It" is the keychain. The names of programs and packages stay.
problems-keychain-failed-advice = Restart it, or log out and in again. KWallet also fails where QCA's OpenSSL plugin is not installed (in Debian libqca-qt6-plugins).
# What happened. A reading is a balance that was read, with its time.
problems-history-unavailable-message = Readings can't be saved.
# What happened. Variables: $detail.
problems-history-unavailable-detail = Readings can't be saved ({ $detail }).
# Advice.
problems-history-unavailable-advice = The balance is still watched, but readings and alerts are remembered only until the program ends. Check the free space and the permissions of the data directory.
# What happened.
problems-settings-unavailable-message = The settings can't be saved.
# What happened. Variables: $detail.
problems-settings-unavailable-detail = The settings can't be saved ({ $detail }).
# Advice.
problems-settings-unavailable-advice = Try again. If this continues, check the free space and the permissions of the configuration directory.

## Settings and history

# Below a sentence that says what in the settings file can't be used. "Try again" is the button below it.
problems-settings-file-hint = Correct the file and choose Try again, or save the settings here.
# Below "The settings can't be saved"; the advice follows. "It" is the program.
problems-settings-save-hint = Until it ends, the program uses the settings it has now.
# Below "Readings can't be saved"; the advice follows.
problems-history-hint = The program tries again with every reading.
# What happened, when the history was to be shown or exported. Variables: $detail, the reason in English.
problems-history-read = The history can't be read ({ $detail }).
# What happened, when the history was to be exported. Variables: $detail, the reason in English.
problems-history-export = The file can't be written ({ $detail }).
# What happened, when the history was to be exported and no answer came. Variables: $detail, the reason in English.
problems-history-export-unsure = The file may still be written ({ $detail }).
# What happened, when the history was to be deleted. Variables: $detail, the reason in English.
problems-history-delete = The history can't be deleted ({ $detail }).
# Below the four above.
problems-history-request-hint = The balance is still watched. Check the free space and the permissions of the folder, then try again.
# What happened.
problems-nothing-stored-message = There is nothing to export or delete: no reading of this account is stored.
# Advice.
problems-nothing-stored-hint = Readings are stored with each refresh. Try again after the next one.
# Below a sentence that says what happened to the history file.
problems-history-warning-hint = The balance is still watched. An alert may be shown a second time.

## What a form refuses

# Of the portal's address.
problems-base-url-not-an-address = This is not a web address. It should look like https://openapi.partner.yeastar.com.
# Of the portal's address.
problems-base-url-not-encrypted = The address must begin with https:// (or http:// on this computer), because the { -client-secret } is sent to it.
# Of the portal's address.
problems-base-url-too-much = The address must contain only a host, a port and a path: no user name, no ? and no #.
# Of a webhook's address.
problems-webhook-url-not-an-address = This is not a web address. It should look like https://hooks.example/alerts.
# Of a webhook's address.
problems-webhook-url-not-encrypted = The address must begin with https:// (or http:// on this computer), because the balance is sent to it.
# Of a webhook's address.
problems-webhook-url-too-much = The address must contain no user name and no #.

## The window

# First line of a notification.
problems-no-window-summary = { -product } can't open its window
# Text of that notification. Variables: $reason, the system's words.
problems-no-window-body = The icon's tooltip and menu still show the balance. Start { -product } again; if that doesn't help, install it again. The system says: { $reason }.
# A question in a message box of Windows, with Yes and No: first paragraph.
problems-no-web-view-message = { -product } can't open its window: it needs Microsoft's WebView2 Runtime, which is not installed.
# Its second paragraph. The command stays as it is.
problems-no-web-view-hint = The icon, its tooltip and its menu work without it, and "partner-balance login" in a console connects an account. Once WebView2 is installed, click the icon again.
# Its third paragraph.
problems-no-web-view-question = Open Microsoft's download page now?

## Desktops without a tray. The names of desktops and of their parts stay as those show them, in the user's language if they have one.

# In the popover, a normal window then, or in a notification.
problems-no-tray-gnome = The icon appears as soon as there is a tray; on GNOME, this needs the extension “AppIndicator and KStatusNotifierItem Support”.
# The same.
problems-no-tray-gnome-flashback = The icon appears as soon as there is a tray; on GNOME Flashback, this needs the applet “Indicator Applet Complete” in a panel.
# The same.
problems-no-tray-cinnamon = The icon appears as soon as there is a tray; on Cinnamon, this needs the program xapp-sn-watcher and the applet “XApp Status” in a panel.
# The same.
problems-no-tray-plasma = The icon appears as soon as there is a tray; on Plasma, this needs the widget “System Tray” in a panel.
# The same.
problems-no-tray-xfce = The icon appears as soon as there is a tray; on Xfce, this needs the item “Status Tray Plugin” in a panel.
# The same.
problems-no-tray-mate = The icon appears as soon as there is a tray; on MATE, this needs the applet “Notification Area” in a panel.
# The same.
problems-no-tray-lxqt = The icon appears as soon as there is a tray; on LXQt, this needs the widget “Status Notifier Plugin” in a panel.
# The same.
problems-no-tray-budgie = The icon appears as soon as there is a tray; on Budgie, this needs the applet “System Tray” in a panel.
# The same. Variables: $desktop, its name ("sway").
problems-no-tray-bar = The icon appears as soon as there is a tray; on { $desktop }, this needs a bar with a tray, such as Waybar with its module “tray”.
# The same.
problems-no-tray-bar-unnamed = The icon appears as soon as there is a tray; on this desktop, this needs a bar with a tray, such as Waybar with its module “tray”.
# The same. Variables: $desktop, its name ("i3").
problems-no-tray-bridge = The icon appears as soon as there is a tray; on { $desktop }, this needs a bridge from StatusNotifierItem to its own kind of tray, such as snixembed.
# The same on a desktop that isn't known.
problems-no-tray-unknown = The icon appears as soon as there is a tray, such as a panel that shows the icons of running programs (StatusNotifierItem).
# Before one of the above, in the popover.
problems-no-tray-window = This desktop shows no tray icons right now, so this is a normal window.
# First line of a notification.
problems-no-tray-summary = { -product } is running, but this desktop shows no tray icons
# Its text, after one of the above.
problems-no-tray-body = Until then, open { -product } from the applications menu. This message is shown only once.

## Looking for newer versions

# In the settings and on the command line.
problems-no-feed = This build has no feed of releases, so it looks nowhere for newer ones.
# Variables: $why, a reason in English.
problems-feed-unread = The feed of releases could not be read: { $why }.
# The signature is missing or damaged.
problems-feed-no-signature = The feed of releases can't be used: its signature can't be read.
# Somebody else has signed it, or it was changed.
problems-feed-not-signed = The feed of releases can't be used: it is not what the publisher has signed.
# Variables: $why, a reason in English.
problems-feed-malformed = The feed of releases can't be used: it is signed, but { $why }.
# It is about another program.
problems-feed-of-another-program = The feed of releases can't be used: it is signed, but it is another program's.
# Variables: $version ("0.2.0").
problems-feed-older = The feed of releases can't be used: it is older than the one of version { $version } that was read before.
# Its time is over.
problems-feed-expired = The feed of releases can't be used: it has expired.
# Variables: $date ("2026-11-23").
problems-feed-ahead = The feed of releases can't be used: its date, { $date }, is more than a day ahead of this computer's clock.

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
problems-settings-must-base-url = { $key } in settings.toml must be an address that begins with "https://" (or "http://" on this computer) and holds no user name, no ? and no #.
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
problems-settings-must-webhook = { $key } in settings.toml must be an address that begins with "https://" (or "http://" on this computer) and holds no user name and no #.

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
problems-form-no-span = Enter a time other than the first: these quiet hours would end as they begin.
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
