//! What can be typed about alerts: `alerts` with its commands.

use std::path::PathBuf;

use clap::{Args, Subcommand, ValueHint};
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};
use partner_balance_core::alerts::{SnoozeRequest, duration_of};
use partner_balance_core::message_id;

use super::WrongValue;
use super::age::timestamp;

/// The shortest and the longest snooze for a time.
const SHORTEST_SNOOZE: SignedDuration = SignedDuration::from_mins(1);
const LONGEST_SNOOZE: SignedDuration = SignedDuration::from_hours(30 * 24);

/// `alerts`, alone or with a command.
#[derive(Debug, Args)]
pub struct AlertsArguments {
    /// The options of the state, for when no command is given.
    #[command(flatten)]
    pub state: StateOptions,
    /// What to do with the alerts instead.
    #[command(subcommand)]
    pub command: Option<AlertsCommand>,
}

/// What can be done with the alerts.
#[derive(Debug, Subcommand)]
pub enum AlertsCommand {
    #[command(about = message_id!("help-alerts-test-about"))]
    Test,
    #[command(about = message_id!("help-alerts-snooze-about"))]
    Snooze(SnoozeOptions),
    #[command(about = message_id!("help-alerts-resume-about"))]
    Resume,
    #[command(about = message_id!("help-alerts-webhook-secret-about"))]
    WebhookSecret(WebhookSecretOptions),
    #[command(about = message_id!("help-alerts-replay-about"))]
    Replay(ReplayOptions),
}

/// Options of `alerts` without a command.
#[derive(Clone, Debug, Default, Args)]
pub struct StateOptions {
    #[arg(long, help = message_id!("help-alerts-json"))]
    pub json: bool,
}

/// Options of `alerts snooze`.
#[derive(Clone, Debug, Args)]
pub struct SnoozeOptions {
    #[arg(long = "for", default_value = "1d", value_parser = snooze_time)]
    #[arg(help = message_id!("help-alerts-snooze-for"), value_name = message_id!("help-value-time"))]
    pub time: SignedDuration,
    #[arg(long, conflicts_with = "time", help = message_id!("help-alerts-snooze-until-topped-up"))]
    pub until_topped_up: bool,
}

/// Options of `alerts webhook-secret`.
#[derive(Clone, Debug, Args)]
pub struct WebhookSecretOptions {
    #[arg(long = "new", help = message_id!("help-alerts-webhook-secret-new"))]
    pub is_new: bool,
}

/// Options of `alerts replay`.
#[derive(Clone, Debug, Args)]
pub struct ReplayOptions {
    #[arg(long, value_hint = ValueHint::FilePath, value_name = message_id!("help-value-file"))]
    #[arg(help = message_id!("help-alerts-replay-from"), long_help = message_id!("help-alerts-replay-from-more"))]
    pub from: Option<PathBuf>,
    #[arg(long, value_hint = ValueHint::FilePath)]
    #[arg(help = message_id!("help-alerts-replay-settings"), value_name = message_id!("help-value-file"))]
    pub settings: Option<PathBuf>,
    #[arg(long, value_parser = time_zone)]
    #[arg(help = message_id!("help-alerts-replay-time-zone"), value_name = message_id!("help-value-zone"))]
    pub time_zone: Option<TimeZone>,
    #[arg(long, value_parser = timestamp)]
    #[arg(help = message_id!("help-alerts-replay-until"), value_name = message_id!("help-value-time"))]
    pub until: Option<Timestamp>,
    #[arg(long, help = message_id!("help-alerts-replay-json"))]
    pub json: bool,
}

impl SnoozeOptions {
    /// What is asked for.
    pub fn request(&self) -> SnoozeRequest {
        if self.until_topped_up { SnoozeRequest::UntilToppedUp } else { SnoozeRequest::For(self.time) }
    }
}

impl StateOptions {
    /// Whether none of them was given.
    pub fn is_empty(&self) -> bool {
        let Self { json } = self;
        !json
    }
}

fn snooze_time(text: &str) -> Result<SignedDuration, WrongValue> {
    let time = duration_of(text).filter(|time| (SHORTEST_SNOOZE..=LONGEST_SNOOZE).contains(time));
    time.ok_or(WrongValue::Snooze)
}

fn time_zone(text: &str) -> Result<TimeZone, WrongValue> {
    TimeZone::get(text.trim()).map_err(|_| WrongValue::TimeZone)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_snooze_is_of_a_minute_to_thirty_days() {
        for (text, minutes) in [("1m", 1), ("90 minutes", 90), ("1d", 1440), ("1d 12h", 2160), ("30d", 43_200)] {
            assert_eq!(snooze_time(text), Ok(SignedDuration::from_mins(minutes)), "{text}");
        }
        for text in ["", "59s", "0", "10", "30d 1s", "1 month", "-1d", "soon"] {
            assert!(snooze_time(text).is_err(), "{text}");
        }
    }

    #[test]
    fn a_time_zone_has_a_name() {
        assert!(time_zone("Europe/Berlin").is_ok() && time_zone("UTC").is_ok());
        for text in ["", "Berlin", "+01:00"] {
            assert!(time_zone(text).is_err(), "{text}");
        }
    }
}
