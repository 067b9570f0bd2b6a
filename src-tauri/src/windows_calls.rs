//! The few calls of Windows for which there is no well-kept crate with a safe form. Each passes only values, and pointers to
//! text that lives longer than the call. Must not know why something is asked or shown.
#![expect(unsafe_code, reason = "calls of the system without a safe form; see each")]

use partner_balance_core::language::Direction;
use windows_sys::Win32::Foundation::HWND;
use windows_sys::Win32::System::Console::{ATTACH_PARENT_PROCESS, AttachConsole};
use windows_sys::Win32::UI::WindowsAndMessaging::{
    AllowSetForegroundWindow, GetForegroundWindow, GetWindowThreadProcessId, IDYES, MB_ICONERROR, MB_ICONINFORMATION,
    MB_OK, MB_RIGHT, MB_RTLREADING, MB_SETFOREGROUND, MB_TOPMOST, MB_YESNO, MESSAGEBOX_STYLE, MessageBoxW,
};

/// The caption of boxes.
const PRODUCT: &str = "Partner Balance";

/// What the user chose in a box.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answer {
    Yes,
    No,
}

/// The window that has the keyboard.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Foreground {
    /// None while the keyboard goes from one window to another.
    window: isize,
    process: u32,
}

impl Foreground {
    #[cfg(test)]
    pub fn of(window: isize, process: u32) -> Self {
        Self { window, process }
    }

    /// Whether it is a window of this process.
    pub fn is_own(self) -> bool {
        self.process == std::process::id()
    }

    /// Whether there is such a window.
    pub fn is_known(self) -> bool {
        self.window != 0
    }
}

/// Takes the console of the process that started this one, if it has one.
pub fn attach_console() {
    // SAFETY: passes a number. Fails if there is a console already, or none to take.
    unsafe { AttachConsole(ATTACH_PARENT_PROCESS) };
}

/// Shows a message until the user closes it.
pub fn show_message(text: &str, direction: Direction) {
    show_box(text, MB_OK | MB_ICONERROR, direction);
}

/// Asks a question, and waits for the answer.
pub fn ask(text: &str, direction: Direction) -> Answer {
    if show_box(text, MB_YESNO | MB_ICONINFORMATION, direction) == IDYES { Answer::Yes } else { Answer::No }
}

fn show_box(text: &str, style: MESSAGEBOX_STYLE, direction: Direction) -> i32 {
    let (text, caption) = (wide(text), wide(PRODUCT));
    let style = match direction {
        Direction::LeftToRight => style,
        Direction::RightToLeft => style | MB_RTLREADING | MB_RIGHT,
    };
    let no_owner: HWND = std::ptr::null_mut();
    // SAFETY: both texts end with a zero and live until the call returns; a box without an owner is allowed.
    unsafe { MessageBoxW(no_owner, text.as_ptr(), caption.as_ptr(), style | MB_SETFOREGROUND | MB_TOPMOST) }
}

/// Lets another process take the keyboard for its window. Only the process that the user dealt with last can do this.
pub fn allow_foreground(process: u32) {
    // SAFETY: passes a number; a process that doesn't exist is an error without consequences.
    unsafe { AllowSetForegroundWindow(process) };
}

/// The window that has the keyboard now.
pub fn foreground() -> Foreground {
    // SAFETY: takes nothing.
    let window = unsafe { GetForegroundWindow() };
    let mut process = 0;
    // SAFETY: a window that is gone by now leaves the number as it is; the pointer is of a local variable.
    unsafe { GetWindowThreadProcessId(window, &raw mut process) };
    Foreground { window: window as isize, process }
}

/// UTF-16 with a zero at the end.
fn wide(text: &str) -> Vec<u16> {
    text.encode_utf16().chain(std::iter::once(0)).collect()
}
