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
