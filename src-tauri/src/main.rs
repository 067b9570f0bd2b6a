//! The tray program: the resident process, or with the first argument `popover` the process of its window.

mod popover;
mod resident;

use std::ffi::OsString;
use std::io::Write as _;
use std::process::ExitCode;

use partner_balance_engine::panics;
use resident::Start;

const HELP: &str = "\
Partner Balance: the balance of a Yeastar Partner Portal account, in the tray.

Usage: partner-balance-tray [--background]

  --background  Start without a window, as at login.
  --version     Print the version.
  --help        Print this text.
";

fn main() -> ExitCode {
    panics::install_hook(|line| {
        // The resident process has a log; what its child says goes to the standard error, as before there is a log.
        tracing::error!("{line}");
        let _ = writeln!(std::io::stderr(), "partner-balance-tray: {line}");
    });
    let mut arguments = std::env::args_os().skip(1);
    let first = arguments.next();
    match first.as_ref().map(|argument| argument.to_str()) {
        None => reside(Start::ByHand),
        Some(Some("--background")) => reside(Start::AtLogin),
        Some(Some("popover")) => popover::child::run(arguments, context()),
        Some(Some("--version")) => say(concat!("partner-balance-tray ", env!("CARGO_PKG_VERSION"), "\n")),
        Some(Some("--help" | "-h")) => say(HELP),
        Some(_) => refuse(first),
    }
}

/// What `tauri.conf.json` says, with the page. Here alone: each place that names the macro holds a copy of it all.
fn context() -> tauri::Context {
    tauri::generate_context!()
}

fn reside(start: Start) -> ExitCode {
    match resident::run(context, start) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => complain(&format!("Partner Balance can't start: {error:#}.\n"), 1),
    }
}

fn refuse(argument: Option<OsString>) -> ExitCode {
    let argument = argument.unwrap_or_default();
    complain(&format!("Unknown argument {}. Try --help.\n", argument.display()), 2)
}

fn say(text: &str) -> ExitCode {
    // A closed terminal is no failure.
    let _ = std::io::stdout().write_all(text.as_bytes());
    ExitCode::SUCCESS
}

fn complain(text: &str, status: u8) -> ExitCode {
    let _ = std::io::stderr().write_all(text.as_bytes());
    ExitCode::from(status)
}
