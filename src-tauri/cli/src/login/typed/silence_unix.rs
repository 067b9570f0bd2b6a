//! A terminal of Unix that shows nothing of what is typed. Must not read it.

use std::io;

use partner_balance_core::message_id;
use rustix::termios::{LocalModes, OptionalActions, SpecialCodeIndex, Termios, tcgetattr, tcsetattr};

/// A special key that no key is (POSIX: _POSIX_VDISABLE).
const NO_KEY: u8 = if cfg!(target_os = "linux") { 0 } else { 0xff };

/// Whether the end of the line is hidden as well.
pub(super) const HIDES_LINE_END: bool = false;

/// Where what is typed can be hidden.
pub(super) const REMEDY: &str = message_id!("command-line-login-other-terminal");

/// Whether what is typed can be hidden.
pub(super) fn check() -> io::Result<()> {
    tcgetattr(io::stdin())?;
    Ok(())
}

/// A terminal that shows nothing of what is typed, until this is dropped.
pub(super) struct Silence {
    before: Termios,
}

impl Silence {
    pub(super) fn begin() -> io::Result<Self> {
        let before = tcgetattr(io::stdin())?;
        let mut silent = before.clone();
        silent.local_modes.remove(LocalModes::ECHO);
        // The line end shows, so that the next message begins on a line of its own.
        silent.local_modes.insert(LocalModes::ECHONL);
        // A shell that fetches a stopped program back gives it a terminal with echo: it can't be stopped here.
        silent.special_codes[SpecialCodeIndex::VSUSP] = NO_KEY;
        tcsetattr(io::stdin(), OptionalActions::Flush, &silent)?;
        Ok(Self { before })
    }
}

impl Drop for Silence {
    fn drop(&mut self) {
        // Flushed: half a secret must not become the shell's next command. Without the terminal nobody sees anything.
        let _ = tcsetattr(io::stdin(), OptionalActions::Flush, &self.before);
    }
}
