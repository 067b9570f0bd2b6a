//! The tray program on the desktop of Wine: icon, menu, clicks, a second start, an alert.
//!
//! It must not know how the program was installed.

use std::fs;
use std::path::Path;

use anyhow::{Context as _, Result, ensure};
use desktop_tests::{Picture, Portal, Rectangle, wait};

use super::super::root::Root;
use super::super::table::Table;
use super::wine::{TIMEOUT, Wine};
use super::{BALANCE, COMMAND_LINE, CRITICAL_BALANCE, OTHER_BALANCE, TRAY, has, patched_tray, program};
use crate::desktops::{differences, images};

/// Larger than any icon of a task bar at 100 %.
const LARGEST_ICON: u16 = 40;
const PATCHED: &str = r"C:\patched\partner-balance-tray.exe";
/// The height of the task bar, at the bottom of the screen.
const TASK_BAR: u16 = 32;

/// A running tray program.
pub(super) struct TrayProgram {
    pid: String,
}

impl TrayProgram {
    /// Starts the program on the desktop, as at login.
    ///
    /// # Errors
    /// It doesn't run.
    pub(super) fn start(wine: &mut Wine, file: &str, log: &str) -> Result<Self> {
        ensure!(Self::running(wine)?.is_none(), "one runs already");
        wine.spawn_on_desktop(&[file, "--background"], log)?;
        let pid = wait::until_within("the tray program", TIMEOUT, || Self::running(wine))?;
        Ok(Self { pid })
    }

    /// The process id, as Windows counts, of the tray program that runs.
    ///
    /// # Errors
    /// Windows doesn't tell.
    pub(super) fn running(wine: &Wine) -> Result<Option<String>> {
        let listed = wine.output(&["tasklist", "/FO", "CSV", "/NH"], "")?;
        Ok(pid_of(&listed, TRAY))
    }

    /// Waits until this one has ended.
    ///
    /// # Errors
    /// It goes on.
    pub(super) fn wait_for_end(&self, wine: &Wine) -> Result<()> {
        wait::until_within("the end of the tray program", TIMEOUT, || {
            Ok((Self::running(wine)?.as_ref() != Some(&self.pid)).then_some(()))
        })
    }

    fn quit(self, wine: &Wine, file: &str) -> Result<()> {
        wine.output(&[file, "--quit"], "")?;
        self.wait_for_end(wine)
    }
}

/// The process id in a list of `tasklist`: `"NAME","PID",...`.
fn pid_of(listed: &str, name: &str) -> Option<String> {
    listed.lines().find_map(|line| {
        let mut cells = line.split(',').map(|cell| cell.trim().trim_matches('"'));
        (cells.next()? == name).then(|| cells.next().map(str::to_owned)).flatten()
    })
}

/// Tries the installed program, and with the patched one what takes clicks.
///
/// # Errors
/// Only that the table can't be written.
pub(super) fn all(root: &Root, folder: &Path, wine: &mut Wine, portal: &Portal, table: &mut Table) -> Result<()> {
    let installed = program(TRAY);
    let mut running = None;
    table.row("no console beside the tray program; help reaches a pipe", || help(wine, &installed))?;
    table.row("tray icon with the amount", || {
        running = Some(TrayProgram::start(wine, &installed, "tray.log")?);
        let icon = find_icon(wine, portal)?;
        let warned = line_of_log(wine, &["no tray took the icon"])?;
        ensure!(warned.is_none(), "it counted as a desktop without a tray: {warned:?}");
        Ok(format!("{}×{} pixels; pictures: smoke/icon.png, smoke/screen.png", icon.width, icon.height))
    })?;
    table.row("a second start hands over and ends", || second_start(wine, &installed))?;
    table.row("a change by the command line is seen", || hide_amount(wine))?;
    table.row("ended by --quit", || {
        running.take().context("it never ran")?.quit(wine, &installed).map(|()| String::new())
    })?;
    let mut patched = None;
    table.row("a tray program for Wine alone, which gets clicks there", || {
        let file = patched_tray::build(root, folder)?;
        let inside = wine.file(PATCHED);
        fs::create_dir_all(inside.parent().context("folder of the patched program")?).context("its folder")?;
        fs::copy(file, &inside).context("copy of the patched program")?;
        let loader = wine.file(&program("WebView2Loader.dll"));
        fs::copy(loader, inside.with_file_name("WebView2Loader.dll")).context("copy of the loader")?;
        patched = Some(TrayProgram::start(wine, PATCHED, "patched.log")?);
        Ok(String::new())
    })?;
    let Some(patched) = patched else { return table.untried("menu and clicks", "there is no patched program") };
    table.row("menu: Refresh now", || menu(wine, portal))?;
    table.row("click: it says that WebView2 is missing", || click(wine, portal))?;
    table.row("an alert that Windows refuses stays due", || alert(wine, portal))?;
    table.row("the patched program ended", || patched.quit(wine, PATCHED).map(|()| String::new()))
}

/// `--help` of a program without a console prints to whoever started it.
fn help(wine: &Wine, file: &str) -> Result<String> {
    let printed = wine.output(&[file, "--help"], "")?;
    ensure!(printed.contains("--background"), "--help prints {printed:?}");
    let refused = wine.run(&[file, "--unknown"], "")?;
    let text = String::from_utf8_lossy(&refused.stderr).into_owned();
    ensure!(refused.status.code() == Some(2) && text.contains("--unknown"), "{}: {text:?}", refused.status);
    let bytes = fs::read(wine.file(file)).context("the program")?;
    let subsystem = subsystem(&bytes)?;
    ensure!(subsystem == 2, "the program's subsystem is {subsystem}: Windows opens a console for it");
    ensure!(has(&bytes, b"PerMonitorV2"), "the program has no manifest: Windows would enlarge its pixels");
    Ok("a program for the graphical subsystem, with its manifest".to_owned())
}

/// The subsystem of a program: 2 is graphical, 3 has a console. See Microsoft's "PE Format".
fn subsystem(program: &[u8]) -> Result<u16> {
    let at = |place: usize, length: usize| program.get(place..place + length).context("a short program");
    let header = u32::from_le_bytes(at(0x3c, 4)?.try_into()?) as usize;
    ensure!(at(header, 4)? == b"PE\0\0", "no program for Windows");
    Ok(u16::from_le_bytes(at(header + 24 + 68, 2)?.try_into()?))
}

/// Records a reading as another process of the user's does.
fn refresh_to(wine: &Wine, portal: &Portal, balance: &str) -> Result<()> {
    portal.put(balance)?;
    let printed = wine.output(&[&program(COMMAND_LINE), "status", "--refresh"], "")?;
    ensure!(printed.contains(balance), "status prints {printed}");
    Ok(())
}

/// Waits until the task bar looks other than before. Returns the new picture.
fn wait_for_task_bar(wine: &Wine, before: &Picture) -> Result<Picture> {
    let bar = task_bar(wine)?;
    let old = images::cut(before, bar);
    wait::until_within("another look of the task bar", TIMEOUT, || {
        let now = wine.stable_picture()?;
        Ok((images::cut(&now, bar) != old).then_some(now))
    })
}

fn task_bar(wine: &Wine) -> Result<Rectangle> {
    let screen = wine.screen.place()?;
    let top = screen.height.saturating_sub(TASK_BAR);
    Ok(Rectangle { y: i16::try_from(top).context("height of the screen")?, height: TASK_BAR, ..screen })
}

/// Where the icon is: what changes with the balance and back again. Its picture is saved.
fn find_icon(wine: &Wine, portal: &Portal) -> Result<Rectangle> {
    let before = wine.stable_picture()?;
    refresh_to(wine, portal, BALANCE)?;
    let shown = wait::until_within("an icon that follows the balance", TIMEOUT, || {
        let first = wine.stable_picture()?;
        refresh_to(wine, portal, OTHER_BALANCE)?;
        let other = wait_for_task_bar(wine, &first)?;
        refresh_to(wine, portal, BALANCE)?;
        let again = wait_for_task_bar(wine, &other)?;
        let mut places = differences::in_between(&first, &other, &again);
        places.retain(|place| place.width <= LARGEST_ICON && place.height <= LARGEST_ICON && place.height >= 5);
        Ok(places.first().copied())
    });
    let screen = wine.screen.place()?;
    wine.save(screen, 1, "screen.png")?;
    drop(before);
    let icon = shown?;
    let around = Rectangle { x: icon.x - 8, y: icon.y - 8, width: icon.width + 16, height: icon.height + 16 };
    wine.save(around, 8, "icon.png")?;
    Ok(icon)
}

fn second_start(wine: &Wine, file: &str) -> Result<String> {
    let first = TrayProgram::running(wine)?.context("none runs")?;
    let ended = wine.run(&[file, "--background"], "")?;
    ensure!(ended.status.success(), "the second one: {}", ended.status);
    ensure!(TrayProgram::running(wine)? == Some(first), "the first one has ended");
    Ok(String::new())
}

/// The amount is hidden by the command line: the icon must change without a poll.
fn hide_amount(wine: &Wine) -> Result<String> {
    let before = wine.stable_picture()?;
    wine.output(&[&program(COMMAND_LINE), "config", "set", "hide_amount", "true"], "")?;
    let hidden = wait_for_task_bar(wine, &before)?;
    wine.output(&[&program(COMMAND_LINE), "config", "set", "hide_amount", "false"], "")?;
    wait_for_task_bar(wine, &hidden)?;
    Ok(String::new())
}

fn menu(wine: &Wine, portal: &Portal) -> Result<String> {
    let icon = find_icon(wine, portal)?;
    let before = wine.stable_picture()?;
    let (x, y) = icon.middle();
    wine.xdotool(&format!("mousemove {x} {y} sleep 0.2 click 3"))?;
    wine.wait_for_change(&before, (80, 60))?;
    // Away from the icon, whose tooltip would cover the menu.
    wine.xdotool("mousemove 300 300")?;
    let place = wine.wait_for_change(&before, (80, 60))?;
    wine.save(place, 2, "menu.png")?;
    let text = images::text(&wine.picture()?, place)?;
    for row in ["Refresh now", "Settings", "Quit"] {
        ensure!(text.contains(row), "the menu has no {row:?}: {text}");
    }
    portal.put(OTHER_BALANCE)?;
    // The row below balance, age and a line: five thirteenths of the menu's height.
    let row = place.y + i16::try_from(place.height * 5 / 13).context("height of the menu")?;
    wine.xdotool(&format!("mousemove {} {row} sleep 0.2 click 1", place.x + 40))?;
    let followed = wait::until_within("the asked portal", TIMEOUT, || {
        let printed = wine.output(&[&program(COMMAND_LINE), "status"], "")?;
        Ok(printed.contains(OTHER_BALANCE).then_some(()))
    });
    followed?;
    Ok("the portal was asked; picture: smoke/menu.png".to_owned())
}

fn click(wine: &Wine, portal: &Portal) -> Result<String> {
    let icon = find_icon(wine, portal)?;
    let before = wine.stable_picture()?;
    let (x, y) = icon.middle();
    wine.xdotool(&format!("mousemove {x} {y} sleep 0.2 click 1"))?;
    let place = wine.wait_for_change(&before, (200, 60))?;
    wine.save(place, 2, "webview2.png")?;
    let text = images::text(&wine.picture()?, place)?;
    // Of the name the letters are not always recognized.
    ensure!(text.contains("can't open its window") && text.contains("download page"), "the box says {text}");
    // The button for No; without a window manager no key reaches the box.
    let along = |from: i16, length: u16, part: u16, whole: u16| -> Result<i16> {
        Ok(from + i16::try_from(length * part / whole).context("size of the box")?)
    };
    let (x, y) = (along(place.x, place.width, 8, 13)?, along(place.y, place.height, 8, 9)?);
    wine.xdotool(&format!("mousemove {x} {y} sleep 0.2 click 1"))?;
    wait::until_within("the end of the box", TIMEOUT, || {
        let now = images::cut(&wine.stable_picture()?, place);
        Ok((now == images::cut(&before, place)).then_some(()))
    })?;
    Ok("picture: smoke/webview2.png".to_owned())
}

/// Wine has no toasts.
fn alert(wine: &Wine, portal: &Portal) -> Result<String> {
    refresh_to(wine, portal, CRITICAL_BALANCE)?;
    let is_due = || -> Result<Option<()>> {
        let printed = wine.output(&[&program(COMMAND_LINE), "alerts", "--json"], "")?;
        let state: serde_json::Value = serde_json::from_str(printed.trim()).context("alerts --json")?;
        ensure!(state["told"].as_array().is_some_and(Vec::is_empty), "it counts as told: {printed}");
        Ok((state["states"]["critical"] == "due").then_some(()))
    };
    wait::until_within("a due alert", TIMEOUT, is_due)?;
    let log =
        wait::until_within("the refusal in the log", TIMEOUT, || line_of_log(wine, &["not delivered", "refused"]))?;
    is_due()?.context("after the refusal it is no longer due")?;
    Ok(log)
}

/// The last line of the log with one of these parts.
fn line_of_log(wine: &Wine, parts: &[&str]) -> Result<Option<String>> {
    let mut found = None;
    for place in ["Local", "Roaming"] {
        let logs = wine.file(&format!(r"C:\users\root\AppData\{place}\partner-balance\logs"));
        let Ok(entries) = fs::read_dir(&logs) else { continue };
        for entry in entries {
            let text = fs::read_to_string(entry.context("a log")?.path()).context("a log")?;
            let line = text.lines().rev().find(|line| parts.iter().any(|part| line.contains(part)));
            found = found.or(line.map(str::to_owned));
        }
    }
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_process_is_found_by_its_name() {
        let listed = "\"services.exe\",\"56\",\"1\",\"x\"\r\n\"partner-balance-tray.exe\",\"312\",\"1\",\"x\"\r\n";
        assert_eq!(pid_of(listed, TRAY).as_deref(), Some("312"));
        assert_eq!(pid_of(listed, "tray.exe"), None);
    }

    #[test]
    fn the_subsystem_is_read_from_the_header() {
        let mut program = vec![0; 300];
        program[0x3c] = 0x80;
        program[0x80..0x84].copy_from_slice(b"PE\0\0");
        program[0x80 + 24 + 68] = 2;
        assert_eq!(subsystem(&program).unwrap(), 2);
        assert!(subsystem(&program[..100]).is_err());
    }
}
