//! Where the few words of the command line go: to whoever started the program. Must not know what they say.

#[cfg(not(windows))]
use std::io::Write as _;

use partner_balance_core::language::Direction;

/// Prints to standard output.
pub fn print(text: &str) {
    #[cfg(windows)]
    windows::write(std::io::stdout(), text);
    // A closed terminal is no error.
    #[cfg(not(windows))]
    let _ = std::io::stdout().write_all(text.as_bytes());
}

/// Says why the program doesn't go on. On Windows in a box, whose text runs in this direction, if nobody sees standard error.
#[cfg_attr(not(windows), expect(unused_variables, reason = "there is no box"))]
pub fn complain(sentence: &str, direction: Direction) {
    let line = format!("{sentence}\n");
    #[cfg(windows)]
    if !windows::write(std::io::stderr(), &line) {
        crate::windows_calls::show_message(sentence, direction);
    }
    #[cfg(not(windows))]
    let _ = std::io::stderr().write_all(line.as_bytes());
}

/// A program for the graphical subsystem has no console. One that was started from a console may use that; output into a
/// file or a pipe is there from the start.
#[cfg(windows)]
mod windows {
    use std::fs::File;
    use std::io::Write;
    use std::os::windows::io::AsRawHandle;

    /// Writes to the stream, or to the console of whoever started this program. Whether anybody can read it.
    pub fn write(mut stream: impl AsRawHandle + Write, text: &str) -> bool {
        if !stream.as_raw_handle().is_null() {
            return stream.write_all(text.as_bytes()).is_ok();
        }
        crate::windows_calls::attach_console();
        let console = File::options().read(true).write(true).open("CONOUT$");
        // The prompt of the shell stands there already.
        console.is_ok_and(|mut console| console.write_all(format!("\n{text}").as_bytes()).is_ok())
    }
}
