//! The tray menu as a value. Owns the rows and what each row does; must not know a toolkit.

use crate::alerts::SnoozeChoice;
use crate::page::SnoozeView;

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum MenuRow {
    /// A row that can be chosen.
    Choice { command: Command, label: String },
    /// A line between rows.
    Separator,
}

/// What a menu row does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, strum::EnumString, strum::IntoStaticStr, strum::VariantArray)]
#[strum(serialize_all = "kebab-case")]
pub enum Command {
    /// Open the popover: the row with the balance.
    ShowBalance,
    /// Open the popover: the row with the days left.
    ShowDaysLeft,
    /// Open the popover: the row with age or problem.
    ShowAge,
    /// Open the popover: the row with the snooze.
    ShowSnooze,
    /// Ask the portal now.
    Refresh,
    /// Open the popover.
    Open,
    /// Open the Partner Portal in the browser.
    OpenPortal,
    /// Open the popover's settings.
    OpenSettings,
    /// Snooze the alerts for 24 hours.
    SnoozeDay,
    /// Snooze the alerts until the balance has been topped up.
    SnoozeUntilToppedUp,
    /// End the snooze.
    EndSnooze,
    /// End the program.
    Quit,
}

impl Command {
    /// The command's stable name, the id of its menu item.
    #[must_use]
    pub fn id(self) -> &'static str {
        self.into()
    }

    /// The command with this id.
    #[must_use]
    pub fn from_id(id: &str) -> Option<Self> {
        id.parse().ok()
    }
}

/// The menu: the balance, the days left if there is a forecast, the age or the problem, a snooze in force, then the commands.
#[must_use]
pub fn menu(balance: &str, days_left: Option<&str>, age_or_problem: &str, snooze: &SnoozeView) -> Vec<MenuRow> {
    let mut rows = vec![choice(Command::ShowBalance, balance)];
    rows.extend(days_left.map(|days| choice(Command::ShowDaysLeft, days)));
    rows.push(choice(Command::ShowAge, age_or_problem));
    if let SnoozeView::InForce { text } = snooze {
        rows.push(choice(Command::ShowSnooze, text));
    }
    rows.extend([
        MenuRow::Separator,
        choice(Command::Refresh, "Refresh now"),
        choice(Command::Open, "Open"),
        choice(Command::OpenPortal, "Partner Portal"),
        choice(Command::OpenSettings, "Settings"),
        MenuRow::Separator,
    ]);
    match snooze {
        SnoozeView::NotOffered => {}
        SnoozeView::Offered => {
            rows.extend(SnoozeChoice::ALL.iter().map(|wanted| snooze_row(*wanted)));
            rows.push(MenuRow::Separator);
        }
        SnoozeView::InForce { .. } => rows.extend([choice(Command::EndSnooze, "End snooze"), MenuRow::Separator]),
    }
    rows.push(choice(Command::Quit, "Quit"));
    rows
}

fn choice(command: Command, label: &str) -> MenuRow {
    MenuRow::Choice { command, label: label.to_owned() }
}

fn snooze_row(wanted: SnoozeChoice) -> MenuRow {
    match wanted {
        SnoozeChoice::Day => choice(Command::SnoozeDay, "Snooze alerts for 1 day"),
        SnoozeChoice::UntilToppedUp => choice(Command::SnoozeUntilToppedUp, "Snooze alerts until topped up"),
    }
}

#[cfg(test)]
mod tests {
    use strum::VariantArray as _;

    use super::*;

    #[test]
    fn commands_are_found_by_their_ids() {
        for command in Command::VARIANTS {
            assert_eq!(Command::from_id(command.id()), Some(*command));
        }
        assert_eq!(Command::ShowDaysLeft.id(), "show-days-left");
        assert_eq!(Command::from_id("else"), None);
    }
}
