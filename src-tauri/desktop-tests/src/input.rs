//! A person's mouse and keyboard on the session's screen.
//!
//! It must not know what is on the screen.

use anyhow::Context as _;
use x11rb::CURRENT_TIME;
use x11rb::protocol::xproto::{BUTTON_PRESS_EVENT, BUTTON_RELEASE_EVENT, MOTION_NOTIFY_EVENT};
use x11rb::protocol::xtest::ConnectionExt as _;

use crate::screen::Screen;
use crate::{Result, Session};

/// A button of the mouse.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MouseButton {
    /// The left one: opens.
    Left,
    /// The middle one.
    Middle,
    /// The right one: the menu.
    Right,
}

impl Screen {
    /// Moves the pointer as a mouse does: one that is warped causes no event of motion.
    pub(crate) fn move_pointer(&self, x: i16, y: i16) -> Result<()> {
        self.fake(MOTION_NOTIFY_EVENT, 0, (x, y))
    }

    /// Presses and releases the mouse's button with this number.
    pub(crate) fn click(&self, button: u8) -> Result<()> {
        self.fake(BUTTON_PRESS_EVENT, button, (0, 0))?;
        self.fake(BUTTON_RELEASE_EVENT, button, (0, 0))
    }

    fn fake(&self, kind: u8, detail: u8, (x, y): (i16, i16)) -> Result<()> {
        let asked = self.connection.xtest_fake_input(kind, detail, CURRENT_TIME, self.root, x, y, 0)?;
        asked.check().context("event of the mouse")
    }
}

impl Session {
    /// Moves the pointer to a point.
    ///
    /// # Errors
    /// The X server is gone.
    pub fn move_pointer(&self, x: i16, y: i16) -> Result<()> {
        self.screen.move_pointer(x, y)
    }

    /// Moves the pointer to a point and clicks.
    ///
    /// It comes from the pixel beside it: a compositor looks for what is under the pointer when that moves, and no hand
    /// clicks twice without moving at all.
    ///
    /// # Errors
    /// The X server is gone.
    pub fn click_at(&self, x: i16, y: i16, button: MouseButton) -> Result<()> {
        self.screen.move_pointer((x - 1).max(0), y)?;
        self.screen.move_pointer(x, y)?;
        self.screen.click(match button {
            MouseButton::Left => 1,
            MouseButton::Middle => 2,
            MouseButton::Right => 3,
        })
    }

    /// Moves the pointer to a point and turns the wheel there, down and up again.
    ///
    /// # Errors
    /// The X server is gone.
    pub fn turn_wheel_at(&self, x: i16, y: i16) -> Result<()> {
        self.screen.move_pointer((x - 1).max(0), y)?;
        self.screen.move_pointer(x, y)?;
        // The X server reports the wheel as buttons.
        [5, 5, 4, 4].into_iter().try_for_each(|button| self.screen.click(button))
    }

    /// Moves the pointer to a point and holds the mouse's left button there while `act` runs.
    ///
    /// # Errors
    /// Those of `act`; the X server is gone.
    pub fn hold_at(&self, x: i16, y: i16, act: impl FnOnce() -> Result<()>) -> Result<()> {
        self.screen.move_pointer((x - 1).max(0), y)?;
        self.screen.move_pointer(x, y)?;
        self.screen.fake(BUTTON_PRESS_EVENT, 1, (0, 0))?;
        let acted = act();
        self.screen.fake(BUTTON_RELEASE_EVENT, 1, (0, 0))?;
        acted
    }

    /// Presses keys one after another, named as xdotool names them: `Escape`, `ctrl+a`.
    ///
    /// # Errors
    /// xdotool failed.
    pub fn press(&self, keys: &[&str]) -> Result<()> {
        self.run_beside("xdotool", &[&["key", "--delay", "10"], keys].concat()).map(|_| ())
    }

    /// Types text on the keyboard.
    ///
    /// # Errors
    /// xdotool failed.
    pub fn type_text(&self, text: &str) -> Result<()> {
        self.run_beside("xdotool", &["type", "--delay", "10", "--", text]).map(|_| ())
    }
}
