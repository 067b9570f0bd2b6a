//! The console of Windows: its size, and that it obeys escape sequences. Must not know what is printed.

use winapi_util::HandleRef;
use winapi_util::console::{Console, mode, screen_buffer_info};

use super::Escapes;

/// The columns and rows of its window, as far as it tells; its buffer may be larger.
pub(super) fn size() -> (Option<usize>, Option<usize>) {
    let Ok(buffer) = screen_buffer_info(HandleRef::stdout()) else { return (None, None) };
    let window = buffer.window_rect();
    let count = |first: i16, last: i16| usize::try_from(i32::from(last) - i32::from(first) + 1).ok();
    let known = |count: Option<usize>| count.filter(|count| *count > 0);
    (known(count(window.left, window.right)), known(count(window.top, window.bottom)))
}

/// Consoles obey escape sequences once they are asked to, and not in their legacy mode (learn.microsoft.com, "Console Virtual
/// Terminal Sequences"). The setting is the console's: it was there before this program or does no harm after it. A terminal that
/// is no console, such as Git Bash's window, is one of Unix, which always obeys.
pub(super) fn obey_escapes() -> Escapes {
    if mode(HandleRef::stdout()).is_err() {
        return Escapes::Obeyed;
    }
    match Console::stdout().and_then(|mut console| console.set_virtual_terminal_processing(true)) {
        Ok(()) => Escapes::Obeyed,
        Err(_) => Escapes::Shown,
    }
}
