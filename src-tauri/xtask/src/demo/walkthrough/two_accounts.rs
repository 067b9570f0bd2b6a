//! The steps with two accounts: at the one that is low, back to the list, and the same in German.
//!
//! It must not know how to wait or take a picture.

use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result};
use desktop_tests::{MouseButton, Theme};

use super::super::desktop::DemoDesktop;
use super::super::pictures::Pictures;
use super::{LIGHT, PICTURE, close_popover, with_picture_of_failure};

/// Two accounts, of which the second is low. Returns the picture of their list.
pub(super) fn show(program: &Path, pictures: &mut Pictures) -> Result<PathBuf> {
    let desktop = DemoDesktop::open_with_two_accounts(Theme::Light, program)?;
    let outcome = accounts_walkthrough(&desktop, pictures);
    with_picture_of_failure(outcome, &desktop, pictures)
}

fn accounts_walkthrough(desktop: &DemoDesktop, pictures: &mut Pictures) -> Result<PathBuf> {
    desktop.tooltip_with("Head office: 675.24 USD")?;
    let second = desktop.second.as_ref().context("the second account's portal")?;
    second.set_balance("84.50".parse().context("a balance")?);
    desktop.tray()?.choose("Refresh now")?;
    desktop.session.notification_with("Branch in Vienna: balance is low")?;
    desktop.tooltip_with("Branch in Vienna: 84.50 EUR (low)")?;
    desktop.window_of_class("Dunst")?;
    desktop.session.close_notifications()?;
    let account = "It opens at the account that is low, and is on the icon";
    let picture =
        account_and_list(desktop, pictures, ["one-of-two", account], ["two-accounts", "Back: both accounts"])?;
    // The setting changes while the program runs.
    desktop.speak("de")?;
    desktop.tooltip_with("84,50 EUR (niedrig)")?;
    let account = "Another language, by a setting: the account in German";
    account_and_list(desktop, pictures, ["german", account], ["german-list", "Both accounts in German"])?;
    Ok(picture)
}

/// The popover at the one account that asks for attention, then the list; each with a picture's name and what it shows. Returns the
/// picture of the list.
fn account_and_list(
    desktop: &DemoDesktop,
    pictures: &mut Pictures,
    account: [&str; 2],
    list: [&str; 2],
) -> Result<PathBuf> {
    desktop.session.click_icon(MouseButton::Left)?;
    let popover = desktop.popover_with(LIGHT.low, PICTURE)?;
    pictures.detail(&desktop.session, popover, account[0], account[1])?;
    let shown = desktop.stable_picture(popover)?;
    desktop.session.press(&["Escape"])?;
    desktop.wait_for_change(popover, &shown)?;
    let popover = desktop.popover_with(LIGHT.low, PICTURE)?;
    let picture = pictures.detail(&desktop.session, popover, list[0], list[1])?;
    close_popover(desktop)?;
    Ok(picture)
}
