
## Buttons of a notification. They are small.

# Opens the window, as a click on the notification does.
alerts-button-open = Open
# No alerts of this account for one day.
alerts-button-snooze-day = Snooze 1 day
# Beside the button above: no alerts of this account until it is topped up.
alerts-button-snooze-topped-up = Until topped up
