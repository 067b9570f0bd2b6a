//! The mouse and keyboard of the session's user.
//!
//! It must not know what is on the screen.

use anyhow::Context as _;
use x11rb::CURRENT_TIME;
use x11rb::protocol::xproto::{BUTTON_PRESS_EVENT, BUTTON_RELEASE_EVENT, MOTION_NOTIFY_EVENT};
use x11rb::protocol::xtest::ConnectionExt as _;

use crate::screen::Screen;
use crate::{Result, Session};

/// A mouse button.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MouseButton {
    /// The left one, which opens the popover.
    Left,
    /// The middle one.
    Middle,
    /// The right one, which opens the menu.
    Right,
}

impl Screen {
    /// Moves the pointer with motion events, as a mouse does: warping it would cause none.
    pub(crate) fn move_pointer(&self, x: i16, y: i16) -> Result<()> {
        self.fake(MOTION_NOTIFY_EVENT, 0, (x, y))
    }

    /// Presses and releases the mouse button with this number.
    pub(crate) fn click(&self, button: u8) -> Result<()> {
        self.fake(BUTTON_PRESS_EVENT, button, (0, 0))?;
        self.fake(BUTTON_RELEASE_EVENT, button, (0, 0))
    }

    fn fake(&self, kind: u8, detail: u8, (x, y): (i16, i16)) -> Result<()> {
        let asked = self.connection.xtest_fake_input(kind, detail, CURRENT_TIME, self.root, x, y, 0)?;
        asked.check().context("mouse event")
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
    /// It arrives from the pixel beside the point: a compositor determines what is under the pointer when it moves, and
    /// a person's clicks are never without any movement.
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

    /// Moves the pointer to a point and holds the left mouse button while `act` runs.
    ///
    /// # Errors
    /// That of `act`, or the X server is gone.
    pub fn hold_at(&self, x: i16, y: i16, act: impl FnOnce() -> Result<()>) -> Result<()> {
        self.screen.move_pointer((x - 1).max(0), y)?;
        self.screen.move_pointer(x, y)?;
        self.screen.fake(BUTTON_PRESS_EVENT, 1, (0, 0))?;
        let acted = act();
        self.screen.fake(BUTTON_RELEASE_EVENT, 1, (0, 0))?;
        acted
    }

    /// Presses keys one after another, with xdotool's names: `Escape`, `ctrl+a`.
    ///
    /// # Errors
    /// xdotool failed.
    pub fn press(&self, keys: &[&str]) -> Result<()> {
        self.run_on_x_server("xdotool", &[&["key", "--delay", "10"], keys].concat()).map(|_| ())
    }

    /// Types text on the keyboard.
    ///
    /// # Errors
    /// xdotool failed.
    pub fn type_text(&self, text: &str) -> Result<()> {
        self.run_on_x_server("xdotool", &["type", "--delay", "10", "--", text]).map(|_| ())
    }
}
