//! `partner-balance`: the second shell over the same core, for terminals, status bars and monitoring. Parses, hands
//! over, and ends with the exit status; decides nothing about balances. Links no toolkit.

mod account_state;
mod accounts;
mod alerts;
mod arguments;
mod check;
mod config;
mod consumer;
mod context;
mod credentials_file;
mod dispatch;
mod doctor;
mod failure;
mod forecast;
mod help;
mod history;
mod login;
mod metrics;
mod open_history;
mod outlook;
mod report;
mod rows_file;
mod screen;
mod sentence;
mod shells;
mod signals;
mod start;
mod status;
mod updates;
mod usage_error;
mod watch;
mod wrapping;

use std::io::Write as _;
use std::process::ExitCode;

use partner_balance_engine::panics;
use screen::Screen;

fn main() -> ExitCode {
    // Secrets pass through this process.
    partner_balance_platform::dumps::forbid();
    panics::install_hook(|line| {
        // A closed terminal is no reason for a second panic.
        let _ = writeln!(std::io::stderr(), "partner-balance: {line}");
    });
    let mut screen = Screen::of_process();
    dispatch::run(std::env::args_os().collect(), &mut screen)
}
