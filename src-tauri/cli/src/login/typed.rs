//! What is typed or piped in: a line of standard input, and a secret that the terminal must not show. Wiped when dropped;
//! must not print what it read.

use std::io::{self, BufRead as _, IsTerminal as _};

use secrecy::SecretString;
use zeroize::Zeroizing;

use crate::failure::Failure;
use crate::screen::Screen;

/// A line of standard input, without its end.
pub(super) fn line() -> Result<Zeroizing<String>, Failure> {
    let mut line = Zeroizing::new(String::with_capacity(4096));
    let count = io::stdin().lock().read_line(&mut line).map_err(|error| unreadable(&error))?;
    if count == 0 {
        return Err(Failure::told(
            "Standard input ended before the credentials were whole.",
            "It has to hold the Client ID in the first line, unless --client-id gives it, and the Client Secret in the \
             next.",
        ));
    }
    let length = line.trim_end_matches(['\n', '\r']).len();
    line.truncate(length);
    Ok(line)
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

/// The echo is off before the question is on the screen: whoever is quick must not see what they type.
#[cfg(unix)]
fn unechoed(question: &str, screen: &mut Screen) -> Result<Zeroizing<String>, Failure> {
    use rustix::termios::{LocalModes, OptionalActions, tcgetattr, tcsetattr};

    let failed = |error: rustix::io::Errno| unreadable(&error.into());
    let before = tcgetattr(io::stdin()).map_err(failed)?;
    let mut silent = before.clone();
    silent.local_modes.remove(LocalModes::ECHO);
    // The line end shows, so that the next message begins on a line of its own.
    silent.local_modes.insert(LocalModes::ECHONL);
    tcsetattr(io::stdin(), OptionalActions::Flush, &silent).map_err(failed)?;
    screen.ask(question);
    let typed = line();
    tcsetattr(io::stdin(), OptionalActions::Now, &before).map_err(failed)?;
    typed
}

#[cfg(not(unix))]
fn unechoed(question: &str, screen: &mut Screen) -> Result<Zeroizing<String>, Failure> {
    screen.ask(question);
    rpassword::read_password().map(Zeroizing::new).map_err(|error| unreadable(&error))
}

fn unreadable(error: &io::Error) -> Failure {
    Failure::told(format!("Standard input can't be read: {}.", error.kind()), "")
}
