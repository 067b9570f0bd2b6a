//! The tray program: the resident process, or with the first argument `popover` the process of its window. Owns the
//! arguments; must not know what either process does.

// Without this Windows opens an empty console beside the tray.
#![cfg_attr(all(windows, not(test)), windows_subsystem = "windows")]

#[cfg(target_os = "macos")]
mod app_macos;
mod console;
mod popover;
mod resident;
mod system_locale;
mod user_words;
#[cfg(windows)]
mod windows_calls;

use std::ffi::OsString;
use std::io::Write as _;
use std::process::ExitCode;

use partner_balance_core::language::Words;
use partner_balance_core::say;
use partner_balance_engine::panics;
use partner_balance_engine::runner::Start;

fn main() -> ExitCode {
    panics::install_hook(|line| {
        // The child process has no log, nor has this one before it is opened: standard error as well.
        tracing::error!("{line}");
        let _ = writeln!(std::io::stderr(), "partner-balance-tray: {line}");
    });
    let mut arguments = std::env::args_os().skip(1);
    let first = arguments.next();
    match first.as_ref().map(|argument| argument.to_str()) {
        None => run_resident(Start::WithWindow),
        Some(Some("--background")) => run_resident(Start::InBackground),
        Some(Some("--quit")) => end_running(),
        Some(Some("popover")) => popover::child::run(arguments, context()),
        Some(Some("--version")) => print(concat!("partner-balance-tray ", env!("CARGO_PKG_VERSION"), "\n")),
        Some(Some("--help" | "-h")) => print(&user_words::help(&user_words::of_settings())),
        Some(_) => unknown_argument(first),
    }
}

/// `tauri.conf.json` and the page. Each call of the macro embeds a copy: this is the only one.
fn context() -> tauri::Context {
    tauri::generate_context!()
}

fn run_resident(start: Start) -> ExitCode {
    match resident::run(context, start) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => refuse(1, |words| user_words::not_started(&error, words)),
    }
}

/// The exit status of `--quit` when the program wasn't running.
const NOT_RUNNING: u8 = 3;

fn end_running() -> ExitCode {
    match resident::end_running() {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::from(NOT_RUNNING),
        Err(error) => refuse(1, |words| user_words::not_ended(&error, words)),
    }
}

fn unknown_argument(argument: Option<OsString>) -> ExitCode {
    let argument = argument.unwrap_or_default();
    refuse(2, |words| say!(words, "problems-unknown-argument", argument = argument.display().to_string()))
}

fn print(text: &str) -> ExitCode {
    console::print(text);
    ExitCode::SUCCESS
}

fn refuse(status: u8, reason: impl FnOnce(&Words) -> String) -> ExitCode {
    let words = user_words::of_settings();
    console::complain(&reason(&words), words.language().direction());
    ExitCode::from(status)
}
