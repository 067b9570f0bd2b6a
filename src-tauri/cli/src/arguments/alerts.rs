//! What can be typed about alerts: `alerts` with its commands.

use std::path::PathBuf;

use clap::{Args, Subcommand, ValueHint};
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};
use partner_balance_core::alerts::{SnoozeRequest, duration_of};

use super::age::timestamp;
use super::examples;

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
    /// Sends a test to this desktop, and to the program and the webhook of the settings, to see whether they arrive
    #[command(after_help = examples::ALERTS_TEST)]
    Test,
    /// Holds back reminders and warnings of a low balance for a while
    #[command(after_help = examples::ALERTS_SNOOZE)]
    Snooze(SnoozeOptions),
    /// Ends a snooze
    #[command(after_help = examples::ALERTS_RESUME)]
    Resume,
    /// Shows the secret with which a webhook's receiver checks the signature of what it is told
    #[command(after_help = examples::ALERTS_WEBHOOK_SECRET)]
    WebhookSecret(WebhookSecretOptions),
    /// What the settings would have told, over the readings so far or those of a file
    #[command(after_help = examples::ALERTS_REPLAY)]
    Replay(ReplayOptions),
}

/// Options of `alerts` without a command.
#[derive(Clone, Debug, Default, Args)]
pub struct StateOptions {
    /// A line of JSON per account
    #[arg(long)]
    pub json: bool,
}

/// Options of `alerts snooze`.
#[derive(Clone, Debug, Args)]
pub struct SnoozeOptions {
    /// For how long, from 1m to 30d, such as 4h, 1d or 1d 12h
    #[arg(long = "for", value_name = "TIME", default_value = "1d", value_parser = snooze_time)]
    pub time: SignedDuration,
    /// Until it was topped up: a reading that is higher than the one before and no longer low
    #[arg(long, conflicts_with = "time")]
    pub until_topped_up: bool,
}

/// Options of `alerts webhook-secret`.
#[derive(Clone, Debug, Args)]
pub struct WebhookSecretOptions {
    /// Make a new one; what is signed with the one before is no longer accepted
    #[arg(long = "new")]
    pub is_new: bool,
}

/// Options of `alerts replay`.
#[derive(Clone, Debug, Args)]
pub struct ReplayOptions {
    /// Take the looks from this file instead, - for standard input: lines of time,balance or time,balance,fault
    ///
    /// The time by RFC 3339, in order, the balance with a point. Without a balance and with a fault's code it is a look
    /// that failed. With or without a first line of names.
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath)]
    pub from: Option<PathBuf>,
    /// The settings of this file instead of the present ones; --account chooses in it
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath)]
    pub settings: Option<PathBuf>,
    /// Quiet hours and days in this time zone, such as Europe/Berlin, instead of the system's
    #[arg(long, value_name = "ZONE", value_parser = time_zone)]
    pub time_zone: Option<TimeZone>,
    /// Up to this moment (RFC 3339); now otherwise, or the last line's time with --from
    #[arg(long, value_name = "TIME", value_parser = timestamp)]
    pub until: Option<Timestamp>,
    /// A line of JSON per notification
    #[arg(long)]
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

fn snooze_time(text: &str) -> Result<SignedDuration, String> {
    let time = duration_of(text).filter(|time| (SHORTEST_SNOOZE..=LONGEST_SNOOZE).contains(time));
    time.ok_or_else(|| "enter a time from 1m to 30d, such as 4h, 1d or 1d 12h".to_owned())
}

fn time_zone(text: &str) -> Result<TimeZone, String> {
    TimeZone::get(text.trim()).map_err(|_| "enter the name of a time zone, such as Europe/Berlin or UTC".to_owned())
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
