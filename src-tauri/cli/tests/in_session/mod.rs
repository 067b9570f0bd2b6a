//! The command line, run in a session with a real keychain. Must not know what the commands do.

use std::io::Write as _;
use std::process::{Child, Command, Stdio};

use desktop_tests::{Result, Session};

/// What a command has left.
pub struct Ended {
    pub code: Option<i32>,
    pub out: String,
    pub err: String,
}

/// Starts a command with the session's variables and `more`.
pub fn start(session: &Session, arguments: &[&str], more: &[(&str, &str)]) -> Result<Child> {
    let mut command = Command::new(env!("CARGO_BIN_EXE_partner-balance"));
    command.args(arguments).env_clear().envs(session.environment().iter().map(|(name, value)| (name, value)));
    command.envs(more.iter().copied());
    Ok(command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn()?)
}

/// Runs a command to its end; `input` is what is typed.
pub fn run_with(session: &Session, arguments: &[&str], input: &str, more: &[(&str, &str)]) -> Result<Ended> {
    let mut child = start(session, arguments, more)?;
    if let Some(mut stdin) = child.stdin.take() {
        // Who needs no input doesn't read it.
        let _ = stdin.write_all(input.as_bytes());
    }
    let output = child.wait_with_output()?;
    let text = |bytes| String::from_utf8(bytes).unwrap();
    Ok(Ended { code: output.status.code(), out: text(output.stdout), err: text(output.stderr) })
}
