
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
