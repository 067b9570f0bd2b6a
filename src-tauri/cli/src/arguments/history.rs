//! What can be typed about the past and the future of the balance: `history` with its commands, and `forecast`.

use std::path::PathBuf;

use clap::{Args, Subcommand, ValueEnum, ValueHint};
use jiff::Timestamp;
use partner_balance_core::money::Amount;

use super::age::{PointInTime, moment, timestamp};
use super::examples;

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
    /// Prints the readings, exact, oldest first
    ///
    /// A line for each stretch of time in which the balance was the same: when it was first and when it was last read.
    #[command(after_help = examples::HISTORY_EXPORT)]
    Export(ExportOptions),
    /// Deletes the readings of an account from this computer, except the newest one
    #[command(after_help = examples::HISTORY_DELETE)]
    Delete(DeleteOptions),
}

/// Which time.
#[derive(Clone, Debug, Default, Args)]
pub struct Period {
    /// From this moment on: a date, a date and time, or so long ago, such as 30d or 12h
    #[arg(long, value_name = "WHEN", value_parser = moment)]
    pub since: Option<PointInTime>,
    /// Up to this moment; a date alone includes the whole day
    #[arg(long, value_name = "WHEN", value_parser = moment)]
    pub until: Option<PointInTime>,
}

/// Options of `history` without a command.
#[derive(Clone, Debug, Default, Args)]
pub struct DaysOptions {
    /// Which time.
    #[command(flatten)]
    pub period: Period,
    /// A line of JSON per account and day
    #[arg(long)]
    pub json: bool,
}

/// Options of `history export`.
#[derive(Clone, Debug, Args)]
pub struct ExportOptions {
    /// How to tell them
    #[arg(long, value_name = "FORMAT", default_value = "csv")]
    pub format: ExportFormat,
    /// Which time.
    #[command(flatten)]
    pub period: Period,
}

/// How to tell the readings.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum ExportFormat {
    /// Comma-separated values with a header (RFC 4180).
    Csv,
    /// A line of JSON per reading.
    Json,
}

/// Options of `history delete`.
#[derive(Clone, Debug, Args)]
pub struct DeleteOptions {
    /// Don't ask; needed where there is no terminal to ask at
    #[arg(short, long)]
    pub yes: bool,
}

/// Options of `forecast`.
#[derive(Clone, Debug, Args)]
pub struct ForecastOptions {
    /// A line of JSON per account
    #[arg(long)]
    pub json: bool,
    /// Until the balance falls below this; the critical threshold of the settings otherwise, or 0 with --from
    #[arg(long, value_name = "AMOUNT", allow_negative_numbers = true)]
    pub threshold: Option<Amount>,
    /// Take the readings from this file instead, - for standard input: lines of time,balance
    ///
    /// The time by RFC 3339, such as 2026-11-23T14:05:11Z, the balance with a point. Any spacing in time, in any order, with
    /// or without a first line of names. No account, keychain or portal is touched.
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath)]
    pub from: Option<PathBuf>,
    /// As if it were this moment (RFC 3339): later readings don't count
    #[arg(long, value_name = "TIME", value_parser = timestamp)]
    pub now: Option<Timestamp>,
}

impl DaysOptions {
    /// Whether none of them was given.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        let Self { period: Period { since, until }, json } = self;
        since.is_none() && until.is_none() && !json
    }
}
