//! The steps that the demo shows in pictures: connect, glance, click, low and critical balance, offline, settings,
//! forget, the demo account; then on a dark desktop, and with two accounts, in English and in German.
//! Each step waits until it has happened, and fails if it does not.
//!
//! It must not know how to wait or take a picture.

mod two_accounts;

use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, ensure};
use desktop_tests::{MouseButton, Rectangle, Theme, Urgency};
use partner_balance_portal_sim::{Fault, Options, Scope, Times};

use super::desktop::{Colour, DemoDesktop};
use super::pictures::Pictures;
use super::{ReadmePictures, image_magick};
use crate::command;

/// Colours of the page's style sheet, by their meaning there.
struct Palette {
    accent: Colour,
    normal: Colour,
    low: Colour,
    critical: Colour,
}

const LIGHT: Palette = Palette {
    accent: [0x17, 0x69, 0x4b],
    normal: [0x14, 0x72, 0x4f],
    low: [0x8f, 0x53, 0x00],
    critical: [0xb3, 0x22, 0x1c],
};
const DARK: Palette = Palette {
    accent: [0x5f, 0xd0, 0xa0],
    normal: [0x5f, 0xd0, 0xa0],
    low: [0xf3, 0xbb, 0x55],
    critical: [0xff, 0x91, 0x87],
};

/// A large button has at least this many pixels of its colour; the mark of a level has fewer.
const BUTTON: usize = 2000;
const PICTURE: usize = 60;

/// Where tooltip, menu and notifications appear, and a strip of it close to the icon.
const BELOW_ICON: Rectangle = Rectangle { x: 900, y: 0, width: 380, height: 300 };
const STRIP_BELOW_ICON: Rectangle = Rectangle { x: 900, y: 32, width: 380, height: 40 };

/// A point with nothing on it, for the pointer.
const AWAY: (i16, i16) = (300, 600);

/// The size limit of a picture in the repository.
const MAX_BYTES: u64 = 60_000;

/// The pictures for the README.
struct ForReadme {
    light_popover: PathBuf,
    days_left: PathBuf,
    notification: PathBuf,
    light_icons: Vec<PathBuf>,
}

/// Runs all steps with the built program.
///
/// # Errors
/// A step didn't happen.
pub(crate) fn run(program: &Path, readme: ReadmePictures) -> Result<()> {
    let folder = command::repository_root().join("target/demo");
    let mut pictures = Pictures::open(folder)?;
    let light = on_a_light_desktop(program, &mut pictures)?;
    let (dark_popover, dark_icons) = on_a_dark_desktop(program, &mut pictures)?;
    let two_accounts = two_accounts::show(program, &mut pictures)?;
    let rows = [&light.light_icons, &dark_icons].map(|row| row.iter().map(PathBuf::as_path).collect());
    let icons =
        pictures.sheet(&rows, "icons", "The icon on light and dark: nothing known, normal, low, critical, stale")?;
    if readme == ReadmePictures::Renewed {
        let kept = command::repository_root().join("ui/tests/pictures");
        std::fs::create_dir_all(&kept).context("folder of the README's pictures")?;
        let pictures = [
            (&light.light_popover, "popover-light.png"),
            (&dark_popover, "popover-dark.png"),
            (&light.days_left, "days-left.png"),
            (&light.notification, "notification.png"),
            (&icons, "icons.png"),
            (&two_accounts, "two-accounts.png"),
        ];
        for (picture, name) in pictures {
            image_magick::compress(picture, &kept.join(name), MAX_BYTES)?;
        }
        println!("\nThe README's pictures have been replaced.");
    }
    println!("\nEvery step has happened.");
    Ok(())
}

fn on_a_light_desktop(program: &Path, pictures: &mut Pictures) -> Result<ForReadme> {
    let desktop = DemoDesktop::open(Theme::Light, program)?;
    let outcome = main_walkthrough(&desktop, pictures);
    with_picture_of_failure(outcome, &desktop, pictures)
}

/// A picture of a failed step explains more than its error.
fn with_picture_of_failure<T>(outcome: Result<T>, desktop: &DemoDesktop, pictures: &mut Pictures) -> Result<T> {
    if outcome.is_err() {
        pictures.desktop(&desktop.session, "failed", "The desktop when the next step did not happen")?;
    }
    outcome
}

fn main_walkthrough(desktop: &DemoDesktop, pictures: &mut Pictures) -> Result<ForReadme> {
    let unknown = first_run(desktop, pictures)?;
    connect(desktop, pictures)?;
    let normal = glance(desktop, pictures)?;
    let light_popover = click(desktop, pictures)?;
    let (notification, low, critical) = spend(desktop, pictures)?;
    let stale = lose_the_network(desktop, pictures)?;
    change_settings(desktop, pictures)?;
    forget(desktop, pictures)?;
    let days_left = try_demo(desktop, pictures)?;
    Ok(ForReadme { light_popover, days_left, notification, light_icons: vec![unknown, normal, low, critical, stale] })
}

fn first_run(desktop: &DemoDesktop, pictures: &mut Pictures) -> Result<PathBuf> {
    desktop.tooltip_with("Click to connect")?;
    let popover = desktop.popover_with(LIGHT.accent, BUTTON)?;
    pictures.desktop(
        &desktop.session,
        "first-run",
        "The first start: the icon asks to be connected, the popover says how",
    )?;
    pictures.detail(
        &desktop.session,
        popover,
        "connect",
        "Three steps to the credentials, and the form that takes them",
    )?;
    icon_part(desktop, pictures, "light-unknown")
}

fn connect(desktop: &DemoDesktop, pictures: &mut Pictures) -> Result<()> {
    type_credentials(desktop)?;
    let popover = desktop.popover_with(LIGHT.accent, BUTTON)?;
    pictures.detail(
        &desktop.session,
        popover,
        "typed",
        "Client ID and Client Secret typed in; the secret can't be read",
    )?;
    submit_credentials(desktop)?;
    desktop.popover_with(LIGHT.normal, PICTURE)?;
    let kept = desktop.session.secrets_with(&[("service", "partner-balance")])?;
    ensure!(!kept.is_empty(), "the keychain holds nothing of the program's");
    pictures.desktop(
        &desktop.session,
        "connected",
        "Test and save read the real balance; the credential is in the keychain",
    )?;
    close_popover(desktop)
}

/// Icon, tooltip and menu. Returns the icon's picture.
fn glance(desktop: &DemoDesktop, pictures: &mut Pictures) -> Result<PathBuf> {
    let icon = desktop.icon()?;
    let part = icon_part(desktop, pictures, "light-normal")?;
    pictures.close_up(&desktop.session, icon, "glance", "The icon carries the amount; here eight times enlarged")?;
    let bare = desktop.stable_picture(BELOW_ICON)?;
    let (x, y) = icon.middle();
    // A tooltip appears only after a pointer movement.
    desktop.point_at((x - 2, y))?;
    desktop.point_at((x, y))?;
    desktop.wait_for_change(STRIP_BELOW_ICON, &desktop.session.picture(STRIP_BELOW_ICON)?)?;
    pictures.detail(&desktop.session, BELOW_ICON, "tooltip", "The tooltip: account, exact amount, moment")?;
    let hovered = desktop.stable_picture(BELOW_ICON)?;
    desktop.session.click_icon(MouseButton::Right)?;
    desktop.wait_for_change(BELOW_ICON, &hovered)?;
    pictures.detail(
        &desktop.session,
        BELOW_ICON,
        "menu",
        "The menu: the balance, its moment, then what can be done",
    )?;
    desktop.session.press(&["Escape"])?;
    desktop.point_at(AWAY)?;
    desktop.wait_for_picture(BELOW_ICON, &bare)?;
    Ok(part)
}

/// Returns the popover's picture.
fn click(desktop: &DemoDesktop, pictures: &mut Pictures) -> Result<PathBuf> {
    desktop.session.click_icon(MouseButton::Left)?;
    let popover = desktop.popover_with(LIGHT.normal, PICTURE)?;
    pictures.desktop(&desktop.session, "click", "A click on the icon opens the popover beside it")?;
    let picture =
        pictures.detail(&desktop.session, popover, "popover", "The balance, its level, its age, and whose it is")?;
    desktop.session.click_icon(MouseButton::Left)?;
    desktop.wait_for_no_popover()?;
    desktop.point_at(AWAY)?;
    Ok(picture)
}

/// Returns the pictures of the low warning and of the icon at both levels.
fn spend(desktop: &DemoDesktop, pictures: &mut Pictures) -> Result<(PathBuf, PathBuf, PathBuf)> {
    desktop.refresh_to("84.50")?;
    desktop.session.notification_with("balance is low")?;
    let warning = desktop.window_of_class("Dunst")?;
    pictures.desktop(
        &desktop.session,
        "low",
        "Spent to 84.50, below low: the icon changes colour and shape, a notification",
    )?;
    let notification =
        pictures.detail(&desktop.session, warning, "warned", "The first warning: the fact and the remedy")?;
    let low = icon_part(desktop, pictures, "light-low")?;
    desktop.session.close_notifications()?;

    desktop.refresh_to("12.30")?;
    let critical = desktop.session.notification_with("balance is critical")?;
    ensure!(critical.urgency == Urgency::Critical, "the second warning is only {:?}", critical.urgency);
    let warning = desktop.window_of_class("Dunst")?;
    pictures.detail(&desktop.session, warning, "warned-again", "The second warning, below critical, is urgent")?;
    let critical = icon_part(desktop, pictures, "light-critical")?;
    desktop.session.act_on_notification()?;
    desktop.session.close_notifications()?;
    desktop.popover_with(LIGHT.critical, PICTURE)?;
    pictures.desktop(&desktop.session, "answered", "A click on the notification opens the popover")?;
    close_popover(desktop)?;
    let count = desktop.session.notifications()?.len();
    ensure!(count == 2, "{count} notifications for two crossings");
    Ok((notification, low, critical))
}

/// Returns the picture of the stale icon.
fn lose_the_network(desktop: &DemoDesktop, pictures: &mut Pictures) -> Result<PathBuf> {
    desktop.refresh_to("152.75")?;
    desktop.simulator.set_fault(Fault::Reset, Scope::Both, Times::UntilCleared);
    desktop.tray()?.choose("Refresh now")?;
    desktop.tooltip_with("may have changed since")?;
    desktop.tooltip_with("152.75 USD")?;
    let stale = icon_part(desktop, pictures, "light-stale")?;
    desktop.session.click_icon(MouseButton::Left)?;
    // Opening it triggers a request; the popover shows the problem once that has failed too.
    let popover = desktop.popover_with(LIGHT.normal, PICTURE)?;
    pictures.detail(
        &desktop.session,
        popover,
        "offline",
        "The network fails: the last reading stays, marked as old",
    )?;
    desktop.simulator.clear_faults();
    close_popover(desktop)?;
    desktop.refresh_to("675.24")?;
    desktop.session.click_icon(MouseButton::Left)?;
    let popover = desktop.popover_with(LIGHT.normal, PICTURE)?;
    pictures.detail(&desktop.session, popover, "recovered", "Topped up and back online: the next refresh succeeds")?;
    close_popover(desktop)?;
    Ok(stale)
}

/// The settings; the amount is hidden for screen sharing.
fn change_settings(desktop: &DemoDesktop, pictures: &mut Pictures) -> Result<()> {
    desktop.tray()?.choose("Settings")?;
    let popover = desktop.popover_with(LIGHT.accent, BUTTON)?;
    pictures.detail(
        &desktop.session,
        popover,
        "settings",
        "Name, currency, thresholds, interval, start at login, privacy",
    )?;
    switch_hiding(desktop)?;
    desktop.tooltip_with("amount hidden")?;
    let popover = desktop.popover_with(LIGHT.normal, PICTURE)?;
    pictures.detail(&desktop.session, popover, "hidden", "The amount hidden, for screen sharing")?;
    close_popover(desktop)?;
    let icon = desktop.icon()?;
    pictures.close_up(&desktop.session, icon, "hidden-icon", "The icon hides it too")?;
    Ok(())
}

fn forget(desktop: &DemoDesktop, pictures: &mut Pictures) -> Result<()> {
    desktop.tray()?.choose("Settings")?;
    let popover = desktop.popover_with(LIGHT.accent, BUTTON)?;
    let before = desktop.stable_picture(popover)?;
    // Tab order from the heading: as in `switch_hiding`, then look for updates, alerts, portal, another account, forget.
    desktop.session.press(&["Tab"; 13])?;
    desktop.session.press(&["Return"])?;
    desktop.wait_for_change(popover, &before)?;
    let popover = desktop.popover_with(LIGHT.accent, BUTTON)?;
    pictures.detail(&desktop.session, popover, "forget", "Forget this account asks first")?;
    desktop.session.press(&["Tab", "Return"])?;
    desktop.tooltip_with("Click to connect")?;
    desktop.popover_with(LIGHT.accent, BUTTON)?;
    pictures.desktop(&desktop.session, "forgotten", "Forgotten: the icon asks to be connected again")?;
    let left = desktop.session.secrets_with(&[("service", "partner-balance")])?;
    ensure!(left.is_empty(), "{} items are left in the keychain", left.len());
    Ok(())
}

/// The account of *Try the demo* has a quarter of readings. Returns the popover's picture.
fn try_demo(desktop: &DemoDesktop, pictures: &mut Pictures) -> Result<PathBuf> {
    // Tab order from the heading: portal, kind, Client ID, secret, show, address, test and save, try the demo.
    desktop.session.press(&["Tab"; 8])?;
    desktop.session.press(&["Return"])?;
    desktop.tooltip_with("amount hidden")?;
    desktop.tray()?.choose("Settings")?;
    desktop.popover_with(LIGHT.accent, BUTTON)?;
    switch_hiding(desktop)?;
    // "About 1 day left (1 to 3)" towards the end of the month, else days.
    desktop.tooltip_with(" left (")?;
    let popover = desktop.popover_with(LIGHT.normal, PICTURE)?;
    pictures.detail(
        &desktop.session,
        popover,
        "days-left",
        "Try the demo: a simulated account, its course and the days left",
    )
}

/// The same on a dark desktop. Returns the pictures of the popover and of the icon in its states.
fn on_a_dark_desktop(program: &Path, pictures: &mut Pictures) -> Result<(PathBuf, Vec<PathBuf>)> {
    let desktop = DemoDesktop::open(Theme::Dark, program)?;
    let outcome = dark_walkthrough(&desktop, pictures);
    with_picture_of_failure(outcome, &desktop, pictures)
}

fn dark_walkthrough(desktop: &DemoDesktop, pictures: &mut Pictures) -> Result<(PathBuf, Vec<PathBuf>)> {
    desktop.tooltip_with("Click to connect")?;
    let popover = desktop.popover_with(DARK.accent, BUTTON)?;
    pictures.detail(&desktop.session, popover, "dark-connect", "The form on a dark desktop")?;
    let mut icons = vec![icon_part(desktop, pictures, "dark-unknown")?];
    type_credentials(desktop)?;
    submit_credentials(desktop)?;
    desktop.popover_with(DARK.normal, PICTURE)?;
    close_popover(desktop)?;
    icons.push(icon_part(desktop, pictures, "dark-normal")?);
    desktop.session.click_icon(MouseButton::Left)?;
    let popover = desktop.popover_with(DARK.normal, PICTURE)?;
    let picture = pictures.detail(&desktop.session, popover, "dark-popover", "The balance on a dark desktop")?;
    close_popover(desktop)?;
    for (balance, name, colour) in [("84.50", "dark-low", DARK.low), ("12.30", "dark-critical", DARK.critical)] {
        desktop.refresh_to(balance)?;
        desktop.window_of_class("Dunst")?;
        desktop.session.close_notifications()?;
        icons.push(icon_part(desktop, pictures, name)?);
        desktop.session.click_icon(MouseButton::Left)?;
        let popover = desktop.popover_with(colour, PICTURE)?;
        pictures.detail(&desktop.session, popover, name, &format!("{balance} on a dark desktop"))?;
        close_popover(desktop)?;
    }
    desktop.refresh_to("152.75")?;
    desktop.simulator.set_fault(Fault::Reset, Scope::Both, Times::UntilCleared);
    desktop.tray()?.choose("Refresh now")?;
    desktop.tooltip_with("may have changed since")?;
    icons.push(icon_part(desktop, pictures, "dark-stale")?);
    Ok((picture, icons))
}

/// Switches *Hide the amount* in the open settings, and saves.
fn switch_hiding(desktop: &DemoDesktop) -> Result<()> {
    // Tab order from the heading: name, currency, low, critical, minutes, language, start at login, hide the amount. Enter in the
    // field for the minutes saves.
    desktop.session.press(&["Tab"; 8])?;
    desktop.session.press(&["space", "shift+Tab", "shift+Tab", "shift+Tab", "Return"])
}

/// The form's first field has the keyboard focus.
fn type_credentials(desktop: &DemoDesktop) -> Result<()> {
    desktop.session.type_text(Options::DEMO_CLIENT_ID)?;
    desktop.session.press(&["Tab"])?;
    desktop.session.type_text(Options::DEMO_CLIENT_SECRET)
}

/// Afterwards the popover is a new process that has never seen the secret.
fn submit_credentials(desktop: &DemoDesktop) -> Result<()> {
    let form = desktop.popover_process()?;
    desktop.session.press(&["Return"])?;
    desktop.tooltip_with("675.24 USD")?;
    desktop.wait_for_process_end(form)
}

fn close_popover(desktop: &DemoDesktop) -> Result<()> {
    desktop.session.press(&["Escape"])?;
    desktop.wait_for_no_popover()?;
    desktop.point_at(AWAY)
}

/// The icon as the panel shows it, for the sheet with all its states.
fn icon_part(desktop: &DemoDesktop, pictures: &Pictures, name: &str) -> Result<PathBuf> {
    let icon = desktop.icon()?;
    let bare = desktop.session.picture(Rectangle { x: 0, width: 1, ..icon })?;
    let ground = bare.pixel(0, bare.height / 2).context("the panel's colour")?;
    let panel_edge = 1;
    let place = Rectangle { height: icon.height - panel_edge, ..icon };
    pictures.part(&desktop.session, place, ground, name)
}
