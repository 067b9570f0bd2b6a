//! What can be typed about the past and the future of the balance: `history` with its commands, and `forecast`.

use std::path::PathBuf;

use clap::{Args, Subcommand, ValueEnum, ValueHint};
use jiff::Timestamp;
use partner_balance_core::message_id;
use partner_balance_core::money::Amount;
use partner_balance_engine::settings::typed_amount;

use super::WrongValue;
use super::age::{PointInTime, moment, timestamp};

/// `history`, alone or with a command.
#[derive(Debug, Args)]
pub struct HistoryArguments {
    /// The options of the table of days, for when no command is given.
    #[command(flatten)]
    pub days: DaysOptions,
    /// What to do with the readings instead.
    #[command(subcommand)]
    pub command: Option<HistoryCommand>,
}

/// What can be done with the readings.
#[derive(Debug, Subcommand)]
pub enum HistoryCommand {
    #[command(about = message_id!("help-history-export-about"), long_about = message_id!("help-history-export-about-more"))]
    Export(ExportOptions),
    #[command(about = message_id!("help-history-delete-about"))]
    Delete(DeleteOptions),
}

/// Which time.
#[derive(Clone, Debug, Default, Args)]
pub struct Period {
    #[arg(long, value_parser = moment, help = message_id!("help-since"), value_name = message_id!("help-value-when"))]
    pub since: Option<PointInTime>,
    #[arg(long, value_parser = moment, help = message_id!("help-until"), value_name = message_id!("help-value-when"))]
    pub until: Option<PointInTime>,
}

/// Options of `history` without a command.
#[derive(Clone, Debug, Default, Args)]
pub struct DaysOptions {
    /// Which time.
    #[command(flatten)]
    pub period: Period,
    #[arg(long, help = message_id!("help-history-json"))]
    pub json: bool,
}

/// Options of `history export`.
#[derive(Clone, Debug, Args)]
pub struct ExportOptions {
    #[arg(long, default_value = "csv")]
    #[arg(help = message_id!("help-history-export-format"), value_name = message_id!("help-value-format"))]
    pub format: ExportFormat,
    /// Which time.
    #[command(flatten)]
    pub period: Period,
}

/// How to tell the readings.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum ExportFormat {
    #[value(help = message_id!("help-history-export-format-csv"))]
    Csv,
    #[value(help = message_id!("help-history-export-format-json"))]
    Json,
}

/// Options of `history delete`.
#[derive(Clone, Debug, Args)]
pub struct DeleteOptions {
    #[arg(short, long, help = message_id!("help-history-delete-yes"))]
    pub yes: bool,
}

/// Options of `forecast`.
#[derive(Clone, Debug, Args)]
pub struct ForecastOptions {
    #[arg(long, help = message_id!("help-forecast-json"))]
    pub json: bool,
    // "-1.000,50" is a number to people alone.
    #[arg(long, allow_hyphen_values = true, value_parser = amount)]
    #[arg(help = message_id!("help-forecast-threshold"), value_name = message_id!("help-value-amount"))]
    pub threshold: Option<Amount>,
    #[arg(long, value_hint = ValueHint::FilePath, value_name = message_id!("help-value-file"))]
    #[arg(help = message_id!("help-forecast-from"), long_help = message_id!("help-forecast-from-more"))]
    pub from: Option<PathBuf>,
    #[arg(long, value_parser = timestamp)]
    #[arg(help = message_id!("help-forecast-now"), value_name = message_id!("help-value-time"))]
    pub now: Option<Timestamp>,
}

/// As people write it, and as it is displayed.
fn amount(text: &str) -> Result<Amount, WrongValue> {
    typed_amount(text).map_err(WrongValue::Amount)
}

impl DaysOptions {
    /// Whether none of them was given.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        let Self { period: Period { since, until }, json } = self;
        since.is_none() && until.is_none() && !json
    }
}
