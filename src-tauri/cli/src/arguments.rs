//! What can be typed: commands and options, each with the id of the message that says what it does; [`crate::help`] puts
//! messages in place of the ids. Everything else about arguments (completions, man pages) is derived from this. Must not know
//! what the commands do.

mod age;
mod alerts;
mod history;
mod range;
mod settings;
mod wrong_value;

use std::path::PathBuf;

use clap::{Args, ColorChoice, Parser, Subcommand, ValueEnum, ValueHint};
use partner_balance_core::message_id;

use age::{age, days, seconds};

pub use age::{Edge, PointInTime};
pub use alerts::{AlertsArguments, AlertsCommand, ReplayOptions, SnoozeOptions, StateOptions, WebhookSecretOptions};
pub use history::{
    DaysOptions, DeleteOptions, ExportFormat, ExportOptions, ForecastOptions, HistoryArguments, HistoryCommand, Period,
};
pub use range::Range;
pub use settings::{AlertKey, Key, SettingKey, WayOutKey};
pub use wrong_value::WrongValue;

/// The options that every command has stand below its own.
const COMMON: &str = message_id!("help-heading-common-options");

/// A command line that was understood.
#[derive(Debug, Parser)]
#[command(
    name = "partner-balance",
    about = message_id!("help-about"),
    long_about = message_id!("help-about-more"),
    // Else the name of the program's file, which ends with `.exe` on Windows.
    bin_name = "partner-balance",
    version,
    disable_help_subcommand = true,
    args_conflicts_with_subcommands = false
)]
pub struct Arguments {
    /// Options that every command has.
    #[command(flatten)]
    pub common: Common,
    /// The options of `status`, for when no command is given.
    #[command(flatten)]
    pub status: StatusOptions,
    /// What to do.
    #[command(subcommand)]
    pub command: Option<Command>,
}

/// Options that every command has; they stand below its own.
#[derive(Clone, Debug, Args)]
pub struct Common {
    #[arg(long, global = true, help_heading = COMMON, display_order = 100)]
    #[arg(help = message_id!("help-account"), value_name = message_id!("help-value-account"))]
    pub account: Vec<String>,
    #[arg(long, global = true, value_hint = ValueHint::FilePath, help_heading = COMMON, display_order = 101)]
    #[arg(help = message_id!("help-credentials-file"), value_name = message_id!("help-value-file"))]
    pub credentials_file: Option<PathBuf>,
    // With a line for each value this would be six lines in the help of each command.
    #[arg(long, global = true, default_value = "auto", hide_possible_values = true, hide_default_value = true)]
    #[arg(help_heading = COMMON, display_order = 102)]
    #[arg(help = message_id!("help-color"), value_name = message_id!("help-value-color"))]
    pub color: ColorChoice,
}

/// The commands.
#[derive(Debug, Subcommand)]
pub enum Command {
    #[command(about = message_id!("help-status-about"))]
    Status(StatusOptions),
    #[command(about = message_id!("help-watch-about"))]
    Watch(WatchOptions),
    // -V is among the options that the guidelines reserve.
    #[command(version, about = message_id!("help-check-about"), long_about = message_id!("help-check-about-long"))]
    Check(CheckOptions),
    #[command(about = message_id!("help-metrics-about"))]
    Metrics(MetricsOptions),
    #[command(about = message_id!("help-history-about"))]
    History(HistoryArguments),
    #[command(about = message_id!("help-forecast-about"))]
    Forecast(ForecastOptions),
    #[command(about = message_id!("help-alerts-about"))]
    Alerts(AlertsArguments),
    #[command(about = message_id!("help-login-about"))]
    Login(LoginOptions),
    #[command(about = message_id!("help-logout-about"))]
    Logout,
    #[command(about = message_id!("help-accounts-about"))]
    Accounts(AccountsOptions),
    #[command(subcommand, about = message_id!("help-config-about"))]
    Config(ConfigCommand),
    #[command(about = message_id!("help-doctor-about"))]
    Doctor(DoctorOptions),
    #[command(about = message_id!("help-updates-about"))]
    Updates(UpdatesOptions),
    #[command(about = message_id!("help-completions-about"))]
    Completions {
        #[arg(help = message_id!("help-completions-shell"), value_name = message_id!("help-value-shell"))]
        shell: clap_complete::Shell,
    },
    #[command(about = message_id!("help-man-about"))]
    Man(ManOptions),
}

/// Which reading is good enough.
#[derive(Clone, Debug, Default, Args)]
pub struct AgeLimit {
    #[arg(long, value_parser = age, value_name = message_id!("help-value-age"))]
    #[arg(help = message_id!("help-max-age"), long_help = message_id!("help-max-age-more"))]
    pub max_age: Option<std::time::Duration>,
}

/// Options of `status`.
#[derive(Clone, Debug, Default, Args)]
pub struct StatusOptions {
    /// Which reading is good enough.
    #[command(flatten)]
    pub age_limit: AgeLimit,
    #[arg(long, conflicts_with = "max_age", help = message_id!("help-status-refresh"))]
    pub refresh: bool,
    #[arg(long, help = message_id!("help-status-format"), value_name = message_id!("help-value-format"))]
    pub format: Option<StatusFormat>,
    #[arg(long, conflicts_with = "format", help = message_id!("help-status-json"))]
    pub json: bool,
}

/// How to tell the balance.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum StatusFormat {
    #[value(help = message_id!("help-status-format-line"))]
    Line,
    #[value(help = message_id!("help-status-format-json"))]
    Json,
    #[value(help = message_id!("help-status-format-waybar"))]
    Waybar,
    #[value(help = message_id!("help-status-format-i3blocks"))]
    I3blocks,
    #[value(help = message_id!("help-status-format-polybar"))]
    Polybar,
    #[value(help = message_id!("help-status-format-xbar"))]
    Xbar,
}

/// Options of `watch`.
#[derive(Clone, Debug, Args)]
pub struct WatchOptions {
    #[arg(long, help = message_id!("help-watch-json"))]
    pub json: bool,
}

/// Options of `check`.
#[derive(Clone, Debug, Args)]
pub struct CheckOptions {
    #[arg(short, long, allow_hyphen_values = true)]
    #[arg(help = message_id!("help-check-warning"), value_name = message_id!("help-value-range"))]
    pub warning: Option<Range>,
    #[arg(short, long, allow_hyphen_values = true)]
    #[arg(help = message_id!("help-check-critical"), value_name = message_id!("help-value-range"))]
    pub critical: Option<Range>,
    #[arg(long, value_parser = days)]
    #[arg(help = message_id!("help-check-warn-days"), value_name = message_id!("help-value-days"))]
    pub warn_days: Option<f64>,
    #[arg(long, value_parser = days)]
    #[arg(help = message_id!("help-check-critical-days"), value_name = message_id!("help-value-days"))]
    pub critical_days: Option<f64>,
    #[arg(short, long, default_value = "10", value_parser = seconds)]
    #[arg(help = message_id!("help-check-timeout"), value_name = message_id!("help-value-seconds"))]
    pub timeout: std::time::Duration,
    #[arg(short, long, action = clap::ArgAction::Count, help = message_id!("help-check-verbose"))]
    pub verbose: u8,
    /// Which reading is good enough.
    #[command(flatten)]
    pub age_limit: AgeLimit,
}

/// Options of `metrics`.
#[derive(Clone, Debug, Args)]
pub struct MetricsOptions {
    #[arg(short, long, value_hint = ValueHint::FilePath)]
    #[arg(help = message_id!("help-metrics-output"), value_name = message_id!("help-value-file"))]
    pub output: Option<PathBuf>,
    /// Which reading is good enough.
    #[command(flatten)]
    pub age_limit: AgeLimit,
}

/// Options of `login`.
#[derive(Clone, Debug, Args)]
pub struct LoginOptions {
    #[arg(long, conflicts_with = "token", value_name = message_id!("help-value-id"))]
    #[arg(help = message_id!("help-login-client-id"), long_help = message_id!("help-login-client-id-more"))]
    pub client_id: Option<String>,
    #[arg(long, help = message_id!("help-login-token"))]
    pub token: bool,
    #[arg(long, value_hint = ValueHint::Url)]
    #[arg(help = message_id!("help-login-base-url"), value_name = message_id!("help-value-url"))]
    pub base_url: Option<String>,
    #[arg(long, help = message_id!("help-login-name"), value_name = message_id!("help-value-name"))]
    pub name: Option<String>,
}

/// Options of `accounts`.
#[derive(Clone, Debug, Args)]
pub struct AccountsOptions {
    #[arg(long, help = message_id!("help-accounts-json"))]
    pub json: bool,
}

/// What can be done with the settings.
#[derive(Debug, Subcommand)]
pub enum ConfigCommand {
    #[command(about = message_id!("help-config-path-about"))]
    Path,
    #[command(about = message_id!("help-config-show-about"))]
    Show,
    #[command(about = message_id!("help-config-get-about"))]
    Get {
        #[arg(help = message_id!("help-config-key"), value_name = message_id!("help-value-key"))]
        key: Key,
    },
    #[command(about = message_id!("help-config-set-about"))]
    Set {
        #[arg(help = message_id!("help-config-key"), value_name = message_id!("help-value-key"))]
        key: Key,
        #[arg(allow_hyphen_values = true)]
        #[arg(help = message_id!("help-config-value"), value_name = message_id!("help-value-value"))]
        value: String,
    },
}

/// Options of `doctor`.
#[derive(Clone, Debug, Args)]
pub struct DoctorOptions {
    #[arg(long, value_hint = ValueHint::FilePath)]
    #[arg(help = message_id!("help-doctor-bundle"), value_name = message_id!("help-value-file"))]
    pub bundle: Option<PathBuf>,
}

/// Options of `updates`.
#[derive(Clone, Debug, Args)]
pub struct UpdatesOptions {
    #[arg(long, help = message_id!("help-updates-json"))]
    pub json: bool,
}

/// Options of `man`.
#[derive(Clone, Debug, Args)]
pub struct ManOptions {
    #[arg(short, long, value_hint = ValueHint::DirPath)]
    #[arg(help = message_id!("help-man-output"), value_name = message_id!("help-value-folder"))]
    pub output: Option<PathBuf>,
}

impl StatusOptions {
    /// How to tell it.
    #[must_use]
    pub fn format(&self) -> StatusFormat {
        match self.format {
            Some(format) => format,
            None if self.json => StatusFormat::Json,
            None => StatusFormat::Line,
        }
    }

    /// Whether none of them was given.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        let Self { age_limit, refresh, format, json } = self;
        age_limit.max_age.is_none() && !refresh && format.is_none() && !json
    }
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory as _;

    use super::*;

    #[test]
    fn the_description_is_consistent() {
        Arguments::command().debug_assert();
    }

    #[test]
    fn p5_no_option_takes_a_secret() {
        let options = |command: &clap::Command| {
            command.get_arguments().map(|option| option.get_id().to_string()).collect::<Vec<_>>()
        };
        let command = Arguments::command();
        let login = command.find_subcommand("login").unwrap();
        assert!(options(login).iter().all(|name| !name.contains("secret") && !name.contains("password")));
        let token = login.get_arguments().find(|option| option.get_id() == "token").unwrap();
        assert!(!token.get_action().takes_values(), "--token is a choice, the token itself is read");
    }
}
