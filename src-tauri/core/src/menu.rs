//! The tray menu as a value. Owns the rows and what each row does; must not know a toolkit.

use crate::account::AccountKey;
use crate::language::{Value, Words};
use crate::page::SnoozeView;
use crate::{say, text};

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum MenuRow {
    /// A row that can be chosen.
    Choice {
        command: Command,
        /// The account it is about, if it is about one.
        account: Option<AccountKey>,
        label: String,
    },
    /// The place of one that can't be chosen now. A host goes on drawing a row as the kind it was first (libdbusmenu-gtk, in
    /// waybar and Xfce's panel), so that no other may take the place.
    Absent(Command),
    /// A line between rows.
    Separator,
}

/// What a menu row does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Command {
    /// Open the popover: the row with the balance.
    ShowBalance,
    /// Open the popover: the row with the days left.
    ShowDaysLeft,
    /// Open the popover: the row with age or problem.
    ShowAge,
    /// Open the popover: the row with the snooze.
    ShowSnooze,
    /// Open the popover at an account: the row of one of several, by its place in the menu, from 0.
    ShowAccount(u8),
    /// Open the popover's list: there are more accounts than rows.
    ShowMoreAccounts,
    /// Ask the portal now.
    Refresh,
    /// Open the popover.
    Open,
    /// Open the Partner Portal in the browser.
    OpenPortal,
    /// Open the popover's settings.
    OpenSettings,
    /// Snooze the alerts of an account for 24 hours.
    SnoozeDay,
    /// Snooze the alerts of an account until its balance has been topped up.
    SnoozeUntilToppedUp,
    /// End the snooze of an account.
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

/// The rows about a newer version.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UpdateRows {
    /// Which version there is.
    pub notes: String,
    /// How to get it, if that can be said.
    pub get: Option<String>,
}

/// The rows of accounts that a menu has. A host goes on drawing a row as what it was first, so that their number can't change.
pub const ACCOUNT_ROWS: u8 = 10;

/// The row of one of several accounts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AccountMenuRow {
    /// Which.
    pub account: AccountKey,
    /// Its name, amount, level and age.
    pub label: String,
}

/// What stands at the top of a menu.
#[derive(Clone, Copy, Debug)]
pub enum MenuTop<'a> {
    /// One account, or that there is none.
    Account {
        balance: &'a str,
        /// If there is a forecast.
        days_left: Option<&'a str>,
        age_or_problem: &'a str,
    },
    /// Several: a row for each, as far as there is room.
    Accounts { rows: &'a [AccountMenuRow] },
}

/// The snooze in a menu.
#[derive(Clone, Copy, Debug)]
pub struct MenuSnooze<'a> {
    /// Whose alerts.
    pub account: &'a AccountKey,
    /// The account's name, where there are several.
    pub name: Option<&'a str>,
    /// Whether they are snoozed or can be.
    pub view: &'a SnoozeView,
}

/// The menu: the balance, the days left if there is a forecast, the age or the problem, or a row for each of several accounts; a
/// snooze in force, then the commands, and a newer version. Every menu has the same rows in the same places.
#[must_use]
pub fn menu(
    top: &MenuTop<'_>,
    snooze: Option<&MenuSnooze<'_>>,
    update: Option<&UpdateRows>,
    words: &Words,
) -> Vec<MenuRow> {
    let (balance, days_left, age, accounts) = match top {
        MenuTop::Account { balance, days_left, age_or_problem } => {
            (Some(*balance), *days_left, Some(*age_or_problem), &[][..])
        }
        MenuTop::Accounts { rows } => (None, None, None, *rows),
    };
    let more = accounts.len().saturating_sub(usize::from(ACCOUNT_ROWS));
    let more = (more > 0).then(|| text::more_accounts(more, words));
    let account_row = |place: u8| {
        let command = Command::ShowAccount(place);
        accounts.get(usize::from(place)).map_or(MenuRow::Absent(command), |row| MenuRow::Choice {
            command,
            account: Some(row.account.clone()),
            label: row.label.clone(),
        })
    };
    let mut rows = vec![optional(Command::ShowBalance, balance), optional(Command::ShowDaysLeft, days_left)];
    rows.push(optional(Command::ShowAge, age));
    rows.extend((0..ACCOUNT_ROWS).map(account_row));
    rows.push(optional(Command::ShowMoreAccounts, more.as_deref()));
    let [in_force, day, topped_up, end] = snooze_rows(snooze, words);
    rows.extend([
        in_force,
        MenuRow::Separator,
        choice(Command::Refresh, &words.say("balance-menu-refresh")),
        choice(Command::Open, &words.say("balance-menu-open")),
        choice(Command::OpenPortal, &words.say("balance-menu-portal")),
        choice(Command::OpenSettings, &words.say("balance-menu-settings")),
        day,
        topped_up,
        end,
        MenuRow::Separator,
        optional(Command::ShowReleaseNotes, update.map(|rows| rows.notes.as_str())),
        optional(Command::GetUpdate, update.and_then(|rows| rows.get.as_deref())),
        MenuRow::Absent(Command::Restart),
        choice(Command::Quit, &words.say("balance-menu-quit")),
    ]);
    rows
}

/// The rows of a snooze: that in force, the two that can be chosen, and its end.
fn snooze_rows(snooze: Option<&MenuSnooze<'_>>, words: &Words) -> [MenuRow; 4] {
    let name = snooze.and_then(|snooze| snooze.name);
    let (in_force, is_offered) = match snooze.map(|snooze| snooze.view) {
        Some(SnoozeView::NotOffered) | None => (None, false),
        Some(SnoozeView::Offered) => (None, true),
        Some(SnoozeView::InForce { text }) => (Some(text), false),
    };
    let row = |command, label: Option<String>| match (label, snooze) {
        (Some(label), Some(snooze)) => MenuRow::Choice { command, account: Some(snooze.account.clone()), label },
        (None, _) | (_, None) => MenuRow::Absent(command),
    };
    let shown = in_force.map(|text| match name {
        Some(name) => say!(words, "balance-account-facts", account = name, facts = Value::Phrase(text)),
        None => text.clone(),
    });
    let day = || match name {
        Some(name) => say!(words, "balance-menu-snooze-day-of", account = name),
        None => words.say("balance-menu-snooze-day"),
    };
    let topped_up = || match name {
        Some(name) => say!(words, "balance-menu-snooze-topped-up-of", account = name),
        None => words.say("balance-menu-snooze-topped-up"),
    };
    let end = |_| match name {
        Some(name) => say!(words, "balance-menu-end-snooze-of", account = name),
        None => words.say("balance-menu-end-snooze"),
    };
    [
        row(Command::ShowSnooze, shown),
        row(Command::SnoozeDay, is_offered.then(day)),
        row(Command::SnoozeUntilToppedUp, is_offered.then(topped_up)),
        row(Command::EndSnooze, in_force.map(end)),
    ]
}

/// Offers a restart in its place: the program on disk is another one by now.
pub fn offer_restart(menu: &mut [MenuRow], words: &Words) {
    if let Some(row) = menu.iter_mut().find(|row| **row == MenuRow::Absent(Command::Restart)) {
        *row = choice(Command::Restart, &words.say("balance-menu-restart"));
    }
}

fn choice(command: Command, label: &str) -> MenuRow {
    MenuRow::Choice { command, account: None, label: label.to_owned() }
}

fn optional(command: Command, label: Option<&str>) -> MenuRow {
    label.map_or(MenuRow::Absent(command), |label| choice(command, label))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::account::AccountId;
    use crate::language::english;

    fn key(id: &str) -> AccountKey {
        AccountKey::Stored(AccountId::new(id))
    }

    fn rows(count: usize) -> Vec<AccountMenuRow> {
        let row =
            |number| AccountMenuRow { account: key(&format!("a{number}")), label: format!("Account {number}: 500") };
        (0..count).map(row).collect()
    }

    fn one(days_left: Option<&'static str>) -> MenuTop<'static> {
        MenuTop::Account { balance: "500", days_left, age_or_problem: "As of now" }
    }

    fn place(row: &MenuRow) -> Option<Command> {
        match row {
            MenuRow::Choice { command, .. } | MenuRow::Absent(command) => Some(*command),
            MenuRow::Separator => None,
        }
    }

    #[test]
    fn p10_every_menu_has_the_same_rows_in_the_same_places() {
        let in_force = SnoozeView::InForce { text: "Alerts snoozed".to_owned() };
        let places = |rows: Vec<MenuRow>| rows.iter().map(place).collect::<Vec<_>>();
        let first = places(menu(&one(None), None, None, english()));
        let update = UpdateRows { notes: "Version 2 is available".to_owned(), get: None };
        let with_download = UpdateRows { get: Some("Download version 2".to_owned()), ..update.clone() };
        let several: Vec<_> = [2, 10, 12, 200].map(rows).into();
        let tops = [one(None), one(Some("About 3 days left"))].into_iter();
        let tops: Vec<_> = tops.chain(several.iter().map(|rows| MenuTop::Accounts { rows })).collect();
        for view in [SnoozeView::NotOffered, SnoozeView::Offered, in_force] {
            for name in [None, Some("Main")] {
                let snooze = MenuSnooze { account: &key("main"), name, view: &view };
                for (top, update) in
                    tops.iter().flat_map(|top| [None, Some(&update), Some(&with_download)].map(|it| (top, it)))
                {
                    assert_eq!(
                        places(menu(top, Some(&snooze), update, english())),
                        first,
                        "{view:?} {top:?} {update:?}"
                    );
                }
            }
        }
    }

    #[test]
    fn p9_a_row_about_an_account_says_which() {
        let view = SnoozeView::InForce { text: "Alerts snoozed until 14:05".to_owned() };
        let snooze = MenuSnooze { account: &key("main"), name: Some("Main"), view: &view };
        let rows = rows(12);
        let menu = menu(&MenuTop::Accounts { rows: &rows }, Some(&snooze), None, english());
        let of_accounts: Vec<_> = menu
            .iter()
            .filter_map(|row| match row {
                MenuRow::Choice { account: Some(account), command, label } => {
                    Some((account.clone(), *command, label.as_str()))
                }
                MenuRow::Choice { account: None, .. } | MenuRow::Absent(_) | MenuRow::Separator => None,
            })
            .collect();
        assert_eq!(of_accounts[0], (key("a0"), Command::ShowAccount(0), "Account 0: 500"));
        assert_eq!(of_accounts[9].0, key("a9"));
        assert_eq!(of_accounts[10], (key("main"), Command::ShowSnooze, "Main: Alerts snoozed until 14:05"));
        assert_eq!(of_accounts[11], (key("main"), Command::EndSnooze, "End snooze of Main"));
        let more = choice(Command::ShowMoreAccounts, "2 more accounts");
        assert!(menu.contains(&more), "{menu:?}");
    }

    #[test]
    fn p10_a_restart_is_offered_in_its_own_place() {
        let without = menu(&one(None), None, None, english());
        let mut with = without.clone();
        offer_restart(&mut with, english());
        let changed: Vec<_> = without.iter().zip(&with).filter(|(before, after)| before != after).collect();
        let row = choice(Command::Restart, "Partner Balance was updated: restart");
        assert_eq!(changed, [(&MenuRow::Absent(Command::Restart), &row)]);
        offer_restart(&mut with, english());
        assert_eq!(with.len(), without.len());
    }
}
