//! The product in a session: a user's actions, and what the screen shows.
//!
//! It knows the program's interface (variables, menu, texts), not its code. It must not know what is checked.

use std::path::{Path, PathBuf};
use std::process::Child;
use std::time::Duration;

use anyhow::{Context as _, Result, ensure};
use desktop_tests::{Account, CLIENT_ID, CLIENT_SECRET, Picture, Portal, Process, Rectangle, wait};

use super::desktop::{DesktopSpec, Tray};
use super::popover_image::{self, PopoverImage};
use super::session::Session;
use super::{differences, images};

/// The balance at the start, and another of the same level whose icon looks different.
pub(crate) const BALANCE: &str = "675.24";
const OTHER_BALANCE: &str = "431.90";

/// The session whose pictures have no prefix.
pub(crate) const MAIN_SESSION: &str = "usual";

/// Enough for a cold start of the web engine on a busy machine.
const POPOVER_TIMEOUT: Duration = Duration::from_secs(20);
/// A picture that doesn't change for this long is finished.
const STABLE_FOR: Duration = Duration::from_millis(700);
/// Larger than any tray's icon at 100 %.
const LARGEST_ICON: u16 = 64;

/// The program in a session.
pub(crate) struct Product<'a> {
    pub(crate) desktop: &'static DesktopSpec,
    pub(crate) session: &'a Session,
    portal: &'a Portal,
    pictures: PathBuf,
    program: Option<Child>,
}

impl<'a> Product<'a> {
    /// A session with the portal; the program isn't started yet.
    pub(crate) fn new(
        desktop: &'static DesktopSpec,
        session: &'a Session,
        portal: &'a Portal,
        pictures: &Path,
    ) -> Self {
        Self { desktop, session, portal, pictures: pictures.to_path_buf(), program: None }
    }

    /// Starts the installed program with the portal's address and, depending on `account`, the credential in its
    /// environment.
    ///
    /// # Errors
    /// It can't be started.
    pub(crate) fn start(&mut self, account: Account, arguments: &str) -> Result<()> {
        let mut line = format!("export PARTNER_BALANCE_BASE_URL={}; ", self.portal.base_url());
        if account == Account::Environment {
            line += &format!(
                "export PARTNER_BALANCE_CLIENT_ID={CLIENT_ID} PARTNER_BALANCE_CLIENT_SECRET={CLIENT_SECRET}; "
            );
        }
        line += &format!("exec partner-balance-tray {arguments}");
        self.program = Some(self.session.spawn(&line, "program.log")?);
        Ok(())
    }

    /// Ends the program and waits until none of its processes is left.
    ///
    /// # Errors
    /// It stable_picture runs.
    pub(crate) fn end(&mut self) -> Result<()> {
        for process in self.program_processes() {
            // One process may end because of another's end.
            let _ = process.kill();
        }
        if let Some(mut program) = self.program.take() {
            program.wait().context("end of the program")?;
        }
        wait::until("the end of the program", || Ok(self.program_processes().is_empty().then_some(())))
    }

    /// The program's own processes, without the web engine's.
    pub(crate) fn program_processes(&self) -> Vec<Process> {
        let is_own =
            |process: &Process| process.command_line.first().is_some_and(|word| word.ends_with("partner-balance-tray"));
        self.session.processes().into_iter().filter(is_own).collect()
    }

    /// Changes the portal's balance.
    ///
    /// # Errors
    /// It is not a number.
    pub(crate) fn set_balance(&self, balance: &str) -> Result<()> {
        self.portal.put(balance)
    }

    /// Changes the balance, chooses *Refresh now* and waits for the balance in the tooltip.
    ///
    /// # Errors
    /// It doesn't appear.
    pub(crate) fn refresh_to(&self, balance: &str) -> Result<()> {
        self.portal.put(balance)?;
        self.session.tray()?.choose("Refresh now")?;
        self.wait_for_tooltip(balance).map(|_| ())
    }

    /// Waits for a text in the tray item's tooltip. Returns the tooltip.
    ///
    /// # Errors
    /// It doesn't appear.
    pub(crate) fn wait_for_tooltip(&self, part: &str) -> Result<String> {
        wait::until("the tray item", || self.session.tray().map(Some))?.tooltip_with(part)
    }

    /// A picture of the screen once nothing changes any more, or after some seconds in any case.
    ///
    /// # Errors
    /// The X server is gone.
    pub(crate) fn stable_picture(&self) -> Result<Picture> {
        let mut last = self.session.picture()?;
        let stable = wait::until_within("a stable picture", Duration::from_secs(8), || {
            let stays = wait::throughout("the same picture", STABLE_FOR, || Ok(self.session.picture()? == last));
            if stays.is_ok() {
                return Ok(Some(()));
            }
            last = self.session.picture()?;
            Ok(None)
        });
        // Some desktops never stop changing: then the last picture is used.
        drop(stable);
        Ok(last)
    }

    /// Saves a picture of the screen.
    ///
    /// # Errors
    /// It can't be written.
    pub(crate) fn save_picture(&self, name: &str) -> Result<()> {
        images::save(&self.session.picture()?, &self.file(name))
    }

    /// Saves a picture of a small place and its surroundings, enlarged eight times.
    ///
    /// # Errors
    /// It can't be written.
    pub(crate) fn save_close_up(&self, place: Rectangle, name: &str) -> Result<()> {
        const AROUND: i16 = 8;
        let (x, y) = ((place.x - AROUND).max(0), (place.y - AROUND).max(0));
        let grown = |length: u16| length + 2 * AROUND.unsigned_abs();
        let around = Rectangle { x, y, width: grown(place.width), height: grown(place.height) };
        images::save_enlarged(&images::cut(&self.session.picture()?, around), &self.file(name), 8)
    }

    fn file(&self, name: &str) -> PathBuf {
        let session = self.session.variant.name;
        let name = if session == MAIN_SESSION { name.to_owned() } else { format!("{session}-{name}") };
        self.pictures.join(format!("{name}.png"))
    }

    /// Where the tray shows the icon: the pixels that change with the balance, found twice at the same place.
    ///
    /// # Errors
    /// The tray shows no icon that changes with the balance.
    pub(crate) fn find_icon(&self) -> Result<Rectangle> {
        let mut place = None;
        wait::until_within("an icon that follows the balance", wait::TIMEOUT, || {
            let before = self.stable_picture()?;
            self.refresh_to(OTHER_BALANCE)?;
            let between = self.stable_picture()?;
            self.refresh_to(BALANCE)?;
            let after = self.stable_picture()?;
            let largest = LARGEST_ICON * self.session.variant.scale;
            let mut found = differences::in_between(&before, &between, &after);
            found.retain(|place| place.width <= largest && place.height <= largest && place.height >= 5);
            place = found.first().copied();
            Ok(place)
        })
    }

    /// Activates the icon with as many clicks as this desktop needs.
    ///
    /// # Errors
    /// xdotool failed.
    pub(crate) fn click_icon(&self, icon: Rectangle) -> Result<()> {
        let times = match self.desktop.tray {
            Tray::SingleClick | Tray::None => 1,
            Tray::DoubleClick => 2,
        };
        self.session.click(icon.middle(), times)
    }

    /// The popover, if the screen shows one.
    ///
    /// # Errors
    /// The X server is gone.
    pub(crate) fn popover(&self) -> Result<Option<PopoverImage>> {
        Ok(popover_image::find(&self.session.picture()?))
    }

    /// Waits until the popover is shown and stable.
    ///
    /// # Errors
    /// It doesn't appear.
    pub(crate) fn wait_for_popover(&self) -> Result<PopoverImage> {
        wait::until_within("the popover on the screen", POPOVER_TIMEOUT, || {
            let Some(popover) = self.popover()? else { return Ok(None) };
            let stable = wait::throughout("the same popover", STABLE_FOR, || Ok(self.popover()? == Some(popover)));
            Ok(stable.is_ok().then_some(popover))
        })
    }

    /// Waits until no popover is shown, and stays so for a while: the click that takes its focus might also reopen it.
    ///
    /// # Errors
    /// It stays open, or reopens.
    pub(crate) fn wait_for_no_popover(&self) -> Result<()> {
        const GONE_FOR: Duration = Duration::from_millis(1200);
        wait::until_within("the popover to be gone", Duration::from_secs(8), || {
            Ok(self.popover()?.is_none().then_some(()))
        })?;
        wait::throughout("the popover is gone", GONE_FOR, || Ok(self.popover()?.is_none()))
    }

    /// Opens the popover with the icon.
    ///
    /// # Errors
    /// It doesn't appear.
    pub(crate) fn open(&self, icon: Rectangle) -> Result<PopoverImage> {
        self.click_icon(icon)?;
        self.wait_for_popover()
    }

    /// Closes the popover, in whatever state a failed check left it: with Esc, or by restarting the program.
    ///
    /// # Errors
    /// It is stable_picture open.
    pub(crate) fn close_popover(&mut self) -> Result<()> {
        if self.popover()?.is_none() {
            return Ok(());
        }
        self.session.press("Escape")?;
        if self.wait_for_no_popover().is_ok() {
            return Ok(());
        }
        self.end()?;
        self.start(Account::Environment, "--background")?;
        self.wait_for_tooltip(BALANCE)?;
        self.wait_for_no_popover()
    }

    /// Waits for a change of at least this size, in pixels at 100 %. Returns its rectangle and the picture.
    ///
    /// # Errors
    /// Nothing changes.
    pub(crate) fn wait_for_change(&self, before: &Picture, least: (u16, u16)) -> Result<(Rectangle, Picture)> {
        let scale = self.session.variant.scale;
        wait::until_within("something new on the screen", Duration::from_secs(12), || {
            let now = self.session.picture()?;
            let found = differences::new_places(before, &now).into_iter().next();
            let found = found.filter(|place| place.width >= least.0 * scale && place.height >= least.1 * scale);
            Ok(found.map(|place| (place, now)))
        })
    }

    /// A point of the desktop outside the popover.
    ///
    /// # Errors
    /// The X server is gone, or the popover covers everything.
    pub(crate) fn point_beside(&self, popover: Rectangle) -> Result<(i16, i16)> {
        let screen = self.session.place()?;
        let (width, height) = (screen.width.cast_signed(), screen.height.cast_signed());
        let points = [
            (width / 4, height / 2),
            (width / 4 * 3, height / 2),
            (width / 2, height / 4),
            (width / 2, height / 4 * 3),
        ];
        let covers = |(x, y): (i16, i16)| popover.contains(Rectangle { x, y, width: 1, height: 1 });
        points.into_iter().find(|point| !covers(*point)).context("the popover covers the desktop")
    }
}

/// The distance of two rectangles in pixels: the larger of the horizontal and the vertical gap.
pub(crate) fn gap(one: Rectangle, other: Rectangle) -> i32 {
    let between = |start: i16, length: u16, other_start: i16, other_length: u16| {
        let end = i32::from(start) + i32::from(length);
        let other_end = i32::from(other_start) + i32::from(other_length);
        (i32::from(other_start) - end).max(i32::from(start) - other_end).max(0)
    };
    between(one.x, one.width, other.x, other.width).max(between(one.y, one.height, other.y, other.height))
}

/// Checks that the popover is completely on the screen and next to the icon.
///
/// # Errors
/// It isn't; the error names the distance.
pub(crate) fn ensure_at_tray(popover: Rectangle, icon: Rectangle, session: &Session) -> Result<()> {
    const MAX_DISTANCE: u16 = 40;
    let distance = gap(popover, icon);
    ensure!(session.place()?.contains(popover), "{} sticks out of the screen", shown(popover));
    ensure!(
        distance <= i32::from(MAX_DISTANCE * session.variant.scale),
        "{} is {distance} pixels from the icon at {}",
        shown(popover),
        shown(icon)
    );
    Ok(())
}

/// Checks that the page fills its window, where the X server knows the window.
///
/// # Errors
/// It doesn't; the error names both sizes.
pub(crate) fn ensure_fills_window(popover: Rectangle, session: &Session) -> Result<()> {
    const LINES: u16 = 4;
    for window in session.product_windows()? {
        let place = window.place;
        let is_filled = place.width.abs_diff(popover.width) <= LINES && place.height.abs_diff(popover.height) <= LINES;
        ensure!(is_filled, "the page is {} in a window of {}", shown(popover), shown(place));
    }
    Ok(())
}

/// A rectangle as text.
pub(crate) fn shown(place: Rectangle) -> String {
    format!("{}×{} at {},{}", place.width, place.height, place.x, place.y)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_gap_is_between_the_nearest_edges() {
        let icon = Rectangle { x: 1000, y: 770, width: 22, height: 22 };
        for (popover, distance) in [
            (Rectangle { x: 900, y: 400, width: 360, height: 360 }, 10),
            (Rectangle { x: 0, y: 400, width: 360, height: 360 }, 640),
            (Rectangle { x: 990, y: 760, width: 100, height: 40 }, 0),
        ] {
            assert_eq!(gap(popover, icon), distance);
            assert_eq!(gap(icon, popover), distance);
        }
    }
}
