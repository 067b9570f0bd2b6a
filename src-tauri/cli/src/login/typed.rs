//! What is typed or piped in: a line of standard input, and a secret that the terminal must not show. Wiped when dropped;
//! must not print what it read.

use std::io::{self, BufRead as _, IsTerminal as _};

use secrecy::SecretString;
use zeroize::Zeroizing;

#[cfg(unix)]
use crate::account_state::wait_for;
use crate::failure::Failure;
use crate::screen::Screen;
#[cfg(unix)]
use crate::signals;

/// A line of standard input, without its end.
pub(super) fn line() -> Result<Zeroizing<String>, Failure> {
    let mut line = Zeroizing::new(String::with_capacity(4096));
    let count = io::stdin().lock().read_line(&mut line).map_err(|error| unreadable(&error))?;
    if count == 0 {
        return Err(Failure::message(
            "Standard input ended before the credentials were whole.",
            "It has to hold the Client ID in the first line, unless --client-id gives it, and the Client Secret in the \
             next.",
        ));
    }
    // Of a file, as some editors on Windows begin it.
    let text = line.strip_prefix('\u{feff}').unwrap_or(&line);
    Ok(Zeroizing::new(text.trim_end_matches(['\n', '\r']).to_owned()))
}

/// A secret: typed without echo at a terminal, otherwise the next line of standard input.
pub(super) fn secret(name: &str, screen: &mut Screen) -> Result<SecretString, Failure> {
    if !io::stdin().is_terminal() {
        return Ok(SecretString::from(line()?.as_str()));
    }
    let question = format!("{name} (not shown): ");
    let typed = unechoed(&question, screen)?;
    Ok(SecretString::from(typed.as_str()))
}

/// The echo is off before the question is on the screen: whoever is quick must not see what they type. It is on again
/// however this ends, by a signal as well.
#[cfg(unix)]
fn unechoed(question: &str, screen: &mut Screen) -> Result<Zeroizing<String>, Failure> {
    let typed = wait_for(signals::unless_interrupted(async {
        let _silence = Silence::begin()?;
        screen.ask(question);
        line_of_thread().await
    }))
    .flatten();
    if matches!(typed, Err(Failure::Interrupted)) {
        // The shell's prompt begins on a line of its own.
        screen.ask("\n");
    }
    typed
}

/// The next line, read by a thread that nobody waits for: a read can't be called off, and a signal must not wait for it.
#[cfg(unix)]
async fn line_of_thread() -> Result<Zeroizing<String>, Failure> {
    let (sender, receiver) = tokio::sync::oneshot::channel();
    let read = move || {
        // Nobody listens any more: what was typed is wiped.
        let _ = sender.send(line());
    };
    std::thread::Builder::new().spawn(read).map_err(|error| unreadable(&error))?;
    receiver.await.unwrap_or_else(|_| Err(unreadable(&io::ErrorKind::BrokenPipe.into())))
}

/// A terminal that shows nothing of what is typed, until this is dropped.
#[cfg(unix)]
struct Silence {
    before: rustix::termios::Termios,
}

#[cfg(unix)]
impl Silence {
    fn begin() -> Result<Self, Failure> {
        use rustix::termios::{LocalModes, OptionalActions, SpecialCodeIndex, tcgetattr, tcsetattr};

        let failed = |error: rustix::io::Errno| unreadable(&error.into());
        let before = tcgetattr(io::stdin()).map_err(failed)?;
        let mut silent = before.clone();
        silent.local_modes.remove(LocalModes::ECHO);
        // The line end shows, so that the next message begins on a line of its own.
        silent.local_modes.insert(LocalModes::ECHONL);
        // A shell that fetches a stopped program back gives it a terminal with echo: it can't be stopped here.
        silent.special_codes[SpecialCodeIndex::VSUSP] = NO_KEY;
        tcsetattr(io::stdin(), OptionalActions::Flush, &silent).map_err(failed)?;
        Ok(Self { before })
    }
}

#[cfg(unix)]
impl Drop for Silence {
    fn drop(&mut self) {
        use rustix::termios::{OptionalActions, tcsetattr};

        // Flushed: half a secret must not become the shell's next command. Without the terminal nobody sees anything.
        let _ = tcsetattr(io::stdin(), OptionalActions::Flush, &self.before);
    }
}

/// A special key that no key is (POSIX: _POSIX_VDISABLE).
#[cfg(unix)]
const NO_KEY: u8 = if cfg!(target_os = "linux") { 0 } else { 0xff };

#[cfg(not(unix))]
fn unechoed(question: &str, screen: &mut Screen) -> Result<Zeroizing<String>, Failure> {
    screen.ask(question);
    rpassword::read_password().map(Zeroizing::new).map_err(|error| unreadable(&error))
}

fn unreadable(error: &io::Error) -> Failure {
    if error.kind() == io::ErrorKind::InvalidData {
        return Failure::message("Standard input is not UTF-8 text.", "Save the file it comes from as UTF-8.");
    }
    Failure::message(format!("Standard input can't be read: {}.", error.kind()), "")
}
