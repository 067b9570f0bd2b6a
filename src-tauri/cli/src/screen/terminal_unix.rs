//! The terminal of Unix: its size. Must not know what is printed.

use std::io;

use super::Escapes;

/// Its columns and rows, as far as it tells.
pub(super) fn size() -> (Option<usize>, Option<usize>) {
    let Ok(size) = rustix::termios::tcgetwinsize(io::stdout()) else { return (None, None) };
    let known = |count: u16| Some(usize::from(count)).filter(|count| *count > 0);
    (known(size.ws_col), known(size.ws_row))
}

/// Terminals of Unix obey escape sequences by themselves.
pub(super) fn obey_escapes() -> Escapes {
    Escapes::Obeyed
}
