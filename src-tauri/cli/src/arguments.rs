//! What can be typed: commands, options, their help and examples. Everything else about arguments (completions, man
//! pages) is derived from this. Must not know what the commands do.

mod age;
mod alerts;
mod examples;
mod history;
mod range;
mod settings;

use std::path::PathBuf;

use clap::{Args, ColorChoice, Parser, Subcommand, ValueEnum, ValueHint};

use age::{age, days, seconds};

pub use age::{Edge, PointInTime};
pub use alerts::{AlertsArguments, AlertsCommand, ReplayOptions, SnoozeOptions, StateOptions, WebhookSecretOptions};
pub use history::{
    DaysOptions, DeleteOptions, ExportFormat, ExportOptions, ForecastOptions, HistoryArguments, HistoryCommand, Period,
};
pub use range::Range;
pub use settings::{AlertKey, Key, SettingKey, WayOutKey};

/// The options that every command has stand below its own.
const COMMON: &str = "Common options";

/// The prepaid balance of a Yeastar Partner Portal account.
///
/// Without a command: `status`. The reading that the tray program keeps on disk is used while it is young; otherwise
/// the portal is asked.
#[derive(Debug, Parser)]
#[command(
    name = "partner-balance",
    // Else the name of the program's file, which ends with `.exe` on Windows.
    bin_name = "partner-balance",
    version,
    after_help = examples::TOP,
    after_long_help = examples::TOP_LONG,
    max_term_width = 100,
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
    /// Only this account, by its id or its name; may be given several times; all accounts without it
    #[arg(long, global = true, value_name = "ACCOUNT", help_heading = COMMON, display_order = 100)]
    pub account: Vec<String>,
    /// Read the credentials from this file, which nobody else may read; partner-balance --help has its form
    #[arg(long, global = true, value_name = "FILE", value_hint = ValueHint::FilePath)]
    #[arg(help_heading = COMMON, display_order = 101)]
    pub credentials_file: Option<PathBuf>,
    /// When to colour: auto (on a terminal, unless NO_COLOR is set), always or never
    // With a line for each value this would be six lines in the help of each command.
    #[arg(long, global = true, value_name = "WHEN", default_value = "auto")]
    #[arg(help_heading = COMMON, display_order = 102, hide_possible_values = true, hide_default_value = true)]
    pub color: ColorChoice,
}

/// The commands.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// The balance now, in one line or for a status bar
    #[command(after_help = examples::STATUS)]
    Status(StatusOptions),
    /// The balance as it changes: a live line on a terminal, otherwise a line of JSON per change
    #[command(after_help = examples::WATCH)]
    Watch(WatchOptions),
    /// A monitoring plugin: one line with performance data; exits with 0, 1, 2 or 3
    // -V is among the options that the guidelines reserve.
    #[command(version, after_help = examples::CHECK, long_about = examples::CHECK_ABOUT)]
    Check(CheckOptions),
    /// OpenMetrics text for Prometheus
    #[command(after_help = examples::METRICS)]
    Metrics(MetricsOptions),
    /// The balance by days: spent, topped up, what was left; its readings exported or deleted
    #[command(after_help = examples::HISTORY)]
    History(HistoryArguments),
    /// Until when the balance lasts, with the range it depends on
    #[command(after_help = examples::FORECAST)]
    Forecast(ForecastOptions),
    /// What was warned of, what comes next and what is held back; what other settings would have told
    #[command(after_help = examples::ALERTS)]
    Alerts(AlertsArguments),
    /// Connect an account: test its credentials against the portal, then keep them in the keychain
    #[command(after_help = examples::LOGIN)]
    Login(LoginOptions),
    /// Forget an account: its credentials, its readings, its settings
    #[command(after_help = examples::LOGOUT)]
    Logout,
    /// The accounts: how each stands, and where its credentials are kept
    #[command(after_help = examples::ACCOUNTS)]
    Accounts(AccountsOptions),
    /// The settings, shared with the tray program
    #[command(subcommand, after_help = examples::CONFIG)]
    Config(ConfigCommand),
    /// What works, what doesn't, and what to do about it
    #[command(after_help = examples::DOCTOR)]
    Doctor(DoctorOptions),
    /// Looks once whether there is a newer version of the program
    #[command(after_help = examples::UPDATES)]
    Updates(UpdatesOptions),
    /// Completions for a shell
    #[command(after_help = examples::COMPLETIONS)]
    Completions {
        /// Which shell
        shell: clap_complete::Shell,
    },
    /// The man pages
    #[command(after_help = examples::MAN)]
    Man(ManOptions),
}

/// Which reading is good enough.
#[derive(Clone, Debug, Default, Args)]
pub struct AgeLimit {
    /// Use the reading on disk if it is at most this old, such as 90s, 10m, 1h 30m, or 600 (seconds)
    ///
    /// Without it: twice the refresh interval of the settings, and at least that interval and five minutes.
    #[arg(long, value_name = "AGE", value_parser = age)]
    pub max_age: Option<std::time::Duration>,
}

/// Options of `status`.
#[derive(Clone, Debug, Default, Args)]
pub struct StatusOptions {
    /// Which reading is good enough.
    #[command(flatten)]
    pub age_limit: AgeLimit,
    /// Ask the portal in any case
    #[arg(long, conflicts_with = "max_age")]
    pub refresh: bool,
    /// How to tell it
    #[arg(long, value_name = "FORMAT")]
    pub format: Option<StatusFormat>,
    /// The same as --format json: one object per account and line
    #[arg(long, conflicts_with = "format")]
    pub json: bool,
}

/// How to tell the balance.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum StatusFormat {
    /// A line for people.
    Line,
    /// A line of JSON per account.
    Json,
    /// Waybar's custom module with return-type json.
    Waybar,
    /// i3blocks: full text, short text, colour.
    I3blocks,
    /// Polybar's custom/script module.
    Polybar,
    /// xbar, SwiftBar and Argos.
    Xbar,
}

/// Options of `watch`.
#[derive(Clone, Debug, Args)]
pub struct WatchOptions {
    /// Lines of JSON, also on a terminal
    #[arg(long)]
    pub json: bool,
}

/// Options of `check`.
#[derive(Clone, Debug, Args)]
pub struct CheckOptions {
    /// Warn when the balance is in this range; the low threshold of the settings otherwise
    #[arg(short, long, value_name = "RANGE", allow_hyphen_values = true)]
    pub warning: Option<Range>,
    /// Critical when the balance is in this range; the critical threshold of the settings otherwise
    #[arg(short, long, value_name = "RANGE", allow_hyphen_values = true)]
    pub critical: Option<Range>,
    /// Warn when fewer days than this are left until the critical threshold of the settings, by the forecast's middle
    #[arg(long, value_name = "DAYS", value_parser = days)]
    pub warn_days: Option<f64>,
    /// Critical when fewer days than this are left
    #[arg(long, value_name = "DAYS", value_parser = days)]
    pub critical_days: Option<f64>,
    /// Seconds until it gives up, UNKNOWN
    #[arg(short, long, value_name = "SECONDS", default_value = "10", value_parser = seconds)]
    pub timeout: std::time::Duration,
    /// Taken because the guidelines want it; the one line says everything already
    #[arg(short, long, action = clap::ArgAction::Count)]
    pub verbose: u8,
    /// Which reading is good enough.
    #[command(flatten)]
    pub age_limit: AgeLimit,
}

/// Options of `metrics`.
#[derive(Clone, Debug, Args)]
pub struct MetricsOptions {
    /// Write this file, whole or not at all, instead of standard output
    #[arg(short, long, value_name = "FILE", value_hint = ValueHint::FilePath)]
    pub output: Option<PathBuf>,
    /// Which reading is good enough.
    #[command(flatten)]
    pub age_limit: AgeLimit,
}

/// Options of `login`.
#[derive(Clone, Debug, Args)]
pub struct LoginOptions {
    /// Client ID; asked for, or read from standard input, if it isn't given
    ///
    /// There is no option for the Client Secret: others could read it in the list of processes. It is typed without
    /// echo, or read from standard input.
    #[arg(long, value_name = "ID", conflicts_with = "token")]
    pub client_id: Option<String>,
    /// An access token alone instead of Client ID and Client Secret: works for at most half an hour
    #[arg(long)]
    pub token: bool,
    /// The portal's address, if it is not the vendor's
    #[arg(long, value_name = "URL", value_hint = ValueHint::Url)]
    pub base_url: Option<String>,
    /// What to call the account
    #[arg(long, value_name = "NAME")]
    pub name: Option<String>,
}

/// Options of `accounts`.
#[derive(Clone, Debug, Args)]
pub struct AccountsOptions {
    /// A line of JSON per account
    #[arg(long)]
    pub json: bool,
}

/// What can be done with the settings.
#[derive(Debug, Subcommand)]
pub enum ConfigCommand {
    /// Where the settings file is
    #[command(after_help = examples::CONFIG_PATH)]
    Path,
    /// All settings, one KEY = VALUE per line
    #[command(after_help = examples::CONFIG_SHOW)]
    Show,
    /// The value of one setting
    #[command(after_help = examples::CONFIG_GET)]
    Get {
        /// Which setting
        key: Key,
    },
    /// Changes one setting; a running tray program takes it up within a second
    #[command(after_help = examples::CONFIG_SET)]
    Set {
        /// Which setting
        key: Key,
        /// Its new value
        #[arg(allow_hyphen_values = true)]
        value: String,
    },
}

/// Options of `doctor`.
#[derive(Clone, Debug, Args)]
pub struct DoctorOptions {
    /// Write what support needs into this file; it holds no secrets
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath)]
    pub bundle: Option<PathBuf>,
}

/// Options of `updates`.
#[derive(Clone, Debug, Args)]
pub struct UpdatesOptions {
    /// A line of JSON
    #[arg(long)]
    pub json: bool,
}

/// Options of `man`.
#[derive(Clone, Debug, Args)]
pub struct ManOptions {
    /// Write the pages of all commands into this folder, instead of the main page to standard output
    #[arg(short, long, value_name = "FOLDER", value_hint = ValueHint::DirPath)]
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
    fn every_command_has_examples() {
        fn look(command: &clap::Command, path: &str) {
            let path = format!("{path} {}", command.get_name());
            let examples = command.get_after_help().map(ToString::to_string).unwrap_or_default();
            assert!(examples.contains("Examples:") && examples.contains("partner-balance"), "{path}: {examples}");
            command.get_subcommands().for_each(|below| look(below, &path));
        }
        look(&Arguments::command(), "");
    }

    #[test]
    fn help_breaks_at_the_terminals_width_and_examples_nowhere() {
        fn look(command: &clap::Command) {
            let texts = [command.get_after_help(), command.get_after_long_help(), command.get_long_about()];
            for text in texts.into_iter().flatten().map(ToString::to_string) {
                let lines: Vec<&str> = text.lines().collect();
                let is_prose = |line: &str| !line.is_empty() && !line.starts_with("  ") && !line.ends_with(':');
                for line in lines.iter().filter(|line| line.starts_with("  ")) {
                    assert!(line.chars().count() < 80, "{}: {line}", command.get_name());
                }
                for pair in lines.windows(2) {
                    assert!(!(is_prose(pair[0]) && is_prose(pair[1])), "{}: {pair:?}", command.get_name());
                }
            }
            command.get_subcommands().for_each(look);
        }
        look(&Arguments::command());
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
