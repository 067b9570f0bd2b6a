//! The tray menu as a value. Owns the rows and what each row does; must not know a toolkit.

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum MenuRow {
    /// A row that can be chosen.
    Choice { command: Command, label: String },
    /// A line between rows.
    Separator,
}

/// What a menu row does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Command {
    /// Open the popover: the row with the balance.
    ShowBalance,
    /// Open the popover: the row with age or problem.
    ShowAge,
    /// Ask the portal now.
    Refresh,
    /// Open the popover.
    Open,
    /// Open the Partner Portal in the browser.
    OpenPortal,
    /// Open the popover's settings.
    OpenSettings,
    /// End the program.
    Quit,
}

impl Command {
    pub const ALL: [Self; 7] =
        [Self::ShowBalance, Self::ShowAge, Self::Refresh, Self::Open, Self::OpenPortal, Self::OpenSettings, Self::Quit];

    /// The command's stable name, the id of its menu item.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::ShowBalance => "show-balance",
            Self::ShowAge => "show-age",
            Self::Refresh => "refresh",
            Self::Open => "open",
            Self::OpenPortal => "open-portal",
            Self::OpenSettings => "open-settings",
            Self::Quit => "quit",
        }
    }

    /// The command with this id.
    #[must_use]
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|command| command.id() == id)
    }
}

/// The menu: the balance, its age or problem, then the commands.
#[must_use]
pub fn menu(balance: String, age_or_problem: String) -> Vec<MenuRow> {
    let choice = |command, label: &str| MenuRow::Choice { command, label: label.to_owned() };
    vec![
        choice(Command::ShowBalance, &balance),
        choice(Command::ShowAge, &age_or_problem),
        MenuRow::Separator,
        choice(Command::Refresh, "Refresh now"),
        choice(Command::Open, "Open"),
        choice(Command::OpenPortal, "Partner Portal"),
        choice(Command::OpenSettings, "Settings"),
        MenuRow::Separator,
        choice(Command::Quit, "Quit"),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn commands_are_found_by_their_ids() {
        for command in Command::ALL {
            assert_eq!(Command::from_id(command.id()), Some(command));
        }
        assert_eq!(Command::from_id("else"), None);
    }
}
