//! A console of Windows that shows nothing of what is typed. Must not read it.

use std::io;

use partner_balance_core::message_id;
use winapi_util::HandleRef;
use winapi_util::console::{mode, set_mode};

/// What is typed is shown (learn.microsoft.com, "SetConsoleMode").
const ENABLE_ECHO_INPUT: u32 = 0x0004;

/// Whether the end of the line is hidden as well: a console can't show that alone.
pub(super) const HIDES_LINE_END: bool = true;

/// Where what is typed can be hidden. In Git Bash's own window a terminal is emulated by pipes, whose echo only it can switch off.
pub(super) const REMEDY: &str = message_id!("command-line-login-other-terminal-windows");

/// Whether what is typed can be hidden.
pub(super) fn check() -> io::Result<()> {
    mode(HandleRef::stdin()).map(drop)
}

/// A console that shows nothing of what is typed, until this is dropped: the mode is the console's, and would stay when the
/// program ends.
pub(super) struct Silence {
    before: u32,
}

impl Silence {
    pub(super) fn begin() -> io::Result<Self> {
        let before = mode(HandleRef::stdin())?;
        set_mode(HandleRef::stdin(), before & !ENABLE_ECHO_INPUT)?;
        Ok(Self { before })
    }
}

impl Drop for Silence {
    fn drop(&mut self) {
        // Without the console nobody sees anything.
        let _ = set_mode(HandleRef::stdin(), self.before);
    }
}
