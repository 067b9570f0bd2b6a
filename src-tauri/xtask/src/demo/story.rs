//! The story the demo tells in pictures: connect, glance, click, spend, be warned, be offline, settle, forget; then in
//! the dark. Each step waits until it has happened, and fails if it doesn't.
//!
//! It must not know how to wait or to take a picture.

use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, ensure};
use desktop_tests::{MouseButton, Place, Theme, Urgency};
use partner_balance_portal_sim::{Fault, Options, Scope, Times};

use super::album::Album;
use super::scene::{Colour, Scene};
use super::{ReadmePictures, crops};
use crate::command;

/// Colours of the page's style, by their meaning there.
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

/// A large button is at least so many pixels of its colour; the picture of a level a few.
const BUTTON: usize = 2000;
const PICTURE: usize = 60;

/// Where tooltip, menu and notifications appear, and a strip of it.
const BELOW_ICON: Place = Place { x: 900, y: 0, width: 380, height: 300 };
const SHORTLY_BELOW_ICON: Place = Place { x: 900, y: 32, width: 380, height: 40 };

/// A point with nothing on it, where the pointer is in nobody's way.
const AWAY: (i16, i16) = (300, 600);

/// A picture that is kept with the sources is no larger.
const MOST_BYTES: u64 = 60_000;

/// The pictures for the README, as they come up.
struct ForReadme {
    light_popover: PathBuf,
    notification: PathBuf,
    light_icons: Vec<PathBuf>,
}

/// Tells the story with the built program.
///
/// # Errors
/// A step didn't happen.
pub(crate) fn tell(program: &Path, readme: ReadmePictures) -> Result<()> {
    let folder = command::top().join("target/demo");
    let mut album = Album::open(folder)?;
    let light = in_the_light(program, &mut album)?;
    let (dark_popover, dark_icons) = in_the_dark(program, &mut album)?;
    let rows = [&light.light_icons, &dark_icons].map(|row| row.iter().map(PathBuf::as_path).collect());
    let icons =
        album.sheet(&rows, "icons", "The icon on light and dark: nothing known, normal, low, critical, stale")?;
    if readme == ReadmePictures::Renewed {
        let kept = command::top().join("ui/tests/pictures");
        std::fs::create_dir_all(&kept).context("folder of the README's pictures")?;
        let pictures = [
            (&light.light_popover, "popover-light.png"),
            (&dark_popover, "popover-dark.png"),
            (&light.notification, "notification.png"),
            (&icons, "icons.png"),
        ];
        for (picture, name) in pictures {
            crops::slim(picture, &kept.join(name), MOST_BYTES)?;
        }
        println!("\nThe README's pictures are renewed.");
    }
    println!("\nThe story is told: every step happened.");
    Ok(())
}

fn in_the_light(program: &Path, album: &mut Album) -> Result<ForReadme> {
    let scene = Scene::open(Theme::Light, program)?;
    let told = main_story(&scene, album);
    with_picture_of_failure(told, &scene, album)
}

/// What a failed step looks like says more than its error.
fn with_picture_of_failure<T>(told: Result<T>, scene: &Scene, album: &mut Album) -> Result<T> {
    if told.is_err() {
        album.desktop(&scene.session, "failed", "The desktop when the next step did not happen")?;
    }
    told
}

fn main_story(scene: &Scene, album: &mut Album) -> Result<ForReadme> {
    let unknown = first_run(scene, album)?;
    connect(scene, album)?;
    let normal = glance(scene, album)?;
    let light_popover = click(scene, album)?;
    let (notification, low, critical) = spend(scene, album)?;
    let stale = lose_the_network(scene, album)?;
    settle(scene, album)?;
    forget(scene, album)?;
    Ok(ForReadme { light_popover, notification, light_icons: vec![unknown, normal, low, critical, stale] })
}

fn first_run(scene: &Scene, album: &mut Album) -> Result<PathBuf> {
    scene.tooltip_with("Click to connect")?;
    let popover = scene.popover_with(LIGHT.accent, BUTTON)?;
    album.desktop(
        &scene.session,
        "first-run",
        "The first start: the icon asks to be connected, the popover says how",
    )?;
    album.detail(&scene.session, popover, "connect", "Three steps to the credentials, and the form that takes them")?;
    icon_part(scene, album, "light-unknown")
}

fn connect(scene: &Scene, album: &mut Album) -> Result<()> {
    type_credentials(scene)?;
    let popover = scene.popover_with(LIGHT.accent, BUTTON)?;
    album.detail(&scene.session, popover, "typed", "Client ID and Client Secret typed in; the secret can't be read")?;
    submit_credentials(scene)?;
    scene.popover_with(LIGHT.normal, PICTURE)?;
    let kept = scene.session.secrets_with(&[("service", "partner-balance")])?;
    ensure!(!kept.is_empty(), "the keychain holds nothing of the program's");
    album.desktop(
        &scene.session,
        "connected",
        "Test and save read the real balance; the credential is in the keychain",
    )?;
    close_popover(scene)
}

/// Icon, tooltip and menu. Gives the icon's picture.
fn glance(scene: &Scene, album: &mut Album) -> Result<PathBuf> {
    let icon = scene.icon()?;
    let part = icon_part(scene, album, "light-normal")?;
    album.close_up(&scene.session, icon, "glance", "The icon carries the amount; here eight times enlarged")?;
    let bare = scene.still(BELOW_ICON)?;
    let (x, y) = icon.middle();
    // A tooltip comes up for a pointer that has moved on its way to rest.
    scene.point_at((x - 2, y))?;
    scene.point_at((x, y))?;
    scene.changed(SHORTLY_BELOW_ICON, &scene.session.picture(SHORTLY_BELOW_ICON)?)?;
    album.detail(&scene.session, BELOW_ICON, "tooltip", "The tooltip: account, exact amount, moment")?;
    let hovered = scene.still(BELOW_ICON)?;
    scene.session.click_icon(MouseButton::Right)?;
    scene.changed(BELOW_ICON, &hovered)?;
    album.detail(&scene.session, BELOW_ICON, "menu", "The menu: the balance, its moment, then what can be done")?;
    scene.session.press(&["Escape"])?;
    scene.point_at(AWAY)?;
    scene.again(BELOW_ICON, &bare)?;
    Ok(part)
}

/// Gives the popover's picture.
fn click(scene: &Scene, album: &mut Album) -> Result<PathBuf> {
    scene.session.click_icon(MouseButton::Left)?;
    let popover = scene.popover_with(LIGHT.normal, PICTURE)?;
    album.desktop(&scene.session, "click", "A click on the icon opens the popover beside it")?;
    let picture =
        album.detail(&scene.session, popover, "popover", "The balance, its level, its age, and whose it is")?;
    scene.session.click_icon(MouseButton::Left)?;
    scene.no_popover()?;
    scene.point_at(AWAY)?;
    Ok(picture)
}

/// Gives the pictures of the low warning and of the icon at both levels.
fn spend(scene: &Scene, album: &mut Album) -> Result<(PathBuf, PathBuf, PathBuf)> {
    scene.refresh_to("84.50")?;
    scene.session.notification_with("balance is low")?;
    let warning = scene.window_of_class("Dunst")?;
    album.desktop(
        &scene.session,
        "low",
        "Spent to 84.50, below low: the icon changes colour and shape, a notification",
    )?;
    let notification = album.detail(&scene.session, warning, "warned", "The first warning: the fact and the remedy")?;
    let low = icon_part(scene, album, "light-low")?;
    scene.session.close_notifications()?;

    scene.refresh_to("12.30")?;
    let critical = scene.session.notification_with("balance is critical")?;
    ensure!(critical.urgency == Urgency::Critical, "the second warning is only {:?}", critical.urgency);
    let warning = scene.window_of_class("Dunst")?;
    album.detail(&scene.session, warning, "warned-again", "The second warning, below critical, is a pressing one")?;
    let critical = icon_part(scene, album, "light-critical")?;
    scene.session.act_on_notification()?;
    scene.session.close_notifications()?;
    scene.popover_with(LIGHT.critical, PICTURE)?;
    album.desktop(&scene.session, "answered", "A click on the notification opens the popover")?;
    close_popover(scene)?;
    let count = scene.session.notifications()?.len();
    ensure!(count == 2, "{count} notifications for two crossings");
    Ok((notification, low, critical))
}

/// Gives the picture of the stale icon.
fn lose_the_network(scene: &Scene, album: &mut Album) -> Result<PathBuf> {
    scene.refresh_to("152.75")?;
    scene.simulator.set_fault(Fault::Reset, Scope::Both, Times::UntilCleared);
    scene.tray()?.choose("Refresh now")?;
    scene.tooltip_with("may have changed since")?;
    scene.tooltip_with("152.75 USD")?;
    let stale = icon_part(scene, album, "light-stale")?;
    scene.session.click_icon(MouseButton::Left)?;
    let popover = scene.popover_with(LIGHT.normal, PICTURE)?;
    album.detail(&scene.session, popover, "offline", "The network fails: the last reading stays, marked as old")?;
    scene.simulator.clear_faults();
    close_popover(scene)?;
    scene.refresh_to("675.24")?;
    scene.session.click_icon(MouseButton::Left)?;
    let popover = scene.popover_with(LIGHT.normal, PICTURE)?;
    album.detail(
        &scene.session,
        popover,
        "recovered",
        "Topped up and back online: the next refresh mends everything",
    )?;
    close_popover(scene)?;
    Ok(stale)
}

/// The settings; the amount is hidden for screen sharing.
fn settle(scene: &Scene, album: &mut Album) -> Result<()> {
    scene.tray()?.choose("Settings")?;
    let popover = scene.popover_with(LIGHT.accent, BUTTON)?;
    album.detail(
        &scene.session,
        popover,
        "settings",
        "Name, currency, thresholds, interval, start at login, privacy",
    )?;
    // From the heading: name, currency, low, critical, minutes, start at login, hide the amount; then down to Save.
    scene.session.press(&["Tab"; 7])?;
    scene.session.press(&["space", "Tab", "Tab", "Tab", "Return"])?;
    scene.tooltip_with("amount hidden")?;
    let popover = scene.popover_with(LIGHT.normal, PICTURE)?;
    album.detail(&scene.session, popover, "hidden", "The amount hidden, for screen sharing")?;
    close_popover(scene)?;
    let icon = scene.icon()?;
    album.close_up(&scene.session, icon, "hidden-icon", "Nor does the icon tell it")?;
    Ok(())
}

fn forget(scene: &Scene, album: &mut Album) -> Result<()> {
    scene.tray()?.choose("Settings")?;
    let popover = scene.popover_with(LIGHT.accent, BUTTON)?;
    let before = scene.still(popover)?;
    scene.session.press(&["Tab"; 9])?;
    scene.session.press(&["Return"])?;
    scene.changed(popover, &before)?;
    let popover = scene.popover_with(LIGHT.accent, BUTTON)?;
    album.detail(&scene.session, popover, "forget", "Forget this account asks first")?;
    scene.session.press(&["Tab", "Return"])?;
    scene.tooltip_with("Click to connect")?;
    scene.popover_with(LIGHT.accent, BUTTON)?;
    album.desktop(&scene.session, "forgotten", "Forgotten: the icon asks to be connected again")?;
    let left = scene.session.secrets_with(&[("service", "partner-balance")])?;
    ensure!(left.is_empty(), "{} items are left in the keychain", left.len());
    Ok(())
}

/// The same on a dark desktop. Gives the pictures of the popover and of the icon in its states.
fn in_the_dark(program: &Path, album: &mut Album) -> Result<(PathBuf, Vec<PathBuf>)> {
    let scene = Scene::open(Theme::Dark, program)?;
    let told = dark_story(&scene, album);
    with_picture_of_failure(told, &scene, album)
}

fn dark_story(scene: &Scene, album: &mut Album) -> Result<(PathBuf, Vec<PathBuf>)> {
    scene.tooltip_with("Click to connect")?;
    let popover = scene.popover_with(DARK.accent, BUTTON)?;
    album.detail(&scene.session, popover, "dark-connect", "The form on a dark desktop")?;
    let mut icons = vec![icon_part(scene, album, "dark-unknown")?];
    type_credentials(scene)?;
    submit_credentials(scene)?;
    scene.popover_with(DARK.normal, PICTURE)?;
    close_popover(scene)?;
    icons.push(icon_part(scene, album, "dark-normal")?);
    scene.session.click_icon(MouseButton::Left)?;
    let popover = scene.popover_with(DARK.normal, PICTURE)?;
    let picture = album.detail(&scene.session, popover, "dark-popover", "The balance on a dark desktop")?;
    close_popover(scene)?;
    for (balance, name, colour) in [("84.50", "dark-low", DARK.low), ("12.30", "dark-critical", DARK.critical)] {
        scene.refresh_to(balance)?;
        scene.window_of_class("Dunst")?;
        scene.session.close_notifications()?;
        icons.push(icon_part(scene, album, name)?);
        scene.session.click_icon(MouseButton::Left)?;
        let popover = scene.popover_with(colour, PICTURE)?;
        album.detail(&scene.session, popover, name, &format!("{balance} on a dark desktop"))?;
        close_popover(scene)?;
    }
    scene.refresh_to("152.75")?;
    scene.simulator.set_fault(Fault::Reset, Scope::Both, Times::UntilCleared);
    scene.tray()?.choose("Refresh now")?;
    scene.tooltip_with("may have changed since")?;
    icons.push(icon_part(scene, album, "dark-stale")?);
    Ok((picture, icons))
}

/// The form has the keyboard in its first field.
fn type_credentials(scene: &Scene) -> Result<()> {
    scene.session.type_text(Options::DEMO_CLIENT_ID)?;
    scene.session.press(&["Tab"])?;
    scene.session.type_text(Options::DEMO_CLIENT_SECRET)
}

/// Ends with a popover whose process has never seen the secret.
fn submit_credentials(scene: &Scene) -> Result<()> {
    let form = scene.popover_process()?;
    scene.session.press(&["Return"])?;
    scene.tooltip_with("675.24 USD")?;
    scene.process_ended(form)
}

fn close_popover(scene: &Scene) -> Result<()> {
    scene.session.press(&["Escape"])?;
    scene.no_popover()?;
    scene.point_at(AWAY)
}

/// The icon as the panel shows it, for the sheet of all its states.
fn icon_part(scene: &Scene, album: &Album, name: &str) -> Result<PathBuf> {
    let icon = scene.icon()?;
    let bare = scene.session.picture(Place { x: 0, width: 1, ..icon })?;
    let ground = bare.pixel(0, bare.height / 2).context("the panel's colour")?;
    let panel_edge = 1;
    let place = Place { height: icon.height - panel_edge, ..icon };
    album.part(&scene.session, place, ground, name)
}
