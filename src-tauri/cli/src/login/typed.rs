//! What is typed or piped in: a line of standard input, and a secret that the terminal must not show. Wiped when dropped;
//! must not print what it read.

#[cfg_attr(unix, path = "typed/silence_unix.rs")]
#[cfg_attr(windows, path = "typed/silence_windows.rs")]
mod silence;

use std::io::{self, BufRead as _, IsTerminal as _};

use partner_balance_core::language::{Value, Words};
use partner_balance_core::say;
use secrecy::SecretString;
use zeroize::Zeroizing;

use crate::account_state::wait_for;
use crate::failure::{Failure, reason};
use crate::screen::Screen;
use crate::sentence::{Sentence, to_say};
use crate::signals;
use silence::Silence;

/// A line of standard input, without its end.
pub(super) fn line() -> Result<Zeroizing<String>, Failure> {
    let mut line = Zeroizing::new(String::with_capacity(4096));
    let count = io::stdin().lock().read_line(&mut line).map_err(|error| unreadable(&error))?;
    if count == 0 {
        return Err(Failure::message(
            to_say!(words, "command-line-login-input-ended"),
            to_say!(words, "command-line-login-input-ended-hint"),
        ));
    }
    // Of a file, as some editors on Windows begin it.
    let text = line.strip_prefix('\u{feff}').unwrap_or(&line);
    Ok(Zeroizing::new(text.trim_end_matches(['\n', '\r']).to_owned()))
}

/// Refuses a terminal that can't hide what is typed.
///
/// # Errors
/// It is one.
pub(super) fn refuse_open_terminal() -> Result<(), Failure> {
    if io::stdin().is_terminal() { silence::check().map_err(|_| not_hidden()) } else { Ok(()) }
}

fn not_hidden() -> Failure {
    Failure::message(to_say!(words, "command-line-login-not-hidden"), Sentence::new(|words| words.say(silence::REMEDY)))
}

/// A secret: typed without echo at a terminal, otherwise the next line of standard input.
pub(super) fn secret(name: &str, words: &Words, screen: &mut Screen) -> Result<SecretString, Failure> {
    if !io::stdin().is_terminal() {
        return Ok(SecretString::from(line()?.as_str()));
    }
    let question = format!("{} ", say!(words, "command-line-login-ask-hidden", field = Value::Phrase(name)));
    let typed = unechoed(&question, screen)?;
    Ok(SecretString::from(typed.as_str()))
}

/// The echo is off before the question is on the screen: whoever is quick must not see what they type. It is on again
/// however this ends, by a signal as well.
fn unechoed(question: &str, screen: &mut Screen) -> Result<Zeroizing<String>, Failure> {
    let typed = wait_for(signals::unless_interrupted(async {
        let _silence = Silence::begin().map_err(|_| not_hidden())?;
        screen.ask(question);
        line_of_thread().await
    }))
    .flatten();
    // What comes next, if only the shell's prompt, begins on a line of its own.
    if silence::HIDES_LINE_END || matches!(typed, Err(Failure::Interrupted)) {
        screen.ask("\n");
    }
    typed
}

/// The next line, read by a thread that nobody waits for: a read can't be called off, and a signal must not wait for it.
async fn line_of_thread() -> Result<Zeroizing<String>, Failure> {
    let (sender, receiver) = tokio::sync::oneshot::channel();
    let read = move || {
        // Nobody listens any more: what was typed is wiped.
        let _ = sender.send(line());
    };
    std::thread::Builder::new().spawn(read).map_err(|error| unreadable(&error))?;
    receiver.await.unwrap_or_else(|_| Err(unreadable(&io::ErrorKind::BrokenPipe.into())))
}

fn unreadable(error: &io::Error) -> Failure {
    if error.kind() == io::ErrorKind::InvalidData {
        return Failure::message(
            to_say!(words, "command-line-stdin-no-text"),
            to_say!(words, "command-line-stdin-no-text-hint"),
        );
    }
    let kind = error.kind();
    Failure::sentence(to_say!(words, "command-line-stdin-unreadable", reason = reason(kind, words)))
}
