//! The command line from outside: the program, a simulated portal, private folders, pipes and pseudo terminals.
#![expect(clippy::unwrap_used, reason = "helpers of tests fail like tests")]

mod alerts;
mod check;
mod consumers;
mod credentials;
mod days;
mod early;
mod endings;
mod forecast_file;
mod languages;
#[cfg(unix)]
mod live;
#[cfg(target_os = "linux")]
mod locales;
mod outputs;
mod replay;
#[cfg(unix)]
mod rights;
mod scene;
mod settings;
mod several;
mod silent_network;
#[cfg(unix)]
mod terminal;
mod updates;
mod usage;
mod ways_out;
