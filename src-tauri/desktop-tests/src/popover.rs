//! The popover as a person sees it, on every desktop: where it is, whether it has the keyboard, whether it is gone.
//!
//! On X11 it is in the list of windows. On Wayland it may be on a layer, which is in no list: then it is found by the
//! page's ground in the pixels of the screen. It must not know what the page shows.

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
    /// Where it is, in pixels of the screen.
    pub place: Rectangle,
    /// Its entry in the desktop's list of windows; none on a layer, and on weston, which tells no list.
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
    /// Waits until the popover is seen, has stopped moving, and has the keyboard where the desktop reports that.
    ///
    /// # Errors
    /// Not within the usual time.
    pub fn popover(&self) -> Result<Popover> {
        let mut last = None;
        let found = wait::until("a popover that has the keyboard", || {
            let Some(popover) = self.seen_popover()? else { return Ok(None) };
            self.ensure_has_keyboard(&popover)?;
            let is_still = last.as_ref() == Some(&popover);
            last = Some(popover.clone());
            Ok((is_still || self.desktop == Desktop::Xfce).then_some(popover))
        });
        found.map_err(|error| self.pictured(error))
    }

    /// Whether a popover can be seen now.
    ///
    /// # Errors
    /// The screen or the compositor is gone.
    pub fn shows_popover(&self) -> Result<bool> {
        Ok(self.seen_popover()?.is_some())
    }

    /// The popover that can be seen now.
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

    /// Waits until no popover can be seen, nor a layer that can't be seen takes the keys.
    ///
    /// # Errors
    /// One can still be seen after the usual time.
    pub fn no_popover(&self) -> Result<()> {
        let gone = wait::until("the popover to go", || {
            let takes_keys = self.sway.as_ref().map(Sway::keyboard).transpose()? == Some(Keyboard::Layer);
            anyhow::ensure!(!takes_keys, "a layer has the keyboard");
            Ok((!self.shows_popover()?).then_some(()))
        });
        gone.map_err(|error| self.pictured(error))
    }

    /// Clicks on the icon and waits for the popover.
    ///
    /// # Errors
    /// It doesn't come.
    pub fn open_popover(&self) -> Result<Popover> {
        self.click_icon(MouseButton::Left)?;
        self.popover()
    }

    /// The error with a picture of the screen, named after the running test.
    fn pictured(&self, error: anyhow::Error) -> anyhow::Error {
        let test = std::thread::current().name().unwrap_or("test").replace("::", "-");
        let taken = target_folder().and_then(|folder| {
            let file = folder.join(format!("desktop-tests/failed/{test}.png"));
            self.screenshot(&file)?;
            Ok(file)
        });
        match taken {
            Ok(file) => error.context(format!("the screen is in {}", file.display())),
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
            // Weston doesn't report it.
            (None, None) => {}
        }
        Ok(())
    }
}
