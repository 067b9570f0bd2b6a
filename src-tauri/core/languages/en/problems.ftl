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
# Advice. The request id is shown beside it.
problems-unexpected-reply-advice = If this continues, send the request id to { -vendor } support.
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
problems-base-url-not-encrypted = The address must begin with https://, because the { -client-secret } is sent to it.
# Of the portal's address.
problems-base-url-too-much = The address must contain only a host, a port and a path: no user name, no ? and no #.
# Of a webhook's address.
problems-webhook-url-not-an-address = This is not a web address. It should look like https://hooks.example/alerts.
# Of a webhook's address.
problems-webhook-url-not-encrypted = The address must begin with https://, because the balance is sent to it.
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
