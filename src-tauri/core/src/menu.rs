//! The tray menu as a value. Owns the rows and what each row does; must not know a toolkit.

use crate::page::SnoozeView;

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum MenuRow {
    /// A row that can be chosen.
    Choice { command: Command, label: String },
    /// The place of one that can't be chosen now. A host goes on drawing a row as the kind it was first (libdbusmenu-gtk, in
    /// waybar and Xfce's panel), so that no other may take the place.
    Absent(Command),
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
    /// Open what is new in a newer version in the browser.
    ShowReleaseNotes,
    /// Open the download of a newer version in the browser, or what is new where a package manager brings it.
    GetUpdate,
    /// Restart the program, whose file an upgrade has replaced.
    Restart,
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

/// The rows about a newer version.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UpdateRows {
    /// Which version there is.
    pub notes: String,
    /// How to get it, if that can be said.
    pub get: Option<String>,
}

/// The menu: the balance, the days left if there is a forecast, the age or the problem, a snooze in force, then the commands, and a
/// newer version. Every menu has the same rows in the same places.
#[must_use]
pub fn menu(
    balance: &str,
    days_left: Option<&str>,
    age_or_problem: &str,
    snooze: &SnoozeView,
    update: Option<&UpdateRows>,
) -> Vec<MenuRow> {
    let (in_force, is_offered) = match snooze {
        SnoozeView::NotOffered => (None, false),
        SnoozeView::Offered => (None, true),
        SnoozeView::InForce { text } => (Some(text.as_str()), false),
    };
    vec![
        choice(Command::ShowBalance, balance),
        optional(Command::ShowDaysLeft, days_left),
        choice(Command::ShowAge, age_or_problem),
        optional(Command::ShowSnooze, in_force),
        MenuRow::Separator,
        choice(Command::Refresh, "Refresh now"),
        choice(Command::Open, "Open"),
        choice(Command::OpenPortal, "Partner Portal"),
        choice(Command::OpenSettings, "Settings"),
        optional(Command::SnoozeDay, is_offered.then_some("Snooze alerts for 1 day")),
        optional(Command::SnoozeUntilToppedUp, is_offered.then_some("Snooze alerts until topped up")),
        optional(Command::EndSnooze, in_force.map(|_| "End snooze")),
        MenuRow::Separator,
        optional(Command::ShowReleaseNotes, update.map(|rows| rows.notes.as_str())),
        optional(Command::GetUpdate, update.and_then(|rows| rows.get.as_deref())),
        MenuRow::Absent(Command::Restart),
        choice(Command::Quit, "Quit"),
    ]
}

/// Offers a restart in its place: the program on disk is another one by now.
pub fn offer_restart(menu: &mut [MenuRow]) {
    if let Some(row) = menu.iter_mut().find(|row| **row == MenuRow::Absent(Command::Restart)) {
        *row = choice(Command::Restart, "Partner Balance was updated: restart");
    }
}

fn choice(command: Command, label: &str) -> MenuRow {
    MenuRow::Choice { command, label: label.to_owned() }
}

fn optional(command: Command, label: Option<&str>) -> MenuRow {
    label.map_or(MenuRow::Absent(command), |label| choice(command, label))
}

#[cfg(test)]
mod tests {
    use strum::VariantArray as _;

    use super::*;

    #[test]
    fn p10_every_menu_has_the_same_rows_in_the_same_places() {
        let in_force = SnoozeView::InForce { text: "Alerts snoozed".to_owned() };
        let place = |row: &MenuRow| match row {
            MenuRow::Choice { command, .. } | MenuRow::Absent(command) => Some(*command),
            MenuRow::Separator => None,
        };
        let places = |rows: Vec<MenuRow>| rows.iter().map(place).collect::<Vec<_>>();
        let first = places(menu("500", None, "As of now", &SnoozeView::NotOffered, None));
        assert_eq!(first.iter().flatten().copied().collect::<Vec<_>>(), Command::VARIANTS);
        let update = UpdateRows { notes: "Version 2 is available".to_owned(), get: None };
        let with_download = UpdateRows { get: Some("Download version 2".to_owned()), ..update.clone() };
        for snooze in [SnoozeView::NotOffered, SnoozeView::Offered, in_force] {
            for days in [None, Some("About 3 days left")] {
                for update in [None, Some(&update), Some(&with_download)] {
                    let rows = menu("500", days, "As of now", &snooze, update);
                    assert_eq!(places(rows), first, "{snooze:?} {days:?} {update:?}");
                }
            }
        }
    }

    #[test]
    fn p10_a_restart_is_offered_in_its_own_place() {
        let without = menu("500", None, "As of now", &SnoozeView::NotOffered, None);
        let mut with = without.clone();
        offer_restart(&mut with);
        let changed: Vec<_> = without.iter().zip(&with).filter(|(before, after)| before != after).collect();
        let row = choice(Command::Restart, "Partner Balance was updated: restart");
        assert_eq!(changed, [(&MenuRow::Absent(Command::Restart), &row)]);
        offer_restart(&mut with);
        assert_eq!(with.len(), without.len());
    }

    #[test]
    fn commands_are_found_by_their_ids() {
        for command in Command::VARIANTS {
            assert_eq!(Command::from_id(command.id()), Some(*command));
        }
        assert_eq!(Command::ShowDaysLeft.id(), "show-days-left");
        assert_eq!(Command::from_id("else"), None);
    }
}
