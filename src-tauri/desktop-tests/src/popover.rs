//! The popover as the user sees it, on every desktop: its place, whether it has the keyboard focus, whether it is gone.
//!
//! On X11 it is in the list of windows. On Wayland it may be a layer surface, which is in no list: then it is found by
//! the page's background colour in the pixels of the screen. It must not know what the page shows.

use anyhow::Context as _;

use crate::desktop::Desktop;
use crate::input::MouseButton;
use crate::program::target_folder;
use crate::screen::{Rectangle, Window};
use crate::sway::{Keyboard, Sway};
use crate::{Result, Session, page_pixels, wait};

/// The title of the popover's window.
pub const POPOVER: &str = "Partner Balance";

/// A popover on the screen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Popover {
    /// Its place in screen pixels.
    pub place: Rectangle,
    /// Its entry in the desktop's list of windows; none for a layer surface, and none on weston, which has no such
    /// list.
    pub window: Option<Window>,
}

impl Popover {
    /// Its entry in the list of windows.
    ///
    /// # Errors
    /// It has none.
    pub fn listed(&self) -> Result<&Window> {
        self.window.as_ref().with_context(|| format!("no window is listed at {:?}", self.place))
    }
}

impl Session {
    /// Waits until the popover is visible, doesn't move, and has the keyboard focus where the desktop reports that.
    ///
    /// # Errors
    /// Not in the usual time; the error names a picture of the screen.
    pub fn popover(&self) -> Result<Popover> {
        let mut last = None;
        let found = wait::until("a popover with the keyboard focus", || {
            let Some(popover) = self.seen_popover()? else { return Ok(None) };
            self.ensure_has_keyboard(&popover)?;
            let is_still = last.as_ref() == Some(&popover);
            last = Some(popover.clone());
            Ok((is_still || self.desktop == Desktop::Xfce).then_some(popover))
        });
        found.map_err(|error| self.pictured(error))
    }

    /// Whether a popover is visible now.
    ///
    /// # Errors
    /// The screen or the compositor is gone.
    pub fn shows_popover(&self) -> Result<bool> {
        Ok(self.seen_popover()?.is_some())
    }

    /// The popover that is visible now.
    ///
    /// # Errors
    /// The screen or the compositor is gone.
    pub fn seen_popover(&self) -> Result<Option<Popover>> {
        let is_popover = |window: &Window| window.is_visible && window.title == POPOVER;
        let window = match self.desktop {
            Desktop::Xfce | Desktop::Sway { .. } => self.windows()?.into_iter().find(is_popover),
            Desktop::Weston { .. } => None,
        };
        if self.desktop == Desktop::Xfce {
            return Ok(window.map(|window| Popover { place: window.place, window: Some(window) }));
        }
        let page = page_pixels::find(&self.picture(self.screen.place()?)?);
        Ok(page.map(|place| Popover { place, window }))
    }

    /// Waits until no popover is visible and no invisible layer surface has the keyboard focus.
    ///
    /// # Errors
    /// One is still visible after the usual time.
    pub fn no_popover(&self) -> Result<()> {
        let gone = wait::until("the popover to close", || {
            let takes_keys = self.sway.as_ref().map(Sway::keyboard).transpose()? == Some(Keyboard::Layer);
            anyhow::ensure!(!takes_keys, "a layer surface has the keyboard focus");
            Ok((!self.shows_popover()?).then_some(()))
        });
        gone.map_err(|error| self.pictured(error))
    }

    /// Clicks on the icon and waits for the popover.
    ///
    /// # Errors
    /// It doesn't appear.
    pub fn open_popover(&self) -> Result<Popover> {
        self.click_icon(MouseButton::Left)?;
        self.popover()
    }

    /// Adds the path of a picture of the screen, named after the running test, to the error.
    fn pictured(&self, error: anyhow::Error) -> anyhow::Error {
        let test = std::thread::current().name().unwrap_or("test").replace("::", "-");
        let taken = target_folder().and_then(|folder| {
            let file = folder.join(format!("desktop-tests/failed/{test}.png"));
            self.screenshot(&file)?;
            Ok(file)
        });
        match taken {
            Ok(file) => error.context(format!("a picture of the screen is in {}", file.display())),
            Err(_) => error,
        }
    }

    fn ensure_has_keyboard(&self, popover: &Popover) -> Result<()> {
        match (&self.sway, &popover.window) {
            (Some(sway), window) => {
                let expected = window.as_ref().map_or(Keyboard::Layer, |window| Keyboard::Window(window.id));
                let keyboard = sway.keyboard()?;
                anyhow::ensure!(keyboard == expected, "keys go to {keyboard:?}, the popover is {expected:?}");
            }
            (None, Some(window)) => {
                let active = self.active_window()?;
                anyhow::ensure!(active == window.id, "keys go to {active:#x}, the popover is {:#x}", window.id);
            }
            // Weston doesn't report the keyboard focus.
            (None, None) => {}
        }
        Ok(())
    }
}
